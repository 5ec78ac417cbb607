import { type Buffers, startsOf, unsigned } from '../../storage/buffers.ts';
import { storedMap } from '../../storage/map.ts';
import { lowerBound, startsFrom } from '../../storage/sorted.ts';
import type { StoredQuotes } from './quotes.ts';

/** @param parallels number of a quote → numbers of its parallels */
export function packParallels(parallels: ReadonlyMap<number, readonly number[]>): Buffers {
  const lists = [...parallels]
    .map(([number, others]) => ({ number, others }))
    .sort((a, b) => a.number - b.number);
  return {
    quotes: Uint32Array.from(lists, ({ number }) => number),
    starts: startsFrom(lists.map(({ others }) => others.length)),
    others: Uint32Array.from(lists.flatMap(({ others }) => others)),
  };
}

/** @throws StorageError when the buffers do not fit each other */
export function openParallels(
  saved: Buffers,
  { id, find }: Pick<StoredQuotes, 'id' | 'find'>,
): ReadonlyMap<string, readonly string[]> {
  const quotes = unsigned(saved, 'quotes');
  const others = unsigned(saved, 'others');
  const starts = startsOf(saved, 'starts', quotes.length, others.length);
  return storedMap<readonly string[]>({
    size: quotes.length,
    find(key) {
      const number = find(key);
      const index = lowerBound(quotes, number);
      return number >= 0 && quotes[index] === number ? index : -1;
    },
    keyAt: (index) => id(quotes[index] ?? 0),
    valueAt: (index) => Array.from(others.subarray(starts[index], starts[index + 1]), id),
  });
}
