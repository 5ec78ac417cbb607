import type { Article } from '../article/types.ts';
import { type VisibleText, visibleText } from '../text/invisible.ts';
import { findAttributions } from './spans.ts';
import { resolveSpeakers } from './speakers/index.ts';
import type { ExtractedQuote, Extraction } from './types.ts';

export { findAttributions } from './spans.ts';
export type * from './types.ts';

/**
 * Finds every quotation of an article and who says it, by this article alone.
 * @returns quotes in reading order, with offsets into `article.raw`, and the speakers that they point to; never throws
 */
export function extractQuotes(article: Article): Extraction {
  const seen = visibleText(article.raw);
  if (seen === undefined) return resolveSpeakers(article, findSaid(article));
  const shown = articleOf(article, seen);
  const { quotes, speakers } = resolveSpeakers(shown, findSaid(shown));
  return { speakers, quotes: quotes.map((quote) => inFile(quote, seen)) };
}

/** What the article says was said: see `find/modality.ts`. */
const findSaid = (article: Article) =>
  findAttributions(article).filter(({ modality }) => modality === undefined);

/** The article as it is seen: what nobody sees would part its words and names. */
function articleOf(article: Article, seen: VisibleText): Article {
  return {
    ...article,
    raw: seen.text,
    paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, ...seen.shown(paragraph) })),
    ...(article.dateline && { dateline: seen.shown(article.dateline) }),
  };
}

/** The quote with the offsets of the file; words of cue and mention stay as they are seen. */
function inFile(quote: ExtractedQuote, { original }: VisibleText): ExtractedQuote {
  const { segments, cue, mention } = quote;
  return {
    ...quote,
    segments: segments.map(original),
    ...(cue && { cue: { ...cue, ...original(cue) } }),
    ...(mention && { mention: { ...mention, ...original(mention) } }),
  };
}
