import type { Postings } from '../storage/postings.ts';
import type { Group } from './port.ts';

/** Where the documents of a term are listed. */
export interface TermLists {
  /** The documents whose quote has the term. */
  readonly quotes: Postings;
  /** Those that have it in their context only. */
  readonly contexts: Postings;
  /** Number of the list in both. */
  readonly list: number;
}

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

/** Finds the lists of a group's variants. @param listsOf undefined for a term that no document has */
export function clauseOf(group: Group, listsOf: (term: string) => TermLists | undefined): Clause {
  const sources: Source[] = [];
  let cost = 0;
  for (const { term, gain, contextGain } of group.variants) {
    const lists = listsOf(term);
    if (lists === undefined) continue;
    for (const [postings, points] of [
      [lists.quotes, gain],
      [lists.contexts, contextGain],
    ] as const) {
      const size = postings.count(lists.list);
      if (size === 0 || points <= 0) continue;
      sources.push({ postings, list: lists.list, size, points });
      cost += size;
    }
  }
  sources.sort((one, two) => two.points - one.points);
  return { sources, best: sources[0]?.points ?? 0, required: group.required, cost };
}
