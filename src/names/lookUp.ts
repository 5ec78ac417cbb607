import Fuse from 'fuse.js';
import { fold, respelt } from '../text/fold.ts';
import { createNormaliser } from './alias-book.ts';
import type { Entries, FacetEntry } from './entries.ts';
import type { ExactNames } from './exact.ts';
import type { GivenNames } from './given.ts';
import { isUnsure, MATCH_KINDS, type MatchKind, matchName, surer } from './match.ts';
import type { NameWords } from './name-words.ts';
import { HONORIFICS, isPerson, nameWords, wholeNames } from './parts.ts';
import { NAME_WORD, ROLE_WORD } from './wordlist.ts';

/** Somebody whom a typed name may mean. */
export interface NameMatch {
  readonly id: string;
  readonly how: MatchKind;
  /** How many quotes stand behind it. */
  readonly quotes: number;
  /** One human being, as opposed to a group, a topic or an outlet. */
  readonly person: boolean;
}

/** Those whom a typed name may mean, the surest first, the most quoted first among equals. Each is made when it is asked for. */
export interface NameMatches {
  readonly length: number;
  at(index: number): NameMatch | undefined;
}

/** So many words of what is typed are looked at. */
const MOST_WORDS = 12;
/** "a" is in the names of almost all: those who are quoted least need no order. */
const MOST_GRADED = 400;
/** Fuse.js compares with every name, so what resembles nothing else is looked for among the most quoted only. */
const MOST_FUZZY = 1_000;
const MOST_ALIKE = 25;
/** So much of a text is compared. */
const LONGEST_FUZZY = 60;
/** Letters whose names are kept at hand. */
const MOST_LETTERS = 64;
/** Letters that a role is longer or shorter by than as it is folded. */
const FOLDED = 3;
/** How far a name may be from a known one, on Fuse.js' scale from 0 (equal) to 1: about one slip in four letters. */
const TYPO = 0.3;

interface Sources {
  readonly entries: Entries;
  readonly exact: ExactNames;
  readonly words: NameWords;
  readonly givenNames: () => GivenNames;
}

