import { type Buffers, named, within } from '../../storage/buffers.ts';
import { type AliasBook, createNormaliser } from '../text/aliases.ts';
import type { FacetEntry } from '../types.ts';
import { inOrder, openEntries, packEntries, type Spelt } from './entries.ts';
import { isPerson, type NameBook, openNameBook, packNames, partsOf } from './names.ts';
import { openPrefixBook, type PrefixBook, packPrefixes } from './prefix.ts';
import { openRoleBook, packRoles, type RoleBook, roleWords } from './roles.ts';
import { NAME_WORD, openWordlist, packWordlist, ROLE_WORD } from './wordlist.ts';

/** Facets of one kind, by what people type of them. */
export interface Books {
  readonly names: NameBook;
  readonly prefixes: PrefixBook;
  readonly roles: RoleBook;
}

/** @param aliases what a role may also be called by */
export function packBooks(
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
    ...named('names', packNames(spelt, kind === 'speaker' ? isPerson : () => false)),
    ...named('roles', packRoles(spelt, aliases)),
  };
}

/** Opens what was packed: cheap, entries are made when they are asked for. */
export function openBooks(saved: Buffers, kind: FacetEntry['kind'], aliases: AliasBook): Books {
  const entries = openEntries(within(saved, 'entries'), kind);
  const words = openWordlist(within(saved, 'words'));
  return {
    names: openNameBook(within(saved, 'names'), entries, words),
    prefixes: openPrefixBook(within(saved, 'prefixes'), entries, words),
    roles: openRoleBook(within(saved, 'roles'), { entries, words, aliases }),
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
    names: [entry.name, ...entry.aliases].map(normalised),
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
