import type { Article } from '../article/types.ts';
import type { Coded } from './coded.ts';
import type { Corpus } from './corpus.ts';
import { isEdge, isParted, JOINS } from './edges.ts';
import { exactMatches } from './find.ts';
import { inARow, LEAST, type Part, type Source } from './part.ts';
import type { Item } from './steps.ts';
import { isTelling, weightOf } from './weights.ts';

interface Where {
  readonly corpus: Corpus;
  /** Whether words come from nobody, since several speakers say them. */
  readonly isSetPhrase: (part: Part, items: readonly Item[], corpus: Corpus) => boolean;
}

/** What stands between the parts of a claim that were found, where it is somebody's words from or up to the edge of a sentence. */
export function partsInGaps(
  parts: readonly Part[],
  claim: Coded<Item>,
  sources: readonly Source[],
  where: Where,
): Part[] {
  const articles = new Set(parts.map(({ stream }) => stream.article));
  return gapsOf(parts, claim.words).flatMap(
    ([from, to]) => wholeOf(from, to, claim, sources, articles) ?? elsewhere(from, to, claim, where) ?? [],
  );
}

/** Claims of more words are not tried at each length of their beginning. */
const LONGEST_SPLICE = 40;

/**
 * Two statements that were cut in two and put together: the beginning of one and the end of another, which are all of the claim.
 * Each alone may be too short to tell where it comes from. Where the claim itself is parted, the first may be the end of a sentence too.
 */
export function halves(
  message: string,
  claim: Coded<Item>,
  sources: readonly Source[],
  where: Where,
): Part[] {
  const items = claim.words;
  const size = items.length;
  if (size < 2 * LEAST || size > LONGEST_SPLICE) return [];
  for (let to = size - LEAST; to >= LEAST; to -= 1) {
    const from = JOINS.has(items[to]?.key ?? '') ? to + 1 : to;
    const isOwn = () => (from > to || isParted(message, items[to - 1], items[to])) && tellsOwn(0, to, items);
    const first =
      edgePart(0, to, claim, { sources, side: 'start' }) ??
      (isOwn() ? elsewhere(0, to, claim, where) : undefined);
    if (first === undefined) continue;
    const second = [to, from]
      .flatMap((at) =>
        size - at < LEAST
          ? []
          : (edgePart(at, size, claim, { sources, side: 'end' }) ?? elsewhere(at, size, claim, where) ?? []),
      )
      .find((other) => areTogether(first, other, items));
    if (second !== undefined) return [first, second];
    if (isTellingGap(0, to, items)) return [];
  }
  return [];
}

/** Whole sentences that hardly tell anything come from one article, or from nowhere. */
const areTogether = (first: Part, second: Part, items: readonly Item[]): boolean =>
  first.stream.article === second.stream.article ||
  [first, second].every(({ from, to }) => isTellingGap(from, to, items));

/** A stretch of the claim that stands in one quotation, from where one of its sentences begins or up to where one ends. */
function edgePart(
  from: number,
  to: number,
  claim: Coded<Item>,
  { sources, side }: { readonly sources: readonly Source[]; readonly side: 'start' | 'end' },
): Part | undefined {
  const isTold = isTellingGap(from, to, claim.words);
  if (!isTold && !tellsAtAll(from, to, claim.words)) return undefined;
  const words = claim.ids.subarray(from, to);
  for (const { stream, coded } of sources) {
    const source = stream.quote === undefined ? -1 : runOf(words, coded.ids);
    if (source < 0) continue;
    const { starts, ends } = sentenceEdges(stream, source, to - from);
    if (!(side === 'start' ? starts : ends) || (!isTold && !(starts && ends))) continue;
    return { from, to, stream, steps: inARow(from, to, source), exact: true };
  }
  return undefined;
}

/** What parts leave of a claim, without the word that joins it to them; nothing where there is no part. */
function gapsOf(parts: readonly Part[], items: readonly Item[]): (readonly [from: number, to: number])[] {
  if (parts.length === 0) return [];
  const ordered = [...parts].sort((a, b) => a.from - b.from);
  const ends = [0, ...ordered.map(({ to }) => to)];
  return ends.map((end, at) => {
    const to = ordered[at]?.from ?? items.length;
    const from = end < to && JOINS.has(items[end]?.key ?? '') ? end + 1 : end;
    const last = to - 1 > from && JOINS.has(items[to - 1]?.key ?? '') && at < ordered.length ? to - 1 : to;
    return [from, last] as const;
  });
}

