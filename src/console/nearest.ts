import { editDistance } from '../text/distance.ts';

/** Shorter words are like too many others. */
const SHORTEST = 3;
/** From this length on, two letters may be wrong. */
const TWO_EDITS = 6;

/**
 * What a mistyped word most likely is.
 * @param names what there is, in the order in which the first of equals wins
 * @returns undefined where nothing is near
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  if (word.length < SHORTEST) return undefined;
  const begun = names.filter((name) => name.startsWith(word));
  if (begun.length === 1) return begun[0];
  const limit = word.length < TWO_EDITS ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const name of names) {
    const distance = name.length < SHORTEST ? least : editDistance(word, name, limit);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
