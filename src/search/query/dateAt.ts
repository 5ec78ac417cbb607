import type { DayRange } from '../../article/day.ts';
import { AMBIGUOUS_MONTHS, MONTHS } from '../../english/index.ts';
import type { Token } from '../../text/analyse.ts';

/** A date, and where its words end. */
export interface ReadDate extends DayRange {
  readonly to: number;
  /** Its month has no such day: it is no time at all. */
  readonly isImpossible?: true;
  /** The other day that figures may give: 7/4/2018 is 7 April, and 4 July as well. */
  readonly other?: number;
}

export function readDate(
  words: readonly Token[],
  at: number,
  days: DayRange | undefined,
  led: boolean,
  text: string,
): ReadDate | undefined {
  const term = (index: number) => words[index]?.term ?? '';
  const figures = readFigures(words, at, text);
  if (figures !== undefined) return figures;
  const year = yearOf(term(at));
  if (year !== undefined) {
    return { first: dayOf(year, 0, 1), last: dayOf(year + 1, 0, 1) - 1, to: at + 1 };
  }
  const begin = term(at) === 'the' ? at + 1 : at;
  if (begin > at && !isDay(term(begin))) return undefined;
  const behind = term(begin + 1) === 'of' ? begin + 2 : begin + 1;
  const dayFirst = isDay(term(begin)) && monthOf(term(behind)) >= 0;
  const monthAt = dayFirst ? behind : at;
  const month = monthOf(term(monthAt));
  if (month < 0) return undefined;
  const day = dayFirst ? term(begin) : isDay(term(at + 1)) ? term(at + 1) : undefined;
  const next = dayFirst || day === undefined ? monthAt + 1 : monthAt + 2;
  const stated = yearOf(term(next));
  // A month that is a word too is read as one only beside a day, a year or a preposition of time.
  if (AMBIGUOUS_MONTHS.has(term(monthAt)) && !led && day === undefined && stated === undefined)
    return undefined;
  const chosen = stated ?? latestYear(month, day === undefined ? undefined : numberOf(day), days);
  if (chosen === undefined) return undefined;
  const to = stated === undefined ? next : next + 1;
  return day === undefined
    ? { ...wholeMonth(chosen, month), to }
    : { ...oneDay(chosen, month, numberOf(day)), to };
}

/** The numbers that a date in figures is made of, and where it ends: 12.12.2016, 12/2016, 2016/12/31. */
function figuresAt(
  words: readonly Token[],
  at: number,
  text: string,
): { readonly figures: readonly number[]; readonly to: number } | undefined {
  const first = words[at];
  if (first === undefined || !/^\d[\d.]*$/.test(first.term)) return undefined;
  const dotted = first.term.split('.');
  if (dotted.length > 1)
    return dotted.every((part) => /^\d{1,4}$/.test(part))
      ? { figures: dotted.map(Number), to: at + 1 }
      : undefined;
  const figures = [Number(first.term)];
  let to = at + 1;
  for (let word = words[to]; word !== undefined && figures.length < 3; word = words[to]) {
    const between = text.slice(words[to - 1]?.end, word.start);
    if (!/^\d{1,4}$/.test(word.term) || !/^\s?[/.\-\u2010\u2011]\s?$/.test(between)) break;
    figures.push(Number(word.term));
    to++;
  }
  return figures.length > 1 ? { figures, to } : undefined;
}

/** A date in figures; of day and month, which may be either, the day is first unless it can't be. */
function readFigures(words: readonly Token[], at: number, text: string): ReadDate | undefined {
  const read = figuresAt(words, at, text);
  if (read === undefined) return undefined;
  const { figures, to } = read;
  const [year, ...rest] = yearOf(String(figures[0])) === undefined ? [...figures].reverse() : figures;
  if (year === undefined || yearOf(String(year)) === undefined) return undefined;
  const [month = 0, day] = rest;
  if (yearOf(String(month)) !== undefined && day === undefined)
    return {
      first: dayOf(Math.min(year, month), 0, 1),
      last: dayOf(Math.max(year, month) + 1, 0, 1) - 1,
      to,
    };
  const swapped = month > 12 && day !== undefined && day <= 12;
  const [m, d] = swapped ? [day, month] : [month, day];
  if (m < 1 || m > 12) return undefined;
  if (d === undefined) return { ...wholeMonth(year, m - 1), to };
  if (d < 1 || d > LONGEST_MONTH) return undefined;
  // With full stops the day is first, with the year first the month is.
  const isOpen =
    d <= 12 &&
    d !== m &&
    figures[0] !== year &&
    text.slice(words[at]?.start, words[to - 1]?.end).includes('/');
  return { ...oneDay(year, m - 1, d), to, ...(isOpen && { other: dayOf(year, d - 1, m) }) };
}

/** Whether a word may be part of a date. */
export function isDateWord(term: string): boolean {
  return monthOf(term) >= 0 || yearOf(term) !== undefined;
}

/** `YYYY-MM-DD` of a day since 1970-01-01. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function monthOf(term: string): number {
  return MONTHS.findIndex((names) => names.includes(term));
}

export function yearOf(term: string): number | undefined {
  return /^(?:19|20)\d\d$/.test(term) ? Number(term) : undefined;
}

const LONGEST_MONTH = 31;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

function isDay(term: string): boolean {
  const day = numberOf(term);
  return day >= 1 && day <= LONGEST_MONTH;
}

function numberOf(term: string): number {
  return Number(DAY.exec(term)?.[1] ?? 0);
}

export const DAY_MS = 86_400_000;

export function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month, day) / DAY_MS);
}

function oneDay(year: number, month: number, day: number): DayRange & Pick<ReadDate, 'isImpossible'> {
  const at = dayOf(year, month, day);
  const isThere = new Date(at * DAY_MS).getUTCMonth() === month;
  return { first: at, last: at, ...(!isThere && { isImpossible: true }) };
}

export function wholeMonth(year: number, month: number): DayRange {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1 };
}

export function latestYear(
  month: number,
  day: number | undefined,
  days: DayRange | undefined,
): number | undefined {
  if (days === undefined) return undefined;
  const last = new Date(days.last * DAY_MS).getUTCFullYear();
  return dayOf(last, month, day ?? 1) <= days.last ? last : last - 1;
}
