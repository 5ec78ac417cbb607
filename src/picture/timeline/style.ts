import { type Font, type Measure, SANS, STRONG } from '../scene.ts';
import { drawable } from '../text/clean.ts';
import { type Fitted, fitText } from '../text/fit.ts';

/** All in pixels. At a width of 400, as phones show it, the smallest text is 10 high. */
export const WIDTH = 1000;
export const MARGIN = 48;
export const INNER = WIDTH - 2 * MARGIN;

/** Kinds of text with their size. */
const TEXTS = {
  title: { font: STRONG, sizes: [42, 38, 34], leading: 1.25, lines: 2 },
  about: { font: SANS, sizes: [29, 27], leading: 1.35, lines: 2 },
  name: { font: STRONG, sizes: [31, 28], leading: 1.35, lines: 1 },
  small: { font: SANS, sizes: [27, 25], leading: 1.35, lines: 1 },
  heading: { font: SANS, sizes: [27, 25], leading: 1.25, lines: 2 },
} as const;

export type TextKind = keyof typeof TEXTS;

/** Sets a text of a kind in a width. */
export function fitKind(text: string, kind: TextKind, width: number, measure: Measure): Fitted {
  const { font, ...room } = TEXTS[kind];
  return fitText(drawable(text), font, { ...room, width, height: Number.POSITIVE_INFINITY }, measure);
}

export const fontOf = (kind: TextKind): Font => TEXTS[kind].font;
