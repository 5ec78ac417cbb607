import type { Article } from '../article/types.ts';
import { type VisibleText, visibleText } from '../text/invisible.ts';
import type { Attribution } from './attribution.ts';
import { withoutRetold } from './retold.ts';
import { findAttributions } from './spans.ts';
import { resolveSpeakers } from './speakers/index.ts';
import { type TokenTable, tokenTable } from './table.ts';
import type { ExtractedQuote, Extraction, UnsaidWords } from './types.ts';

export { findAttributions } from './spans.ts';
export { isBody, isWriting } from './speakers/lexicon.ts';
export { isPlace } from './speakers/places.ts';
export type * from './types.ts';

/**
 * Finds every quotation of an article and who says it, by this article alone.
 * @returns quotes in reading order, with offsets into `article.raw`, and the speakers that they point to; never throws
 */
export function extractQuotes(article: Article): Extraction {
  const seen = visibleText(article.raw);
  if (seen === undefined) return extract(article);
  const { quotes, speakers, unsaid } = extract(articleOf(article, seen));
  return {
    speakers,
    quotes: quotes.map((quote) => inFile(quote, seen)),
    ...(unsaid && { unsaid: unsaid.map((words) => inFile(words, seen)) }),
  };
}

/** What the article says was said apart from what it says was not: see `find/modality/index.ts`. */
function extract(article: Article): Extraction {
  const table = tokenTable(article);
  const found = findAttributions(article, table);
  const said = resolveSpeakers(
    article,
    found.filter(({ modality }) => modality === undefined),
    table,
  );
  const own = { ...said, quotes: withoutRetold(article, said.quotes) };
  const unsaid = unsaidIn(article, table, found);
  return unsaid.length === 0 ? own : { ...own, unsaid };
}

/** With a resolution of their own: who did not say something must not change who is meant by "he" where something was said. */
function unsaidIn(article: Article, table: TokenTable, found: readonly Attribution[]): UnsaidWords[] {
  if (found.every(({ modality }) => modality === undefined || modality === 'unclear')) return [];
  const { quotes, speakers } = resolveSpeakers(article, found, table);
  return found.flatMap(({ modality }, at): UnsaidWords[] => {
    const quote = quotes[at];
    if (modality === undefined || modality === 'unclear' || quote === undefined) return [];
    const { segments, cue, mention, speaker } = quote;
    const name = speaker === undefined ? undefined : speakers[speaker]?.name;
    return [
      {
        segments,
        modality,
        ...(name !== undefined && { speaker: name }),
        ...(cue && { cue }),
        ...(mention && { mention }),
      },
    ];
  });
}

/** The article as it is seen: what nobody sees would part its words and names. */
function articleOf(article: Article, seen: VisibleText): Article {
  return {
    ...article,
    raw: seen.text,
    paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, ...seen.shown(paragraph) })),
    ...(article.dateline && { dateline: seen.shown(article.dateline) }),
  };
}

/** The words with the offsets of the file; those of cue and mention stay as they are seen. */
function inFile<Words extends ExtractedQuote | UnsaidWords>(quote: Words, { original }: VisibleText): Words {
  const { segments, cue, mention } = quote;
  return {
    ...quote,
    segments: segments.map(original),
    ...(cue && { cue: { ...cue, ...original(cue) } }),
    ...(mention && { mention: { ...mention, ...original(mention) } }),
  };
}
