import { LRUCache } from 'lru-cache';
import type { Strings } from './strings.ts';

/**
 * Remembers what was decoded last.
 * @param decode not called again as long as the value is remembered
 * @param most so many values at least, and at most twice as many; or how much of them in the units of `weigh`
 */
export function remembering<V extends object | string>(
  decode: (number: number) => V,
  most: number,
  weigh?: (number: number) => number,
): (number: number) => V {
  return weigh === undefined ? inTurns(decode, most) : weighed(decode, most, weigh);
}

/**
 * In two generations: when the younger one is full, the older one goes. One answer asks for hundreds of values, and to put each of them
 * in front, as a list of the last used does, takes a tenth of its time.
 */
function inTurns<V extends object | string>(
  decode: (number: number) => V,
  most: number,
): (number: number) => V {
  let older = new Map<number, V>();
  let younger = new Map<number, V>();
  return (number) => {
    const known = younger.get(number);
    if (known !== undefined) return known;
    const value = older.get(number) ?? decode(number);
    younger.set(number, value);
    if (younger.size >= most) {
      older = younger;
      younger = new Map();
    }
    return value;
  };
}

function weighed<V extends object | string>(
  decode: (number: number) => V,
  most: number,
  weigh: (number: number) => number,
): (number: number) => V {
  // Its room is as large as it may become: who only opens an archive does without.
  let cache: LRUCache<number, V> | undefined;
  return (number) => {
    cache ??= new LRUCache<number, V>({
      maxSize: most,
      sizeCalculation: (_, key) => Math.max(1, weigh(key)),
    });
    const known = cache.get(number);
    if (known !== undefined) return known;
    const value = decode(number);
    cache.set(number, value);
    return value;
  };
}

const MOST_STRINGS = 4_096;

/** Strings of which the same few are asked for all the time: "said", the names of those who speak most. */
export function rememberedStrings(strings: Strings): Pick<Strings, 'at'> {
  return { at: remembering(strings.at, MOST_STRINGS) };
}
