import type { Quote } from '../archive/types.ts';
import type { Span } from '../article/types.ts';
import { align, type Item, wholeOf } from './align.ts';
import { coverByQuotes, isOneStatement, type Part } from './cover.ts';
import { CUT, isHonestCut, toPieces } from './difference.ts';
import { isNear, type Measure, measure } from './evidence.ts';
import { type Corpus, candidates, type Standing, standings } from './find.ts';
import { isNegator, meaningChanges } from './meaning.ts';
import { partsOfStanding } from './standing.ts';
import { placeOf, type Stream } from './streams.ts';
import type { DiffPiece, FoundPart, MeaningChange, Verdict } from './types.ts';

/** A claim as it was read from a message. */
export interface Claim {
  readonly message: string;
  readonly span: Span;
  readonly items: readonly Item[];
  /** The message itself says that these words were doubted or denied. */
  readonly doubted: boolean;
  /** Whether a quotation's speaker is the one whom the message names. */
  readonly credits: (quote: Quote) => boolean;
}

/** What was found, before it is compared with the credited speaker. */
export interface Finding {
  readonly verdict: Verdict;
  readonly parts: readonly FoundPart[];
  /** The quotation that the answer is about. */
  readonly quote?: Quote;
  readonly difference?: readonly DiffPiece[];
  readonly changes: readonly MeaningChange[];
  readonly afterNegation?: true;
  /** Other quotations with exactly these words. */
  readonly same: readonly string[];
}

/** Claims of so few words are only looked for as they stand: one word changed makes another claim. */
const SHORT = 3;
/** How much better a reporter's sentence must fit than the nearest quotation. */
const CLEARLY = 0.12;
/** Honest cuts leave pieces that a reader can recognise, not single words picked from a page. */
const PIECES = { least: 2, longest: 3 };

interface Fit {
  readonly stream: Stream;
  readonly found: Measure;
}

const ABSENT: Finding = { verdict: 'absent', parts: [], changes: [], same: [] };

/** Finds the best account of one claim: words as they stand come before words that are near. */
export function judge(claim: Claim, corpus: Corpus): Finding {
  const { items, message } = claim;
  const standing = items.some(({ cut }) => cut) ? [] : standings(items, corpus);
  const spoken = verbatim(standing, claim);
  if (spoken !== undefined) return spoken;
  if (items.length <= SHORT) return standing.length > 0 ? unspoken(standing, claim) : ABSENT;
  const fits = candidates(items, corpus).map((stream): Fit => {
    return { stream, found: measure(align(items, stream.words), items, stream.words) };
  });
  const quoted = fits.filter(({ stream }) => stream.quote !== undefined);
  const joined = best(
    quoted.filter(({ found }) => isUnchanged(found, items)),
    claim,
  );
  if (joined !== undefined) return fromQuote(joined, claim, isFair(items) ? 'verbatim' : 'nearly');
  if (standing.length > 0) return inPart(standing, claim) ?? unspoken(standing, claim);
  const streams = quoted.map(({ stream }) => stream);
  const parts = coverByQuotes(message, items, streams, corpus);
  if (isOneStatement(parts, items, follows(corpus))) return fromParts(parts, claim, 'verbatim');
  const near = best(
    quoted.filter(({ found }) => isNear(found, items.length)),
    claim,
  );
  const told = best(
    fits.filter(({ stream, found }) => stream.quote === undefined && isNear(found, items.length)),
    claim,
  );
  if (told !== undefined && told.found.likeness > (near?.found.likeness ?? 0) + CLEARLY)
    return fromText(told, claim);
  if (near !== undefined) return fromQuote(near, claim, 'nearly');
  return parts.length > 0 ? fromParts(parts, claim, 'partly') : ABSENT;
}

function verbatim(standing: readonly Standing[], claim: Claim): Finding | undefined {
  const all = standing.flatMap((each) => each.spoken.slice(0, 1).map((quote) => ({ each, quote })));
  const [first, ...others] = all.sort((a, b) => preference(b.quote, claim) - preference(a.quote, claim));
  if (first === undefined) return undefined;
  const { each, quote } = first;
  const part = { claim: claim.span, source: [each.span], article: each.article.id, exact: true } as const;
  const found: Finding = {
    verdict: 'verbatim',
    parts: [{ ...part, place: 'quote', quote: quote.id, kind: quote.kind }],
    quote,
    changes: [],
    ...(isAfterNegation(each, quote) && { afterNegation: true }),
    same: [...new Set(others.map((other) => other.quote.id))].filter((id) => id !== quote.id),
  };
  return withPolarity(found, claim);
}

