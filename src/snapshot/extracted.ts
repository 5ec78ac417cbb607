import { wholeArticle } from '../archive/stored/compact.ts';
import { type Extractions, openExtractions, packExtractions } from '../archive/stored/extractions.ts';
import type { Article } from '../article/index.ts';
import { extractQuotes } from '../quote/index.ts';
import type { Extraction } from '../quote/types.ts';
import type { Buffers } from '../storage/buffers.ts';
import { createStrings, openStrings } from '../storage/strings.ts';

/** What was found in some articles, as it goes from thread to thread. */
export interface PackedExtractions {
  readonly found: Buffers;
  readonly strings: Buffers;
}

/** Finds the quotes of some articles, and packs them. */
export function packExtracted(articles: readonly Article[]): PackedExtractions {
  const strings = createStrings();
  const found = packExtractions(extractionsOf(articles), strings);
  return { found, strings: strings.buffers() };
}

function* extractionsOf(articles: readonly Article[]): Generator<Extraction> {
  for (const article of articles) yield extractQuotes(wholeArticle(article));
}

/** @param articles how many */
export function openExtracted({ found, strings }: PackedExtractions, articles: number): Extractions {
  return openExtractions(found, openStrings(strings), articles);
}
