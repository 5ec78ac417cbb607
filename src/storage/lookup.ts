import { hashOf, mixed } from '../text/hash.ts';
import { StorageError } from './error.ts';

/** From the hash of a thing to its number: open addressing, linear probing; a slot holds the number plus one. */
export interface Lookup {
  /** Number of the thing with this hash that `isIt` accepts, or -1. */
  find(hash: number, isIt: (number: number) => boolean): number;
}

/** A look-up table that grows. */
export interface GrowingLookup extends Lookup {
  /** Adds the next number, counted from 0. */
  add(hash: number): void;
  /** The table as it is kept: the same hashes in the same order give the same bytes. */
  array(): Uint32Array;
}

/** Numbers a slot, at most, while it grows and when it is kept. */
const LOAD = 0.7;

/** @param hashAt hash of a number that was added */
export function createLookup(hashAt: (number: number) => number): GrowingLookup {
  let table = new Uint32Array(16);
  let size = 0;
  const put = (into: Uint32Array, hash: number, number: number) => {
    let slot = slotFor(hash, into.length);
    while (into[slot] !== 0) slot = slot + 1 === into.length ? 0 : slot + 1;
    into[slot] = number + 1;
  };
  const rehash = (slots: number): Uint32Array<ArrayBuffer> => {
    const fresh = new Uint32Array(slots);
    for (let number = 0; number < size; number++) put(fresh, hashAt(number), number);
    return fresh;
  };
  return {
    find: (hash, isIt) => search(table, hash, isIt),
    add(hash) {
      if (size + 1 > LOAD * table.length) table = rehash(2 * table.length);
      put(table, hash, size++);
    },
    array: () => rehash(Math.ceil((size + 1) / LOAD)),
  };
}

/** @param table as `array` gave it; one of anything else finds nothing or the wrong things, but comes to an end */
export function openLookup(table: Uint32Array): Lookup {
  return { find: (hash, isIt) => search(table, hash, isIt) };
}

/** From a key to its number. */
export interface Keys {
  /** Number of the key, or -1. */
  find(key: string): number;
}

/** A look-up table of keys that are kept elsewhere. @param keys all different */
export function packKeys(keys: readonly string[]): Uint32Array {
  const lookup = createLookup((number) => hashOf(keys[number] ?? ''));
  for (const key of keys) lookup.add(hashOf(key));
  return lookup.array();
}

/**
 * @param table as `packKeys` made it
 * @param keyAt key of a number below `size`
 * @throws StorageError when the table is too small for so many keys
 */
export function openKeys(table: Uint32Array, size: number, keyAt: (number: number) => string): Keys {
  if (table.length < size) throw new StorageError('damaged', 'A table of keys does not fit.');
  return {
    find: (key) => search(table, hashOf(key), (number) => number < size && keyAt(number) === key),
  };
}

function search(table: Uint32Array, hash: number, isIt: (number: number) => boolean): number {
  const slots = table.length;
  if (slots === 0) return -1;
  let slot = slotFor(hash, slots);
  for (let tried = 0; tried < slots; tried++) {
    const entry = table[slot] ?? 0;
    if (entry === 0) return -1;
    if (isIt(entry - 1)) return entry - 1;
    slot = slot + 1 === slots ? 0 : slot + 1;
  }
  return -1;
}

/** The mixed hash scaled to the size of the table, which may be any. */
function slotFor(hash: number, slots: number): number {
  return Math.floor((mixed(hash) / 2 ** 32) * slots);
}
