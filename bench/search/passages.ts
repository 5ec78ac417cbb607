import { readFileSync, writeFileSync } from 'node:fs';
import { firstNot } from '../../src/storage/sorted.ts';
import { HASH_START, hashOn } from '../../src/text/hash.ts';
import { createRandom, pick } from './random.ts';

export interface Passage {
  readonly id: string;
  readonly text: string;
}

/** Passages by number, so that nobody needs to hold all of them. */
export interface Passages {
  readonly size: number;
  at(number: number): Passage;
}

const GRAMMAR =
  `the of to and a in that is was for it with as on be by at this have from or had an but they his were which are
we their has will would been more when one not all its who if out so about into than can other some could these may then
do any like our over also only most such between should through after before because under while`.split(
    /\s+/,
  );
const ONSETS =
  'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sl sp st str t th tr v w y z'.split(
    ' ',
  );
const VOWELS = 'a e i o u a e i o e a ea ai ee io ou oa ie'.split(' ');
const CODAS = [
  'n',
  'r',
  'st',
  't',
  'l',
  'm',
  'nd',
  'nt',
  'ck',
  'p',
  'd',
  'rt',
  'x',
  'g',
  'ne',
  've',
  'te',
  'ce',
  'ge',
  'se',
  'lf',
  'rm',
];
/** Different dictionary words that can occur. */
const LEMMAS = 100_000;
/** Exponent and shift of the Zipf-Mandelbrot law by which they do. */
const SKEW = 1.6;
const SHIFT = 110;
const GRAMMAR_SHARE = 0.42;

/**
 * Passages of 20-60 words of an invented language with the statistics of news English: grammar words, a long tail of
 * rare words, four inflected forms. The same number always gives the same passage.
 */
export function generated(size: number): Passages {
  const lemmas = makeLemmas();
  const cumulative = new Float64Array(LEMMAS);
  let sum = 0;
  for (let rank = 0; rank < LEMMAS; rank++) {
    sum += 1 / (rank + SHIFT) ** SKEW;
    cumulative[rank] = sum;
  }
  const lemmaFor = (share: number): string => {
    const wanted = share * sum;
    return lemmas[firstNot(0, LEMMAS - 1, (rank) => (cumulative[rank] ?? 0) < wanted)] ?? '';
  };
  return {
    size,
    at(number) {
      const random = createRandom(number * 2_654_435_761 + 97);
      const length = 20 + Math.floor(random() * 41);
      const words: string[] = [];
      while (words.length < length)
        words.push(
          random() < GRAMMAR_SHARE
            ? (GRAMMAR[Math.floor(random() ** 2 * GRAMMAR.length)] ?? 'the')
            : inflect(lemmaFor(random()), random()),
        );
      return {
        id: `p${String(number).padStart(7, '0')}`,
        text: `${words.join(' ')}.`,
      };
    },
  };
}

/** Passages that `keep` wrote. */
export function kept(file: string): Passages {
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Passage => JSON.parse(line));
  return {
    size: all.length,
    at(number) {
      const passage = all[number];
      if (passage === undefined) throw new Error(`no passage ${number}`);
      return passage;
    },
  };
}

/** Writes passages to a file, one a line. */
export function keep(file: string, passages: Iterable<Passage>): void {
  writeFileSync(file, Array.from(passages, (passage) => `${JSON.stringify(passage)}\n`).join(''));
}

function makeLemmas(): string[] {
  const random = createRandom(20_161_212);
  const seen = new Set<string>(GRAMMAR);
  const lemmas: string[] = [];
  const crowd = new Uint8Array(1 << 22);
  while (lemmas.length < LEMMAS) {
    // Common words are shorter, as in every language.
    const [fewest, most] = lemmas.length < 2_000 ? [1, 2] : lemmas.length < 20_000 ? [1, 3] : [2, 4];
    const syllables = fewest + Math.floor(random() ** 1.5 * (most - fewest + 1));
    let word = '';
    for (let count = 0; count < syllables; count++)
      word +=
        pick(random, ONSETS) +
        pick(random, VOWELS) +
        (count === syllables - 1 || random() < 0.3 ? pick(random, CODAS) : '');
    if (word.length < 3 || word.length > 14 || seen.has(word)) continue;
    const keys = deletionKeys(word, crowd.length);
    const near = Math.max(...keys.map((key) => crowd[key] ?? 0));
    if (near > (CROWD[word.length] ?? 0)) continue;
    seen.add(word);
    for (const key of keys) crowd[key] = Math.min(255, (crowd[key] ?? 0) + 1);
    lemmas.push(word);
  }
  return lemmas;
}

/** At most so many words share what is left of one without a letter, by its letters: so English has room, too. */
const CROWD: Readonly<Record<number, number>> = { 3: 10, 4: 5, 5: 3, 6: 1 };

/** Hashes of the word and of what is left of it without one letter: words at one edit have one in common. */
function deletionKeys(word: string, size: number): number[] {
  const keys = new Set<number>();
  for (let left = -1; left < word.length; left++) {
    let hash = HASH_START;
    for (let at = 0; at < word.length; at++) if (at !== left) hash = hashOn(hash, word.charCodeAt(at));
    keys.add((hash ^ (hash >>> 15)) & (size - 1));
  }
  return [...keys];
}

/** Of three lemmas one is a noun, one a verb, and one a name or an adjective, which has one form only. */
function inflect(lemma: string, share: number): string {
  const kind = lemma.charCodeAt(0) % 3;
  if (kind === 0 || share < 0.55) return lemma;
  const plural = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (kind === 1 || share < 0.75) return plural;
  const base = lemma.replace(/e$/, '');
  return share < 0.9 ? `${base}ed` : `${base}ing`;
}
