import { newsForms, WEEKDAY_SOURCE, weekdayNumber } from '../english/index.ts';
import { dayNumber, isRealDay, weekdayOf } from './calendar.ts';
import { findDates } from './mentions.ts';

/** What a text says about its own year without stating it. */
export interface YearClues {
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
  `(?:\\b(?:${newsForms().join('|')})\\b[^.!?\\n]{0,40}?|\\bon )(?<!\\b(?:last|next|since|until|by|coming) )\\b(?!last |next )(${WEEKDAY_SOURCE})\\b`,
  'u',
);

/**
 * Collects what a body says about its own year.
 * @param body the text of the paragraphs
 */
export function yearClues(body: string): YearClues {
  const whole = findDates(body).filter((date) => date.day !== undefined && date.trouble === undefined);
  let latest: YearClues['latest'];
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
function nextYearWith(
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

/** A year that clues settles, with what settled it. */
export interface SettledYear {
  readonly year: number;
  /** The past date that bounds the year below, as the text writes it. */
  readonly latest: string;
  /** Weekday that the lead names and that the day has in this year. */
  readonly weekday?: number;
}

/** Days after the latest past date within which a weekday up to two days before the dateline's settles the year. */
const CLOSE_DAYS = 45;
/** The same for a lead that names the dateline's own weekday. */
const FAR_DAYS = 300;
/** The same without any weekday: dates of a few days ago are written with their year only when they are news. */
const BARE_DAYS = 3;

/**
 * The year of a day and month from what one text, or several reports of one event, say about it. The latest past date
 * bounds the year below. That is no reason by itself, for a text of 2019 may name nothing later than 2001: the date must
 * be close, or the weekday of the lead must agree; and nothing may speak against it.
 * @param month 1 to 12
 * @param day 1 to 31
 */
export function settleYear(month: number, day: number, clues: readonly YearClues[]): SettledYear | undefined {
  let latest: YearClues['latest'];
  for (const each of clues) {
    if (each.latest !== undefined && (latest === undefined || asDays(each.latest) > asDays(latest)))
      latest = each.latest;
  }
  const year = latest === undefined ? undefined : nextYearWith(month, day, latest);
  if (latest === undefined || year === undefined) return undefined;
  if (!clues.every((each) => allowsYear(each, year, month, day))) return undefined;
  const days = dayNumber(year, month, day) - asDays(latest);
  const fits = clues.map((each) => weekdayFit(each.weekday, year, month, day));
  const weekday = clues[fits.indexOf('same')]?.weekday;
  if (days > (weekday !== undefined ? FAR_DAYS : fits.includes('near') ? CLOSE_DAYS : BARE_DAYS))
    return undefined;
  return { year, latest: latest.text, ...(weekday === undefined ? {} : { weekday }) };
}

/** Whether nothing in a text speaks against a year: no later year is named and the weekday of its lead fits. */
export function allowsYear(clues: YearClues, year: number, month: number, day: number): boolean {
  if (!isRealDay(year, month, day) || (clues.maxYear ?? year) > year) return false;
  if (clues.latest !== undefined && asDays(clues.latest) > dayNumber(year, month, day)) return false;
  return weekdayFit(clues.weekday, year, month, day) !== 'none';
}

function asDays(date: { readonly year: number; readonly month: number; readonly day: number }): number {
  return dayNumber(date.year, date.month, date.day);
}

/** Days since 1970-01-01 of a `YYYY-MM-DD`. */
function daysOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return dayNumber(year ?? 0, month ?? 1, day ?? 1);
}

/** The year in which a day and month fall nearest to another day, and how many days lie between; undefined for none. */
export function nearestYear(
  month: number,
  day: number,
  to: string,
): { readonly year: number; readonly days: number } | undefined {
  const target = daysOf(to);
  const middle = Number(to.slice(0, 4));
  return [middle - 1, middle, middle + 1]
    .filter((year) => isRealDay(year, month, day))
    .map((year) => ({ year, days: Math.abs(dayNumber(year, month, day) - target) }))
    .sort((a, b) => a.days - b.days || a.year - b.year)[0];
}
