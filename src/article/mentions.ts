import {
  dayNumber,
  isRealDay,
  MONTH_SOURCE,
  monthNumber,
  WEEKDAY_SOURCE,
  weekdayNumber,
  weekdayOf,
} from './calendar.ts';
import type { Span } from './types.ts';

/** A date with a year as a text writes it. */
export interface DateMention extends Span {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31, of a month that has it. */
  readonly day?: number;
  /** Set when the text writes a day that does not exist, or one that can be read in two ways. */
  readonly trouble?: 'impossible' | 'ambiguous';
  /** 0 (Sunday) to 6, where one stands before the date. */
  readonly weekday?: number;
}

const GAP = '[ \\t\\u00a0]{1,2}';
/** A year, and the rest of a date that begins with one: "2016-12-31", "2016/12/31". */
const YEAR = /(?<![\p{L}\d])((?:19|20)\d\d)(?:([-/])(\d{2})\2(\d{2})(?=T\d|(?![\p{L}\d])))?(?![\p{L}\d])/gu;
/** What stands before the year of a date: "December 12, ", "12 Dec ", "12.12.", "December ". */
const BEFORE_YEAR = new RegExp(
  [
    `(?<m1>${MONTH_SOURCE})\\.?${GAP}(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?${GAP}`,
    `(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:${GAP}of)?[ \\t\\u00a0.-]{1,2}(?<m2>${MONTH_SOURCE})[ \\t\\u00a0.,-]{1,2}`,
    '(?<a3>\\d{1,2})(?<s3>[./])(?<b3>\\d{1,2})\\k<s3>',
    `(?<m4>${MONTH_SOURCE})\\.?,?${GAP}`,
  ]
    .map((source) => `(?<![\\p{L}\\d])${source}$`)
    .join('|'),
  'iu',
);
const LONGEST_BEFORE = 28;
const WEEKDAY_BEFORE = new RegExp(`(${WEEKDAY_SOURCE})\\.?,?[ \\t\\u00a0]{1,2}$`, 'iu');

/** Dates with a year in the order of the text: whole ones and those of month and year. Linear in its length. */
export function findDates(text: string): readonly DateMention[] {
  const dates: DateMention[] = [];
  for (const match of text.matchAll(YEAR)) {
    const date =
      match[2] === undefined ? dateEnding(text, match.index, Number(match[1])) : dateBeginning(match);
    if (date === undefined) continue;
    const before = text.slice(Math.max(0, date.start - 14), date.start);
    const weekday = weekdayNumber(WEEKDAY_BEFORE.exec(before)?.[1] ?? '');
    dates.push(weekday === undefined ? date : { ...date, weekday });
  }
  return dates;
}

function dateBeginning(match: RegExpExecArray): DateMention {
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, ...checkDay(Number(match[1]), Number(match[3]), Number(match[4])) };
}

function dateEnding(text: string, at: number, year: number): DateMention | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  const match = BEFORE_YEAR.exec(before);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const span = { start: at - match[0].length, end: at + 4 };
  if (groups.m4 !== undefined) return { ...span, ...checkMonth(year, monthNumber(groups.m4)) };
  if (groups.s3 !== undefined) return { ...span, ...readNumeric(Number(groups.a3), Number(groups.b3), year) };
  const month = monthNumber(groups.m1 ?? groups.m2 ?? '') ?? 0;
  return { ...span, ...checkDay(year, month, Number(groups.d1 ?? groups.d2)) };
}

/**
 * Reads two numbers and a year: the one over 12 is the day. When both could be the month and they differ, nothing but
 * the year is certain.
 */
export function readNumeric(
  first: number,
  second: number,
  year: number,
): Pick<DateMention, 'year' | 'month' | 'day' | 'trouble'> {
  if (first > 12 && second <= 12) return checkDay(year, second, first);
  if (second > 12 && first <= 12) return checkDay(year, first, second);
  if (first === second) return checkDay(year, first, second);
  return { year, trouble: first <= 12 && second <= 12 ? 'ambiguous' : 'impossible' };
}

