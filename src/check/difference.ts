import type { Span } from '../article/types.ts';
import { type Word, wordsOf } from '../concordance/index.ts';
import { align, wholeOf } from './align.ts';
import { createCoder, hasCases } from './coded.ts';
import { meaningChanges } from './meaning.ts';
import { type Item, isHonestCut, type Piecewise, type Step } from './steps.ts';
import type { DiffPiece, MeaningChange } from './types.ts';
import { weightOf } from './weights.ts';

export const CUT = '[…]';

/**
 * Turns the steps of an alignment into pieces that can be shown one after the other.
 * @param claimed for each word of the claim the piece of the message that it stands in; empty: all one piece
 */
export function toPieces(
  steps: readonly Step[],
  message: string,
  items: readonly Item[],
  source: Piecewise,
  claimed: readonly number[] = [],
): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let open: { op: 'same' | 'claim' | 'source'; first: number; last: number } | undefined;
  let before: number | undefined;
  const close = () => {
    if (open === undefined) return;
    const { op, first, last } = open;
    const words = op === 'claim' ? items : source.words;
    const text = op === 'claim' ? message : source.text;
    pieces.push({ op, text: withBrackets(text, words[first]?.start ?? 0, words[last]?.end ?? 0) });
    open = undefined;
  };
  steps.forEach((step, index) => {
    if (step.op === 'source' && isHonestCut(steps, index, items)) {
      close();
      if (pieces.at(-1)?.op !== 'cut') pieces.push({ op: 'cut', text: CUT });
      before = step.source;
      return;
    }
    const at = step.op === 'claim' ? step.claim : step.source;
    if (step.op !== 'claim') {
      const apart = before !== undefined && source.segments[before] !== source.segments[at];
      if (apart) {
        close();
        pieces.push({ op: 'cut', text: CUT });
      }
      before = at;
    }
    const apart = step.op === 'claim' && claimed[at - 1] !== claimed[at];
    if (open?.op === step.op && open.last + 1 === at && !apart) open.last = at;
    else {
      close();
      open = { op: step.op, first: at, last: at };
    }
  });
  close();
  return pieces;
}

/** Brackets go with the word that they touch. */
function withBrackets(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while ('[('.includes(text.charAt(start - 1)) && start > 0) start -= 1;
  while ('])'.includes(text.charAt(end)) && end < text.length) end += 1;
  return text.slice(start, end);
}

/** What somebody said, with its segments as offsets into the text; words between segments are not part of it. */
export interface Statement {
  readonly text: string;
  readonly segments: readonly Span[];
}

export interface StatementDifference {
  /** In order: `claim` stands only in the first, `source` only in the second, `same` as the second writes it. */
  readonly pieces: readonly DiffPiece[];
  /** 0..1: Dice's coefficient of the words' weights. */
  readonly likeness: number;
  readonly changes: readonly MeaningChange[];
}

/** Cells of the largest comparison: statements of a thousand words each. */
const MOST_CELLS = 1_000_000;

/**
 * Compares two statements word by word.
 * @returns undefined when they are too long for it
 */
export function compareStatements(first: Statement, second: Statement): StatementDifference | undefined {
  const ours = pieceWords(first);
  const theirs = pieceWords(second);
  if (ours.words.length * theirs.words.length > MOST_CELLS) return undefined;
  const code = createCoder(hasCases(ours.words));
  const steps = align(code(ours.words), code(theirs.words));
  const whole = wholeOf(steps, ours.words.length, theirs.words.length);
  const common = whole.reduce((sum, step) => {
    const word = step.op === 'same' ? ours.words[step.claim] : undefined;
    return sum + (word === undefined ? 0 : weightOf(word));
  }, 0);
  const all = [...ours.words, ...theirs.words].reduce((sum, word) => sum + weightOf(word), 0);
  return {
    pieces: toPieces(whole, first.text, ours.words, theirs, ours.segments),
    likeness: all === 0 ? 0 : (2 * common) / all,
    changes: meaningChanges(steps, ours.words, theirs),
  };
}

function pieceWords({ text, segments }: { text: string; segments: readonly Span[] }): Piecewise {
  const words: Word[] = [];
  const owners: number[] = [];
  segments.forEach(({ start, end }, index) => {
    for (const word of wordsOf(text, start, end)) {
      words.push(word);
      owners.push(index);
    }
  });
  return { text, words, segments: owners };
}
