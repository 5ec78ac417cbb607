import { planGroups, type Wordbook } from './plan.ts';
import type { Group, IndexHit, QuoteIndex } from './port.ts';
import type { AliasBook } from './text/aliases.ts';
import { tokenise } from './text/analyse.ts';

interface LookUpOptions {
  /** The last word may be unfinished. */
  readonly typing: boolean;
  readonly limit: number;
}

/**
 * Words to ranked ids, without facets, dates or phrases: all words in any form; failing that, all words with every one of
 * them perhaps misspelt, and all words but one, these hypotheses in turn.
 */
export function lookUp(
  query: string,
  { index, aliases }: { readonly index: QuoteIndex; readonly aliases: AliasBook },
  { typing, limit }: LookUpOptions,
): readonly IndexHit[] {
  const { lexicon } = index;
  const words = tokenise(query).map(({ term, start, end, hyphenated }) => ({
    surface: query.slice(start, end),
    term,
    hyphenated,
  }));
  const book: Wordbook = { lexicon, aliases, size: index.size };
  const search = (groups: readonly Group[]) => {
    const all = groups.filter((group) => group.required);
    const hopeless = all.length === 0 || all.some((group) => group.variants.length === 0);
    return hopeless ? [] : index.search({ groups, exclude: [], filter: {}, least: all.length, limit });
  };
  const strict = planGroups(words, book, { spelling: 'unknown', typing, grammar: true });
  const misspelt = words.some(
    ({ term }) => lexicon.frequency(term) === 0 && lexicon.forms(term).length === 0,
  );
  const first = typing || !misspelt ? search(strict) : [];
  if (first.length === limit || strict.length < 2) {
    const surely = words.some(({ term }) => lexicon.frequency(term) === 0);
    return typing ? first : varied(first, search(otherForms(strict)), surely);
  }
  const loose = planGroups(words, book, { spelling: 'always', typing, grammar: true });
  const second = misspelt || first.length === 0 ? search(loose) : [];
  const whole = misspelt ? inTurn([first, second], limit, []) : first;
  if (whole.length === limit) return whole;
  const base = misspelt ? loose : strict;
  const shorter = base.map((group) => search(base.filter((other) => other !== group)));
  return inTurn([second, ...shorter], limit, whole);
}

/** The same words, each in another form than it was typed in, where the corpus has one. */
function otherForms(groups: readonly Group[]): readonly Group[] {
  return groups.map((group) => {
    const variants = group.variants.filter(({ kind }) => kind === 'inflected');
    return variants.length === 0 ? group : { ...group, variants };
  });
}

/**
 * The best as typed and those in other forms by turns, one to two: who remembers a word may not remember its form, and
 * whoever does finds it first.
 * @param surely a word was typed in a form that the corpus lacks, so that the others come first
 */
function varied(
  first: readonly IndexHit[],
  others: readonly IndexHit[],
  surely: boolean,
): readonly IndexHit[] {
  if (others.length === 0) return first;
  const out = new Map<string, IndexHit>();
  let typed = 0;
  let changed = 0;
  for (let turn = surely ? 1 : 0; out.size < first.length; turn++) {
    const hit = turn % 3 === 0 ? first[typed++] : (others[changed++] ?? first[typed++]);
    if (hit !== undefined && !out.has(hit.id)) out.set(hit.id, hit);
    if (typed >= first.length && changed >= others.length) break;
  }
  return [...out.values()];
}

/** Behind those that are there: the first of each list, the second of each, and so on, the best list first. */
function inTurn(
  lists: readonly (readonly IndexHit[])[],
  limit: number,
  before: readonly IndexHit[],
): IndexHit[] {
  const sorted = lists
    .filter((list) => list.length > 0)
    .sort((one, two) => (two[0]?.score ?? 0) - (one[0]?.score ?? 0));
  const longest = Math.max(0, ...sorted.map((list) => list.length));
  const out = new Map(before.map((hit) => [hit.id, hit]));
  for (let round = 0; round < longest; round++)
    for (const list of sorted) {
      const hit = list[round];
      if (hit !== undefined && !out.has(hit.id)) out.set(hit.id, hit);
    }
  return [...out.values()].slice(0, limit);
}
