import type { VariantKind } from '../index/index.ts';

/*
 * The score of a document is the sum, over the typed words, of the points of the best variant that it has:
 *
 *   points = MATCH + min(RAREST, ln((N + 1) / (n + 1/2))) - cost(kind)       (in nats, times 100, rounded)
 *
 * N documents, n of them with the typed word in any form. It is the logarithm of a likelihood ratio, in the noisy
 * channel view of spelling (Kernighan, Church & Gale 1990) on a query-likelihood model (Ponte & Croft 1998): a person
 * thinks of a word of the document and writes it down, spoilt in one of a few ways (`cost` is minus the log of that way's
 * probability), or else the word has nothing to do with the document, for which the chance is the share of documents
 * with the typed word. What tells is how rare the *typed* word is, not the variant found; and rarity is capped, since one
 * wrong rare word must not outweigh the three right ones beside it.
 *
 * Points are integers so that every index adds them up to exactly the same score.
 */

/** Points a nat. */
const SCALE = 100;
/** What it is worth that a word was found at all. */
const MATCH = 2;
/** The most that rarity can add. */
const RAREST = 6;
/** How much of its points a word keeps that stands only in the context of the quote. */
const CONTEXT_SHARE = 0.3;

const COST: Readonly<Record<VariantKind, number>> = {
  exact: 0,
  alias: 0.05,
  inflected: 0.4,
  root: 1.6,
  near: 1.8,
  completion: 0,
  spelling: 0.8,
};
/** Added where one ending stands for another: people lose or add one more often. */
const OTHER_ENDING = 0.8;
/** Added for the second edit of a spelling, and for an inflection of a word near in meaning. */
const SECOND_STEP = 2.5;
/**
 * Added where the typed word has a letter that the word found has not: it is one of 26. A lost letter or two in the wrong
 * order can be only one way.
 */
const OTHER_LETTER = 2;
/**
 * Added for a spelling where the typed word is itself in the corpus: one edit in so many possible ones, and people
 * seldom make it. Where other words of the query are misspelt for certain, less.
 */
const KNOWN_WORD = 6;
const KNOWN_WORD_OF_A_HASTY_QUERY = 2.5;
/**
 * A word that is being typed is as likely unfinished as it is whole, and most people have typed half of it when they stop:
 * each letter beyond that makes it less likely.
 */
const FURTHER_LETTER = 0.4;
/** Added for a completion where another word is misspelt: then this one may be too. */
const UNFINISHED_OF_A_HASTY_QUERY = 2.5;

/** What is known of the word as it was typed. */
export type TypedAs = 'unknown' | 'known' | 'hasty';

/** What one variant of a typed word is worth. */
export interface Worth {
  readonly gain: number;
  readonly contextGain: number;
}

/** The typed word and the corpus. */
export interface Occasion {
  /** Documents in all. */
  readonly documents: number;
  /** How many of them have the typed word in any form. */
  readonly frequency: number;
  /** `unknown`: the corpus lacks the typed word; `hasty`: it has it, but most others are misspelt. */
  readonly typed: TypedAs;
}

/** How far a variant is from the typed word. */
export interface Step {
  /** Edits of a spelling; endings changed; letters of a completion beyond twice the typed ones; 2 for a form of a word near in meaning. */
  readonly distance: number;
  /** The typed word has a letter that the spelling found has not. */
  readonly otherLetter: boolean;
  /** Another word of the query is misspelt. */
  readonly besideSlip: boolean;
}

export function worth(kind: VariantKind, occasion: Occasion, step: Step): Worth {
  const { documents, frequency } = occasion;
  const rarity = Math.min(RAREST, Math.log((documents + 1) / (frequency + 0.5)));
  const gain = Math.max(
    1,
    Math.round(SCALE * (MATCH + Math.max(0, rarity) - costOf(kind, occasion.typed, step))),
  );
  // Around a quote a word of the same family tells nothing: "fact checkers" of a stimulus check.
  return { gain, contextGain: kind === 'root' ? 0 : Math.round(gain * CONTEXT_SHARE) };
}

function costOf(kind: VariantKind, typed: TypedAs, { distance, otherLetter, besideSlip }: Step): number {
  if (kind === 'completion')
    return (
      COST[kind] + FURTHER_LETTER * Math.max(0, distance) + (besideSlip ? UNFINISHED_OF_A_HASTY_QUERY : 0)
    );
  const far = distance > 1 ? SECOND_STEP : 0;
  if (kind === 'inflected') return COST[kind] + (distance > 1 ? OTHER_ENDING : 0);
  if (kind !== 'spelling') return COST[kind] + far;
  const known = typed === 'unknown' ? 0 : typed === 'hasty' ? KNOWN_WORD_OF_A_HASTY_QUERY : KNOWN_WORD;
  return COST[kind] + far + known + (otherLetter ? OTHER_LETTER : 0);
}
