import type { Article } from '../../article/types.ts';
import { type Buffers, named, unsigned, within } from '../../storage/buffers.ts';
import { openLines, packLines } from '../../storage/lines.ts';
import type { StoredArticles } from './articles.ts';

/** @param articles by number */
export function packTitles(articles: readonly Article[]): Buffers {
  const order = [...articles.keys()].sort((a, b) => {
    const [one, other] = [articles[a], articles[b]];
    return compare(one?.title, other?.title) || compare(one?.id, other?.id);
  });
  const titles = order.flatMap((number) => articles[number] ?? []);
  return {
    order: Uint32Array.from(order),
    ...named(
      'articles',
      packLines(titles.map(({ title, outlet, file, id }) => `${title} ${outlet.name} ${file} ${id}`)),
    ),
  };
}

/**
 * Finds articles by any words of title, outlet, file and id, in the order of their titles.
 * @throws ArchiveError when the buffers do not fit each other
 */
export function openTitles(
  saved: Buffers,
  articles: StoredArticles,
): (typed: string, limit: number) => Article[] {
  const titles = openLines(within(saved, 'articles'));
  const order = unsigned(saved, 'order');
  return (typed, limit) => {
    const found: Article[] = [];
    if (limit > 0)
      for (const number of titles.having(typed)) {
        found.push(articles.at(order[number] ?? 0));
        if (found.length === limit) break;
      }
    return found;
  };
}

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
