import { headingId } from '../src/archive/stored/narrated.ts';
import type { Archive, Quote } from '../src/archive/types.ts';
import { lengthOf, shared } from '../src/article/span.ts';
import { createNormaliser } from '../src/names/alias-book.ts';
import type { NameIndex } from '../src/names/index.ts';
import type { SearchHit, SearchResult } from '../src/search/types.ts';
import type { Found, NothingAnswer } from './answer.ts';
import { counted } from './counted.ts';
import type { Filter, Page, QuoteHit, QuoteView } from './shown.ts';

/** Results on one page: what fits Discord's text budget without cutting ordinary quotes. */
export const PAGE_SIZE = 5;

/**
 * Leaves out what is the same as a better hit, so that nothing is shown twice: the same statement in several articles, and the same
 * words of one article found twice over (a claim, and whoever reports that claim; a statement, and what was cut out of it).
 * @param hits best first
 */
export function withoutRepeats(hits: readonly SearchHit[], archive: Archive): ShownHit[] {
  /** Of a quote that is shown, those with the same words in other articles. */
  const also = new Map<string, string[]>();
  const folded = new Set<string>();
  const shown = new Map<string, Quote[]>();
  /** Whole statements that are shown, by who says them. */
  const statements = new Map<string, Quote[]>();
  const normalised = createNormaliser();
  const words = new Map<Quote, string>();
  const wordsOf = (quote: Quote): string => {
    const known = words.get(quote) ?? wordsIn(quote, archive, normalised);
    words.set(quote, known);
    return known;
  };
  const kept = fullestFirst(hits, archive, wordsOf).filter((hit, at) => {
    const quote = archive.quotes.get(hit.id);
    if (!quote || folded.has(hit.id)) return false;
    const beside = shown.get(quote.article) ?? [];
    if (beside.some((other) => areSame(quote, other) || isRepeated(quote, other, wordsOf))) return false;
    const length = lengthOf(quote.segments);
    if (at < FIRST_PAGES && quote.speaker !== undefined && length >= STATEMENT) {
      const said = statements.get(quote.speaker) ?? [];
      const same = said.find(
        (one) => Math.abs(lengthOf(one.segments) - length) <= MARKS && wordsOf(one) === wordsOf(quote),
      );
      if (same !== undefined) {
        also.set(same.id, [...(also.get(same.id) ?? []), quote.id]);
        return false;
      }
      statements.set(quote.speaker, [...said, quote]);
    }
    shown.set(quote.article, [...beside, quote]);
    for (const id of archive.parallels.get(hit.id) ?? []) folded.add(id);
    return true;
  });
  // Why a hit matches is worked out when somebody looks: a copy of each would look at all.
  return kept.map((hit) => {
    const others = also.get(hit.id);
    return others === undefined ? hit : alsoIn(hit, others);
  });
}

/**
 * "The store is empty, and a lorry comes on Monday" before "The store is empty" of another outlet, where both are found: whoever reads only
 * the first reads all of it.
 * @returns the hits; on the first page a statement has changed places with the fullest of its parallels that holds it whole
 */
function fullestFirst(
  hits: readonly SearchHit[],
  archive: Archive,
  wordsOf: (quote: Quote) => string,
): readonly SearchHit[] {
  const near = new Map(hits.slice(0, FIRST_PAGES).map(({ id }, at) => [id, at]));
  const ordered = [...hits];
  for (const [at, { id }] of hits.slice(0, PAGE_SIZE).entries()) {
    const quote = archive.quotes.get(id);
    if (quote === undefined || ordered[at]?.id !== id) continue;
    const fullest = (archive.parallels.get(id) ?? [])
      .flatMap((other) => archive.quotes.get(other) ?? [])
      .filter(
        (other) =>
          (near.get(other.id) ?? -1) > at &&
          other.kind === quote.kind &&
          lengthOf(other.segments) > lengthOf(quote.segments) + MARKS &&
          isWithin(wordsOf(quote), wordsOf(other)),
      )
      .reduce<Quote | undefined>(
        (best, other) => (best && lengthOf(best.segments) >= lengthOf(other.segments) ? best : other),
        undefined,
      );
    const from = fullest && near.get(fullest.id);
    const [hit, better] = [ordered[at], ordered[from ?? -1]];
    if (from === undefined || hit === undefined || better === undefined) continue;
    ordered[at] = better;
    ordered[from] = hit;
  }
  return ordered;
}

/** A hit, with the quotes of other articles that have just its words. */
interface ShownHit extends SearchHit {
  readonly also?: readonly string[];
}

const alsoIn = (hit: SearchHit, also: readonly string[]): ShownHit => ({
  id: hit.id,
  score: hit.score,
  get match() {
    return hit.match;
  },
  also,
});

/** Shorter words, in UTF-16 units, may well be said twice: "We will win". */
const STATEMENT = 40;

/** Words are read for the first pages: to read those of all results takes longer than to find them. */
const FIRST_PAGES = 5 * PAGE_SIZE;
/** By so many marks the same words may be longer, in UTF-16 units: of others no words need be read. */
const MARKS = 6;

/** Whether an article has the same words of somebody twice, set large between its lines for one, or first only their beginning. */
function isRepeated(one: Quote, other: Quote, wordsOf: (quote: Quote) => string): boolean {
  if (one.speaker !== other.speaker) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words === others || (one.kind === other.kind && isWithin(words, others));
}

