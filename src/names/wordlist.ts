import { type Buffers, named, within } from '../search/memory/buffers.ts';
import { createLexicon } from '../search/memory/lexicon.ts';
import { lexiconBuffers, lexiconOf, vocabularyOf } from '../search/memory/saved.ts';
import { createVocabulary } from '../search/memory/vocabulary.ts';

/** Kinds of words, as bits. */
export const NAME_WORD = 1;
export const ROLE_WORD = 2;

/** What a lexicon needs to know the words near one. */
const NEAR = /^(?:deletions|alike|sounds)\b/;

/** Words of names and roles, numbered in the order of their letters. */
export interface Wordlist {
  /** The words of a kind that a misspelt word may be, the nearest first. */
  near(word: string, kind: number): readonly { readonly term: string; readonly distance: number }[];
  /** Number of a word, or -1. */
  find(word: string): number;
  is(word: string, kind: number): boolean;
  /** Numbers of the words that have these letters somewhere, ascending. */
  holding(letters: string): number[];
  /** Numbers of the words that begin so, end exclusive. */
  beginning(prefix: string): { readonly from: number; readonly to: number };
}

/**
 * @param kinds words with the kinds that they are of, as bits
 * @returns buffers, and the words in the order of their numbers
 */
export function packWordlist(kinds: ReadonlyMap<string, number>): {
  readonly buffers: Buffers;
  readonly words: readonly string[];
} {
  const words = [...kinds.keys()].sort();
  const vocabulary = createVocabulary();
  for (const word of words) vocabulary.internString(word);
  vocabulary.trim();
  const lexicon = lexiconBuffers(createLexicon(vocabulary, () => 1).parts);
  return {
    words,
    buffers: {
      ...named('vocabulary', { ...vocabulary.buffers() }),
      ...named('lexicon', Object.fromEntries(Object.entries(lexicon).filter(([name]) => NEAR.test(name)))),
      kinds: Uint8Array.from(words, (word) => kinds.get(word) ?? 0),
    },
  };
}

export function openWordlist(saved: Buffers): Wordlist {
  const vocabulary = createVocabulary(vocabularyOf(within(saved, 'vocabulary')));
  const kinds = saved.kinds ?? new Uint8Array(0);
  const parts = lexiconOf(within(saved, 'lexicon'));
  const lexicons = new Map<number, ReturnType<typeof createLexicon>>();
  const lexiconFor = (kind: number) => {
    const known = lexicons.get(kind);
    if (known !== undefined) return known;
    const made = createLexicon(vocabulary, (term) => ((kinds[term] ?? 0) & kind ? 1 : 0), parts);
    lexicons.set(kind, made);
    return made;
  };
  const firstNotBefore = (isBefore: (word: string) => boolean): number => {
    let low = 0;
    let high = vocabulary.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(vocabulary.term(middle))) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const { starts, units } = vocabulary.buffers();
  const letters = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
  return {
    find: vocabulary.find,
    is: (word, kind) => ((kinds[vocabulary.find(word)] ?? 0) & kind) !== 0,
    near: (word, kind) => lexiconFor(kind).near(word),
    holding(part) {
      const found: number[] = [];
      const needle = Buffer.from(part, 'utf16le');
      let word = 0;
      for (let at = letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + 1)) {
        // Between two units, or across the border of two words.
        if (at % 2 === 1) continue;
        while (word < vocabulary.size && (starts[word + 1] ?? 0) * 2 <= at) word += 1;
        if (word === vocabulary.size) break;
        if (at / 2 + part.length > (starts[word + 1] ?? 0)) continue;
        found.push(word);
        at = (starts[word + 1] ?? 0) * 2 - 1;
      }
      return found;
    },
    beginning: (prefix) => ({
      from: firstNotBefore((word) => word < prefix),
      to: firstNotBefore((word) => word < prefix || word.startsWith(prefix)),
    }),
  };
}
