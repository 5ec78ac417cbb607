import { LRUCache } from 'lru-cache';
import { inflectionKey, keyOfLemma, lemmas, root, sameWord } from '../english/stem.ts';
import { type Buckets, openBuckets } from '../storage/buckets.ts';
import { type Buffers, named, unsigned, within } from '../storage/buffers.ts';
import { remembering } from '../storage/cache.ts';
import { ints } from '../storage/column.ts';
import { isWord, type Neighbours, nearIn, openNear, packByKey, packNear } from '../storage/near.ts';
import { firstNot } from '../storage/sorted.ts';
import type { Strings } from '../storage/strings.ts';
import { keyHash } from '../text/hash.ts';
import type { Lexicon } from './port.ts';

/** Completions of prefixes up to this length take longest to find: they are remembered, so many of them. */
const REMEMBERED = 4;
const MOST_REMEMBERED = 1_000;
/** The same beginning is asked for by several, who want more or fewer: so many are found for the first of them. */
const AT_ONCE = 160;

/** One question is read in several ways: what its words stand for is asked a dozen times, and how often that is said, hundreds of times. */
const ASKED_AGAIN = 1_024;
const VARIANTS = 8_192;

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

/** The words of one index: what the lexicon of several is made of. */
export interface Words extends Neighbours {
  /** Documents that have the term. */
  frequency(term: string): number;
  /** Those whose inflection key has one of these hashes, among others. */
  forms(hashes: ReadonlySet<number>, accept: (term: string) => boolean): readonly string[];
  /** Those whose root has this hash, among others. */
  family(hash: number, accept: (term: string) => boolean): readonly string[];
  /** Words that begin so and are longer. */
  beginning(prefix: string): Beginning;
}

/** Words by their index: a letter begins thousands of them, and few of those are read. */
interface Beginning {
  /** Documents that have each. */
  readonly frequencies: Uint32Array;
  term(index: number): string;
}

/**
 * The words of an index.
 * @param frequency documents that have the term, by term number
 * @throws StorageError when a buffer is missing
 */
export function openWords(saved: Buffers, terms: Strings, frequency: (term: number) => number): Words {
  const keys = unsigned(saved, 'keys');
  const roots = unsigned(saved, 'roots');
  const sorted = unsigned(saved, 'sorted');
  const forms = openBuckets(within(saved, 'forms'));
  const families = openBuckets(within(saved, 'families'));
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
    return found;
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
  const { within: neighbours, alike } = openNear(within(saved, 'near'), terms, frequency);
  return {
    within: neighbours,
    alike,
    frequency(term) {
      const number = terms.find(term);
      return number < 0 ? 0 : frequency(number);
    },
    forms: (hashes, accept) => [...hashes].flatMap((hash) => matching(forms, keys, hash, accept)),
    family: (hash, accept) => matching(families, roots, hash, accept),
    beginning(prefix) {
      const first = firstNot(0, sorted.length, (at) => compare(sorted[at] ?? 0, prefix) < 0);
      const end = firstNot(first, sorted.length, (at) => compare(sorted[at] ?? 0, prefix) === 0);
      const found = new Uint32Array(end - first);
      const frequencies = new Uint32Array(end - first);
      let size = 0;
      for (let at = first; at < end; at++) {
        const number = sorted[at] ?? 0;
        // Phrases and numbers complete nothing.
        if (keys[number] === 0 || terms.length(number) <= prefix.length) continue;
        const own = frequency(number);
        if (own <= 0) continue;
        found[size] = number;
        frequencies[size++] = own;
      }
      return { frequencies: frequencies.subarray(0, size), term: (index) => terms.at(found[index] ?? 0) };
    },
  };
}

/** The words of a corpus, for the planner. @param parts of which it has the words together */
export function lexiconOf(parts: readonly Words[]): Lexicon {
  const short = new LRUCache<string, { readonly words: readonly string[]; readonly limit: number }>({
    max: MOST_REMEMBERED,
  });
  const near = remembering((word: string) => nearIn(parts, word), ASKED_AGAIN);
  const far = remembering((word: string) => nearIn(parts, word, true), ASKED_AGAIN);
  const sorted = (terms: Iterable<string>) => [...new Set(terms)].sort();
  const frequency = remembering(
    (term: string) => parts.reduce((sum, part) => sum + part.frequency(term), 0),
    VARIANTS,
  );
  return {
    near: (word, isFar = false) => (isFar ? far(word) : near(word)),
    frequency,
    forms: remembering((word: string): readonly string[] => {
      // An ending on top of another one, or a regular one on a strong verb: "thinked" is a form of think, as thought is.
      const hashes = new Set(
        lemmas(word).flatMap((lemma) => [inflectionKey(lemma), keyOfLemma(lemma)].map(keyHash)),
      );
      return sorted(parts.flatMap((part) => part.forms(hashes, (other) => sameWord(other, word))));
    }, ASKED_AGAIN),
    family: remembering((word: string): readonly string[] => {
      const stem = root(word);
      if (stem === undefined) return [];
      const hash = keyHash(stem);
      return sorted(parts.flatMap((part) => part.family(hash, (term) => root(term) === stem)));
    }, ASKED_AGAIN),
    completions(prefix, most) {
      const known = short.get(prefix);
      if (known !== undefined && known.limit >= most) return known.words.slice(0, most);
      const limit = prefix.length > REMEMBERED ? most : Math.max(most, AT_ONCE);
      const begun = parts.map((part) => part.beginning(prefix));
      // As many words as are wanted have at least so many documents in one part alone; who has as many in all has its share of them in some part.
      const enough = Math.max(...begun.map(({ frequencies }) => atRank(frequencies, limit)));
      const share = enough / parts.length;
      const counts = new Map<string, number>();
      for (const { frequencies, term } of begun)
        for (let index = 0; index < frequencies.length; index++)
          if ((frequencies[index] ?? 0) >= share) {
            const word = term(index);
            counts.set(word, frequency(word));
          }
      const words = [...counts]
        .sort(([one, count], [two, other]) => other - count || (one < two ? -1 : 1))
        .slice(0, limit)
        .map(([word]) => word);
      if (prefix.length <= REMEMBERED) short.set(prefix, { words, limit });
      return words.slice(0, most);
    },
  };
}

/** Of some numbers the one of a rank, the largest first; 0 where there are fewer. */
function atRank(numbers: Uint32Array, rank: number): number {
  return numbers.length < rank ? 0 : (numbers.toSorted()[numbers.length - rank] ?? 0);
}
