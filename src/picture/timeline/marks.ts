import { GROUND, mix } from '../colour.ts';
import type { Item } from '../scene.ts';
import type { Lane } from './lanes.ts';

/** Radius of a mark in pixels: its area grows with the number of quotes. */
const LEAST = 9;
const MOST = 25;
/** Marks nearer than this are one mark: they could not be told apart. */
const TOGETHER = 10;

interface Mark {
  /** Middles of the first and the last day in pixels; equal for a dot. */
  readonly left: number;
  readonly right: number;
  readonly count: number;
  /** Some of the dates that it stands for are inferred. */
  readonly inferred: boolean;
}

/**
 * What stands for the points of a lane: bars for months and years, then dots for days, the largest first: a small one stays visible upon it.
 * @param x pixels of a day
 */
export function marksOf(points: Lane['points'], x: (day: number) => number): readonly Mark[] {
  const bars = new Map<string, Mark>();
  const dots: Mark[] = [];
  for (const { first, last, count, inferred } of points) {
    const mark = { left: x(first), right: x(last), count, inferred: inferred > 0 };
    const key = `${Math.round(mark.left)} ${Math.round(mark.right)}`;
    const before = dots.at(-1);
    if (first < last) bars.set(key, add(bars.get(key), mark));
    else if (before && mark.left - before.left < TOGETHER) dots[dots.length - 1] = add(before, mark);
    else dots.push(mark);
  }
  return [...bars.values(), ...dots.sort((a, b) => b.count - a.count)];
}

const add = (before: Mark | undefined, mark: Mark): Mark =>
  before ? { ...before, count: before.count + mark.count, inferred: before.inferred || mark.inferred } : mark;

/**
 * Draws marks on the line of their lane; each stands off from those under it.
 * @param most how many quotes the largest mark of the picture stands for
 */
export function drawMarks(marks: readonly Mark[], y: number, color: number, most: number): Item[] {
  return marks.flatMap(({ left, right, count, inferred }): Item[] => {
    const radius = radiusOf(count, most);
    if (right > left) return [bar(left, right, y, color)];
    const at = { kind: 'circle', x: left, y } as const;
    return [
      { ...at, radius: radius + 2.5, color: GROUND },
      { ...at, radius, color: inferred ? mix(color, GROUND, 0.62) : color },
      ...(inferred ? [hollow(left, y, radius, color)] : []),
    ];
  });
}

/** All the days that a month or a year may mean; one too short to be seen is as long as a dot. */
function bar(left: number, right: number, y: number, color: number): Item {
  const width = Math.max(right - left, 2 * LEAST);
  const x = (left + right - width) / 2;
  return { kind: 'rect', x, y: y - 6, width, height: 12, radius: 6, color: mix(color, GROUND, 0.45) };
}

/** A ring. */
export const hollow = (x: number, y: number, radius: number, color: number): Item => ({
  kind: 'circle',
  x,
  y,
  radius: radius - 1.5,
  color,
  line: 3,
});

/** The radius for a number of quotes, 9 to 25 pixels. */
export const radiusOf = (count: number, most: number): number =>
  Math.max(LEAST, Math.min(MOST, MOST * Math.sqrt(count / Math.max(most, 12))));
