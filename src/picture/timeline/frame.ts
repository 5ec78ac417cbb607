import { HAIRLINE, MUTED } from '../colour.ts';
import type { Item, Measure, TextItem } from '../scene.ts';
import { place, widthOf } from '../text/place.ts';
import type { Axis } from './axis.ts';
import { fitKind, MARGIN, SANS, WIDTH } from './style.ts';

/** Where the lanes lie. In pixels. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
  /** Edges of the time that the axis shows. */
  readonly left: number;
  readonly right: number;
  /** Where the undated ones stand, if there are any beside dated ones. */
  readonly column?: { readonly left: number; readonly width: number };
}

const COLUMN = 172;
const GAP = 28;
/** From the edge of the axis to its first day: room for half a mark. */
const INSET = 30;
/** Between two labels. */
const APART = 18;
/** Under the lanes, for the labels. */
export const LABELS = 88;
const PANEL = 0x1e2128;

/** The frame of lanes between two heights. */
export function frameOf(top: number, bottom: number, undated: boolean): Frame {
  const right = WIDTH - MARGIN;
  if (!undated) return { top, bottom, left: MARGIN, right };
  return {
    top,
    bottom,
    left: MARGIN,
    right: right - COLUMN - GAP,
    column: { left: right - COLUMN, width: COLUMN },
  };
}

/** Pixels of a day; the only day there is stands in the middle. */
export function scaleOf({ first, last }: Axis, { left, right }: Frame): (day: number) => number {
  const [from, to] = [left + INSET, right - INSET];
  return first === last
    ? () => (from + to) / 2
    : (day) => from + ((day - first) / (last - first)) * (to - from);
}

/** A line through all lanes and a label at every tick. A label that would touch the one before is left out. */
export function drawAxis(axis: Axis, frame: Frame, measure: Measure): Item[] {
  const x = scaleOf(axis, frame);
  let free = frame.left;
  return axis.ticks.flatMap(({ at, label }): Item[] => {
    const line: Item = {
      kind: 'rect',
      x: x(at) - 1,
      y: frame.top,
      width: 2,
      height: frame.bottom - frame.top,
      color: HAIRLINE,
    };
    const fitted = fitKind(label, 'small', frame.right - frame.left, measure);
    const width = widthOf(fitted, SANS, measure);
    const left = Math.min(Math.max(x(at) - width / 2, frame.left), frame.right - width);
    if (left < free) return [line];
    free = left + width + APART;
    return [line, ...place(fitted, { font: SANS, color: MUTED, x: left, y: frame.bottom + 14 })];
  });
}

/** The panel of the undated ones and what it is called. */
export function drawColumn(heading: string, frame: Frame, measure: Measure): Item[] {
  const { column, top, bottom } = frame;
  if (!column) return [];
  const fitted = fitKind(heading, 'heading', column.width, measure);
  const style = { font: SANS, color: MUTED, align: 'center' } as const;
  const texts: TextItem[] = place(fitted, { ...style, x: column.left + column.width / 2, y: bottom + 14 });
  const box = { x: column.left, y: top, width: column.width, height: bottom - top, radius: 14 };
  return [{ kind: 'rect', ...box, color: PANEL }, ...texts];
}
