import { MUTED } from '../colour.ts';
import { type Item, type Measure, SANS } from '../scene.ts';
import { place } from '../text/place.ts';
import { drawMarks } from './marks.ts';
import { fitKind, INNER, MARGIN } from './style.ts';

const ROW = 42;
/** For the sample that stands before its meaning. */
const SAMPLE = 56;

interface Legend {
  readonly items: readonly Item[];
  readonly height: number;
}

/** What a pale dot and a bar mean, where the picture has any; a row for each. */
export function drawLegend(
  { inferred, imprecise }: { readonly inferred?: string; readonly imprecise?: string },
  top: number,
  measure: Measure,
): Legend {
  const middle = MARGIN + SAMPLE / 2 - 8;
  const dot = { left: middle, right: middle, count: 1, inferred: true };
  const bar = { left: MARGIN, right: MARGIN + SAMPLE - 16, count: 1, inferred: false };
  const rows = [
    ...(inferred === undefined ? [] : [{ mark: dot, text: inferred }]),
    ...(imprecise === undefined ? [] : [{ mark: bar, text: imprecise }]),
  ];
  const items = rows.flatMap(({ mark, text }, index) => {
    const y = top + index * ROW;
    const fitted = fitKind(text, 'small', INNER - SAMPLE, measure);
    return [
      ...drawMarks([mark], y + ROW / 2, MUTED, 1),
      ...place(fitted, { font: SANS, color: MUTED, x: MARGIN + SAMPLE, y: y + (ROW - fitted.leading) / 2 }),
    ];
  });
  return { items, height: rows.length * ROW };
}
