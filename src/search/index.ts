import { find } from './find.ts';
import type { Finder } from './finder.ts';
import { createMemoryIndex } from './memory/index.ts';
import type { QuoteIndex } from './port.ts';
import type { FacetBooks } from './query/facets.ts';
import { createNameBook, isPerson } from './query/names.ts';
import { createPrefixBook } from './query/prefix.ts';
import { createRoleBook } from './query/roles.ts';
import { suggest } from './suggest.ts';
import { type AliasBook, learnAliases, readAliases } from './text/aliases.ts';
import { createScanner } from './text/scanner.ts';
import type { FacetEntry, Search, SearchDocument, SearchInput } from './types.ts';

export { lookUp } from './lookup.ts';
export { createMemoryIndex } from './memory/index.ts';
export { readAliases } from './text/aliases.ts';
export { ONES, SCALES } from './text/words.ts';

/**
 * Builds the search over a corpus.
 * @param input documents, people, outlets and the owner's aliases; not kept: the index copies what it needs
 * @param makeIndex another index behind the port
 */
export function createSearch(
  input: SearchInput,
  makeIndex: (aliases: AliasBook) => QuoteIndex = createMemoryIndex,
): Search {
  const aliases = readAliases(input.aliases, learn(input.documents));
  const index = makeIndex(aliases);
  index.add(input.documents);
  const { lexicon } = index;
  const speakers = byCount(input.speakers);
  const outlets = byCount(input.outlets);
  const books: FacetBooks = {
    speakers: createNameBook(speakers, isPerson),
    outlets: createNameBook(outlets, () => false),
    roles: createRoleBook(speakers, aliases),
    knows: (term) =>
      lexicon.frequency(term) > 0 ||
      lexicon.forms(term).length > 0 ||
      aliases.same(term).some((other) => lexicon.frequency(other) > 0),
    nearest: (term) => lexicon.near(term)[0]?.distance,
  };
  const finder: Finder = {
    scanner: createScanner(),
    index,
    lexicon,
    aliases,
    size: index.size,
    books,
    days: daysOf(input.documents),
  };
  const lists = {
    speakers: createPrefixBook(speakers.filter(isQuoted)),
    outlets: createPrefixBook(outlets.filter(isQuoted)),
  };
  return {
    find: (request) => find(request, finder),
    suggest: (option, partial, filled) => suggest(option, partial, filled, finder, lists),
  };
}

function learn(documents: readonly SearchDocument[]): (readonly string[])[] {
  const groups = new Map<string, readonly string[]>();
  for (const { text, context } of documents)
    for (const group of [...learnAliases(text), ...learnAliases(context)]) groups.set(group.join('|'), group);
  return [...groups.values()];
}

function byCount(entries: readonly FacetEntry[]): FacetEntry[] {
  return [...entries].sort((one, two) => two.count - one.count || (one.name < two.name ? -1 : 1));
}

function daysOf(documents: readonly SearchDocument[]): { first: number; last: number } | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { days } of documents) {
    if (days === undefined) continue;
    first = Math.min(first, days.first);
    last = Math.max(last, days.last);
  }
  return first > last ? undefined : { first, last };
}

/** Choosing it leads to something. */
function isQuoted({ count }: FacetEntry): boolean {
  return count > 0;
}
