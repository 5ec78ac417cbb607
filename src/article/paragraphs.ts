import type { Line } from './lines.ts';
import { endsSentence, wordCount } from './shape.ts';
import type { Paragraph } from './types.ts';

/** Shares and lengths at which a text counts as wrapped at a fixed width. */
const WRAP = { shortest: 45, longest: 110, pairs: 3, share: 0.5 } as const;
const SUBHEAD_WORDS = 16;

/**
 * Turns the lines of a body into paragraphs: lines wrapped at a fixed width are joined, short lines without a full stop
 * between paragraphs become subheads.
 * @param skip length of the dateline in front of the first line
 */
export function toParagraphs(lines: readonly Line[], skip = 0): readonly Paragraph[] {
  const wrapped = isWrapped(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && joins(last, line, wrapped)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  const paragraphs: Paragraph[] = [];
  for (const [index, group] of groups.entries()) {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) continue;
    const start = index === 0 ? first.start + skip : first.start;
    if (start >= last.end) continue;
    const next = groups[index + 1]?.[0];
    const subhead = group.length === 1 && paragraphs.length > 0 && isSubhead(first, next);
    paragraphs.push({ start, end: last.end, kind: subhead ? 'subhead' : 'text' });
  }
  return paragraphs;
}

function isSubhead(line: Line, next: Line | undefined): boolean {
  if (next === undefined) return false;
  if (line.heading > 1) return true;
  const { text } = line;
  return (
    text.length <= 120 &&
    wordCount(text) <= SUBHEAD_WORDS &&
    /^[‘'(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) &&
    /[\p{L}\p{N}'’)]$/u.test(text) &&
    // "… sell my truck. (Applause.)"
    !/[.?!…]\)$|[.?!…] \([^()]{1,40}\)$/u.test(text) &&
    !/["“”„«»「]|''|``|[,.?!…][’'](?!\p{L})/u.test(text)
  );
}

function joins(last: Line, line: Line, wrapped: boolean): boolean {
  if (line.gap || line.heading > 0 || last.heading > 0) return false;
  if (wrapped) return true;
  return !endsSentence(last.text) && /^\p{Ll}/u.test(line.text);
}

/** Lines of one width that break in the middle of sentences. */
function isWrapped(lines: readonly Line[]): boolean {
  let pairs = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.gap || line.text.length > 400) continue;
    pairs += 1;
    const { length } = line.text;
    if (length >= WRAP.shortest && length <= WRAP.longest && !endsSentence(line.text)) broken += 1;
  }
  return broken >= WRAP.pairs && broken >= pairs * WRAP.share;
}
