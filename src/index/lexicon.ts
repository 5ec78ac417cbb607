import { inflectionKey, keyOfLemma, lemmas, root, sameWord } from '../search/text/stem.ts';
import { type Buffers, named, unsigned, within } from '../storage/buffers.ts';
import { ints } from '../storage/column.ts';
import { keyHash } from '../storage/hash.ts';
import { firstNot } from '../storage/sorted.ts';
import type { Strings } from '../storage/strings.ts';
import { type Buckets, openBuckets } from './buckets.ts';
import { isWord, openNear, packByKey, packNear } from './near.ts';
import type { Lexicon } from './port.ts';
import { smallest } from './select.ts';

/** Completions of prefixes up to this length take longest to find: they are remembered. */
const REMEMBERED = 2;

/** What is made of the terms of an index once. */
export function packLexicon(terms: Strings): Buffers {
  const words = Array.from({ length: terms.size }, (_, number) => terms.at(number));
  // Hashes by term; 0 is "none".
  const keys = ints(words.length);
  const roots = ints(words.length);
  for (const [term, word] of words.entries()) {
    if (!isWord(word)) continue;
    keys[term] = keyHash(inflectionKey(word));
    const stem = root(word);
    if (stem !== undefined) roots[term] = keyHash(stem);
  }
  const sorted = Uint32Array.from(words.keys()).sort((one, two) =>
    (words[one] ?? '') < (words[two] ?? '') ? -1 : 1,
  );
  return {
    keys,
    roots,
    sorted,
    ...named('near', packNear(words)),
    ...named('forms', packByKey(keys)),
    ...named('families', packByKey(roots)),
  };
}

/**
 * The words of the corpus, for the planner.
 * @param frequency documents that have the term, by term number
 * @throws StorageError when a buffer is missing
 */
export function openLexicon(saved: Buffers, terms: Strings, frequency: (term: number) => number): Lexicon {
  const keys = unsigned(saved, 'keys');
  const roots = unsigned(saved, 'roots');
  const sorted = unsigned(saved, 'sorted');
  const forms = openBuckets(within(saved, 'forms'));
  const families = openBuckets(within(saved, 'families'));
  const { near } = openNear(within(saved, 'near'), terms, frequency);
  const short = new Map<string, readonly string[]>();

  const matching = (
    buckets: Buckets,
    hashes: Uint32Array,
    hash: number,
    accept: (term: string) => boolean,
  ): string[] => {
    const found: string[] = [];
    buckets.visit(hash, (number) => {
      if (hashes[number] !== hash || frequency(number) === 0) return;
      const term = terms.at(number);
      if (accept(term)) found.push(term);
    });
    return found.sort();
  };
  /** Below 0: the term sorts before every word with the prefix; 0: it has the prefix. */
  const compare = (term: number, prefix: string): number => {
    const length = terms.length(term);
    for (let at = 0; at < prefix.length; at++) {
      if (at >= length) return -1;
      const difference = terms.unit(term, at) - prefix.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return {
    near,
    frequency(term) {
      const number = terms.find(term);
      return number < 0 ? 0 : frequency(number);
    },
    forms(word) {
      // An ending on top of another one, or a regular one on a strong verb: "thinked" is a form of think, as thought is.
      const hashes = new Set(
        lemmas(word).flatMap((lemma) => [inflectionKey(lemma), keyOfLemma(lemma)].map(keyHash)),
      );
      const found = new Set<string>();
      for (const hash of hashes)
        for (const term of matching(forms, keys, hash, (other) => sameWord(other, word))) found.add(term);
      return [...found].sort();
    },
    family(word) {
      const stem = root(word);
      return stem === undefined
        ? []
        : matching(families, roots, keyHash(stem), (term) => root(term) === stem);
    },
    completions(prefix, limit) {
      const known = short.get(prefix);
      if (known !== undefined && known.length >= limit) return known.slice(0, limit);
      const found: number[] = [];
      const first = firstNot(0, sorted.length, (at) => compare(sorted[at] ?? 0, prefix) < 0);
      for (let at = first; at < sorted.length; at++) {
        const term = sorted[at] ?? 0;
        if (compare(term, prefix) !== 0) break;
        // Phrases and numbers complete nothing.
        if (terms.length(term) > prefix.length && keys[term] !== 0 && frequency(term) > 0) found.push(at);
      }
      const order = Float64Array.from(found, (at, place) => place - frequency(sorted[at] ?? 0) * 2 ** 32);
      const words = Array.from(smallest(order, found.length, limit), (place) =>
        terms.at(sorted[found[place] ?? 0] ?? 0),
      );
      if (prefix.length <= REMEMBERED) short.set(prefix, words);
      return words;
    },
  };
}
