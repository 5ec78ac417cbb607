import {
  type DocumentList,
  type DocumentTexts,
  openIndex,
  type Plan,
  packIndex,
  type QuoteIndex,
} from '../../src/index/index.ts';
import type { AliasBook } from '../../src/names/alias-book.ts';
import { openNamed, openSearch, packSearch } from '../../src/search/index.ts';
import type { Search, SearchInput } from '../../src/search/types.ts';

/** What documents that are at hand say and are called. */
export function textsOf(documents: DocumentList): DocumentTexts {
  return {
    id: (place) => documents.at(place)?.id ?? '',
    article: (place) => documents.at(place)?.articleId ?? '',
    text: (place) => documents.at(place)?.text ?? '',
    context: (place) => documents.at(place)?.context ?? '',
  };
}

/** A search over documents that are at hand. */
export function createSearch(input: SearchInput): Search {
  const saved = packSearch(input);
  return openSearch(saved, textsOf(input.documents), openNamed(saved));
}

/** An index over documents that are at hand. */
export function createIndex(documents: DocumentList, aliases: AliasBook): QuoteIndex {
  return openIndex(packIndex(documents, aliases), textsOf(documents));
}

/** The results of a plan, by their ids. */
export function hitsOf(plan: Plan, index: QuoteIndex): { readonly id: string; readonly score: number }[] {
  return index.candidates(plan).map(({ document, score }) => ({ id: index.fields.id(document), score }));
}
