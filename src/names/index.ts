import { type Buffers, numbers, unsigned } from '../storage/buffers.ts';
import { remembering } from '../storage/cache.ts';
import { hasOtherLetter } from '../text/distance.ts';
import { soundKey } from '../text/sound.ts';
import { type AliasBook, normalise } from './alias-book.ts';
import type { Entries, FacetEntry } from './entries.ts';
import type { GivenNames } from './given.ts';
import { createLookUp, type NameMatches } from './lookUp.ts';
import type { NameWords } from './name-words.ts';
import { namesOver } from './over.ts';
import { openNamesPart } from './part.ts';
import { type NameWord, nameWords } from './parts.ts';
import { openPrefixes } from './prefix.ts';
import { openRoleBook, type RoleBook } from './roles.ts';
import { NAME_WORD, ROLE_WORD } from './wordlist.ts';

export type { NameMatch } from './lookUp.ts';
export { isUnsure } from './match.ts';

/**
 * Who is called what: the people or the outlets of an archive by what is typed. Search, checking and commands ask one and the same, so
 * that a name means the same everywhere.
 */
export interface NameIndex {
  /** Ids with exactly this name, alias, or part of a person's name, the most quoted first; terms joined by one space. */
  exact(name: string): readonly string[];
  /** Everybody whom a typed name may mean, with how it does: see `MatchKind`. */
  lookUp(typed: string): NameMatches;
  /** The word of a name that a misspelt word most likely is. */
  nearWord(word: string): { readonly word: string; readonly distance: number } | undefined;
  /** Facets of which some spelling has, for each typed word, a word that begins so; the most quoted first. */
  beginning(typed: string, limit: number): readonly FacetEntry[];
  /** Whether a word stands in roles. */
  isRoleWord(word: string): boolean;
  entry(id: string): FacetEntry | undefined;
  /** The words of all the names of a bearer. */
  wordsOf(id: string): readonly NameWord[];
  /** All of them by number, the most quoted first. */
  readonly entries: Entries;
  /** Whose id a text is, as `keyOf` writes it; undefined for the id of one word that is a name of others as well: "obama". */
  owner(typed: string): string | undefined;
  /** What stands for just one bearer wherever a name may be typed: the id, marked where it may be typed as a name. */
  keyOf(id: string): string;
  /** Words of the longest name. */
  readonly longest: number;
  readonly roles: RoleBook;
  readonly givenNames: GivenNames;
}

/** Before an id that is also a name. */
const ID = 'id:';
const SHORTEST_MISSPELT = 4;
/** From this length on, a letter may be another one. */
const SHORTEST_OTHER = 5;
/** From this length on, a name may have two wrong letters. */
const TWO_EDITS = 8;
/** Bearers whose words are remembered: those who are asked for again and again while one question is read. */
const MOST_BEARERS = 512;

/**
 * Opens what was packed: cheap, entries are made when they are asked for.
 * @param base where it was packed over one
 */
export function openNames(
  saved: Buffers,
  kind: FacetEntry['kind'],
  aliases: AliasBook,
  givenNames: () => GivenNames,
  base?: Buffers,
): NameIndex {
  const parts = [...(base === undefined ? [] : [base]), saved].map((part) => openNamesPart(part, kind));
  const { entries, words, exact, roles } = namesOver(
    parts,
    unsigned(saved, 'order'),
    numbers(saved, 'counts'),
  );
  const isShared = (id: string) =>
    !id.includes('-') && Array.from(exact.of(normalise(id)), entries.id).some((other) => other !== id);
  const wordsAt = remembering((number): readonly NameWord[] => {
    const entry = entries.at(number);
    return entry === undefined ? [] : [entry.name, ...entry.aliases].flatMap(nameWords);
  }, MOST_BEARERS);
  return {
    longest: exact.longest,
    exact: (name) => Array.from(exact.of(name), entries.id),
    lookUp: createLookUp({ entries, exact, words, givenNames }),
    nearWord(word) {
      if (word.length < SHORTEST_MISSPELT) return undefined;
      const nearest = likeliest(word, words);
      // In a short word another letter makes another name: Gaga is not Gaia.
      if (
        nearest === undefined ||
        (word.length < SHORTEST_OTHER && hasOtherLetter(word, nearest.term)) ||
        (nearest.distance > 1 && word.length < TWO_EDITS && soundKey(nearest.term) !== soundKey(word))
      )
        return undefined;
      return { word: nearest.term, distance: nearest.distance };
    },
    beginning: openPrefixes(entries, words),
    isRoleWord: (word) => words.is(word, ROLE_WORD),
    entry: (id) => entries.at(entries.find(id)),
    wordsOf: (id) => wordsAt(entries.find(id)),
    entries,
    owner(typed) {
      const id = typed.startsWith(ID) ? typed.slice(ID.length) : typed;
      return entries.find(id) < 0 || (id === typed && isShared(id)) ? undefined : id;
    },
    keyOf: (id) => (isShared(id) ? `${ID}${id}` : id),
    roles: openRoleBook(roles, { entries, words, aliases }),
    get givenNames() {
      return givenNames();
    },
  };
}

/** Of the nearest words of names one with all the letters typed, a slip by far the commonest, and of those the most quoted bearer's. */
function likeliest(
  typed: string,
  words: NameWords,
): { readonly term: string; readonly distance: number } | undefined {
  const near = words.near(typed, NAME_WORD);
  const nearest = near.filter(({ distance }) => distance === near[0]?.distance);
  const keeping = nearest.filter(({ term }) => !hasOtherLetter(typed, term));
  const bearer = (term: string) =>
    words.find(term).reduce((first, word) => {
      for (const entry of words.bearers(word)) if (entry < first) first = entry;
      return first;
    }, Number.POSITIVE_INFINITY);
  const [first, ...others] = (keeping.length > 0 ? keeping : nearest).map(({ term, distance }) => ({
    term,
    distance,
    bearer: nearest.length > 1 ? bearer(term) : 0,
  }));
  return others.reduce((best, one) => (best !== undefined && best.bearer <= one.bearer ? best : one), first);
}
