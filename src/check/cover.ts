import type { Quote } from '../archive/types.ts';
import { align } from './align.ts';
import type { Coded } from './coded.ts';
import type { Corpus } from './corpus.ts';
import { edgesOf } from './edges.ts';
import { exactMatches } from './find.ts';
import { halves, partsInGaps } from './gaps.ts';
import { isNear, isTellingRun, type Measure, measure } from './measure.ts';
import { inARow, LEAST, type Part, type Source } from './part.ts';
import { type Item, isHonestCut } from './steps.ts';
import { weightOf } from './weights.ts';

const MOST_PARTS = 6;
/** A part with differences must be longer than a set phrase. */
const NEAR_PART = { words: 12, run: 6, own: 4, likeness: 0.8 };
/** So many speakers or reporters share a row of words only when it is a set phrase, and a short one. */
const LONGEST_PHRASE = 10;
const COMMON_TO = 3;
/** The least share of a claim that is worth calling a part of it, unless it is long in itself. */
const SUBSTANTIAL = { share: 0.25, words: 12 };

/**
 * The parts of a claim that stand in quotations, longest first looked for, in the order of the claim.
 * @returns empty when what was found is too little to tell where it comes from
 */
export function coverByQuotes(
  message: string,
  claim: Coded<Item>,
  sources: readonly Source[],
  corpus: Corpus,
): Part[] {
  const items = claim.words;
  const parts: Part[] = [];
  const look = (from: number, to: number, within: readonly Source[]) => {
    if (to - from < LEAST || parts.length >= MOST_PARTS) return;
    const { part, holding } = bestPart(message, claim, within, from, to, corpus);
    if (part === undefined) return;
    parts.push(part);
    look(from, part.from, holding);
    look(part.to, to, holding);
  };
  look(0, items.length, sources);
  if (parts.length === 0) return halves(message, claim, sources, { corpus, isSetPhrase });
  const inGaps = partsInGaps(parts, claim, sources, { corpus, isSetPhrase });
  parts.push(...inGaps.slice(0, MOST_PARTS - parts.length));
  const covered = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  if (covered < SUBSTANTIAL.words && covered < SUBSTANTIAL.share * items.length) return [];
  return parts.sort((a, b) => a.from - b.from);
}

/** The best part of a stretch of the claim, and the sources that have one: what has none of a stretch has none of its pieces. */
function bestPart(
  message: string,
  claim: Coded<Item>,
  sources: readonly Source[],
  from: number,
  to: number,
  corpus: Corpus,
): { readonly part: Part | undefined; readonly holding: readonly Source[] } {
  const found = sources
    .flatMap((source) => {
      const one = partOf(message, claim, source, from, to, corpus.concordance.size);
      return one === undefined ? [] : [{ ...one, source }];
    })
    .sort((a, b) => b.weight - a.weight);
  const part = found.find((one) => !isSetPhrase(one.part, claim.words, corpus))?.part;
  return { part, holding: found.map(({ source }) => source) };
}

function partOf(
  message: string,
  claim: Coded<Item>,
  { stream, coded, found }: Source,
  from: number,
  to: number,
  size: number,
): { part: Part; weight: number } | undefined {
  const items = claim.words;
  const isWhole = from === 0 && to === items.length;
  const alignment = isWhole ? found.steps : align(claim, coded, from, to);
  if (alignment.length < LEAST) return undefined;
  const all = measure(alignment, items, stream.words, from, to);
  const own = measure(alignment, items, stream.words, all.from, all.to);
  if (isNearPart(own, size)) {
    const { from: first, to: last, steps } = own;
    const exact = steps.every((step, index) => step.op === 'same' || isHonestCut(steps, index, items));
    return { part: { from: first, to: last, stream, steps, exact }, weight: weigh(own.same, items, own) };
  }
  const run = own.runs
    .filter((each) =>
      isTellingRun(
        each,
        items,
        edgesOf(message, items, stream, {
          claim: [each.from, each.to - 1],
          source: [each.source, each.source + each.to - each.from - 1],
        }),
      ),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (run === undefined) return undefined;
  const steps = inARow(run.from, run.to, run.source);
  return {
    part: { from: run.from, to: run.to, stream, steps, exact: true },
    weight: weigh(run.to - run.from, items, run),
  };
}

function isNearPart(found: Measure, corpus: number): boolean {
  const size = found.to - found.from;
  const longest = Math.max(0, ...found.runs.map((run) => run.to - run.from));
  return (
    size >= NEAR_PART.words &&
    found.own >= NEAR_PART.own &&
    longest >= NEAR_PART.run &&
    found.likeness >= NEAR_PART.likeness &&
    isNear(found, size, corpus)
  );
}

/** Which of two parts is the better find: what it tells, a little for every word. */
function weigh(same: number, items: readonly Item[], { from, to }: { from: number; to: number }): number {
  const telling = items.slice(from, to).reduce((sum, item) => sum + weightOf(item), 0);
  return telling * (same / Math.max(1, to - from));
}

/** Words that several speakers say, or reporters write, come from nobody. */
function isSetPhrase(part: Part, items: readonly Item[], corpus: Corpus): boolean {
  const own = measure(part.steps, items, part.stream.words, part.from, part.to);
  const longest = [...own.runs].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (longest === undefined || longest.to - longest.from > LONGEST_PHRASE) return false;
  const users = new Set<string>();
  for (const { spoken, article } of exactMatches(items.slice(longest.from, longest.to), corpus)) {
    if (spoken.length === 0) users.add(article.id);
    for (const { speaker } of spoken) if (speaker !== undefined) users.add(speaker);
  }
  return users.size >= COMMON_TO;
}

/**
 * Whether the parts together are one statement: all of the claim, word for word, in order, and apart only where the source
 * puts "he said" between or the claim has an ellipsis.
 */
export function isOneStatement(parts: readonly Part[], items: readonly Item[], next: NextQuote): boolean {
  const [first] = parts;
  if (first?.from !== 0 || parts.at(-1)?.to !== items.length || parts.length < 2) return false;
  return parts.every((part, index) => {
    const before = parts[index - 1];
    if (!part.exact) return false;
    if (before === undefined) return true;
    if (before.to !== part.from) return false;
    const end = before.stream.words[lastOf(before)]?.end ?? 0;
    const start = part.stream.words[firstOf(part)]?.start ?? 0;
    if (before.stream.quote?.id === part.stream.quote?.id)
      return items[part.from]?.cut === true && end <= start;
    const [from, to] = [before.stream.quote, part.stream.quote];
    return from !== undefined && to !== undefined && next(from, to) && atEnd(from, end) && atStart(to, start);
  });
}

/** Whether one quotation follows another without anything said between. */
export type NextQuote = (first: Quote, second: Quote) => boolean;

function firstOf({ steps }: Part): number {
  const step = steps.find((each) => each.op === 'same');
  return step?.op === 'same' ? step.source : 0;
}

function lastOf({ steps }: Part): number {
  const step = steps.findLast((each) => each.op === 'same');
  return step?.op === 'same' ? step.source : 0;
}

/** Marks may stand between a quotation's end and its last word. */
function atEnd({ segments }: Quote, end: number): boolean {
  const last = segments.at(-1)?.end ?? 0;
  return last - end <= 3;
}

function atStart({ segments }: Quote, start: number): boolean {
  return start - (segments[0]?.start ?? 0) <= 3;
}
