import type { Direction } from '../text/direction.ts';

/** A typeface as drawn: `serif` for what was said, `sans` for everything around it. */
export interface Font {
  readonly family: 'serif' | 'sans';
  readonly weight: 400 | 600;
}

export const SANS: Font = { family: 'sans', weight: 400 };
export const STRONG: Font = { family: 'sans', weight: 600 };

/**
 * Advance width of a text on one line.
 * @returns in em: multiply by the size in pixels
 */
export type Measure = (text: string, font: Font) => number;

/** One line of text. `x` is the edge that `align` names; `y` is the baseline. All in pixels from the top left. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: Font;
  readonly align: 'left' | 'right' | 'center';
  /** The base direction of the line: where its punctuation goes. */
  readonly direction: Direction;
  /** 0xRRGGBB, like every colour here. */
  readonly color: number;
}

interface RectItem {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly color: number;
}

interface CircleItem {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: number;
  /** Width of the line of a hollow circle; a filled one has none. */
  readonly line?: number;
}

/** A triangle that points up: the warning sign, drawn because typefaces differ on it. */
interface WarningItem {
  readonly kind: 'warning';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: number;
  readonly ground: number;
}

export type Item = TextItem | RectItem | CircleItem | WarningItem;

/** A picture before it is painted: everything placed, nothing left to decide. Later items cover earlier ones. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly ground: number;
  readonly items: readonly Item[];
}
