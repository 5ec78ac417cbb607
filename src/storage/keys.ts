import { ArchiveError } from './error.ts';

/** From a key to its number. */
export interface Keys {
  /** Number of the key, or -1. */
  find(key: string): number;
}

/** Slots of the table for each key, at least. */
const ROOM = 1.5;

/**
 * A hash table of numbers (open addressing, linear probing) over keys that are kept elsewhere; 0 is a free slot.
 * @param keys all different
 */
export function packKeys(keys: readonly string[]): Uint32Array {
  let slots = 8;
  while (slots < keys.length * ROOM) slots *= 2;
  const table = new Uint32Array(slots);
  keys.forEach((key, number) => {
    let slot = hashOf(key) & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = number + 1;
  });
  return table;
}

/**
 * @param table as `packKeys` made it
 * @param keyAt key of a number below `size`
 */
export function openKeys(table: Uint32Array, size: number, keyAt: (number: number) => string): Keys {
  const mask = table.length - 1;
  if (table.length < size || (table.length & mask) !== 0)
    throw new ArchiveError('damaged', 'A table of keys does not fit.');
  return {
    find(key) {
      let slot = hashOf(key) & mask;
      for (let looked = 0; looked < table.length; looked += 1) {
        const entry = table[slot] ?? 0;
        if (entry === 0) return -1;
        if (entry <= size && keyAt(entry - 1) === key) return entry - 1;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
  };
}

/** FNV-1a over the UTF-16 units, its bits mixed once more for the low ones. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
