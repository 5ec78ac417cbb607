import { type Buffers, named, numbers, startsOf, unsigned, within } from '../../storage/buffers.ts';
import { StorageError } from '../../storage/error.ts';
import { storedMap } from '../../storage/map.ts';
import { lowerBound, startsFrom } from '../../storage/sorted.ts';
import type { Pair } from '../parallels.ts';
import type { StoredQuotes } from './quotes.ts';

/**
 * @param parallels number of a quote → numbers of its parallels
 * @param pairs of which they were chosen, for the next archive
 */
export function packParallels(
  parallels: ReadonlyMap<number, readonly number[]>,
  pairs: readonly Pair[],
): Buffers {
  const lists = [...parallels]
    .map(([number, others]) => ({ number, others }))
    .sort((a, b) => a.number - b.number);
  return {
    quotes: Uint32Array.from(lists, ({ number }) => number),
    starts: startsFrom(lists.map(({ others }) => others.length)),
    others: Uint32Array.from(lists.flatMap(({ others }) => others)),
    ...named('pairs', {
      a: Uint32Array.from(pairs, ({ a }) => a),
      b: Uint32Array.from(pairs, ({ b }) => b),
      score: Uint16Array.from(pairs, ({ score }) => score),
      by: Uint8Array.from(pairs, ({ by }) => by),
    }),
  };
}

/** @throws StorageError when the buffers do not fit each other */
export function openPairs(saved: Buffers): Pair[] {
  const columns = pairColumns(saved);
  return Array.from({ length: columns[0].length }, (_, at) => {
    const [a = 0, b = 0, score = 0, by = 0] = columns.map((column) => column[at]);
    return { a, b, score, by };
  });
}

function pairColumns(saved: Buffers) {
  const pairs = within(saved, 'pairs');
  const [a, b] = [unsigned(pairs, 'a'), unsigned(pairs, 'b')];
  const columns = [a, b, numbers(pairs, 'score'), numbers(pairs, 'by')] as const;
  if (columns.some(({ length }) => length !== a.length))
    throw new StorageError('damaged', 'The pairs do not fit each other.');
  return columns;
}

/** @throws StorageError when the buffers do not fit each other */
export function openParallels(
  saved: Buffers,
  { id, find }: Pick<StoredQuotes, 'id' | 'find'>,
): ReadonlyMap<string, readonly string[]> {
  pairColumns(saved);
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
