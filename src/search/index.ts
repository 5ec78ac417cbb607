import { openNamed, openSearch, packSearch } from './saved.ts';
import type { Search, SearchInput } from './types.ts';

export { lookUp } from './lookup.ts';
export { type Buffers, named, within } from './memory/buffers.ts';
export { createMemoryIndex } from './memory/index.ts';
export { packPostings } from './memory/packing.ts';
export { postingsOf } from './memory/saved.ts';
export { openNamed, openSearch, packAlso, packSearch, type SavedSearch } from './saved.ts';
export { readAliases } from './text/aliases.ts';
export { ONES, SCALES } from './text/words.ts';

/** A search over documents that are at hand. */
export function createSearch(input: SearchInput): Search {
  const saved = packSearch(input);
  return openSearch(
    saved,
    (number) => input.documents.at(number) ?? { text: '', context: '' },
    openNamed(saved),
  );
}
