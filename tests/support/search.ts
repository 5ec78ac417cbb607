import {
  type DocumentList,
  type DocumentTexts,
  indexOver,
  openPart,
  type Plan,
  packIndex,
  type QuoteIndex,
} from '../../src/index/index.ts';
import { type AliasBook, readAliases } from '../../src/names/alias-book.ts';
import { learnedFrom, learnIn, openNamed, openSearchOver, packNamedOver } from '../../src/search/index.ts';
import type { FacetEntry, Search, SearchDocument } from '../../src/search/types.ts';
import { type Buffers, named, numbers, within } from '../../src/storage/buffers.ts';

/** What a search is made of. */
export interface SearchInput {
  readonly documents: DocumentList;
  readonly speakers: readonly FacetEntry[];
  readonly outlets: readonly FacetEntry[];
  /** Text of the owner's alias file: one group a line, spellings separated by commas, `#` starts a comment. */
  readonly aliases: string;
}

/** What documents that are at hand say and are called. */
export function textsOf(documents: DocumentList): DocumentTexts {
  return {
    id: (place) => documents.at(place)?.id ?? '',
    article: (place) => documents.at(place)?.articleId ?? '',
    text: (place) => documents.at(place)?.text ?? '',
    context: (place) => documents.at(place)?.context ?? '',
  };
}

/** Packs one index of documents with whom and what a question may name. */
export function packSearch({ documents, speakers, outlets, aliases }: SearchInput): Buffers {
  const learned = learnedFrom(learnIn(documents));
  const book = readAliases(aliases, learned);
  const names = packNamedOver({ speakers, outlets, aliases, learned });
  return {
    ...names.own,
    ...named('base', names.base),
    ...packDocuments(documents, book),
  };
}

/** Packs an index of other documents in the light of what was packed with the first ones. */
export function packAlso(documents: DocumentList, saved: Buffers): Buffers {
  return packDocuments(documents, openNamed(saved, within(saved, 'base')).aliases);
}

function packDocuments(documents: DocumentList, book: AliasBook): Buffers {
  const days = [...documents].flatMap((document) => document.days ?? []);
  const [first, last] = [
    Math.min(...days.map((range) => range.first)),
    Math.max(...days.map((range) => range.last)),
  ];
  return {
    days: days.length === 0 ? new Int32Array(0) : Int32Array.of(first, last),
    ...named('index', packIndex(documents, book)),
  };
}

/** Opens what `packSearch` or `packAlso` gave as archives open a segment of theirs. @param names what `packSearch` gave */
export function openSearch(saved: Buffers, texts: DocumentTexts, names = saved): Search {
  const [first, last] = numbers(saved, 'days');
  const days = first === undefined || last === undefined ? undefined : { first, last };
  const part = openPart(within(saved, 'index'), texts);
  return openSearchOver([part], part.size, days, openNamed(names, within(names, 'base')));
}

/** A search over documents that are at hand. */
export function createSearch(input: SearchInput): Search {
  return openSearch(packSearch(input), textsOf(input.documents));
}

/** Opens one index that was packed. */
export function openIndex(saved: Buffers, texts: DocumentTexts): QuoteIndex {
  const part = openPart(saved, texts);
  return indexOver([part], part.size);
}

/** An index over documents that are at hand. */
export function createIndex(documents: DocumentList, aliases: AliasBook): QuoteIndex {
  return openIndex(packIndex(documents, aliases), textsOf(documents));
}

/** The results of a plan, by their ids. */
export function hitsOf(plan: Plan, index: QuoteIndex): { readonly id: string; readonly score: number }[] {
  return index.candidates(plan).map(({ document, score }) => ({ id: index.fields.id(document), score }));
}

/** Somebody who is quoted. */
export const speakerEntry = (id: string, name: string, fields: Partial<FacetEntry> = {}): FacetEntry => ({
  id,
  kind: 'speaker',
  name,
  aliases: [],
  roles: [],
  group: false,
  count: 2,
  ...fields,
});

/** A quote in an article of its own, with nothing around it. */
export const documentBy = (
  speakerId: string,
  id: string,
  text: string,
  fields: Partial<SearchDocument> = {},
): SearchDocument => ({
  id,
  text,
  context: text,
  articleId: `article-${id}`,
  outletId: 'fjord-press',
  speakerId,
  prior: 1,
  ...fields,
});

/** A search in what one speaker says, the documents numbered `q0`, `q1`, …. */
export const searchOf = (texts: readonly string[]) =>
  createSearch({
    documents: texts.map((text, at) => documentBy('quist', `q${at}`, text)),
    speakers: [],
    outlets: [],
    aliases: '',
  });
