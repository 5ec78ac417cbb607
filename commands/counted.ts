/** Counts keys, most frequent first; equal counts in the order of the keys. */
export function counted(keys: Iterable<string>): [key: string, count: number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The keys of `counted`. */
export const ranked = (keys: Iterable<string>): string[] => counted(keys).map(([key]) => key);