function isWithin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= BEGINNING && ` ${long} `.includes(` ${short} `);
}

/** So many letters of one statement in another make the one a part of the other. */
const BEGINNING = 20;

const wordsIn = (
  { article, segments }: Quote,
  archive: Archive,
  normalised: (text: string) => string,
): string => segments.map((span) => normalised(archive.stretch(article, span))).join(' ');

/** So much of the shorter of two quotes lies in the other, and they are one: a claim, and whoever reports that claim. */
const SAME = 0.8;

function areSame(one: Quote, other: Quote): boolean {
  const least = Math.min(lengthOf(one.segments), lengthOf(other.segments));
  return shared(one.segments, other.segments) >= SAME * least;
}

/** One quote with its article and people; undefined when the archive does not hold the id. */
export function viewOf(id: string, archive: Archive): QuoteView | undefined {
  const quote = archive.quotes.get(id);
  const article = quote && archive.articles.get(quote.article);
  if (!quote || !article) return undefined;
  const speaker = quote.speaker === undefined ? undefined : archive.people.get(quote.speaker);
  const reportedBy = quote.reportedBy === undefined ? undefined : archive.people.get(quote.reportedBy);
  return { quote, article, ...(speaker && { speaker }), ...(reportedBy && { reportedBy }) };
}

/** A quote that was asked for by its id; undefined when the archive does not hold it. */
export function exactHit(id: string, archive: Archive): QuoteHit | undefined {
  const match = { kind: 'exact', corrected: [], missing: [], inContext: [] } as const;
  return quoteHit({ id, match }, archive);
}

/** A hit as commands show it; undefined when the archive does not hold the id. */
export function quoteHit(
  { id, match, also = [] }: Pick<ShownHit, 'id' | 'match' | 'also'>,
  archive: Archive,
): QuoteHit | undefined {
  const view = viewOf(id, archive);
  const alsoIn = new Set([...(archive.parallels.get(id) ?? []), ...also]);
  return view && { ...view, match, alsoIn: [...alsoIn].flatMap((other) => viewOf(other, archive) ?? []) };
}

/**
 * Cuts one page out of the results.
 * @param index 0-based; out of range gives the nearest page, which then says what was asked for
 * @param size results on a page
 */
export function pageOf<T>(
  items: { readonly length: number; slice(start: number, end: number): readonly T[] },
  index: number,
  size = PAGE_SIZE,
): { items: readonly T[]; page: Page } {
  const count = Math.max(1, Math.ceil(items.length / size));
  const asked = Math.trunc(index) || 0;
  const nearest = Math.min(Math.max(0, asked), count - 1);
  return {
    items: items.slice(nearest * size, (nearest + 1) * size),
    page: { index: nearest, count, total: items.length, ...(asked !== nearest && { asked: asked + 1 }) },
  };
}

/** Whether a speaker is somebody who can be asked for. */
export const isListed = (speaker: string | undefined, { names }: Archive): speaker is string =>
  speaker !== undefined && names.people.entry(speaker) !== undefined;

/** The most speakers, and the most outlets, that a filter offers. */
const MOST_FILTERS = 10;

/** Speakers and outlets that the results can be narrowed down to, most frequent first; none where there is but one. */
export function filtersOf(hits: readonly SearchHit[], archive: Archive): Filter[] {
  const several = (
    option: Filter['option'],
    ids: readonly string[],
    nameOf: (id: string) => string | undefined,
    names: NameIndex,
  ) => {
    const counts = counted(ids);
    if (counts.length < 2) return [];
    return counts.slice(0, MOST_FILTERS).flatMap(([id, count]) => {
      const name = nameOf(id);
      return name === undefined ? [] : [{ option, id: names.keyOf(id), name, count }];
    });
  };
  const quotes = hits.flatMap(({ id }) => archive.quotes.get(id) ?? []);
  const outlets = quotes.flatMap(({ article }) => archive.outletOf.get(article) ?? []);
  const speakers = quotes.flatMap(({ speaker }) => (isListed(speaker, archive) ? speaker : []));
  return [
    ...several('outlet', outlets, (id) => archive.outlets.get(id)?.name, archive.names.outlets),
    ...several('speaker', speakers, (id) => archive.people.get(id)?.name, archive.names.people),
  ];
}

/** The answer of a search that found nothing, with the reasons that search gave. */
export const nothing = (asked: string, { notes }: SearchResult): Found<NothingAnswer> => ({
  kind: 'nothing',
  asked,
  notes,
});

/** Titles offered where no article has the words that were typed. */
const NEAR_TITLES = 3;

/** Titles that come near to what was typed, best first. */
export function nearTitles(typed: string, archive: Archive): string[] {
  const articles = archive.narration.find({ query: typed }).hits.flatMap(({ id }) => {
    const article = archive.articles.get(archive.narrated.get(id) ?? '');
    return article && headingId(article) === id ? [article.title] : [];
  });
  return [...new Set(articles)].slice(0, NEAR_TITLES);
}

/** The answer when no speaker or outlet has a name like this. */
export const nothingCalled = (
  typed: string,
  code: 'unknown-speaker' | 'unknown-outlet',
): Found<NothingAnswer> => ({ kind: 'nothing', asked: typed, notes: [{ code, typed }] });
