import { CUT, cutWords } from '../../language/cut.ts';
import { drawable } from '../text/clean.ts';
import { dateWriter } from './days.ts';
import { type Lane, lanesOf, total } from './lanes.ts';
import type { TimelineInput, TimelineWords } from './types.ts';

/** The most that Discord takes as the description of an attachment. */
const DESCRIPTION = 1024;
/** Of a title, and of a name. */
const TITLE = 200;
const NAME = 80;

/** The same timeline for somebody who can't see it: its title and sums, then a line for each lane. */
export function timelineText(input: TimelineInput, words: TimelineWords): string {
  const lanes = lanesOf(input);
  const title = cutWords(drawable(input.title), TITLE);
  return [title, summary(lanes, words), ...lanes.map((lane) => laneText(lane, words))]
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * The description of the picture: `timelineText`, without the last lanes where it would be too long, and visibly so.
 * @returns at most 1,024 UTF-16 code units
 */
export function timelineAltText(input: TimelineInput, words: TimelineWords): string {
  const text = timelineText(input, words);
  if (text.length <= DESCRIPTION) return text;
  const end = text.lastIndexOf('\n', DESCRIPTION - CUT.length - 1);
  return end > 0 ? `${text.slice(0, end)}\n${CUT}` : cutWords(text, DESCRIPTION);
}

/** "23 quotes · 1 Dec 2015 – 12 Dec 2016 · 3 undated" */
export function summary(lanes: readonly Lane[], words: TimelineWords): string {
  const period = periodOf(lanes, words.tag);
  const undated = total(lanes, 'undated');
  return [
    ...(period === undefined ? [] : [words.quotes(total(lanes, 'dated')), period]),
    ...(undated > 0 ? [words.undated(undated)] : []),
  ].join(' · ');
}

/** How far the dates can be trusted: "12 with an inferred date", "2 with only a month or a year". */
export function doubts(
  lanes: readonly Lane[],
  words: TimelineWords,
): { inferred?: string; imprecise?: string } {
  const [inferred, imprecise] = [total(lanes, 'inferred'), total(lanes, 'imprecise')];
  return {
    ...(inferred > 0 && { inferred: words.inferred(inferred) }),
    ...(imprecise > 0 && { imprecise: words.imprecise(imprecise) }),
  };
}

/** "Ilse Brandt: 12 quotes · 1 Dec 2015 – 12 Dec 2016 · 2 undated · most: 3 Mar 2016 (5)" */
function laneText(lane: Lane, words: TimelineWords): string {
  const parts = [summary([lane], words), ...Object.values(doubts([lane], words))];
  const busiest = lane.points.reduce<Lane['points'][number] | undefined>(
    (most, point) => (most && most.count >= point.count ? most : point),
    undefined,
  );
  if (busiest && busiest.count > 1 && lane.points.length > 1) {
    parts.push(words.most(dateWriter(words.tag).period(busiest.first, busiest.last), busiest.count));
  }
  return `${cutWords(lane.name ?? words.others(lane.speakers), NAME)}: ${parts.join(' · ')}`;
}

function periodOf(lanes: readonly Lane[], tag: string): string | undefined {
  const points = lanes.flatMap((lane) => lane.points);
  if (points.length === 0) return undefined;
  const first = points.reduce((least, point) => Math.min(least, point.first), Number.POSITIVE_INFINITY);
  const last = points.reduce((most, point) => Math.max(most, point.last), Number.NEGATIVE_INFINITY);
  return dateWriter(tag).period(first, last);
}
