import type { Gender } from '../../names/given-names.ts';
import type { TextSpan } from '../types.ts';

/** How the words that name a source are to be read. */
export type Reading =
  | { readonly kind: 'he' | 'she' | 'who' | 'they' | 'it' | 'other-pronoun' }
  /** "the 34-year-old": whoever is of that age, or alone is spoken of. */
  | { readonly kind: 'one'; readonly age: string }
  /** "the former", "the latter": one of two named before. */
  | { readonly kind: 'of-two'; readonly isLatter: boolean }
  /** A named person: index into the uses, and the name as it stands there. */
  | { readonly kind: 'name'; readonly use: number; readonly text: string }
  /** One human being by role: "the French minister". */
  | {
      readonly kind: 'role';
      readonly head: string;
      readonly words: readonly string[];
      readonly definite: boolean;
      readonly gender?: Gender;
    }
  /** Several people, a body or a document, by its core name. */
  | {
      readonly kind: 'group';
      readonly name: string;
      readonly plural: boolean;
      /** "her lawyers": of whom the name alone doesn't tell whose they are. */
      readonly owner?: Gender;
      /** "he and his team": the owner is one of them. */
      readonly isBeside?: true;
    }
  | { readonly kind: 'unknown' };

/** A mention with its place in the document. */
export interface Mention {
  readonly span: TextSpan;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly reading: Reading;
}
