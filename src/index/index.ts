import type { AliasBook } from '../search/text/aliases.ts';
import { compounds } from '../search/text/analyse.ts';
import { createScanner } from '../search/text/scanner.ts';
import { isNumberWord } from '../search/text/words.ts';
import { within } from '../storage/buffers.ts';
import { bytes, createColumn, resized } from '../storage/growable.ts';
import { type Chains, createChains } from '../storage/postingsBuilder.ts';
import { execute, fits, type Sealed, supported } from './execute.ts';
import { createLexicon, type MemoryLexicon } from './lexicon.ts';
import type { QuoteIndex } from './port.ts';
import { createRecords, type Records } from './records.ts';
import { opened, type SavedIndex, savedFrom, vocabularyOf } from './saved.ts';
import { createScratch, footprintOf } from './scratch.ts';
import { MOST_WORDS, shelfOf } from './storedFields.ts';
import { createTextStore, type Texts } from './texts.ts';
import { createVocabulary } from './vocabulary.ts';

export interface MemoryIndex extends QuoteIndex {
  /** Bytes held, by part. */
  footprint(): Readonly<
    Record<'records' | 'texts' | 'postings' | 'vocabulary' | 'lexicon' | 'scratch', number>
  >;
  /**
   * Everything but the texts as flat buffers by name, from which `createMemoryIndex` makes the same index without
   * analysing one.
   */
  save(): SavedIndex;
}

export type { SavedIndex } from './saved.ts';
export type { Texts } from './texts.ts';

export interface MemoryOptions {
  /** Buffers that `save` gave, of an index with the same aliases; trusted: check them before. */
  readonly saved?: SavedIndex;
  /** Where the documents' texts are kept; absent: the index keeps them. */
  readonly texts?: Texts;
}

const UNSEEN = 0;
const PLAIN = 1;
/** The term may be part of a compound, so the text is read again for those. */
const PART = 2;

/**
 * The embedded index: everything in typed arrays. Adding is cheap; the first search after it seals what was added.
 * @param aliases its phrases become terms of their own ("islamic state")
 */
