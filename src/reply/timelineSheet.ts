import type { Lane, TimelineAnswer } from '../../commands/index.ts';
import type { Language } from '../language/index.ts';
import { line, part, type Sheet } from './sheet.ts';
import { isoText } from './wording.ts';

/** Lanes on one sheet; the others are counted together. */
const MOST_LANES = 8;
/** Dates named in one lane. */
const MOST_POINTS = 12;

/** Who spoke when, in words. */
export function timelineSheet({ asked, lanes }: TimelineAnswer, into: Language): Sheet {
  const shown = lanes.slice(0, MOST_LANES);
  const rest = lanes.slice(MOST_LANES);
  const lines = shown.map((lane) => laneText(lane, into));
  if (rest.length > 0) {
    const count = rest.reduce(
      (sum, { points, undated }) => points.reduce((n, point) => n + point.count, sum + undated),
      0,
    );
    lines.push(
      into.say('timeline.lane', {
        name: into.say('timeline.others'),
        points: into.say('quotes.count', { count }),
      }),
    );
  }
  return {
    title: into.say('timeline.title', { query: asked }),
    notes: [],
    blocks: [{ before: lines.map((text) => line(part(text, { max: 330 }))), words: '', after: [] }],
  };
}

function laneText({ name, points, undated }: Lane, into: Language): string {
  const dates = points
    .slice(0, MOST_POINTS)
    .map(({ iso, count }) => (count === 1 ? isoText(iso, into) : `${isoText(iso, into)} (${count})`));
  if (points.length > MOST_POINTS) dates.push('…');
  if (undated > 0) dates.push(into.say('timeline.undated', { count: undated }));
  return into.say('timeline.lane', { name: name ?? into.say('quote.unresolved'), points: dates.join(', ') });
}
