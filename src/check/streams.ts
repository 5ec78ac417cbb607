import type { Quote } from '../archive/types.ts';
import type { Article, Span } from '../article/types.ts';
import type { Word } from '../concordance/index.ts';
import { firstNot } from '../storage/sorted.ts';
import type { Corpus } from './corpus.ts';
import { joinLoose } from './loose.ts';
import type { Place } from './types.ts';

/** A stretch of source that a claim can be compared with: one quotation's words, or an article's as they stand. */
export interface Stream {
  readonly article: Article;
  /** Absent: the words as they stand in the file, whoever says them. */
  readonly quote?: Quote;
  /** What the article says, without markup. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each word stands in `around`. */
  readonly at: readonly number[];
  /** All words of the stretch of text, shared by the streams of one place. */
  readonly around: readonly Word[];
  /** For each word the segment of the quotation that it stands in; empty without one. */
  readonly segments: readonly number[];
}

/** Quotes that are looked at around one place. */
const MOST_QUOTES = 8;

/**
 * Everything that stands at a place: each quotation that has words there, then the text as it stands.
 * @param first position of the first word
 * @param last position after the last word; both inside one article
 * @param isWord whether the claim has a word with this key
 */
export function streamsAt(
  corpus: Corpus,
  first: number,
  last: number,
  isWord: (key: string) => boolean,
): Stream[] {
  const article = corpus.articles.get(corpus.concordance.articleAt(first).id);
  if (article === undefined) return [];
  const words = joinLoose(corpus.concordance.read(first, last), isWord);
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const source = { article, text: corpus.textOf(article), around: words };
  const streams: Stream[] = [];
  for (const quote of quotesWithin(corpus, article, { start, end })) {
    const spoken: Word[] = [];
    const segments: number[] = [];
    const at: number[] = [];
    for (const [segment, span] of quote.segments.entries())
      for (let index = firstFrom(words, span.start); index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined || word.end > span.end) break;
        if (index <= (at.at(-1) ?? -1)) continue;
        spoken.push(word);
        segments.push(segment);
        at.push(index);
      }
    if (spoken.length > 0) streams.push({ ...source, quote, words: spoken, at, segments });
  }
  streams.sort((a, b) => b.words.length - a.words.length);
  return [
    ...streams.slice(0, MOST_QUOTES),
    { ...source, words, at: words.map((_, index) => index), segments: [] },
  ];
}

/** The quotations of an article that have words in a stretch of it, in reading order. */
export function quotesWithin(corpus: Corpus, article: Article, { start, end }: Span): Quote[] {
  return corpus
    .quotesIn(article.id)
    .filter(({ segments }) => segments.some((span) => span.start < end && span.end > start));
}

/** The first word that begins at an offset or behind it. */
function firstFrom(words: readonly Word[], start: number): number {
  return firstNot(0, words.length, (index) => (words[index]?.start ?? 0) < start);
}

/** Where in its article a stretch stands that nobody says. */
export function placeOf(article: Article, { start, end }: Span): Place {
  const paragraph = article.paragraphs.find((each) => each.start < end && each.end > start);
  if (paragraph !== undefined) return paragraph.kind === 'subhead' ? 'subhead' : 'text';
  for (const [place, text] of [
    ['title', article.title],
    ['subtitle', article.subtitle],
  ] as const) {
    const at = text === undefined || text === '' ? -1 : article.raw.indexOf(text);
    if (text !== undefined && at >= 0 && at < end && at + text.length > start) return place;
  }
  return 'outside';
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
