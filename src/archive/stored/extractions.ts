import type { ExtractedQuote, ExtractedSpeaker, Extraction, UnsaidWords } from '../../quote/types.ts';
import { ascendingStartsOf, type Buffers, named, within } from '../../storage/buffers.ts';
import { createTable, list, openTable } from '../../storage/codec.ts';
import { startsFrom } from '../../storage/sorted.ts';
import type { GrowingStrings, Strings } from '../../storage/strings.ts';
import { extractedQuote } from './quote-record.ts';
import { extractedSpeakers, unsaidWords } from './shapes.ts';

/** What was found in the articles: their quotes have numbers in a row, in reading order. */
export interface Extractions {
  /** Quotes in all. */
  readonly size: number;
  quote(number: number): ExtractedQuote;
  /** Number of the article's first quote; of the first behind the last article for their number. */
  first(article: number): number;
  extraction(article: number): Extraction;
  speakers(article: number): readonly ExtractedSpeaker[];
  unsaid(article: number): readonly UnsaidWords[];
}

/**
 * Keeps as records what was found, each as soon as it is there: as objects, a corpus of a million quotes takes a gigabyte.
 * @param extractions in the order of the articles
 */
export function packExtractions(extractions: Iterable<Extraction>, pool: GrowingStrings): Buffers {
  const records = createTable(extractedQuote, pool);
  const speakers = createTable(extractedSpeakers, pool);
  const unsaid = createTable(list(unsaidWords), pool);
  const lengths: number[] = [];
  for (const extraction of extractions) {
    for (const quote of extraction.quotes) records.add(quote);
    speakers.add(extraction.speakers);
    unsaid.add(extraction.unsaid ?? []);
    lengths.push(extraction.quotes.length);
  }
  return {
    firsts: startsFrom(lengths),
    ...named('records', records.buffers()),
    ...named('speakers', speakers.buffers()),
    ...named('unsaid', unsaid.buffers()),
  };
}

/**
 * @param articles how many
 * @throws StorageError when the buffers do not fit each other
 */
export function openExtractions(saved: Buffers, strings: Pick<Strings, 'at'>, articles: number): Extractions {
  const { size, at } = openTable(within(saved, 'records'), extractedQuote, strings);
  const speakers = openTable(within(saved, 'speakers'), extractedSpeakers, strings);
  const unsaid = openTable(within(saved, 'unsaid'), list(unsaidWords), strings);
  const firsts = ascendingStartsOf(saved, 'firsts', articles, size);
  const first = (article: number) => Math.min(firsts[article] ?? 0, size);
  return {
    size,
    quote: at,
    first,
    extraction(article) {
      const quotes: ExtractedQuote[] = [];
      for (let number = first(article); number < first(article + 1); number += 1) quotes.push(at(number));
      const words = unsaid.at(article);
      return { quotes, speakers: speakers.at(article), ...(words.length > 0 && { unsaid: words }) };
    },
    speakers: speakers.at,
    unsaid: unsaid.at,
  };
}
