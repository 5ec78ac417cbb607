import type { DayRange } from '../article/day.ts';
import type { QuoteIndex } from '../index/index.ts';
import type { Scanner } from '../text/scanner.ts';
import type { FacetBooks } from './query/types.ts';
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
}