/** What a text says about its own year without stating it. */
export interface YearEvidence {
  /** The latest whole date that the text speaks of as past. */
  readonly latest?: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly text: string;
  };
  /** The latest year that the text names anywhere. */
  readonly maxYear?: number;
  /** Weekday, 0 (Sunday) to 6, on which the lead says that it happened: "said on Monday". */
  readonly weekday?: number;
}

const BARE_YEAR = /(?<![\p{L}\d$€£.,/–-])((?:19|20)\d\d)(?![\d%/–-]|[.,]\d)/gu;
const FUTURE =
  /\b(?:will|would|scheduled|due|planned|plans|until|till|by|expires?|expiring|deadline|ahead of|upcoming|next|slated|set for|called for|for|before|effective|starting|beginning)\b[^.!?]{0,60}$/iu;
const LONG_AGO =
  /\b(?:since|anniversary|born|founded|established|died|signed|dated|adopted|ago|history|first time|back (?:in|on)|annexed|independence|constitution|treaty)\b/iu;
const LEAD = 700;
const LEAD_WEEKDAY = new RegExp(
  `(?:\\b(?:said|says|told|announced|stated|noted|reported|added|declared|warned|confirmed)\\b[^.!?\\n]{0,40}?|\\bon )(?<!\\b(?:last|next|since|until|by|coming) )\\b(?!last |next )(${WEEKDAY_SOURCE})\\b`,
  'u',
);

/**
 * Collects what a body says about its own year.
 * @param body the text of the paragraphs
 */
export function yearEvidence(body: string): YearEvidence {
  const whole = findDates(body).filter((date) => date.day !== undefined && date.trouble === undefined);
  let latest: YearEvidence['latest'];
  let latestDay = Number.NEGATIVE_INFINITY;
  let spoiled = false;
  for (const { year, month, day, start, end } of whole) {
    if (month === undefined || day === undefined) continue;
    const number = dayNumber(year, month, day);
    if (number <= latestDay) continue;
    const before = body.slice(Math.max(0, start - 80), start);
    const after = body.slice(end, end + 40);
    latestDay = number;
    spoiled = FUTURE.test(before) || LONG_AGO.test(before.slice(-50)) || LONG_AGO.test(after);
    latest = { year, month, day, text: body.slice(start, end) };
  }
  let maxYear: number | undefined;
  for (const match of body.matchAll(BARE_YEAR)) maxYear = Math.max(maxYear ?? 0, Number(match[1]));
  const weekday = weekdayNumber(LEAD_WEEKDAY.exec(body.slice(0, LEAD))?.[1] ?? '');
  return {
    ...(latest === undefined || spoiled ? {} : { latest }),
    ...(maxYear === undefined ? {} : { maxYear }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** How a lead's weekday fits a day: the same day, up to two days before it, or none of these. */
export function weekdayFit(
  weekday: number | undefined,
  year: number,
  month: number,
  day: number,
): 'same' | 'near' | 'none' | 'unstated' {
  if (weekday === undefined) return 'unstated';
  const behind = (weekdayOf(year, month, day) - weekday + 7) % 7;
  return behind === 0 ? 'same' : behind <= 2 ? 'near' : 'none';
}

/** The first year in which a day and month fall on or after a date; undefined when none of the next eight has that day. */
export function nextYearWith(
  month: number,
  day: number,
  after: { readonly year: number; readonly month: number; readonly day: number },
): number | undefined {
  const floor = dayNumber(after.year, after.month, after.day);
  for (let year = after.year; year <= after.year + 8; year += 1) {
    if (isRealDay(year, month, day) && dayNumber(year, month, day) >= floor) return year;
  }
  return undefined;
}

function checkDay(
  year: number,
  month: number,
  day: number,
): Pick<DateMention, 'year' | 'month' | 'day' | 'trouble'> {
  return isRealDay(year, month, day) ? { year, month, day } : { year, trouble: 'impossible' };
}

function checkMonth(year: number, month: number | undefined): Pick<DateMention, 'year' | 'month'> {
  return month === undefined ? { year } : { year, month };
}
