import { LRUCache } from 'lru-cache';
import type { Strings } from './strings.ts';

/**
 * Remembers what was decoded last.
 * @param decode not called again as long as the value is remembered
 * @param most how many values, or how much of them in the units of `weigh`
 */
export function remembering<V extends object | string>(
  decode: (number: number) => V,
  most: number,
  weigh?: (number: number) => number,
): (number: number) => V {
  // Its room is as large as it may become: who only opens an archive does without.
  let cache: LRUCache<number, V> | undefined;
  return (number) => {
    cache ??= new LRUCache<number, V>(
      weigh === undefined
        ? { max: Math.max(1, most) }
        : { maxSize: most, sizeCalculation: (_, key) => Math.max(1, weigh(key)) },
    );
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
