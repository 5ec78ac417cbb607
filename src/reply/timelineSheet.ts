import type { Lane, TimelineAnswer } from '../../commands/index.ts';
import type { Language } from '../language/index.ts';
import type { TimelineInput, TimelineWords } from '../picture/index.ts';
import { line, type Picture, part, type Sheet } from './sheet.ts';
import { footerText, isoText } from './wording.ts';

/** Lanes on one sheet; the others are counted together. */
const MOST_LANES = 8;
/** Dates named in one lane. */
const MOST_POINTS = 12;

/** Who spoke when, in words. */
export function timelineSheet(answer: TimelineAnswer, into: Language): Sheet {
  const { asked, lanes } = answer;
  const shown = lanes.slice(0, MOST_LANES);
  const rest = lanes.slice(MOST_LANES);
  const lines = shown.map((lane) => laneText(lane, into));
  if (rest.length > 0) {
    const name = into.say('timeline.others', { count: rest.length });
    const count = rest.reduce((sum, lane) => sum + sizeOf(lane), 0);
    lines.push(into.say('timeline.lane', { name, points: into.say('quotes.count', { count }) }));
  }
  return {
    title: into.say('timeline.title', { query: asked }),
    notes: [],
    blocks: [{ before: [...noTime(answer, into), ...lines].map((text) => line(part(text, { max: 330 }))) }],
    picture: timelinePicture(asked, lanes, footerText(answer, into), into),
  };
}

/** That nothing on it has a date: then there is no time line. */
const noTime = ({ lanes }: TimelineAnswer, { say }: Language): string[] =>
  lanes.some(({ points }) => points.length > 0) ? [] : [say('timeline.undated')];

const sizeOf = ({ points, undated }: Lane) => points.reduce((sum, point) => sum + point.count, undated);

function laneText({ name, points, undated }: Lane, into: Language): string {
  const dates = points
    .slice(0, MOST_POINTS)
    .map(({ iso, count }) => (count === 1 ? isoText(iso, into) : `${isoText(iso, into)} (${count})`));
  if (points.length > MOST_POINTS) dates.push('…');
  if (undated > 0) dates.push(into.say('period.undated', { count: undated }));
  return into.say('timeline.lane', { name: name ?? into.say('quote.unresolved'), points: dates.join(', ') });
}

function timelinePicture(asked: string, lanes: readonly Lane[], footer: string, into: Language): Picture {
  const { say } = into;
  const name = (lane: Lane) => lane.name ?? say('quote.unresolved');
  const input: TimelineInput = {
    title: say('timeline.title', { query: asked }),
    lanes: lanes
      .filter(({ points }) => points.length > 0)
      .map((lane) => ({ name: name(lane), points: lane.points })),
    undated: lanes
      .filter(({ undated }) => undated > 0)
      .map((lane) => ({ name: name(lane), count: lane.undated })),
    footer,
    unreadable: say('picture.unreadable'),
  };
  const words: TimelineWords = {
    tag: into.tag,
    quotes: (count) => say('quotes.count', { count }),
    undated: (count) => say('period.undated', { count }),
    inferred: (count) => say('timeline.inferred', { count }),
    imprecise: (count) => say('timeline.imprecise', { count }),
    others: (count) => say('timeline.others', { count }),
    most: (date, count) => say('timeline.most', { date, count }),
    undatedHeading: say('date.undated'),
  };
  return {
    name: 'timeline.png',
    async draw() {
      const { drawTimeline, timelineAltText } = await import('../picture/index.ts');
      return { png: await drawTimeline(input, words), description: timelineAltText(input, words) };
    },
  };
}
