import type { Article } from '../article/types.ts';
import { findAttributions } from './spans.ts';
import { resolveSpeakers } from './speakers/index.ts';
import type { Extraction } from './types.ts';

export { findAttributions } from './spans.ts';
export type * from './types.ts';

/**
 * Finds every quotation of an article and who says it, by this article alone.
 * @returns quotes in reading order, with offsets into `article.raw`, and the speakers that they point to; never throws
 */
export function extractQuotes(article: Article): Extraction {
  const said = findAttributions(article).filter(({ modality }) => modality === undefined);
  return resolveSpeakers(article, said);
}
