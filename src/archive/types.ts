import type { Article, ArticleProblem, Span } from '../article/types.ts';
import type { Concordance } from '../concordance/index.ts';
import type { NameIndex } from '../names/index.ts';
import type { QuoteKind, TextSpan, UnsaidWords } from '../quote/types.ts';
import type { Search } from '../search/types.ts';
import type { Buffers } from '../storage/buffers.ts';
import type { StoredList } from '../storage/map.ts';

import type { OutletInfo, Person } from './entities.ts';
import type { Segment } from './segment/open.ts';

export type { StoredList } from '../storage/map.ts';
export type { OutletInfo, Person } from './entities.ts';

/** One quotation, attributed and placed. */
export interface Quote {
  /** Stable across restarts and reorderings, at most 12 characters of `[0-9a-z]`. */
  readonly id: string;
  /** Article id. */
  readonly article: string;
  readonly segments: readonly Span[];
  readonly kind: QuoteKind;
  readonly cue?: TextSpan;
  readonly mention?: TextSpan;
  /** Person id; absent when unresolved. */
  readonly speaker?: string;
  readonly role?: string;
  /** Person id of the one who ascribes this claim to `speaker`. */
  readonly reportedBy?: string;
  readonly polarity?: 'doubted' | 'denied';
  readonly paragraph: number;
}

/** Between which dates something was said; ISO dates of any precision. Absent when all of it is undated. */
export interface Period {
  readonly first?: string;
  readonly last?: string;
  /** Quotes without a date. */
  readonly undated: number;
}

/** What all quotes of one speaker, of one outlet or of the archive add up to. */
export interface Total {
  readonly period: Period;
  /** Outlets that quote the speaker, or people whom the outlet quotes: ids, most often first, the first ten. */
  readonly by: readonly string[];
}

/** How often, when and by whom: for every speaker, every outlet, and the archive as a whole. */
export interface Totals {
  readonly speakers: ReadonlyMap<string, Total>;
  readonly outlets: ReadonlyMap<string, Total>;
  readonly whole: Total;
  /** Ids of the direct quotes with a speaker, of one speaker and of one outlet where they are given. */
  direct(filter: { readonly speaker?: string; readonly outlet?: string }): StoredList<string>;
}

/**
 * The immutable snapshot that answers questions. Its maps decode what they are asked for: walking through one of them costs as
 * much as the corpus is large.
 */
export interface Archive {
  /** The archive as flat buffers: it opens again from them, here or in another process. */
  readonly saved: Buffers;
  /** Its segments, which the next archive shares as far as it has them. */
  readonly segments: readonly Segment[];
  /** Works out in short steps what the first questions would have to wait for; questions may come before it is done. */
  prepare(): Iterable<unknown>;
  /** Hash of the content: the same corpus gives the same version everywhere. */
  readonly version: string;
  /** The latest date of its articles, ISO of any precision; absent when all are undated. */
  readonly latest?: string;
  readonly articles: ReadonlyMap<string, Article>;
  /** What an article's text has between two places, without reading the rest; empty where there is no such article. */
  stretch(article: string, span: Span): string;
  /** Article id → outlet id, without reading the article. */
  readonly outletOf: ReadonlyMap<string, string>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly people: ReadonlyMap<string, Person>;
  /** Those with most quotes first. */
  readonly outlets: ReadonlyMap<string, OutletInfo>;
  /** The people who are quoted, those with most quotes first. */
  readonly speakers: StoredList<Person>;
  /** Who and what is called something. */
  readonly names: {
    /** Those who are quoted. */
    readonly people: NameIndex;
    readonly outlets: NameIndex;
    /** Articles with these words in title, outlet, file or id, in the order of their titles. */
    articles(typed: string, limit?: number): StoredList<Article>;
  };
  readonly totals: Totals;
  /** Quotes of one article, in reading order. */
  readonly quotesOf: ReadonlyMap<string, readonly string[]>;
  /** The same quotes, decoded; without those of an article that is not there. */
  quotesIn(article: string): readonly Quote[];
  /** Article id → what it says was not said, in reading order. */
  readonly unsaidOf: ReadonlyMap<string, readonly UnsaidWords[]>;
  /** The same statement elsewhere: quote id → quote ids in other articles. */
  readonly parallels: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly ArticleProblem[];
  /** Finds quotes. */
  readonly search: Search;
  /** Finds paragraphs in which nobody is quoted, the reporter's own words, and titles and places. */
  readonly narration: Search;
  /** Where each word of the articles stands, whoever says it. */
  readonly concordance: Concordance;
  /** Narrated paragraph id → article id. */
  readonly narrated: ReadonlyMap<string, string>;
}
