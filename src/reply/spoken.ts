import type { QuoteView } from '../../commands/index.ts';
import { lemmaOf } from '../english/index.ts';
import { CUT } from '../language/cut.ts';
import { visibleStretch } from '../text/invisible.ts';
import { oneLine } from './escape.ts';

const OPENING = '“„«';
const CLOSING = '”»';
const MARKS = /[“„«”»"]/;

/**
 * The words of a quote as they are shown: a direct quote in quotation marks, anything else as it stands, with the verb that governs
 * it ("accused the board of “waste”"). Between segments that were apart stands `[…]`: the reporting words in between were not spoken.
 */
export function spokenText(view: QuoteView): string {
  const { quote, article } = view;
  const governs = governingStart(view);
  const segments = quote.segments.map(({ start, end }, index) => {
    const from = index === 0 ? (governs ?? start) : start;
    const words = oneLine(visibleStretch(article.raw, { start: from, end }));
    return quote.kind === 'direct' ? `“${words}”` : closeMarks(words.replace(/,([”»"])$/u, '$1'));
  });
  return segments.join(` ${CUT} `);
}

/**
 * Where the verb starts that stands directly before words that aren't quoted as they were spoken: its object alone says nothing
 * ("any role"), or the opposite ("denied any role"). Undefined where there is none, and for "said".
 */
function governingStart({ quote: { kind, cue, segments }, article }: QuoteView): number | undefined {
  const [first] = segments;
  if (kind === 'direct' || cue === undefined || first === undefined) return undefined;
  const verb = cue.text.toLowerCase().split(/\s+/u).at(-1) ?? '';
  const isDirectlyBefore = cue.end <= first.start && /^\s+$/u.test(article.raw.slice(cue.end, first.start));
  return isDirectlyBefore && lemmaOf(verb) !== 'say' ? cue.start : undefined;
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
