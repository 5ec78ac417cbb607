import { hashStretch } from '../text/hash.ts';
import { writeUnits } from '../text/units.ts';

/**
 * Things by the UTF-16 units that spell them: for what is looked up at each word of a text, without a string being made of it. With
 * a test passed to each look-up, as `storage/lookup.ts` has it, it takes three times as long.
 */
export interface Spelling<Thing> {
  /** @param hash of the units from `start` up to `end`, by `hashStretch` */
  find(units: Uint16Array, start: number, end: number, hash: number): Thing | undefined;
}

interface GrowingSpelling<Thing> extends Spelling<Thing> {
  /** Adds what stands at `[start, end)` of the units with which the table was created, and is not there yet. */
  add(start: number, end: number, hash: number, thing: Thing): void;
}

/** Slots of a new table; most articles have fewer words of their own than half of them. */
const SLOTS = 1024;

/** @param own in which all that is added stands */
export function createSpelling<Thing>(own: Uint16Array, slots = SLOTS): GrowingSpelling<Thing> {
  const things: Thing[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  const hashes: number[] = [];
  /** Open addressing, linear probing: a slot holds a number plus one. The slots are a power of two. */
  let table = new Int32Array(slots);
  const put = (hash: number, number: number) => {
    const last = table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    while (table[slot] !== 0) slot = (slot + 1) & last;
    table[slot] = number + 1;
  };
  return {
    find(units, start, end, hash) {
      const last = table.length - 1;
      const length = end - start;
      let slot = (hash ^ (hash >>> 15)) & last;
      for (let number = (table[slot] ?? 0) - 1; number >= 0; number = (table[slot] ?? 0) - 1) {
        if (hashes[number] === hash && lengths[number] === length) {
          const from = starts[number] ?? 0;
          let at = 0;
          while (at < length && own[from + at] === units[start + at]) at += 1;
          if (at === length) return things[number];
        }
        slot = (slot + 1) & last;
      }
      return undefined;
    },
    add(start, end, hash, thing) {
      const number = things.length;
      things.push(thing);
      starts.push(start);
      lengths.push(end - start);
      hashes.push(hash);
      if (2 * things.length > table.length) {
        table = new Int32Array(2 * table.length);
        for (const [before, own] of hashes.entries()) put(own, before);
      } else put(hash, number);
    },
  };
}

/** The values of a map by the units of their keys. */
export function spellingOf<Thing>(map: ReadonlyMap<string, Thing>): Spelling<Thing> {
  let length = 0;
  for (const key of map.keys()) length += key.length;
  const units = new Uint16Array(length);
  const spelling = createSpelling<Thing>(units, 2 ** Math.ceil(Math.log2(2 * map.size + 2)));
  let start = 0;
  for (const [key, thing] of map) {
    const end = start + key.length;
    writeUnits(units.subarray(start, end), key);
    spelling.add(start, end, hashStretch(units, start, end), thing);
    start = end;
  }
  return spelling;
}
