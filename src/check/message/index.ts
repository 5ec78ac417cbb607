import type { Span } from '../../article/types.ts';
import { wordsOf } from '../../concordance/index.ts';
import { withApostrophes } from '../../text/apostrophes.ts';
import { withSpaces } from '../../text/hidden-characters.ts';
import type { Named, People } from '../people.ts';
import { creditAround } from './credit.ts';
import { type Block, blocksOf, quotedIn } from './marks.ts';
import { isReport, plainReadings } from './plain.ts';
import type { Reading } from './types.ts';

export type { Reading } from './types.ts';

/**
 * A part of a message that makes claims. Each option is a list of claims, and each claim has alternative readings. The
 * first option is all of the passage; the later ones leave out words, which may be done only where these are found nowhere.
 */
export type Passage = readonly (readonly (readonly Reading[])[])[];

/** A quotation of so few words may only set off a word inside a sentence that is the claim. */
const FRAGMENT = 3;
/** Between two quotations of one speaker stands at most so much, in UTF-16 units. */
const MOST_BETWEEN = 60;
const LEAST_SENTENCE = 4;

/**
 * Finds what a message claims that somebody said: what it puts between quotation marks, block quotes, or else its own
 * words.
 */
export function readMessage(text: string, people: People): Passage[] {
  const masked = mask(text);
  const blocks = blocksOf(masked);
  const quoted = unquotedStretches(masked, blocks).flatMap((stretch) =>
    quotedStretch(masked, stretch, people),
  );
  const passages = [...blocks.flatMap((block) => blockPassage(masked, block, people)), ...quoted];
  if (passages.length === 0)
    return plainPassage(masked, trimmed(masked, { start: 0, end: masked.length }), people);
  return passages.sort((a, b) => startOf(a) - startOf(b));
}

function startOf(passage: Passage): number {
  return passage[0]?.[0]?.[0]?.span.start ?? 0;
}

