import { GROUND, HAIRLINE, INK, MUTED } from '../colour.ts';
import type { Item, Measure } from '../scene.ts';
import { heightOf } from '../text/fit.ts';
import { place, widthOf } from '../text/place.ts';
import type { Frame } from './frame.ts';
import type { Lane } from './lanes.ts';
import { drawMarks, hollow, marksOf, radiusOf } from './marks.ts';
import { fitKind, fontOf } from './style.ts';
import type { TimelineWords } from './types.ts';

/** From the top of a lane to its line, and the height of its texts. */
const LINE = 82;
const TEXTS = 58;
/** For the dot before a name. */
const DOT = 30;

export interface LanePlace {
  readonly frame: Frame;
  readonly words: TimelineWords;
  readonly measure: Measure;
  /** How many quotes the largest mark of the picture stands for. */
  readonly most: number;
  readonly y: number;
  readonly color: number;
  /** Pixels of a day; absent when no quote of any lane has a date. */
  readonly x?: (day: number) => number;
}

/** Name and number above the line, marks on it, the undated ones in their column. */
export function drawLane(lane: Lane, at: LanePlace): Item[] {
  const texts = drawTexts(lane, at);
  if (!at.x) return texts;
  const { left, right } = at.frame;
  const y = at.y + LINE;
  return [
    ...texts,
    { kind: 'rect', x: left, y: y - 1, width: right - left, height: 2, color: HAIRLINE },
    ...drawMarks(marksOf(lane.points, at.x), y, at.color, at.most),
    ...drawUndated(lane.undated, y, at),
  ];
}

/** Who, and how many quotes with a date; those without have their column, unless no lane has any date. */
function drawTexts(lane: Lane, { frame: { left, right }, words, measure, y, color, x }: LanePlace): Item[] {
  const dated = lane.dated > 0 ? words.quotes(lane.dated) : '';
  const count = fitKind(x ? dated : words.undated(lane.undated), 'small', (right - left) / 2, measure);
  const countWidth = widthOf(count, fontOf('small'), measure);
  const room = right - left - DOT - countWidth - 24;
  const name = fitKind(lane.name ?? words.others(lane.speakers), 'name', room, measure);
  const nameWidth = DOT + widthOf(name, fontOf('name'), measure);
  return [
    // No line of the axis runs through a text.
    { kind: 'rect', x: left, y, width: nameWidth + 10, height: TEXTS, color: GROUND },
    { kind: 'rect', x: right - countWidth - 10, y, width: countWidth + 10, height: TEXTS, color: GROUND },
    { kind: 'circle', x: left + 9, y: y + 33, radius: 9, color },
    ...place(name, { font: fontOf('name'), color: INK, x: left + DOT, y: y + 12 }),
    ...place(count, { font: fontOf('small'), color: MUTED, x: right, y: y + 14, align: 'right' }),
  ];
}

/** A ring and how many. */
function drawUndated(
  undated: number,
  y: number,
  { frame: { column }, words, measure, most, color }: LanePlace,
): Item[] {
  if (!column || undated === 0) return [];
  const radius = radiusOf(undated, most);
  const middle = column.left + column.width / 2;
  const number = new Intl.NumberFormat(words.tag).format(undated);
  const count = fitKind(number, 'small', column.width / 2 - 10, measure);
  return [
    hollow(middle - 8 - radius, y, radius, color),
    ...place(count, { font: fontOf('small'), color: INK, x: middle + 8, y: y - heightOf(count) / 2 }),
  ];
}
