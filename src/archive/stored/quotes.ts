import type { ExtractedQuote } from '../../quote/types.ts';
import { ascendingStartsOf, type Buffers, named, numbers, unsigned, within } from '../../storage/buffers.ts';
import { rememberingNumbered } from '../../storage/cache.ts';
import { createColumn, narrowest } from '../../storage/column.ts';
import { openIds, packIds } from '../../storage/ids.ts';
import { startsFrom } from '../../storage/sorted.ts';
import type { Strings } from '../../storage/strings.ts';
import { type Extractions, openExtractions } from './extractions.ts';

/** The quotes of some articles, by number; speakers are those of each article. */
export interface StoredQuotes extends Extractions {
  id(number: number): string;
  /** Number of the quote, or -1. */
  find(id: string): number;
  /** Number of its article. */
  article(number: number): number;
  /** Index of the speaker in its article plus one; 0 for nobody. */
  speaker(number: number): number;
  /** A direct quote with a speaker of its own: it may be drawn at random. */
  isDirect(number: number): boolean;
  /** How many speakers the articles before this one have. */
  readonly speakerStarts: Uint32Array;
}

const REMEMBERED = 8_192;

/**
 * @param found what `packExtractions` gave
 * @param ids of all quotes, in the order of their numbers
 * @param quotes the same in that order
 * @param speakers how many each article has
 */
export function packQuotes(
  found: Buffers,
  ids: readonly string[],
  quotes: Iterable<ExtractedQuote>,
  speakers: readonly number[],
): Buffers {
  const firsts = unsigned(found, 'firsts');
  const articles = narrowest(speakers.length, ids.length);
  speakers.forEach((_, number) => {
    articles.fill(number, firsts[number], firsts[number + 1]);
  });
  const speakerOf = createColumn();
  const direct = new Uint8Array(ids.length);
  for (const { kind, speaker, reportedBy } of quotes) {
    direct[speakerOf.length] = kind === 'direct' && speaker !== undefined && reportedBy === undefined ? 1 : 0;
    speakerOf.push(speaker === undefined ? 0 : speaker + 1);
  }
  return {
    ...found,
    articles,
    speakerOf: speakerOf.array(),
    direct,
    speakerStarts: startsFrom(speakers),
    ...named('ids', packIds(ids)),
  };
}

/**
 * @param articles how many
 * @throws StorageError when the buffers do not fit each other
 */
export function openQuotes(saved: Buffers, strings: Pick<Strings, 'at'>, articles: number): StoredQuotes {
  const found = openExtractions(saved, strings, articles);
  const ids = openIds(within(saved, 'ids'), found.size);
  const inArticle = numbers(saved, 'articles');
  const speakerOf = numbers(saved, 'speakerOf');
  const direct = numbers(saved, 'direct');
  return {
    ...found,
    quote: rememberingNumbered(found.quote, REMEMBERED),
    id: ids.at,
    find: ids.find,
    article: (number) => inArticle[number] ?? 0,
    speaker: (number) => speakerOf[number] ?? 0,
    isDirect: (number) => direct[number] === 1,
    speakerStarts: ascendingStartsOf(saved, 'speakerStarts', articles, Number.POSITIVE_INFINITY),
  };
}
