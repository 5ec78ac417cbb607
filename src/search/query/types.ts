import type { NameIndex } from '../../names/index.ts';
import type { RoleBook } from '../../names/roles.ts';

/** A stretch of the query that names somebody or something. */
export interface FacetReading {
  readonly kind: 'speaker' | 'role' | 'outlet';
  /** Word indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Empty for a role that nobody in the corpus has. */
  readonly ids: readonly string[];
  readonly typed: string;
  /** The name was not typed as it is spelt anywhere. */
  readonly corrected: boolean;
  /** A role that is put as offices are. */
  readonly titled?: boolean;
}

export interface FacetBooks {
  readonly speakers: NameIndex;
  readonly outlets: NameIndex;
  readonly roles: RoleBook;
  /** Whether the corpus has a word, in any form or by an alias. */
  knows(term: string): boolean;
  /** Documents that have a word as it stands. */
  frequency(term: string): number;
  /** Documents of the commonest word of the corpus that is no grammar and begins so, others than one that is left out; 0 for none. */
  begins(prefix: string, but?: string): number;
  /**
   * Edits to the nearest word of the corpus, and the documents of the commonest of the nearest that have all the letters typed: one lost,
   * or two swapped; 0 where none has.
   */
  nearest(term: string): { readonly distance: number; readonly lettersKept: number } | undefined;
}
