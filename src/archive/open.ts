import type { DayRange } from '../article/day.ts';
import type { Article } from '../article/types.ts';
import { concordanceOver } from '../concordance/index.ts';
import type { IndexPart } from '../index/index.ts';
import { lazy } from '../lazy.ts';
import { openNamed, openSearchOver } from '../search/index.ts';
import type { Search } from '../search/types.ts';
import { type Buffers, numbers, signed, unsigned, within } from '../storage/buffers.ts';
import { rememberedStrings, remembering, rememberingNumbered } from '../storage/cache.ts';
import { openTable } from '../storage/codec.ts';
import { StorageError } from '../storage/error.ts';
import { storedList, storedMap } from '../storage/map.ts';
import { lowerBound } from '../storage/sorted.ts';
import { openStrings } from '../storage/strings.ts';
import { attributed, titled } from './catalogued.ts';
import { indexPart } from './index-part.ts';
import type { ArchiveFacts } from './segment/around.ts';
import { createCatalogue, speakersOf } from './segment/catalogue.ts';
import { openSegments, type Segment } from './segment/open.ts';
import { baseOf, headOf, orderIn, partsOf } from './segment/saved.ts';
import { lazyArticle } from './stored/articles.ts';
import { openOutlets } from './stored/outlets.ts';
import { openParallels } from './stored/parallels.ts';
import { openPeople } from './stored/people.ts';
import { type ArticleHead, articleDate, problem } from './stored/shapes.ts';
import { openTotals } from './totals.ts';
import type { Archive, Quote } from './types.ts';

/** Articles and quotes kept decoded, and ids of quotes of which the number is known. */
const REMEMBERED = { articles: 2_048, quotes: 8_192, ids: 1_024 };

/**
 * Opens an archive that was packed. Cheap: nothing is analysed, and what is asked for is decoded when it is asked for.
 * @param saved what `packArchive` gave, perhaps in another process; trusted: check it before
 * @param opened segments that are open already, of the archive before: those that this one has too are shared
 * @throws StorageError `damaged` when the buffers are not those of an archive; what is wrong inside of them shows later, in the
 * same way or as wrong content
 */
