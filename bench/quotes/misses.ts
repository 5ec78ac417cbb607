import type { GoldDocument } from './gold.ts';
import { coverOf, matchUp, overlap } from './match.ts';
import type { FoundQuote } from './score.ts';

/** The annotated quotes that no found one matches, each with the nearest that was found. */
export function missesOf(document: GoldDocument, found: readonly FoundQuote[]): string[] {
  const { text } = document;
  const gold = document.quotes.map((quote) => coverOf(text, quote.segments));
  const covers = found.map((quote) => coverOf(text, quote.segments));
  const matched = matchUp(
    gold.map((cover) => [cover]),
    covers,
    0.8,
  );
  const words = (segments: FoundQuote['segments']) =>
    segments.map(({ start, end }) => text.slice(start, end)).join(' ¶ ');
  return document.quotes.flatMap((quote, g) => {
    if (quote.core === false || matched.has(g)) return [];
    const scores = covers.map((cover) => overlap(gold[g] ?? new Set(), cover));
    const best = Math.max(0, ...scores);
    const near = best === 0 ? undefined : found[scores.indexOf(best)];
    return [
      `missed [${quote.type}, ${quote.cue}] ${words(quote.segments)}${near === undefined ? '' : `\n    found: ${words(near.segments)}`}`,
    ];
  });
}