/** An affirmed claim is not verbatim when the source doubts or denies it. */
function withPolarity(found: Finding, claim: Claim): Finding {
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

/** "not" stands right before the words, in the same sentence of the same quotation. */
function isAfterNegation({ article, span }: Standing, quote: Quote): boolean {
  const segment = quote.segments.find(({ start, end }) => start < span.start && end >= span.end);
  if (segment === undefined) return false;
  const before = /([\p{L}’']+)[\s“"‘(]*$/u.exec(
    article.raw.slice(Math.max(segment.start, span.start - 40), span.start),
  );
  return isNegator((before?.[1] ?? '').toLowerCase().replaceAll('’', "'"));
}

function unspoken(standing: readonly Standing[], claim: Claim): Finding {
  const parts = standing.slice(0, 3).map(
    ({ article, span }): FoundPart => ({
      claim: claim.span,
      source: [span],
      article: article.id,
      place: placeOf(article, span),
      exact: true,
    }),
  );
  return { verdict: 'unspoken', parts: parts.slice(0, 1), changes: [], same: [] };
}

/** Words that stand in a row, some in quotations and some in what the reporter says around them. */
function inPart(standing: readonly Standing[], claim: Claim): Finding | undefined {
  const found = standing
    .flatMap((each) => partsOfStanding(each, claim.items) ?? [])
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.covered - a.covered)[0];
  if (found === undefined) return undefined;
  const finding: Finding = {
    verdict: found.whole ? 'verbatim' : 'partly',
    parts: found.parts,
    quote: found.quote,
    changes: [],
    same: [],
  };
  return withPolarity(finding, claim);
}

function isUnchanged({ same, steps }: Measure, items: readonly Item[]): boolean {
  return (
    same === items.length && steps.every((step, at) => step.op === 'same' || isHonestCut(steps, at, items))
  );
}

function isFair(items: readonly Item[]): boolean {
  const sizes: number[] = [];
  for (const item of items) {
    if (sizes.length === 0 || item.cut) sizes.push(0);
    sizes.push((sizes.pop() ?? 0) + 1);
  }
  return sizes.length < 2 || (Math.min(...sizes) >= PIECES.least && Math.max(...sizes) >= PIECES.longest);
}

function fromQuote({ stream, found }: Fit, claim: Claim, verdict: 'verbatim' | 'nearly'): Finding {
  const { items, message } = claim;
  const steps = withEnds(found, items);
  const source = { text: stream.article.raw, words: stream.words, segments: stream.segments };
  const changes = meaningChanges(steps, items, source);
  const finding: Finding = {
    verdict: changes.length > 0 ? 'nearly' : verdict,
    parts: [
      toFoundPart(
        { from: found.from, to: found.to, stream, steps: found.steps, exact: verdict === 'verbatim' },
        claim,
      ),
    ],
    ...(stream.quote !== undefined && { quote: stream.quote }),
    difference: toPieces(steps, message, items, source),
    changes,
    same: [],
  };
  return withPolarity(finding, claim);
}

function fromText(fit: Fit, claim: Claim): Finding {
  const { quote: _, ...found } = fromQuote(fit, claim, 'nearly');
  return { ...found, verdict: 'unspoken' };
}

function fromParts(parts: readonly Part[], claim: Claim, verdict: 'verbatim' | 'partly'): Finding {
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
    const source = { text: stream.article.raw, words: stream.words, segments: stream.segments };
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

/** The claim's own words before and after what was aligned; the source may go on as it likes. */
function withEnds({ steps }: Measure, items: readonly Item[]): Measure['steps'] {
  return wholeOf(steps, items.length);
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

/** The fit with least difference; of equal ones the quotation that answers best. */
function best(fits: readonly Fit[], claim: Claim): Fit | undefined {
  const rank = ({ stream, found }: Fit) =>
    Math.round(found.likeness * 50) * 100 +
    (stream.quote === undefined ? 0 : preference(stream.quote, claim));
  return [...fits].sort((a, b) => rank(b) - rank(a))[0];
}

/** Of quotations with the same words: the credited speaker's, affirmed, attributed, direct. */
function preference(quote: Quote, claim: Claim): number {
  const kind = quote.kind === 'direct' ? 2 : quote.kind === 'mixed' ? 1 : 0;
  return (
    (claim.credits(quote) ? 32 : 0) +
    (quote.polarity === undefined || claim.doubted ? 16 : 0) +
    (quote.speaker === undefined ? 0 : 8) +
    kind
  );
}

/** Two quotations of one speaker in a row in one paragraph, with only "he said" between. */
function follows({ archive }: Corpus): (first: Quote, second: Quote) => boolean {
  return (first, second) => {
    if (first.article !== second.article || first.paragraph !== second.paragraph) return false;
    if (first.speaker !== second.speaker) return false;
    const ids = archive.quotesOf.get(first.article) ?? [];
    return ids.indexOf(second.id) === ids.indexOf(first.id) + 1;
  };
}
