import { hashUnits } from '../text/scanner.ts';
import { growableInts, growableWords } from './growable.ts';

/** Every different term, numbered in order of first appearance; strings live in one flat buffer of UTF-16 units. */
export interface Vocabulary {
  readonly size: number;
  /** Number of the term in the first `length` units, added if it is new. */
  intern(units: ArrayLike<number>, length: number, hash: number): number;
  internString(term: string): number;
  /** Number of the term, or -1. */
  find(term: string): number;
  term(number: number): string;
  /** The flat buffers, trimmed: `starts[n]..starts[n + 1]` are the units of term n. */
  buffers(): { readonly starts: Uint32Array; readonly units: Uint16Array };
}

/**
 * @param saved buffers of an earlier vocabulary to begin with
 */
export function createVocabulary(saved?: { starts: Uint32Array; units: Uint16Array }): Vocabulary {
  const units = growableWords();
  const starts = growableInts();
  starts.push(0);
  let table = new Uint32Array(1024);
  let size = 0;

  const matches = (number: number, source: ArrayLike<number>, length: number): boolean => {
    const start = starts.at(number);
    if (starts.at(number + 1) - start !== length) return false;
    const all = units.array;
    for (let index = 0; index < length; index++) if (all[start + index] !== source[index]) return false;
    return true;
  };
  const rehash = () => {
    table = new Uint32Array(table.length * 2);
    const mask = table.length - 1;
    for (let number = 0; number < size; number++) {
      const start = starts.at(number);
      const end = starts.at(number + 1);
      let slot = hashUnits(units.array.subarray(start, end), end - start) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = number + 1;
    }
  };
  const lookUp = (source: ArrayLike<number>, length: number, hash: number): number => {
    const mask = table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = table[slot] ?? 0;
      if (entry === 0) return ~slot;
      if (matches(entry - 1, source, length)) return entry - 1;
      slot = (slot + 1) & mask;
    }
  };
  const intern = (source: ArrayLike<number>, length: number, hash: number): number => {
    const found = lookUp(source, length, hash);
    if (found >= 0) return found;
    table[~found] = ++size;
    for (let index = 0; index < length; index++) units.push(source[index] ?? 0);
    starts.push(units.length);
    if (size * 2 > table.length) rehash();
    return size - 1;
  };
  if (saved !== undefined)
    for (let number = 0; number + 1 < saved.starts.length; number++) {
      const own = saved.units.subarray(saved.starts[number], saved.starts[number + 1]);
      intern(own, own.length, hashUnits(own, own.length));
    }
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
      const own = unitsOf(term);
      return Math.max(-1, lookUp(own, own.length, hashUnits(own, own.length)));
    },
    term: (number) => String.fromCharCode(...units.array.subarray(starts.at(number), starts.at(number + 1))),
    buffers: () => ({ starts: starts.trimmed(), units: units.trimmed() }),
  };
}

function unitsOf(term: string): Uint16Array {
  const units = new Uint16Array(term.length);
  for (let index = 0; index < term.length; index++) units[index] = term.charCodeAt(index);
  return units;
}
