import { type Buffers, named, numbers, within } from '../storage/buffers.ts';
import { nearIn, openNear, packNear } from '../storage/near.ts';
import { firstNot } from '../storage/sorted.ts';
import { createStrings, openStrings } from '../storage/strings.ts';

/** Kinds of words, as bits. */
export const NAME_WORD = 1;
export const ROLE_WORD = 2;
/** The last word of a role of several: of such a word alone a role may be made. */
export const ROLE_HEAD = 4;

/** Words of names and roles, numbered in the order of their letters. */
export interface Wordlist {
  readonly size: number;
  /** The words of a kind that a misspelt word may be. */
  readonly neighbours: (kind: number) => Neighbours;
  /** Number of a word, or -1. */
  find(word: string): number;
  is(word: string, kind: number): boolean;
  /** Numbers of the words that begin so, end exclusive. */
  beginning(prefix: string): { readonly from: number; readonly to: number };
}

type Neighbours = Parameters<typeof nearIn>[0][number];

/** The words of a kind that a misspelt word may be, of all lists together, the nearest first. */
export const nearWords = (lists: readonly Wordlist[], word: string, kind: number) =>
  nearIn(
    lists.map(({ neighbours }) => neighbours(kind)),
    word,
  );

/**
 * @param kinds words with the kinds that they are of, as bits
 * @returns buffers, and the words in the order of their numbers
 */
export function packWordlist(kinds: ReadonlyMap<string, number>): {
  readonly buffers: Buffers;
  readonly words: readonly string[];
} {
  const words = [...kinds.keys()].sort();
  const strings = createStrings();
  for (const word of words) strings.intern(word);
  return {
    words,
    buffers: {
      ...named('strings', strings.buffers()),
      ...named('near', packNear(words)),
      kinds: Uint8Array.from(words, (word) => kinds.get(word) ?? 0),
    },
  };
}

/** @throws StorageError when a buffer is missing */
export function openWordlist(saved: Buffers): Wordlist {
  const strings = openStrings(within(saved, 'strings'));
  const kinds = numbers(saved, 'kinds');
  let wanted = 0;
  const near = openNear(within(saved, 'near'), strings, (term) => (kinds[term] ?? 0) & wanted);
  const first = (isBefore: (word: string) => boolean) =>
    firstNot(0, strings.size, (number) => isBefore(strings.at(number)));
  return {
    size: strings.size,
    find: strings.find,
    is: (word, kind) => ((kinds[strings.find(word)] ?? 0) & kind) !== 0,
    neighbours(kind) {
      wanted = kind;
      return near;
    },
    beginning: (prefix) => ({
      from: first((word) => word < prefix),
      to: first((word) => word < prefix || word.startsWith(prefix)),
    }),
  };
}
