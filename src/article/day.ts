import { monthNumber } from '../english/index.ts';
import { dayNumber, isRealDay } from './calendar.ts';

export type DayEdge = 'first' | 'last';

/**
 * Reads a year, a month or a day as a person types it: `2016`, `2016-12`, `2016-12-31`, `Dec 2016`, `31 December 2016`,
 * `December 31, 2016`, `31.12.2016`.
 * @param edge which day a year or a month stands for
 * @returns days since 1970-01-01, or undefined when it is none of these or no such day exists
 */
export function parseDay(text: string, edge: DayEdge): number | undefined {
  const parts = readParts(text.trim().toLowerCase());
  if (!parts) return undefined;
  const { year, month, day } = parts;
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return edge === 'first' ? dayNumber(year, 1, 1) : dayNumber(year, 12, 31);
  if (!isRealDay(year, month, day ?? 1)) return undefined;
  if (day !== undefined || edge === 'first') return dayNumber(year, month, day ?? 1);
  // The last day of a month is the one before the first of the next.
  return (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
}

/** Two days and all between them, since 1970-01-01. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/**
 * First and last day that an ISO date of any precision allows.
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function dayRange(iso = ''): DayRange | undefined {
  const first = parseDay(iso, 'first');
  const last = parseDay(iso, 'last');
  return first === undefined || last === undefined ? undefined : { first, last };
}

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function readParts(text: string): Parts | undefined {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (iso) return parts(iso[1], iso[2], iso[3]);
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dayFirst) return parts(dayFirst[3], dayFirst[2], dayFirst[1]);
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/.exec(text);
  if (!named || (named[1] !== undefined && named[3] !== undefined)) return undefined;
  const month = monthNumber(named[2] ?? '');
  return month === undefined ? undefined : parts(named[4], String(month), named[1] ?? named[3]);
}

function parts(year: string | undefined, month: string | undefined, day: string | undefined): Parts {
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
