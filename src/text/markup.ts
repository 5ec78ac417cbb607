import { createRequire } from 'node:module';
import { lazy } from '../lazy.ts';

/*
 * What a text keeps of the page that it was taken from and nobody is meant to read: character references of HTML, letters that
 * were decoded in the wrong encoding, tags inside a line, links and emphasis of Markdown, the headlines behind a linked name. Only what is certain is undone; the
 * rest stays as it stands.
 */

/** Loaded with the first character reference: most texts have none. */
const references = lazy((): typeof import('entities') => createRequire(import.meta.url)('entities'));

/** A stretch of a text and what is read in its place, never longer. */
export interface MarkupSpan {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** Stands where markup was taken out: a character that is never one of a text, and is passed over when words are compared. */
export const FILL = '\ufdd0';

const ANY = /&[#a-zA-Z]|[âÂÃÄÅ‚]|\]\(|[*_]\S|<[a-zA-Z/!]/;

/** "&amp;", "&#8217;", and both escaped once more: "&amp;#8217;". */
const REFERENCE = /&((?:amp;){0,3})(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;
const TAG =
  /<!--[^<>]{0,500}-->|<\/?(?:a|abbr|acronym|b|big|cite|code|em|font|i|ins|mark|s|small|span|strike|strong|sub|sup|time|u)(?:\s[^<>]{0,500})?\/?>/giu;
/** "[words](https://…)", and pictures, whose words are no part of the text. */
const LINK =
  /(!?)\[((?:[^[\]\n\r]|\[[^[\]\n\r]{0,100}\]){0,400})\](\(<?(?:https?:\/\/|mailto:|tel:|www\.|\.{0,2}\/|#)[^\s()<>]{0,1000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500})?>?(?:\s+["'][^"'\n\r]{0,200}["'])?\))/gu;
/** The marks are looked for before what stands beside them: nearly no letter is one. */
const EMPHASIS =
  /(?=[*_])(?<![\p{L}\p{N}\\*_@/])(\*{1,3}|_{1,3})(?=[^\s*_])(?:(?!\1)[^\n\r]){1,1000}?(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/**
 * Where a list of headlines ends that some sites set behind a linked name: "Ann Vale Ann Marie ValeTax vote delayed Sheep escape MORE
 * (D-Ohio) said". It begins behind the name, whose last word is met again glued to the first headline.
 */
const LIST_END = / MORE(?=[\s,.;:)’']|$)/gu;
/** Characters in which the list begins before its end, and in which the name is met again. */
const LONGEST_LIST = 1200;
const LONGEST_NAME = 80;
const GLUED = /(?<![\p{L}\p{N}])([\p{L}.’'-]*\p{Ll})(?=[\p{Lu}\d‘“'"])/gu;
/** "Ann Vale Ann Marie Vale Tax vote delayed", "Ann ValeAnn ValeTax vote delayed": the name again in full, not glued to a headline, or glued to itself. */
const TWICE =
  /(?<![\p{L}\p{N}])((\p{Lu}[\p{L}.’'-]{1,20}) (\p{Lu}[\p{L}’'-]{1,30})) ?\2(?: [\p{Lu}("“][\p{L}.,()“”"’'-]{0,20}){0,3} \3(?= ?[\p{Lu}\d‘“'"])/gu;
const REST_OF_NAME = /^(?:,? (?:Jr|Sr)\.?| I{2,3}\b| IV\b)?/u;
const FULL_NAME = /^[\p{Lu}(“"'][\p{L} .,()“”"’'-]*$/u;

/** Windows-1252 from 0x80 on; the five bytes that it leaves free are read as control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const TRAIL = String.raw`[\xa0-\xbf${WINDOWS_1252}]`;
/** The same without marks that follow a letter in sound text. */
const ODD_TRAIL = String.raw`[\xa1-\xa8\xac-\xaf\xb0\xb1\xb4-\xb8\xbc-\xbfƒ†‡ˆ‰Š‹ŒŽ˜šœžŸ\x81\x8d\x8f\x90\x9d]`;
/**
 * A character of UTF-8 read as Windows-1252, or of a quotation mark or dash read so twice. Three letters begin with "â€", "â„", "â‚", which no language writes; of two letters the first is
 * no capital at the end of a word in capitals ("AMANHÃ”").
 */
const MISREAD = new RegExp(
  `Ã¢â‚¬(?:Å[“\x9d]|[ËÂ]${TRAIL}|â[„€]${TRAIL})|â[€‚„†]${TRAIL}|[ÃÂ](?<!\\p{Lu}.)${TRAIL}|[ÄÅ]${ODD_TRAIL}|â€(?<=[\\p{L}\\p{N},.!?…]..)(?=[\\s,.;:)]|$)`,
  'gu',
);
/** Without one of these letters a text has none of them, nor of the next. */
const MAY_BE_MISREAD = /[âÂÃÄÅ]/;
/** The same read as Mac OS Roman, of the marks that a news text has. */
const MAC_ROMAN = new Map(Object.entries({ ú: '“', ù: '”', ò: '‘', ô: '’', ì: '–', î: '—', '¶': '…' }));
const MISREAD_MAC = /‚Ä([úùòôìî¶])/gu;

/**
 * A text in which markup gives way to what is read in its place, as long as before: what is left over is filled with a
 * character that is passed over when words are compared, so that all offsets hold.
 * @returns the text itself when it has none
 */
export function withoutMarkup(text: string): string {
  return masked(text, markupIn(text));
}

/** What `withoutMarkup` makes of a text, for the spans that were found in it. */
export function masked(text: string, spans: readonly MarkupSpan[]): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, shown } of spans) {
    pieces.push(text.slice(done, start), shown, FILL.repeat(end - start - shown.length));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** False for a text that surely has none; takes little time. */
export const mayHaveMarkup = (text: string): boolean => ANY.test(text) || text.includes(' MORE');

/** Where a text has markup, in its order. @param from what stands before this offset is left as it is */
export function markupIn(text: string, from = 0): readonly MarkupSpan[] {
  if (!mayHaveMarkup(text)) return [];
  // Each search takes far longer than to see that there is nothing to search for.
  const when = (sign: boolean, find: (text: string) => MarkupSpan[]) => (sign ? find(text) : []);
  const spans = [
    ...when(text.includes('&'), referencesIn),
    ...misreadIn(text),
    ...when(text.includes(']('), linksIn),
    ...when(text.includes('*') || text.includes('_'), emphasisIn),
    ...when(text.includes(' MORE'), headlinesIn),
    ...when(text.includes('<'), tagsIn),
  ].filter(({ start }) => start >= from);
  spans.sort((one, two) => one.start - two.start || two.end - one.end);
  let end = from;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

const spanOf = (start: number, text: string, shown: string): MarkupSpan => ({
  start,
  end: start + text.length,
  shown,
});

const tagsIn = (text: string): MarkupSpan[] =>
  [...text.matchAll(TAG)].map(({ 0: tag, index }) => spanOf(index, tag, ''));

function referencesIn(text: string): MarkupSpan[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: whole, 1: escapes = '', 2: name = '', index }) => {
    const shown = referenced(`&${name};`);
    if (shown !== undefined) return [spanOf(index, whole, shown)];
    // "R&amp;D; and": only the first part is a reference.
    return escapes === '' ? [] : [spanOf(index, '&amp;', '&')];
  });
}

function referenced(reference: string): string | undefined {
  const shown = references().decodeHTMLStrict(reference);
  if (shown === reference || shown.length > reference.length) return undefined;
  return shown.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/[\u200b-\u200f\u00ad\u2060\ufeff]/gu, '');
}

function misreadIn(text: string): MarkupSpan[] {
  if (!MAY_BE_MISREAD.test(text)) return [];
  const mac = [...text.matchAll(MISREAD_MAC)].flatMap(({ 0: whole, 1: last = '', index }) => {
    const shown = MAC_ROMAN.get(last);
    return shown === undefined ? [] : [spanOf(index, whole, shown)];
  });
  const windows = [...text.matchAll(MISREAD)].flatMap(({ 0: whole, index }) => {
    // The third byte of "”" is no character of Windows-1252 and gets lost.
    const shown = whole === 'â€' ? '”' : misread(whole);
    return shown === undefined ? [] : [spanOf(index, whole, shown)];
  });
  return [...mac, ...windows];
}

/** What was meant, once or twice misread; undefined where the letters are no UTF-8. */
function misread(text: string): string | undefined {
  const bytes = Uint8Array.from(text, (character) => {
    const high = WINDOWS_1252.indexOf(character);
    return high < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + high;
  });
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^[\x80-\x9f]/u.test(meant) ? undefined : (again(meant) ?? meant);
  } catch {
    return undefined;
  }
}

function again(text: string): string | undefined {
  return new RegExp(`^(?:${MISREAD.source})$`, 'u').test(text) ? misread(text) : undefined;
}

function linksIn(text: string): MarkupSpan[] {
  return [...text.matchAll(LINK)].flatMap(({ 0: whole, 1: picture, 2: words = '', 3: target = '', index }) =>
    picture === '!'
      ? [spanOf(index, whole, '')]
      : [spanOf(index, '[', ''), spanOf(index + 1 + words.length, `]${target}`, '')],
  );
}

function emphasisIn(text: string): MarkupSpan[] {
  const spans: MarkupSpan[] = [];
  const pattern = new RegExp(EMPHASIS);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: whole, 1: mark = '', index } = match;
    spans.push(spanOf(index, mark, ''), spanOf(index + whole.length - mark.length, mark, ''));
    // There may be more inside.
    pattern.lastIndex = index + mark.length;
  }
  return spans;
}

function headlinesIn(text: string): MarkupSpan[] {
  let done = 0;
  return [...text.matchAll(LIST_END)].flatMap(({ 0: mark, index }) => {
    const end = index + mark.length;
    const from = Math.max(done, text.lastIndexOf('\n', index) + 1, index - LONGEST_LIST);
    const start = nameBefore(text.slice(from, index));
    done = end;
    return start === undefined ? [] : [{ start: from + start, end, shown: '' }];
  });
}

/** Where the name ends that a list of headlines follows. */
function nameBefore(text: string): number | undefined {
  for (const token of text.matchAll(GLUED))
    for (const { 0: name } of [...(token[1] ?? '').matchAll(GLUED), token].filter(
      (one) => one[0].length > 1,
    )) {
      const before = text.slice(Math.max(0, token.index - LONGEST_NAME), token.index);
      const at = before.lastIndexOf(`${name} `);
      if (at < 0 || /[\p{L}\p{N}-]$/u.test(before.slice(0, at))) continue;
      const rest = before.slice(at + name.length);
      const suffix = REST_OF_NAME.exec(rest)?.[0] ?? '';
      const full = rest.slice(suffix.length).trim();
      if (full === '' || FULL_NAME.test(full)) return token.index - rest.length + suffix.length;
    }
  const twice = [...text.matchAll(TWICE)].at(-1);
  return twice === undefined ? undefined : twice.index + (twice[1] ?? '').length;
}
