import { dayRange } from '../article/day.ts';
import type { Article, Span } from '../article/types.ts';
import type { QuoteKind } from '../quote/types.ts';
import type { SearchDocument } from '../search/types.ts';
import { narratedId } from './narrated.ts';
import type { ReadArticle } from './pack.ts';
import type { Person } from './types.ts';

/** A quote as it is searched and compared; its words are cut out of the article when they are asked for. */
export interface QuoteDocument extends SearchDocument {
  readonly kind: QuoteKind;
}

/** The quotes of an article, in reading order. @param people by number */
export function quoteDocuments(
  { article, extraction, ids, cast }: ReadArticle,
  people: readonly Person[],
): QuoteDocument[] {
  const place = placeOf(article);
  return extraction.quotes.map(({ kind, segments, speaker, paragraph }, index) => {
    const speakerId = speaker === undefined ? undefined : people[cast[speaker] ?? people.length]?.id;
    return {
      ...place,
      id: ids[index] ?? '',
      kind,
      get text() {
        return joined(article, segments);
      },
      // The paragraph and the one before it: pronouns there point back to the topic.
      get context() {
        return joined(article, article.paragraphs.slice(Math.max(0, paragraph - 1), paragraph + 1));
      },
      ...(speakerId !== undefined && { speakerId }),
      prior: (kind === 'direct' ? 1 : kind === 'mixed' ? 0.9 : 0.8) - (speaker === undefined ? 0.3 : 0),
    };
  });
}

/** Paragraphs of an article in which nobody is quoted. @param paragraphs their indexes */
export function narrationDocuments(article: Article, paragraphs: readonly number[]): SearchDocument[] {
  const place = placeOf(article);
  return paragraphs.map((index) => ({
    ...place,
    id: narratedId(article.id, index),
    get text() {
      return joined(article, article.paragraphs.slice(index, index + 1));
    },
    context: '',
    prior: 0.5,
  }));
}

const joined = ({ raw }: Article, spans: readonly Span[]) =>
  spans.map(({ start, end }) => raw.slice(start, end)).join(' ');

function placeOf({ id, outlet, date }: Article): Pick<SearchDocument, 'articleId' | 'outletId' | 'days'> {
  const days = date.iso === undefined ? undefined : dayRange(date.iso);
  return { articleId: id, outletId: outlet.id, ...(days && { days }) };
}
