import { AMBIGUOUS_MONTHS, MONTHS } from '../../english/index.ts';
import type { Token } from '../text/analyse.ts';

/** Days of a query's date, inclusive, since 1970-01-01; open where undefined. */
export interface DateReading {
  /** Word indices that it took, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly first?: number;
  readonly last?: number;
}

interface DayRange {
  readonly first: number;
  readonly last: number;
}

const BEFORE = new Set(['before', 'until', 'till']);
const AFTER = new Set(['after', 'since']);
const WITHIN = new Set(['in', 'during', 'on', 'of', 'from']);
const DAY_MS = 86_400_000;

/**
 * Finds the dates of a query: "2016", "december 2016", "12 december", "2016-12-12", each alone or behind before, until,
 * after, since, in, on, or as "from … to …".
 * @param days first and last day that the corpus knows; a month without a year is the last such month in it
 */
export function readDates(words: readonly Token[], days: DayRange | undefined): DateReading[] {
  const found: DateReading[] = [];
  for (let at = 0; at < words.length; ) {
    const term = words[at]?.term ?? '';
    const led = BEFORE.has(term) || AFTER.has(term) || WITHIN.has(term) || term === 'between';
    const date = readDate(words, led ? at + 1 : at, days, led);
    if (date === undefined) {
      at++;
      continue;
    }
    const link = words[date.to]?.term ?? '';
    const second =
      led && ['to', 'and', 'until'].includes(link) ? readDate(words, date.to + 1, days, true) : undefined;
    if (second !== undefined && (term === 'from' || term === 'between'))
      found.push({ from: at, to: second.to, first: date.first, last: second.last });
    else if (BEFORE.has(term)) found.push({ from: at, to: date.to, last: date.first - 1 });
    else if (term === 'since') found.push({ from: at, to: date.to, first: date.first });
    else if (AFTER.has(term)) found.push({ from: at, to: date.to, first: date.last + 1 });
    else found.push({ from: at, to: date.to, first: date.first, last: date.last });
    at = found.at(-1)?.to ?? at + 1;
  }
  return found;
}

/** Whether a word may be part of a date. */
export function isDateWord(term: string): boolean {
  return monthOf(term) >= 0 || yearOf(term) !== undefined;
}

/** `YYYY-MM-DD` of a day since 1970-01-01. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function readDate(
  words: readonly Token[],
  at: number,
  days: DayRange | undefined,
  led: boolean,
): (DayRange & { readonly to: number }) | undefined {
  const term = (index: number) => words[index]?.term ?? '';
  const year = yearOf(term(at));
  if (year !== undefined) {
    const month = Number(term(at + 1));
    const day = Number(term(at + 2));
    if (words[at + 1]?.hyphenated && month >= 1 && month <= 12) {
      if (words[at + 2]?.hyphenated && isDay(term(at + 2)))
        return { ...oneDay(year, month - 1, day), to: at + 3 };
      return { ...wholeMonth(year, month - 1), to: at + 2 };
    }
    return { first: dayOf(year, 0, 1), last: dayOf(year + 1, 0, 1) - 1, to: at + 1 };
  }
  const dayFirst = isDay(term(at)) && monthOf(term(at + 1)) >= 0;
  const monthAt = dayFirst ? at + 1 : at;
  const month = monthOf(term(monthAt));
  if (month < 0) return undefined;
  const day = dayFirst ? term(at) : isDay(term(at + 1)) ? term(at + 1) : undefined;
  const next = dayFirst || day === undefined ? monthAt + 1 : monthAt + 2;
  const stated = yearOf(term(next));
  // A month that is a word too is read as one only beside a day, a year or a preposition of time.
  if (AMBIGUOUS_MONTHS.has(term(monthAt)) && !led && day === undefined && stated === undefined)
    return undefined;
  const chosen = stated ?? latestYear(month, day === undefined ? undefined : numberOf(day), days);
  if (chosen === undefined) return undefined;
  const range = day === undefined ? wholeMonth(chosen, month) : oneDay(chosen, month, numberOf(day));
  return { ...range, to: stated === undefined ? next : next + 1 };
}

function monthOf(term: string): number {
  return MONTHS.findIndex((names) => names.includes(term));
}

function yearOf(term: string): number | undefined {
  return /^(?:19|20)\d\d$/.test(term) ? Number(term) : undefined;
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

function isDay(term: string): boolean {
  const day = numberOf(term);
  return day >= 1 && day <= 31;
}

function numberOf(term: string): number {
  return Number(DAY.exec(term)?.[1] ?? 0);
}

function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month, day) / DAY_MS);
}

function oneDay(year: number, month: number, day: number): DayRange {
  const at = dayOf(year, month, day);
  return { first: at, last: at };
}

function wholeMonth(year: number, month: number): DayRange {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1 };
}

function latestYear(month: number, day: number | undefined, days: DayRange | undefined): number | undefined {
  if (days === undefined) return undefined;
  const last = new Date(days.last * DAY_MS).getUTCFullYear();
  return dayOf(last, month, day ?? 1) <= days.last ? last : last - 1;
}
