import { type DayRange, dayRange } from '../article/day.ts';
import { readOwnOutlets } from '../article/index.ts';
import type { Article, ArticleDate, ArticleProblem } from '../article/types.ts';
import { type IndexPart, openPart, orderOf } from '../index/index.ts';
import { parseAliasFile } from '../names/aliasFile.ts';
import { learnedFrom, packNamedOver, readAliases } from '../search/index.ts';
import { type Buffers, named, signed, within } from '../storage/buffers.ts';
import { packTable } from '../storage/codec.ts';
import { createStrings } from '../storage/strings.ts';
import { mergeSpeakers } from './cast.ts';
import { type Earlier, stayedIn } from './earlier.ts';
import { matchParallels } from './matching.ts';
import { outletFacet, outletsOf, ranked } from './outlets.ts';
import { parallelQuotes } from './parallel-quotes.ts';
import { findParallels } from './parallels.ts';
import { type Catalogue, createCatalogue } from './segment/catalogue.ts';
import { packGone } from './segment/gone.ts';
import { packLearned } from './segment/learned.ts';
import type { Segment } from './segment/open.ts';
import { baseOf, orderIn, type SavedParts } from './segment/saved.ts';
import type { Statements } from './statement-types.ts';
import { NOBODY, readStatements } from './statements.ts';
import { packOutlets } from './stored/outlets.ts';
import { openPairs, packParallels } from './stored/parallels.ts';
import { packPeople } from './stored/people.ts';
import { archiveHead, articleDate, problem } from './stored/shapes.ts';
import { inferYears } from './years.ts';

interface OverlayInput {
  /** They hold all articles, and perhaps some that are there no more. */
  readonly segments: readonly Segment[];
  /** Of the articles that are there: `slotsOf`. */
  readonly slots: Uint32Array;
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
 * @returns it, by its id the part of it that the next one may take over, and what may be kept in memory for that one
 */
export function packOverlay(
  input: OverlayInput,
): Pick<SavedParts, 'overlay' | 'bases'> & { readonly statements: Statements['kept'] } {
  const { segments, slots, problems, aliases, outletNames, version, earlier, nameOf, tell } = input;
  const file = parseAliasFile(aliases);
  const ownOutlets = readOwnOutlets(file.outlets);
  const pool = createStrings();
  const catalogue = createCatalogue(segments, slots);
  const { quotes, narrated } = catalogue;
  const given = Array.from(slots.keys(), catalogue.articles.at);
  const articles = inferYears(given);
  const redated: { readonly number: number; readonly date: ArticleDate }[] = [];
  for (const [number, { date }] of articles.entries())
    if (date !== given[number]?.date) redated.push({ number, date });
  tell(1);
  // The first day behind the last one stands for an undated article.
  const ranges = rangesOf(articles);
  const days = new Int32Array(2 * ranges.length);
  for (const [number, range] of ranges.entries()) {
    days[2 * number] = range?.first ?? 1;
    days[2 * number + 1] = range?.last ?? 0;
  }
  const stayed = earlier && stayedIn(catalogue, days, earlier);
  const both = earlier && stayed && { archive: earlier, stayed };
  const merged = mergeSpeakers({
    catalogue,
    articles,
    givenNames: file.givenNames,
    ...(both && { earlier: both }),
  });
  tell(2);
  const outlets = outletsOf(articles, quotes);
  const byQuotes = ranked(outlets);
  const outletNumbers = new Map(outlets.map(({ id }, number) => [id, number]));
  const outletOf = new Uint32Array(articles.length);
  for (const [number, { outlet }] of articles.entries()) outletOf[number] = outletNumbers.get(outlet.id) ?? 0;
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
    stays: merged.stays,
  };
  const names = packNamedOver(
    {
      speakers: merged.facets,
      outlets: Array.from(byQuotes).flatMap((number) => {
        const outlet = outlets[number];
        return outlet === undefined ? [] : outletFacet(outlet, ownOutlets);
      }),
      aliases,
      learned,
    },
    before,
  );
  const baseId =
    earlier !== undefined && names.base === before?.base ? earlier.head.base : nameOf(names.base);
  const { silent, cast, namesakes, speakers, speakersBefore } = merged.numbered(names);
  tell(3);
  const statements = readStatements(
    parallelQuotes(
      { catalogue, days, speakers },
      (number) => (articles[number]?.outlet.basis === 'unknown' ? NOBODY : (outletOf[number] ?? NOBODY)),
      both && {
        catalogue: both.archive.catalogue,
        days: signed(both.archive.saved, 'days'),
        speakers: speakersBefore(),
        stayed: both.stayed,
      },
    ),
    earlier?.takeStatements(),
  );
  const pairs = findParallels(statements, earlier && openPairs(within(earlier.saved, 'parallels')));
  tell(4);
  let latest: string | undefined;
  for (const {
    date: { iso },
  } of articles)
    if (iso !== undefined && (latest === undefined || latest < iso)) latest = iso;
  const head = {
    version,
    outletNames,
    givenNames: JSON.stringify(file.givenNames),
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
    ...named('people', packPeople(silent, namesakes, pool)),
    ...named('outlets', packOutlets(outlets, byQuotes, pool)),
    ...named('parallels', packParallels(matchParallels(pairs, quotes.article), pairs)),
    ...named('names', names.own),
    searchDays: spanOf(ranges, quotes),
    narrationDays: spanOf(ranges, narrated),
    days,
    ...ordersOf(segments, earlier),
    ...packLearned(segments, book),
    ...packGone(catalogue, book.phrases(), earlier),
    ...named('strings', pool.buffers()),
  };
  return { overlay, bases: new Map([[baseId, names.base]]), statements: statements.kept };
}

/** First and last day that each article's date allows; undefined where it has none. */
function rangesOf(articles: readonly Article[]): ReturnType<typeof dayRange>[] {
  const known = new Map<string, ReturnType<typeof dayRange>>();
  return articles.map(({ date: { iso } }) => {
    if (iso === undefined) return undefined;
    const range = known.get(iso) ?? dayRange(iso);
    known.set(iso, range);
    return range;
  });
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
  ranges: readonly (DayRange | undefined)[],
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
