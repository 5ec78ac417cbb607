import type { Lexicon } from '../port.ts';
import { editDistance, soundKey } from '../text/distance.ts';
import { inflectionKey, root } from '../text/stem.ts';
import { type Buckets, createBuckets, hashOf, hashWithout } from './buckets.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface MemoryLexicon extends Lexicon {
  readonly footprint: number;
}

/** Words shorter than this have too many neighbours to be corrected. */
const SHORTEST_CORRECTED = 4;
/** From this length on, a word that sounds the same counts as two edits away: allepo, aleppo. */
const SHORTEST_ALIKE = 5;
/** From this length on, two edits are looked for. */
const TWO_EDITS = 7;

/**
 * The words of the corpus, for the planner. Spelling is looked up by deletion neighbourhood (Garbe's SymSpell): two
 * words at one edit share a string that lacks at most one letter of each; candidates are verified.
 * @param frequency documents that have the term, by term number
 */
export function createLexicon(vocabulary: Vocabulary, frequency: (term: number) => number): MemoryLexicon {
  const size = vocabulary.size;
  const { starts, units } = vocabulary.buffers();
  const unitsOf = (term: number) => units.subarray(starts[term], starts[term + 1]);
  const isWord = (term: number): boolean => {
    const first = units[starts[term] ?? 0] ?? 0;
    return first > 57 && !unitsOf(term).includes(32);
  };
  const deletions: Buckets = createBuckets(size, (term, emit) => {
    const own = unitsOf(term);
    if (own.length < SHORTEST_CORRECTED - 1 || !isWord(term)) return;
    for (let left = -1; left < own.length; left++)
      if (left < 1 || own[left] !== own[left - 1]) emit(hashWithout(own, own.length, left));
  });
  const keys = new Uint32Array(size);
  const roots = new Uint32Array(size);
  const heard = new Uint32Array(size);
  for (let term = 0; term < size; term++) {
    const word = vocabulary.term(term);
    heard[term] = hashOf(soundKey(word));
    keys[term] = hashOf(inflectionKey(word));
    const stem = root(word);
    roots[term] = stem === undefined ? 0 : hashOf(stem);
  }
  const forms = createBuckets(size, (term, emit) => emit(keys[term] ?? 0));
  const families = createBuckets(size, (term, emit) => {
    if (roots[term] !== 0) emit(roots[term] ?? 0);
  });
  const sounds = createBuckets(size, (term, emit) => {
    if ((starts[term + 1] ?? 0) - (starts[term] ?? 0) >= SHORTEST_ALIKE && isWord(term))
      emit(heard[term] ?? 0);
  });
  const sorted = sortTerms(size, unitsOf);

  const inCorpus = (term: number) => frequency(term) > 0;
  return {
    frequency(term) {
      const number = vocabulary.find(term);
      return number < 0 ? 0 : frequency(number);
    },
    forms: (word) => members(forms, inflectionKey(word)),
    family(word) {
      const stem = root(word);
      return stem === undefined ? [] : members(families, stem);
    },
    near(word) {
      if (word.length < SHORTEST_CORRECTED) return [];
      const limit = word.length >= TWO_EDITS ? 2 : 1;
      const found = new Map<number, number>();
      for (const key of shortened(word, limit))
        for (const term of deletions.lookUp(key)) {
          if (found.has(term) || !inCorpus(term)) continue;
          if (Math.abs(unitsOf(term).length - word.length) > limit) continue;
          const distance = editDistance(word, vocabulary.term(term), limit);
          if (distance > 0 && distance <= limit) found.set(term, distance);
        }
      if (word.length >= SHORTEST_ALIKE)
        for (const term of sounds.lookUp(soundKey(word))) {
          if (found.has(term) || !inCorpus(term)) continue;
          const other = vocabulary.term(term);
          if (other !== word && soundKey(other) === soundKey(word) && editDistance(word, other, 3) <= 3)
            found.set(term, 2);
        }
      return [...found]
        .map(([term, distance]) => ({ term: vocabulary.term(term), distance }))
        .sort((left, right) => left.distance - right.distance || (left.term < right.term ? -1 : 1));
    },
    completions(prefix, limit) {
      const found: number[] = [];
      for (let at = lowerBound(prefix); at < size; at++) {
        const term = sorted[at] ?? 0;
        const own = unitsOf(term);
        if (!startsWith(own, prefix)) break;
        if (own.length > prefix.length && isWord(term) && inCorpus(term)) found.push(term);
      }
      return found
        .map((term, order) => ({ term, order, count: frequency(term) }))
        .sort((left, right) => right.count - left.count || left.order - right.order)
        .slice(0, limit)
        .map(({ term }) => vocabulary.term(term));
    },
    get footprint() {
      return (
        deletions.footprint +
        sounds.footprint +
        forms.footprint +
        families.footprint +
        sorted.byteLength +
        units.byteLength * 2 +
        starts.byteLength * 2
      );
    },
  };

  function members(buckets: Buckets, key: string): string[] {
    return buckets
      .lookUp(key)
      .filter(inCorpus)
      .map((term) => vocabulary.term(term))
      .sort();
  }
  function lowerBound(prefix: string): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(unitsOf(sorted[middle] ?? 0), prefix)) low = middle + 1;
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

function sortTerms(size: number, unitsOf: (term: number) => Uint16Array): Uint32Array {
  const sorted = new Uint32Array(size);
  for (let term = 0; term < size; term++) sorted[term] = term;
  return sorted.sort((left, right) => {
    const one = unitsOf(left);
    const two = unitsOf(right);
    const shared = Math.min(one.length, two.length);
    for (let at = 0; at < shared; at++) {
      const difference = (one[at] ?? 0) - (two[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return one.length - two.length;
  });
}

function isBefore(units: Uint16Array, text: string): boolean {
  const shared = Math.min(units.length, text.length);
  for (let at = 0; at < shared; at++) {
    const difference = (units[at] ?? 0) - text.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return units.length < text.length;
}

function startsWith(units: Uint16Array, prefix: string): boolean {
  if (units.length < prefix.length) return false;
  for (let at = 0; at < prefix.length; at++) if (units[at] !== prefix.charCodeAt(at)) return false;
  return true;
}
