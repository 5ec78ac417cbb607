import type { Span } from '../../src/article/types.ts';
import type { QuoteKind } from '../../src/quote/types.ts';
import type { GoldDocument, GoldQuote } from './gold.ts';
import { type Cover, coverOf, headOf, matchUp, overlap, quotedRegions, share } from './match.ts';

/** One quote as found, in the terms of the measure. */
export interface FoundQuote {
  readonly segments: readonly Span[];
  readonly kind: QuoteKind;
  readonly cue?: string | undefined;
  /** Resolved name of the speaker. */
  readonly speaker?: string | undefined;
}

/** Plain counts; ratios are made of them when the table is printed. */
export interface Tally {
  gold: number;
  pred: number;
  hit: Record<'exact' | 'close', number>;
  ignored: Record<'exact' | 'close', number>;
  byKind: Record<QuoteKind, { gold: number; hit: number }>;
  /** Regions of four words and more in quotation marks whose speaker is known. */
  regions: { known: number; right: number };
  /** Gold quotes whose speaker is known: found and named rightly. */
  whole: { known: number; right: number };
  pronouns: { found: number; right: number; all: number };
  /** Named speakers of found quotes: how many are named at all, how many rightly. */
  named: { known: number; named: number; right: number };
}

export function emptyTally(): Tally {
  const kind = () => ({ gold: 0, hit: 0 });
  return {
    gold: 0,
    pred: 0,
    hit: { exact: 0, close: 0 },
    ignored: { exact: 0, close: 0 },
    byKind: { direct: kind(), mixed: kind(), indirect: kind() },
    regions: { known: 0, right: 0 },
    whole: { known: 0, right: 0 },
    pronouns: { found: 0, right: 0, all: 0 },
    named: { known: 0, named: 0, right: 0 },
  };
}

/**
 * Adds one document to the tally. Quotes of beliefs and plans (`core: false`) are neither asked for nor held against the finder.
 */
export function addDocument(tally: Tally, document: GoldDocument, found: readonly FoundQuote[]): void {
  const { text, quotes } = document;
  const gold = quotes.map((quote) => [
    coverOf(text, quote.segments),
    ...(quote.alternatives ?? []).map((other) => coverOf(text, other)),
  ]);
  const kept = found.filter((quote) => coverOf(text, quote.segments).size > 0);
  const covers = kept.map((quote) => coverOf(text, quote.segments));
  tally.pred += kept.length;
  for (const [level, threshold] of [
    ['exact', 1],
    ['close', 0.8],
  ] as const) {
    const matched = matchUp(gold, covers, threshold);
    countHits(tally, level, document, matched, covers);
    if (level === 'close') countSpeakers(tally, quotes, kept, matched);
  }
  countPronouns(tally, quotes, kept, matchUp(gold, covers, 0.5));
  countRegions(tally, document, gold, kept, covers);
}

function countHits(
  tally: Tally,
  level: 'exact' | 'close',
  document: GoldDocument,
  matched: ReadonlyMap<number, number>,
  covers: readonly Cover[],
): void {
  const taken = new Set(matched.values());
  document.quotes.forEach((quote, g) => {
    const hit = matched.has(g);
    if (quote.core === false) {
      if (hit) tally.ignored[level] += 1;
      return;
    }
    if (hit) tally.hit[level] += 1;
    if (level === 'exact') return;
    tally.gold += 1;
    tally.byKind[quote.type].gold += 1;
    if (hit) tally.byKind[quote.type].hit += 1;
  });
  covers.forEach((cover, f) => {
    if (!taken.has(f) && isOwnSegment(document, cover)) tally.ignored[level] += 1;
  });
}

/** A segment of a quote that may also be returned as quotes of their own. */
function isOwnSegment(document: GoldDocument, cover: Cover): boolean {
  return document.quotes.some(
    (quote) =>
      quote.splitOk === true &&
      quote.segments.some((segment) => overlap(coverOf(document.text, [segment]), cover) >= 0.8),
  );
}

/** The gold's word on the speaker can be trusted. */
function isTrusted(quote: GoldQuote): boolean {
  return (
    quote.speakerKind === 'person' ||
    quote.speakerNameBasis === 'silver-agree' ||
    quote.speakerNameBasis === 'gold'
  );
}

function countSpeakers(
  tally: Tally,
  quotes: readonly GoldQuote[],
  found: readonly FoundQuote[],
  matched: ReadonlyMap<number, number>,
): void {
  quotes.forEach((quote, g) => {
    const head = headOf(quote.speakerHead);
    if (quote.core === false || !isTrusted(quote) || head === undefined) return;
    tally.whole.known += 1;
    const f = matched.get(g);
    if (f === undefined) return;
    tally.named.known += 1;
    const own = headOf(found[f]?.speaker);
    if (own !== undefined) tally.named.named += 1;
    if (own !== head) return;
    tally.named.right += 1;
    tally.whole.right += 1;
  });
}

function countPronouns(
  tally: Tally,
  quotes: readonly GoldQuote[],
  found: readonly FoundQuote[],
  matched: ReadonlyMap<number, number>,
): void {
  quotes.forEach((quote, g) => {
    if (quote.core === false || quote.speakerNameBasis !== 'gold' || quote.speakerKind === 'person') return;
    tally.pronouns.all += 1;
    const f = matched.get(g);
    if (f === undefined) return;
    tally.pronouns.found += 1;
    if (headOf(found[f]?.speaker) === headOf(quote.speakerHead)) tally.pronouns.right += 1;
  });
}

function countRegions(
  tally: Tally,
  document: GoldDocument,
  gold: readonly (readonly Cover[])[],
  found: readonly FoundQuote[],
  covers: readonly Cover[],
): void {
  for (const region of quotedRegions(document.text)) {
    if (document.text.slice(region.start, region.end).trim().split(/\s+/).length < 4) continue;
    const own = coverOf(document.text, [region]);
    if (own.size === 0) continue;
    const quote =
      document.quotes[gold.findLastIndex(([cover]) => cover !== undefined && share(own, cover) >= 0.8)];
    const head = headOf(quote?.speakerHead);
    const f = covers.findIndex((cover) => share(own, cover) >= 0.8);
    if (quote === undefined || head === undefined || !isTrusted(quote) || f < 0) continue;
    tally.regions.known += 1;
    if (headOf(found[f]?.speaker) === head) tally.regions.right += 1;
  }
}
