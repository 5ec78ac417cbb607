import type { OutletInfo, Period, Person, Quote } from '../src/archive/types.ts';
import type { Article } from '../src/article/types.ts';
import type { CheckedClaim } from '../src/check/types.ts';
import type { Match } from '../src/search/types.ts';

/* What answers are made of: quotes, articles, people and outlets with all that is needed to show them. */

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
  /** Its title or place has the words, none of its quotes. */
  readonly inHeading?: true;
}

export interface Page {
  /** 0-based. */
  readonly index: number;
  readonly count: number;
  /** Results in all, parallel statements counted once. */
  readonly total: number;
  /** The page that was asked for, counted from 1, where there is none such. */
  readonly asked?: number;
}

/** One way to narrow the results down. */
export interface Filter {
  readonly option: 'speaker' | 'outlet';
  /** As the option takes it. */
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface SpeakerEntry {
  readonly person: Person;
  readonly period: Period;
  /** By whom quoted, most often first. */
  readonly outlets: readonly OutletInfo[];
}

export interface OutletEntry {
  readonly outlet: OutletInfo;
  /** By which it was found, where its name has not what was typed. */
  readonly address?: string;
  readonly period: Period;
  /** Whom it quotes, most often first. */
  readonly speakers: readonly Person[];
}

/** One claim of a message, compared with the corpus. */
export interface CheckEntry {
  readonly claim: CheckedClaim;
  /** The quote that says it, or most of it. */
  readonly hit?: QuoteHit;
  /** The article with the words, spoken or not. */
  readonly article?: Article;
  /** The other statements of which the claim was put together. */
  readonly pieces: readonly QuoteHit[];
  /** What comes nearest to a claim that is not there. */
  readonly near: readonly QuoteHit[];
  /** The article that says that the words were not said. */
  readonly unsaidIn?: Article;
}

/** What one speaker said when. */
export interface Lane {
  /** Absent for the unresolved speakers together. */
  readonly name?: string;
  /** Days since 1970-01-01 that each date allows, how many quotes have it, and for how many it was inferred. */
  readonly points: readonly {
    readonly iso: string;
    readonly first: number;
    readonly last: number;
    readonly count: number;
    readonly inferred: number;
  }[];
  readonly undated: number;
}