/** Looks names up by any words of what somebody is called. */
export function createLookUp({ entries, exact, words, givenNames }: Sources): (typed: string) => NameMatches {
  const normalised = createNormaliser();
  const fuzzy = new Map<string, Fuse<Called>>();
  let fuzzyNames: Called[] | undefined;

  /** Numbers of those who have, for every list, one of its words. */
  const having = (lists: readonly Iterable<number>[]): number[] => {
    const matched = new Uint8Array(entries.size);
    for (const [at, list] of lists.entries())
      for (const word of list)
        for (const entry of words.bearers(word)) if (matched[entry] === at) matched[entry] = at + 1;
    const found: number[] = [];
    for (let entry = 0; entry < matched.length; entry++)
      if (matched[entry] === lists.length) found.push(entry);
    return found;
  };
  const graded = (
    typed: string,
    found: readonly number[],
    grade: (entry: FacetEntry) => MatchKind | undefined,
  ): Match[] => {
    const whole = new Set(Array.from(exact.of(typed)).slice(0, MOST_GRADED));
    // One word is a surname, whether or not somebody is known by nothing else: the most quoted bearer is meant first.
    const isSurname = !typed.includes(' ') && entries.at(0)?.kind === 'speaker';
    const isOffice = ({ roles }: FacetEntry) =>
      roles.some((role) => Math.abs(role.length - typed.length) <= FOLDED && normalised(role) === typed);
    /** Whoever holds just the office that is typed comes before those whose name only has its words. */
    const rankOf = (how: MatchKind, entry: FacetEntry) => {
      if (how === 'role' && isOffice(entry)) return MATCH_KINDS.indexOf('surname') + 0.5;
      return MATCH_KINDS.indexOf(how === 'full' && isSurname ? 'surname' : how);
    };
    return found
      .flatMap((number, index): (Match & { readonly rank: number })[] => {
        if (index >= MOST_GRADED && !whole.has(number))
          return [{ number, how: 'role', rank: MATCH_KINDS.indexOf('role') }];
        const entry = entries.at(number);
        const how = entry && grade(entry);
        return entry === undefined || how === undefined ? [] : [{ number, how, rank: rankOf(how, entry) }];
      })
      .sort((one, two) => one.rank - two.rank || one.number - two.number);
  };
  const asTyped = (terms: readonly string[]): Match[] =>
    graded(terms.join(' '), having(terms.map(words.beginning)), (entry) => {
      let best: MatchKind = 'role';
      for (const name of [entry.name, ...entry.aliases])
        best = surer(best, matchTyped(terms, normalised(name).split(' '))) ?? best;
      // Words inside of what a body is called are what it has to do with: "staff of the harbour master Ann Roe".
      return best === 'part' && entry.kind === 'speaker' && !isPerson(entry) ? 'role' : best;
    });
  /** By pet forms, other spellings and slips; every typed word must stand for a word of a name or a role. */
  const otherwise = (typed: string): Match[] => {
    const own = nameWords(typed).slice(0, MOST_WORDS);
    const lists = own
      .filter(({ folded }) => folded.length > 1)
      .map(({ folded, respelt: other }) => [
        ...new Set([folded, other, ...spellings(folded)].flatMap(words.find)),
      ]);
    if (lists.length === 0) return [];
    const byRole = new Set<string>();
    const found = graded(normalised(typed), having(lists), (entry) => {
      let best: MatchKind | undefined;
      for (const name of wholeNames([entry.name, ...entry.aliases].map(nameWords), own.length > 1))
        best = surer(best, matchName(own, name, givenNames()));
      if (best === undefined) byRole.add(entry.id);
      return best ?? 'near';
    });
    // Whose name is nearly what was typed comes before whoever has such a word in a role: "Clintn" asks for no rival of hers.
    const isByRole = ({ number }: Match) => byRole.has(entries.at(number)?.id ?? '');
    return [...found.filter((match) => !isByRole(match)), ...found.filter(isByRole)];
  };
  const spellings = (word: string): string[] => [
    ...givenNames().others(word),
    ...words.near(word, NAME_WORD | ROLE_WORD).map(({ term }) => term),
  ];
  const resembling = (typed: string): Match[] => {
    const initials = new Set(termsOf(typed).map((term) => term.charAt(0)));
    const best = new Map<number, number>();
    for (const initial of initials)
      for (const { item, score = 1 } of fuzzyOf(initial).search(typed.slice(0, LONGEST_FUZZY), {
        limit: MOST_ALIKE,
      }))
        best.set(item.number, Math.min(score, best.get(item.number) ?? 1));
    return [...best]
      .sort(([one, a], [two, b]) => a - b || one - two)
      .map(([number]) => ({ number, how: 'near' }));
  };
  /** The most quoted of those who have a word that begins with a letter. Made once a letter. */
  const fuzzyOf = (initial: string): Fuse<Called> => {
    fuzzyNames ??= Array.from({ length: Math.min(MOST_FUZZY, entries.size) }, (_, number) => ({
      number,
      name: termsOf(normalised(entries.at(number)?.name ?? '')).join(' '),
    }));
    const fuse =
      fuzzy.get(initial) ??
      new Fuse(
        fuzzyNames.filter(({ name }) => ` ${name}`.includes(` ${initial}`)),
        { keys: ['name'], threshold: TYPO, ignoreLocation: true, includeScore: true, minMatchCharLength: 2 },
      );
    if (fuzzy.size < MOST_LETTERS) fuzzy.set(initial, fuse);
    return fuse;
  };

  return (typed) => {
    const terms = termsOf(normalised(typed));
    const plain = withoutTitles(terms);
    let matches = terms.length === 0 ? [] : asTyped(terms);
    if (matches.length === 0 && plain.length < terms.length) matches = asTyped(plain);
    if (matches.length === 0) {
      const rest = plain.join(' ');
      const name = fold(typed) === fold(respelt(typed)) ? rest : typed;
      let more = otherwise(name);
      if (more.length === 0) more = resembling(rest);
      matches = [...more.filter(({ how }) => !isUnsure(how)), ...more.filter(({ how }) => isUnsure(how))];
    }
    return {
      length: matches.length,
      at(index) {
        const match = matches[index];
        const entry = match && entries.at(match.number);
        if (match === undefined || entry === undefined) return undefined;
        return {
          id: entry.id,
          how: match.how,
          quotes: entry.count,
          person: entry.kind === 'speaker' && isPerson(entry),
        };
      },
    };
  };
}

interface Called {
  readonly number: number;
  readonly name: string;
}

interface Match {
  readonly number: number;
  readonly how: MatchKind;
}

const termsOf = (normalised: string): string[] =>
  [...new Set(normalised.split(' '))].filter(Boolean).slice(0, MOST_WORDS);

function withoutTitles(terms: readonly string[]): readonly string[] {
  const first = terms.findIndex((term) => !HONORIFICS.has(term));
  return first > 0 ? terms.slice(first) : terms;
}

/** How words, each of which stands somewhere in what is said of somebody, stand in one name; undefined: not all of them do. */
function matchTyped(terms: readonly string[], own: readonly string[]): MatchKind | undefined {
  if (terms.every((term) => own.includes(term))) {
    if (own.every((word) => terms.includes(word))) return 'full';
    return terms.includes(own.at(-1) ?? '') ? 'surname' : 'part';
  }
  if (terms.every((term) => own.some((word) => word.startsWith(term)))) return 'beginning';
  return undefined;
}
