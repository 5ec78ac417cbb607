import type { Article } from '../article/types.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './spans.ts';
import type { ExtractedQuote, ExtractedSpeaker, Extraction } from './types.ts';

export { findAttributions } from './spans.ts';

/**
 * Finds every quotation of an article and who says it, by this article alone.
 * @returns quotes in reading order and the speakers that they point to; never throws
 */
export function extractQuotes(article: Article): Extraction {
  return unresolved(findAttributions(article));
}

function unresolved(attributions: readonly Attribution[]): Extraction {
  const speakers: ExtractedSpeaker[] = [];
  const quotes: ExtractedQuote[] = attributions.map((attribution) => ({
    kind: attribution.kind,
    segments: attribution.segments,
    ...(attribution.cue === undefined ? {} : { cue: attribution.cue }),
    ...(attribution.mention === undefined ? {} : { mention: attribution.mention }),
    ...(attribution.polarity === undefined ? {} : { polarity: attribution.polarity }),
    paragraph: attribution.paragraph,
  }));
  return { quotes, speakers };
}
