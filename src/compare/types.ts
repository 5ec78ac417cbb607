import type { DiffPiece, MeaningChange } from '../check/index.ts';
import type { SearchNote } from '../search/types.ts';

/** One statement as one article gives it. */
export interface Version {
  readonly quote: string;
  /**
   * Against the first version: `claim` stands only in the first, `source` only in this one. Absent for the first, and where
   * the two share too little wording for a comparison by words to help.
   */
  readonly difference?: readonly DiffPiece[];
  /** Differences that turn the meaning: another number, a "not". Names differ too often by spelling and pronoun to tell. */
  readonly changes: readonly MeaningChange[];
}

/** What one other speaker says on the topic. */
export interface OtherView {
  /** Person id. */
  readonly speaker: string;
  /** Quote ids, best first. */
  readonly quotes: readonly string[];
}

/** A statement side by side. It says that things differ, never who is right. */
export interface Comparison {
  /** Absent when nothing was found: `notes` say why. */
  readonly statement?: {
    /** Person id; absent when unresolved. */
    readonly speaker?: string;
    /** One an article, the best match first; a single one when only one outlet has it. */
    readonly versions: readonly Version[];
    /** The versions differ in their words. */
    readonly differ: boolean;
  };
  /** Other speakers on the same words at about the same time or undated; empty when nobody answers. */
  readonly others: readonly OtherView[];
  /** What the same speaker says beside it on the topic, in reports of the same event; best first. */
  readonly alsoSaid: readonly string[];
  /** The same speaker on the topic in reports of other events, the earliest first, undated ones last. */
  readonly overTime: readonly string[];
  readonly notes: readonly SearchNote[];
  /** What was looked for in the quotations, without the speaker's name. */
  readonly topic: string;
}
