import { lazy } from '../../lazy.ts';

/** A calendar date in UTC. */
export interface Day {
  readonly year: number;
  /** 0-based, as `Date` has it. */
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;

/** Days since 1970-01-01 → the calendar date. */
export function toDay(days: number): Day {
  const date = new Date(days * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** A calendar date → days since 1970-01-01; months and days beyond their end run on into the next. */
export function toDays({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.floor(date.getTime() / MS);
}

/** How a language writes days, months, years and the time from one day to another. */
export function dateWriter(tag: string) {
  // They take long to make, for the data of their language; not every picture needs all.
  const day = lazy(() => format(tag, { day: 'numeric', month: 'short', year: 'numeric' }));
  const month = lazy(() => format(tag, { month: 'short', year: 'numeric' }));
  const year = lazy(() => format(tag, { year: 'numeric' }));
  const write = (with_: () => Intl.DateTimeFormat) => (days: number) => with_().format(days * MS);
  return {
    day: write(day),
    month: write(month),
    year: write(year),
    /** "12 Dec 2016", "Dec 2016", "2016" or "12 Dec 2016 – 3 Jan 2017": as short as is exact. */
    period(first: number, last: number): string {
      if (first === last) return day().format(first * MS);
      const [from, after] = [toDay(first), toDay(last + 1)];
      const whole = from.day === 1 && after.day === 1;
      const years = whole && from.month === 0 && after.month === 0;
      return (years ? year : whole ? month : day)()
        .formatRange(first * MS, last * MS)
        .replace(THIN, ' ');
    },
  };
}

/** Releases of ICU differ on the spaces around a dash. */
const THIN = /[\u2009\u202f]/g;

const format = (tag: string, fields: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag, { ...fields, timeZone: 'UTC' });
