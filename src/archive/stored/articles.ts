import type { Article, Paragraph } from '../../article/types.ts';
import { type Buffers, named, startsOf, unsigned, within } from '../../storage/buffers.ts';
import { remembering } from '../../storage/cache.ts';
import { openTable, packTable, record, text } from '../../storage/codec.ts';
import { openKeys, packKeys } from '../../storage/lookup.ts';
import { startsFrom } from '../../storage/sorted.ts';
import type { GrowingStrings, Strings } from '../../storage/strings.ts';
import { openTexts, packTexts, type TextStore } from '../../storage/texts.ts';
import { type ArticleHead, articleHead } from './shapes.ts';

/** Articles by number, each as its file alone has it. */
export interface StoredArticles {
  readonly size: number;
  at(number: number): Article;
  /** Without text and paragraphs. */
  head(number: number): ArticleHead;
  id(number: number): string;
  /** Path of the file. */
  file(number: number): string;
  /** Number of the article, or -1. */
  find(id: string): number;
  /** Begin, end and kind of a paragraph; undefined when there is none. */
  paragraph(number: number, index: number): Paragraph | undefined;
  /** All of them. */
  paragraphs(number: number): readonly Paragraph[];
  /** The whole text. */
  raw(number: number): string;
  /** A stretch of the text, without reading all of it. */
  readonly texts: TextStore;
}

const placed = record<Pick<ArticleHead, 'id' | 'file'>>({ id: text, file: text });

/** Marks the end of a subhead; no text is so long. */
const SUBHEAD = 0x8000_0000;
/** UTF-16 units of texts that are kept decoded. */
const REMEMBERED_UNITS = 2_000_000;
/** Articles whose paragraphs are: whoever makes one archive after the other holds on to all articles. */
const REMEMBERED_PARAGRAPHS = 512;

/** @param articles by number */
export function packArticles(articles: readonly Article[], pool: GrowingStrings): Buffers {
  const starts = startsFrom(articles.map(({ paragraphs }) => 2 * paragraphs.length));
  const paragraphs = new Uint32Array(starts.at(-1) ?? 0);
  articles.forEach((article, number) => {
    article.paragraphs.forEach(({ start, end, kind }, index) => {
      const at = (starts[number] ?? 0) + 2 * index;
      paragraphs[at] = start;
      paragraphs[at + 1] = kind === 'subhead' ? end + SUBHEAD : end;
    });
  });
  return {
    paragraphs,
    paragraphStarts: starts,
    keys: packKeys(articles.map(({ id }) => id)),
    ...named('heads', packTable(articles, articleHead, pool)),
    ...named('texts', packTexts(articles.map(({ raw }) => raw))),
  };
}

/**
 * @param strings need not be remembered: of most articles all are their own
 * @throws StorageError when the buffers do not fit each other
 */
export function openArticles(saved: Buffers, strings: Pick<Strings, 'at'>): StoredArticles {
  const heads = openTable(within(saved, 'heads'), articleHead, strings);
  // A head begins with the id and the file.
  const { size, at: id } = openTable(within(saved, 'heads'), text, strings);
  const { at: place } = openTable(within(saved, 'heads'), placed, strings);
  const texts = openTexts(within(saved, 'texts'), size);
  const paragraphs = unsigned(saved, 'paragraphs');
  const starts = startsOf(saved, 'paragraphStarts', size, paragraphs.length);
  const wholeText = remembering(
    (number) => texts.slice(number, 0, texts.length(number)),
    REMEMBERED_UNITS,
    texts.length,
  );
  const paragraphAt = (at: number): Paragraph => {
    const end = paragraphs[at + 1] ?? 0;
    return end >= SUBHEAD
      ? { start: paragraphs[at] ?? 0, end: end - SUBHEAD, kind: 'subhead' }
      : { start: paragraphs[at] ?? 0, end, kind: 'text' };
  };
  const paragraphsOf = remembering((number): readonly Paragraph[] => {
    const list: Paragraph[] = [];
    const end = Math.min(starts[number + 1] ?? 0, paragraphs.length);
    for (let at = starts[number] ?? 0; at < end; at += 2) list.push(paragraphAt(at));
    return list;
  }, REMEMBERED_PARAGRAPHS);
  // All of them, without their texts: whoever makes one archive after the other asks for all each time.
  let read: (Article | undefined)[] | undefined;
  return {
    size,
    at(number) {
      read ??= new Array(size);
      const known = read[number];
      if (known !== undefined) return known;
      const article = lazyArticle(heads.at(number), number, { raw: wholeText, paragraphs: paragraphsOf });
      read[number] = article;
      return article;
    },
    head: heads.at,
    id: (number) => read?.[number]?.id ?? id(number),
    file: (number) => read?.[number]?.file ?? place(number).file,
    find: openKeys(unsigned(saved, 'keys'), size, id).find,
    paragraph(number, index) {
      const at = (starts[number] ?? 0) + 2 * index;
      return index >= 0 && at < (starts[number + 1] ?? 0) ? paragraphAt(at) : undefined;
    },
    paragraphs: paragraphsOf,
    raw: wholeText,
    texts,
  };
}

/** An article that reads its text and its paragraphs whenever they are asked for. @param stored should remember what it gave last */
export function lazyArticle(
  head: ArticleHead,
  number: number,
  stored: Pick<StoredArticles, 'raw' | 'paragraphs'>,
): Article {
  return {
    ...head,
    get raw() {
      return stored.raw(number);
    },
    get paragraphs() {
      return stored.paragraphs(number);
    },
  };
}
