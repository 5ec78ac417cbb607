import { lazy } from '../lazy.ts';
import { type Buffers, numbers, unsigned, within } from '../storage/buffers.ts';
import { openPostings, type Postings } from '../storage/postings.ts';
import { openStrings } from '../storage/strings.ts';
import type { TermLists } from './clause.ts';
import type { Sealed } from './execute.ts';
import { type Facts, openFacts } from './facts.ts';
import { openWords, type Words } from './lexicon.ts';
import type { DocumentTexts } from './port.ts';
import { createScratch } from './scratch.ts';

/** What only the whole archive knows of the documents of a part; documents by their numbers in the part. */
export interface Surroundings {
  readonly facts: Facts;
  /** List n: the documents of speaker n of the facts; made when it is first asked for. */
  speakers(): Postings;
  /** Makes in steps what the first question would have to wait for. */
  prepare?(): Iterable<undefined>;
  /** Whether a document's article is there no more; absent when all are there. */
  readonly isGone?: (document: number) => boolean;
  /** What is to be taken off the frequency of a term for the documents that are gone. */
  goneWith?(term: string): number;
  /** Lists of terms that were learnt after the part was packed, as `packTerms` gives them. */
  readonly learned?: Buffers;
}

/** An index of some documents of an archive. */
export interface IndexPart {
  readonly size: number;
  readonly sealed: Sealed;
  readonly words: Words;
  /** Words of each document's text, counted up to 255. */
  readonly lengths: ArrayLike<number>;
  /** Place of a document in the list that was packed. */
  place(document: number): number;
  /** Makes in steps what the first question would have to wait for. */
  prepare(): Iterable<undefined>;
  readonly texts: DocumentTexts;
}

/**
 * Opens an index that was packed: cheap, nothing is analysed.
 * @param saved what `packIndex` gave, or one of the indexes of `packIndexes` with the words; trusted: check it before
 * @param texts what the documents say and are called, by their places in the list that was packed
 * @param surroundingsOf what the whole archive knows, given the places by number; without it the documents' own facts count
 * @throws StorageError when a buffer is missing
 */
export function openPart(
  saved: Buffers,
  texts: DocumentTexts,
  surroundingsOf?: (order: Uint32Array, own: Facts) => Surroundings,
): IndexPart {
  const order = unsigned(saved, 'order');
  const terms = openStrings(within(saved, 'terms'));
  const quotes = openPostings(within(saved, 'quotes'));
  const contexts = openPostings(within(saved, 'contexts'));
  const own = openFacts(within(saved, 'facts'));
  const speakers = openPostings(within(saved, 'speakers'));
  const { facts, isGone, goneWith, learned, ...around } = surroundingsOf?.(order, own) ?? {
    facts: own,
    speakers: () => speakers,
  };
  const later = learned === undefined ? undefined : openTerms(learned);
  const frequency = (list: number) => quotes.count(list) + contexts.count(list);
  const words = openWords(
    within(saved, 'lexicon'),
    terms,
    goneWith === undefined ? frequency : (list) => frequency(list) - goneWith(terms.at(list)),
  );
  const bySpeaker = lazy(() => around.speakers());
  const sealed: Sealed = {
    listsOf(term) {
      const list = terms.find(term);
      // Another index that has its terms in common may have it.
      return list < 0 || frequency(list) === 0 ? later?.(term) : { list, quotes, contexts };
    },
    get speakers() {
      return bySpeaker();
    },
    facts,
    ...(isGone && { isGone }),
    scratch: createScratch(order.length),
  };
  return {
    size: order.length,
    sealed,
    words: later === undefined ? words : withTerms(words, later, goneWith),
    lengths: numbers(saved, 'lengths'),
    place: (document) => order[document] ?? 0,
    prepare: () => around.prepare?.() ?? [],
    texts,
  };
}

function openTerms(saved: Buffers): (term: string) => TermLists | undefined {
  const terms = openStrings(within(saved, 'terms'));
  const quotes = openPostings(within(saved, 'quotes'));
  const contexts = openPostings(within(saved, 'contexts'));
  return (term) => {
    const list = terms.find(term);
    return list < 0 ? undefined : { list, quotes, contexts };
  };
}

/** Terms that were learnt later are phrases: they have a frequency and neither forms nor neighbours. */
function withTerms(
  words: Words,
  later: (term: string) => TermLists | undefined,
  goneWith: (term: string) => number = () => 0,
): Words {
  return {
    ...words,
    frequency(term) {
      const lists = later(term);
      if (lists === undefined) return words.frequency(term);
      return lists.quotes.count(lists.list) + lists.contexts.count(lists.list) - goneWith(term);
    },
  };
}
