import type { Article, Span } from '../article/types.ts';
import { isPronoun } from './speakers/lexicon.ts';
import type { ExtractedQuote } from './types.ts';

/**
 * "On Monday Lee said it was “a wreck,” she told the Post. “It is lost.”": behind a sentence that tells by name that she said it, "she told"
 * has no words but those, and what follows. Told by another, the sentence is that one's: "Lee said it was “a wreck,” he told the Post".
 * @param quotes all of the article
 * @returns them without sentences in which the same speaker is told of by name as saying something
 */
export function withoutRetold(
  { raw, paragraphs }: Article,
  quotes: readonly ExtractedQuote[],
): readonly ExtractedQuote[] {
  return quotes.flatMap((quote) => {
    if (!isTold(quote) || !quotes.some((other) => tellsWithin(quote, other))) return [quote];
    const segments = quote.segments.flatMap((segment) => quotedBehind(raw, quote, segment));
    const first = segments[0];
    if (first === undefined) return [];
    const paragraph = paragraphs.findIndex(({ start, end }) => start <= first.start && first.start < end);
    return [{ ...quote, kind: 'direct', segments, paragraph }];
  });
}

/** A segment behind the cue that is one quotation, without its marks. */
function quotedBehind(raw: string, { cue }: ExtractedQuote, { start, end }: Span): readonly Span[] {
  if (start < (cue?.end ?? end)) return [];
  if (OPENING.test(raw.charAt(start - 1))) return [{ start, end }];
  const inner = raw.slice(start + 1, end - 1);
  const isOne = OPENING.test(raw.charAt(start)) && CLOSING.test(raw.charAt(end - 1)) && !MARKS.test(inner);
  return isOne ? [{ start: start + 1, end: end - 1 }] : [];
}

const OPENING = /["“]/;
const CLOSING = /["”]/;
const MARKS = /["“”]/;

/** In part at least in the article's own words, and the pronoun of the one who says it stands behind. */
function isTold({ kind, segments, mention }: ExtractedQuote): boolean {
  if (kind === 'direct' || mention === undefined || !isPronoun(mention.text.toLowerCase())) return false;
  return mention.start >= (segments[0]?.end ?? 0);
}

/** Whether `own` stands with its source, a name, and its cue in what `quote` has for words, and the words behind them. */
function tellsWithin(quote: ExtractedQuote, own: ExtractedQuote): boolean {
  const { mention, cue, segments } = own;
  const first = segments[0];
  if (own === quote || own.speaker === undefined || own.speaker !== quote.speaker) return false;
  if (mention === undefined || cue === undefined || first === undefined) return false;
  if (isPronoun(mention.text.toLowerCase()) || cue.start < mention.end || first.start < cue.end) return false;
  return quote.segments.some(({ start, end }) => start <= mention.start && first.start < end);
}
