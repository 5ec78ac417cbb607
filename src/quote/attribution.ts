import type { Span } from '../article/types.ts';
import type { Modality, QuoteKind, TextSpan } from './types.ts';

/** One attribution before its source is resolved: what is said, with which cue, by which words of the article. */
export interface Attribution {
  readonly kind: QuoteKind;
  /** What is said, as in `ExtractedQuote.segments`. */
  readonly segments: readonly Span[];
  readonly cue?: TextSpan;
  /** The noun phrase of the source as it stands: "he", "the French minister", "Matt Borges, chairman of …". */
  readonly mention?: TextSpan;
  /** Mention of the one who ascribes the claim to `mention`. */
  readonly reportedBy?: TextSpan;
  readonly polarity?: 'doubted' | 'denied';
  /** Why it does not count as said; absent when it does. */
  readonly modality?: Exclude<Modality, 'said'>;
  /** Index into `Article.paragraphs` of the first segment. */
  readonly paragraph: number;
}
