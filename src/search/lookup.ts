import type { Candidate, Group, IndexHit, QuoteIndex, Variant } from '../index/port.ts';
import { createMatcher } from './matcher.ts';
import { planGroups, type Wordbook } from './plan.ts';
import type { AliasBook } from './text/aliases.ts';
import { tokenise } from './text/analyse.ts';
import { createScanner, type Scanner } from './text/scanner.ts';

interface LookUpOptions {
  /** The last word may be unfinished. */
  readonly typing: boolean;
  readonly limit: number;
}

/** So many results are looked at for one that is shown, to see which words they have in place of those typed. */
const POOL = 8;
/** Points of a natural logarithm, as in `scoring.ts`. */
const NAT = 100;

/**
 * Words to ranked ids, without facets, dates or phrases. What was meant is a guess wherever a word may be misspelt,
 * unfinished or in another form, so the results show as many guesses as there is room for, the likeliest first: all words
 * as typed; all words in other forms; with every one of them perhaps misspelt; all words but one.
 */
export function lookUp(
  query: string,
  { index, aliases }: { readonly index: QuoteIndex; readonly aliases: AliasBook },
  { typing, limit }: LookUpOptions,
): readonly IndexHit[] {
  const { lexicon } = index;
  const scanner = createScanner();
  const words = tokenise(query, scanner).map(({ term, start, end, hyphenated }) => ({
    surface: query.slice(start, end),
    term,
    hyphenated,
  }));
  const book: Wordbook = { lexicon, aliases, size: index.size };
  const search = (groups: readonly Group[], most: number): readonly Candidate[] => {
    const all = groups.filter((group) => group.required);
    const hopeless = all.length === 0 || all.some((group) => group.variants.length === 0);
    if (hopeless) return [];
    return index.candidates({ groups, exclude: [], filter: {}, least: all.length, limit: most });
  };
  const guess = (groups: readonly Group[]) =>
    byGuess(search(groups, POOL * limit), groups, index, scanner).slice(0, limit);
  const shown = (candidates: readonly Candidate[]): IndexHit[] =>
    candidates.map(({ document, score }) => ({ id: index.shelf.id(document), score }));

  const strict = planGroups(words, book, { spelling: 'unknown', typing, grammar: true });
  const whole = typing ? words.slice(0, -1) : words;
  const misspelt = whole.some(
    ({ term }) => lexicon.frequency(term) === 0 && lexicon.forms(term).length === 0,
  );
  const withoutOne = (base: readonly Group[]) =>
    base.map((group) =>
      search(
        base.filter((other) => other !== group),
        limit,
      ),
    );
  if (misspelt) {
    const loose = planGroups(words, book, { spelling: 'always', typing, grammar: true });
    const first = distinct([...(typing ? guess(strict) : []), ...guess(loose)], limit);
    if (first.length === limit || loose.length < 2) return shown(first);
    return shown(inTurn(withoutOne(loose).sort(byScore), limit, first));
  }
  if (typing) {
    const first = guess(strict);
    if (first.length > 0 || strict.length < 2) return shown(first);
  }
  const first = typing ? [] : search(strict, limit);
  const most = strict.reduce((sum, { variants }) => sum + mostOf(variants), 0);
  // Where no document has all words as they were typed, one of them may be wrong, or all may be misspelt.
  const asTyped = (first[0]?.score ?? 0) >= most;
  if (first.length > 0) {
    const changed = guess(otherForms(strict));
    // In a form that the corpus lacks, a word was surely typed in another one than was meant.
    const surely = words.some(({ term }) => lexicon.frequency(term) === 0);
    const room = Math.max(2, limit - first.length);
    const lacking = asTyped || surely ? [] : inTurn(withoutOne(strict).sort(byScore), room, []);
    const lead = surely ? [] : first.slice(0, 1);
    const others = [...lead, ...changed].slice(0, limit - lacking.length);
    return shown(distinct([...others, ...lacking, ...first], limit));
  }
  const loose = planGroups(words, book, { spelling: 'always', typing, grammar: true });
  if (loose.length < 2) return shown(guess(loose));
  return shown(inTurn([guess(loose), ...withoutOne(strict)].sort(byScore), limit, []));
}

/** The same words, each in another form than it was typed in, where the corpus has one. */
function otherForms(groups: readonly Group[]): readonly Group[] {
  return groups.map((group) => {
    const variants = group.variants.filter(({ kind }) => kind === 'inflected');
    return variants.length === 0 ? group : { ...group, variants };
  });
}

/**
 * Candidates with the same words in place of those typed are one guess at what was meant. The best of each guess comes first,
 * then the second of each, and so on. A guess is worth the sum of the likelihoods of its candidates; a score is the
 * logarithm of one.
 */
function byGuess(
  candidates: readonly Candidate[],
  groups: readonly Group[],
  { shelf }: QuoteIndex,
  scanner: Scanner,
): Candidate[] {
  const matcher = createMatcher(groups, scanner);
  const guesses = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = matcher
      .read(shelf.text(candidate.document))
      .map(({ variant }) => variant?.term ?? '')
      .join(' ');
    const own = guesses.get(key);
    if (own === undefined) guesses.set(key, [candidate]);
    else own.push(candidate);
  }
  const lists = [...guesses.values()].map((list) => ({
    list,
    worth: (list[0]?.score ?? 0) + NAT * Math.log(list.length),
  }));
  lists.sort((one, two) => two.worth - one.worth);
  return inTurn(
    lists.map(({ list }) => list),
    candidates.length,
    [],
  );
}

/** Behind those that are there: the first of each list, the second of each, and so on. */
function inTurn(
  lists: readonly (readonly Candidate[])[],
  limit: number,
  before: readonly Candidate[],
): Candidate[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const rounds = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list[round] ?? []));
  return distinct([...before, ...rounds.flat()], limit);
}

function distinct(candidates: readonly Candidate[], limit: number): Candidate[] {
  const byDocument = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (byDocument.size === limit) break;
    if (!byDocument.has(candidate.document)) byDocument.set(candidate.document, candidate);
  }
  return [...byDocument.values()];
}

function byScore(one: readonly Candidate[], two: readonly Candidate[]): number {
  return (two[0]?.score ?? 0) - (one[0]?.score ?? 0);
}

function mostOf(variants: readonly Variant[]): number {
  return variants.reduce((most, { gain }) => Math.max(most, gain), 0);
}
