import type { Coded } from './coded.ts';
import { type Item, inOrder, type Step } from './steps.ts';

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
 * Nine cells in ten are worth nothing: only those are filled that follow one of worth, or where words are the same.
 * @param from first word of the claim that is looked at
 * @param to after its last word
 */
export function align(claim: Coded<Item>, source: Coded, from = 0, to = claim.words.length): readonly Step[] {
  const rows = to - from;
  const columns = source.words.length;
  if (rows <= 0 || columns === 0) return [];
  const { ids, weights } = source;
  const alike = columnsByStem(source.stems);
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = createRow(width);
  let row = createRow(width);
  let best = 0;
  let bestAt = 0;
  for (let number = 1; number <= rows; number += 1) {
    const id = claim.ids[from + number - 1];
    const weight = claim.weights[from + number - 1] ?? 0;
    const skip = SKIP_CLAIM * weight;
    const pass = claim.words[from + number]?.cut === true ? SKIP_SOURCE * 0.05 : SKIP_SOURCE;
    const start = number * width;
    const { scores: before, columns: beforeAt, size: beforeSize } = above;
    const { scores, columns: at } = row;
    let size = 0;
    const matches = alike.get(claim.stems[from + number - 1] ?? -1) ?? NONE;
    let match = 0;
    let filled = 0;
    let column = 1;
    let left = 0;
    while (column <= columns) {
      while (match < matches.length && (matches[match] ?? 0) < column) match += 1;
      const nextMatch = matches[match] ?? width;
      if (left === 0) {
        while (filled < beforeSize && (beforeAt[filled] ?? 0) < column - 1) filled += 1;
        const near = filled < beforeSize ? (beforeAt[filled] ?? 0) : width;
        if (near > column) column = near < nextMatch ? near : nextMatch;
        if (column > columns) break;
      }
      const other = weights[column - 1] ?? 0;
      const up = before[column] ?? 0;
      const corner = before[column - 1] ?? 0;
      const same = column === nextMatch && ids[column - 1] === id;
      const gain = same
        ? weight
        : column === nextMatch
          ? FORM * weight
          : -REPLACE * (weight > other ? weight : other);
      let value = 0;
      let move = STOP;
      if (corner + gain > value) {
        value = corner + gain;
        move = same ? SAME : OTHER;
      }
      if (up - skip > value) {
        value = up - skip;
        move = CLAIM;
      }
      if (left - pass * other > value) {
        value = left - pass * other;
        move = SOURCE;
      }
      if (value > 0) {
        scores[column] = value;
        at[size] = column;
        size += 1;
        moves[start + column] = move;
        if (value > best) {
          best = value;
          bestAt = start + column;
        }
      }
      left = value;
      column += 1;
    }
    for (let index = 0; index < beforeSize; index += 1) before[beforeAt[index] ?? 0] = 0;
    above.size = 0;
    row.size = size;
    [above, row] = [row, above];
  }
  return trace(moves, width, bestAt, from);
}

/** The scores of one row; all but those in `columns` are 0. */
interface Row {
  readonly scores: Float64Array;
  readonly columns: Int32Array;
  size: number;
}

const NONE: readonly number[] = [];

function createRow(width: number): Row {
  return { scores: new Float64Array(width), columns: new Int32Array(width), size: 0 };
}

/** Columns, from 1, by the stem of their word. */
function columnsByStem(stems: Int32Array): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  let column = 1;
  for (const stem of stems) {
    const known = columns.get(stem);
    if (known === undefined) columns.set(stem, [column]);
    else known.push(column);
    column += 1;
  }
  return columns;
}

/** Adds what an alignment leaves out at both ends. */
export function wholeOf(steps: readonly Step[], claims: number, sources: number): readonly Step[] {
  const first = steps[0];
  const last = steps.at(-1);
  const head = first?.op === 'same' ? first : { claim: claims, source: sources };
  const tail = last?.op === 'same' ? last : { claim: claims - 1, source: sources - 1 };
  const claimOnly = (from: number, to: number): Step[] =>
    span(from, to).map((claim) => ({ op: 'claim', claim }));
  const sourceOnly = (from: number, to: number): Step[] =>
    span(from, to).map((source) => ({ op: 'source', source }));
  return [
    ...claimOnly(0, head.claim),
    ...sourceOnly(0, head.source),
    ...steps,
    ...claimOnly(tail.claim + 1, claims),
    ...sourceOnly(tail.source + 1, sources),
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
  return first < 0 ? [] : inOrder(steps.slice(first, last + 1));
}
