import type { Quote } from '../archive/types.ts';
import type { Word } from '../concordance/index.ts';
import type { Claim } from './claim.ts';
import { CUT, toPieces } from './difference.ts';
import { withEnds } from './ends.ts';
import { meaningChanges } from './meaning.ts';
import type { Part, Source } from './part.ts';
import { hunksOf, type Item, isHonestCut, type Step } from './steps.ts';
import { placeOf } from './streams.ts';
import type { DiffPiece, FoundPart, MeaningChange, UnsaidIn, Verdict } from './types.ts';
import { isMoved } from './wording.ts';

/** What was found, before it is compared with the credited speaker. */
export interface Finding {
  readonly verdict: Verdict;
  readonly parts: readonly FoundPart[];
  /** The quotation that the answer is about. */
  readonly quote?: Quote;
  readonly difference?: readonly DiffPiece[];
  readonly changes: readonly MeaningChange[];
  readonly unsaid?: UnsaidIn;
  /** The words are the source's, in another order. */
  readonly reordered?: true;
  /** Other quotations with exactly these words. */
  readonly same: readonly string[];
}

/** A stretch of source and how well the claim agrees with it. */
export type Fit = Source;

/** The claim is this quotation, or nearly; a difference that turns the meaning is never verbatim. */
export function fromQuote({ stream, found }: Fit, claim: Claim, verdict: 'verbatim' | 'nearly'): Finding {
  const { items, message } = claim;
  const steps = withEnds(found, items, stream);
  const source = { text: stream.text, words: stream.words, segments: stream.segments };
  const changes = meaningChanges(steps, items, source);
  const isInOtherOrder = verdict === 'nearly' && isMoved(hunksOf(steps, items, stream.words));
  const finding: Finding = {
    verdict: changes.length > 0 ? 'nearly' : verdict,
    parts: [
      toFoundPart(
        { from: found.from, to: found.to, stream, steps: found.steps, exact: verdict === 'verbatim' },
        claim,
      ),
    ],
    ...(stream.quote !== undefined && { quote: stream.quote }),
    difference: toPieces(asWritten(steps, items, stream.words), message, items, source),
    changes,
    ...(isInOtherOrder && { reordered: true as const }),
    same: [],
  };
  return withPolarity(finding, claim);
}

/** What is the same and written otherwise ("3", "three") differs for a reader. */
const asWritten = (steps: readonly Step[], items: readonly Item[], words: readonly Word[]): Step[] =>
  steps.flatMap((step): Step[] => {
    if (step.op !== 'same' || items[step.claim]?.key === words[step.source]?.key) return [step];
    return [
      { op: 'claim', claim: step.claim },
      { op: 'source', source: step.source },
    ];
  });

/** Nobody says it, but the text nearly has it. */
export function fromText(fit: Fit, claim: Claim): Finding {
  const { quote: _, ...found } = fromQuote(fit, claim, 'nearly');
  return { ...found, verdict: 'unspoken' };
}

/** The claim's parts, one after the other, with what stands between them only in the claim. */
export function fromParts(
  parts: readonly Part[],
  claim: Claim,
  verdict: 'verbatim' | 'nearly' | 'partly',
): Finding {
  const { items, message } = claim;
  const main = [...parts].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  const changes = new Set<MeaningChange>();
  const difference: DiffPiece[] = [];
  const claimOnly = (from: number, to: number) => {
    if (to > from)
      difference.push({ op: 'claim', text: message.slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0) });
  };
  let at = 0;
  for (const part of parts) {
    claimOnly(at, part.from);
    if (at > 0) difference.push({ op: 'cut', text: CUT });
    const { stream, steps } = part;
    const source = {
      text: stream.text,
      words: stream.words,
      segments: stream.segments,
    };
    difference.push(...toPieces(steps, message, items, source));
    for (const change of meaningChanges(steps, items, source)) changes.add(change);
    at = part.to;
  }
  claimOnly(at, items.length);
  const quote = main?.stream.quote;
  const finding: Finding = {
    verdict: verdict === 'verbatim' && changes.size > 0 ? 'nearly' : verdict,
    parts: parts.map((part) => toFoundPart(part, claim)),
    ...(quote !== undefined && { quote }),
    difference,
    changes: [...changes],
    same: [],
  };
  return withPolarity(finding, claim);
}

/** An affirmed claim is not verbatim when the source doubts or denies it. */
export function withPolarity(found: Finding, claim: Claim): Finding {
  const { quote, verdict } = found;
  if (quote?.polarity === undefined || claim.doubted) return found;
  const cue = quote.cue?.text;
  const text = claim.message.slice(claim.span.start, claim.span.end);
  return {
    ...found,
    verdict: verdict === 'verbatim' ? 'nearly' : verdict,
    changes: [...found.changes, 'polarity'],
    difference: [
      ...(cue === undefined ? [] : [{ op: 'source', text: cue } as const]),
      ...(found.difference ?? [{ op: 'same', text } as const]),
    ],
  };
}

function toFoundPart(part: Part, { items }: Claim): FoundPart {
  const { stream, steps, exact } = part;
  const { quote, article } = stream;
  const source: { start: number; end: number }[] = [];
  let before = -1;
  steps.forEach((step, index) => {
    if (step.op === 'claim' || (step.op === 'source' && isHonestCut(steps, index, items))) return;
    const word = stream.words[step.source];
    if (word === undefined) return;
    const open = source.at(-1);
    const goesOn = before + 1 === step.source && stream.segments[before] === stream.segments[step.source];
    if (open !== undefined && goesOn) open.end = word.end;
    else source.push({ start: word.start, end: word.end });
    before = step.source;
  });
  const claim = { start: items[part.from]?.start ?? 0, end: items[part.to - 1]?.end ?? 0 };
  const span = { start: source[0]?.start ?? 0, end: source.at(-1)?.end ?? 0 };
  return {
    claim,
    source,
    article: article.id,
    place: quote === undefined ? placeOf(article, span) : 'quote',
    ...(quote !== undefined && { quote: quote.id, kind: quote.kind }),
    exact,
  };
}
