import { outletOnLine } from './agencies.ts';
import { type BoilerplateKind, boilerplateKind } from './boilerplate.ts';
import type { Line } from './lines.ts';

/** A line that is no part of the body, and why. */
export interface BoilerplateLine {
  readonly line: Line;
  readonly kind: BoilerplateKind | 'deck' | 'footer' | 'name' | 'outlet' | 'repeated';
  /** Above, within or below the body, or in a block of teasers for other articles. */
  readonly place: 'above' | 'within' | 'below' | 'teasers';
}

/** A line with what it is by itself: asked about many times while title and body are looked for. */
export interface KnownLine extends Line {
  /** What it is when it stands alone and is no part of title or body, the bare name of an outlet included. */
  readonly outer: BoilerplateLine['kind'] | undefined;
}

/** @returns the line with what it is by itself */
export function knownLine({ start, end, text, number, gap, heading }: Line): KnownLine {
  return { start, end, text, number, gap, heading, outer: outerKind(text) };
}

function outerKind(text: string): BoilerplateLine['kind'] | undefined {
  return boilerplateKind(text) ?? (outletOnLine(text) === undefined ? undefined : 'outlet');
}
