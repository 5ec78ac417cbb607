import type { QuoteIndex } from '../index/index.ts';
import { find } from './find.ts';
import type { Finder } from './finder.ts';
import type { Named } from './saved.ts';
import { suggest } from './suggest.ts';
import { createScanner } from './text/scanner.ts';
import type { Search } from './types.ts';

/** What a search needs beside its index. */
interface Surroundings extends Named {
  /** First and last day of the corpus. */
  readonly days: Finder['days'];
}

/** A search over an index. */
export function searchOver(index: QuoteIndex, { aliases, people, outlets, days }: Surroundings): Search {
  const { lexicon } = index;
  const finder: Finder = {
    scanner: createScanner(),
    index,
    lexicon,
    aliases,
    size: index.size,
    books: {
      speakers: people,
      outlets,
      roles: people.roles,
      knows: (term) =>
        lexicon.frequency(term) > 0 ||
        lexicon.forms(term).length > 0 ||
        aliases.same(term).some((other) => lexicon.frequency(other) > 0),
      nearest: (term) => lexicon.near(term)[0]?.distance,
    },
    days,
  };
  return {
    find: (request) => find(request, finder),
    suggest: (option, partial, filled) => suggest(option, partial, filled, finder),
  };
}
