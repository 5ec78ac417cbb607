import type { Coded } from './coded.ts';
import type { Measure } from './measure.ts';
import type { Step } from './steps.ts';
import type { Stream } from './streams.ts';

/** A part of a claim, `[from, to)` of its words, in one quotation. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly stream: Stream;
  readonly steps: readonly Step[];
  readonly exact: boolean;
}

/** A stretch of source, coded for the claim. */
export interface Source {
  readonly stream: Stream;
  readonly coded: Coded;
  /** How all of the claim agrees with it. */
  readonly found: Measure;
}

/** Fewer words than this are not looked for on their own. */
export const LEAST = 4;

/** Words of a claim from `from` on that stand in a row in a source, from `source` on. */
export const inARow = (from: number, to: number, source: number): Step[] =>
  Array.from({ length: to - from }, (_, at) => ({ op: 'same', claim: from + at, source: source + at }));
