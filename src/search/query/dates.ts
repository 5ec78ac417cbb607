import type { DayRange } from '../../article/day.ts';
import type { Token } from '../../text/analyse.ts';
import { DAY_MS, dayOf, latestYear, monthOf, type ReadDate, readDate, wholeMonth, yearOf } from './dateAt.ts';

/** Days of a query's date, inclusive, since 1970-01-01; open where undefined; both are where it depends on the day of asking. */
export interface DateReading {
  /** Word indices that it took, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly first?: number;
  readonly last?: number;
  /** A month by itself, which may as well be a word of what is looked for. */
  readonly bare?: true;
  /** A day that there is not, such as 31 June: no time at all. */
  readonly isImpossible?: true;
  /** The other day that it may be: `ReadDate`. */
  readonly other?: number;
}

const BEFORE = new Set(['before', 'until', 'till']);
const AFTER = new Set(['after', 'since']);
const WITHIN = new Set(['in', 'during', 'on', 'of', 'from']);

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
    if (date.isImpossible === true) {
      found.push({ from: at, to: date.to, isImpossible: true });
      at = date.to;
      continue;
    }
    const span =
      BEFORE.has(term) || AFTER.has(term)
        ? undefined
        : spanFrom(words, { ...date, from: led ? at + 1 : at }, led, days, text);
    if (span !== undefined) found.push({ from: at, to: span.to, first: span.first, last: span.last });
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
    const last = found.at(-1);
    if (last !== undefined && date.other !== undefined)
      found[found.length - 1] = { ...last, other: date.other };
    at = last?.to ?? at + 1;
  }
  return found;
}

/** Between the two dates of a span: "2012 to 2014", "1 May – 3 May", "2012-05-01..2012-05-03"; "2016 and 2017" are one as well. */
const TO = new Set(['to', 'until', 'till', 'through', 'thru']);
const EITHER = new Set(['and', 'or']);
const DASH = /^(?:\s?\.{2,3}\s?|\s?[–—…]\s?|\s-{1,2}\s)$/u;

/** The span from a date to the one behind it, if that is where its words go on. @param led a preposition of time stands before it */
function spanFrom(
  words: readonly Token[],
  date: ReadDate & { readonly from: number },
  led: boolean,
  days: DayRange | undefined,
  text: string,
): ReadDate | undefined {
  const link = words[date.to];
  if (link === undefined) return undefined;
  const isEither = EITHER.has(link.term);
  const isLinked = isEither || TO.has(link.term);
  if (!isLinked && !DASH.test(text.slice(words[date.to - 1]?.end, link.start))) return undefined;
  const second = readDate(words, isLinked ? date.to + 1 : date.to, days, true, text);
  if (second === undefined || second.isImpossible === true) return undefined;
  const isDated = hasYear(words.slice(date.from, date.to));
  const isOtherDated = hasYear(words.slice(date.to, second.to));
  // "April and May" may be two people.
  if (isEither && !led && !isDated && !isOtherDated) return undefined;
  const first = !isDated && isOtherDated ? inYearOf(second.last, date.first) : date.first;
  return first > second.last ? undefined : { first, last: second.last, to: second.to };
}

/** Whether a year stands among the words of a date: 2016, 12.12.2016. */
const hasYear = (words: readonly Token[]): boolean =>
  words.some(({ term }) => /^(?:\d{1,2}\.){0,2}(?:19|20)\d\d$|^(?:19|20)\d\d\./u.test(term));

/** A day in the year of another one, or in the one before: "between May and July 2017". */
function inYearOf(end: number, day: number): number {
  const [given, last] = [new Date(day * DAY_MS), new Date(end * DAY_MS)];
  const within = (year: number) => dayOf(year, given.getUTCMonth(), given.getUTCDate());
  const own = within(last.getUTCFullYear());
  return own <= end ? own : within(last.getUTCFullYear() - 1);
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
): ReadDate | undefined {
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
