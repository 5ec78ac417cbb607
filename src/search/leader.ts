import { normalise } from '../names/alias-book.ts';
import type { Finder } from './finder.ts';

/** So many people who share a name are looked at for who is meant first. */
const MOST_LEADERS = 16;

/** Of several who share a name the most quoted of those whose surname it is, which most of them have. */
export function leaderOf(ids: readonly string[], { books }: Pick<Finder, 'books'>): string | undefined {
  if (ids.length < 2) return undefined;
  const looked = ids.slice(0, MOST_LEADERS);
  const surnames = looked.map((id) =>
    normalise(books.speakers.entry(id)?.name ?? '')
      .split(' ')
      .at(-1),
  );
  const bearers = (id: number) => surnames.filter((surname) => surname === surnames[id]).length;
  const most = Math.max(...looked.map((_, at) => bearers(at)));
  return looked.find((_, at) => bearers(at) === most);
}
