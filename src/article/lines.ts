import type { Span } from './types.ts';

/** One non-blank line of a file, or block of HTML, without the white space and tags around it. */
export interface Line extends Span {
  /** The text between `start` and `end`. */
  readonly text: string;
  /** 1-based line of the file. */
  readonly number: number;
  /** A blank line, a block tag or the beginning of the file stands before it. */
  readonly gap: boolean;
  /** Level of a Markdown or HTML heading, 0 for none. */
  readonly heading: number;
}

const BREAK =
  /\r\n?|[\n\u0085\u2028\u2029]|<\/?(?:p|div|br|hr|h[1-6]|li|ul|ol|tr|td|table|section|article|header|footer|blockquote|figure|figcaption|title|body|html|head|aside|nav|main|script|style)(?:\s[^<>]{0,500})?\/?>/giu;
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const INLINE_MARKUP =
  /^(?:&nbsp;|&#160;|&zwnj;|<!--[^<>]{0,500}-->|<!doctype[^<>]{0,500}>|<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,500})?\/?>)/iu;
const MARKUP_LIMIT = 520;
/** Elements whose text is no text of the page. */
const HIDING = new Set(['script', 'style', 'title']);
/** Longest line of which all can stand in emphasis. */
const EMPHASIS_LIMIT = 400;
const EMPHASIS = /^(\*{1,3}|_{1,3})(?![\s*_])[^*_]*\1$/u;
const MARKDOWN = /^(?:(#{1,6})\s+|>\s+|[*+•▪●·■►]\s+|-\s+(?=\p{Lu}))/u;

/**
 * Splits a text into its non-blank lines; block tags of HTML count as line breaks, and what stands inside `script`,
 * `style` and `title` is left out. Linear in the length of `raw`.
 * @param from offset at which to begin, after front matter
 */
export function splitLines(raw: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  let number = 1;
  let gap = true;
  let level = 0;
  let hidden = '';
  const push = (end: number) => {
    const line = hidden === '' ? trimLine(raw, start, end) : undefined;
    if (line === undefined) return false;
    const { start: first, end: last, text, heading } = line;
    lines.push({ start: first, end: last, text, number, gap, heading: heading || level });
    return true;
  };
  for (const { 0: mark, index } of raw.matchAll(BREAK)) {
    const tag = mark.startsWith('<') ? (/^<(\/?[a-z0-9]+)/iu.exec(mark)?.[1]?.toLowerCase() ?? '') : '';
    if (index >= start) {
      gap = push(index) ? tag !== '' : true;
      start = index + mark.length;
    }
    if (tag === '') number += 1;
    level = tag !== '' && /^h[1-6]$/u.test(tag) ? Number(tag.charAt(1)) : 0;
    if (hidden === '' && HIDING.has(tag)) hidden = tag;
    else if (hidden !== '' && tag === `/${hidden}`) hidden = '';
  }
  push(raw.length);
  return lines;
}

/** The span without white space, invisible characters and inline tags at either end; undefined when nothing is left. */
export function trimSpan(raw: string, start: number, end: number): Span | undefined {
  let first = start;
  let last = end;
  while (first < last) {
    const char = raw.charAt(first);
    const markup =
      char === '<' || char === '&'
        ? INLINE_MARKUP.exec(raw.slice(first, Math.min(last, first + MARKUP_LIMIT)))
        : null;
    if (markup === null && !isBlank(char)) break;
    first += markup?.[0].length ?? 1;
  }
  while (last > first) {
    const char = raw.charAt(last - 1);
    const length = char === '>' || char === ';' ? trailingMarkup(raw, first, last, char) : 0;
    if (length === 0 && !isBlank(char)) break;
    last -= length || 1;
  }
  return first < last ? { start: first, end: last } : undefined;
}

/** White space or a character that nobody sees; most are letters and the marks of ASCII. */
const isBlank = (char: string): boolean => (char <= ' ' || char > '~') && BLANK.test(char);

function trailingMarkup(raw: string, first: number, last: number, char: string): number {
  const tail = raw.slice(Math.max(first, last - MARKUP_LIMIT), last);
  const open = tail.lastIndexOf(char === '>' ? '<' : '&');
  if (open < 0) return 0;
  const markup = INLINE_MARKUP.exec(tail.slice(open));
  return markup !== null && markup[0].length === tail.length - open ? markup[0].length : 0;
}

function trimLine(
  raw: string,
  start: number,
  end: number,
): (Span & { text: string; heading: number }) | undefined {
  const span = trimSpan(raw, start, end);
  if (span === undefined) return undefined;
  const mark = MARKDOWN.exec(raw.slice(span.start, Math.min(span.end, span.start + 12)));
  const inner = mark === null ? span : trimSpan(raw, span.start + mark[0].length, span.end);
  if (inner === undefined) return undefined;
  const heading = mark?.[1]?.length ?? 0;
  const text = raw.slice(inner.start, inner.end);
  const edge = text.length <= EMPHASIS_LIMIT ? (EMPHASIS.exec(text)?.[1]?.length ?? 0) : 0;
  const bare = edge === 0 ? undefined : trimSpan(raw, inner.start + edge, inner.end - edge);
  if (bare === undefined) return { start: inner.start, end: inner.end, text, heading };
  return { start: bare.start, end: bare.end, text: raw.slice(bare.start, bare.end), heading };
}
