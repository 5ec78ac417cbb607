import { type Buffers, named, within } from '../storage/buffers.ts';
import { openLists } from '../storage/lists.ts';
import { hasOtherLetter } from '../text/distance.ts';
import { respelt } from '../text/fold.ts';
import { soundKey } from '../text/sound.ts';
import { type AliasBook, createNormaliser, normalise } from './alias-book.ts';
import { type FacetEntry, inOrder, openEntries, packEntries, type Spelt } from './entries.ts';
import { openExact, packExact } from './exact.ts';
import type { GivenNames } from './given.ts';
import { createLookUp, type NameMatches } from './lookUp.ts';
import { isPerson, partsOf } from './parts.ts';
import { openPrefixes, packPrefixes } from './prefix.ts';
import { openRoleBook, packRoles, type RoleBook, roleWords } from './roles.ts';
import { NAME_WORD, openWordlist, packWordlist, ROLE_WORD } from './wordlist.ts';

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

/** @param aliases what a role may also be called by */
export function packNames(
  facets: readonly FacetEntry[],
  kind: FacetEntry['kind'],
  aliases: AliasBook,
): Buffers {
  const entries = inOrder(facets);
  const spelt = foldAll(entries);
  const { buffers, words } = packWordlist(kindsOf(spelt));
  return {
    ...named('entries', packEntries(entries)),
    ...named('words', buffers),
    ...named('prefixes', packPrefixes(spelt, words)),
    ...named('names', packExact(spelt, kind === 'speaker' ? isPerson : () => false)),
    ...named('roles', packRoles(spelt, aliases)),
  };
}

/** Opens what was packed: cheap, entries are made when they are asked for. */
export function openNames(
  saved: Buffers,
  kind: FacetEntry['kind'],
  aliases: AliasBook,
  givenNames: () => GivenNames,
): NameIndex {
  const entries = openEntries(within(saved, 'entries'), kind);
  const words = openWordlist(within(saved, 'words'));
  const bearers = openLists(within(saved, 'prefixes'));
  const exact = openExact(within(saved, 'names'));
  const isShared = (id: string) =>
    !id.includes('-') && Array.from(exact.of(normalise(id)), entries.id).some((other) => other !== id);
  return {
    longest: exact.longest,
    exact: (name) => Array.from(exact.of(name), entries.id),
    lookUp: createLookUp({ entries, exact, words, bearers, givenNames }),
    nearWord(word) {
      if (word.length < SHORTEST_MISSPELT) return undefined;
      const [nearest] = words.near(word, NAME_WORD);
      // In a short word another letter makes another name: Gaga is not Gaia.
      if (
        nearest === undefined ||
        (word.length < SHORTEST_OTHER && hasOtherLetter(word, nearest.term)) ||
        (nearest.distance > 1 && word.length < TWO_EDITS && soundKey(nearest.term) !== soundKey(word))
      )
        return undefined;
      return { word: nearest.term, distance: nearest.distance };
    },
    beginning: openPrefixes(bearers, entries, words),
    isRoleWord: (word) => words.is(word, ROLE_WORD),
    entry: (id) => entries.at(entries.find(id)),
    owner(typed) {
      const id = typed.startsWith(ID) ? typed.slice(ID.length) : typed;
      return entries.find(id) < 0 || (id === typed && isShared(id)) ? undefined : id;
    },
    keyOf: (id) => (isShared(id) ? `${ID}${id}` : id),
    roles: openRoleBook(within(saved, 'roles'), { entries, words, aliases }),
    get givenNames() {
      return givenNames();
    },
  };
}

function foldAll(entries: readonly FacetEntry[]): Spelt[] {
  const normalised = createNormaliser();
  const known = new Map<string, string>();
  /** The same few roles come again and again. */
  const remembered = (role: string): string => {
    const folded = known.get(role) ?? normalised(role);
    known.set(role, folded);
    return folded;
  };
  return entries.map((entry) => ({
    entry,
    names: [...new Set([entry.name, ...entry.aliases].flatMap((name) => [name, respelt(name)]))].map(
      normalised,
    ),
    roles: entry.roles.map(remembered),
  }));
}

/** Every word of every spelling, with what it is a word of. */
function kindsOf(spelt: readonly Spelt[]): Map<string, number> {
  const kinds = new Map<string, number>();
  const add = (words: readonly string[], kind: number) => {
    for (const word of words) {
      const known = kinds.get(word);
      if (known === undefined || (known & kind) !== kind) kinds.set(word, (known ?? 0) | kind);
    }
  };
  for (const { names, roles } of spelt) {
    for (const name of names) {
      add(name.split(' '), 0);
      add(partsOf(name), NAME_WORD);
    }
    for (const role of roles) {
      add(role.split(' '), 0);
      add(roleWords(role), ROLE_WORD);
    }
  }
  return kinds;
}
