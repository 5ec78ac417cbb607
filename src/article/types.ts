/** A half-open range of UTF-16 offsets into an article's raw text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type DatePrecision = 'day' | 'month' | 'year' | 'unknown';

/**
 * Where a date comes from.
 * - `stated`: the file gives it whole.
 * - `dateline-without-year`: the dateline gives day and month; the year, if any, is inferred and `note` says how.
 * - `inferred`: taken from another article; `note` names it.
 * - `given`: front matter written by the corpus's owner.
 * - `not stated`: nothing in the file gives a date.
 */
export type DateBasis = 'stated' | 'dateline-without-year' | 'inferred' | 'given' | 'not stated';

export interface ArticleDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as `precision` says; absent when unknown. */
  readonly iso?: string;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** Day and month of a dateline without a year, as `--MM-DD`. */
  readonly withoutYear?: string;
  /** Why this date, where there is more to say than the basis says. */
  readonly note?: DateNote;
}

/** An article as a note names it. */
export interface CitedArticle {
  /** Cut to 80 characters. */
  readonly title: string;
  readonly outlet: string;
}

/** A day of any year; both count from 1. */
interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** What is to be said about a date, for a language to put into words. `text` is how the file writes a date; weekdays count from 0, Sunday. */
export type DateNote =
  /** The owner gives year or month, the dateline the rest. */
  | { readonly code: 'owner-and-dateline'; readonly iso: string }
  | { readonly code: 'impossible'; readonly text: string }
  | { readonly code: 'ambiguous'; readonly text: string }
  | { readonly code: 'last-update'; readonly text: string }
  | ({ readonly code: 'dateline-differs'; readonly text: string } & DayOfYear)
  | { readonly code: 'weekday-differs'; readonly text: string; readonly weekday: number }
  | { readonly code: 'dateline-ambiguous' }
  | { readonly code: 'dateline-impossible'; readonly text: string }
  | { readonly code: 'address'; readonly iso: string }
  /** The rest speaks of a dateline without a year: nothing settles it, or what does. */
  | ({ readonly code: 'no-year' } & DayOfYear)
  | ({ readonly code: 'year-from-page'; readonly text: string } & DayOfYear)
  | ({ readonly code: 'year-from-update'; readonly text: string } & DayOfYear)
  /** A past date, and a weekday that fits, in this article or in one on the same event. */
  | ({
      readonly code: 'year-from-text';
      readonly year: number;
      readonly text: string;
      readonly in?: CitedArticle;
      readonly weekday?: { readonly weekday: number; readonly in?: CitedArticle };
    } & DayOfYear)
  | ({ readonly code: 'year-from-event'; readonly year: number; readonly by: CitedArticle } & DayOfYear)
  | ({
      readonly code: 'year-from-story';
      readonly year: number;
      readonly by: readonly (CitedArticle & { readonly iso: string })[];
    } & DayOfYear);

export type OutletBasis = 'given' | 'dateline' | 'footer' | 'header' | 'url' | 'unknown';

export interface Outlet {
  /** Lower-case slug of the name, stable across articles: `financial-tribune`. */
  readonly id: string;
  readonly name: string;
  readonly domain?: string;
  readonly basis: OutletBasis;
}

export interface Paragraph extends Span {
  /** A subhead belongs to the body but nothing in it is a quotation. */
  readonly kind: 'text' | 'subhead';
  /** All of it is in bold or italics, as the questions of an interview are; absent elsewhere. */
  readonly isEmphasised?: true;
}

export interface Article {
  /** Stable, from the content: the same bytes give the same id in every corpus. */
  readonly id: string;
  /** Path inside the corpus folder, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly outlet: Outlet;
  readonly place?: string;
  readonly date: ArticleDate;
  readonly url?: string;
  readonly author?: string;
  /** Control characters in its front matter were left out. */
  readonly isCleaned?: true;
  /** The dateline, mark of the agency and separator included; `paragraphs[0]` starts after it. */
  readonly dateline?: Span;
  /** The file's text, untouched: every offset of the house points into it. */
  readonly raw: string;
  /** The body in order, without header, captions, bylines, teasers and footer. */
  readonly paragraphs: readonly Paragraph[];
}

/** Why a file is not an article, or (`reload-failed`) why none is as it is now. The codes are stable; the sentences are for people. */
export type ArticleProblemCode =
  | 'binary'
  | 'duplicate'
  | 'encoding'
  | 'empty'
  | 'no-body'
  | 'too-large'
  | 'front-matter'
  | 'outside-corpus'
  | 'reload-failed'
  | 'not-a-file'
  | 'too-deep'
  | 'unreadable';

export interface ArticleProblem {
  readonly code: ArticleProblemCode;
  readonly file: string;
  /** 1-based line of the file, where one can be named. */
  readonly line?: number;
  /** One sentence: what is wrong and what to do. */
  readonly reason: string;
}

export type ArticleResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problem: ArticleProblem };
