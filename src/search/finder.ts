import type { DayRange } from '../article/day.ts';
import type { QuoteIndex } from '../index/index.ts';
import type { Scanner } from '../text/scanner.ts';
import type { FacetBooks } from './query/types.ts';
import type { Reading } from './read.ts';
import type { Wordbook } from './variants.ts';

/** What a topic is searched with. */
export interface Engine extends Wordbook {
  readonly index: QuoteIndex;
  /** One for all texts that are looked at. */
  readonly scanner: Scanner;
}

/** Everything that answers a request. */
export interface Finder extends Engine {
  readonly books: FacetBooks;
  /** First and last day of the corpus. */
  readonly days: DayRange | undefined;
  /** All ways to take a query, as `readings` gives them; those of the last queries are remembered. */
  readings(query: string): Iterable<Reading>;
  /**
   * What was decided when the same was asked last, or else now: with each letter that is typed much of it comes again.
   * @param key tells the question from all others
   */
  settled(key: string, decide: () => boolean): boolean;
}
