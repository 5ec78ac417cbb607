import { cutWords } from '../language/cut.ts';
import type { Language } from '../language/index.ts';
import type { Sheet } from './sheet.ts';

/** "9 quotes for “river”, page 2 of 3": what there is, for which question, and where in it. */
export function titleOf(
  what: string,
  page: NonNullable<Sheet['page']>,
  { say }: Language,
  query: string | undefined,
): string {
  const asked = query === undefined ? what : say('answer.for', { what, query: cutWords(query, 100) });
  return page.count > 1
    ? say('answer.page', { what: asked, page: page.index + 1, pages: page.count })
    : asked;
}
