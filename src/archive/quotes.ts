import type { ExtractedQuote, Extraction } from '../quote/types.ts';
import type { StoredPeople } from './persons.ts';
import { extractedQuote } from './quote-record.ts';
import { extractedSpeakers } from './shapes.ts';
import { type Buffers, named, startsOf, unsigned, within } from './store/buffers.ts';
import { remembering } from './store/cache.ts';
import { openTable, packTable } from './store/codec.ts';
import { openIds, packIds } from './store/ids.ts';
import { startsFrom } from './store/sorted.ts';
import type { StringPool, Strings } from './store/strings.ts';
import type { Quote } from './types.ts';

/** The quotes of one article as they go into an archive. */
export interface ArticleQuotes {
  readonly extraction: Extraction;
  /** One a quote. */
  readonly ids: readonly string[];
  /** Number of the person whom each speaker of the extraction is. */
  readonly cast: readonly number[];
}

/** The quotes of an archive, by number: those of one article have numbers in a row, in reading order. */
export interface StoredQuotes {
  readonly size: number;
  at(number: number): Quote;
  id(number: number): string;
  /** Number of the quote, or -1. */
  find(id: string): number;
  /** Number of its article. */
  article(number: number): number;
  /** Number of the article's first quote; of the first behind the last article for their number. */
  first(article: number): number;
  extraction(article: number): Extraction;
}

const REMEMBERED = 8_192;

/** @param articles in the order of their numbers */
export function packQuotes(articles: readonly ArticleQuotes[], pool: StringPool): Buffers {
  const firsts = startsFrom(articles.map(({ ids }) => ids.length));
  const castStarts = startsFrom(articles.map(({ cast }) => cast.length));
  const inArticle = new Uint32Array(firsts.at(-1) ?? 0);
  const cast = new Uint32Array(castStarts.at(-1) ?? 0);
  articles.forEach((article, number) => {
    inArticle.fill(number, firsts[number], firsts[number + 1]);
    cast.set(article.cast, castStarts[number]);
  });
  function* quotes(): Generator<ExtractedQuote> {
    for (const { extraction } of articles) yield* extraction.quotes;
  }
  const speakers = articles.map(({ extraction }) => extraction.speakers);
  return {
    firsts,
    articles: inArticle,
    castStarts,
    cast,
    ...named('records', packTable(quotes(), extractedQuote, pool)),
    ...named('ids', packIds(articles.flatMap(({ ids }) => ids))),
    ...named('speakers', packTable(speakers, extractedSpeakers, pool)),
  };
}

/**
 * @param articles how many, and the id of each
 * @throws ArchiveError when the buffers do not fit each other
 */
export function openQuotes(
  saved: Buffers,
  strings: Strings,
  articles: { readonly size: number; id(number: number): string },
  people: Pick<StoredPeople, 'id'>,
): StoredQuotes {
  const records = openTable(within(saved, 'records'), extractedQuote, strings);
  const speakers = openTable(within(saved, 'speakers'), extractedSpeakers, strings);
  const ids = openIds(within(saved, 'ids'), records.size);
  const firsts = startsOf(saved, 'firsts', articles.size, records.size);
  const cast = unsigned(saved, 'cast');
  const castStarts = startsOf(saved, 'castStarts', articles.size, cast.length);
  const inArticle = unsigned(saved, 'articles');
  const article = (number: number) => inArticle[number] ?? 0;
  const first = (number: number) => Math.min(firsts[number] ?? 0, records.size);
  const personOf = (number: number, speaker: number): string => {
    const start = castStarts[number] ?? 0;
    const end = castStarts[number + 1] ?? 0;
    return people.id(start + speaker < end ? (cast[start + speaker] ?? 0) : Number.POSITIVE_INFINITY);
  };
  return {
    size: records.size,
    at: remembering((number): Quote => {
      const found = records.at(number);
      const place = article(number);
      return attributed(found, ids.at(number), articles.id(place), (speaker) => personOf(place, speaker));
    }, REMEMBERED),
    id: ids.at,
    find: ids.find,
    article,
    first,
    extraction(number) {
      const quotes: ExtractedQuote[] = [];
      for (let at = first(number); at < first(number + 1); at += 1) quotes.push(records.at(at));
      return { quotes, speakers: speakers.at(number) };
    },
  };
}

/** Field by field: copying an object without some of its fields takes ten times as long. */
function attributed(
  { kind, segments, paragraph, cue, mention, speaker, role, reportedBy, polarity }: ExtractedQuote,
  id: string,
  article: string,
  personOf: (speaker: number) => string,
): Quote {
  const quote: { -readonly [K in keyof Quote]: Quote[K] } = { id, article, kind, segments, paragraph };
  if (cue !== undefined) quote.cue = cue;
  if (mention !== undefined) quote.mention = mention;
  if (speaker !== undefined) quote.speaker = personOf(speaker);
  if (role !== undefined) quote.role = role;
  if (reportedBy !== undefined) quote.reportedBy = personOf(reportedBy);
  if (polarity !== undefined) quote.polarity = polarity;
  return quote;
}