/**
 * A gap that stands in one quotation as it is, at the beginning or the end of a sentence: what the other part was put together with.
 * @param articles those of the other parts: of them a whole sentence need hardly tell anything
 */
function wholeOf(
  from: number,
  to: number,
  claim: Coded<Item>,
  sources: readonly Source[],
  articles: ReadonlySet<Article>,
): Part | undefined {
  const isTold = isTellingGap(from, to, claim.words);
  if (!isTold && !tellsAtAll(from, to, claim.words)) return undefined;
  for (const { stream, coded } of sources) {
    const source = runOf(claim.ids.subarray(from, to), coded.ids);
    if (source < 0) continue;
    const { starts, ends } = sentenceEdges(stream, source, to - from);
    const isWhole = starts && ends && stream.quote !== undefined && articles.has(stream.article);
    if (!(starts || ends) || (!isTold && !isWhole)) continue;
    return { from, to, stream, steps: inARow(from, to, source), exact: true };
  }
  return undefined;
}

/** As `wholeOf`, in a quotation that has nothing else of the claim, and so was no source of it. */
function elsewhere(from: number, to: number, claim: Coded<Item>, where: Where): Part | undefined {
  const items = claim.words;
  if (!isTellingGap(from, to, items)) return undefined;
  for (const { article, words, spoken, span } of exactMatches(items.slice(from, to), where.corpus)) {
    const [quote] = spoken;
    const segment =
      quote?.segments.findIndex(({ start, end }) => start <= span.start && span.end <= end) ?? -1;
    const edges = quote?.segments[segment];
    if (quote === undefined || edges === undefined) continue;
    const text = where.corpus.textOf(article);
    const before = text.slice(Math.max(edges.start, span.start - NEAR_EDGE), span.start);
    const behind = text.slice(span.end, Math.min(edges.end, span.end + NEAR_EDGE));
    if (!BOUNDARY_BEFORE.test(before) && !BOUNDARY_BEHIND.test(behind)) continue;
    const at = words.map((_, index) => index);
    const stream = { article, quote, text, words, at, around: words, segments: words.map(() => segment) };
    const part = { from, to, stream, steps: inARow(from, to, 0), exact: true };
    if (!where.isSetPhrase(part, items, where.corpus)) return part;
  }
  return undefined;
}

/** UTF-16 units in which marks and blanks stand between two sentences. */
const NEAR_EDGE = 20;
/** Between the edge of a quotation's segment and words at the edge of one of its sentences. */
const BOUNDARY_BEFORE = /(?:^|[.!?…]["”’)\]]*\s)\P{L}*$/u;
const BOUNDARY_BEHIND = /^\P{L}*(?:$|(?<=[.!?…]["”’)\]]*\s+)\p{Lu})/u;

const isTellingGap = (from: number, to: number, items: readonly Item[]): boolean =>
  to - from >= LEAST && items.slice(from, to).filter(isTelling).length >= TELLING_GAP;

/** Words that hardly stand in a row by chance. */
const tellsOwn = (from: number, to: number, items: readonly Item[]): boolean =>
  to - from > LEAST && items.slice(from, to).filter((item) => weightOf(item) === 3).length >= TELLING_GAP;

/** Words that are looked for only as a whole sentence. */
const tellsAtAll = (from: number, to: number, items: readonly Item[]): boolean =>
  to - from >= LEAST && items.slice(from, to).some(isTelling);

const sentenceEdges = (stream: Source['stream'], source: number, size: number) => ({
  starts: isEdge(stream, source, 'start'),
  ends: isEdge(stream, source + size - 1, 'end'),
});

/** Where some words stand in a row among others, or -1. */
function runOf(words: Int32Array, among: Int32Array): number {
  for (let at = among.indexOf(words[0] ?? -1); at >= 0; at = among.indexOf(words[0] ?? -1, at + 1))
    if (words.every((word, index) => among[at + index] === word)) return at;
  return -1;
}

/** Words that carry a topic which a gap must have. */
const TELLING_GAP = 2;
