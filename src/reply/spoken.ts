import type { QuoteView } from '../../commands/index.ts';
import { CUT } from '../language/cut.ts';
import { visibleStretch } from '../text/invisible.ts';
import { oneLine } from './escape.ts';

const OPENING = '“„«';
const CLOSING = '”»';
const MARKS = /[“„«”»"]/;

/**
 * The words of a quote as they are shown: a direct quote in quotation marks, anything else as it stands. Between
 * segments that were apart stands `[…]`: the reporting words in between were not spoken.
 */
export function spokenText({ quote, article }: QuoteView): string {
  const segments = quote.segments.map(({ start, end }) => {
    const words = oneLine(visibleStretch(article.raw, { start, end }));
    return quote.kind === 'direct' ? `“${words}”` : closeMarks(words.replace(/,([”»"])$/u, '$1'));
  });
  return segments.join(` ${CUT} `);
}

/** Each segment as it is read, without what nobody sees and the markup of pages; its offsets say where the file has it. */
export function segmentsOf({ quote, article }: QuoteView): { start: number; end: number; text: string }[] {
  return quote.segments.map(({ start, end }) => ({
    start,
    end,
    text: visibleStretch(article.raw, { start, end }),
  }));
}

/** A mixed quote can end inside its last quotation: the mark that closed it in the article stood behind the comma. */
function closeMarks(words: string): string {
  if (!MARKS.test(words)) return words;
  let open = 0;
  let straight = 0;
  for (const char of words) {
    if (OPENING.includes(char)) open += 1;
    else if (CLOSING.includes(char)) open -= 1;
    else if (char === '"') straight += 1;
  }
  if (open > 0) return `${words}”`;
  return straight % 2 === 1 ? `${words}"` : words;
}
