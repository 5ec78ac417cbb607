import type { DayRange } from '../article/day.ts';
import type { Holders, StatementIndex } from './statement-index.ts';
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
  /** The logarithm of how many quotes there are, in the same steps. */
  readonly logSize: number;
  /** 1 where a quote is new or gone, or anything of it has changed by which it is compared; and the places of these, ascending. */
  readonly changed: Uint8Array;
  readonly changes: readonly number[];
  /** Of the stems of which holders came or went: who held them in the earlier archive. Empty where all quotes are changed. */
  readonly holdersBefore: ReadonlyMap<number, Holders>;
  /** Number of a quote that is there. */
  quoteAt(place: number): number;
  /** Hashes of the content stems of the text around a quote. */
  context(place: number): ReadonlySet<number>;
  /** To be kept for the next archive; undefined where too much of it is of quotes that are gone. */
  kept(): KeptStatements | undefined;
}
