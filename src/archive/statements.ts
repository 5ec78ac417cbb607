import { LRUCache } from 'lru-cache';
import type { EditionKeys } from '../article/edition.ts';
import { startsFrom } from '../storage/sorted.ts';
import { byUnits } from '../text/order.ts';
import { createReader } from './stems.ts';
import type { Wording } from './wording.ts';

/** One article as the comparison of statements needs it. */
export interface ParallelArticle {
  readonly id: string;
  readonly outletId: string;
  /** What it shares with other editions of it. */
  readonly edition: EditionKeys;
  /** Days since 1970-01-01 that its date allows; absent when undated. */
  readonly days?: { readonly first: number; readonly last: number };
  /** How many quotes it has. */
  readonly quotes: number;
}

/** Quotes by number, those of one article in a row, in the order of the articles. */
export interface ParallelQuotes {
  readonly articles: readonly ParallelArticle[];
  readonly wording: Wording;
  id(number: number): string;
  /** Number of the speaker; `NOBODY` where none is known. */
  speaker(number: number): number;
  /** The paragraph and the one before it: tells what "it" is. */
  context(number: number): string;
}

/** Quotes as they are compared, in flat arrays by their number. */
export interface Statements extends Wording {
  readonly size: number;
  /** Numbers in the order of the dates, undated quotes last. */
  readonly order: Uint32Array;
  /** Numbers of articles, outlets and speakers; `NOBODY` for a speaker or an outlet that is not known. */
  readonly articles: Int32Array;
  readonly outlets: Int32Array;
  readonly speakers: Int32Array;
  /** Numbers of titles and of addresses within an outlet: articles that share one are editions of one; `NOBODY` for none. */
  readonly titles: Int32Array;
  readonly addresses: Int32Array;
  /** Days; from `UNDATED` on there is none. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** What a stem is worth: its inverse document frequency. */
  readonly weights: Float64Array;
  /** Content stems of the text around a quote. */
  context(number: number): ReadonlySet<number>;
}

export const NOBODY = -1;
export const UNDATED = 1e9;
/** Outlet id of the articles that name none: two of them are not of one outlet for that. */
const UNKNOWN_OUTLET = 'unknown-outlet';
/** Contexts that are remembered: quotes of one paragraph are compared at about the same time. */
const MOST_CONTEXTS = 4_096;

export function readStatements(quotes: ParallelQuotes): Statements {
  const { articles: given, wording } = quotes;
  const starts = startsFrom(given.map((article) => article.quotes));
  const size = starts.at(-1) ?? 0;
  const columns = () => new Int32Array(size);
  const [articles, outlets, titles, addresses, speakers] = [
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
  ];
  const [firsts, lasts] = [columns(), columns()];
  const [outletOf, editionOf] = [numbering(), numbering()];
  const editionIn = (outlet: string, key: string | undefined) =>
    key === undefined || outlet === UNKNOWN_OUTLET ? NOBODY : editionOf(`${outlet} ${key}`);
  for (const [number, { outletId, edition, days }] of given.entries()) {
    const [from, to] = [starts[number], starts[number + 1]];
    articles.fill(number, from, to);
    outlets.fill(outletId === UNKNOWN_OUTLET ? NOBODY : outletOf(outletId), from, to);
    titles.fill(editionIn(outletId, edition.title), from, to);
    addresses.fill(editionIn(outletId, edition.address), from, to);
    firsts.fill(days?.first ?? UNDATED, from, to);
    lasts.fill(days?.last ?? UNDATED, from, to);
  }
  for (let number = 0; number < size; number += 1) speakers[number] = quotes.speaker(number);
  const reader = createReader(wording.names);
  const stemsIn = (text: string): ReadonlySet<number> => {
    const found = new Set<number>();
    reader.read(text, (stem) => found.add(stem));
    return found;
  };
  // By the number of the quote, and by the text, which quotes of one paragraph share.
  const contexts = new LRUCache<number | string, ReadonlySet<number>>({ max: 2 * MOST_CONTEXTS });
  return {
    ...wording,
    size,
    order: inOrder(quotes, starts),
    articles,
    outlets,
    titles,
    addresses,
    speakers,
    firsts,
    lasts,
    weights: weightsOf(wording, size),
    context(number) {
      const known = contexts.get(number);
      if (known !== undefined) return known;
      const text = quotes.context(number);
      const found = contexts.get(text) ?? stemsIn(text);
      contexts.set(text, found).set(number, found);
      return found;
    },
  };
}

/** Numbers of the quotes by the first days of their articles, by the articles' ids, and by their own. */
function inOrder({ articles, id }: ParallelQuotes, starts: Uint32Array): Uint32Array {
  const order = new Uint32Array(starts.at(-1) ?? 0);
  const dated = Array.from(articles.entries()).sort(
    ([, a], [, b]) => (a.days?.first ?? UNDATED) - (b.days?.first ?? UNDATED) || byUnits(a.id, b.id),
  );
  let place = 0;
  for (const [article, { quotes }] of dated) {
    const first = starts[article] ?? 0;
    const own = Array.from({ length: quotes }, (_, index) => ({
      number: first + index,
      id: id(first + index),
    }));
    for (const { number } of own.sort((a, b) => byUnits(a.id, b.id))) order[place++] = number;
  }
  return order;
}

/** Inverse document frequency of each stem. */
function weightsOf({ stems, starts, names }: Wording, documents: number): Float64Array {
  const counts = new Uint32Array(names.length);
  const lastSeen = new Uint32Array(names.length);
  for (let number = 0; number < documents; number += 1)
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      const stem = stems[at] ?? 0;
      if (lastSeen[stem] === number + 1) continue;
      lastSeen[stem] = number + 1;
      counts[stem] = (counts[stem] ?? 0) + 1;
    }
  return Float64Array.from(counts, (count) => (count === 0 ? 0 : Math.log((documents + 20) / (1 + count))));
}

/** Gives each name a number. */
function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name) ?? numbers.size;
    if (known === numbers.size) numbers.set(name, known);
    return known;
  };
}
