import { dateWriter, toDay, toDays } from './days.ts';
import type { Lane } from './lanes.ts';

export interface Tick {
  /** Days since 1970-01-01. */
  readonly at: number;
  readonly label: string;
}

export interface Axis {
  /** Days since 1970-01-01, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The days themselves, where they are few. */
  readonly exact: readonly Tick[];
  /** Round dates. */
  readonly ticks: readonly Tick[];
}

/** As many labels as a phone shows side by side. */
const MOST_TICKS = 5;

const STEPS = [
  ...([1, 2, 7, 14] as const).map((size) => ({ unit: 'day' as const, size })),
  ...([1, 2, 3, 6] as const).map((size) => ({ unit: 'month' as const, size })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((size) => ({ unit: 'year' as const, size })),
];

type Step = (typeof STEPS)[number];

/**
 * The time that the lanes span, with labels at round dates: the finest step that gives at most five.
 * @returns nothing when no quote has a date
 */
export function axisOf(lanes: readonly Lane[], tag: string): Axis | undefined {
  const points = lanes.flatMap((lane) => lane.points);
  if (points.length === 0) return undefined;
  const first = points.reduce((least, point) => Math.min(least, point.first), Number.POSITIVE_INFINITY);
  const last = points.reduce((most, point) => Math.max(most, point.last), Number.NEGATIVE_INFINITY);
  const writer = dateWriter(tag);
  const days = [...new Set(points.map((point) => point.first))].sort((a, b) => a - b);
  const isFew = days.length <= MOST_TICKS && points.every((point) => point.first === point.last);
  const exact = isFew ? days.map((at) => ({ at, label: writer.day(at) })) : [];
  for (const step of STEPS) {
    const ticks = ticksOf(step, first, last);
    if (ticks && ticks.length > 0) {
      return { first, last, exact, ticks: ticks.map((at) => ({ at, label: writer[step.unit](at) })) };
    }
  }
  return { first, last, exact, ticks: [] };
}

/** The dates of a step between two days; nothing when they are too many. */
function ticksOf({ unit, size }: Step, first: number, last: number): number[] | undefined {
  const DAYS = { day: 1, month: 31, year: 366 } as const;
  if ((last - first) / (DAYS[unit] * size) > MOST_TICKS) return undefined;
  const ticks: number[] = [];
  for (let index = 0; index <= MOST_TICKS + 1; index += 1) {
    const at = tickAt(unit, size, first, index);
    if (at >= first && at <= last) ticks.push(at);
  }
  return ticks.length > MOST_TICKS ? undefined : ticks;
}

/** Steps begin at round dates: weeks on a Monday, half-years in January and July, decades in years that end in 0. */
function tickAt(unit: Step['unit'], size: number, first: number, index: number): number {
  const { year, month } = toDay(first);
  switch (unit) {
    case 'day': {
      // 1970-01-05 was a Monday.
      const origin = size % 7 === 0 ? 4 : first;
      return origin + (Math.floor((first - origin) / size) + index) * size;
    }
    case 'month':
      return toDays({ year, month: (Math.floor(month / size) + index) * size, day: 1 });
    case 'year':
      return toDays({ year: (Math.floor(year / size) + index) * size, month: 0, day: 1 });
  }
}
