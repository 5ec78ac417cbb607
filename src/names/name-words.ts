/** The words of names and roles, and who bears them. A word that stands in several parts has several numbers. */
export interface NameWords {
  /** The words of a kind that a misspelt word may be, the nearest first. */
  near(word: string, kind: number): readonly { readonly term: string; readonly distance: number }[];
  is(word: string, kind: number): boolean;
  /** Numbers of a word. */
  find(word: string): number[];
  /** Numbers of the words that begin so. */
  beginning(prefix: string): Iterable<number>;
  /** Numbers of the entries that have a word, in any order. */
  bearers(word: number): Iterable<number>;
}
