import type { Span } from '../article/types.ts';
import { alignWhole, type Item, type Step } from './align.ts';
import type { DiffPiece } from './types.ts';
import { type Word, wordsOf } from './words.ts';

export const CUT = '[…]';

/** A text with its words, and for each word the piece of the text that it stands in. */
export interface Piecewise {
  readonly text: string;
  readonly words: readonly Word[];
  /** Words of different pieces are never shown as one. Empty: all one piece. */
  readonly segments: readonly number[];
}

/** Turns the steps of an alignment into pieces that can be shown one after the other. */
export function toPieces(
  steps: readonly Step[],
  message: string,
  items: readonly Item[],
  source: Piecewise,
): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let open: { op: 'same' | 'claim' | 'source'; first: number; last: number } | undefined;
  let before: number | undefined;
  const close = () => {
    if (open === undefined) return;
    const { op, first, last } = open;
    const words = op === 'claim' ? items : source.words;
    const text = op === 'claim' ? message : source.text;
    pieces.push({ op, text: text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0) });
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
    if (open?.op === step.op && open.last + 1 === at) open.last = at;
    else {
      close();
      open = { op: step.op, first: at, last: at };
    }
  });
  close();
  return pieces;
}

/** Source words that the claim leaves out where it has an ellipsis. */
export function isHonestCut(steps: readonly Step[], index: number, items: readonly Item[]): boolean {
  const next = steps.slice(index).find((step) => step.op !== 'source');
  if (next === undefined || next.op !== 'same' || items[next.claim]?.cut !== true) return false;
  return steps.slice(0, index).findLast((step) => step.op !== 'source')?.op === 'same';
}

/**
 * Compares two statements word by word.
 * @param first each with its segments as offsets into the text; words between segments are not compared
 * @returns pieces in order: `claim` stands only in `first`, `source` only in `second`, `same` as `second` writes it
 */
export function diffStatements(
  first: { readonly text: string; readonly segments: readonly Span[] },
  second: { readonly text: string; readonly segments: readonly Span[] },
): readonly DiffPiece[] {
  const ours = pieceWords(first);
  const theirs = pieceWords(second);
  return toPieces(alignWhole(ours.words, theirs.words), first.text, ours.words, theirs);
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
