import { type Buffers, named, within } from '../storage/buffers.ts';
import { type Lists, openLists } from '../storage/lists.ts';
import { respelt } from '../text/fold.ts';
import { createNormaliser } from './alias-book.ts';
import { type Entries, type FacetEntry, openEntries, packEntries, type Spelt } from './entries.ts';
import { type ExactNames, openExact, packExact } from './exact.ts';
import { isPerson, partsOf } from './parts.ts';
import { packPrefixes } from './prefix.ts';
import { openRolesPart, packRoles, type RolesPart, roleWords } from './roles.ts';
import { NAME_WORD, openWordlist, packWordlist, ROLE_HEAD, ROLE_WORD, type Wordlist } from './wordlist.ts';

/** Some of the entries of an index of names, with all that they are found by; numbers are those of the part. */
export interface NamesPart {
  readonly entries: Entries;
  readonly words: Wordlist;
  /** Numbers of entries by word of their names and roles. */
  readonly bearers: Lists;
  readonly exact: ExactNames;
  readonly roles: RolesPart;
}

/** Longer ones end in anything. */
const LONGEST_ROLE = 5;

/** @param spelt in the order of their numbers */
export function packNamesPart(spelt: readonly Spelt[], kind: FacetEntry['kind']): Buffers {
  const { buffers, words } = packWordlist(kindsOf(spelt));
  return {
    ...named('entries', packEntries(spelt.map(({ entry }) => entry))),
    ...named('words', buffers),
    ...named('prefixes', packPrefixes(spelt, words)),
    ...named('roles', packRoles(spelt.map(({ roles }) => roles))),
    ...named('names', packExact(spelt, kind === 'speaker' ? isPerson : () => false)),
  };
}

/** Opens what was packed: cheap, entries are made when they are asked for. */
export function openNamesPart(saved: Buffers, kind: FacetEntry['kind']): NamesPart {
  return {
    entries: openEntries(within(saved, 'entries'), kind),
    words: openWordlist(within(saved, 'words')),
    bearers: openLists(within(saved, 'prefixes')),
    exact: openExact(within(saved, 'names')),
    roles: openRolesPart(within(saved, 'roles')),
  };
}

/** Folds the spellings of entries. */
export function foldAll(entries: readonly FacetEntry[]): Spelt[] {
  const normalised = createNormaliser();
  const roles = foldRoles(entries);
  return entries.map((entry, number) => ({
    entry,
    names: [...new Set([entry.name, ...entry.aliases].flatMap((name) => [name, respelt(name)]))].map(
      normalised,
    ),
    roles: roles[number] ?? [],
  }));
}

/** Folds the roles of entries; the same few come again and again. */
function foldRoles(entries: readonly FacetEntry[]): (readonly string[])[] {
  const normalised = createNormaliser();
  const known = new Map<string, string>();
  const remembered = (role: string): string => {
    const folded = known.get(role) ?? normalised(role);
    known.set(role, folded);
    return folded;
  };
  return entries.map(({ roles }) => roles.map(remembered));
}

/** Every word of every spelling, with what it is a word of, as bits. */
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
      const words = roleWords(role);
      add(words, ROLE_WORD);
      if (words.length > 1 && words.length <= LONGEST_ROLE) add(words.slice(-1), ROLE_HEAD);
    }
  }
  return kinds;
}

/** Whether every word that some entries have, and a name as long as any of theirs, is had by others. */
export function haveAll(others: readonly Spelt[], some: readonly Spelt[]): boolean {
  const kinds = kindsOf(others);
  const isHad = ([word, kind]: [string, number]) => {
    const known = kinds.get(word);
    return known !== undefined && (known & kind) === kind;
  };
  return [...kindsOf(some)].every(isHad) && longestOf(some) <= longestOf(others);
}

const longestOf = (spelt: readonly Spelt[]): number =>
  spelt.reduce((most, { names }) => Math.max(most, ...names.map((name) => name.split(' ').length)), 1);
