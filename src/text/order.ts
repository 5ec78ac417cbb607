/** The order of two strings by their UTF-16 units, the same in every language: below 0 where the first comes first. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
