import { hashOf, type Scanner } from './text/scanner.ts';
import { sameWord } from './text/stem.ts';
import { createWordStream, findRun, type WordStream } from './text/stream.ts';
import { FUNCTION_WORDS } from './text/words.ts';

/** A topic word tells three times as much about a phrase as a grammar word. */
const TOPIC_WEIGHT = 3;
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
}

/** Compares one phrase with many texts. */
export interface Aligner {
  /** Call it for each word of the text while it is read. */
  visit(hash: number, stream: WordStream): void;
  /** Compares with the text that was read. */
  align(stream: WordStream): Alignment;
}

/**
 * Compares one phrase with whole texts.
 * @param phrase folded words
 */
export function alignmentWith(phrase: readonly string[], scanner: Scanner): (text: string) => Alignment {
  const aligner = createAligner(phrase);
  const stream = createWordStream(scanner);
  return (text) => {
    stream.read(text, (hash, _at, width) => {
      if (width === 1) aligner.visit(hash, stream);
    });
    return aligner.align(stream);
  };
}

/**
 * The best local alignment of a phrase with a text (Smith & Waterman 1981), so that "i hope very much to be wrong" finds
 * "I really hope to be wrong".
 * @param phrase folded words
 */
export function createAligner(phrase: readonly string[]): Aligner {
  const weights = phrase.map((word) => (FUNCTION_WORDS.has(word) ? 1 : TOPIC_WEIGHT));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const run = phrase.map((word) => hashOf(word));
  /** What each word that has been seen adds in each row; nothing for most. */
  const gains = new Map<number, readonly number[] | undefined>();
  let scores = new Float64Array(0);

  const gainsOf = (word: string): readonly number[] | undefined => {
    const shares = phrase.map((own) => (own === word ? 1 : sameWord(own, word) ? INFLECTED_SHARE : 0));
    return shares.some((share) => share > 0)
      ? shares.map((share, row) => share * (weights[row] ?? 0))
      : undefined;
  };
  /** Fills the table; returns where its best score stands. */
  const fill = ({ hashes, size }: WordStream): number => {
    const columns = size + 1;
    const cells = (phrase.length + 1) * columns;
    if (scores.length < cells) scores = new Float64Array(2 * cells);
    scores.fill(0, 0, cells);
    let best = 0;
    for (let row = 1; row <= phrase.length; row++)
      for (let column = 1; column < columns; column++) {
        const at = row * columns + column;
        const gain = gains.get(hashes[column - 1] ?? 0)?.[row - 1] ?? 0;
        const above = scores[at - columns] ?? 0;
        const before = Math.max(0, (scores[at - 1] ?? 0) - GAP);
        const matched = gain === 0 ? 0 : Math.max(0, scores[at - columns - 1] ?? 0) + gain;
        const score = Math.max(above, before, matched);
        scores[at] = score;
        if (score > (scores[best] ?? 0)) best = at;
      }
    return best;
  };
  /** Walks back from the best score: the rows that no word was taken for. */
  const lost = ({ hashes, size }: WordStream, end: number): number[] => {
    const columns = size + 1;
    const missing: number[] = [];
    let row = Math.floor(end / columns);
    let column = end % columns;
    for (let index = row; index < phrase.length; index++) missing.push(index);
    while (row > 0) {
      const at = row * columns + column;
      const value = scores[at] ?? 0;
      const gain = column === 0 ? 0 : (gains.get(hashes[column - 1] ?? 0)?.[row - 1] ?? 0);
      const diagonal = Math.max(0, scores[at - columns - 1] ?? 0) + gain;
      if (value > 0 && gain > 0 && Math.abs(value - diagonal) < 1e-9) {
        row--;
        column--;
      } else if (value === (scores[at - columns] ?? 0) || column === 0 || value === 0) {
        missing.push(row - 1);
        row--;
      } else column--;
    }
    return missing.sort((one, two) => one - two);
  };
  return {
    visit(hash, stream) {
      if (!gains.has(hash)) gains.set(hash, gainsOf(stream.term()));
    },
    align(stream) {
      const best = fill(stream);
      return {
        share: total === 0 ? 0 : (scores[best] ?? 0) / total,
        exact: run.length > 0 && findRun(stream, run) >= 0,
        missing: lost(stream, best),
      };
    },
  };
}
