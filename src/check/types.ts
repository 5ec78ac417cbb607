import type { Span } from '../article/types.ts';
import type { QuoteKind } from '../quote/types.ts';

/**
 * What the corpus knows about a claim.
 * - `verbatim`: all its words stand in one quotation in this order, up to typography; honest cuts ("…") are allowed.
 * - `nearly`: one quotation has it with words changed, added or left out; `difference` shows which.
 * - `partly`: a substantial part stands in a quotation, or parts stand in several; `parts` say which.
 * - `unspoken`: the words stand in the corpus, in a headline or the reporter's text, but nobody is quoted with them.
 * - `absent`: not in this corpus. It never means "false".
 */
export type Verdict = 'verbatim' | 'nearly' | 'partly' | 'unspoken' | 'absent';

/**
 * How a difference turns the meaning.
 * - `negation`: a "not" added, dropped or moved.
 * - `number`: another number.
 * - `name`: another name.
 * - `polarity`: the source doubts or denies what the claim affirms.
 */
export type MeaningChange = 'negation' | 'number' | 'name' | 'polarity';

/** Where in an article words stand. */
export type Place = 'quote' | 'title' | 'subtitle' | 'subhead' | 'text' | 'outside';

/** A part of the claim that was found. */
export interface FoundPart {
  /** In the message. */
  readonly claim: Span;
  /** Where the words stand in the article's raw text, in order; pieces that are apart are never joined. */
  readonly source: readonly Span[];
  readonly article: string;
  readonly place: Place;
  readonly quote?: string;
  readonly kind?: QuoteKind;
  /** Word for word; otherwise with differences. */
  readonly exact: boolean;
}

/** One step of a word-level comparison, ready to be shown in order. */
export interface DiffPiece {
  /**
   * `same`: in both, as the source writes it; `claim`: only in the claim; `source`: only in the source; `cut`: the source
   * goes on here with words that are left out or not spoken.
   */
  readonly op: 'same' | 'claim' | 'source' | 'cut';
  readonly text: string;
}

/** Whom the message names as the speaker. */
export interface Credit extends Span {
  /** As the message writes it. */
  readonly text: string;
}

export interface CheckedClaim {
  /** As the message writes it. */
  readonly text: string;
  /** In the message. */
  readonly span: Span;
  readonly verdict: Verdict;
  /** The quotation that says it, or says most of it; absent for `unspoken` and `absent`. */
  readonly quote?: string;
  /** Its article, or the one whose narration has the words. */
  readonly article?: string;
  /** The kind of that quotation: `indirect` means the outlet's wording. */
  readonly kind?: QuoteKind;
  /** What was found, in the order of the claim. */
  readonly parts: readonly FoundPart[];
  /** Claim against source; only where they differ. */
  readonly difference?: readonly DiffPiece[];
  /** Differences that turn the meaning. */
  readonly changes: readonly MeaningChange[];
  readonly credited?: Credit;
  /** The message credits somebody else than the source does. */
  readonly wrongSpeaker?: true;
  /** The source doubts or denies these words. */
  readonly polarity?: 'doubted' | 'denied';
  /** The words are verbatim, but the source has a "not" right before them. */
  readonly afterNegation?: true;
  /** Other quotations with the same words, or the same statement elsewhere. */
  readonly alsoIn: readonly string[];
}

export interface CheckResult {
  readonly claims: readonly CheckedClaim[];
  /** Why there is nothing to check: no words at all, or only such as stand everywhere. */
  readonly nothing?: 'no-words' | 'only-common-words';
  /** The message was longer, or held more claims, than are checked. */
  readonly cut?: true;
}
