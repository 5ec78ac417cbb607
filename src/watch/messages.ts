import type { ArticleProblem } from '../article/types.ts';
import type { Kept, Place, Progress } from '../snapshot/index.ts';
import type { Buffers } from '../storage/buffers.ts';

/** What a building thread is asked for. */
export interface BuildRequest {
  readonly place: Place;
  /** The archive so far; `last` is the one that the same thread handed over last. */
  readonly previous?: Buffers | 'last';
}

/** What a building thread says to a request: how far it is, once `done` or `failed`, what became of the snapshot, and that it waits for the next. */
export type BuildMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** The archive on memory that both threads see; segments of the archive so far are where they were. */
  | { readonly kind: 'done'; readonly saved: Buffers }
  | { readonly kind: 'kept'; readonly what: Kept }
  | { readonly kind: 'failed'; readonly error: SentError }
  | { readonly kind: 'idle' /** Memory that it holds. */; readonly heapBytes: number };

/** An error as it can be sent between threads. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  /** Of a corpus error. */
  readonly code?: string;
  readonly problems?: readonly ArticleProblem[];
}
