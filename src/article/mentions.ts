import { MONTH_SOURCE, monthNumber, WEEKDAY_SOURCE, weekdayNumber } from '../english/index.ts';
import { isRealDay } from './calendar.ts';
import { LETTER } from './letters.ts';
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
const YEAR = /(?<![\p{L}\d])((?:19|20)\d\d)(?:([-/])(\d{2})\2(\d{2})(?=T\d|(?![\p{L}\d]))|(?![\p{L}\d]))/gu;
/** What stands before the year of a date: "December 12, ", "12 Dec ", "12.12.", "December ". */
const BEFORE_YEAR = new RegExp(
  [
    `(?<m1>${MONTH_SOURCE})\\.?${GAP}(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?${GAP}`,
    `(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:${GAP}of)?[ \\t\\u00a0.-]{1,2}(?<m2>${MONTH_SOURCE})[ \\t\\u00a0.,-]{1,2}`,
    '(?<a3>\\d{1,2})(?<s3>[./])(?<b3>\\d{1,2})\\k<s3>',
    `(?<m4>${MONTH_SOURCE})\\.?,?${GAP}`,
  ]
    .map((source) => `(?<![${LETTER}\\d])${source}$`)
    .join('|'),
  'i',
);
const LONGEST_BEFORE = 28;
const WEEKDAY_BEFORE = new RegExp(`(${WEEKDAY_SOURCE})\\.?,?[ \\t\\u00a0]{1,2}$`, 'i');

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
