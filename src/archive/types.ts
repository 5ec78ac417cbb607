import type { Article, ArticleProblem, Span } from '../article/types.ts';
import type { Extraction, QuoteKind, SpeakerKind, TextSpan } from '../quote/types.ts';
import type { Search } from '../search/types.ts';
import type { Standings } from './standing.ts';

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

/** One speaker across all articles. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Names and spellings seen, the display name first. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** Number of quotes. */
  readonly quotes: number;
}

export interface OutletInfo {
  readonly id: string;
  readonly name: string;
  readonly domain?: string;
  readonly articles: number;
  readonly quotes: number;
}

/** Between which dates something was said; ISO dates of any precision. Absent when all of it is undated. */
export interface Period {
  readonly first?: string;
  readonly last?: string;
  /** Quotes without a date. */
  readonly undated: number;
}

/** What all quotes of one speaker, of one outlet or of the archive add up to. */
export interface Standing {
  readonly period: Period;
  /** Outlets that quote the speaker, or people whom the outlet quotes: ids, most often first, the first ten. */
  readonly by: readonly string[];
  /** Ids of the direct quotes with a speaker. */
  readonly direct: readonly string[];
}

/** The immutable snapshot that answers questions. */
export interface Archive {
  /** Hash of the content: the same corpus gives the same version everywhere. */
  readonly version: string;
  /** The latest date of its articles, ISO of any precision; absent when all are undated. */
  readonly latest?: string;
  readonly articles: ReadonlyMap<string, Article>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly people: ReadonlyMap<string, Person>;
  readonly outlets: ReadonlyMap<string, OutletInfo>;
  readonly standings: Standings;
  /** Quotes of one article, in reading order. */
  readonly quotesOf: ReadonlyMap<string, readonly string[]>;
  /** The same statement elsewhere: quote id → quote ids in other articles. */
  readonly parallels: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly ArticleProblem[];
  /** Finds quotes. */
  readonly search: Search;
  /** Finds paragraphs in which nobody is quoted: the reporter's own words. */
  readonly narration: Search;
  /** What was found in each article, for the next archive. */
  readonly extractions: ReadonlyMap<string, Extraction>;
  /** Narrated paragraph id → article id. */
  readonly narrated: ReadonlyMap<string, string>;
}
