import type { VariantKind } from './port.ts';

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
  completion: 0.3,
  spelling: 0.8,
};
/** Added for the second edit of a spelling, and for an inflection of a word near in meaning. */
const SECOND_STEP = 1.5;
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
const KNOWN_WORD_UNFINISHED = 0.4;

/** What is known of the word as it was typed. */
export type TypedAs = 'unknown' | 'known' | 'hasty';

/** What one variant of a typed word is worth. */
export interface Worth {
  readonly gain: number;
  readonly contextGain: number;
}

/**
 * @param documents how many there are
 * @param frequency how many of them have the typed word in any form
 * @param distance steps from the typed word: edits of a spelling, or 2 for a form of what is near
 * @param otherLetter the typed word has a letter that the spelling found has not
 * @param typed `unknown`: the corpus lacks the typed word; `hasty`: it has it, but most others are misspelt
 */
export function worth(
  kind: VariantKind,
  documents: number,
  frequency: number,
  distance = 1,
  typed: TypedAs = 'unknown',
  otherLetter = false,
): Worth {
  const rarity = Math.min(RAREST, Math.log((documents + 1) / (frequency + 0.5)));
  const cost =
    COST[kind] +
    (distance > 1 ? SECOND_STEP : 0) +
    (otherLetter ? OTHER_LETTER : 0) +
    (typed === 'unknown' ? 0 : knownCost(kind, typed));
  const gain = Math.max(1, Math.round(SCALE * (MATCH + Math.max(0, rarity) - cost)));
  return { gain, contextGain: Math.round(gain * CONTEXT_SHARE) };
}

function knownCost(kind: VariantKind, typed: 'known' | 'hasty'): number {
  if (kind === 'completion') return KNOWN_WORD_UNFINISHED;
  if (kind !== 'spelling') return 0;
  return typed === 'hasty' ? KNOWN_WORD_OF_A_HASTY_QUERY : KNOWN_WORD;
}
