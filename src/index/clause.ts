import type { Postings } from '../storage/postings.ts';
import type { Strings } from '../storage/strings.ts';
import type { Group } from './port.ts';

/** One posting list and what its documents get for it. */
export interface Source {
  readonly postings: Postings;
  readonly list: number;
  /** Documents in it. */
  readonly size: number;
  readonly points: number;
}

/** A group of a plan as lists, the dearest first. */
export interface Clause {
  readonly sources: readonly Source[];
  /** The most that a document can get. */
  readonly best: number;
  readonly required: boolean;
  /** Documents in all lists. */
  readonly cost: number;
}

/** Finds the lists of a group's variants. */
export function clauseOf(
  group: Group,
  {
    terms,
    quotes,
    contexts,
  }: { readonly terms: Strings; readonly quotes: Postings; readonly contexts: Postings },
): Clause {
  const sources: Source[] = [];
  let cost = 0;
  for (const { term, gain, contextGain } of group.variants) {
    const number = terms.find(term);
    if (number < 0) continue;
    for (const [postings, points] of [
      [quotes, gain],
      [contexts, contextGain],
    ] as const) {
      if (postings.count(number) === 0 || points <= 0) continue;
      sources.push({ postings, list: number, size: postings.count(number), points });
      cost += postings.count(number);
    }
  }
  sources.sort((one, two) => two.points - one.points);
  return { sources, best: sources[0]?.points ?? 0, required: group.required, cost };
}
