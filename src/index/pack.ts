import { isNumberWord } from '../english/index.ts';
import type { AliasBook } from '../names/alias-book.ts';
import { type Buffers, named } from '../storage/buffers.ts';
import { bytes, createColumn, larger, resized } from '../storage/column.ts';
import { createPostingsBuilder, type PostingsBuilder } from '../storage/postingsBuilder.ts';
import { createStrings, type GrowingStrings } from '../storage/strings.ts';
import { compounds } from '../text/analyse.ts';
import { createScanner } from '../text/scanner.ts';
import { createFacts, thousandths } from './facts.ts';
import { packLexicon } from './lexicon.ts';
import type { DocumentList } from './port.ts';

/** The longest text that is counted to its end. */
const MOST_WORDS = 255;

/**
 * Indexes documents, all but what they say and are called. The same documents and aliases give the same bytes.
 * @param aliases its phrases become terms of their own ("islamic state")
 */
export function packIndex(documents: DocumentList, aliases: AliasBook): Buffers {
  // Documents are numbered in the order of equal scores, so that a list need not be read to its end.
  const order = rankedOrder(documents);
  const terms = createStrings();
  const facts = createFacts();
  const lengths = createColumn();
  const quotes = createPostingsBuilder();
  const contexts = createPostingsBuilder();
  const speakers = createPostingsBuilder();
  const post = poster(terms, aliases);
  for (const [number, place] of order.entries()) {
    const document = documents.at(place);
    if (document === undefined) continue;
    const { text, context } = document;
    const speaker = facts.add(document);
    if (speaker > 0) speakers.append(speaker, number);
    lengths.push(Math.min(post(text, number, quotes), MOST_WORDS));
    if (context !== '') post(context, number, contexts, quotes);
  }
  return {
    order,
    lengths: lengths.array(),
    ...named('terms', terms.buffers()),
    ...named('lexicon', packLexicon(terms)),
    ...named('quotes', quotes.pack(terms.size)),
    ...named('contexts', contexts.pack(terms.size)),
    ...named('speakers', speakers.pack(facts.speakers)),
    ...named('facts', facts.buffers()),
  };
}

/** Places of the documents by prior in thousandths, then id: how ties are broken. */
function rankedOrder(documents: DocumentList): Uint32Array {
  const ids: string[] = [];
  const levels = new Int32Array(documents.length);
  for (const { id, prior } of documents) {
    levels[ids.length] = thousandths(prior);
    ids.push(id);
  }
  return Uint32Array.from(ids.keys()).sort(
    (one, two) => (levels[two] ?? 0) - (levels[one] ?? 0) || ((ids[one] ?? '') < (ids[two] ?? '') ? -1 : 1),
  );
}

const UNSEEN = 0;
const PLAIN = 1;
/** The term may be part of a compound, so the text is read again for those. */
const PART = 2;

/**
 * Adds a document to the lists of a text's terms, but for those whose list in `besides` has it; returns how many words the
 * text has.
 */
function poster(terms: GrowingStrings, aliases: AliasBook) {
  const scanner = createScanner();
  let kinds = bytes(256);
  const isPart = (number: number): boolean => {
    if (number >= kinds.length) kinds = resized(bytes, kinds, larger(number));
    if (kinds[number] === UNSEEN) {
      const term = terms.at(number);
      kinds[number] = isNumberWord(term) || aliases.phrasesFrom(term).length > 0 ? PART : PLAIN;
    }
    return kinds[number] === PART;
  };
  return (text: string, document: number, lists: PostingsBuilder, besides?: PostingsBuilder): number => {
    const append = (term: number) => {
      if (besides === undefined || besides.last(term) !== document) lists.append(term, document);
    };
    scanner.read(text);
    let special = false;
    let count = 0;
    while (scanner.next()) {
      count++;
      const number = terms.internUnits(scanner.units, scanner.length, scanner.hash);
      if (scanner.hyphenated || isPart(number)) special = true;
      append(number);
    }
    if (!special) return count;
    const words: string[] = [];
    const joined: boolean[] = [];
    scanner.read(text);
    while (scanner.next()) {
      words.push(scanner.term());
      joined.push(scanner.hyphenated);
    }
    for (const { term } of compounds(words, (index) => joined[index] === true, aliases))
      append(terms.intern(term));
    return count;
  };
}
