import type { QuoteIndex } from '../port.ts';
import type { AliasBook } from '../text/aliases.ts';
import { compounds } from '../text/analyse.ts';
import { createScanner } from '../text/scanner.ts';
import { isNumberWord } from '../text/words.ts';
import { createChains } from './chains.ts';
import { createScratch, execute, type Sealed } from './execute.ts';
import { growableBytes, growableInts } from './growable.ts';
import { createLexicon, type MemoryLexicon } from './lexicon.ts';
import { createRecords, type Records } from './records.ts';
import { createVocabulary } from './vocabulary.ts';

export interface MemoryIndex extends QuoteIndex {
  /** Bytes held, by part. */
  footprint(): Readonly<Record<'records' | 'postings' | 'lexicon' | 'scratch', number>>;
}

/**
 * The embedded index: everything in typed arrays. Adding is cheap; the first search after it seals what was added.
 * @param aliases its phrases become terms of their own ("islamic state")
 */
export function createMemoryIndex(aliases: AliasBook): MemoryIndex {
  const scanner = createScanner();
  const vocabulary = createVocabulary();
  const chains = createChains();
  const records = createRecords();
  /** The documents of a term, quote and context together. */
  const frequencies = growableInts();
  /** 1 unknown, 2 plain, 3 may begin or be part of a compound. */
  const kinds = growableBytes();
  let hash = 0x811c9dc5;
  let sealed: { readonly parts: Sealed; readonly lexicon: MemoryLexicon } | undefined;

  const isPart = (number: number): boolean => {
    if (kinds.at(number) === 0) {
      const term = vocabulary.term(number);
      kinds.set(number, isNumberWord(term) || aliases.phrasesFrom(term).length > 0 ? 2 : 1);
    }
    return kinds.at(number) === 2;
  };
  const post = (number: number, document: number, field: 0 | 1) => {
    const quote = 2 * number;
    if (chains.last(quote) === document || (field === 1 && chains.last(quote + 1) === document)) return;
    chains.append(quote + field, document);
    frequencies.set(number, frequencies.at(number) + 1);
  };
  const addText = (text: string, document: number, field: 0 | 1) => {
    scanner.read(text);
    let special = false;
    while (scanner.next()) {
      const number = vocabulary.intern(scanner.units, scanner.length, scanner.hash);
      special ||= scanner.hyphenated || isPart(number);
      post(number, document, field);
      hash = Math.imul(hash ^ scanner.hash, 0x01000193);
    }
    if (!special) return;
    const terms: string[] = [];
    const joined: boolean[] = [];
    scanner.read(text);
    while (scanner.next()) {
      terms.push(scanner.term());
      joined.push(scanner.hyphenated);
    }
    for (const { term } of compounds(terms, (index) => joined[index] === true, aliases))
      post(vocabulary.internString(term), document, field);
  };
  const seal = () => {
    if (sealed === undefined) {
      const postings = chains.seal(2 * vocabulary.size);
      const scratch = createScratch(records.size);
      sealed = {
        parts: { vocabulary, postings, records, ranks: ranksOf(records), scratch },
        lexicon: createLexicon(vocabulary, (term) => frequencies.at(term)),
      };
    }
    return sealed;
  };
  return {
    add(documents) {
      sealed = undefined;
      for (const document of documents) {
        const number = records.add(document);
        addText(document.text, number, 0);
        if (document.context !== '') addText(document.context, number, 1);
        for (let at = 0; at < document.id.length; at++)
          hash = Math.imul(hash ^ document.id.charCodeAt(at), 0x01000193);
      }
    },
    search: (plan) => execute(plan, seal().parts),
    document(id) {
      const number = records.find(id);
      return number < 0 ? undefined : records.get(number);
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
    footprint() {
      const { parts, lexicon } = seal();
      return {
        records: records.footprint,
        postings: parts.postings.footprint + frequencies.array.byteLength,
        lexicon: lexicon.footprint,
        scratch: Object.values(parts.scratch).reduce((sum, array) => sum + array.byteLength, 0),
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
