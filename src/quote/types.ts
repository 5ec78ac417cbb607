import type { Span } from '../article/types.ts';

/** Direct: all of it stands in quotation marks. Mixed: part of it. Indirect: none. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** `person`: one human being. `group`: an organisation, office or several people ("Western partners"). */
export type SpeakerKind = 'person' | 'group';

/** A stretch of the article with the words that stand there. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Who the article says is speaking, resolved within this article only. */
export interface ExtractedSpeaker {
  /** The fullest name that the article gives: "Sergey Lavrov", "Western partners", "White House". */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every way in which the article names this speaker, in order of appearance, without duplicates. */
  readonly names: readonly string[];
  /** Roles as the article words them: "Russian Foreign Minister", "the top diplomat". */
  readonly roles: readonly string[];
}

/** One quotation as found in one article. */
export interface ExtractedQuote {
  readonly kind: QuoteKind;
  /**
   * What is said, in order: offsets into `Article.raw`, without the outer quotation marks and without the comma or
   * full stop that belongs to the reporting sentence.
   */
  readonly segments: readonly Span[];
  readonly cue?: TextSpan;
  /** How the article puts the source at this place: "he", "the French minister", "Lavrov". */
  readonly mention?: TextSpan;
  /** Index into `Extraction.speakers`; absent when unresolved. */
  readonly speaker?: number;
  /** The role that the article gives at this mention, or gave when it introduced the speaker. */
  readonly role?: string;
  /** Index into `Extraction.speakers`: the one who ascribes this claim to `speaker` ("Lavrov recalled the claims of …"). */
  readonly reportedBy?: number;
  /** The cue turns the meaning round ("voiced doubt that", "denied that"): never show the words without it. */
  readonly polarity?: 'doubted' | 'denied';
  /** Index into `Article.paragraphs` of the first segment. */
  readonly paragraph: number;
}

/**
 * Whether an article says that the words were said.
 * - `not-said`: never said, did not say, refused to say, denied saying, nobody said.
 * - `hypothetical`: should have said, would say, if X says, is expected to say, will say.
 * - `asked`: did X say …?
 * - `falsely-ascribed`: a doctored clip has X saying, wrongly quoted as saying.
 * - `unclear`: none of these for certain, nor said for certain: neither served nor kept as unsaid.
 */
export type Modality = 'said' | 'not-said' | 'hypothetical' | 'asked' | 'falsely-ascribed' | 'unclear';

/** Words of which the article says that they were not said, or not surely: never served as anybody's. */
export interface UnsaidWords {
  /** As in `ExtractedQuote.segments`. */
  readonly segments: readonly Span[];
  readonly modality: Exclude<Modality, 'said' | 'unclear'>;
  /** The name of the one who did not say them; absent when the article names nobody, or it can't be told who is meant. */
  readonly speaker?: string;
  readonly cue?: TextSpan;
  readonly mention?: TextSpan;
}

export interface Extraction {
  readonly quotes: readonly ExtractedQuote[];
  readonly speakers: readonly ExtractedSpeaker[];
  /** In reading order; absent when there are none. */
  readonly unsaid?: readonly UnsaidWords[];
}
