import type { Period, Person } from '../src/archive/types.ts';
import type { Article, ArticleProblem } from '../src/article/types.ts';
import type { CheckResult } from '../src/check/types.ts';
import type { Version } from '../src/compare/types.ts';
import type { SearchNote } from '../src/search/types.ts';
import type {
  CheckEntry,
  Filter,
  Lane,
  OutletEntry,
  Page,
  QuoteHit,
  QuoteView,
  SourceHit,
  SpeakerEntry,
} from './shown.ts';

/** What a command found, in domain terms. Knows nothing of Discord. */
interface AnswerBase {
  readonly command: string;
  readonly notes: readonly SearchNote[];
  readonly archiveVersion: string;
  /** The latest date of an article in the archive, `YYYY-MM-DD` or less precise; absent when all are undated. */
  readonly archiveDate?: string;
}

export interface QuotesAnswer extends AnswerBase {
  readonly kind: 'quotes';
  readonly hits: readonly QuoteHit[];
  readonly page: Page;
  /** Speakers and outlets among all results, where there are several. */
  readonly filters?: readonly Filter[];
  /** To be shown as a picture too. */
  readonly card?: true;
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

export interface SpeakersAnswer extends AnswerBase {
  readonly kind: 'speakers';
  readonly entries: readonly SpeakerEntry[];
  readonly page: Page;
}

export interface OutletsAnswer extends AnswerBase {
  readonly kind: 'outlets';
  readonly entries: readonly OutletEntry[];
  readonly page: Page;
}

/** Several articles that may be meant: one of them is to be chosen. */
export interface ArticlesAnswer extends AnswerBase {
  readonly kind: 'articles';
  readonly asked: string;
  readonly articles: readonly Article[];
  readonly page: Page;
}

/** One article with its quotes in reading order. */
export interface ArticleAnswer extends AnswerBase {
  readonly kind: 'article';
  readonly article: Article;
  readonly quotes: readonly QuoteView[];
  readonly page: Page;
}

/** One quote with the paragraph around it. */
export interface ContextAnswer extends AnswerBase {
  readonly kind: 'context';
  readonly hit: QuoteHit;
  /** The paragraph before, what stands before the quote in its own, and what stands after it. */
  readonly before: string;
  readonly after: string;
}

/** One quote, to be cited. */
export interface CiteAnswer extends AnswerBase {
  readonly kind: 'cite';
  readonly view: QuoteView;
  /** Day on which the answer was given, `YYYY-MM-DD`. */
  readonly retrieved: string;
}

export interface StatusAnswer extends AnswerBase {
  readonly kind: 'status';
  readonly articles: number;
  readonly quotes: number;
  readonly speakers: number;
  readonly outlets: number;
  readonly problems: number;
  readonly period: Period;
  /** Reports that wait for the owner; only for those who may manage the server. */
  readonly openReports?: number;
}

/** Files that were left out, and why. */
export interface ProblemsAnswer extends AnswerBase {
  readonly kind: 'problems';
  readonly problems: readonly ArticleProblem[];
  readonly page: Page;
}

/** What the bot is and what it can't know. */
export interface AboutAnswer extends AnswerBase {
  readonly kind: 'about';
  readonly articles: number;
  readonly quotes: number;
  /** Which of the connections to Discord answered, counted from 0, and how many there are; absent in a terminal. */
  readonly shard?: { readonly id: number; readonly count: number };
}

export interface CheckAnswer extends AnswerBase {
  readonly kind: 'check';
  readonly claims: readonly CheckEntry[];
  readonly nothing?: NonNullable<CheckResult['nothing']>;
  readonly cut?: true;
}

/** One statement side by side. It says that things differ, never who is right. */
export interface CompareAnswer extends AnswerBase {
  readonly kind: 'compare';
  /** What was looked for, without the speaker's name. */
  readonly topic: string;
  /** Of the statement; absent when unresolved. */
  readonly speaker?: Person;
  /** The versions differ in their words. */
  readonly differ: boolean;
  /** One an article, the best match first. */
  readonly versions: readonly { readonly version: Version; readonly view: QuoteView }[];
  /** The best of each other speaker on it. */
  readonly others: readonly QuoteView[];
  /** The same speaker on it at other times, the earliest first. */
  readonly overTime: readonly QuoteView[];
}

export interface TimelineAnswer extends AnswerBase {
  readonly kind: 'timeline';
  readonly asked: string;
  readonly lanes: readonly Lane[];
}

/** What a button pointed to is no longer in the corpus. */
export interface GoneAnswer extends AnswerBase {
  readonly kind: 'gone';
}

/** The corpus was read again, or why the old one stays. */
export interface ReloadAnswer extends AnswerBase {
  readonly kind: 'reload';
  readonly outcome: 'changed' | 'unchanged' | 'failed' | 'unavailable';
  readonly articles: number;
  readonly problems: number;
}

/** Only members who may manage the server may ask this. */
export interface ForbiddenAnswer extends AnswerBase {
  readonly kind: 'forbidden';
}

export type Answer =
  | QuotesAnswer
  | SourcesAnswer
  | SpeakersAnswer
  | OutletsAnswer
  | ArticleAnswer
  | ArticlesAnswer
  | ContextAnswer
  | CiteAnswer
  | StatusAnswer
  | ProblemsAnswer
  | AboutAnswer
  | CheckAnswer
  | CompareAnswer
  | TimelineAnswer
  | GoneAnswer
  | ReloadAnswer
  | ForbiddenAnswer
  | NothingAnswer
  | RefusalAnswer;

type Stamp = 'command' | 'notes' | 'archiveVersion' | 'archiveDate';
type Unstamped<T> = T extends Answer ? Omit<T, Stamp> & Partial<Pick<T, 'notes' | 'archiveVersion'>> : never;

/** What a command's handler found: the command's name and where the answer comes from are added by `defineCommand`. */
export type Found<T extends Answer = Answer> = Unstamped<T>;
