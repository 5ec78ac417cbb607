import type { Span } from '../article/types.ts';
import type { Edges } from './measure.ts';
import type { Item } from './steps.ts';
import type { Stream } from './streams.ts';

/**
 * Whether sentences begin and end with words in common, in the claim and in the quotation.
 * @param at first and last of these words: in the claim, and in the stream
 */
export function edgesOf(
  message: string,
  items: readonly Item[],
  stream: Stream,
  at: { readonly claim: readonly [number, number]; readonly source: readonly [number, number] },
): Edges {
  const [from, last] = at.claim;
  const [first, end] = at.source;
  return {
    starts:
      (isParted(message, items[from - 1], items[from]) || JOINS.has(items[from - 1]?.key ?? '')) &&
      isEdge(stream, first, 'start'),
    ends: isParted(message, items[last], items[last + 1]) && isEdge(stream, end, 'end'),
  };
}

/** Whether a sentence of the source begins, or ends, with a word of a stream. */
export function isEdge(
  { words, segments, article, quote }: Stream,
  index: number,
  side: 'start' | 'end',
): boolean {
  const word = words[index];
  const other = side === 'start' ? index - 1 : index + 1;
  if (word === undefined) return false;
  if (words[other] !== undefined && segments[other] === segments[index])
    return side === 'start'
      ? endsBetween(article.raw, words[other], word)
      : endsBetween(article.raw, word, words[other]);
  // The stream may begin or end in mid-sentence: the quotation itself tells. Marks may stand between its edge and a word.
  return quote?.segments.some((span) => Math.abs(span[side] - word[side]) <= 2) === true;
}

/** Between two statements that were put together. */
export const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'because', 'since', 'so', 'while']);

/** Whether a sentence ends between two words of a claim, or a comma stands there: statements are put together with either. */
export function isParted(text: string, before: Span | undefined, after: Span | undefined): boolean {
  if (endsBetween(text, before, after)) return true;
  return before !== undefined && after !== undefined && /,/u.test(text.slice(before.end, after.start));
}

function endsBetween(text: string, before: Span | undefined, after: Span | undefined): boolean {
  return (
    before === undefined ||
    after === undefined ||
    /[.!?…:;。！？؟]|\n\s*\n/u.test(text.slice(before.end, after.start))
  );
}
