import { dayRange } from '../article/day.ts';
import { type OwnOutlets, outletAliases, readOwnOutlets } from '../article/index.ts';
import type { Article, ArticleDate, ArticleProblem } from '../article/types.ts';
import { type IndexPart, openPart, orderOf } from '../index/index.ts';
import { parseAliasFile } from '../names/aliasFile.ts';
import type { Entries } from '../names/entries.ts';
import { createGivenNames } from '../names/given.ts';
import { learnedFrom, openNamed, packNamedOver, readAliases } from '../search/index.ts';
import type { FacetEntry } from '../search/types.ts';
import { type Buffers, named, signed, unsigned, within } from '../storage/buffers.ts';
import { packTable } from '../storage/codec.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import { byUnits } from '../text/order.ts';
import { type Earlier, stayedIn } from './earlier.ts';
import { matchParallels } from './matching.ts';
import { parallelQuotes } from './parallel-quotes.ts';
import { findParallels } from './parallels.ts';
import { earlierOf, type MergedPeople, mergePeople } from './people.ts';
import { type Catalogue, createCatalogue, speakersOf } from './segment/catalogue.ts';
import { packLearned } from './segment/learned.ts';
import type { Segment } from './segment/open.ts';
import { baseOf, orderIn, type SavedParts } from './segment/saved.ts';
import { settledPeople } from './settled-people.ts';
import { NOBODY } from './statements.ts';
import { packOutlets } from './stored/outlets.ts';
import { openPairs, packParallels } from './stored/parallels.ts';
import { openPeople, packSilent, type StoredPeople } from './stored/people.ts';
import { archiveHead, articleDate, problem } from './stored/shapes.ts';
import type { OutletInfo, Person } from './types.ts';
import { inferYears } from './years.ts';

/** Number of nobody who is there. */
const GONE = 0xffff_ffff;

interface OverlayInput {
  /** They hold all articles, and perhaps some that are there no more. */
  readonly segments: readonly Segment[];
  /** Those that are there, in the order of their files. */
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  readonly aliases: string;
  readonly outletNames: string;
  readonly version: string;
  /** An earlier archive, made with the same names of outlets: what it settled is not worked out again. */
  readonly earlier?: Earlier;
  /** Names a part after its content. */
  readonly nameOf: (buffers: Buffers) => string;
  /** Told of each round that is done. */
  readonly tell: (round: number) => void;
}

/**
 * Packs what depends on all articles of an archive: which there are, people, outlets, inferred years, parallels, names and what they add up to. A
 * function of the set of articles, in whatever segments they lie.
 * @returns it, and by its id the part of it that the next one may take over
 */
