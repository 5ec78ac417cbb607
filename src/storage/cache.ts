/**
 * Remembers what was decoded last: between `weight` and twice that. Two generations: what is asked for again moves to the young
 * one; when that is full the old one goes.
 * @param decode not called again as long as the value is remembered
 * @param weight in the units of `weigh`
 */
export function remembering<V>(
  decode: (number: number) => V,
  weight: number,
  weigh: (number: number) => number = () => 1,
): (number: number) => V {
  let young = new Map<number, V>();
  let old = new Map<number, V>();
  let filled = 0;
  return (number) => {
    const known = young.get(number);
    if (known !== undefined) return known;
    const value = old.get(number) ?? decode(number);
    const own = weigh(number);
    if (filled + own > weight) {
      old = young;
      young = new Map();
      filled = 0;
    }
    filled += own;
    young.set(number, value);
    return value;
  };
}
