import { sameWord } from './text/stem.ts';
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

/**
 * The best local alignment of a phrase with a text (Smith & Waterman 1981), so that "i hope very much to be wrong" finds
 * "I really hope to be wrong".
 * @param phrase folded words
 * @param text folded words
 */
export function align(phrase: readonly string[], text: readonly string[]): Alignment {
  const weights = phrase.map((word) => (FUNCTION_WORDS.has(word) ? 1 : TOPIC_WEIGHT));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const columns = text.length + 1;
  const scores = new Float64Array((phrase.length + 1) * columns);
  let best = 0;
  for (let row = 1; row <= phrase.length; row++) {
    const word = phrase[row - 1] ?? '';
    for (let column = 1; column < columns; column++) {
      const other = text[column - 1] ?? '';
      const at = row * columns + column;
      const share = word === other ? 1 : sameWord(word, other) ? INFLECTED_SHARE : 0;
      const above = scores[at - columns] ?? 0;
      const before = Math.max(0, (scores[at - 1] ?? 0) - GAP);
      const matched =
        share === 0 ? 0 : Math.max(0, scores[at - columns - 1] ?? 0) + share * (weights[row - 1] ?? 0);
      scores[at] = Math.max(above, before, matched);
      if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
    }
  }
  return {
    share: total === 0 ? 0 : (scores[best] ?? 0) / total,
    exact: stands(phrase, text),
    missing: lost(phrase, text, scores, best, columns, weights),
  };
}

/** Whether the words stand in the text side by side. */
export function stands(phrase: readonly string[], text: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= text.length; at++)
    if (phrase.every((word, index) => text[at + index] === word)) return phrase.length > 0;
  return false;
}

function lost(
  phrase: readonly string[],
  text: readonly string[],
  scores: Float64Array,
  end: number,
  columns: number,
  weights: readonly number[],
): number[] {
  const missing: number[] = [];
  let row = Math.floor(end / columns);
  let column = end % columns;
  for (let index = row; index < phrase.length; index++) missing.push(index);
  while (row > 0) {
    const at = row * columns + column;
    const value = scores[at] ?? 0;
    const word = phrase[row - 1] ?? '';
    const other = text[column - 1] ?? '';
    const share = column === 0 ? 0 : word === other ? 1 : sameWord(word, other) ? INFLECTED_SHARE : 0;
    const diagonal = Math.max(0, scores[at - columns - 1] ?? 0) + share * (weights[row - 1] ?? 0);
    if (value > 0 && share > 0 && Math.abs(value - diagonal) < 1e-9) {
      row--;
      column--;
    } else if (value === (scores[at - columns] ?? 0) || column === 0 || value === 0) {
      missing.push(row - 1);
      row--;
    } else column--;
  }
  return missing.sort((one, two) => one - two);
}
