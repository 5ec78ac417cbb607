import { hashOf, hashUnits } from '../search/text/scanner.ts';
import { ints, resized, words } from '../storage/growable.ts';

/** Every different term, numbered in order of first appearance; strings live in one flat buffer of UTF-16 units. */
export interface Vocabulary {
  readonly size: number;
  /** Number of the term in the first `length` units, added if it is new. */
  intern(units: ArrayLike<number>, length: number, hash: number): number;
  internString(term: string): number;
  /** Number of the term, or -1. */
  find(term: string): number;
  term(number: number): string;
  /** The flat buffers as they are now: `starts[n]..starts[n + 1]` are the units of term n. */
  buffers(): VocabularyBuffers;
  trim(): void;
  readonly byteLength: number;
}

export interface VocabularyBuffers {
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
  /** Open addressing by hash, its length a power of two: the term's number plus one. */
  readonly table: Uint32Array;
}

/** Terms a slot of the hash table, at most. */
const LOAD = 0.7;

/**
 * @param saved buffers of an earlier vocabulary to begin with
 */
export function createVocabulary(saved?: VocabularyBuffers): Vocabulary {
  let units = saved?.units ?? words(1024);
  let starts = saved?.starts ?? ints(256);
  let table = saved?.table.length ? saved.table : ints(512);
  let size = saved === undefined ? 0 : Math.max(0, starts.length - 1);
  // Saved buffers are full, so that growing copies the others.
  let borrowed = saved !== undefined;

  const rehash = (slots: number) => {
    table = ints(slots);
    const mask = slots - 1;
    for (let number = 0; number < size; number++) {
      const start = starts[number] ?? 0;
      const end = starts[number + 1] ?? 0;
      let hash = 0x811c9dc5;
      for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
      let slot = spread(hash) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = number + 1;
    }
  };
  /** Number of the term, or the complement of its slot. */
  const lookUp = (source: ArrayLike<number>, length: number, hash: number): number => {
    const mask = table.length - 1;
    let slot = spread(hash) & mask;
    for (let tried = 0; tried <= mask; tried++, slot = (slot + 1) & mask) {
      const entry = table[slot] ?? 0;
      if (entry === 0) return ~slot;
      const start = starts[entry - 1] ?? 0;
      if ((starts[entry] ?? 0) - start !== length) continue;
      let at = 0;
      while (at < length && units[start + at] === source[at]) at++;
      if (at === length) return entry - 1;
    }
    return ~slot;
  };
  const intern = (source: ArrayLike<number>, length: number, hash: number): number => {
    const found = lookUp(source, length, hash);
    if (found >= 0) return found;
    if (borrowed) {
      table = table.slice();
      borrowed = false;
    }
    const start = starts[size] ?? 0;
    if (start + length > units.length) units = resized(words, units, Math.floor(1.5 * (start + length)));
    if (size + 2 > starts.length) starts = resized(ints, starts, Math.floor(1.5 * size) + 2);
    for (let at = 0; at < length; at++) units[start + at] = source[at] ?? 0;
    table[~found] = ++size;
    starts[size] = start + length;
    if (size > LOAD * table.length) rehash(table.length * 2);
    return size - 1;
  };
  return {
    get size() {
      return size;
    },
    intern,
    internString(term) {
      const own = unitsOf(term);
      return intern(own, own.length, hashUnits(own, own.length));
    },
    find(term) {
      const mask = table.length - 1;
      let slot = spread(hashOf(term)) & mask;
      for (let tried = 0; tried <= mask; tried++, slot = (slot + 1) & mask) {
        const entry = table[slot] ?? 0;
        if (entry === 0) break;
        const start = starts[entry - 1] ?? 0;
        if ((starts[entry] ?? 0) - start !== term.length) continue;
        let at = 0;
        while (at < term.length && units[start + at] === term.charCodeAt(at)) at++;
        if (at === term.length) return entry - 1;
      }
      return -1;
    },
    term: (number) => {
      const own = units.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
      return Reflect.apply(String.fromCharCode, undefined, own);
    },
    buffers: () => ({
      starts: starts.subarray(0, size + 1),
      units: units.subarray(0, starts[size] ?? 0),
      table,
    }),
    trim() {
      units = resized(words, units, starts[size] ?? 0);
      starts = resized(ints, starts, size + 1);
    },
    get byteLength() {
      return units.byteLength + starts.byteLength + table.byteLength;
    },
  };
}

/** The low bits of FNV are its weakest. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function unitsOf(term: string): Uint16Array {
  const units = words(term.length);
  for (let index = 0; index < term.length; index++) units[index] = term.charCodeAt(index);
  return units;
}
