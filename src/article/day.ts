export type DayEdge = 'first' | 'last';

const MS_PER_DAY = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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
  if (year < 1 || year > 9999) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month === undefined) return dayNumber(year, edge === 'first' ? 1 : 12, edge === 'first' ? 1 : 31);
  const length = daysInMonth(year, month);
  if (day === undefined) return dayNumber(year, month, edge === 'first' ? 1 : length);
  return day >= 1 && day <= length ? dayNumber(year, month, day) : undefined;
}

/**
 * First and last day that an ISO date of any precision allows.
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function dayRange(iso: string): { first: number; last: number } | undefined {
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
  const month = MONTHS.indexOf(named[2]?.slice(0, 3) ?? '') + 1;
  return month === 0 ? undefined : parts(named[4], String(month), named[1] ?? named[3]);
}

function parts(year: string | undefined, month: string | undefined, day: string | undefined): Parts {
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Dates before year 100 need `setUTCFullYear`: `Date.UTC` reads 16 as 1916. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

function daysInMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}
