import type { Span } from './types.ts';

/** How many characters stretches have together. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How many characters stand in the ones and in the others. */
export function shared(some: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const one of some)
    for (const other of others)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}
