import { isPartOfNumber } from '../english/index.ts';
import type { AliasBook } from '../names/alias-book.ts';
import { type Buffers, named } from '../storage/buffers.ts';
import { bytes, createColumn, ints, larger, resized } from '../storage/column.ts';
import { createPostingsBuilder, type PostingsBuilder } from '../storage/postingsBuilder.ts';
import { createStrings, type GrowingStrings } from '../storage/strings.ts';
import { compounds } from '../text/analyse.ts';
import { createScanner } from '../text/scanner.ts';
import { isMostlyCapitals } from '../text/unit-classes.ts';
import { createFacts, thousandths } from './facts.ts';
import { packLexicon } from './lexicon.ts';
import type { DocumentList, SharedText } from './port.ts';

/** The longest text that is counted to its end. */
const MOST_WORDS = 255;

/** Indexes that have their terms in common. */
export interface PackedIndexes {
  /** The terms of all, and what is made of them once. */
  readonly words: Buffers;
  /** What else there is of each; with the words it is what `openPart` opens. */
  readonly indexes: readonly Buffers[];
}

/**
 * Indexes lists of documents, all but what they say and are called, over one table of terms: of texts on the same matters most words are the same.
 * The same documents and aliases give the same bytes.
 * @param aliases its phrases become terms of their own ("islamic state")
 */
export function packIndexes(lists: readonly DocumentList[], aliases: AliasBook): PackedIndexes {
  const terms = createStrings();
  const indexes = lists.map((documents) => packDocuments(documents, terms, aliases));
  return {
    words: { ...named('terms', terms.buffers()), ...named('lexicon', packLexicon(terms)) },
    indexes,
  };
}

/** The same of one list, with the words of it. */
export function packIndex(documents: DocumentList, aliases: AliasBook): Buffers {
  const { words, indexes } = packIndexes([documents], aliases);
  return Object.assign({}, words, ...indexes);
}

