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

/** What a line is when it stands alone and is no part of title or body, the bare name of an outlet included. */
export function outerKind(text: string): BoilerplateLine['kind'] | undefined {
  return boilerplateKind(text) ?? (outletOnLine(text) === undefined ? undefined : 'outlet');
}