export function packOverlay(input: OverlayInput): Pick<SavedParts, 'overlay' | 'bases'> {
  const { segments, articles: given, problems, aliases, outletNames, version, earlier, nameOf, tell } = input;
  const file = parseAliasFile(aliases);
  const ownOutlets = readOwnOutlets(file.outlets);
  const pool = createStrings();
  const slots = slotsOf(segments, given);
  const catalogue = createCatalogue(segments, slots);
  const { quotes, narrated } = catalogue;
  const articles = inferYears(given);
  const redated = articles.flatMap(({ date }, number) =>
    date === given[number]?.date ? [] : { number, date },
  );
  tell(1);
  // The first day behind the last one stands for an undated article.
  const ranges = articles.map(({ date: { iso } }) => (iso === undefined ? undefined : dayRange(iso)));
  const days = Int32Array.from(
    ranges.flatMap((range) => (range === undefined ? [1, 0] : [range.first, range.last])),
  );
  const givenNames = JSON.stringify(file.givenNames);
  const stayed = earlier && stayedIn(catalogue, days, earlier);
  const peopleBefore = earlier && peopleOf(earlier.saved);
  const settled =
    earlier?.head.givenNames === givenNames && stayed && peopleBefore
      ? [settledPeople(catalogue, earlier, stayed, peopleBefore)]
      : [];
  const extracted = articles.map((article, number) => ({
    article,
    extraction: {
      get speakers() {
        return quotes.speakers(number);
      },
      get quotes() {
        return speakersIn(quotes, number);
      },
    },
  }));
  const merged = mergePeople(extracted, createGivenNames(file.givenNames), ...settled);
  tell(2);
  const outlets = outletsOf(articles, quotes);
  const byQuotes = ranked(outlets);
  const outletNumbers = new Map(outlets.map(({ id }, number) => [id, number]));
  const outletOf = Uint32Array.from(articles, ({ outlet }) => outletNumbers.get(outlet.id) ?? 0);
  const learned = learnedFrom(
    ...articles.flatMap((_, number) => {
      const segment = segments[catalogue.articles.segment(number)];
      return segment?.lessons.at(catalogue.articles.local(number)) ?? [];
    }),
  );
  const book = readAliases(aliases, learned);
  const before = earlier && {
    base: baseOf(earlier.saved),
    own: within(earlier.saved, 'names'),
    stays: (number: number) => merged.stays[number] === 1,
  };
  const {
    base,
    own: names,
    now,
  } = packNamedOver(
    {
      speakers: merged.people.filter(({ quotes: count }) => count > 0).map(speakerFacet),
      outlets: inOrder(outlets, byQuotes).map((outlet) => outletFacet(outlet, ownOutlets)),
      aliases,
      learned,
    },
    before,
  );
  const baseId = earlier !== undefined && base === before?.base ? earlier.head.base : nameOf(base);
  const silent = silentOf(merged, peopleBefore);
  const people = numberPeople(
    merged,
    { names: openNamed(names, base).people.entries, now, silent },
    peopleBefore,
  );
  const cast = new Uint32Array(quotes.speakerStarts.at(-1) ?? 0);
  for (let article = 0; article < articles.length; article += 1) {
    const start = quotes.speakerStarts[article] ?? 0;
    for (let speaker = 0; start + speaker < (quotes.speakerStarts[article + 1] ?? 0); speaker += 1)
      cast[start + speaker] = people.numberAt(merged.placeOf(article, speaker));
  }
  const speakers = speakersOf(catalogue, cast);
  tell(3);
  const pairs = findParallels(
    parallelQuotes(
      { catalogue, days, speakers },
      (number) => (articles[number]?.outlet.basis === 'unknown' ? NOBODY : (outletOf[number] ?? NOBODY)),
      ...(earlier && stayed
        ? [
            {
              catalogue: earlier.catalogue,
              days: signed(earlier.saved, 'days'),
              speakers: speakersOf(earlier.catalogue, unsigned(earlier.saved, 'cast').map(people.now)),
              stayed,
            },
          ]
        : []),
    ),
    ...(earlier ? [openPairs(within(earlier.saved, 'parallels'))] : []),
  );
  tell(4);
  const latest = articles
    .flatMap((article) => article.date.iso ?? [])
    .sort()
    .at(-1);
  const head = {
    version,
    outletNames,
    givenNames,
    segments: segments.map(({ id }) => id),
    base: baseId,
    ...(latest !== undefined && { latest }),
  };
  const overlay = {
    ...named('head', packTable([head], archiveHead, pool)),
    ...named('problems', packTable(problems, problem, pool)),
    slots,
    redated: Uint32Array.from(redated, ({ number }) => number),
    ...named(
      'dates',
      packTable<ArticleDate>(
        redated.map(({ date }) => date),
        articleDate,
        pool,
      ),
    ),
    outletOf,
    cast,
    ...named('people', packSilent(silent, pool)),
    ...named('outlets', packOutlets(outlets, byQuotes, pool)),
    ...named('parallels', packParallels(matchParallels(pairs, quotes.article), pairs)),
    ...named('names', names),
    searchDays: spanOf(ranges, quotes),
    narrationDays: spanOf(ranges, narrated),
    days,
    ...ordersOf(segments, earlier),
    ...packLearned(segments, book),
    ...named('strings', pool.buffers()),
  };
  return { overlay, bases: new Map([[baseId, base]]) };
}

/** Where each article lies: its number if all articles of all segments were counted in a row. */
function slotsOf(segments: readonly Segment[], articles: readonly Article[]): Uint32Array {
  const slots = new Map<string, number>();
  let base = 0;
  for (const { articles: own } of segments) {
    for (let number = 0; number < own.size; number += 1)
      slots.set(`${own.id(number)} ${own.file(number)}`, base + number);
    base += own.size;
  }
  return Uint32Array.from(articles, ({ id, file }) => slots.get(`${id} ${file}`) ?? 0);
}

/** The orders of the documents where there are several segments: worked out by whoever asks first, they would keep that one waiting. */
function ordersOf(segments: readonly Segment[], earlier?: Earlier): Buffers {
  const none = new Uint8Array(0);
  if (segments.length < 2) return { searchOrder: none, narrationOrder: none };
  const parts = earlier?.catalogue.segments.map(({ id }) => segments.findIndex((other) => other.id === id));
  const over = (name: string, all: readonly IndexPart[]) => {
    // One segment has no order beside its own.
    const order = earlier === undefined ? none : orderIn(earlier.saved, name);
    return orderOf(all, order.length === 0 || parts === undefined ? undefined : { order, parts });
  };
  return {
    searchOrder: over(
      'searchOrder',
      segments.map((own) => openPart(own.search, own.quoteTexts)),
    ),
    narrationOrder: over(
      'narrationOrder',
      segments.map((own) => openPart(own.narration, own.narrated)),
    ),
  };
}

