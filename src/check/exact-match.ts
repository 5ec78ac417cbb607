import type { Quote } from '../archive/types.ts';
import type { ExactMatch } from './find.ts';
import { type Edges, isTellingRun } from './measure.ts';
import type { Item } from './steps.ts';
import { contains } from './streams.ts';
import type { FoundPart } from './types.ts';
import { isTelling } from './weights.ts';

/** What quotations hold of words that stand in a row. */
export interface StandingParts {
  readonly parts: readonly FoundPart[];
  readonly quote: Quote;
  /** Words inside quotations. */
  readonly covered: number;
  /** All other words are "he said". */
  readonly whole: boolean;
}

/**
 * Divides a row of words into what quotations hold and what the reporter says around them.
 * @returns undefined where the quotations hold too little to count
 */
export function partsOfExactMatch(
  { article, words, touching }: ExactMatch,
  items: readonly Item[],
): StandingParts | undefined {
  const owners = words.map((word) =>
    touching.find(({ segments }) => segments.some((span) => contains(span, word))),
  );
  const parts: FoundPart[] = [];
  let quote: Quote | undefined;
  let longest = 0;
  let covered = 0;
  for (let from = 0; from < owners.length; ) {
    const owner = owners[from];
    let to = from + 1;
    while (to < owners.length && owners[to] === owner) to += 1;
    const first = words[from];
    const last = words[to - 1];
    const claim = { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
    if (owner !== undefined && first !== undefined && last !== undefined) {
      covered += to - from;
      if (isTellingRun({ from, to, source: from }, items, edgesOf(owner, first, last))) {
        parts.push({
          claim,
          source: [{ start: first.start, end: last.end }],
          article: article.id,
          place: 'quote',
          quote: owner.id,
          kind: owner.kind,
          exact: true,
        });
        if (to - from > longest) [quote, longest] = [owner, to - from];
      }
    }
    from = to;
  }
  if (quote === undefined) return undefined;
  const one = touching.length === 1 || new Set(parts.map((part) => part.quote)).size === 1;
  const rest = words.filter((_, at) => owners[at] === undefined);
  const said = rest.filter(
    (word) =>
      [quote.cue, quote.mention].some((span) => span !== undefined && contains(span, word)) ||
      !isTelling(word),
  );
  return { parts, quote, covered, whole: one && covered > rest.length && said.length === rest.length };
}

function edgesOf({ segments }: Quote, first: { start: number }, last: { end: number }): Edges {
  return {
    starts: segments.some(({ start }) => Math.abs(first.start - start) <= 2),
    ends: segments.some(({ end }) => Math.abs(end - last.end) <= 2),
  };
}
