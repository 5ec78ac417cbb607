import type { Span } from '../../article/types.ts';
import type { Named } from '../people.ts';

/** One way to read a part of a message as a claim. */
export interface Reading {
  readonly span: Span;
  readonly named?: Named;
  /** The message says of these words that they were doubted or denied. */
  readonly doubted: boolean;
}
