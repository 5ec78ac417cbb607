import { type DayRange, dayRange } from '../article/day.ts';
import type { Article, Span } from '../article/types.ts';
import type { SharedText } from '../index/index.ts';
import type { ExtractedQuote, QuoteKind } from '../quote/types.ts';
import type { SearchDocument } from '../search/types.ts';
import { type StoredList, storedList } from '../storage/map.ts';
import { startsFrom } from '../storage/sorted.ts';
import { withoutMarkup } from '../text/markup.ts';
import type { Extractions } from './stored/extractions.ts';
import { headingOf, narratedId } from './stored/narrated.ts';

/** A quote as it is searched and compared; its words are cut out of the article when they are asked for. */
export interface QuoteDocument extends SearchDocument {
  readonly kind: QuoteKind;
}

/** Articles with what was found in them. */
export interface ReadArticles {
  readonly articles: Iterable<Article>;
  readonly found: Pick<Extractions, 'first' | 'quote'>;
  /** Id of a quote by its number. */
  id(quote: number): string;
}

/**
 * All quotes, by number. Each is made anew when it is asked for: kept, they would take as much as the texts several times
 * over.
 */
export function quoteDocuments({ articles, found, id }: ReadArticles): StoredList<QuoteDocument> {
  let paragraphs = 0;
  const all = Array.from(articles, (article, number) => {
    const before = paragraphs;
    paragraphs += article.paragraphs.length;
    return { article, number, place: placeOf(article), before };
  });
  return listed(
    all,
    ({ number }) => found.first(number + 1) - found.first(number),
    ({ article, number, place, before }, index) => {
      const at = found.first(number) + index;
      return new Cut(place, article, before, id(at), found.quote(at));
    },
  );
}

/** A class, since millions are made and share what cuts their words out. */
class Cut implements QuoteDocument {
  readonly id: string;
  readonly articleId: string;
  readonly outletId: string;
  readonly days?: DayRange;
  readonly kind: QuoteKind;
  readonly prior: number;
  readonly #article: Article;
  readonly #quote: ExtractedQuote;
  /** Paragraphs of the articles before. */
  readonly #before: number;

  constructor(place: Place, article: Article, before: number, id: string, quote: ExtractedQuote) {
    const { kind } = quote;
    this.id = id;
    this.articleId = place.articleId;
    this.outletId = place.outletId;
    if (place.days !== undefined) this.days = place.days;
    this.kind = kind;
    this.prior =
      (kind === 'direct' ? 1 : kind === 'mixed' ? 0.9 : 0.8) - (quote.speaker === undefined ? 0.3 : 0);
    this.#article = article;
    this.#quote = quote;
    this.#before = before;
  }

  get text(): string {
    return joined(this.#article, this.#quote.segments);
  }

  /** The paragraph and the one before it: pronouns there point back to the topic. */
  get context(): string {
    const { paragraph } = this.#quote;
    return joined(this.#article, this.#article.paragraphs.slice(Math.max(0, paragraph - 1), paragraph + 1));
  }

  get around(): SharedText[] {
    const { paragraph } = this.#quote;
    const { paragraphs } = this.#article;
    const shared: SharedText[] = [];
    for (let index = Math.max(0, paragraph - 1); index <= paragraph && index < paragraphs.length; index += 1)
      shared.push(new ParagraphText(this.#article, index, this.#before + index));
    return shared;
  }
}

/** Cut out when it is asked for, as `Cut`. */
class ParagraphText implements SharedText {
  readonly number: number;
  readonly #article: Article;
  readonly #index: number;

  constructor(article: Article, index: number, number: number) {
    this.number = number;
    this.#article = article;
    this.#index = index;
  }

  get text(): string {
    return joined(this.#article, this.#article.paragraphs.slice(this.#index, this.#index + 1));
  }
}

/** All paragraphs in which nobody is quoted, and all headings, in the same way. @param narrated as `narratedOf` gives them */
export function narrationDocuments(
  articles: readonly Article[],
  narrated: readonly (readonly number[])[],
): StoredList<SearchDocument> {
  const all = articles.map((article, number) => ({
    article,
    indexes: narrated[number] ?? [],
    place: placeOf(article),
  }));
  return listed(
    all,
    ({ indexes }) => indexes.length,
    ({ article, indexes, place }, at) => {
      const index = indexes[at] ?? 0;
      const paragraph = article.paragraphs[index];
      return {
        ...place,
        id: narratedId(article.id, index),
        text: paragraph === undefined ? headingOf(article) : joined(article, [paragraph]),
        context: '',
        prior: paragraph === undefined ? 0.6 : 0.5,
      };
    },
  );
}

/** What all groups have, one group behind the other. */
function listed<G, V>(
  groups: readonly G[],
  sizeOf: (group: G) => number,
  valueAt: (group: G, index: number) => V,
): StoredList<V> {
  const starts = startsFrom(groups.map(sizeOf));
  const groupOf = new Uint32Array(starts.at(-1) ?? 0);
  groups.forEach((_, group) => {
    groupOf.fill(group, starts[group], starts[group + 1]);
  });
  return storedList(groupOf.length, (number) => {
    const at = groupOf[number] ?? 0;
    const group = groups[at];
    if (group === undefined) throw new RangeError(`there is no document ${number}`);
    return valueAt(group, number - (starts[at] ?? 0));
  });
}

const joined = ({ raw }: Article, spans: readonly Span[]) =>
  spans.map(({ start, end }) => withoutMarkup(raw.slice(start, end))).join(' ');

type Place = Pick<SearchDocument, 'articleId' | 'outletId' | 'days'>;

function placeOf({ id, outlet, date }: Article): Place {
  const days = dayRange(date.iso);
  return { articleId: id, outletId: outlet.id, ...(days && { days }) };
}
