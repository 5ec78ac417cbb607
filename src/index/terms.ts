import type { AliasBook } from '../names/alias-book.ts';
import { type Buffers, named, within } from '../storage/buffers.ts';
import { openPostings } from '../storage/postings.ts';
import { createPostingsBuilder } from '../storage/postingsBuilder.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import { packIndex } from './pack.ts';
import type { IndexPart } from './part.ts';
import type { DocumentList, SearchDocument } from './port.ts';

/**
 * Lists the documents of phrases that were learnt after an index was packed: those that have all the words are read again.
 * @param phrases words joined by one space
 * @param book whose phrases they are, and no others
 * @returns undefined where no document has any of them
 */
export function packTerms(part: IndexPart, phrases: readonly string[], book: AliasBook): Buffers | undefined {
  const able = new Set<number>();
  for (const phrase of phrases) for (const document of having(part, phrase.split(' '))) able.add(document);
  if (able.size === 0) return undefined;
  const ordered = [...able].sort((a, b) => a - b);
  const saved = packIndex(
    ordered.map((document) => readAgain(part, document)),
    book,
  );
  const order = saved.order ?? new Uint32Array(0);
  const terms = openStrings(within(saved, 'terms'));
  const own = createStrings();
  const lists = { quotes: createPostingsBuilder(), contexts: createPostingsBuilder() };
  for (const phrase of phrases) {
    const list = terms.find(phrase);
    if (list < 0) continue;
    const number = own.intern(phrase);
    for (const kind of ['quotes', 'contexts'] as const)
      openPostings(within(saved, kind)).visit(list, (block, size) => {
        // Both are numbered in the order of equal scores.
        for (let at = 0; at < size; at += 1)
          lists[kind].append(number, ordered[order[block[at] ?? 0] ?? 0] ?? 0);
        return true;
      });
  }
  return {
    ...named('terms', own.buffers()),
    ...named('quotes', lists.quotes.pack()),
    ...named('contexts', lists.contexts.pack()),
  };
}

/** How many documents have each term, in quote or context. @param book whose phrases are terms too */
export function* countTerms(
  documents: DocumentList,
  book: AliasBook,
): Generator<readonly [term: string, count: number]> {
  const saved = packIndex(documents, book);
  const terms = openStrings(within(saved, 'terms'));
  const [quotes, contexts] = [openPostings(within(saved, 'quotes')), openPostings(within(saved, 'contexts'))];
  for (let list = 0; list < terms.size; list += 1)
    yield [terms.at(list), quotes.count(list) + contexts.count(list)];
}

/** All of a document by which it is found and put in order. */
function readAgain({ sealed, texts, place }: IndexPart, document: number): SearchDocument {
  const at = place(document);
  return {
    id: texts.id(at),
    articleId: '',
    outletId: '',
    text: texts.text(at),
    context: texts.context(at),
    prior: sealed.facts.prior(document) / 1000,
  };
}

/** Documents that have each of some words in quote or context. */
function having({ sealed }: IndexPart, words: readonly string[]): Iterable<number> {
  let found: Set<number> | undefined;
  for (const word of new Set(words)) {
    const lists = sealed.listsOf(word);
    if (lists === undefined) return [];
    const own = new Set<number>();
    for (const postings of [lists.quotes, lists.contexts])
      postings.visit(lists.list, (block, size) => {
        for (let at = 0; at < size; at += 1) {
          const document = block[at] ?? 0;
          if (found === undefined || found.has(document)) own.add(document);
        }
        return true;
      });
    found = own;
  }
  return found ?? [];
}
