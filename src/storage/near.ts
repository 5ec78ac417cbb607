import { editDistance } from '../text/distance.ts';
import { HASH_START, hashOn, keyHash, unsignedHash } from '../text/hash.ts';
import { soundKey } from '../text/sound.ts';
import { openBuckets, packBuckets } from './buckets.ts';
import { type Buffers, named, unsigned, within } from './buffers.ts';
import { ints } from './column.ts';
import { openParts, packParts } from './parts.ts';
import type { Strings } from './strings.ts';

export interface NearWords {
  /** Words at one edit; those that sound alike; and, for words of seven letters or more those at two edits, where nothing is nearer or `isFar` is given. */
  near(word: string, isFar?: boolean): readonly { readonly term: string; readonly distance: number }[];
}

/** Words shorter than this have too many neighbours to be corrected. */
const SHORTEST_CORRECTED = 3;
/** From this length on, a word that sounds the same counts as two edits away: allepo, aleppo. */
const SHORTEST_ALIKE = 5;
/** From this length on, two edits are looked for. */
const TWO_EDITS = 7;
/** The shortest word at two edits from one of those. */
const SHORTEST_FAR = TWO_EDITS - 2;
/** Only so many letters of a word are spoilt to find its neighbours; the rest is checked. */
const PREFIX = 7;
const LONGEST_CORRECTED = 24;

/** Phrases and numbers have no neighbours. */
export const isWord = (term: string) => !/[\d ]/.test(term);

/**
 * Spelling is looked up by deletion neighbourhood over prefixes (Garbe's SymSpell): the beginnings of two words at one
 * edit share a string that lacks at most one letter of each. Candidates are verified, so buckets may be shared by
 * different keys.
 * @param terms by number
 */
export function packNear(terms: readonly string[]): Buffers {
  const size = terms.length;
  const sounds = ints(size);
  for (const [number, term] of terms.entries())
    if (isWord(term) && term.length >= SHORTEST_ALIKE) sounds[number] = keyHash(soundKey(term));
  const deletions = packBuckets(size, size * 6, (number, emit) => {
    const term = terms[number] ?? '';
    if (!isCorrection(term)) return;
    const kept = Math.min(term.length, PREFIX);
    for (let left = -1; left < kept; left++)
      if (left < 1 || term.charCodeAt(left) !== term.charCodeAt(left - 1))
        emit(hashWithout(term, kept, left));
  });
  return {
    sounds,
    ...named('deletions', deletions),
    ...named(
      'parts',
      packParts(terms, (term) => isCorrection(term) && term.length >= SHORTEST_FAR),
    ),
    ...named('alike', packByKey(sounds)),
  };
}

/** Buckets of terms by a key each; 0 is "none". @param hashes of the keys by term */
export function packByKey(hashes: Uint32Array): Buffers {
  return packBuckets(hashes.length, hashes.length, (term, emit) => {
    const hash = hashes[term] ?? 0;
    if (hash !== 0) emit(hash);
  });
}

/** Words that are near to another, of one list of terms. */
export interface Neighbours {
  /** Terms within one edit, or within two but for a few, with their distances. */
  within(word: string, edits: 1 | 2): ReadonlyMap<string, number>;
  /** Terms that sound the same and are not far apart in spelling; its own spelling is none of them. */
  alike(word: string): readonly string[];
}

/**
 * @param frequency how often a term occurs; one that doesn't is near to nothing
 * @throws StorageError when a buffer is missing
 */
export function openNear(
  saved: Buffers,
  terms: Strings,
  frequency: (term: number) => number,
): Neighbours & NearWords {
  const sounds = unsigned(saved, 'sounds');
  const deletions = openBuckets(within(saved, 'deletions'));
  const alike = openBuckets(within(saved, 'alike'));
  const parts = openParts(within(saved, 'parts'), terms);
  const neighbours: Neighbours = {
    within(word, edits) {
      const found = new Map<string, number>();
      const tried = new Set<number>();
      const look = (number: number, limit: number, isIt: (term: string) => boolean) => {
        if (Math.abs(terms.length(number) - word.length) > limit || tried.has(number)) return;
        tried.add(number);
        if (frequency(number) === 0) return;
        const term = terms.at(number);
        const distance = editDistance(word, term, limit);
        if (distance > 0 && distance <= limit && isIt(term)) found.set(term, distance);
      };
      if (edits > 1) {
        parts.visit(word, (number) => look(number, edits, () => true));
        return found;
      }
      const keys = shortened(word.slice(0, PREFIX));
      for (const key of keys)
        deletions.visit(keyHash(key), (number) => look(number, edits, (term) => haveKey(term, keys)));
      return found;
    },
    alike(word) {
      const sound = soundKey(word);
      const hash = keyHash(sound);
      const found: string[] = [];
      alike.visit(hash, (number) => {
        if (sounds[number] !== hash || frequency(number) === 0) return;
        const term = terms.at(number);
        if (term !== word && soundKey(term) === sound && editDistance(word, term, 3) <= 3) found.push(term);
      });
      return found;
    },
  };
  return { ...neighbours, near: (word, isFar) => nearIn([neighbours], word, isFar) };
}

/** What several lists of terms together have near to a word, the nearest first: see `NearWords`. */
export function nearIn(
  lists: readonly Neighbours[],
  word: string,
  isFar = false,
): ReturnType<NearWords['near']> {
  if (word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED) return [];
  const found = new Map<string, number>();
  const look = (edits: 1 | 2) => {
    for (const list of lists)
      for (const [term, distance] of list.within(word, edits))
        if (!found.has(term) && (edits === 1 || Math.max(word.length, term.length) >= TWO_EDITS))
          found.set(term, distance);
  };
  look(1);
  // A long word may have lost a letter.
  if (isFar ? word.length >= TWO_EDITS - 1 : found.size === 0 && word.length >= TWO_EDITS) look(2);
  if (word.length >= SHORTEST_ALIKE)
    for (const list of lists) for (const term of list.alike(word)) if (!found.has(term)) found.set(term, 2);
  return [...found]
    .map(([term, distance]) => ({ term, distance }))
    .sort((left, right) => left.distance - right.distance || (left.term < right.term ? -1 : 1));
}

/** Whether a word may be what a misspelt one is. */
const isCorrection = (term: string): boolean =>
  term.length >= SHORTEST_CORRECTED - 1 && term.length <= LONGEST_CORRECTED && isWord(term);

/** Whether a term is looked up by one of these keys: whatever else shares its bucket depends on what other terms there are. */
const haveKey = (term: string, keys: ReadonlySet<string>): boolean =>
  isCorrection(term) && [...shortened(term.slice(0, PREFIX))].some((key) => keys.has(key));

/** Hash over the first letters with the one at `left` left out; -1 leaves out none. */
function hashWithout(term: string, length: number, left: number): number {
  let hash = HASH_START;
  for (let at = 0; at < length; at++) if (at !== left) hash = hashOn(hash, term.charCodeAt(at));
  return unsignedHash(hash);
}

/** The word itself and what is left of it without one letter. */
function shortened(word: string): Set<string> {
  const all = new Set([word]);
  for (let left = 0; left < word.length; left++) all.add(word.slice(0, left) + word.slice(left + 1));
  return all;
}
