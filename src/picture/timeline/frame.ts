import { HAIRLINE, MUTED } from '../colour.ts';
import { type Item, type Measure, SANS, type TextItem } from '../scene.ts';
import { place, widthOf } from '../text/place.ts';
import type { Axis, Tick } from './axis.ts';
import { fitKind, MARGIN, WIDTH } from './style.ts';

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

/** A line through all lanes and a label at every tick: at the days themselves, unless their labels would touch. */
export function drawAxis(axis: Axis, frame: Frame, measure: Measure): Item[] {
  const x = scaleOf(axis, frame);
  const exact = labelsOf(axis.exact, x, frame, measure);
  const labels =
    exact.length > 0 && exact.every(({ isShown }) => isShown)
      ? exact
      : labelsOf(axis.ticks, x, frame, measure);
  const height = frame.bottom - frame.top;
  return labels.flatMap(({ at, left, fitted, isShown }): Item[] => [
    { kind: 'rect', x: at - 1, y: frame.top, width: 2, height, color: HAIRLINE },
    ...(isShown ? place(fitted, { font: SANS, color: MUTED, x: left, y: frame.bottom + 14 }) : []),
  ]);
}

/** Labels under their ticks, or as near as the edges allow; one that would touch the one before is not shown. */
function labelsOf(ticks: readonly Tick[], x: (day: number) => number, frame: Frame, measure: Measure) {
  let free = frame.left;
  return ticks.map(({ at: day, label }) => {
    const fitted = fitKind(label, 'small', frame.right - frame.left, measure);
    const width = widthOf(fitted, SANS, measure);
    const at = x(day);
    const left = Math.min(Math.max(at - width / 2, frame.left), frame.right - width);
    const isShown = left >= free;
    if (isShown) free = left + width + APART;
    return { at, left, fitted, isShown };
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
