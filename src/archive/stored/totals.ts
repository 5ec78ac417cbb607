import { type Buffers, named, startsOf, unsigned, within } from '../../storage/buffers.ts';
import { openTable, packTable } from '../../storage/codec.ts';
import { storedList, storedMap } from '../../storage/map.ts';
import { startsFrom } from '../../storage/sorted.ts';
import type { GrowingStrings, Strings } from '../../storage/strings.ts';
import type { Total, Totals } from '../types.ts';
import type { Outlets } from './outlets.ts';
import type { StoredPeople } from './people.ts';
import type { StoredQuotes } from './quotes.ts';
import { type Tallied, tallied } from './shapes.ts';

/** One quote as it is counted; people and outlets by their numbers. */
export interface CountedQuote {
  readonly speaker?: number;
  readonly outlet: number;
  readonly iso?: string;
  /** A direct quote with a speaker: it may be drawn at random. */
  readonly direct: boolean;
}

/** Of those who quote somebody, or whom somebody quotes, only the first are ever named. */
const MOST_NAMED = 10;

interface Tally {
  first: string | undefined;
  last: string | undefined;
  undated: number;
  readonly others: Map<number, number>;
  readonly direct: number[];
}

/**
 * Counts all quotes once, so that no question has to.
 * @param quotes in the order of their numbers
 */
export function packTotals(
  quotes: Iterable<CountedQuote>,
  { people, outlets }: { readonly people: number; readonly outlets: number },
  pool: GrowingStrings,
): Buffers {
  const whole = newTally();
  const bySpeaker = Array.from({ length: people }, newTally);
  const byOutlet = Array.from({ length: outlets }, newTally);
  let number = 0;
  for (const quote of quotes) {
    const speaker = quote.speaker === undefined ? undefined : bySpeaker[quote.speaker];
    count(whole, quote, quote.speaker, number);
    count(byOutlet[quote.outlet], quote, quote.speaker, number);
    count(speaker, quote, quote.outlet, number);
    number += 1;
  }
  return {
    ...named('whole', packed([whole], pool)),
    ...named('speakers', packed(bySpeaker, pool)),
    ...named('outlets', packed(byOutlet, pool)),
  };
}

/** @throws StorageError when the buffers do not fit each other */
export function openTotals(
  saved: Buffers,
  strings: Pick<Strings, 'at'>,
  {
    people,
    outlets,
    quotes,
    outletOf,
  }: {
    readonly people: StoredPeople;
    readonly outlets: Outlets;
    readonly quotes: Pick<StoredQuotes, 'id'>;
    /** Number of a quote's outlet. */
    readonly outletOf: (quote: number) => number;
  },
): Totals {
  const whole = openTallies(within(saved, 'whole'), strings, 1);
  const bySpeaker = openTallies(within(saved, 'speakers'), strings, people.size);
  const byOutlet = openTallies(within(saved, 'outlets'), strings, outlets.size);
  const total = ({ period, by }: Tallied, idOf: (number: number) => string): Total => ({
    period,
    by: by.map(idOf),
  });
  const draw = (speaker: number | undefined, outlet: number | undefined): Uint32Array => {
    if (speaker === undefined) return outlet === undefined ? whole.direct(0) : byOutlet.direct(outlet);
    const spoken = bySpeaker.direct(speaker);
    return outlet === undefined ? spoken : spoken.filter((quote) => outletOf(quote) === outlet);
  };
  return {
    whole: total(whole.at(0), people.id),
    speakers: storedMap({
      size: people.ranked.length,
      order: people.ranked,
      find(id) {
        const number = people.find(id);
        return number >= 0 && people.at(number).quotes > 0 ? number : -1;
      },
      keyAt: people.id,
      valueAt: (number) => total(bySpeaker.at(number), outlets.id),
    }),
    outlets: storedMap({
      size: outlets.size,
      find: outlets.find,
      keyAt: outlets.id,
      valueAt: (number) => total(byOutlet.at(number), people.id),
    }),
    direct(filter) {
      const speaker = filter.speaker === undefined ? undefined : people.find(filter.speaker);
      const outlet = filter.outlet === undefined ? undefined : outlets.find(filter.outlet);
      const drawn = speaker === -1 || outlet === -1 ? new Uint32Array(0) : draw(speaker, outlet);
      return storedList(drawn.length, (index) => quotes.id(drawn[index] ?? 0));
    },
  };
}

const newTally = (): Tally => ({
  first: undefined,
  last: undefined,
  undated: 0,
  others: new Map(),
  direct: [],
});

function count(
  tally: Tally | undefined,
  { iso, direct }: CountedQuote,
  other: number | undefined,
  quote: number,
): void {
  if (tally === undefined) return;
  if (iso === undefined) tally.undated += 1;
  else {
    // ISO dates of different precision still sort by time: 2016 < 2016-10 < 2016-10-31.
    if (tally.first === undefined || iso < tally.first) tally.first = iso;
    if (tally.last === undefined || iso > tally.last) tally.last = iso;
  }
  if (other !== undefined) tally.others.set(other, (tally.others.get(other) ?? 0) + 1);
  if (direct) tally.direct.push(quote);
}

function packed(tallies: readonly Tally[], pool: GrowingStrings): Buffers {
  const starts = startsFrom(tallies.map(({ direct }) => direct.length));
  const direct = new Uint32Array(starts.at(-1) ?? 0);
  tallies.forEach((tally, index) => {
    direct.set(tally.direct, starts[index]);
  });
  return { direct, directStarts: starts, ...named('tallies', packTable(tallies.map(settle), tallied, pool)) };
}

/** Numbers run in the order of the ids, so equals stand in that order too. */
function settle({ first, last, undated, others }: Tally): Tallied {
  return {
    period: { undated, ...(first !== undefined && { first }), ...(last !== undefined && { last }) },
    by: [...others]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, MOST_NAMED)
      .map(([number]) => number),
  };
}

function openTallies(saved: Buffers, strings: Pick<Strings, 'at'>, size: number) {
  const { at } = openTable(within(saved, 'tallies'), tallied, strings);
  const direct = unsigned(saved, 'direct');
  const starts = startsOf(saved, 'directStarts', size, direct.length);
  return { at, direct: (number: number) => direct.subarray(starts[number], starts[number + 1]) };
}
