import type { Article } from '../article/types.ts';
import { lowerBound } from './links.ts';
import { type Buffers, bytesOf, startsOf, unsigned } from './store/buffers.ts';

/** Finds articles by words of their title, outlet, file or id. */
export interface Titles {
  /**
   * Numbers of the articles that have every word somewhere, in the order of their titles.
   * @param limit at most so many
   */
  like(typed: string, limit: number): number[];
}

const LINE = '\n';

export function packTitles(articles: readonly Article[]): Buffers {
  const order = articles
    .map(({ id, title }, number) => ({ id, title, number }))
    .sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id))
    .map(({ number }) => number);
  const lines = order.map((number) => Buffer.from(lineOf(articles[number])));
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach((line, index) => {
    starts[index + 1] = (starts[index] ?? 0) + line.length;
  });
  const bytes = new Uint8Array(starts.at(-1) ?? 0);
  lines.forEach((line, index) => {
    bytes.set(line, starts[index]);
  });
  return { order: Uint32Array.from(order), starts, bytes };
}

/** @throws ArchiveError when the buffers do not fit each other */
export function openTitles(saved: Buffers): Titles {
  const bytes = bytesOf(saved, 'bytes');
  const order = unsigned(saved, 'order');
  const starts = startsOf(saved, 'starts', order.length, bytes.length);
  return {
    like(typed, limit) {
      const words = [...new Set(fold(typed).split(/\s+/))].filter(Boolean);
      // The longest is likely the rarest: its bytes are looked for, the others where it stands.
      const [longest = '', ...others] = words.sort((a, b) => b.length - a.length);
      const found: number[] = [];
      const needle = Buffer.from(longest);
      for (let index = 0; index < order.length && found.length < limit; index += 1) {
        const at = bytes.indexOf(needle, starts[index]);
        if (at < 0) break;
        index = lowerBound(starts, at + 1) - 1;
        const line = bytes.toString('utf8', starts[index], starts[index + 1]);
        if (others.every((word) => line.includes(word))) found.push(order[index] ?? 0);
      }
      return found;
    },
  };
}

/** Ends with what no typed word has, so that no word reaches from one article into the next. */
const lineOf = (article: Article | undefined) =>
  article === undefined
    ? LINE
    : fold(`${article.title} ${article.outlet.name} ${article.file} ${article.id}`).replaceAll(LINE, ' ') +
      LINE;

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
