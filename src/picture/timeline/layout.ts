import { FAINT, GROUND, HAIRLINE, INK, MUTED } from '../colour.ts';
import { mirrored } from '../mirror.ts';
import type { Item, Measure, Scene } from '../scene.ts';
import { directionOf } from '../text/clean.ts';
import { heightOf } from '../text/fit.ts';
import { place, widthOf } from '../text/place.ts';
import { axisOf } from './axis.ts';
import { drawAxis, drawColumn, type Frame, frameOf, LABELS, scaleOf } from './frame.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { drawLegend } from './legend.ts';
import { drawMarks, hollow, marksOf, radiusOf } from './marks.ts';
import { fitKind, fontOf, INNER, MARGIN, type TextKind, WIDTH } from './style.ts';
import { doubts, summary } from './text.ts';
import type { TimelineInput, TimelineWords } from './types.ts';

/** Height of a lane with and without a time to show, and from its top to its line. */
const LANE = 118;
const LOW_LANE = 62;
const LINE = 82;

/**
 * Okabe and Ito's palette, which people with any kind of colour blindness can tell apart
 * (https://jfly.uni-koeln.de/color/, 2008), with white for black, then grey for the lane after the eighth.
 */
const COLORS = [0x56b4e9, 0xe69f00, 0x009e73, 0xf0e442, 0xcc79a7, 0xd55e00, 0x0072b2, 0xffffff, 0x9a9fab];

/**
 * Places everything on a timeline. Pure; the height follows from the number of lanes. Time runs in the direction in which
 * the reader's language does.
 */
export function layoutTimeline(input: TimelineInput, words: TimelineWords, measure: Measure): Scene {
  const lanes = lanesOf(input);
  const axis = axisOf(lanes, words.tag);
  const title = fitKind(input.title, 'title', INNER, measure);
  const about = fitKind(summary(lanes, words), 'about', INNER, measure);
  const foot = fitKind(input.footer, 'small', INNER, measure);

  const laneHeight = axis ? LANE : LOW_LANE;
  const top = MARGIN + heightOf(title) + heightOf(about) + 24;
  const frame = frameOf(
    top,
    top + lanes.length * laneHeight,
    axis !== undefined && lanes.some(({ undated }) => undated > 0),
  );
  const x = axis && scaleOf(axis, frame);
  const most = Math.max(
    1,
    ...lanes.flatMap(({ undated, points }) => [
      undated,
      ...marksOf(points, x ?? (() => 0)).map(({ count }) => count),
    ]),
  );
  const legend = drawLegend(doubts(lanes, words), frame.bottom + LABELS, measure);
  const end = frame.bottom + (axis ? LABELS + legend.height : 10) + 10;
  const text = (fitted: typeof title, kind: TextKind, color: number, y: number) =>
    place(fitted, { font: fontOf(kind), color, x: MARGIN, y });
  const scene: Scene = {
    width: WIDTH,
    height: end + 70,
    ground: GROUND,
    items: [
      ...text(title, 'title', INK, MARGIN - 8),
      ...text(about, 'about', MUTED, MARGIN - 4 + heightOf(title)),
      ...drawColumn(words.undatedHeading, frame, measure),
      ...(axis ? drawAxis(axis, frame, measure) : []),
      ...lanes.flatMap((lane, index) =>
        drawLane(lane, {
          frame,
          words,
          measure,
          most,
          y: top + index * laneHeight,
          color: COLORS[index] ?? MUTED,
          ...(x && { x }),
        }),
      ),
      ...legend.items,
      ...text(foot, 'small', FAINT, end + 4),
    ],
  };
  return directionOf(words.undatedHeading) === 'rtl' ? mirrored(scene) : scene;
}

interface LanePlace {
  readonly frame: Frame;
  readonly words: TimelineWords;
  readonly measure: Measure;
  readonly most: number;
  readonly y: number;
  readonly color: number;
  /** Pixels of a day; absent when no quote of any lane has a date. */
  readonly x?: (day: number) => number;
}

/** Name and number above the line, marks on it, the undated ones in their column. */
function drawLane(lane: Lane, at: LanePlace): Item[] {
  const { frame, words, measure, y, color, x } = at;
  const { left, right, column } = frame;
  // The undated ones of a lane without dates are counted in their column.
  const dated = lane.dated > 0 ? words.quotes(lane.dated) : '';
  const number = x ? dated : words.undated(lane.undated);
  const counted = fitKind(number, 'small', (right - left) / 2, measure);
  const name = fitKind(
    lane.name ?? words.others(lane.speakers),
    'name',
    right - left - 28 - 24 - widthOf(counted, fontOf('small'), measure),
    measure,
  );
  const mask = { x: left, y: y + 8, width: 30 + widthOf(name, fontOf('name'), measure) + 10, height: 50 };
  const items: Item[] = [
    // No line of the axis runs through a name.
    { kind: 'rect', ...mask, color: GROUND },
    { kind: 'circle', x: left + 9, y: y + 33, radius: 9, color },
    ...place(name, { font: fontOf('name'), color: INK, x: left + 30, y: y + 12 }),
    ...place(counted, { font: fontOf('small'), color: MUTED, x: right, y: y + 14, align: 'right' }),
  ];
  if (!x) return items;
  items.push({ kind: 'rect', x: left, y: y + LINE - 1, width: right - left, height: 2, color: HAIRLINE });
  items.push(...drawMarks(marksOf(lane.points, x), y + LINE, color, at.most));
  if (column && lane.undated > 0) {
    const radius = radiusOf(lane.undated, at.most);
    const middle = column.left + column.width / 2;
    const count = fitKind(
      new Intl.NumberFormat(words.tag).format(lane.undated),
      'small',
      column.width / 2 - 10,
      measure,
    );
    items.push(hollow(middle - 8 - radius, y + LINE, radius, color));
    items.push(
      ...place(count, {
        font: fontOf('small'),
        color: INK,
        x: middle + 8,
        y: y + LINE - heightOf(count) / 2,
      }),
    );
  }
  return items;
}
