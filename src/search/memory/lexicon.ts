import { soundKey } from '../../text/sound.ts';
import type { Lexicon } from '../port.ts';
import { editDistance } from '../text/distance.ts';
import { inflectionKey, keyOfLemma, lemmas, root, sameWord } from '../text/stem.ts';
import { type Buckets, createBuckets } from './buckets.ts';
import { ints } from './growable.ts';
import { smallest } from './select.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface MemoryLexicon extends Lexicon {
  readonly byteLength: number;
  readonly parts: LexiconParts;
}

/** What is made of the words once, and can be saved. */
export interface LexiconParts {
  /** Hashes by term: of the inflection key, the root, the sound; 0 is "none". */
  readonly keys: Uint32Array;
  readonly roots: Uint32Array;
  readonly sounds: Uint32Array;
  /** Terms in the order of their units. */
  readonly sorted: Uint32Array;
  readonly deletions: Buckets;
  readonly forms: Buckets;
  readonly families: Buckets;
  readonly alike: Buckets;
}

/** Words shorter than this have too many neighbours to be corrected. */
const SHORTEST_CORRECTED = 3;
/** From this length on, a word that sounds the same counts as two edits away: allepo, aleppo. */
const SHORTEST_ALIKE = 5;
/** From this length on, two edits are looked for. */
const TWO_EDITS = 7;
/** Only so many letters of a word are spoilt to find its neighbours; the rest is checked. */
const PREFIX = 7;
const LONGEST_CORRECTED = 24;
const REMEMBERED = 2;

/**
 * Spelling is looked up by deletion neighbourhood over prefixes (Garbe's SymSpell): the beginnings of two words at one
 * edit share a string that lacks at most one letter of each. Candidates are verified, so buckets may be shared by
 * different keys.
 */
function lexiconParts(vocabulary: Vocabulary): LexiconParts {
  const size = vocabulary.size;
  const { starts, units } = vocabulary.buffers();
  const keys = ints(size);
  const roots = ints(size);
  const sounds = ints(size);
  for (let term = 0; term < size; term++) {
    const word = vocabulary.term(term);
    if (/[\d ]/.test(word)) continue;
    keys[term] = hashString(inflectionKey(word));
    const stem = root(word);
    if (stem !== undefined) roots[term] = hashString(stem);
    if (word.length >= SHORTEST_ALIKE) sounds[term] = hashString(soundKey(word));
  }
  const deletions = createBuckets(size, size * 6, (term, emit) => {
    const start = starts[term] ?? 0;
    const length = (starts[term + 1] ?? 0) - start;
    if (keys[term] === 0 || length < SHORTEST_CORRECTED - 1 || length > LONGEST_CORRECTED) return;
    const kept = Math.min(length, PREFIX);
    for (let left = -1; left < kept; left++)
      if (left < 1 || units[start + left] !== units[start + left - 1])
        emit(hashWithout(units, start, kept, left));
  });
  const byKey = (hashes: Uint32Array) =>
    createBuckets(size, size, (term, emit) => {
      const hash = hashes[term] ?? 0;
      if (hash !== 0) emit(hash);
    });
  return {
    keys,
    roots,
    sounds,
    sorted: sortTerms(size, starts, units),
    deletions,
    forms: byKey(keys),
    families: byKey(roots),
    alike: byKey(sounds),
  };
}

/**
 * The words of the corpus, for the planner.
 * @param frequency documents that have the term, by term number
 */
