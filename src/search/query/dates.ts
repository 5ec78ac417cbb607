import { AMBIGUOUS_MONTHS, MONTHS } from '../../english/index.ts';
import type { Token } from '../../text/analyse.ts';

/** Days of a query's date, inclusive, since 1970-01-01; open where undefined; both are where it depends on the day of asking. */
export interface DateReading {
  /** Word indices that it took, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly first?: number;
  readonly last?: number;
  /** A month by itself, which may as well be a word of what is looked for. */
  readonly bare?: true;
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
 * Finds the dates of a query: "2016", "december 2016", "12 december", "2016-12-12", "12.12.2016", "12/2016", "spring 2016", "the
 * last month of 2016", each alone or behind before, until, after, since, in, on, or as "from … to …"; and times such as
 * "yesterday".
 * @param text what the offsets of the words point into
 * @param days first and last day that the corpus knows; a month without a year is the last such month in it
 */
export function readDates(words: readonly Token[], days: DayRange | undefined, text = ''): DateReading[] {
  const found: DateReading[] = [];
  for (let at = 0; at < words.length; ) {
    const term = words[at]?.term ?? '';
    const relative = words.length < SENTENCE ? relativeFrom(words, at) : at;
    if (relative > at) {
      found.push({ from: at, to: relative });
      at = relative;
      continue;
    }
    const led = BEFORE.has(term) || AFTER.has(term) || WITHIN.has(term) || term === 'between';
    const date =
      readPart(words, led ? at + 1 : at, days, text) ?? readDate(words, led ? at + 1 : at, days, led, text);
    if (date === undefined) {
      at++;
      continue;
    }
    const link = words[date.to]?.term ?? '';
    const second =
      led && ['to', 'and', 'until'].includes(link)
        ? readDate(words, date.to + 1, days, true, text)
        : undefined;
    if (second !== undefined && (term === 'from' || term === 'between'))
      found.push({ from: at, to: second.to, first: date.first, last: second.last });
    else if (BEFORE.has(term)) found.push({ from: at, to: date.to, last: date.first - 1 });
    else if (term === 'since') found.push({ from: at, to: date.to, first: date.first });
    else if (AFTER.has(term)) found.push({ from: at, to: date.to, first: date.last + 1 });
    else {
      const bare = date.to === at + 1 && monthOf(term) >= 0;
      found.push({
        from: at,
        to: date.to,
        first: date.first,
        last: date.last,
        ...(bare && { bare }),
      });
    }
    at = found.at(-1)?.to ?? at + 1;
  }
  return found;
}

/** From so many words on, "yesterday" is a word of a remembered sentence. */
const SENTENCE = 7;
const TODAY = new Set(['yesterday', 'today', 'tomorrow', 'tonight', 'recently', 'lately', 'nowadays']);
const TURN = new Set(['last', 'this', 'next', 'past', 'previous', 'current']);
const UNIT = new Set('day week weekend month year days weeks months years'.split(' '));

/** Where a time ends that depends on the day of asking: "yesterday", "last week"; `at` where none begins. */
function relativeFrom(words: readonly Token[], at: number): number {
  const term = (index: number) => words[index]?.term ?? '';
  if (TODAY.has(term(at))) return at + 1;
  const skipped = ['since', 'in', 'from', 'during'].includes(term(at)) ? 1 : 0;
  const turn = at + skipped + (term(at + skipped) === 'the' ? 1 : 0);
  if (TODAY.has(term(turn)) && skipped > 0) return turn + 1;
  if (!TURN.has(term(turn))) return at;
  const unit = /^\d+$/.test(term(turn + 1)) ? turn + 2 : turn + 1;
  if (!UNIT.has(term(unit))) return at;
  // "The last month of 2016" is a date.
  return term(unit + 1) === 'of' ? at : unit + 1;
}

const QUARTERS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  beginning: [0, 3],
  start: [0, 3],
  mid: [4, 8],
  middle: [4, 8],
  late: [9, 12],
  end: [9, 12],
};
const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

/** A part of a year or of a month: "the last month of 2016", "late 2016", "spring 2016", "spring" behind a preposition of time. */
function readPart(
  words: readonly Token[],
  at: number,
  days: DayRange | undefined,
  text: string,
): (DayRange & { readonly to: number }) | undefined {
  const term = (index: number) => words[index]?.term ?? '';
  const begin = term(at) === 'the' ? at + 1 : at;
  const word = term(begin);
  const of = (index: number) => (term(index) === 'of' ? index + 1 : index);
  if ((word === 'last' || word === 'first') && UNIT.has(term(begin + 1)) && term(begin + 2) === 'of') {
    const whole = readDate(words, begin + 3, days, true, text);
    if (whole === undefined) return undefined;
    const isLast = word === 'last';
    const unit = term(begin + 1);
    if (unit === 'month') {
      const edge = new Date((isLast ? whole.last : whole.first) * DAY_MS);
      return { ...wholeMonth(edge.getUTCFullYear(), edge.getUTCMonth()), to: whole.to };
    }
    const length = unit === 'week' || unit === 'days' ? 7 : unit === 'day' ? 1 : undefined;
    if (length === undefined) return undefined;
    return isLast
      ? { first: Math.max(whole.first, whole.last - length + 1), last: whole.last, to: whole.to }
      : { first: whole.first, last: Math.min(whole.last, whole.first + length - 1), to: whole.to };
  }
  const year = yearOf(term(of(begin + 1)));
  const quarter = Object.hasOwn(QUARTERS, word) ? QUARTERS[word] : undefined;
  if (quarter !== undefined && year !== undefined) {
    const [from, to] = quarter;
    return { first: dayOf(year, from, 1), last: dayOf(year, to, 1) - 1, to: of(begin + 1) + 1 };
  }
  const season = Object.hasOwn(SEASONS, word) ? SEASONS[word] : undefined;
  if (season === undefined) return undefined;
  // "Spring" and "fall" alone are words; behind "since" or "in" they are a time.
  const led = ['since', 'before', 'after', 'until', 'till', 'during', 'in'].includes(term(at - 1));
  const chosen = year ?? (led ? latestYear(season, undefined, days) : undefined);
  if (chosen === undefined) return undefined;
  return {
    first: dayOf(chosen, season, 1),
    last: dayOf(chosen, season + 3, 1) - 1,
    to: year === undefined ? begin + 1 : of(begin + 1) + 1,
  };
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
function readFigures(
  words: readonly Token[],
  at: number,
  text: string,
): (DayRange & { readonly to: number }) | undefined {
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
  const date = dayOf(year, m - 1, d);
  return d >= 1 && new Date(date * DAY_MS).getUTCMonth() === m - 1
    ? { first: date, last: date, to }
    : undefined;
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
  text: string,
): (DayRange & { readonly to: number }) | undefined {
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
