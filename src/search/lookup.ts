import { planGroups, type Wordbook } from './plan.ts';
import type { IndexHit, QuoteIndex } from './port.ts';
import type { AliasBook } from './text/aliases.ts';
import { tokenise } from './text/analyse.ts';

export interface LookUpOptions {
  /** The last word may be unfinished. */
  readonly typing: boolean;
  readonly limit: number;
}

/**
 * Words to ranked ids, without facets, dates or phrases: all words in any form; failing that, spellings for all of them
 * and documents that lack one or more, in the order of the score.
 */
export function lookUp(
  query: string,
  { index, aliases }: { readonly index: QuoteIndex; readonly aliases: AliasBook },
  { typing, limit }: LookUpOptions,
): readonly IndexHit[] {
  const words = tokenise(query).map(({ term, start, end, hyphenated }) => ({
    surface: query.slice(start, end),
    term,
    hyphenated,
  }));
  const book: Wordbook = { lexicon: index.lexicon, aliases, size: index.size };
  const strict = planGroups(words, book, { spelling: 'unknown', typing });
  const required = strict.filter((group) => group.required).length;
  const plan = { exclude: [], filter: {}, limit };
  const all = index.search({ ...plan, groups: strict, least: required });
  if (all.length > 0 || required === 0) return all;
  const loose = planGroups(words, book, { spelling: 'always', typing });
  return index.search({ ...plan, groups: loose, least: Math.max(1, required - 1) });
}
