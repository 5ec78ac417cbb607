import type { ExtractedQuote } from '../../quote/types.ts';
import { type Buffers, named, startsOf, unsigned, within } from '../../storage/buffers.ts';
import { remembering } from '../../storage/cache.ts';
import { openIds, packIds } from '../../storage/ids.ts';
import { startsFrom } from '../../storage/sorted.ts';
import type { Strings } from '../../storage/strings.ts';
import type { Quote } from '../types.ts';
import { type Extractions, openExtractions } from './extractions.ts';
import type { StoredPeople } from './people.ts';

/** The quotes of an archive, by number. */
export interface StoredQuotes extends Pick<Extractions, 'size' | 'first' | 'extraction' | 'unsaid'> {
  at(number: number): Quote;
  id(number: number): string;
  /** Number of the quote, or -1. */
  find(id: string): number;
  /** Number of its article. */
  article(number: number): number;
}

const REMEMBERED = 8_192;

/**
 * @param found what `packExtractions` gave
 * @param ids of all quotes, in the order of their numbers
 * @param casts number of the person whom each speaker of an article's extraction is
 */
export function packQuotes(
  found: Buffers,
  ids: readonly string[],
  casts: readonly (readonly number[])[],
): Buffers {
  const firsts = unsigned(found, 'firsts');
  const castStarts = startsFrom(casts.map(({ length }) => length));
  const articles = new Uint32Array(ids.length);
  casts.forEach((_, number) => {
    articles.fill(number, firsts[number], firsts[number + 1]);
  });
  return {
    ...found,
    articles,
    castStarts,
    cast: Uint32Array.from(casts.flat()),
    ...named('ids', packIds(ids)),
  };
}

/**
 * @param articles how many, and the id of each
 * @throws StorageError when the buffers do not fit each other
 */
export function openQuotes(
  saved: Buffers,
  strings: Pick<Strings, 'at'>,
  articles: { readonly size: number; id(number: number): string },
  people: Pick<StoredPeople, 'id'>,
): StoredQuotes {
  const found = openExtractions(saved, strings, articles.size);
  const ids = openIds(within(saved, 'ids'), found.size);
  const cast = unsigned(saved, 'cast');
  const castStarts = startsOf(saved, 'castStarts', articles.size, cast.length);
  const inArticle = unsigned(saved, 'articles');
  const article = (number: number) => inArticle[number] ?? 0;
  const personOf = (number: number, speaker: number): string => {
    const start = castStarts[number] ?? 0;
    const end = castStarts[number + 1] ?? 0;
    return people.id(start + speaker < end ? (cast[start + speaker] ?? 0) : Number.POSITIVE_INFINITY);
  };
  return {
    size: found.size,
    at: remembering((number): Quote => {
      const place = article(number);
      return attributed(found.quote(number), ids.at(number), articles.id(place), (speaker) =>
        personOf(place, speaker),
      );
    }, REMEMBERED),
    id: ids.at,
    find: ids.find,
    article,
    first: found.first,
    extraction: found.extraction,
    unsaid: found.unsaid,
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
