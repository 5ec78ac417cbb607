import { type Buffers, named, numbers, startsOf, unsigned, within } from '../../storage/buffers.ts';
import { StorageError } from '../../storage/error.ts';
import { storedMap } from '../../storage/map.ts';
import { lowerBound } from '../../storage/sorted.ts';
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
  const quotes = Uint32Array.from(parallels.keys()).sort();
  const starts = new Uint32Array(quotes.length + 1);
  for (const [at, quote] of quotes.entries())
    starts[at + 1] = (starts[at] ?? 0) + (parallels.get(quote)?.length ?? 0);
  const others = new Uint32Array(starts.at(-1) ?? 0);
  for (const [at, quote] of quotes.entries()) others.set(parallels.get(quote) ?? [], starts[at]);
  const { length } = pairs;
  const [a, b] = [new Uint32Array(length), new Uint32Array(length)];
  const [score, by] = [new Uint16Array(length), new Uint8Array(length)];
  for (const [at, pair] of pairs.entries()) {
    a[at] = pair.a;
    b[at] = pair.b;
    score[at] = pair.score;
    by[at] = pair.by;
  }
  return { quotes, starts, others, ...named('pairs', { a, b, score, by }) };
}

/** @throws StorageError when the buffers do not fit each other */
export function openPairs(saved: Buffers): Pair[] {
  const [a, b, score, by] = pairColumns(saved);
  const pairs: Pair[] = [];
  for (let at = 0; at < a.length; at += 1)
    pairs.push({ a: a[at] ?? 0, b: b[at] ?? 0, score: score[at] ?? 0, by: by[at] ?? 0 });
  return pairs;
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
