import { hashUnits } from './hash.ts';
import type { Scanner } from './scanner.ts';

/** The words of one text after the other as numbers, for whoever looks at many texts: no strings are made. */
export interface WordStream {
  /** Words of the text. */
  readonly size: number;
  /** Hash of each word's folded units, as `hashUnits` gives it; the first `size` count. */
  readonly hashes: Int32Array;
  /**
   * Reads a text; what was read before is forgotten.
   * @param visit called, if it is there, with the hash of each word (width 1) and of each hyphenated pair (width 2, `at` the first of the two)
   */
  read(text: string, visit?: (hash: number, at: number, width: 1 | 2) => void): void;
  /** While a word or pair is visited: whether a term is what stands there, hash apart. */
  isTerm(term: string): boolean;
  /** While a word is visited: the word. */
  term(): string;
  /** While a word is visited: its first unit. */
  first(): number;
}

export function createWordStream(scanner: Scanner): WordStream {
  let hashes = new Int32Array(128);
  let size = 0;
  let length = 0;
  return {
    get size() {
      return size;
    },
    get hashes() {
      return hashes;
    },
    term: () => scanner.term(),
    first: () => scanner.units[0] ?? 0,
    isTerm(term) {
      if (term.length !== length) return false;
      // Of a pair only the second half is at hand; the hash vouches for the first.
      const offset = length - scanner.length;
      for (let at = offset; at < length; at++)
        if (scanner.units[at - offset] !== term.charCodeAt(at)) return false;
      return true;
    },
    read(text, visit) {
      size = 0;
      let before = 0;
      scanner.read(text);
      while (scanner.next()) {
        const { hash } = scanner;
        if (size === hashes.length) {
          const more = new Int32Array(size * 2);
          more.set(hashes);
          hashes = more;
        }
        hashes[size] = hash;
        length = scanner.length;
        visit?.(hash, size, 1);
        if (visit !== undefined && scanner.hyphenated && size > 0) {
          length += before;
          visit(hashUnits(scanner.units, scanner.length, hashes[size - 1]), size - 1, 2);
        }
        before = scanner.length;
        size++;
      }
    },
  };
}

/** Whether a run of hashes stands in the stream. */
export function findRun({ hashes, size }: WordStream, run: readonly number[], from = 0): number {
  for (let at = from; at + run.length <= size; at++) {
    let length = 0;
    while (length < run.length && hashes[at + length] === run[length]) length++;
    if (length === run.length) return at;
  }
  return -1;
}