export function openArchive(saved: Buffers, opened?: readonly Segment[]): Archive {
  const { overlay } = partsOf(saved);
  const part = (name: string) => within(overlay, name);
  const strings = rememberedStrings(openStrings(part('strings')));
  const head = headOf(saved);
  const problems = openTable(part('problems'), problem, strings);
  const segments = openSegments(saved, opened);
  const catalogue = createCatalogue(segments, unsigned(saved, 'slots'));
  const { articles, quotes, narrated } = catalogue;
  const named = openNamed(part('names'), baseOf(saved));
  const people = openPeople(named.people.entries, part('people'), strings);
  const outlets = openOutlets(part('outlets'), strings);
  const cast = unsigned(saved, 'cast');
  if (cast.length !== quotes.speakerStarts.at(-1))
    throw new StorageError('damaged', 'The speakers do not fit.');
  const outletNumbers = unsigned(saved, 'outletOf');
  const redated = unsigned(saved, 'redated');
  const dates = openTable(part('dates'), articleDate, strings);
  const articleHeadOf = (number: number): ArticleHead => {
    const place = lowerBound(redated, number);
    return redated[place] === number
      ? { ...articles.head(number), date: dates.at(place) }
      : articles.head(number);
  };
  const segmentAt = (number: number) => segments[articles.segment(number)]?.articles;
  const articleAt = remembering(
    (number): Article =>
      lazyArticle(articleHeadOf(number), number, {
        raw: (own) => segmentAt(own)?.raw(articles.local(own)) ?? '',
        paragraphs: (own) => segmentAt(own)?.paragraphs(articles.local(own)) ?? [],
      }),
    REMEMBERED.articles,
  );
  const personOf = (article: number, speaker: number) => {
    const at = (quotes.speakerStarts[article] ?? 0) + speaker;
    return at < (quotes.speakerStarts[article + 1] ?? 0) ? (cast[at] ?? people.size) : people.size;
  };
  const quoteAt = rememberingNumbered(
    (number): Quote =>
      attributed(number, catalogue, (article, speaker) => people.id(personOf(article, speaker))),
    REMEMBERED.quotes,
  );
  const outletOf = (article: number) => outletNumbers[article] ?? 0;
  const outletStore = { ...outlets, order: outlets.ranked, keyAt: outlets.id, valueAt: outlets.at };
  // One answer asks for the same ids several times.
  const findArticle = remembering(articles.find, REMEMBERED.articles);
  const findQuote = remembering(quotes.find, REMEMBERED.ids);
  const articleStore = { size: articles.size, find: findArticle, keyAt: articles.id };
  const facts: ArchiveFacts = {
    people,
    outlets,
    personOf,
    outletOf,
    days: daysFinder(signed(saved, 'days'), articles.size),
    articleNumber: articles.number,
  };
  const [learned, gone] = [part('learned'), part('gone')];
  // Where there is one segment, its own order counts.
  const orders = { search: orderIn(saved, 'searchOrder'), narration: orderIn(saved, 'narrationOrder') };
  const days = { search: daysOf(saved, 'searchDays'), narration: daysOf(saved, 'narrationDays') };
  const indexParts = (kind: 'search' | 'narration'): IndexPart[] =>
    segments.map((segment, at) => indexPart(segment, at, kind, facts, within(learned, segment.id), gone));
  const searchOf = (kind: 'search' | 'narration', parts: readonly IndexPart[]): Search => {
    const size = kind === 'search' ? quotes.size : narrated.size;
    return openSearchOver(
      parts,
      size,
      days[kind],
      named,
      orders[kind].length === 0 ? undefined : orders[kind],
    );
  };
  const quoteParts = indexParts('search');
  const narration = lazy(() => searchOf('narration', indexParts('narration')));
  const listed = lazy(() => Array.from({ length: problems.size }, (_, number) => problems.at(number)));
  return {
    version: head.version,
    ...(head.latest !== undefined && { latest: head.latest }),
    saved,
    segments,
    articles: storedMap<Article>({ ...articleStore, valueAt: articleAt }),
    stretch(id, { start, end }) {
      const number = findArticle(id);
      return number < 0 ? '' : (segmentAt(number)?.texts.slice(articles.local(number), start, end) ?? '');
    },
    outletOf: storedMap({ ...articleStore, valueAt: (number) => outlets.id(outletOf(number)) }),
    quotes: storedMap<Quote>({ size: quotes.size, find: findQuote, keyAt: quotes.id, valueAt: quoteAt }),
    people: storedMap({ ...people, keyAt: people.id, valueAt: people.at }),
    outlets: storedMap(outletStore),
    *prepare() {
      for (const part of quoteParts) yield* part.prepare();
      yield named.aliases.phrases();
      yield named.people.givenNames;
    },
    totals: openTotals({
      catalogue,
      people,
      outlets,
      outletOf,
      speakers: () => speakersOf(catalogue, cast),
      days: signed(saved, 'days'),
      isoOf: (number) => articleHeadOf(number).date.iso,
    }),
    speakers: storedList(people.listed, people.at),
    names: {
      people: named.people,
      outlets: named.outlets,
      articles(typed, limit = articles.size) {
        const numbers = titled(typed, limit, catalogue);
        return storedList(numbers.length, (index) => articleAt(numbers[index] ?? 0));
      },
    },
    quotesOf: storedMap<readonly string[]>({
      ...articleStore,
      valueAt: (number) =>
        storedList(quotes.first(number + 1) - quotes.first(number), (index) =>
          quotes.id(quotes.first(number) + index),
        ).slice(),
    }),
    quotesIn(id) {
      const number = findArticle(id);
      return number < 0
        ? []
        : storedList(quotes.first(number + 1) - quotes.first(number), (index) =>
            quoteAt(quotes.first(number) + index),
          ).slice();
    },
    unsaidOf: storedMap({ ...articleStore, valueAt: quotes.unsaid }),
    parallels: openParallels(part('parallels'), quotes),
    get problems() {
      return listed();
    },
    search: searchOf('search', quoteParts),
    get narration() {
      return narration();
    },
    concordance: concordanceOver(
      segments.map(({ concordance }) => concordance),
      {
        size: articles.size,
        id: articles.id,
        place: (number) => ({ part: articles.segment(number), text: articles.local(number) }),
        number: articles.number,
      },
    ),
    narrated: storedMap({
      size: narrated.size,
      find: narrated.find,
      keyAt: narrated.id,
      valueAt: (number) => articles.id(narrated.article(number)),
    }),
  };
}

/** First and last day; undefined when all are undated. */
function daysOf(saved: Buffers, name: string): DayRange | undefined {
  const [first, last] = numbers(saved, name);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Days that each article's date allows. */
function daysFinder(days: Int32Array, size: number): ArchiveFacts['days'] {
  if (days.length !== 2 * size) throw new StorageError('damaged', 'The days do not fit the articles.');
  return (number) => {
    const [first = 1, last = 0] = [days[2 * number], days[2 * number + 1]];
    return first > last ? undefined : { first, last };
  };
}
