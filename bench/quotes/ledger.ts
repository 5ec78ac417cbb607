import type { QuoteKind } from '../../src/quote/types.ts';
import type { GoldDocument } from './gold.ts';
import { type Cover, coverOf, overlap, quotedRegions, share } from './match.ts';
import type { FoundQuote } from './score.ts';

/**
 * What is wrong with a served quote that matches no annotation.
 * - `part`: all of it lies in an annotated one, which has more.
 * - `more`: it holds words that are not annotated beside some that are.
 * - `nothing`: nothing is annotated there.
 */
export type Fault = 'part' | 'more' | 'nothing';

/** Served quotes with a named speaker: how many of each kind, and how many of them match no annotation. */
export interface Ledger {
  readonly named: Record<QuoteKind, { served: number; faults: Record<Fault, number> }>;
  /** Regions of four words and more in marks that are annotated as said: how many a served quote covers. */
  readonly regions: { all: number; covered: number };
}

export function emptyLedger(): Ledger {
  const kind = () => ({ served: 0, faults: { part: 0, more: 0, nothing: 0 } });
  return { named: { direct: kind(), mixed: kind(), indirect: kind() }, regions: { all: 0, covered: 0 } };
}

/** Enters the served quotes of one document. What matches a belief or a plan (`core: false`) counts as matching. */
export function enterDocument(ledger: Ledger, document: GoldDocument, found: readonly FoundQuote[]): void {
  const gold = goldCovers(document);
  const covers = found.map((quote) => coverOf(document.text, quote.segments));
  found.forEach((quote, index) => {
    if (quote.speaker === undefined) return;
    const entry = ledger.named[quote.kind];
    entry.served += 1;
    const fault = faultOf(gold, covers, index);
    if (fault !== undefined) entry.faults[fault] += 1;
  });
  for (const region of quotedRegions(document.text)) {
    if (document.text.slice(region.start, region.end).trim().split(/\s+/).length < 4) continue;
    const own = coverOf(document.text, [region]);
    if (own.size === 0 || !gold.flat().some((cover) => share(own, cover) >= 0.8)) continue;
    ledger.regions.all += 1;
    if (covers.some((cover) => share(own, cover) >= 0.8)) ledger.regions.covered += 1;
  }
}

/** For each annotation the extents that are right: its own, its alternatives, and its segments where they may stand alone. */
function goldCovers({ text, quotes }: GoldDocument): Cover[][] {
  return quotes.flatMap((quote) => [
    [quote.segments, ...(quote.alternatives ?? [])].map((segments) => coverOf(text, segments)),
    ...(quote.splitOk === true ? quote.segments.map((segment) => [coverOf(text, [segment])]) : []),
  ]);
}

function faultOf(
  gold: readonly (readonly Cover[])[],
  covers: readonly Cover[],
  index: number,
): Fault | undefined {
  const own = covers[index];
  if (own === undefined || own.size === 0) return undefined;
  const best = Math.max(0, ...gold.flat().map((cover) => overlap(cover, own)));
  if (best >= 0.8) return undefined;
  if (best === 0) return 'nothing';
  return gold.flat().some((cover) => share(own, cover) >= 0.95) ? 'part' : 'more';
}

/** The quotes with a named speaker that match no annotation, each with its fault, its words and the nearest annotation. */
export function faultsOf(document: GoldDocument, found: readonly FoundQuote[]): string[] {
  const gold = goldCovers(document);
  const { text, quotes } = document;
  const covers = found.map((quote) => coverOf(text, quote.segments));
  const words = (segments: FoundQuote['segments']) =>
    segments.map(({ start, end }) => text.slice(start, end)).join(' ¶ ');
  return found.flatMap((quote, index) => {
    const fault = quote.speaker === undefined ? undefined : faultOf(gold, covers, index);
    if (fault === undefined) return [];
    const first = quote.segments[0]?.start ?? 0;
    const start = text.lastIndexOf('\n', first) + 1;
    const end = text.indexOf('\n', quote.segments[quote.segments.length - 1]?.end ?? first);
    const near = quotes.filter(({ segments }) =>
      segments.some((segment) =>
        quote.segments.some((other) => other.start < segment.end && segment.start < other.end),
      ),
    );
    return [
      `[${quote.kind} ${fault}; ${quote.cue}; ${quote.speaker}] ${words(quote.segments)}`,
      ...near.map(
        ({ segments, type, core }) =>
          `    gold ${type}${core === false ? ' (belief)' : ''}: ${words(segments)}`,
      ),
      `    text: ${text.slice(start, end < 0 ? undefined : end)}`,
    ].join('\n');
  });
}
