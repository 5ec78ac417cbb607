import { push } from '../multimap.ts';
import { isHeld, type Pair } from './parallels.ts';

/** Score, in 65,535ths, from which a second quote joins a statement that has its pair already, if one holds the other. */
const JOINING = Math.round(0.33 * 0xffff);

/** No archive has so many articles, or pairs. */
const MOST = 2 ** 26;

/**
 * Between two articles each quote gets one partner, best pairs first; a quote that is left over may then join a pair
 * whose statement holds its own as well, if it agrees clearly.
 * @param pairs the earlier by date first, in that order
 * @param articleOf number of a quote's article
 * @returns number of a quote → numbers of its parallels, best first; symmetric; quotes without parallels are left out
 */
export function matchParallels(
  pairs: readonly Pair[],
  articleOf: (quote: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const sorted = inOrder(pairs);
  /** Quotes that have their partner, for each pair of articles. */
  const partnered = new Map<number, Set<number>>();
  const takenIn = sorted.map(({ a, b }) => {
    const [one, other] = [articleOf(a), articleOf(b)];
    const key = Math.min(one, other) * MOST + Math.max(one, other);
    const taken = partnered.get(key) ?? new Set();
    partnered.set(key, taken);
    return taken;
  });
  const take = ({ a, b }: Pair, taken: Set<number> | undefined): boolean => {
    taken?.add(a).add(b);
    return true;
  };
  const isKept = sorted.map((pair, at) => {
    const taken = takenIn[at];
    return taken?.has(pair.a) !== true && taken?.has(pair.b) !== true && take(pair, taken);
  });
  const kept = sorted.filter((_, at) => isKept[at]);
  const joining = sorted.filter((pair, at) => {
    const taken = takenIn[at];
    if (pair.score < JOINING || (taken?.has(pair.a) && taken.has(pair.b)) || !isHeld(pair)) return false;
    return take(pair, taken);
  });
  return symmetric(inOrder([...kept, ...joining]));
}

/** The best first; those that are alike equally stay in the order of their dates. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const keys = new Float64Array(pairs.length);
  for (const [at, { score }] of pairs.entries()) keys[at] = at - score * MOST;
  // The order of numbers takes a fraction of the time of one by a function.
  keys.sort();
  const sorted: Pair[] = [];
  for (const key of keys) {
    const pair = pairs[key - MOST * Math.floor(key / MOST)];
    if (pair !== undefined) sorted.push(pair);
  }
  return sorted;
}

function symmetric(pairs: readonly Pair[]): Map<number, number[]> {
  const all = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    push(all, a, b);
    push(all, b, a);
  }
  return all;
}
