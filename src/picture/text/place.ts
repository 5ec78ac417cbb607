import { type Direction, directionOf } from '../../text/direction.ts';
import type { Font, Measure, TextItem } from '../scene.ts';
import type { Fitted } from './fit.ts';

export interface Place {
  readonly font: Font;
  readonly color: number;
  /** The edge or middle that `align` names. */
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly align?: TextItem['align'];
  /** Of a text without letters. */
  readonly direction?: Direction;
}

/** Where the baseline lies in a line, as a multiple of the size: room for an accented capital and a descender. */
const ASCENT = 0.95;
const DESCENT = 0.3;

/** Fitted lines at their place, one under the other. */
export function place(
  { lines, size, leading }: Fitted,
  { font, color, x, y, align = 'left', direction = 'ltr' }: Place,
): TextItem[] {
  const baseline = y + (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
  const base = directionOf(lines.join(' '), direction);
  return lines.map((text, index) => ({
    kind: 'text',
    text,
    x,
    y: baseline + index * leading,
    size,
    font,
    align,
    direction: base,
    color,
  }));
}

/** Width of the longest line in pixels. */
export const widthOf = ({ lines, size }: Fitted, font: Font, measure: Measure): number =>
  Math.max(0, ...lines.map((line) => measure(line, font) * size));
