import type { Span } from '../article/types.ts';

/** The full stop behind an initial or a short title ends nothing. */
export const STOP = String.raw`(?<!(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|Hon))\.`;

const END = new RegExp(`(?:${STOP}|[!?…])[”"’'»)\\]]*(?=\\s+[“"‘'«(\\[]?[\\p{Lu}\\p{N}]|\\s*$)|\\n`, 'gu');

/**
 * The sentences that a stretch of text stands in.
 * @param text the text of the stretch and of what is around it
 * @param within where to look, a paragraph or a quotation; holds the stretch
 */
export function sentencesAround(text: string, { start, end }: Span, within: Span): Span {
  const own = text.slice(within.start, within.end);
  let first = within.start;
  let last = within.end;
  for (const { 0: mark, index } of own.matchAll(END)) {
    const at = within.start + index + mark.length;
    if (at <= start) first = at;
    else if (at >= end) {
      last = at;
      break;
    }
  }
  while (first < start && /\s/u.test(text.charAt(first))) first += 1;
  return { start: first, end: last };
}
