import { LRUCache } from 'lru-cache';
import type { DayRange } from '../article/day.ts';
import { startsFrom } from '../storage/sorted.ts';
import { byUnits } from '../text/order.ts';
import { enterBefore, enterChanges } from './statement-changes.ts';
import { createStatementIndex, type StatementIndex } from './statement-index.ts';
import { createReader } from './stems.ts';
import type { Stretch } from './wording.ts';

/** One article as the comparison of statements needs it. */
export interface ParallelArticle {
  readonly id: string;
  /** Number of the outlet; `NOBODY` where it names none: two of them are not of one outlet for that. */
  readonly outlet: number;
  /** Hashes of title and address within the outlet: articles that share one are editions of one; 0 for none. */
  readonly title: number;
  readonly address: number;
  /** Days since 1970-01-01 that its date allows; undefined when undated. */
  readonly days: DayRange | undefined;
  /** What its quotes say. */
  readonly stretch: Stretch;
  /** Number of its first quote, now and in the earlier archive; `NOBODY` where it is not there. */
  readonly now: number;
  readonly before: number;
}

/** The quotes of an archive, and those of an earlier one that are there no more. */
export interface ParallelQuotes {
  /** In any order. */
  readonly articles: readonly ParallelArticle[];
  /** Number of the speaker of a quote; `NOBODY` where none is known. */
  speaker(quote: number): number;
  /** Whether somebody else spoke in it in the earlier archive, or under another name. */
  isOtherSpeaker(quote: number, quoteBefore: number): boolean;
  /** The paragraph and the one before it: tells what "it" is. */
  context(quote: number): string;
}

/** The quotes of an archive by their words, by the number of the first quote of each article. */
export interface KeptStatements {
  readonly index: StatementIndex;
  /** Handle of the first quote of an article, by its number. */
  readonly firsts: ReadonlyMap<number, number>;
}

/** Quotes as they are compared, by their place: in the order of the dates of their articles, undated ones last. */
export interface Statements {
  readonly size: number;
  /** In the order of their dates, and the first place of each. */
  readonly articles: readonly ParallelArticle[];
  readonly articleStarts: Uint32Array;
  /** Index of the article of each place. */
  readonly articleAt: Uint32Array;
  /** Numbers of speakers; `NOBODY` for one that is not known. */
  readonly speakers: Int32Array;
  readonly index: StatementIndex;
  /** Handle in the index of each place, and back; of handles that are none of these quotes' it tells nothing. */
  readonly handleAt: Uint32Array;
  readonly placeOf: Uint32Array;
  /** What a stem is worth. */
  readonly weights: Float64Array;
  /** 1 where a quote is new or gone, or anything of it has changed by which it is compared; and the places of these, ascending. */
  readonly changed: Uint8Array;
  readonly changes: readonly number[];
  /** Of the stems of which holders came or went: who held them in the earlier archive. */
  readonly holdersBefore: ReadonlyMap<number, readonly number[]>;
  /** Number of a quote that is there. */
  quoteAt(place: number): number;
  /** Hashes of the content stems of the text around a quote. */
  context(place: number): ReadonlySet<number>;
  /** To be kept for the next archive; undefined where too much of it is of quotes that are gone. */
  kept(): KeptStatements | undefined;
}

export const NOBODY = -1;
const UNDATED = 1e9;
/** Contexts that are remembered: quotes of one paragraph are compared at about the same time. */
const MOST_CONTEXTS = 4_096;
/** An index of which a larger part is of quotes that are gone is made anew. */
const MOST_GONE = 0.5;

/** @param before what was kept of the earlier archive: it is changed, and fits only this one then; without it that is worked out again */
export function readStatements(quotes: ParallelQuotes, before?: KeptStatements): Statements {
  const articles = [...quotes.articles].sort(
    (a, b) => (a.days?.first ?? UNDATED) - (b.days?.first ?? UNDATED) || byUnits(a.id, b.id),
  );
  const articleStarts = startsFrom(articles.map(({ stretch: { from, to } }) => to - from));
  const size = articleStarts.at(-1) ?? 0;
  const { index, firsts } = indexOf(articles, before);
  const [articleAt, handleAt] = [new Uint32Array(size), new Uint32Array(size)];
  const placeOf = new Uint32Array(index.size);
  const speakers = new Int32Array(size).fill(NOBODY);
  const changed = new Uint8Array(size);
  articles.forEach(({ now, before }, number) => {
    const [from = 0, to = 0, first = 0] = [articleStarts[number], articleStarts[number + 1], firsts[number]];
    if (now < 0 || before < 0) changed.fill(1, from, to);
    for (let place = from; place < to; place += 1) {
      const own = place - from;
      articleAt[place] = number;
      handleAt[place] = first + own;
      placeOf[first + own] = place;
      if (now < 0) continue;
      speakers[place] = quotes.speaker(now + own);
      if (before >= 0 && quotes.isOtherSpeaker(now + own, before + own)) changed[place] = 1;
    }
  });
  const read = { articles, articleStarts, handleAt, placeOf, changed, index };
  if (before === undefined) enterBefore(read);
  const { weights, changes, holdersBefore } = enterChanges(read);
  const quoteAt = (place: number): number => {
    const number = articleAt[place] ?? 0;
    return (articles[number]?.now ?? 0) + place - (articleStarts[number] ?? 0);
  };
  const reader = createReader();
  const stemsIn = (text: string): ReadonlySet<number> => {
    const found = new Set<number>();
    reader.read(text, (hash) => found.add(hash));
    return found;
  };
  // By the place of the quote, and by the text, which quotes of one paragraph share.
  const contexts = new LRUCache<number | string, ReadonlySet<number>>({ max: 2 * MOST_CONTEXTS });
  return {
    ...read,
    size,
    articleAt,
    speakers,
    weights,
    changes,
    holdersBefore,
    quoteAt,
    context(place) {
      const known = contexts.get(place);
      if (known !== undefined) return known;
      const text = quotes.context(quoteAt(place));
      const found = contexts.get(text) ?? stemsIn(text);
      contexts.set(text, found).set(place, found);
      return found;
    },
    kept() {
      const kept = new Map<number, number>();
      let here = 0;
      for (const [number, { now, stretch }] of articles.entries()) {
        if (now < 0 || stretch.from === stretch.to) continue;
        kept.set(now, firsts[number] ?? 0);
        here += stretch.to - stretch.from;
      }
      return here < (1 - MOST_GONE) * index.size ? undefined : { index, firsts: kept };
    },
  };
}

/** The index with all articles in it, and the handle of the first quote of each. */
function indexOf(articles: readonly ParallelArticle[], before?: KeptStatements) {
  const index = before?.index ?? createStatementIndex();
  const firsts = articles.map(({ before: quote, stretch }) => {
    const known = quote < 0 ? undefined : before?.firsts.get(quote);
    return known ?? index.add(stretch);
  });
  return { index, firsts };
}
