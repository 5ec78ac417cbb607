/** Ends as a sentence does, closing quotation marks and brackets included. */
const TERMINAL = /[.!?…。！？।؟][\s"'“”’»›)\]」』]*$/u;
const SENTENCE_BREAK = /[\p{Ll}\p{N})\]"”’][.!?]["”’)]*\s+["“‘(]?\p{Lu}/gu;
const REPORTED = /\b(?:said|told|announced|reported|according to)\b/iu;

/** Words of a text; scripts without spaces count three letters as a word. Looks at the first 2,000 characters. */
export function wordCount(text: string): number {
  const head = text.slice(0, 2000);
  const spaced = head.match(/\S+/gu)?.length ?? 0;
  const dense =
    head.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return Math.max(spaced, Math.floor(dense / 3));
}

/** A paragraph of running text: a sentence of at least eight words, or too long for a headline. */
export function isProse(text: string): boolean {
  if (text.length > 400) return true;
  const words = wordCount(text);
  return words > 38 || (words >= 8 && (endsSentence(text) || /[:"”»]$/u.test(text)));
}

/** Whether the text ends with the mark of a sentence. */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-12));
}

/** A headline, deck, subhead or caption: short and without the full stop of a sentence. */
export function isHeadline(text: string): boolean {
  return text.length <= 250 && !endsSentence(text);
}

/**
 * Whether a file's first line of content can be its title. A line that ends with a full stop is one only when it is
 * short, one sentence, and reports nothing ("… said on Monday.").
 */
export function isTitle(text: string): boolean {
  if (text.length > 250) return false;
  if (!endsSentence(text) || /[?!…]["'”’]*$/u.test(text)) return sentenceBreaks(text) <= 2;
  return wordCount(text) <= 22 && sentenceBreaks(text) === 0 && !REPORTED.test(text);
}

/** How a line is compared with others: letters and digits only, without case. */
export function normalised(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sentenceBreaks(text: string): number {
  return text.match(SENTENCE_BREAK)?.length ?? 0;
}
