import { lazy } from '../lazy.ts';
import { storedList, storedMap } from '../storage/map.ts';
import { startsFrom } from '../storage/sorted.ts';
import type { Catalogue } from './segment/catalogue.ts';
import { NOBODY } from './statements.ts';
import type { Outlets } from './stored/outlets.ts';
import type { StoredPeople } from './stored/people.ts';
import type { Period, Total, Totals } from './types.ts';

interface TotalsInput {
  readonly catalogue: Catalogue;
  readonly people: StoredPeople;
  readonly outlets: Outlets;
  /** Number of an article's outlet. */
  outletOf(article: number): number;
  /** Number of the person who speaks in each quote; `NOBODY` for nobody. */
  speakers(): Int32Array;
  /** First and last day that each article's date allows, in a row; the first behind the last for none. */
  readonly days: Int32Array;
  /** An article's date. */
  isoOf(article: number): string | undefined;
}

/** Of those who quote somebody, or whom somebody quotes, only the first are ever named. */
const MOST_NAMED = 10;

/** Quotes in lists, each list in their order. */
interface Grouped {
  of(list: number): Uint32Array;
}

/** Counts quotes when somebody asks: they are put in order once, and those that are asked for are counted. */
export function openTotals(input: TotalsInput): Totals {
  const { catalogue, people, outlets, outletOf, days, isoOf } = input;
  const { quotes, articles } = catalogue;
  const all = lazy(() => Uint32Array.from({ length: quotes.size }, (_, quote) => quote));
  const speakers = lazy(input.speakers);
  // Whoever has no name is nobody to be named.
  const listed = lazy(() => speakers().map((speaker) => (speaker < people.listed ? speaker : NOBODY)));
  const outletAt = lazy(() => {
    const numbers = new Int32Array(quotes.size);
    for (let article = 0; article < articles.size; article += 1)
      numbers.fill(outletOf(article), quotes.first(article), quotes.first(article + 1));
    return numbers;
  });
  const bySpeaker = lazy(() => grouped(speakers(), people.size));
  const byOutlet = lazy(() => grouped(outletAt(), outlets.size));
  /** When the articles of some quotes are from. ISO dates of different precision still sort by time: 2016 < 2016-10 < 2016-10-31. */
  const periodOf = (some: Uint32Array): Period => {
    let undated = 0;
    let [first, last] = [-1, -1];
    const isBefore = (one: number, other: number) =>
      (days[2 * one] ?? 0) - (days[2 * other] ?? 0) || (days[2 * other + 1] ?? 0) - (days[2 * one + 1] ?? 0);
    for (const quote of some) {
      const article = quotes.article(quote);
      if ((days[2 * article] ?? 1) > (days[2 * article + 1] ?? 0)) undated += 1;
      else {
        if (first < 0 || isBefore(article, first) < 0) first = article;
        if (last < 0 || isBefore(article, last) > 0) last = article;
      }
    }
    const [from, to] = [first, last].map((article) => (article < 0 ? undefined : isoOf(article)));
    return { ...(from !== undefined && { first: from }), ...(to !== undefined && { last: to }), undated };
  };
  const total = (some: Uint32Array, others: Int32Array, idOf: (number: number) => string): Total => ({
    period: periodOf(some),
    by: mostOf(some, others).map(idOf),
  });
  const isDirect = (quote: number) => {
    const { segment, from } = quotes.stretch(quotes.article(quote));
    return segment.quotes.isDirect(from + quote - quotes.first(quotes.article(quote)));
  };
  const drawn = (speaker: number | undefined, outlet: number | undefined): Uint32Array => {
    if (speaker === undefined) return outlet === undefined ? all() : byOutlet().of(outlet);
    const spoken = bySpeaker().of(speaker);
    return outlet === undefined ? spoken : spoken.filter((quote) => outletAt()[quote] === outlet);
  };
  const direct = lazy(() => all().filter(isDirect));
  const whole = lazy(() => total(all(), listed(), people.id));
  return {
    get whole() {
      return whole();
    },
    speakers: storedMap({
      size: people.listed,
      find(id) {
        const number = people.find(id);
        return number < people.listed ? number : -1;
      },
      keyAt: people.id,
      valueAt: (number) => total(bySpeaker().of(number), outletAt(), outlets.id),
    }),
    outlets: storedMap({
      size: outlets.size,
      find: outlets.find,
      keyAt: outlets.id,
      valueAt: (number) => total(byOutlet().of(number), listed(), people.id),
    }),
    direct(filter) {
      const speaker = filter.speaker === undefined ? undefined : people.find(filter.speaker);
      const outlet = filter.outlet === undefined ? undefined : outlets.find(filter.outlet);
      const isAll = speaker === undefined && outlet === undefined;
      const own =
        speaker === -1 || outlet === -1
          ? new Uint32Array(0)
          : isAll
            ? direct()
            : drawn(speaker, outlet).filter(isDirect);
      return storedList(own.length, (index) => quotes.id(own[index] ?? 0));
    },
  };
}

/** @param lists the list of each, by number; negative for none */
function grouped(lists: Int32Array, size: number): Grouped {
  const lengths = new Uint32Array(size);
  const isList = (list: number) => list >= 0 && list < size;
  for (const list of lists) if (isList(list)) lengths[list] = (lengths[list] ?? 0) + 1;
  const starts = startsFrom(lengths);
  const next = starts.slice();
  const members = new Uint32Array(starts.at(-1) ?? 0);
  lists.forEach((list, number) => {
    if (!isList(list)) return;
    const at = next[list] ?? 0;
    members[at] = number;
    next[list] = at + 1;
  });
  return { of: (list) => members.subarray(starts[list], starts[list + 1]) };
}

/** Those whom most quotes go with, most first. Equals stand in the order of their numbers. */
function mostOf(quotes: Uint32Array, others: Int32Array): number[] {
  const counts = new Map<number, number>();
  for (const quote of quotes) {
    const other = others[quote] ?? NOBODY;
    if (other >= 0) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, MOST_NAMED)
    .map(([number]) => number);
}
