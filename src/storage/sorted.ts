/** The first index in `[from, to)` of which `isBefore` is not true; it is true up to some index, and not from there on. */
export function firstNot(from: number, to: number, isBefore: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    // Not half of the sum, which damaged bounds push past 32 bits, and then the search never ends.
    const middle = low + ((high - low) >>> 1);
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first index in `[from, to)` whose value is at least `wanted`; values ascend. */
export function lowerBound(values: Uint32Array, wanted: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = low + ((high - low) >>> 1);
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same by galloping: quick where the index is near `from`. */
export function gallop(values: Uint32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let step = 1;
  while (low + step < to && (values[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  return lowerBound(values, wanted, low, Math.min(to, low + step));
}

/** Where each of several stretches begins, given their lengths, and where the last one ends. */
export function startsFrom(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++)
    starts[index + 1] = (starts[index] ?? 0) + (lengths[index] ?? 0);
  return starts;
}
