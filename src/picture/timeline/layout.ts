import { directionOf } from '../../text/direction.ts';
import { FAINT, GROUND, INK, MUTED } from '../colour.ts';
import { mirrored } from '../mirror.ts';
import type { Measure, Scene } from '../scene.ts';
import { heightOf } from '../text/fit.ts';
import { place } from '../text/place.ts';
import { axisOf } from './axis.ts';
import { drawAxis, drawColumn, frameOf, LABELS, scaleOf } from './frame.ts';
import { drawLane } from './lane.ts';
import { lanesOf } from './lanes.ts';
import { drawLegend } from './legend.ts';
import { marksOf } from './marks.ts';
import { fitKind, fontOf, INNER, MARGIN, type TextKind, WIDTH } from './style.ts';
import { doubts, summary } from './text.ts';
import type { TimelineInput, TimelineWords } from './types.ts';

/** Height of a lane with and without a time to show. */
const LANE = 118;
const LOW_LANE = 62;

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
