export type { SearchDocument } from '../index/index.ts';

export type { FacetEntry } from '../names/entries.ts';

/** What a person asked, as the commands pass it on. Options are already ids or days where they were chosen. */
export interface SearchRequest {
  readonly query: string;
  /** Text of the options as typed, or the id that autocomplete put there. */
  readonly speaker?: string;
  readonly outlet?: string;
  /** Inclusive, days since 1970-01-01. A document without a date never passes a date filter. */
  readonly after?: number;
  readonly before?: number;
  /** The words are what somebody says: no name among them asks for whoever bears it. */
  readonly asTopic?: true;
}

/** How the query was read, in the order in which it is worth telling. */
export type SearchNote =
  | { readonly code: 'speaker-read-as'; readonly typed: string; readonly name: string }
  /** What was typed as a speaker is a name and what is spoken of. */
  | {
      readonly code: 'speaker-and-topic';
      readonly typed: string;
      readonly name: string;
      readonly topic: string;
    }
  | { readonly code: 'outlet-read-as'; readonly typed: string; readonly name: string }
  /** A word that is also a name was looked for as a word: `also`, quotes by those who are called so are among the results. */
  | {
      readonly code: 'name-read-as-word';
      readonly typed: string;
      readonly name: string;
      readonly also: boolean;
      /** An outlet is called so. */
      readonly isOutlet?: true;
    }
  | { readonly code: 'role-read-as'; readonly typed: string; readonly name: string }
  | { readonly code: 'date-read-as'; readonly typed: string; readonly from?: string; readonly to?: string }
  | { readonly code: 'spelling'; readonly typed: string; readonly read: string }
  | { readonly code: 'alias'; readonly typed: string; readonly also: readonly string[] }
  | { readonly code: 'word-dropped'; readonly word: string }
  /** No result has all the words: each lacks one, or some lack more. */
  | { readonly code: 'all-but-one' | 'not-all-words' }
  /** What stood in quotation marks is in no quote as it stands: these come near it. */
  | { readonly code: 'near-phrases'; readonly phrases: readonly string[] }
  /** Words that only ask ("opinion on"), as typed. */
  | { readonly code: 'words-of-the-question'; readonly words: readonly string[] }
  /** Quotes with these are left out, as a minus or "not about" asks. */
  | { readonly code: 'excluded'; readonly words: readonly string[] }
  /** "Not about" this word, where it may as well be a part of what was said: it was looked for. */
  | { readonly code: 'not-left-out'; readonly word: string }
  /** A time that depends on the day it is asked ("yesterday"): it is no filter. */
  | { readonly code: 'relative-date'; readonly typed: string }
  /** A date that there is not, such as 31 June: it is no filter. */
  | { readonly code: 'no-such-day'; readonly typed: string }
  /** A date in figures was read with the day first; what the other way round would be. */
  | { readonly code: 'day-first'; readonly typed: string; readonly other: string }
  /** The query has no words: signs and pictures only; nothing between quotation marks; only what to leave out. */
  | { readonly code: 'no-words' | 'empty-phrase' | 'only-excluded' | 'nothing-with-options' }
  /** Nobody is called as the question has it: these are others. */
  | { readonly code: 'others-instead'; readonly typed: string }
  /** More phrases, minus words or words than are looked for: those beyond, as typed. */
  | { readonly code: 'left-out'; readonly typed: readonly string[] }
  /** `count` where it is known. */
  | { readonly code: 'undated-left-out'; readonly count?: number }
  /** The best `count` are among the results, and more fit; `total` where it is known. */
  | { readonly code: 'best-of-more'; readonly count: number; readonly total?: number }
  /** Nothing is from the time that was typed: these are from other times. */
  | { readonly code: 'other-times'; readonly typed: string }
  /** Why nothing was found. */
  | { readonly code: 'unknown-speaker'; readonly typed: string }
  | { readonly code: 'unknown-outlet'; readonly typed: string }
  | { readonly code: 'unknown-article'; readonly typed: string }
  /** Nobody has this name: it was taken for what they speak on. */
  | { readonly code: 'speakers-on-topic'; readonly typed: string }
  /** A body of this name comes first, behind it those who speak on it. */
  | { readonly code: 'speakers-and-topic'; readonly typed: string }
  | { readonly code: 'unknown-word'; readonly word: string }
  | { readonly code: 'nothing-with-all-words'; readonly words: readonly string[] }
  /** What stood in quotation marks is in no quote as it stands. */
  | { readonly code: 'nowhere-word-for-word'; readonly phrases: readonly string[] }
  | { readonly code: 'nothing-in-dates' }
  | { readonly code: 'nothing-in-outlet'; readonly name: string }
  | { readonly code: 'only-common-words' }
  | { readonly code: 'not-said-by'; readonly name: string; readonly topic: string }
  /** Labelled neighbours: "nothing by Obama; others on Palmyra: …". */
  | { readonly code: 'near-speakers'; readonly topic: string; readonly names: readonly string[] }
  | { readonly code: 'did-you-mean'; readonly typed: string; readonly names: readonly string[] };

/** Why one result matched. */
export interface Match {
  /** `exact`: every word as typed. `speaker`: the query named only a speaker, an outlet or a date. */
  readonly kind: 'exact' | 'phrase' | 'inflected' | 'spelling' | 'alias' | 'partial' | 'context' | 'speaker';
  /** Corrected words: typed → found. */
  readonly corrected: readonly { readonly typed: string; readonly found: string }[];
  /** Words found only by one near in meaning or of the same family: typed → found. */
  readonly widened?: readonly { readonly typed: string; readonly found: string }[];
  /** Typed words that this result lacks. */
  readonly missing: readonly string[];
  /** Typed words that stand only in the paragraph, not in the quote. */
  readonly inContext: readonly string[];
}

export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly match: Match;
}

export interface SearchResult {
  /** Best first; empty means nothing was found and `notes` say why. */
  readonly hits: readonly SearchHit[];
  readonly notes: readonly SearchNote[];
  /** The facets that the query named, as filters that were applied. */
  readonly speakerIds: readonly string[];
  readonly outletIds: readonly string[];
  /** What is left of the query after the facets. */
  readonly topic: string;
}

export interface Suggestion {
  /** What the person reads; at most 100 characters. */
  readonly name: string;
  /** What the option then holds; at most 100 characters, and leads to exactly what was offered. */
  readonly value: string;
}

/** Everything that search offers the rest of the house. Immutable once built. */
export interface Search {
  find(request: SearchRequest): SearchResult;
  suggest(
    option: 'query' | 'speaker' | 'outlet',
    partial: string,
    filled: Omit<SearchRequest, 'query'>,
  ): readonly Suggestion[];
}
