import type { Article } from '../article/types.ts';
import type { Period, Quote, Standing } from './types.ts';

/** Of those who quote somebody, or whom somebody quotes, only the first are ever named. */
const MOST_NAMED = 10;

interface Tally {
  first: string | undefined;
  last: string | undefined;
  undated: number;
  readonly others: Map<string, number>;
  readonly direct: string[];
}

/** How often, when and by whom: for every speaker, every outlet, and the archive as a whole. */
export interface Standings {
  readonly speakers: ReadonlyMap<string, Standing>;
  readonly outlets: ReadonlyMap<string, Standing>;
  readonly whole: Standing;
}

/** Counts all quotes once, so that no question has to. */
export function standingsOf(
  quotes: Iterable<Quote>,
  articles: ReadonlyMap<string, Pick<Article, 'outlet' | 'date'>>,
): Standings {
  const speakers = new Map<string, Tally>();
  const outlets = new Map<string, Tally>();
  const whole = newTally();
  for (const { id, article, speaker, kind, reportedBy } of quotes) {
    const place = articles.get(article);
    if (!place) continue;
    const outlet = place.outlet.id;
    const direct = kind === 'direct' && speaker !== undefined && reportedBy === undefined ? id : undefined;
    const iso = place.date.iso;
    count(whole, iso, speaker, direct);
    count(tallyOf(outlets, outlet), iso, speaker, direct);
    if (speaker !== undefined) count(tallyOf(speakers, speaker), iso, outlet, direct);
  }
  const settled = (tallies: ReadonlyMap<string, Tally>) =>
    new Map([...tallies].map(([id, tally]) => [id, settle(tally)]));
  return { speakers: settled(speakers), outlets: settled(outlets), whole: settle(whole) };
}

const newTally = (): Tally => ({
  first: undefined,
  last: undefined,
  undated: 0,
  others: new Map(),
  direct: [],
});

function tallyOf(tallies: Map<string, Tally>, id: string): Tally {
  const tally = tallies.get(id) ?? newTally();
  tallies.set(id, tally);
  return tally;
}

function count(
  tally: Tally,
  iso: string | undefined,
  other: string | undefined,
  direct: string | undefined,
): void {
  if (iso === undefined) tally.undated += 1;
  else {
    // ISO dates of different precision still sort by time: 2016 < 2016-10 < 2016-10-31.
    if (tally.first === undefined || iso < tally.first) tally.first = iso;
    if (tally.last === undefined || iso > tally.last) tally.last = iso;
  }
  if (other !== undefined) tally.others.set(other, (tally.others.get(other) ?? 0) + 1);
  if (direct !== undefined) tally.direct.push(direct);
}

function settle({ first, last, undated, others, direct }: Tally): Standing {
  const period: Period = {
    undated,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  };
  const named = [...others].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_NAMED);
  return { period, by: named.map(([id]) => id), direct };
}
