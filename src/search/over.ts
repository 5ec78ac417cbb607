import { LRUCache } from 'lru-cache';
import { FUNCTION_WORDS } from '../english/index.ts';
import type { QuoteIndex } from '../index/index.ts';
import { replayed } from '../lazy.ts';
import type { AliasBook } from '../names/alias-book.ts';
import type { NameIndex } from '../names/index.ts';
import { remembering } from '../storage/cache.ts';
import { hasOtherLetter } from '../text/distance.ts';
import { createScanner } from '../text/scanner.ts';
import { find } from './find.ts';
import type { Finder } from './finder.ts';
import type { FacetBooks } from './query/types.ts';
import { readings } from './read.ts';
import { suggest } from './suggest.ts';
import type { Search } from './types.ts';

/** The people and outlets of an archive, and what words may also be called. */
export interface Named {
  readonly aliases: AliasBook;
  readonly people: NameIndex;
  readonly outlets: NameIndex;
}

/** What a search needs beside its index. */
interface Surroundings extends Named {
  /** First and last day of the corpus. */
  readonly days: Finder['days'];
}

/** Completions that are looked at: more grammar words than this begin in no one way. */
const MOST_BEGUN = 8;
/** Queries whose readings are remembered, and answers by yes or no: a few words typed letter by letter ask for hundreds. */
const MOST_READ = 1_024;
const MOST_SETTLED = 4_096;

/** A search over an index. */
export function searchOver(index: QuoteIndex, { aliases, people, outlets, days }: Surroundings): Search {
  const { lexicon } = index;
  const commonest = (words: readonly string[]) =>
    Math.max(0, ...words.map((word) => lexicon.frequency(word)));
  const books: FacetBooks = {
    speakers: people,
    outlets,
    roles: people.roles,
    knows: (term) =>
      lexicon.frequency(term) > 0 ||
      lexicon.forms(term).length > 0 ||
      aliases.same(term).some((other) => lexicon.frequency(other) > 0),
    frequency: (term) => lexicon.frequency(term),
    begins: (prefix, but) =>
      commonest(
        lexicon
          .completions(prefix, MOST_BEGUN)
          .filter((word) => !FUNCTION_WORDS.has(word) && (but === undefined || !word.startsWith(but))),
      ),
    nearest(term) {
      const near = lexicon.near(term);
      const [first] = near;
      if (first === undefined) return undefined;
      const { distance } = first;
      const kept = near.filter(
        (other) =>
          other.distance === distance && !FUNCTION_WORDS.has(other.term) && !hasOtherLetter(term, other.term),
      );
      return { distance, lettersKept: commonest(kept.map((other) => other.term)) };
    },
  };
  const settled = new LRUCache<string, boolean, () => boolean>({
    max: MOST_SETTLED,
    memoMethod: (_key, _stale, { context }) => context(),
  });
  const finder: Finder = {
    scanner: createScanner(),
    index,
    lexicon,
    aliases,
    size: index.size,
    books,
    days,
    readings: remembering((query: string) => replayed(readings(query, books, days)), MOST_READ),
    settled: (key, decide) => settled.memo(key, { context: decide }),
  };
  return {
    find: (request) => find(request, finder),
    suggest: (option, partial, filled) => suggest(option, partial, filled, finder),
  };
}
