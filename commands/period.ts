import type { Archive } from '../src/archive/types.ts';
import type { Period } from './answer.ts';

/** Between which dates these quotes were said, as far as their articles say. */
export function periodOf(quoteIds: Iterable<string>, archive: Archive): Period {
  let first: string | undefined;
  let last: string | undefined;
  let undated = 0;
  for (const id of quoteIds) {
    const quote = archive.quotes.get(id);
    const iso = quote && archive.articles.get(quote.article)?.date.iso;
    if (iso === undefined) undated += 1;
    else {
      // ISO dates of different precision still sort by time: 2016 < 2016-10 < 2016-10-31.
      if (first === undefined || iso < first) first = iso;
      if (last === undefined || iso > last) last = iso;
    }
  }
  return { undated, ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** Counts keys, most frequent first; equal counts in the order of the keys. */
export function counted(keys: Iterable<string>): [key: string, count: number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The keys of `counted`. */
export const ranked = (keys: Iterable<string>): string[] => counted(keys).map(([key]) => key);
