/** Points for all words standing side by side, on the scale of `scoring.ts`: a little more than an inflection costs. */
const CLOSE = 80;

/** Points by nearness; all of `CLOSE` when the words stand side by side. */
export function closenessOf(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 0;
  return Math.round((CLOSE * places.length) / Math.max(places.length, windowOf(places)));
}

/** Words of the smallest window that holds one place of each list. */
export function windowOf(places: readonly (readonly number[])[]): number {
  if (places.length === 0) return 0;
  const next = places.map(() => 0);
  let window = Number.POSITIVE_INFINITY;
  for (;;) {
    let first = 0;
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    for (let list = 0; list < places.length; list++) {
      const at = places[list]?.[next[list] ?? 0] ?? Number.NaN;
      if (at < least) {
        least = at;
        first = list;
      }
      if (at > most) most = at;
    }
    window = Math.min(window, most - least + 1);
    next[first] = (next[first] ?? 0) + 1;
    if ((next[first] ?? 0) >= (places[first]?.length ?? 0)) break;
  }
  return window;
}
