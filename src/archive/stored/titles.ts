import type { Article } from '../../article/types.ts';
import { type Buffers, named, unsigned, within } from '../../storage/buffers.ts';
import { openLines, packLines } from '../../storage/lines.ts';
import { byUnits } from '../../text/order.ts';

/** @param articles by number */
export function packTitles(articles: readonly Article[]): Buffers {
  const order = [...articles.keys()].sort((a, b) => {
    const [one, other] = [articles[a], articles[b]];
    return byUnits(one?.title ?? '', other?.title ?? '') || byUnits(one?.id ?? '', other?.id ?? '');
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

/** Finds articles by any words of title, outlet, file and id: their numbers, in the order of their titles. */
export type TitleLookUp = (typed: string) => Iterable<number>;

/** @throws StorageError when the buffers do not fit each other */
export function openTitles(saved: Buffers): TitleLookUp {
  const titles = openLines(within(saved, 'articles'));
  const order = unsigned(saved, 'order');
  return function* (typed) {
    for (const place of titles.having(typed)) yield order[place] ?? 0;
  };
}
