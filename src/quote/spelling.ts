import { hashStretch } from '../text/hash.ts';
import { unitsOf } from '../text/units.ts';

/**
 * Things by the UTF-16 units that spell them: for what is looked up at each word of a text, without a string being made of it. With
 * a test passed to each look-up, as `storage/lookup.ts` has it, it takes three times as long.
 */
export interface Spelling<Thing> {
  /** How many it holds. */
  readonly size: number;
  /** @param hash of the units from `start` up to `end`, by `hashStretch` */
  find(units: Uint16Array, start: number, end: number, hash: number): Thing | undefined;
  /** Adds what stands at `[start, end)` of `units`, which is copied, and is not there yet. */
  add(units: Uint16Array, start: number, end: number, hash: number, thing: Thing): void;
}

/** Slots of a new table; most articles have fewer words of their own than half of them. */
const SLOTS = 1024;

/** Units that a new table has room for, by slot. */
const UNITS_A_SLOT = 4;

export function createSpelling<Thing>(slots = SLOTS): Spelling<Thing> {
  const things: Thing[] = [];
  const starts: number[] = [0];
  const hashes: number[] = [];
  let own = new Uint16Array(slots * UNITS_A_SLOT);
  /** Open addressing, linear probing: a slot holds a number plus one. The slots are a power of two. */
  let table = new Int32Array(slots);
  const put = (hash: number, number: number) => {
    const last = table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    while (table[slot] !== 0) slot = (slot + 1) & last;
    table[slot] = number + 1;
  };
  return {
    get size() {
      return things.length;
    },
    find(units, start, end, hash) {
      const last = table.length - 1;
      const length = end - start;
      let slot = (hash ^ (hash >>> 15)) & last;
      for (let number = (table[slot] ?? 0) - 1; number >= 0; number = (table[slot] ?? 0) - 1) {
        if (hashes[number] === hash) {
          const from = starts[number] ?? 0;
          let at = (starts[number + 1] ?? 0) - from === length ? 0 : length + 1;
          while (at < length && own[from + at] === units[start + at]) at += 1;
          if (at === length) return things[number];
        }
        slot = (slot + 1) & last;
      }
      return undefined;
    },
    add(units, start, end, hash, thing) {
      const number = things.length;
      const from = starts[number] ?? 0;
      const length = end - start;
      things.push(thing);
      starts.push(from + length);
      hashes.push(hash);
      if (from + length > own.length) {
        const before = own;
        own = new Uint16Array(2 * (from + length));
        own.set(before);
      }
      for (let at = 0; at < length; at += 1) own[from + at] = units[start + at] ?? 0;
      if (2 * things.length > table.length) {
        table = new Int32Array(2 * table.length);
        for (const [before, known] of hashes.entries()) put(known, before);
      } else put(hash, number);
    },
  };
}

/** The values of a map by the units of their keys. */
export function spellingOf<Thing>(map: ReadonlyMap<string, Thing>): Spelling<Thing> {
  const spelling = createSpelling<Thing>(2 ** Math.ceil(Math.log2(2 * map.size + 2)));
  for (const [key, thing] of map) {
    const units = unitsOf(key);
    spelling.add(units, 0, key.length, hashStretch(units, 0, key.length), thing);
  }
  return spelling;
}