/** Links, mentions and custom emoji are no words; they and blanks of any kind become spaces of the same length. */
function mask(text: string): string {
  return withApostrophes(withSpaces(text))
    .replace(/https?:\/\/[^\s<>()"“”«»]+/giu, (link) => ' '.repeat(link.length))
    .replace(/<(?:@[!&]?|#|a?:\w{1,32}:|t:)\d{1,20}(?::\w)?>/gu, (mention) => ' '.repeat(mention.length));
}

/** The paragraphs outside block quotes. */
function unquotedStretches(text: string, blocks: readonly Block[]): Span[] {
  const stretches: Span[] = [];
  let at = 0;
  const until = (end: number) => {
    for (const part of text.slice(at, end).matchAll(/(?:(?!\n[^\S\n]*\n)[\s\S])+/gu))
      stretches.push({ start: at + part.index, end: at + part.index + part[0].length });
  };
  for (const block of blocks) {
    until(block.lines[0]?.start ?? block.start);
    at = block.end;
  }
  until(text.length);
  return stretches;
}

/** The quotations of a paragraph, each with who is credited with it. */
function quotedStretch(text: string, stretch: Span, people: People): Passage[] {
  const found = quotedIn(text, stretch.start, stretch.end);
  const spans = found.spans
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => wordsOf(text, start, end, 1).length > 0);
  let before: Named | undefined;
  const readings = spans.map((span, index): Reading => {
    const from = spans[index - 1]?.end ?? stretch.start;
    const to = spans[index + 1]?.start ?? Math.max(span.end, signatureEnd(text, stretch.end));
    const { named, ...told } = creditAround(text, span, from, to, people);
    const goesOn = text.slice(from, span.start).trim().length < MOST_BETWEEN;
    before = named ?? (goesOn ? before : undefined);
    return { span, ...told, ...(before !== undefined && { named: before }) };
  });
  if (found.single && readings.length > 0)
    return [[[plainReadings(text, trimmed(text, stretch), people)], readings.map((reading) => [reading])]];
  const passages: Passage[] = [];
  let sentence: Span | undefined;
  for (const reading of readings) {
    const { span } = reading;
    const around = sentenceAround(text, span, stretch);
    const last = passages.at(-1);
    const fragments = last?.[1];
    if (!isFragment(text, span, around)) passages.push([[[reading]]]);
    else if (last !== undefined && fragments !== undefined && sentence?.start === around.start)
      passages[passages.length - 1] = [last[0] ?? [], [...fragments, [reading]]];
    else passages.push([[plainReadings(text, around, people)], [[reading]]]);
    sentence = around;
  }
  return passages;
}

/** A few words set off inside a sentence that may itself be the claim. */
function isFragment(text: string, span: Span, sentence: Span): boolean {
  // “Cheap fares,” she said, “…”: what a comma ends inside of the marks is spoken.
  if (/,\s*$/u.test(text.slice(span.start, span.end))) return false;
  const size = wordsOf(text, span.start, span.end, FRAGMENT + 1).length;
  const around = FRAGMENT * 2 + 2;
  return size <= FRAGMENT && wordsOf(text, sentence.start, sentence.end, around).length >= around;
}

/** A signature may stand on a line of its own behind a blank one. */
function signatureEnd(text: string, end: number): number {
  return end + (/^\s*[—–―~-]{1,2}[^\n]*/u.exec(text.slice(end, end + 120))?.[0].length ?? 0);
}

function sentenceAround(text: string, span: Span, stretch: Span): Span {
  const lead = text.slice(stretch.start, span.start);
  const begin = Math.max(...['. ', '! ', '? ', '\n', '.” ', '." '].map((end) => lastEnd(lead, end)), 0);
  const tail = text.slice(span.end, stretch.end);
  const end = /[.!?](?=\s|$)|\n/u.exec(tail);
  return trimmed(text, {
    start: stretch.start + begin,
    end: end === null ? stretch.end : span.end + end.index + 1,
  });
}

function lastEnd(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

/** A block quote is one claim, without a signature on its last line; quotation marks inside it divide it. */
function blockPassage(text: string, block: Block, people: People): Passage[] {
  const last = block.lines.at(-1);
  const signed =
    block.lines.length > 1 &&
    last !== undefined &&
    /^\s*[—–―~-]{1,2}/u.test(text.slice(last.start, last.end));
  const first = block.lines[0]?.start ?? block.start;
  const end = signed && last !== undefined ? last.start : block.end;
  const span = trimmed(text, { start: first, end: withoutMark(text, first, end) });
  const after = Math.max(block.end, Math.min(text.length, block.end + 90));
  const inner = quotedStretch(text, { start: first, end: after }, people).filter(
    (each) => startOf(each) < block.end,
  );
  const quoted = inner.reduce((sum, each) => sum + lengthOf(each), 0);
  if (quoted * 2 > span.end - span.start) return inner;
  if (wordsOf(text, span.start, span.end, 1).length === 0) return [];
  const reading: Reading = {
    span,
    ...creditAround(text, span, Math.max(0, first - 120), after, people),
  };
  return [[[[reading, ...plainReadings(text, span, people)]]]];
}

/** The mark of the line that follows does not belong to the claim. */
function withoutMark(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/\n>\s*$/u, '').length;
}

function lengthOf(passage: Passage): number {
  return (passage[0] ?? []).reduce(
    (sum, [reading]) => sum + (reading ? reading.span.end - reading.span.start : 0),
    0,
  );
}

/** A message without quotation marks: one claim; or else one a line; or else one a sentence, if any reports speech. */
function plainPassage(text: string, whole: Span, people: People): Passage[] {
  if (wordsOf(text, whole.start, whole.end, 1).length === 0) return [];
  const one = [plainReadings(text, whole, people)];
  const lines = splitAt(text, whole, /\n+/gu);
  const sentences = splitAt(text, whole, /(?<=[.!?…])\s+(?=[\p{Lu}\p{N}"“])|\n+/gu);
  const options = [one];
  const read = (spans: readonly Span[]) => spans.map((span) => plainReadings(text, span, people));
  if (lines.length > 1) options.push(read(lines));
  if (sentences.length > 1 && sentences.some((span) => isReport(text, span, people)))
    options.push(read(sentences));
  const reports = reportsIn(text, whole, people);
  return [reports.length > 1 ? [read(reports), ...options] : options];
}

/** "X said that …, and Y denied that …": a claim each, where nothing else stands beside such clauses. */
function reportsIn(text: string, whole: Span, people: People): Span[] {
  const spans = splitAt(
    text,
    whole,
    /[,;]?\s+(?:and|but|while|whereas)\s+(?=\p{Lu})|(?<=[.!?…])\s+(?=\p{Lu})|\n+|;\s+/gu,
  );
  const reports: Span[] = [];
  for (const span of spans) {
    const last = reports.at(-1);
    if (isReport(text, span, people)) reports.push(span);
    else if (last === undefined) return [];
    // "… that A and B": the second is a part of what is said.
    else reports[reports.length - 1] = { start: last.start, end: span.end };
  }
  return reports;
}

function splitAt(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  const own = text.slice(start, end);
  const spans: Span[] = [];
  let at = 0;
  for (const match of own.matchAll(pattern)) {
    spans.push({ start: start + at, end: start + match.index });
    at = match.index + match[0].length;
  }
  spans.push({ start: start + at, end });
  return spans
    .map((span) => trimmed(text, span))
    .filter((span) => wordsOf(text, span.start, span.end, LEAST_SENTENCE).length >= LEAST_SENTENCE);
}

/** Without white space and marks of emphasis at both ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s*_~|`]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s*_~|`]/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