export function createLexicon(
  vocabulary: Vocabulary,
  frequency: (term: number) => number,
  parts: LexiconParts = lexiconParts(vocabulary),
): MemoryLexicon {
  const { keys, roots, sounds, sorted, deletions, forms, families, alike } = parts;
  const size = vocabulary.size;
  const { starts, units } = vocabulary.buffers();
  const lengthOf = (term: number) => (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  /** Words of letters only; phrases and numbers have no neighbours. */
  const isWord = (term: number): boolean => (keys[term] ?? 0) !== 0;
  /** Completions of the shortest prefixes, which take longest to find. */
  const short = new Map<string, readonly string[]>();

  const matching = (
    buckets: typeof forms,
    hashes: Uint32Array,
    hash: number,
    accept: (term: string) => boolean,
  ): string[] => {
    const found: string[] = [];
    buckets.visit(hash, (number) => {
      if (hashes[number] !== hash || frequency(number) === 0) return;
      const term = vocabulary.term(number);
      if (accept(term)) found.push(term);
    });
    return found.sort();
  };
  const neighbours = (word: string, limit: number): Map<number, number> => {
    const found = new Map<number, number>();
    const tried = new Set<number>();
    const visit = (term: number) => {
      if (Math.abs(lengthOf(term) - word.length) > limit || tried.has(term)) return;
      tried.add(term);
      if (frequency(term) === 0) return;
      const distance = editDistance(word, vocabulary.term(term), limit);
      if (distance > 0 && distance <= limit) found.set(term, distance);
    };
    for (const key of shortened(word.slice(0, PREFIX), limit)) deletions.visit(hashString(key), visit);
    return found;
  };
  return {
    frequency(term) {
      const number = vocabulary.find(term);
      return number < 0 ? 0 : frequency(number);
    },
    forms(word) {
      // An ending on top of another one, or a regular one on a strong verb: "thinked" is a form of think, as thought is.
      const hashes = new Set(
        lemmas(word).flatMap((lemma) => [inflectionKey(lemma), keyOfLemma(lemma)].map(hashString)),
      );
      const found = new Set<string>();
      for (const hash of hashes)
        for (const term of matching(forms, keys, hash, (other) => sameWord(other, word))) found.add(term);
      return [...found].sort();
    },
    family(word) {
      const stem = root(word);
      return stem === undefined
        ? []
        : matching(families, roots, hashString(stem), (term) => root(term) === stem);
    },
    near(word) {
      if (word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED) return [];
      let found = neighbours(word, 1);
      if (found.size === 0 && word.length >= TWO_EDITS) found = neighbours(word, 2);
      if (word.length >= SHORTEST_ALIKE) {
        const sound = soundKey(word);
        const hash = hashString(sound);
        alike.visit(hash, (term) => {
          if (sounds[term] !== hash || found.has(term) || frequency(term) === 0) return;
          const other = vocabulary.term(term);
          if (other !== word && soundKey(other) === sound && editDistance(word, other, 3) <= 3)
            found.set(term, 2);
        });
      }
      return [...found]
        .map(([term, distance]) => ({ term: vocabulary.term(term), distance }))
        .sort((left, right) => left.distance - right.distance || (left.term < right.term ? -1 : 1));
    },
    completions(prefix, limit) {
      const known = short.get(prefix);
      if (known !== undefined && known.length >= limit) return known.slice(0, limit);
      const found: number[] = [];
      for (let at = lowerBound(prefix); at < size; at++) {
        const term = sorted[at] ?? 0;
        if (compare(term, prefix) !== 0) break;
        if (lengthOf(term) > prefix.length && isWord(term) && frequency(term) > 0) found.push(at);
      }
      const keys = Float64Array.from(found, (at, place) => place - frequency(sorted[at] ?? 0) * 2 ** 32);
      const terms = Array.from(smallest(keys, found.length, limit), (place) =>
        vocabulary.term(sorted[found[place] ?? 0] ?? 0),
      );
      if (prefix.length <= REMEMBERED) short.set(prefix, terms);
      return terms;
    },
    byteLength: Object.values(parts).reduce((sum, part) => sum + part.byteLength, 0),
    parts,
  };

  /** Below 0: the term sorts before every word with the prefix; 0: it has the prefix. */
  function compare(term: number, prefix: string): number {
    const start = starts[term] ?? 0;
    const length = lengthOf(term);
    for (let at = 0; at < prefix.length; at++) {
      if (at >= length) return -1;
      const difference = (units[start + at] ?? 0) - prefix.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return 0;
  }
  function lowerBound(prefix: string): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(sorted[middle] ?? 0, prefix) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The word itself and what is left of it without one letter, or without two. */
function shortened(word: string, deletions: number): Set<string> {
  let layer = [word];
  const all = new Set(layer);
  for (let round = 0; round < deletions; round++) {
    const next: string[] = [];
    for (const base of layer)
      for (let left = 0; left < base.length; left++) {
        const shorter = base.slice(0, left) + base.slice(left + 1);
        if (all.has(shorter)) continue;
        all.add(shorter);
        next.push(shorter);
      }
    layer = next;
  }
  return all;
}

function sortTerms(size: number, starts: Uint32Array, units: Uint16Array): Uint32Array {
  const sorted = ints(size);
  for (let term = 0; term < size; term++) sorted[term] = term;
  return sorted.sort((left, right) => {
    let one = starts[left] ?? 0;
    let two = starts[right] ?? 0;
    const oneEnd = starts[left + 1] ?? 0;
    const twoEnd = starts[right + 1] ?? 0;
    for (; one < oneEnd && two < twoEnd; one++, two++) {
      const difference = (units[one] ?? 0) - (units[two] ?? 0);
      if (difference !== 0) return difference;
    }
    return oneEnd - one - (twoEnd - two);
  });
}

/** FNV-1a; never 0, which stands for "none". */
function hashString(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

/** The same over units with the one at `left` left out; -1 leaves out none. */
function hashWithout(units: Uint16Array, start: number, length: number, left: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++)
    if (at !== left) hash = Math.imul(hash ^ (units[start + at] ?? 0), 0x01000193);
  return hash >>> 0 || 1;
}
