import { FUNCTION_WORDS } from '../english/index.ts';
import { hashOf } from '../text/hash.ts';
import type { Scanner } from '../text/scanner.ts';
import { createWordStream, findRun, type WordStream } from '../text/stream.ts';

/** A topic word tells three times as much about a phrase as a grammar word. */
export const TOPIC_WEIGHT = 3;
const INFLECTED_SHARE = 0.9;
/** Cost of each word of the text that the phrase skips, in weights. */
const GAP = 0.15;

export interface Alignment {
  /** 0..1: the share of the phrase's weight that stands in the text in this order, less the gaps. */
  readonly share: number;
  /** The phrase stands there word by word. */
  readonly exact: boolean;
  /** Indices into the phrase that found no place. */
  readonly missing: readonly number[];
  /** A missing word stands beside or among the others, in another order. */
  readonly turned: boolean;
}

/** Gives the other forms of a word that texts may have, as `Lexicon.forms` does. */
type FormsOf = (word: string) => readonly string[];

/** Compares one phrase with many texts. */
export interface Aligner {
  /** Compares with the text that was read; `undefined` where the share can be seen at once to be below `least`. */
  align(stream: WordStream, least?: number): Alignment | undefined;
}

/**
 * Compares one phrase with whole texts.
 * @param phrase folded words
 * @param formsOf of each of them
 * @returns the comparison; it gives `undefined` where the share can be seen at once to be below `least`
 */
export function alignmentWith(
  phrase: readonly string[],
  formsOf: FormsOf,
  scanner: Scanner,
): (text: string, least?: number) => Alignment | undefined {
  const aligner = createAligner(phrase, formsOf);
  const stream = createWordStream(scanner);
  return (text, least) => {
    stream.read(text);
    return aligner.align(stream, least);
  };
}

/**
 * Compares several phrases with whole texts, each of which is read once.
 * @param phrases the ways in which each may be written, in folded words: the best one counts
 * @param formsOf of each word
 * @returns the comparisons in order; it gives `undefined` as soon as one phrase's share is below `least`
 */
export function alignmentsWith(
  phrases: readonly (readonly (readonly string[])[])[],
  formsOf: FormsOf,
  scanner: Scanner,
): (text: string, least: number) => readonly Alignment[] | undefined {
  const aligners = phrases.map((ways) => ways.map((words) => createAligner(words, formsOf)));
  const stream = createWordStream(scanner);
  return (text, least) => {
    stream.read(text);
    const alignments: Alignment[] = [];
    for (const ways of aligners) {
      let best: Alignment | undefined;
      for (const aligner of ways) {
        const alignment = aligner.align(stream, least);
        if (alignment !== undefined && !(best !== undefined && best.share >= alignment.share))
          best = alignment;
      }
      if (best === undefined || best.share < least) return undefined;
      alignments.push(best);
    }
    return alignments;
  };
}

/**
 * The best local alignment of a phrase with a text (Smith & Waterman 1981), so that "i hope very much to be wrong" finds
 * "I really hope to be wrong".
 * @param phrase folded words
 * @param formsOf of each of them
 */
