import type { Article, ArticleProblem } from '../article/types.ts';
import type { Extraction } from '../quote/types.ts';

/** What a reading thread is asked for. */
export interface ReadRequest {
  readonly corpusDir: string;
  /** Articles whose quotes are known already. */
  readonly known: readonly string[];
}

/** A piece of what was read. */
export interface ReadBatch {
  readonly kind: 'batch';
  readonly articles: readonly Article[];
  /** Of articles that were not known. */
  readonly extractions: readonly (readonly [article: string, extraction: Extraction])[];
}

/** What a reading thread says; after each batch it waits to be asked for more. */
export type ReadMessage =
  | ReadBatch
  | { readonly kind: 'done'; readonly problems: readonly ArticleProblem[] }
  /** An error as it can be sent between threads. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
