import { type Buffers, named, within } from '../memory/buffers.ts';
import { type AliasBook, createNormaliser } from '../text/aliases.ts';
import type { FacetEntry } from '../types.ts';
import { inOrder, openEntries, packEntries } from './entries.ts';
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
  const normalised = createNormaliser();
  const kinds = new Map<string, number>();
  const spellings: string[][][] = [];
  for (const { name, aliases: others, roles } of entries) {
    const lists: string[][] = [];
    const add = (spelling: string, telling: (folded: string) => readonly string[], bit: number) => {
      const folded = normalised(spelling);
      const words = folded.split(' ');
      lists.push(words);
      for (const word of words) kinds.set(word, kinds.get(word) ?? 0);
      for (const word of telling(folded)) kinds.set(word, (kinds.get(word) ?? 0) | bit);
    };
    for (const spelling of [name, ...others]) add(spelling, partsOf, NAME_WORD);
    for (const role of roles) add(role, roleWords, ROLE_WORD);
    spellings.push(lists);
  }
  const { buffers, words } = packWordlist(kinds);
  return {
    ...named('entries', packEntries(entries)),
    ...named('words', buffers),
    ...named('prefixes', packPrefixes(spellings, words)),
    ...named('names', packNames(entries, kind === 'speaker' ? isPerson : () => false)),
    ...(kind === 'speaker' ? named('roles', packRoles(entries, aliases)) : {}),
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
