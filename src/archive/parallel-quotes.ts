import { dayRange } from '../article/day.ts';
import type { EditionKeys } from '../article/edition.ts';
import type { Article } from '../article/types.ts';
import type { ParallelArticle, ParallelQuotes } from './parallels.ts';
import type { Catalogue } from './segment/catalogue.ts';
import { joinWordings } from './wording.ts';

/**
 * The quotes of a catalogue as statements are compared.
 * @param articles of the catalogue, dated
 * @param speaker number of the person who speaks in a quote; negative for nobody
 */
export function parallelQuotes(
  { articles: stored, quotes }: Catalogue,
  articles: readonly Article[],
  speaker: (quote: number) => number,
): ParallelQuotes {
  return {
    articles: articles.map((article, number) =>
      parallelArticle(article, stored.edition(number), quotes.first(number + 1) - quotes.first(number)),
    ),
    wording: joinWordings(quotes.wordings()),
    id: quotes.id,
    speaker,
    context: quotes.context,
  };
}

function parallelArticle(article: Article, edition: EditionKeys, quotes: number): ParallelArticle {
  const { id, outlet, date } = article;
  const days = date.iso === undefined ? undefined : dayRange(date.iso);
  return { id, outletId: outlet.id, edition, quotes, ...(days && { days }) };
}