export function createMemoryIndex(aliases: AliasBook, { saved, texts }: MemoryOptions = {}): MemoryIndex {
  const scanner = createScanner();
  const vocabulary = createVocabulary(saved && vocabularyOf(within(saved, 'vocabulary')));
  const records = createRecords(saved && within(saved, 'records'));
  const own = texts === undefined ? createTextStore() : undefined;
  const textsOf = texts ?? own?.at;
  const lengths = createColumn(saved?.lengths);
  let kinds = bytes(256);
  let hash = saved?.hash?.[0] ?? 0x811c9dc5;
  let growing: { readonly quotes: Chains; readonly contexts: Chains; readonly speakers: Chains } | undefined;
  let sealed: { readonly parts: Sealed; readonly lexicon: MemoryLexicon } | undefined =
    saved && opened(saved, vocabulary, records);

  const isPart = (number: number): boolean => {
    if (number >= kinds.length) kinds = resized(bytes, kinds, number + (number >> 1) + 1);
    if (kinds[number] === UNSEEN) {
      const term = vocabulary.term(number);
      kinds[number] = isNumberWord(term) || aliases.phrasesFrom(term).length > 0 ? PART : PLAIN;
    }
    return kinds[number] === PART;
  };
  /**
   * Adds a document to the lists of a text's terms, but for those whose list in `besides` has it.
   * @returns how many words the text has
   */
  const addText = (text: string, document: number, lists: Chains, besides?: Chains): number => {
    const post = (term: number) => {
      if (besides === undefined || besides.last(term) !== document) lists.append(term, document);
    };
    scanner.read(text);
    let special = false;
    let count = 0;
    while (scanner.next()) {
      count++;
      const number = vocabulary.intern(scanner.units, scanner.length, scanner.hash);
      if (scanner.hyphenated || isPart(number)) special = true;
      post(number);
      hash = Math.imul(hash ^ scanner.hash, 0x01000193);
    }
    if (!special) return count;
    const terms: string[] = [];
    const joined: boolean[] = [];
    scanner.read(text);
    while (scanner.next()) {
      terms.push(scanner.term());
      joined.push(scanner.hyphenated);
    }
    for (const { term } of compounds(terms, (index) => joined[index] === true, aliases))
      post(vocabulary.internString(term));
    return count;
  };
  const thaw = () => {
    growing ??= {
      quotes: createChains(sealed?.parts.quotes),
      contexts: createChains(sealed?.parts.contexts),
      speakers: createChains(sealed?.parts.speakers),
    };
    sealed = undefined;
    return growing;
  };
  const seal = () => {
    if (sealed === undefined) {
      const chains = thaw();
      growing = undefined;
      const quotes = chains.quotes.seal(vocabulary.size);
      const contexts = chains.contexts.seal(vocabulary.size);
      const speakers = chains.speakers.seal(records.speakers);
      vocabulary.trim();
      records.trim();
      own?.trim();
      lengths.trim();
      kinds = bytes(256);
      sealed = {
        parts: {
          vocabulary,
          quotes,
          contexts,
          speakers,
          records,
          ranks: ranksOf(records),
          scratch: createScratch(records.size),
        },
        lexicon: createLexicon(vocabulary, (term) => quotes.count(term) + contexts.count(term)),
      };
    }
    return sealed;
  };
  return {
    add(documents) {
      const { quotes, contexts, speakers } = thaw();
      for (const document of documents) {
        const number = records.add(document);
        own?.add(document.text, document.context);
        if (document.speakerId !== undefined) speakers.append(records.speaker(number), number);
        lengths.push(Math.min(addText(document.text, number, quotes), MOST_WORDS));
        if (document.context !== '') addText(document.context, number, contexts, quotes);
        for (let at = 0; at < document.id.length; at++)
          hash = Math.imul(hash ^ document.id.charCodeAt(at), 0x01000193);
      }
    },
    search: (plan) =>
      execute(plan, seal().parts).map(({ document, score }) => ({ id: records.id(document), score })),
    candidates: (plan) => execute(plan, seal().parts),
    any: (plan) => fits(plan, seal().parts),
    supported: (plan, variants) => supported(plan, variants, seal().parts),
    shelf: shelfOf(records, lengths, textsOf),
    document(id) {
      const number = records.find(id);
      if (number < 0) return undefined;
      const { text = '', context = '' } = textsOf?.(number) ?? {};
      return { ...records.get(number), text, context };
    },
    get size() {
      return records.size;
    },
    get version() {
      return `${records.size}-${(hash >>> 0).toString(36)}`;
    },
    get lexicon() {
      return seal().lexicon;
    },
    save: () => ({ ...savedFrom(seal().parts, seal().lexicon, hash), lengths: lengths.array() }),
    footprint() {
      const { parts, lexicon } = seal();
      return {
        records: records.byteLength + lengths.byteLength,
        texts: own?.byteLength ?? 0,
        postings:
          parts.quotes.byteLength +
          parts.contexts.byteLength +
          parts.speakers.byteLength +
          (parts.ranks?.byteLength ?? 0),
        vocabulary: vocabulary.byteLength,
        lexicon: lexicon.byteLength,
        scratch: footprintOf(parts.scratch),
      };
    },
  };
}

/** Places by prior, then id; undefined where the numbers already stand in that order. */
function ranksOf(records: Records): Uint32Array | undefined {
  let sorted = true;
  let before = '';
  for (let number = 0; sorted && number < records.size; number++) {
    const id = records.id(number);
    if (number > 0) {
      const fall = records.prior(number - 1) - records.prior(number);
      sorted = fall > 0 || (fall === 0 && before < id);
    }
    before = id;
  }
  if (sorted) return undefined;
  const ids = Array.from({ length: records.size }, (_, number) => records.id(number));
  const order = ids.map((_, number) => number);
  order.sort(
    (one, two) => records.prior(two) - records.prior(one) || ((ids[one] ?? '') < (ids[two] ?? '') ? -1 : 1),
  );
  const ranks = new Uint32Array(order.length);
  for (const [rank, number] of order.entries()) ranks[number] = rank;
  return ranks;
}
