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

/**
 * What a slot has: the number of its thing plus one, the hash, where its units begin and how many there are. Side by side, since these
 * are looked at one after the other, and most of the time goes into fetching them.
 */
const FIELDS = 4;

/** @param slots a power of two */
export function createSpelling<Thing>(slots = SLOTS): Spelling<Thing> {
  const things: Thing[] = [];
  let own = new Uint16Array(slots * UNITS_A_SLOT);
  let used = 0;
  /** Open addressing, linear probing. */
  let table = new Int32Array(slots * FIELDS);
  const put = (number: number, hash: number, start: number, length: number) => {
    const last = table.length - 1;
    let slot = ((hash ^ (hash >>> 15)) << 2) & last;
    while (table[slot] !== 0) slot = (slot + FIELDS) & last;
    table[slot] = number;
    table[slot + 1] = hash;
    table[slot + 2] = start;
    table[slot + 3] = length;
  };
  const grow = () => {
    const before = table;
    table = new Int32Array(2 * before.length);
    for (let slot = 0; slot < before.length; slot += FIELDS) {
      const [number = 0, hash = 0, start = 0, length = 0] = before.subarray(slot, slot + FIELDS);
      if (number !== 0) put(number, hash, start, length);
    }
  };
  return {
    get size() {
      return things.length;
    },
    find(units, start, end, hash) {
      const last = table.length - 1;
      const length = end - start;
      let slot = ((hash ^ (hash >>> 15)) << 2) & last;
      for (let number = table[slot] ?? 0; number > 0; number = table[slot] ?? 0) {
        if (table[slot + 1] === hash && table[slot + 3] === length) {
          const from = table[slot + 2] ?? 0;
          let at = 0;
          while (at < length && own[from + at] === units[start + at]) at += 1;
          if (at === length) return things[number - 1];
        }
        slot = (slot + FIELDS) & last;
      }
      return undefined;
    },
    add(units, start, end, hash, thing) {
      const length = end - start;
      const from = used;
      used += length;
      if (used > own.length) {
        const before = own;
        own = new Uint16Array(2 * used);
        own.set(before);
      }
      for (let at = 0; at < length; at += 1) own[from + at] = units[start + at] ?? 0;
      things.push(thing);
      if (2 * FIELDS * things.length > table.length) grow();
      put(things.length, hash, from, length);
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
