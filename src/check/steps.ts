import type { Word } from '../concordance/index.ts';

/** A word that is to be aligned. */
export interface Item extends Word {
  /** An honest cut ("…") stands before it. */
  readonly cut?: boolean;
}

/** Indices of a pair of words: both (the same word), or only one of them. */
export type Step =
  | { readonly op: 'same'; readonly claim: number; readonly source: number }
  | { readonly op: 'claim'; readonly claim: number }
  | { readonly op: 'source'; readonly source: number };

/** Between two common words, what only the claim has comes before what only the source has. */
export function inOrder(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  let sources: Step[] = [];
  for (const step of steps) {
    if (step.op === 'source') sources.push(step);
    else if (step.op === 'claim') out.push(step);
    else {
      out.push(...sources, step);
      sources = [];
    }
  }
  return [...out, ...sources];
}

/** Between two common words, what stands only in the claim and what stands only in the source. */
export interface Hunk {
  readonly ours: readonly Item[];
  readonly theirs: readonly Word[];
}

/** What differs, place by place; what an ellipsis leaves out does not. */
export function hunksOf(all: readonly Step[], claim: readonly Item[], source: readonly Word[]): Hunk[] {
  const hunks: Hunk[] = [];
  let open: { ours: Item[]; theirs: Word[] } | undefined;
  for (const [at, step] of all.entries()) {
    if (step.op === 'same') {
      open = undefined;
      continue;
    }
    if (isHonestCut(all, at, claim)) continue;
    if (open === undefined) {
      open = { ours: [], theirs: [] };
      hunks.push(open);
    }
    if (step.op === 'claim') open.ours.push(...claim.slice(step.claim, step.claim + 1));
    else open.theirs.push(...source.slice(step.source, step.source + 1));
  }
  return hunks;
}

/** Source words that the claim leaves out where it has an ellipsis. */
export function isHonestCut(steps: readonly Step[], index: number, items: readonly Item[]): boolean {
  if (steps[index]?.op !== 'source') return false;
  const next = steps.slice(index).find((step) => step.op !== 'source');
  if (next === undefined || next.op !== 'same' || items[next.claim]?.cut !== true) return false;
  return steps.slice(0, index).findLast((step) => step.op !== 'source')?.op === 'same';
}

/** A text with its words, and for each word the piece of the text that it stands in. */
export interface Piecewise {
  readonly text: string;
  readonly words: readonly Word[];
  /** Words of different pieces are never shown as one. Empty: all one piece. */
  readonly segments: readonly number[];
}
