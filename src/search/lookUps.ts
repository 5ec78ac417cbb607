import type { Candidate } from '../index/index.ts';

/**
 * Candidates that are looked at once, however often they are asked for: those of a smaller limit are the first of a larger one.
 * @param candidates the best that have so many groups, at most so many
 * @param lookAt what is wanted of each
 * @returns what `lookAt` gives of the candidates, but for the documents that are known
 */
export function lookUps<T>(
  candidates: (least: number, limit: number) => readonly Candidate[],
  lookAt: (candidate: Candidate, least: number) => T,
): (least: number, limit: number, known?: ReadonlySet<number>) => readonly T[] {
  const byLeast = new Map<number, Found<T>>();
  return (least, limit, known) => {
    const before = byLeast.get(least);
    const own =
      before !== undefined && before.limit >= limit
        ? before
        : { limit, found: candidates(least, limit), looked: before?.looked ?? new Map<number, T>() };
    byLeast.set(least, own);
    const out: T[] = [];
    for (const candidate of own.found.slice(0, limit)) {
      const { document } = candidate;
      if (known?.has(document) === true) continue;
      const looked = own.looked.get(document) ?? lookAt(candidate, least);
      own.looked.set(document, looked);
      out.push(looked);
    }
    return out;
  };
}

interface Found<T> {
  readonly limit: number;
  readonly found: readonly Candidate[];
  /** By document. */
  readonly looked: Map<number, T>;
}
