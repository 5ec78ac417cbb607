import type { Span } from '../article/types.ts';
import type { QuoteKind, UnsaidWords } from '../quote/types.ts';

/**
 * What the rest of a sentence makes of words that stand in it.
 * - `negated`: "no minister has ever …", "nobody believes that …", "it is a lie that …", "… is not true".
 * - `supposed`: "if …", "… unless", "I wish that …".
 * - `asked`: "who says that …?", "…?"
 * - `former`: "I used to think that …".
 * - `limited`: "half of …", "nearly …": it is said of a part, or of less.
 * - `relayed`: "they told us that …", "they want you to believe that …": what others say or think.
 */
export type Governed = 'negated' | 'supposed' | 'asked' | 'former' | 'relayed' | 'limited';

/**
 * What the corpus knows about a claim.
 * - `verbatim`: all its words stand in one quotation in this order, up to typography; honest cuts ("…") are allowed.
 * - `nearly`: one quotation has it with words changed, added or left out; `difference` shows which.
 * - `partly`: a substantial part stands in a quotation, or parts stand in several; `parts` say which.
 * - `unsaid`: the words stand in an article that says that they were not said: denied, supposed, asked, falsely ascribed.
 * - `unspoken`: the words stand in the corpus, in a headline or the reporter's text, but nobody is quoted with them.
 * - `absent`: not in this corpus. It never means "false".
 */
export type Verdict = 'verbatim' | 'nearly' | 'partly' | 'unsaid' | 'unspoken' | 'absent';

/**
 * How a difference turns the meaning.
 * - `negation`: a "not" added, dropped or moved.
 * - `number`: another number, another ordinal, or another unit.
 * - `opposite`: a word put for its opposite, or for another time or side: "before" for "after".
 * - `name`: another name.
 * - `wording`: nothing of that, but words that tell something were changed, added or left out: "street" for "city", "must" for "may".
 * - `polarity`: the source doubts or denies what the claim affirms.
 */
export type MeaningChange = 'negation' | 'number' | 'opposite' | 'name' | 'wording' | 'polarity';

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

/** Where an article says that words were not said. */
export interface UnsaidIn extends Pick<UnsaidWords, 'modality' | 'speaker'> {
  readonly article: string;
  /** The sentence that says so, in the article's raw text. */
  readonly sentence: Span;
}

/**
 * What a reader must know beside the verdict.
 * - of `Governed`: the source's sentence turns the words round, or makes them somebody else's.
 * - `spliced`: several statements were put together into one.
 * - `reordered`: the words are the source's, in another order.
 * - `also-unsaid`: somebody said the words; another article says that they were not said.
 * - `said`: the message says that somebody did not say this; the article says that they did, or the message names nobody.
 * - `role`, `date`, `outlet`: the message gives another role, date or outlet than the article.
 */
export type Remark =
  | { readonly code: Governed | 'said' | 'spliced' | 'reordered' | 'also-unsaid' }
  | { readonly code: 'role' | 'date' | 'outlet'; readonly given: string; readonly source: string };

export interface CheckedClaim {
  /** As the message writes it. */
  readonly text: string;
  /** In the message. */
  readonly span: Span;
  readonly verdict: Verdict;
  /** The quotation that says it, or says most of it; absent for `unsaid`, `unspoken` and `absent`. */
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
  /** The words stand there, but the source's sentence negates them: the remark `negated`. */
  readonly afterNegation?: true;
  /** Where the article says that these words were not said: of the verdict `unsaid`, and beside one that says they were. */
  readonly unsaid?: UnsaidIn;
  /** In the order of their weight. */
  readonly remarks: readonly Remark[];
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