function packDocuments(documents: DocumentList, terms: GrowingStrings, aliases: AliasBook): Buffers {
  // Documents are numbered in the order of equal scores, so that a list need not be read to its end.
  const order = rankedOrder(documents);
  const facts = createFacts();
  const lengths = createColumn();
  const quotes = createPostingsBuilder();
  const contexts = createPostingsBuilder();
  const speakers = createPostingsBuilder();
  const read = wordReader(terms);
  const post = poster(terms, aliases);
  for (const [number, place] of order.entries()) {
    const document = documents.at(place);
    if (document === undefined) continue;
    const speaker = facts.add(document);
    if (speaker > 0) speakers.append(speaker, number);
    const { around = [] } = document;
    const words = post(read.whole(document.text), number, quotes);
    lengths.push(Math.min(words, MOST_WORDS));
    post(read.joined(around) ?? read.whole(document.context), number, contexts);
  }
  return {
    order,
    lengths: lengths.array(),
    ...named('quotes', quotes.pack()),
    ...named('contexts', contexts.pack()),
    ...named('speakers', speakers.pack()),
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

/** The words of a text as numbers of terms; which of them a hyphen joins to the one before is kept in the top bit. */
type Words = Uint32Array;
const JOINED = 0x8000_0000;

const UNSEEN_TEXT = 0;
/** How a text in capitals is read depends on what it stands in. */
const ALONE = 1;
const UNREAD = 2;
const READ = 3;

/** Reads texts word by word. What it gives holds until it is asked for the next. */
function wordReader(terms: GrowingStrings) {
  const scanner = createScanner();
  /** The words of shared texts, in a row, and where those of each begin and end by its number. */
  let words = ints(4096);
  let size = 0;
  const known = { from: ints(0), to: ints(0), state: bytes(0) };
  let scratch = ints(256);
  const scan = (text: string): number => {
    let count = 0;
    scanner.read(text);
    while (scanner.next()) {
      if (count === scratch.length) scratch = resized(ints, scratch, larger(count));
      const term = terms.internUnits(scanner.units, scanner.length, scanner.hash);
      scratch[count++] = scanner.hyphenated ? term + JOINED : term;
    }
    return count;
  };
  const makeRoom = (number: number): void => {
    known.from = resized(ints, known.from, larger(number));
    known.to = resized(ints, known.to, known.from.length);
    known.state = resized(bytes, known.state, known.from.length);
  };
  const share = ({ number, text }: SharedText): void => {
    const count = scan(text);
    if (size + count > words.length) words = resized(ints, words, larger(size + count));
    words.set(scratch.subarray(0, count), size);
    known.from[number] = size;
    size += count;
    known.to[number] = size;
    known.state[number] = READ;
  };
  return {
    whole(text: string): Words {
      const count = scan(text);
      return scratch.subarray(0, count);
    },
    /** The words of some texts with a blank between; each text is read once. Undefined where they must be read as one. */
    joined(texts: readonly SharedText[]): Words | undefined {
      if (texts.length === 0) return undefined;
      for (const text of texts) {
        if (text.number >= known.from.length) makeRoom(text.number);
        if (known.state[text.number] === UNSEEN_TEXT)
          known.state[text.number] = isMostlyCapitals(text.text) ? ALONE : UNREAD;
        if (known.state[text.number] === ALONE) return undefined;
      }
      // Only now: a text that is not used as it stands alone may have words that no document has.
      for (const text of texts) if (known.state[text.number] === UNREAD) share(text);
      let count = 0;
      for (const { number } of texts) {
        const own = words.subarray(known.from[number] ?? 0, known.to[number] ?? 0);
        if (count + own.length > scratch.length) scratch = resized(ints, scratch, larger(count + own.length));
        scratch.set(own, count);
        count += own.length;
      }
      return scratch.subarray(0, count);
    },
  };
}

const UNSEEN = 0;
/** The term begins no compound. */
const PLAIN = 1;
/** Behind a spelt number, "and", "or" and "to" may lead on to another one. */
const NUMBER_REACH = 2;

/**
 * Adds a document to the lists of the terms of its words, but for those that it has been added to, in whatever lists; returns how many words there are.
 */
function poster(terms: GrowingStrings, aliases: AliasBook) {
  /** How many words from a term on may make a compound. */
  let reaches = bytes(256);
  /** The last document of each term, plus one. */
  let lasts = ints(256);
  // Looking up a string that has been looked up before is quicker than another one of the same letters.
  const names: string[] = [];
  const nameOf = (number: number): string => {
    const known = names[number];
    if (known !== undefined) return known;
    const name = terms.at(number);
    names[number] = name;
    return name;
  };
  const reachOf = (number: number): number => {
    if (number >= reaches.length) {
      reaches = resized(bytes, reaches, larger(number));
      lasts = resized(ints, lasts, reaches.length);
    }
    const known = reaches[number] ?? UNSEEN;
    if (known !== UNSEEN) return known;
    const term = nameOf(number);
    let reach = isPartOfNumber(term) ? NUMBER_REACH : PLAIN;
    for (const { length } of aliases.phrasesFrom(term)) reach = Math.max(reach, length);
    reaches[number] = reach;
    return reach;
  };
  /** The words that may be parts of compounds, with a gap where others are left out. */
  const partsOf = (words: Words): { readonly written: string[]; readonly joined: boolean[] } => {
    const written: string[] = [];
    const joined: boolean[] = [];
    let done = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0;
      const reach = reachOf(word & ~JOINED);
      if (reach === PLAIN && word < JOINED) continue;
      const from = Math.max(done, at - 1, 0);
      if (from > done) {
        written.push('');
        joined.push(false);
      }
      for (done = from; done < Math.min(words.length, at + reach); done++) {
        const own = words[done] ?? 0;
        written.push(nameOf(own & ~JOINED));
        joined.push(own >= JOINED);
      }
    }
    return { written, joined };
  };
  return (words: Words, document: number, lists: PostingsBuilder): number => {
    const append = (term: number): void => {
      if (lasts[term] === document + 1) return;
      lasts[term] = document + 1;
      lists.append(term, document);
    };
    let special = false;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0;
      const number = word & ~JOINED;
      if (reachOf(number) > PLAIN || word !== number) special = true;
      append(number);
    }
    if (!special) return words.length;
    const { written, joined } = partsOf(words);
    for (const { term } of compounds(written, (index) => joined[index] === true, aliases)) {
      const number = terms.intern(term);
      reachOf(number);
      append(number);
    }
    return words.length;
  };
}
