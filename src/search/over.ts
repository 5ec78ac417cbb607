import type { QuoteIndex } from '../index/index.ts';
import { find } from './find.ts';
import type { Finder } from './finder.ts';
import type { Books } from './query/books.ts';
import { suggest } from './suggest.ts';
import type { AliasBook } from './text/aliases.ts';
import { createScanner } from './text/scanner.ts';
import type { Search } from './types.ts';

/** What a search needs beside its index. */
interface Surroundings {
  readonly aliases: AliasBook;
  readonly speakers: Books;
  readonly outlets: Books;
  /** First and last day of the corpus. */
  readonly days: Finder['days'];
}

/** A search over an index. */
export function searchOver(index: QuoteIndex, { aliases, speakers, outlets, days }: Surroundings): Search {
  const { lexicon } = index;
  const finder: Finder = {
    scanner: createScanner(),
    index,
    lexicon,
    aliases,
    size: index.size,
    books: {
      speakers: speakers.names,
      outlets: outlets.names,
      roles: speakers.roles,
      knows: (term) =>
        lexicon.frequency(term) > 0 ||
        lexicon.forms(term).length > 0 ||
        aliases.same(term).some((other) => lexicon.frequency(other) > 0),
      nearest: (term) => lexicon.near(term)[0]?.distance,
    },
    days,
  };
  const lists = { speakers: speakers.prefixes, outlets: outlets.prefixes };
  return {
    find: (request) => find(request, finder),
    suggest: (option, partial, filled) => suggest(option, partial, filled, finder, lists),
  };
}
