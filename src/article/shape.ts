import { isSpace } from '../text/space.ts';

/** Ends as a sentence does, closing quotation marks and brackets included. */
const TERMINAL = /[.!?…。！？।؟][\s"'“”’»›)\]」』]*$/u;
const SENTENCE_BREAK = /([\p{L}\p{N})\]"”’.]*[\p{L}\p{N})\]"”’])[.!?]["”’)]*\s+["“‘(]?\p{Lu}/gu;
const ABBREVIATION =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|mr|mrs|ms|dr|prof|rev|st|sen|rep|gov|gen|col|lt|maj|capt|cmdr|adm|sgt|amb|atty|hon|pres|sec|supt|messrs|mt|ft|jr|sr|vs?|inc|corp|co|ltd|no|dept|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;
const REPORTING =
  /\b(?:said|told (?:reporters|journalists|the|a))\b|\b(?:announced|reported|according to)\b.*\bon \p{Lu}\p{Ll}+day\b/u;

/** Words of a text; scripts without spaces count three letters as a word. Looks at the first 1,000 characters. */
export function wordCount(text: string): number {
  const end = Math.min(text.length, LONGEST_COUNTED);
  let spaced = 0;
  let isDense = false;
  let isInside = false;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const isWord = !isSpace(code);
    if (isWord && !isInside) spaced += 1;
    isInside = isWord;
    if (code >= 0xe00 && (code <= 0xe7f || (code >= 0x3040 && code <= 0x9fff))) isDense = true;
  }
  if (!isDense) return spaced;
  const dense = text
    .slice(0, LONGEST_COUNTED)
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu);
  return Math.max(spaced, Math.floor((dense?.length ?? 0) / 3));
}

const LONGEST_COUNTED = 1000;

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
 * short, one sentence, and reports nothing ("… said on Monday."), or when it is written in title case.
 */
export function isTitle(text: string): boolean {
  if (text.length > 250) return false;
  const breaks = sentenceBreaks(text);
  if (breaks <= 2 && isTitleCase(text)) return true;
  if (!endsSentence(text) || /[?!…]["'”’]*$/u.test(text)) return breaks <= 2;
  const words = wordCount(text);
  const stops = breaks - questionBreaks(text);
  return words <= 22 && stops <= (words <= 12 ? 1 : 0) && !REPORTING.test(text.replace(ASIDE, ''));
}

/** "Here is what they said." reports nothing. */
const ASIDE = /\b(?:what|how|who|why) (?:\p{L}+ ){0,3}said\b/giu;

/** A question in front of the last sentence of a headline. */
const questionBreaks = (text: string): number => text.match(/[?!]["”’)]*\s+["“‘(]?\p{Lu}/gu)?.length ?? 0;

/** Whether nearly every longer word begins with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
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
  // Most headlines have none, and the search tries each letter as the beginning of the word before it.
  if (!STOP_WITHIN.test(text)) return 0;
  return [...text.matchAll(SENTENCE_BREAK)].filter((match) => !ABBREVIATION.test(match[1] ?? '')).length;
}

/** What each sentence break has behind its word. */
const STOP_WITHIN = /[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u;
