import { openSearch, packSearch } from './saved.ts';
import type { Search, SearchInput } from './types.ts';

export { createMemoryIndex } from '../index/index.ts';
export { postingsOf } from '../index/saved.ts';
export { type Buffers, named, within } from '../storage/buffers.ts';
export { createLists, openLists } from '../storage/lists.ts';
export { packPostings } from '../storage/packing.ts';
export { createStrings } from '../storage/strings.ts';
export { lookUp } from './lookup.ts';
export { openSearch, packAlso, packSearch, type SavedSearch } from './saved.ts';
export { readAliases } from './text/aliases.ts';
export { ONES, SCALES } from './text/words.ts';

/** A search over documents that are at hand. */
export function createSearch(input: SearchInput): Search {
  return openSearch(packSearch(input), (number) => input.documents.at(number) ?? { text: '', context: '' });
}
