import { HASH_START, hashOn, unsignedHash } from '../text/hash.ts';
import { openBuckets, packBuckets } from './buckets.ts';
import { type Buffers, named, unsigned, within } from './buffers.ts';
import { ints } from './column.ts';
import type { Strings } from './strings.ts';

/** Edits that are looked for: of one part more than these, one is whole. */
const EDITS = 2;
const PARTS = EDITS + 1;
/** Letters beyond the alphabet share a place. */
const LETTERS = 32;

/** The words of one list by their parts. */
export interface Parts {
  /** Calls `visit` for the number of each word that may be within two edits; for some more than once. */
  visit(word: string, visit: (number: number) => void): void;
}

/**
 * Long words by their thirds (PassJoin, Li et al. 2011): where two words are within two edits, one of three parts of the one stands
 * in the other, moved by no more places than there are edits beside it. Swapped letters on both sides of a cut hurt two parts: with another
 * edit in the third such a word is not found.
 * @param isListed whether a word may be looked for
 */
export function packParts(terms: readonly string[], isListed: (term: string) => boolean): Buffers {
  const letters = ints(terms.length);
  for (const [number, term] of terms.entries()) letters[number] = lettersOf(term);
  const buckets = packBuckets(terms.length, terms.length * PARTS, (number, emit) => {
    const term = terms[number] ?? '';
    if (!isListed(term)) return;
    for (let part = 0; part < PARTS; part++) {
      const from = startOf(part, term.length);
      emit(hashOfPart(term, from, startOf(part + 1, term.length), part, term.length));
    }
  });
  return { letters, ...named('buckets', buckets) };
}

/** @throws StorageError when a buffer is missing */
export function openParts(saved: Buffers, terms: Strings): Parts {
  const letters = unsigned(saved, 'letters');
  const buckets = openBuckets(within(saved, 'buckets'));
  return {
    visit(word, visit) {
      const own = lettersOf(word);
      for (let length = word.length - EDITS; length <= word.length + EDITS; length++)
        for (let part = 0; part < PARTS; part++) {
          const [from, until] = [startOf(part, length), startOf(part + 1, length)];
          const longer = word.length - length;
          const least = Math.max(-part, longer - (EDITS - part));
          const most = Math.min(part, longer + (EDITS - part));
          for (let moved = least; moved <= most; moved++) {
            if (from + moved < 0 || until + moved > word.length) continue;
            buckets.visit(hashOfPart(word, from + moved, until + moved, part, length), (number) => {
              if (terms.length(number) !== length || differ(own, letters[number] ?? 0)) return;
              for (let at = from; at < until; at++)
                if (terms.unit(number, at) !== word.charCodeAt(at + moved)) return;
              visit(number);
            });
          }
        }
    },
  };
}

const startOf = (part: number, length: number): number => Math.floor((part * length) / PARTS);

function hashOfPart(word: string, from: number, until: number, part: number, length: number): number {
  let hash = hashOn(hashOn(HASH_START, part), length);
  for (let at = from; at < until; at++) hash = hashOn(hash, word.charCodeAt(at));
  return unsignedHash(hash);
}

/** One bit a letter. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % LETTERS);
  return bits >>> 0;
}

/** Whether more letters are in one of two words alone than so many edits can change: each takes one away and puts one there. */
function differ(one: number, other: number): boolean {
  let bits = one ^ other;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    if (++count > 2 * EDITS) return true;
  }
  return false;
}