export function createAligner(phrase: readonly string[], formsOf: FormsOf): Aligner {
  const weights = phrase.map((word) => (FUNCTION_WORDS.has(word) ? 1 : TOPIC_WEIGHT));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const run = phrase.map((word) => hashOf(word));
  const gains = gainsOf(phrase, weights, formsOf);
  let scores = new Float64Array(0);
  /** The words of the text that the phrase has too: what each adds in each row, and how many words were skipped before it. */
  let known: (readonly number[])[] = [];
  let skipped: number[] = [];
  let places: number[] = [];

  const readKnown = ({ hashes, size }: WordStream): void => {
    known = [];
    skipped = [];
    places = [];
    let last = -1;
    for (let at = 0; at < size; at++) {
      const own = gains.get(hashes[at] ?? 0);
      if (own === undefined) continue;
      known.push(own);
      skipped.push(at - last - 1);
      places.push(at);
      last = at;
    }
  };
  /** The share that could be had in any order. */
  const mostShare = (): number => {
    let sum = 0;
    for (let row = 0; row < phrase.length; row++) {
      let most = 0;
      for (const own of known) most = Math.max(most, own[row] ?? 0);
      sum += most;
    }
    return total === 0 ? 0 : sum / total;
  };
  /** What is left of a score after so many skipped words. */
  const after = (score: number, words: number): number => Math.max(0, score - words * GAP);
  /**
   * Fills the table; returns where its best score stands. A word that the phrase lacks takes the same from every row, so
   * that there are no columns for those.
   */
  const fill = (): number => {
    const columns = known.length + 1;
    const cells = (phrase.length + 1) * columns;
    if (scores.length < cells) scores = new Float64Array(2 * cells);
    scores.fill(0, 0, cells);
    let best = 0;
    for (let row = 1; row <= phrase.length; row++)
      for (let column = 1; column < columns; column++) {
        const at = row * columns + column;
        const gain = known[column - 1]?.[row - 1] ?? 0;
        const words = skipped[column - 1] ?? 0;
        const above = scores[at - columns] ?? 0;
        const before = after(scores[at - 1] ?? 0, words + 1);
        const matched = gain === 0 ? 0 : after(scores[at - columns - 1] ?? 0, words) + gain;
        const score = Math.max(above, before, matched);
        scores[at] = score;
        if (score > (scores[best] ?? 0)) best = at;
      }
    return best;
  };
  /** Walks back from the best score: the rows that no word was taken for, and the columns of those that were. */
  const lost = (end: number) => {
    const columns = known.length + 1;
    const missing: number[] = [];
    const taken: number[] = [];
    let row = Math.floor(end / columns);
    let column = end % columns;
    for (let index = row; index < phrase.length; index++) missing.push(index);
    while (row > 0) {
      const at = row * columns + column;
      const value = scores[at] ?? 0;
      const gain = column === 0 ? 0 : (known[column - 1]?.[row - 1] ?? 0);
      const diagonal = after(scores[at - columns - 1] ?? 0, skipped[column - 1] ?? 0) + gain;
      if (value > 0 && gain > 0 && Math.abs(value - diagonal) < 1e-9) {
        row--;
        column--;
        taken.push(column);
      } else if (value === (scores[at - columns] ?? 0) || column === 0 || value === 0) {
        missing.push(row - 1);
        row--;
      } else column--;
    }
    return { missing: missing.sort((one, two) => one - two), taken };
  };
  const isTurned = ({ missing, taken }: ReturnType<typeof lost>): boolean => {
    const [first, last] = [places[taken.at(-1) ?? -1], places[taken[0] ?? -1]];
    if (first === undefined || last === undefined) return false;
    return places.some(
      (place, column) =>
        first - phrase.length < place &&
        place < last + phrase.length &&
        !taken.includes(column) &&
        missing.some((row) => known[column]?.[row] === weights[row]),
    );
  };
  return {
    align(stream, least = 0) {
      if (run.length > 0 && findRun(stream, run) >= 0)
        return { share: 1, exact: true, missing: [], turned: false };
      if (least >= 1) return undefined;
      readKnown(stream);
      if (mostShare() < least) return undefined;
      const best = fill();
      const found = lost(best);
      return {
        share: total === 0 ? 0 : (scores[best] ?? 0) / total,
        exact: false,
        missing: found.missing,
        turned: isTurned(found),
      };
    },
  };
}

/** What a word of a text adds in each row, by its hash; most add nothing. */
function gainsOf(
  phrase: readonly string[],
  weights: readonly number[],
  formsOf: FormsOf,
): ReadonlyMap<number, readonly number[]> {
  const gains = new Map<number, number[]>();
  for (const word of new Set(phrase))
    for (const term of [...formsOf(word), word]) {
      const hash = hashOf(term);
      const rows = gains.get(hash) ?? phrase.map(() => 0);
      gains.set(hash, rows);
      const share = term === word ? 1 : INFLECTED_SHARE;
      for (const [row, own] of phrase.entries()) if (own === word) rows[row] = share * (weights[row] ?? 0);
    }
  return gains;
}
