import { push } from './name-mentions.ts';
import { isHeld, type Pair } from './parallels.ts';

/** Score, in 65,535ths, from which a second quote joins a statement that has its pair already, if one holds the other. */
const JOINING = Math.round(0.33 * 0xffff);

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
  const sorted = [...pairs].sort(byScore);
  /** For each quote the articles in which it has its partner. */
  const partnered = new Map<number, Set<number>>();
  const isTaken = (quote: number, other: number) => partnered.get(quote)?.has(articleOf(other)) === true;
  const take = (quote: number, other: number) => {
    const articles = partnered.get(quote) ?? new Set();
    partnered.set(quote, articles.add(articleOf(other)));
  };
  const kept = sorted.filter(({ a, b }) => {
    if (isTaken(a, b) || isTaken(b, a)) return false;
    take(a, b);
    take(b, a);
    return true;
  });
  const joining = sorted.filter((pair) => {
    const { a, b, score } = pair;
    if (score < JOINING || (isTaken(a, b) && isTaken(b, a)) || !isHeld(pair)) return false;
    take(a, b);
    take(b, a);
    return true;
  });
  return symmetric([...kept, ...joining].sort(byScore));
}

/** Those that are alike equally stay in the order of their dates. */
const byScore = (x: Pair, y: Pair) => y.score - x.score;

function symmetric(pairs: readonly Pair[]): Map<number, number[]> {
  const all = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    push(all, a, b);
    push(all, b, a);
  }
  return all;
}
