import type { Span } from '../../article/types.ts';
import type { Named } from '../people.ts';

/** `not-said`: nobody said them, or not the one who is named; `not-so`: whoever is named denied that it is so. */
export type Denial = 'not-said' | 'not-so';

/** One way to read a part of a message as a claim. */
export interface Reading {
  readonly span: Span;
  readonly named?: Named;
  /** The message says of these words that they were doubted or denied. */
  readonly doubted: boolean;
  /** How the message says that these words were not said. */
  readonly denied?: Denial;
}
