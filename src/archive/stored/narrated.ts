import type { Article } from '../../article/types.ts';
import type { DocumentTexts } from '../../index/index.ts';
import type { Extraction } from '../../quote/types.ts';
import { ascendingStartsOf, type Buffers, numbers } from '../../storage/buffers.ts';
import { remembering } from '../../storage/cache.ts';
import { createColumn, narrowest } from '../../storage/column.ts';
import { firstNot, startsFrom } from '../../storage/sorted.ts';
import { withoutMarkup } from '../../text/markup.ts';
import type { StoredArticles } from './articles.ts';

/** Paragraphs in which nobody is quoted, by number, and the heading of each article behind its last paragraph. */
export interface StoredNarrated extends DocumentTexts {
  readonly size: number;
  /** Number of the first one of an article; of the first behind the last article for their number. */
  first(article: number): number;
  /** Number of its article. */
  inside(number: number): number;
  /** Number of the paragraph with an id, or -1. */
  find(id: string): number;
}

/** Texts that are kept: one question is looked up in several ways, mostly among the same. */
const REMEMBERED = 2_048;

/** Indexes of the paragraphs of an article in which nobody is quoted; the index behind the last is its heading. */
export function narratedOf({ paragraphs }: Article, { quotes }: Extraction): number[] {
  const quoted = new Set(quotes.map((quote) => quote.paragraph));
  const narrated = paragraphs.flatMap(({ kind }, index) =>
    kind === 'text' && !quoted.has(index) ? index : [],
  );
  return [...narrated, paragraphs.length];
}

/** What an article is called and where it comes from: searched like a paragraph of it. */
export function headingOf({ title, subtitle, place }: Pick<Article, 'title' | 'subtitle' | 'place'>): string {
  return [title, subtitle, place].filter((part) => part !== undefined && part !== '').join('. ');
}

/** The id under which an article's heading is found. */
export const headingId = ({ id, paragraphs }: Article) => narratedId(id, paragraphs.length);

export const narratedId = (article: string, paragraph: number) => `${article}:${paragraph}`;

/** @param lists of each article in the order of their numbers */
export function packNarrated(lists: readonly (readonly number[])[]): Buffers {
  const starts = startsFrom(lists.map(({ length }) => length));
  const articles = narrowest(lists.length, starts.at(-1) ?? 0);
  const paragraphs = createColumn();
  lists.forEach((list, number) => {
    articles.fill(number, starts[number], starts[number + 1]);
    for (const paragraph of list) paragraphs.push(paragraph);
  });
  return { starts, articles, paragraphs: paragraphs.array() };
}

/** @throws StorageError when the buffers do not fit each other */
export function openNarrated(saved: Buffers, articles: StoredArticles): StoredNarrated {
  const paragraphs = numbers(saved, 'paragraphs');
  const inArticle = numbers(saved, 'articles');
  const starts = ascendingStartsOf(saved, 'starts', articles.size, paragraphs.length);
  const inside = (number: number) => inArticle[number] ?? 0;
  const article = (number: number) => articles.id(inside(number));
  const id = (number: number) => narratedId(article(number), paragraphs[number] ?? 0);
  return {
    size: paragraphs.length,
    first: (number) => starts[number] ?? 0,
    inside,
    find(key) {
      const colon = key.lastIndexOf(':');
      const place = articles.find(key.slice(0, Math.max(0, colon)));
      const paragraph = Number(key.slice(colon + 1));
      if (place < 0 || narratedId(articles.id(place), paragraph) !== key) return -1;
      const end = starts[place + 1] ?? 0;
      const number = firstNot(starts[place] ?? 0, end, (at) => (paragraphs[at] ?? 0) < paragraph);
      return number < end && paragraphs[number] === paragraph ? number : -1;
    },
    id,
    article,
    text: remembering((number) => {
      const place = articles.paragraph(inside(number), paragraphs[number] ?? 0);
      return place === undefined
        ? headingOf(articles.at(inside(number)))
        : withoutMarkup(articles.texts.slice(inside(number), place.start, place.end));
    }, REMEMBERED),
    context: () => '',
  };
}
