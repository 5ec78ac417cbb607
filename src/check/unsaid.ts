import { lengthOf, shared } from '../article/span.ts';
import type { Article, Span } from '../article/types.ts';
import type { UnsaidWords } from '../quote/types.ts';
import type { Corpus } from './corpus.ts';
import { sentencesAround } from './sentence.ts';
import type { FoundPart, UnsaidIn } from './types.ts';

/** The least share of the words that must stand where the article says that they were not said. */
const MOST_OF = 0.6;

/** What an article says of words that it says were not said; undefined where it says nothing of the kind. */
export function unsaidAt(corpus: Corpus, article: Article, source: readonly Span[]): UnsaidIn | undefined {
  const words = corpus.unsaidOf
    .get(article.id)
    ?.find(({ segments }) => shared(segments, source) >= MOST_OF * lengthOf(source));
  return words && { ...toldOf(words), article: article.id, sentence: sentenceOf(article, words) };
}

/**
 * Whether words stand inside those of which the article says that they were not said, though a quotation has both: "at no point did X
 * tell them “…”, the inquiry found".
 */
export function isUnsaidWithin(corpus: Corpus, article: Article, { start, end }: Span): boolean {
  return (corpus.unsaidOf.get(article.id) ?? []).some(({ segments }) =>
    segments.some((own) => own.start <= start && end <= own.end),
  );
}

/** As `unsaidAt`, for what was found of a claim. */
export function unsaidIn(corpus: Corpus, parts: readonly FoundPart[]): UnsaidIn | undefined {
  for (const { article: id, source, quote } of parts) {
    const article = quote === undefined ? corpus.articles.get(id) : undefined;
    const found = article && unsaidAt(corpus, article, source);
    if (found !== undefined) return found;
  }
  return undefined;
}

const toldOf = ({ modality, speaker }: UnsaidWords) => ({
  modality,
  ...(speaker !== undefined && { speaker }),
});

/** The sentence that says so, the reporting clause included. */
function sentenceOf({ raw, paragraphs }: Article, { segments, cue, mention }: UnsaidWords): Span {
  const at = segments[0]?.start ?? 0;
  const paragraph = paragraphs.find(({ start, end }) => start <= at && at < end) ?? {
    start: 0,
    end: raw.length,
  };
  const near = [...segments, ...(cue ? [cue] : []), ...(mention ? [mention] : [])].filter(
    ({ start, end }) => start >= paragraph.start && end <= paragraph.end,
  );
  const start = Math.min(...near.map((span) => span.start));
  const end = Math.max(...near.map((span) => span.end));
  return sentencesAround(raw, { start, end }, paragraph);
}
