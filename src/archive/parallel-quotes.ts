import type { Stayed } from './earlier.ts';
import type { Catalogue } from './segment/catalogue.ts';
import type { ParallelArticle, ParallelQuotes } from './statement-types.ts';
import { NOBODY } from './statements.ts';

/** Whose quotes are compared. */
export interface SaidIn {
  readonly catalogue: Catalogue;
  /** Days of the articles, two each. */
  readonly days: Int32Array;
  /** Number of the person who speaks in each quote; `NOBODY` for nobody. */
  readonly speakers: Int32Array;
}

/**
 * The quotes of an archive, and those of an earlier one that are there no more, as statements are compared.
 * @param outletOf number of the outlet of an article; `NOBODY` where it is unknown
 * @param earlier an archive that was made with the same names of outlets; its people by their numbers in this one
 */
export function parallelQuotes(
  { catalogue, days, speakers }: SaidIn,
  outletOf: (article: number) => number,
  earlier?: SaidIn & { readonly stayed: Stayed },
): ParallelQuotes {
  const { before, isHere } = earlier?.stayed ?? {};
  const firstBefore = (article: number | undefined) =>
    article === undefined || article < 0 ? NOBODY : (earlier?.catalogue.quotes.first(article) ?? NOBODY);
  const articles: ParallelArticle[] = [];
  for (let number = 0; number < catalogue.articles.size; number += 1)
    articles.push(
      articleIn(catalogue, days, number, {
        outlet: outletOf(number),
        now: catalogue.quotes.first(number),
        before: firstBefore(before?.[number]),
      }),
    );
  isHere?.forEach((here, number) => {
    if (earlier === undefined || here === 1) return;
    const places = { outlet: NOBODY, now: NOBODY, before: firstBefore(number) };
    articles.push(articleIn(earlier.catalogue, earlier.days, number, places));
  });
  return {
    articles,
    speaker: (quote) => speakers[quote] ?? NOBODY,
    isOtherSpeaker: (quote, quoteBefore) => speakers[quote] !== earlier?.speakers[quoteBefore],
    context: catalogue.quotes.context,
  };
}

function articleIn(
  { articles, quotes }: Catalogue,
  days: Int32Array,
  number: number,
  { outlet, now, before }: Pick<ParallelArticle, 'outlet' | 'now' | 'before'>,
): ParallelArticle {
  const { segment, from, to } = quotes.stretch(number);
  const { editions, wording } = segment;
  const local = articles.local(number);
  const [first = 1, last = 0] = [days[2 * number], days[2 * number + 1]];
  return {
    id: articles.id(number),
    outlet,
    title: editions[2 * local] ?? 0,
    address: editions[2 * local + 1] ?? 0,
    days: first <= last ? { first, last } : undefined,
    stretch: { wording, from, to },
    now,
    before,
  };
}