/** First and last day of the articles that have any of the things counted; empty when all of it is undated. */
function spanOf(
  ranges: readonly ({ readonly first: number; readonly last: number } | undefined)[],
  { first }: Pick<Catalogue['quotes'], 'first'>,
): Int32Array {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  ranges.forEach((range, number) => {
    if (range === undefined || first(number) === first(number + 1)) return;
    from = Math.min(from, range.first);
    to = Math.max(to, range.last);
  });
  return from > to ? new Int32Array(0) : Int32Array.of(from, to);
}

/** Sorted by id; what the first article says of an outlet counts. */
function outletsOf(articles: readonly Article[], { first }: Catalogue['quotes']): OutletInfo[] {
  const outlets = new Map<string, OutletInfo>();
  articles.forEach(({ outlet }, number) => {
    const known = outlets.get(outlet.id);
    const domain = known?.domain ?? outlet.domain;
    outlets.set(outlet.id, {
      id: outlet.id,
      name: known?.name ?? outlet.name,
      ...(domain !== undefined && { domain }),
      articles: (known?.articles ?? 0) + 1,
      quotes: (known?.quotes ?? 0) + first(number + 1) - first(number),
    });
  });
  return [...outlets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The speaker of each quote of an article, as an index in it. */
function* speakersIn(
  { stretch }: Catalogue['quotes'],
  article: number,
): Generator<{ readonly speaker?: number }> {
  const { segment, from, to } = stretch(article);
  for (let quote = from; quote < to; quote += 1) {
    const index = segment.quotes.speaker(quote);
    yield index === 0 ? {} : { speaker: index - 1 };
  }
}

/** Numbers of all, most quotes first. */
function ranked(all: readonly { readonly quotes: number }[]): Uint32Array {
  const quotes = (number: number) => all[number]?.quotes ?? 0;
  return Uint32Array.from(all.keys()).sort((a, b) => quotes(b) - quotes(a) || a - b);
}

const inOrder = <T>(all: readonly T[], numbers: Uint32Array): T[] =>
  [...numbers].flatMap((number) => all[number] ?? []);

const peopleOf = (saved: Buffers): StoredPeople =>
  openPeople(
    openNamed(within(saved, 'names'), baseOf(saved)).people.entries,
    within(saved, 'people'),
    openStrings(within(saved, 'strings')),
  );

/** Those who are not quoted, sorted by id. */
function silentOf({ people, stays }: MergedPeople, before?: StoredPeople): Person[] {
  const silent = people.filter(({ quotes }) => quotes === 0);
  for (let number = before?.quoted ?? 0; number < stays.length; number += 1)
    if (before !== undefined && stays[number] === 1) silent.push(before.at(number));
  return silent.sort((a, b) => byUnits(a.id, b.id));
}

/** The numbers of people in an archive: `openPeople`. */
function numberPeople(
  { people }: MergedPeople,
  { names, now, silent }: { names: Entries; now: Int32Array; silent: readonly Person[] },
  before?: StoredPeople,
) {
  const silentNumbers = new Map(silent.map(({ id }, index) => [id, names.size + index]));
  const find = (id: string) => silentNumbers.get(id) ?? names.find(id);
  const made = people.map(({ id }) => find(id));
  const known = Int32Array.from({ length: before?.size ?? 0 }, (_, number) => {
    const stayed = now[number] ?? -1;
    return stayed >= 0 ? stayed : find(before?.id(number) ?? '');
  });
  return {
    /** @param place as `mergePeople` gives it */
    numberAt: (place: number): number => (place < 0 ? known[earlierOf(place)] : made[place]) ?? GONE,
    /** Number of somebody of the earlier archive; `GONE` for who is there no more. */
    now: (person: number): number => {
      const number = known[person] ?? -1;
      return number < 0 ? GONE : number;
    },
  };
}

const speakerFacet = ({ id, name, names, roles, quotes, kind }: Person): FacetEntry => ({
  id,
  kind: 'speaker',
  group: kind === 'group',
  name,
  aliases: names.filter((other) => other !== name),
  roles,
  count: quotes,
});

const outletFacet = ({ id, name, domain, quotes }: OutletInfo, { book }: OwnOutlets): FacetEntry => ({
  id,
  kind: 'outlet',
  name,
  aliases: outletAliases(domain === undefined ? { name } : { name, domain }, book),
  roles: [],
  count: quotes,
});
