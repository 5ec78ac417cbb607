import { isTelling, weightOf } from './weights.ts';
import type { Word } from './words.ts';

/** A word that is to be aligned. */
export interface Item extends Word {
  /** An honest cut ("…") stands before it. */
  readonly cut?: boolean;
}

/** Indices of a pair of words: both (the same word), or only one of them. */
export type Step =
  | { readonly op: 'same'; readonly claim: number; readonly source: number }
  | { readonly op: 'claim'; readonly claim: number }
  | { readonly op: 'source'; readonly source: number };

export interface Alignment {
  /** In order; begins and ends with `same`. Empty when nothing is in common. */
  readonly steps: readonly Step[];
  readonly score: number;
}

/** Costs as shares of the weight of the words concerned. */
const SKIP_CLAIM = 0.45;
const SKIP_SOURCE = 0.3;
const REPLACE = 0.5;
/** A form of the same word in its place ("returned", "returning"; "Palmyra", "Palmira") counts for it a little. */
const FORM = 0.3;

const STOP = 0;
const SAME = 1;
const CLAIM = 2;
const SOURCE = 3;
const OTHER = 4;

/**
 * The best local alignment of a claim with a stretch of source (Smith & Waterman 1981), words weighted by what they tell.
 * @param from first word of the claim that is looked at
 * @param to after its last word
 */
export function align(
  claim: readonly Item[],
  source: readonly Word[],
  from = 0,
  to = claim.length,
): Alignment {
  const rows = to - from;
  const columns = source.length;
  if (rows <= 0 || columns === 0) return { steps: [], score: 0 };
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const known = ids.get(key) ?? ids.size;
    ids.set(key, known);
    return known;
  };
  const sourceIds = source.map((word) => idOf(word.key));
  const sourceStems = source.map((word) => idOf(stemOf(word.key)));
  const sourceWeights = source.map(weightOf);
  const cased = hasCases(claim);
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let scores = new Float64Array(width);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= rows; row += 1) {
    const item = claim[from + row - 1];
    if (item === undefined) break;
    const id = idOf(item.key);
    const stem = idOf(stemOf(item.key));
    const weight = weightOf(item);
    const free = claim[from + row]?.cut === true ? 0.02 : 1;
    scores[0] = 0;
    for (let column = 1; column <= columns; column += 1) {
      const other = sourceWeights[column - 1] ?? 0;
      let value = 0;
      let move = STOP;
      const same = sourceIds[column - 1] === id && !clash(item, source[column - 1], cased);
      const form = sourceStems[column - 1] === stem ? FORM * weight : -REPLACE * Math.max(weight, other);
      const diagonal = (above[column - 1] ?? 0) + (same ? weight : form);
      if (diagonal > value) {
        value = diagonal;
        move = same ? SAME : OTHER;
      }
      const skipped = (above[column] ?? 0) - SKIP_CLAIM * weight;
      if (skipped > value) {
        value = skipped;
        move = CLAIM;
      }
      const passed = (scores[column - 1] ?? 0) - SKIP_SOURCE * other * free;
      if (passed > value) {
        value = passed;
        move = SOURCE;
      }
      scores[column] = value;
      moves[row * width + column] = move;
      if (value > best) {
        best = value;
        bestAt = row * width + column;
      }
    }
    [above, scores] = [scores, above];
  }
  return { steps: trace(moves, width, bestAt, from), score: best };
}

/**
 * Aligns all of two texts, for showing how they differ.
 * @returns steps that cover both, only-in-claim before only-in-source where words were replaced
 */
export function alignWhole(claim: readonly Item[], source: readonly Word[]): readonly Step[] {
  return wholeOf(align(claim, source).steps, claim.length, source.length);
}

/**
 * Adds what an alignment leaves out at both ends.
 * @param sources words of the source; absent: the source may begin earlier and go on
 */
export function wholeOf(steps: readonly Step[], claims: number, sources?: number): readonly Step[] {
  const first = steps[0];
  const last = steps.at(-1);
  const head = first?.op === 'same' ? first : { claim: claims, source: sources ?? 0 };
  const tail = last?.op === 'same' ? last : { claim: claims - 1, source: (sources ?? 0) - 1 };
  const claimOnly = (from: number, to: number): Step[] =>
    span(from, to).map((claim) => ({ op: 'claim', claim }));
  const sourceOnly = (from: number, to: number): Step[] =>
    sources === undefined ? [] : span(from, to).map((source) => ({ op: 'source', source }));
  return [
    ...claimOnly(0, head.claim),
    ...sourceOnly(0, head.source),
    ...steps,
    ...claimOnly(tail.claim + 1, claims),
    ...sourceOnly(tail.source + 1, sources ?? 0),
  ];
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function trace(moves: Uint8Array, width: number, end: number, from: number): Step[] {
  const steps: Step[] = [];
  for (let at = end; moves[at] !== STOP && at > 0; ) {
    const claim = from + Math.floor(at / width) - 1;
    const source = (at % width) - 1;
    const move = moves[at];
    if (move === SAME) steps.push({ op: 'same', claim, source });
    if (move === CLAIM || move === OTHER) steps.push({ op: 'claim', claim });
    if (move === SOURCE || move === OTHER) steps.push({ op: 'source', source });
    at -= move === CLAIM ? width : move === SOURCE ? 1 : width + 1;
  }
  steps.reverse();
  const first = steps.findIndex((step) => step.op === 'same');
  const last = steps.findLastIndex((step) => step.op === 'same');
  return first < 0 ? [] : grouped(steps.slice(first, last + 1));
}

/** Between two common words, what only the claim has comes before what only the source has. */
function grouped(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  let sources: Step[] = [];
  for (const step of steps) {
    if (step.op === 'source') sources.push(step);
    else if (step.op === 'claim') out.push(step);
    else {
      out.push(...sources, step);
      sources = [];
    }
  }
  return [...out, ...sources];
}

/** The beginning that forms of a word share; the whole word where it is short. */
function stemOf(key: string): string {
  return key.length < 6 ? key : `${key.slice(0, Math.max(4, Math.floor(key.length * 0.6)))}*`;
}

/** English words that are also names when written in capitals. */
const TWINS: ReadonlySet<string> = new Set(['us', 'is', 'it', 'who', 'aid']);

/** Whether the capitals of a claim mean something: it has large and small letters. */
export function hasCases(claim: readonly Word[]): boolean {
  return claim.some((word) => word.capital) && claim.some((word) => !word.acronym && isTelling(word));
}

/** "us" is not "US" in a claim that has capitals elsewhere. */
export function clash(item: Word, other: Word | undefined, cased: boolean): boolean {
  if (!cased || other === undefined || !TWINS.has(item.key)) return false;
  return item.acronym !== other.acronym && !(item.capital && other.capital);
}
