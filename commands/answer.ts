import type { Person, Quote } from '../src/archive/types.ts';
import type { Article } from '../src/article/types.ts';
import type { Match, SearchNote } from '../src/search/types.ts';

/** One quotation with everything that is needed to show it. */
export interface QuoteView {
  readonly quote: Quote;
  readonly article: Article;
  readonly speaker?: Person;
  readonly reportedBy?: Person;
}

export interface QuoteHit extends QuoteView {
  readonly match: Match;
  /** The same statement in other articles. */
  readonly alsoIn: readonly QuoteView[];
}

export interface SourceHit {
  readonly article: Article;
  /** Who is quoted in it, most quoted first. */
  readonly speakers: readonly Person[];
  /** How many of its quotes match. */
  readonly matching: number;
  readonly best?: QuoteHit;
}

export interface Page {
  /** 0-based. */
  readonly index: number;
  readonly count: number;
  /** Results in all, parallel statements counted once. */
  readonly total: number;
}

/** What a command found, in domain terms. Knows nothing of Discord. */
interface AnswerBase {
  readonly command: string;
  readonly notes: readonly SearchNote[];
  readonly archiveVersion: string;
}

export interface QuotesAnswer extends AnswerBase {
  readonly kind: 'quotes';
  readonly hits: readonly QuoteHit[];
  readonly page: Page;
}

export interface SourcesAnswer extends AnswerBase {
  readonly kind: 'sources';
  readonly hits: readonly SourceHit[];
  readonly page: Page;
}

/** Nothing found: `notes` say which word or filter failed and what is near. */
export interface NothingAnswer extends AnswerBase {
  readonly kind: 'nothing';
  /** What was asked, to be repeated to the person. */
  readonly asked: string;
}

/** The input was understood by nobody: one sentence that says what to type instead. */
export interface RefusalAnswer extends AnswerBase {
  readonly kind: 'refusal';
  readonly reason: string;
}

export type Answer = QuotesAnswer | SourcesAnswer | NothingAnswer | RefusalAnswer;
