import { find } from './find.ts';
import type { Finder } from './finder.ts';
import type { QuoteIndex } from './port.ts';
import type { FacetBooks } from './query/facets.ts';
import { createNameBook, isPerson } from './query/names.ts';
import { createPrefixBook } from './query/prefix.ts';
import { createRoleBook } from './query/roles.ts';
import { type FacetLists, suggest } from './suggest.ts';
import type { AliasBook } from './text/aliases.ts';
import { createScanner } from './text/scanner.ts';
import type { FacetEntry, Search } from './types.ts';

/** What a search needs beside its index. */
export interface Surroundings {
  readonly aliases: AliasBook;
  /** The most quoted first. */
  readonly speakers: readonly FacetEntry[];
  readonly outlets: readonly FacetEntry[];
  /** First and last day of the corpus. */
  readonly days: Finder['days'];
}

/** A search over an index; books of names are made when a question first needs them. */
export function searchOver(index: QuoteIndex, { aliases, speakers, outlets, days }: Surroundings): Search {
  const { lexicon } = index;
  const finder = (): Finder => ({
    scanner: createScanner(),
    index,
    lexicon,
    aliases,
    size: index.size,
    books: booksOf(),
    days,
  });
  const booksOf = (): FacetBooks => ({
    speakers: createNameBook(speakers, isPerson),
    outlets: createNameBook(outlets, () => false),
    roles: createRoleBook(speakers, aliases),
    knows: (term) =>
      lexicon.frequency(term) > 0 ||
      lexicon.forms(term).length > 0 ||
      aliases.same(term).some((other) => lexicon.frequency(other) > 0),
    nearest: (term) => lexicon.near(term)[0]?.distance,
  });
  const lists = (): FacetLists => ({
    speakers: createPrefixBook(speakers.filter(isQuoted)),
    outlets: createPrefixBook(outlets.filter(isQuoted)),
  });
  let known: Finder | undefined;
  let knownLists: FacetLists | undefined;
  return {
    find(request) {
      known ??= finder();
      return find(request, known);
    },
    suggest(option, partial, filled) {
      known ??= finder();
      knownLists ??= lists();
      return suggest(option, partial, filled, known, knownLists);
    },
  };
}

/** Choosing it leads to something. */
function isQuoted({ count }: FacetEntry): boolean {
  return count > 0;
}
