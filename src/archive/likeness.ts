import type { Statements } from './statement-types.ts';

/**
 * How much two quotes, by their places, say the same, 0..1: whole against whole, or against one sentence of the other; 1 for the same words. What is less than `least`
 * may come out as less still.
 */
export type Likeness = (a: number, b: number, least: number) => number;

/** Below this the context can't lift a pair over any bar. */
const WORTH_CONTEXT = 0.15;
const CONTEXT = 0.12;
/** What two words side by side in both add, as a share of the first one's weight. */
const NEIGHBOUR = 0.4;
/** What agreement with a single sentence is worth. */
const PART = 0.9;
const LEAST_WORDS = 3;
/** What a few words and no others are worth in both: one statement where the speaker or the article is the same, not more. */
const SHORT_COPY = 0.6;
/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;
/** Keeps short quotes, which agree easily, from reaching a high score. */
const SHORT = 4;

export function createLikeness(statements: Statements): Likeness {
  const { index, weights, handleAt, placeOf } = statements;
  const { stems, starts, parts, partStarts, hashes } = index.words;
  const context = (handle: number) => statements.context(placeOf[handle] ?? 0);
  // A stem was last met in the comparison of this number: on the left, on the right, in the pass that is under way.
  const onLeft = new Uint32Array(weights.length);
  const onRight = new Uint32Array(weights.length);
  const met = new Uint32Array(weights.length);
  let comparison = 0;
  let pass = 0;
  const start = (number: number) => starts[number] ?? 0;
  const end = (number: number) => starts[number + 1] ?? 0;

  /** Weight of the different words of a stretch; marks them. */
  const total = (from: number, to: number, side: Uint32Array): number => {
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      const stem = stems[at] ?? 0;
      if (side[stem] === comparison) continue;
      side[stem] = comparison;
      sum += weights[stem] ?? 0;
    }
    return sum;
  };
  /** Calls `visit` for each different word of a stretch. */
  const each = (from: number, to: number, visit: (stem: number) => void) => {
    pass += 1;
    for (let at = from; at < to; at += 1) {
      const stem = stems[at] ?? 0;
      if (met[stem] === pass) continue;
      met[stem] = pass;
      visit(stem);
    }
  };
  const isPairIn = (one: number, two: number, from: number, to: number): boolean => {
    for (let at = from + 1; at < to; at += 1) if (stems[at] === two && stems[at - 1] === one) return true;
    return false;
  };
  /** Weight of the words side by side in both stretches. */
  const pairs = (from: number, to: number, otherFrom: number, otherTo: number): number => {
    let sum = 0;
    for (let at = from + 1; at < to; at += 1) {
      const [one, two] = [stems[at - 1] ?? 0, stems[at] ?? 0];
      if (onRight[one] !== comparison || onRight[two] !== comparison) continue;
      if (isPairIn(one, two, otherFrom, otherTo) && !isPairIn(one, two, from, at))
        sum += NEIGHBOUR * (weights[one] ?? 0);
    }
    return sum;
  };
  /** Weight of the words of one stretch that the other has in its context only. */
  const inContext = (from: number, to: number, other: Uint32Array, number: number): number => {
    const around = context(number);
    let sum = 0;
    each(from, to, (stem) => {
      if (other[stem] !== comparison && around.has(hashes[stem] ?? 0)) sum += weights[stem] ?? 0;
    });
    return sum;
  };

  /**
   * The weight of the shared words over the weight of the smaller side, tempered by the larger one's. Words side by side
   * in both count more; a word that one side has only in its context counts a little.
   */
  const overlap = (
    a: number,
    from: number,
    to: number,
    b: number,
    otherFrom: number,
    otherTo: number,
    least: number,
  ) => {
    comparison += 1;
    const y = total(otherFrom, otherTo, onRight);
    const x = total(from, to, onLeft);
    let shared = 0;
    let words = 0;
    each(from, to, (stem) => {
      if (onRight[stem] !== comparison) return;
      shared += weights[stem] ?? 0;
      words += 1;
    });
    if (words < LEAST_WORDS) return 0;
    // Words that are shared already can't be met again in the context.
    const inContextAtMost = x + y - 2 * shared;
    shared += pairs(from, to, otherFrom, otherTo);
    const size = Math.min(x, y) ** 0.65 * Math.max(x, y) ** 0.35 + SHORT;
    if (shared / size < WORTH_CONTEXT) return 0;
    // Contexts have to be read first.
    if ((shared + CONTEXT * inContextAtMost) / size < least - ROUNDING) return 0;
    shared += CONTEXT * (inContext(from, to, onRight, b) + inContext(otherFrom, otherTo, onLeft, a));
    return Math.min(1, shared / size);
  };

  /** Whether two quotes have the same words in the same order. */
  const isCopy = (a: number, b: number): boolean => {
    const length = end(a) - start(a);
    if (length === 0 || length !== end(b) - start(b)) return false;
    for (let at = 0; at < length; at += 1) if (stems[start(a) + at] !== stems[start(b) + at]) return false;
    return true;
  };

  return (one, other, least) => {
    const [a = 0, b = 0] = [handleAt[one], handleAt[other]];
    if (isCopy(a, b)) return end(a) - start(a) < LEAST_WORDS ? SHORT_COPY : 1;
    let best = overlap(a, start(a), end(a), b, start(b), end(b), least);
    for (let at = partStarts[a] ?? 0; at + 1 < (partStarts[a + 1] ?? 0); at += 1)
      best = Math.max(
        best,
        PART * overlap(a, parts[at] ?? 0, parts[at + 1] ?? 0, b, start(b), end(b), least / PART),
      );
    for (let at = partStarts[b] ?? 0; at + 1 < (partStarts[b + 1] ?? 0); at += 1)
      best = Math.max(
        best,
        PART * overlap(a, start(a), end(a), b, parts[at] ?? 0, parts[at + 1] ?? 0, least / PART),
      );
    return best;
  };
}
