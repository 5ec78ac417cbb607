import type { Word } from '../concordance/index.ts';
import { ONES, oneSpelling } from '../english/index.ts';
import { editDistance } from '../text/distance.ts';
import { isTelling, weightOf } from './weights.ts';

/** "three percent" is "3%". "One" is left out: it is mostly a pronoun. */
const FIGURES: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ...Object.entries(ONES).flatMap(([word, value]): [string, string][] =>
    word === 'one' ? [] : [[word, String(value)]],
  ),
]);

/** Words as numbers, so that comparing two of them is cheap; numbers of one coder can be compared. */
export interface Coded<Kind extends Word = Word> {
  readonly words: readonly Kind[];
  readonly ids: Int32Array;
  /** Forms of one word share it. */
  readonly stems: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Makes a function that codes words for one claim.
 * @param cased whether capitals mean something: then "US" is not "us"
 * @param misspelt words of the claim that the corpus lacks: what is a letter or two from one of them is the same word
 */
export function createCoder(
  cased: boolean,
  misspelt: readonly string[] = [],
): <Kind extends Word>(words: readonly Kind[]) => Coded<Kind> {
  const numbers = new Map<string, number>();
  /** By key: what is written otherwise ("three", "grey") has the number of the one spelling of it. */
  const codes = new Map<string, number>();
  /** Number of the stem of each word by the word's number. */
  const stemNumbers: (number | undefined)[] = [];
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const codeOf = (key: string): number => {
    const known = codes.get(key);
    if (known !== undefined) return known;
    const slip = misspelt.find((word) => isSlipOf(word, key));
    const number = numberOf(slip ?? FIGURES.get(key) ?? oneSpelling(key));
    codes.set(key, number);
    return number;
  };
  // Loops, since `from` with a function takes ten times as long, and this is done for every word of every candidate.
  return (words) => {
    const ids = new Int32Array(words.length);
    const stems = new Int32Array(words.length);
    const weights = new Float64Array(words.length);
    let at = 0;
    for (const word of words) {
      const number = codeOf(word.key);
      let stem = stemNumbers[number];
      if (stem === undefined) {
        stem = numberOf(stemOf(word.key));
        stemNumbers[number] = stem;
      }
      ids[at] = cased && word.acronym && TWINS.has(word.key) ? numberOf(word.key.toUpperCase()) : number;
      stems[at] = stem;
      weights[at] = weightOf(word);
      at += 1;
    }
    return { words, ids, stems, weights };
  };
}

/** Shorter words have too many neighbours; from the second length on two letters may be wrong. */
const SHORTEST_SLIP = 4;
const TWO_EDITS = 10;

const isSlipOf = (typed: string, key: string): boolean => {
  // Hardly anybody misses the first letter.
  if (typed.charAt(0) !== key.charAt(0)) return false;
  const edits = typed.length < TWO_EDITS ? 1 : 2;
  return editDistance(typed, key, edits) <= edits;
};

/** The words of a claim that may be slips: those that stand nowhere. */
export const slipsAmong = (words: readonly Word[], isThere: (key: string) => boolean): string[] =>
  words.flatMap(({ key }) =>
    key.length >= SHORTEST_SLIP && /^\p{L}+$/u.test(key) && !isThere(key) ? key : [],
  );

/** The same words without some: `words[i]` is number `at[i]` of those coded. */
export function pick(coded: Coded, words: readonly Word[], at: readonly number[]): Coded {
  const ids = new Int32Array(at.length);
  const stems = new Int32Array(at.length);
  const weights = new Float64Array(at.length);
  let to = 0;
  for (const from of at) {
    ids[to] = coded.ids[from] ?? -1;
    stems[to] = coded.stems[from] ?? -1;
    weights[to] = coded.weights[from] ?? 0;
    to += 1;
  }
  return { words, ids, stems, weights };
}

/** The beginning that forms of a word share; the whole word where it is short. */
function stemOf(key: string): string {
  return key.length < 6 ? key : `${key.slice(0, Math.max(4, Math.floor(key.length * 0.6)))}*`;
}

/** English words that are also names when written in capitals. */
const TWINS: ReadonlySet<string> = new Set(['us', 'is', 'it', 'who', 'aid']);

/** Whether the capitals of a claim mean something: it has large and small letters. */
export function hasCases(claim: readonly Word[]): boolean {
  return claim.some((word) => word.capital) && claim.some((word) => !word.acronym && isTelling(word));
}

/** "us" is not "US" in a claim that has capitals elsewhere. */
export function clash(item: Word, other: Word | undefined, cased: boolean): boolean {
  if (!cased || other === undefined || !TWINS.has(item.key)) return false;
  return item.acronym !== other.acronym && !(item.capital && other.capital);
}
