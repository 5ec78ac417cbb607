import { LRUCache } from 'lru-cache';
import type { Pool } from './strings.ts';

type Key = number | string;
type Value = object | string | number;

/**
 * Remembers what was decoded last.
 * @param decode not called again as long as the value is remembered
 * @param most so many values at least, and at most twice as many; or how much of them in the units of `weigh`
 */
export function remembering<V extends Value, K extends Key = number>(
  decode: (key: K) => V,
  most: number,
  weigh?: (key: K) => number,
): (key: K) => V {
  return weigh === undefined ? inTurns(decode, most) : weighed(decode, most, weigh);
}

/**
 * In two generations: when the younger one is full, the older one goes. One answer asks for hundreds of values, and to put each of them
 * in front, as a list of the last used does, takes a tenth of its time.
 */
function inTurns<V extends Value, K extends Key>(decode: (key: K) => V, most: number): (key: K) => V {
  let older = new Map<K, V>();
  let younger = new Map<K, V>();
  return (key) => {
    const known = younger.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? decode(key);
    younger.set(key, value);
    if (younger.size >= most) {
      older = younger;
      younger = new Map();
    }
    return value;
  };
}

/**
 * The same for what has numbers in a row: each has its place by its number, which it shares with those that lie as many behind it as are
 * remembered, and the last two of them stay. One answer asks for a thousand, and a map takes as long to find a place as it takes to decode them.
 * @param most a power of two
 */
export function rememberingNumbered<V extends Value>(
  decode: (number: number) => V,
  most: number,
): (number: number) => V {
  // Made when something is remembered: who only opens an archive does without.
  let places: { readonly numbers: Int32Array; readonly values: (V | undefined)[] } | undefined;
  const mask = most / 2 - 1;
  return (number) => {
    places ??= { numbers: new Int32Array(most).fill(NONE), values: new Array<V | undefined>(most) };
    const { numbers, values } = places;
    const at = (number & mask) << 1;
    const known =
      numbers[at] === number ? values[at] : numbers[at + 1] === number ? values[at + 1] : undefined;
    if (known !== undefined) return known;
    const value = decode(number);
    numbers[at + 1] = numbers[at] ?? NONE;
    values[at + 1] = values[at];
    numbers[at] = number;
    values[at] = value;
    return value;
  };
}

/** No number. */
const NONE = -1;

function weighed<V extends Value, K extends Key>(
  decode: (key: K) => V,
  most: number,
  weigh: (key: K) => number,
): (key: K) => V {
  // Its room is as large as it may become: who only opens an archive does without.
  let cache: LRUCache<K, V> | undefined;
  return (key) => {
    cache ??= new LRUCache<K, V>({
      maxSize: most,
      sizeCalculation: (_, own) => Math.max(1, weigh(own)),
    });
    const known = cache.get(key);
    if (known !== undefined) return known;
    const value = decode(key);
    cache.set(key, value);
    return value;
  };
}

const MOST_STRINGS = 4_096;

/** Strings of which the same few are asked for all the time: "said", the names of those who speak most. */
export function rememberedStrings(strings: Pool): Pool {
  return { at: rememberingNumbered(strings.at, MOST_STRINGS) };
}
