import type { Statements } from './statement-types.ts';

/** What the words of two quotes have in common. */
export interface CommonWords {
  /** How many different ones, and their weight in all. */
  readonly count: number;
  readonly weight: number;
  /** The share of the weight of the one that has more in common, and of the other. */
  readonly most: number;
  readonly least: number;
}

/** A few words more than these are no chance, whoever says them. */
const SEVERAL = 6;
const FEWEST = 3;
/** How much of each of two quotes the other must have; on different days, where one speaker says much the same again, more. */
const ON_ONE_DAY = 0.2;
const ON_ANOTHER_DAY = 0.28;

/** Two quotes that are compared. */
export interface Compared {
  /** One speaker is named for both. */
  readonly isNamed: boolean;
  /** They may be of one day. */
  readonly isOneDay: boolean;
}

/**
 * Whether two reports of one event, which agree little, are of one statement after all: the words that both have are so rare together that
 * not one quote of the archive would have them by chance, and they are a good part of either. Tuned by eye on the 160 weakest pairs of 6,000
 * news articles: of 20 more that are joined so, 17 are one statement.
 * @param logSize the logarithm of how many quotes there are: what a word weighs that only one has
 */
export function isOneStatement(
  { count, weight, least }: CommonWords,
  { isNamed, isOneDay }: Compared,
  logSize: number,
): boolean {
  if (isNamed)
    return count >= FEWEST && weight > logSize && least >= (isOneDay ? ON_ONE_DAY : ON_ANOTHER_DAY);
  // The same words and no others, but not "No comment", which anybody says.
  if (least === 1) return count > 1;
  return count >= SEVERAL && weight > 2 * logSize && least >= ON_ONE_DAY;
}

/** @returns what two quotes, by their places, have in common */
export function createCommonWords({
  index,
  handleAt,
  weights,
}: Statements): (x: number, y: number) => CommonWords {
  const { stems, starts } = index.words;
  const wordsOf = (place: number) => {
    const handle = handleAt[place] ?? 0;
    return new Set(stems.subarray(starts[handle] ?? 0, starts[handle + 1] ?? 0));
  };
  const weightOf = (words: Iterable<number>) => {
    let sum = 0;
    for (const stem of words) sum += weights[stem] ?? 0;
    return sum;
  };
  return (x, y) => {
    const [one, other] = [wordsOf(x), wordsOf(y)];
    const shared = [...one].filter((stem) => other.has(stem));
    const weight = weightOf(shared);
    const shareIn = (words: ReadonlySet<number>) => {
      if (shared.length === words.size) return words.size === 0 ? 0 : 1;
      const all = weightOf(words);
      return all === 0 ? 0 : weight / all;
    };
    const shares = [shareIn(one), shareIn(other)];
    return { count: shared.length, weight, most: Math.max(...shares), least: Math.min(...shares) };
  };
}
