import type { DayRange } from '../article/day.ts';
import type { NearWords } from '../storage/near.ts';

/** One thing that can be found: a quote, told in the terms that search needs. */
export interface SearchDocument {
  readonly id: string;
  /** The words of the quote. */
  readonly text: string;
  /** The paragraph around it and the sentence before: matches here are weaker ("context only"). */
  readonly context: string;
  /** The context in the texts that it is made of, with a blank between, where other documents of the list share them. */
  readonly around?: readonly SharedText[];
  readonly articleId: string;
  readonly outletId: string;
  readonly speakerId?: string;
  /** First and last day that the date allows, in days since 1970-01-01; absent when undated. */
  readonly days?: DayRange;
  /** 0..1: which of two equally good matches comes first (direct over indirect, attributed over not). */
  readonly prior: number;
}

/** A text that several documents of a list have in their context. */
export interface SharedText {
  /** Tells it from all others of the list; they are numbered from 0 with few numbers left out. */
  readonly number: number;
  readonly text: string;
}

/** Documents by their place; an array, or something that makes each when it is asked for. */
export interface DocumentList extends Iterable<SearchDocument> {
  readonly length: number;
  at(place: number): SearchDocument | undefined;
}

/** What documents say and are called, by their places in the list that was packed: an index keeps none of it. */
export interface DocumentTexts {
  id(place: number): string;
  /** Id of its article. */
  article(place: number): string;
  text(place: number): string;
  context(place: number): string;
}

/** How a typed word came to mean a term of the corpus. */
export type VariantKind = 'exact' | 'inflected' | 'alias' | 'near' | 'root' | 'spelling' | 'completion';

/** One term that may stand for a typed word, and what finding it is worth. */
export interface Variant {
  readonly term: string;
  readonly kind: VariantKind;
  /** Points for a document whose quote has the term; a positive integer. */
  readonly gain: number;
  /** Points for a document that has it only in its context; a non-negative integer. */
  readonly contextGain: number;
}

/** One typed word (or phrase of the alias book) with everything that may stand for it. */
export interface Group {
  readonly typed: string;
  readonly variants: readonly Variant[];
  /** Counts towards `Plan.least`. Grammar words do not. */
  readonly required: boolean;
}

/** Facts that a document must have. Absent fields do not filter. */
export interface Filter {
  readonly speakers?: readonly string[];
  readonly outlets?: readonly string[];
  readonly notSpeakers?: readonly string[];
  readonly notOutlets?: readonly string[];
  /** Inclusive days since 1970-01-01; a document passes whose days overlap; one without a date never does. */
  readonly from?: number;
  readonly to?: number;
}

/** A question, reduced to what an index needs. Pure data: any index gives the same ids and scores. */
export interface Plan {
  /** At most 31. */
  readonly groups: readonly Group[];
  /** Documents whose quote has one of these terms are left out. */
  readonly exclude: readonly string[];
  readonly filter: Filter;
  /** How many required groups a document must match, in quote or context. */
  readonly least: number;
  readonly limit: number;
}

/** A document that fits a plan, by its number in the order of equal scores: prior (in thousandths) falling, then id. */
export interface Candidate {
  readonly document: number;
  /**
   * The sum over the groups of the best variant's points: the larger of the best `gain` in the quote and the best
   * `contextGain` in the context. An integer.
   */
  readonly score: number;
}

/** The documents by number, field by field: the ranking looks at hundreds and needs little of each. */
export interface StoredFields {
  id(document: number): string;
  text(document: number): string;
  context(document: number): string;
  /** Id of its article. */
  article(document: number): string;
  /** Id of its speaker. */
  speaker(document: number): string | undefined;
  /** First day that its date allows; undefined when undated. */
  firstDay(document: number): number | undefined;
  prior(document: number): number;
  /** Words of the text, counted up to 255. */
  words(document: number): number;
}

/** The words of the corpus. */
export interface Lexicon extends NearWords {
  /** Documents whose quote or context has the term. */
  frequency(term: string): number;
  /** Terms that are forms of the same word (`sameWord`), sorted. */
  forms(word: string): readonly string[];
  /** Terms with the same `root`, sorted. */
  family(word: string): readonly string[];
  /** The `limit` most frequent terms that begin with the prefix and are longer than it, most frequent first, then by spelling. */
  completions(prefix: string, limit: number): readonly string[];
}

/**
 * The index behind search. Nothing of the ranking lives here beyond the sum of `Candidate.score` and the order: score
 * falling, then the numbers of the documents.
 */
export interface QuoteIndex {
  /** The best `plan.limit` documents in order. Without groups, every document that passes filter and exclusion scores 0. */
  candidates(plan: Plan): readonly Candidate[];
  /** Whether any document fits, for less than it takes to find the best. The plan's limit does not count. */
  any(plan: Plan): boolean;
  /**
   * Those of the variants that give points to some document which matches all required groups and passes filter and
   * exclusion; in the order given. The plan's `least` and limit do not count.
   */
  supported(plan: Plan, variants: readonly Variant[]): readonly Variant[];
  readonly fields: StoredFields;
  readonly size: number;
  readonly lexicon: Lexicon;
}
