import type { Article, Paragraph } from '../../article/types.ts';
import { type Buffers, named, startsOf, unsigned, within } from '../../storage/buffers.ts';
import { remembering } from '../../storage/cache.ts';
import { openTable, packTable, text } from '../../storage/codec.ts';
import { openKeys, packKeys } from '../../storage/lookup.ts';
import { startsFrom } from '../../storage/sorted.ts';
import type { GrowingStrings, Strings } from '../../storage/strings.ts';
import { openTexts, packTexts, type TextStore } from '../../storage/texts.ts';
import { articleHead } from './shapes.ts';

/** The articles of an archive, by number. */
export interface StoredArticles {
  readonly size: number;
  at(number: number): Article;
  id(number: number): string;
  /** Number of the article, or -1. */
  find(id: string): number;
  /** Number of the outlet. */
  outlet(number: number): number;
  /** Begin, end and kind of a paragraph; undefined when there is none. */
  paragraph(number: number, index: number): Paragraph | undefined;
  /** A stretch of the text, without reading all of it. */
  readonly texts: TextStore;
}

/** Marks the end of a subhead; no text is so long. */
const SUBHEAD = 0x8000_0000;
/** Articles kept decoded, and UTF-16 units of their texts. */
const REMEMBERED = { articles: 2_048, units: 2_000_000 };

/**
 * @param outletOf number of an article's outlet
 */
export function packArticles(
  articles: readonly Article[],
  pool: GrowingStrings,
  outletOf: (article: Article) => number,
): Buffers {
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
    outlets: Uint32Array.from(articles, outletOf),
    keys: packKeys(articles.map(({ id }) => id)),
    ...named('heads', packTable(articles, articleHead, pool)),
    ...named('texts', packTexts(articles.map(({ raw }) => raw))),
  };
}

/** @throws StorageError when the buffers do not fit each other */
export function openArticles(saved: Buffers, strings: Pick<Strings, 'at'>): StoredArticles {
  const heads = openTable(within(saved, 'heads'), articleHead, strings);
  // A head begins with the id.
  const { size, at: id } = openTable(within(saved, 'heads'), text, strings);
  const texts = openTexts(within(saved, 'texts'), size);
  const paragraphs = unsigned(saved, 'paragraphs');
  const starts = startsOf(saved, 'paragraphStarts', size, paragraphs.length);
  const outlets = unsigned(saved, 'outlets');
  const wholeText = remembering(
    (number) => texts.slice(number, 0, texts.length(number)),
    REMEMBERED.units,
    texts.length,
  );
  const paragraphAt = (at: number): Paragraph => {
    const end = paragraphs[at + 1] ?? 0;
    return end >= SUBHEAD
      ? { start: paragraphs[at] ?? 0, end: end - SUBHEAD, kind: 'subhead' }
      : { start: paragraphs[at] ?? 0, end, kind: 'text' };
  };
  const paragraphsOf = (number: number): Paragraph[] => {
    const list: Paragraph[] = [];
    const end = Math.min(starts[number + 1] ?? 0, paragraphs.length);
    for (let at = starts[number] ?? 0; at < end; at += 2) list.push(paragraphAt(at));
    return list;
  };
  const at = remembering((number): Article => {
    let paragraphs: readonly Paragraph[] | undefined;
    return {
      ...heads.at(number),
      get raw() {
        return wholeText(number);
      },
      get paragraphs() {
        paragraphs ??= paragraphsOf(number);
        return paragraphs;
      },
    };
  }, REMEMBERED.articles);
  return {
    size,
    at,
    id,
    find: openKeys(unsigned(saved, 'keys'), size, id).find,
    outlet: (number) => outlets[number] ?? 0,
    paragraph(number, index) {
      const at = (starts[number] ?? 0) + 2 * index;
      return index >= 0 && at < (starts[number + 1] ?? 0) ? paragraphAt(at) : undefined;
    },
    texts,
  };
}
