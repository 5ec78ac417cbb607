import type { Word } from '../concordance/index.ts';
import type { Item, Step } from './steps.ts';
import { isTelling, weightOf } from './weights.ts';

/** Words that stand in a row in both texts; indices, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly source: number;
}

/** How well a part of a claim agrees with a stretch of source. */
export interface Measure {
  readonly steps: readonly Step[];
  /** First and after the last claim word in common. */
  readonly from: number;
  readonly to: number;
  /** Words in common, and how many of them tell something. */
  readonly same: number;
  readonly telling: number;
  /** Those among them that are neither names nor everyday words. */
  readonly own: number;
  /** Their weight. */
  readonly weight: number;
  /** Dice's coefficient of the weights, over the whole range of the claim: 1 for no difference. */
  readonly likeness: number;
  /** Longest row of claim words that found no place, in words; the "did not" of a verb is none. */
  readonly hole: number;
  readonly runs: readonly Run[];
}

/** Measures an alignment over the claim's words `[from, to)`. */
export function measure(
  steps: readonly Step[],
  claim: readonly Item[],
  source: readonly Word[],
  from = 0,
  to = claim.length,
): Measure {
  let same = 0;
  let telling = 0;
  let own = 0;
  let common = 0;
  let only = 0;
  let hole = 0;
  let last = from - 1;
  const runs: { from: number; to: number; source: number }[] = [];
  for (const step of steps) {
    if (step.op === 'source') only += weigh(source[step.source]);
    if (step.op !== 'same') continue;
    const item = claim[step.claim];
    if (item === undefined) continue;
    same += 1;
    common += weightOf(item);
    if (isTelling(item)) telling += 1;
    if (weightOf(item) === 3) own += 1;
    hole = Math.max(hole, holeOf(claim, last + 1, step.claim));
    last = step.claim;
    const run = runs.at(-1);
    if (run !== undefined && run.to === step.claim && run.source + run.to - run.from === step.source)
      run.to += 1;
    else runs.push({ from: step.claim, to: step.claim + 1, source: step.source });
  }
  hole = Math.max(hole, holeOf(claim, last + 1, to));
  let all = 0;
  for (let at = from; at < to; at += 1) all += weigh(claim[at]);
  return {
    steps,
    from: runs[0]?.from ?? from,
    to: runs.at(-1)?.to ?? from,
    same,
    telling,
    own,
    weight: common,
    likeness: all === 0 ? 0 : (2 * common) / (all + common + only),
    hole,
    runs,
  };
}

/** "Did not vote" for "voted" is one word's change. */
const HELPERS: ReadonlySet<string> = new Set(['do', 'does', 'did', 'not']);

function holeOf(claim: readonly Item[], from: number, to: number): number {
  return claim.slice(from, to).filter(({ key }) => !HELPERS.has(key)).length;
}

function weigh(word: Word | undefined): number {
  return word === undefined ? 0 : weightOf(word);
}

/** More words than these in a row are not a change but an addition. */
const MOST_HOLE = 6;
/** Weight in common, a bit of the corpus' size, below which agreement is chance: a large corpus has nearly everything. */
const CHANCE = 0.4;
/** Likeness of a claim of four words to a source with one word of grammar more. */
const ALL_BUT_A_WORD = 0.9;

/**
 * Whether the claim is this stretch of source with a few words changed. The less it agrees, the more it must have in common
 * that tells: sentences on one topic share names and set phrases.
 * @param corpus words in the corpus
 */
export function isNear(found: Measure, size: number, corpus: number): boolean {
  const { same, telling, own, weight, likeness, hole, runs } = found;
  const longest = Math.max(0, ...runs.map((run) => run.to - run.from));
  // All of a short claim with one small word of the source's between: "water is [not] a weapon".
  const isCut = same === size && runs.length === 2 && likeness >= ALL_BUT_A_WORD;
  if (size < 4 || same < 3 || same < 0.6 * size || weight < CHANCE * Math.log2(corpus + 1)) return false;
  if (longest < 3 && !isCut) return false;
  if (hole > Math.max(3, Math.min(MOST_HOLE, Math.floor(size * 0.2)))) return false;
  // One word put for another, and nothing else: "the roof is unsafe and always was".
  const only = found.steps.filter(({ op }) => op === 'source').length;
  if (same >= 5 && same === size - 1 && only <= 1 && likeness >= 0.7) return true;
  if (telling < 2) return same >= 5 && longest >= 4 && likeness >= 0.8;
  if (likeness >= 0.8) return true;
  if (likeness >= 0.7) return (own >= 2 && same >= 5) || longest >= 6 || (same >= 7 && likeness >= 0.75);
  if (same >= 8 && same >= 0.8 * size && hole <= 1 && longest >= 4 && likeness >= 0.65) return true;
  return likeness >= 0.6 && own >= 4 && same >= 8 && longest >= 4;
}

/**
 * Whether a claim of few words has another word in one place, and is this stretch of source otherwise: "a hungry kid learns nothing".
 * @param isNot tells a "not": with one more or less of them, fewer words are enough
 */
export function isOneWordOff(
  { same, own, steps, from, to }: Measure,
  items: readonly Item[],
  source: readonly Word[],
  isNot: (key: string) => boolean,
): boolean {
  const size = items.length;
  const only = steps.flatMap((step) => (step.op === 'source' ? [source[step.source]?.key ?? ''] : []));
  const other = steps.flatMap((step) => (step.op === 'claim' ? [items[step.claim]?.key ?? ''] : []));
  if (from !== 0 || to !== size || same !== size - 1 || only.length > 1) return false;
  if (size >= 5 && own >= 2) return true;
  return size >= 4 && own >= 1 && only.some(isNot) !== other.some(isNot);
}

/** Where a row of words in common begins and ends, in the claim as in the source. */
export interface Edges {
  /** A sentence begins here in both. */
  readonly starts: boolean;
  /** A sentence ends here in both. */
  readonly ends: boolean;
}

/**
 * Whether a row of words in common is long enough to come from there. Chance rows of names and set phrases rarely pass six
 * words and rarely begin or end with the sentences; whole sentences need less.
 */
export function isTellingRun(run: Run, claim: readonly Item[], { starts, ends }: Edges): boolean {
  const words = claim.slice(run.from, run.to);
  const telling = words.filter(isTelling).length;
  if (starts && ends) return words.length >= 5 || (words.length === 4 && telling >= 2);
  const own = words.filter((word) => weightOf(word) === 3).length;
  if (starts && words.length >= 7 && telling >= 3 && own >= 1) return true;
  if (starts && words.length >= 6 && telling >= 4 && own >= 2) return true;
  if (ends && words.length >= 7 && telling >= 4 && own >= 2) return true;
  return words.length >= 9 && telling >= 4;
}
