import { drawable } from '../text/clean.ts';
import type { TimelineInput, TimelinePoint } from './types.ts';

/** As many colours as can be told apart, and as many lanes as a phone shows. */
const MOST_LANES = 8;

export interface Lane {
  /** Absent for the lane of all others. */
  readonly name?: string;
  /** How many speakers it holds: 1, or as many as were put together. */
  readonly speakers: number;
  /** In order of time; no two with the same days. */
  readonly points: readonly Required<TimelinePoint>[];
  readonly dated: number;
  /** Of the dated ones. */
  readonly inferred: number;
  readonly imprecise: number;
  readonly undated: number;
}

type Count = 'dated' | 'inferred' | 'imprecise' | 'undated';

/** How many quotes of all lanes together. */
export const total = (lanes: readonly Lane[], what: Count): number =>
  lanes.reduce((sum, lane) => sum + lane[what], 0);

/**
 * One lane a name, the most quoted first; those beyond the eighth become one lane of others, at the end.
 * Names without any quote are left out.
 */
export function lanesOf({ lanes, undated }: TimelineInput): Lane[] {
  const points = new Map<string, TimelinePoint[]>();
  const without = new Map<string, number>();
  for (const { name, points: more } of lanes) {
    const key = drawable(name);
    points.set(key, [...(points.get(key) ?? []), ...more.filter(({ count }) => count > 0)]);
  }
  for (const { name, count } of undated) {
    const key = drawable(name);
    without.set(key, (without.get(key) ?? 0) + Math.max(0, count));
  }
  const all = [...new Set([...points.keys(), ...without.keys()])]
    .map((name) => ({ name, ...laneOf(points.get(name) ?? [], without.get(name) ?? 0, 1) }))
    .filter(({ dated, undated: none }) => dated + none > 0)
    .sort((a, b) => b.dated + b.undated - (a.dated + a.undated) || (a.name < b.name ? -1 : 1));
  // A lane of one other would take the room of the name itself.
  if (all.length <= MOST_LANES + 1) return all;
  const rest = all.slice(MOST_LANES);
  const others = laneOf(
    rest.flatMap((lane) => lane.points),
    rest.reduce((sum, lane) => sum + lane.undated, 0),
    rest.length,
  );
  return [...all.slice(0, MOST_LANES), others];
}

function laneOf(points: readonly TimelinePoint[], undated: number, speakers: number): Lane {
  const merged = new Map<string, Required<TimelinePoint>>();
  for (const { first: a, last: b, count, inferred = 0 } of points) {
    const [first, last] = a <= b ? [a, b] : [b, a];
    const key = `${first} ${last}`;
    const before = merged.get(key);
    merged.set(key, {
      first,
      last,
      count: count + (before?.count ?? 0),
      inferred: Math.min(count, inferred) + (before?.inferred ?? 0),
    });
  }
  const sorted = [...merged.values()].sort((a, b) => a.first - b.first || a.last - b.last);
  const sum = (of: (point: Required<TimelinePoint>) => number) =>
    sorted.reduce((whole, point) => whole + of(point), 0);
  return {
    speakers,
    points: sorted,
    dated: sum(({ count }) => count),
    inferred: sum(({ inferred }) => inferred),
    imprecise: sum(({ first, last, count }) => (first < last ? count : 0)),
    undated,
  };
}
