import * as z from 'zod';
import type { Archive, StoredList } from '../src/archive/types.ts';
import type { Article } from '../src/article/types.ts';
import type { SearchNote, Suggestion } from '../src/search/types.ts';
import { foldLine } from '../src/storage/lines.ts';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import { INPUT, LIMITS } from './limits.ts';
import { privateOption, textOption, titleText } from './options.ts';
import { nearTitles, pageOf, viewOf } from './results.ts';

/** Of so many articles that one text fits, whole titles are looked for; who typed less than a title has more. */
const MOST_TITLES = 100;

/** `/article`: one article, where it comes from, and its quotes in reading order. */
export default defineCommand({
  cacheable: true,
  data: {
    name: 'article',
    description: 'One article: where it comes from, and its quotes in order',
    options: [
      // Titles are longer than names.
      { ...textOption('id', 'Its title, or its id'), required: true, max_length: INPUT.query },
      privateOption,
    ],
  },
  input: z.object({ id: titleText, private: z.boolean('invalid').optional() }),
  suggest: ({ partial }, { archive }) =>
    archive.names.articles(partial, LIMITS.choices).slice().map(suggestion),
  answer({ id }, { archive }, page): Found {
    const fitting = fittingOf(id, archive);
    const article = fitting.at(0);
    if (!article) {
      const names = nearTitles(id, archive);
      const notes: SearchNote[] = [{ code: 'unknown-article', typed: id }];
      return {
        kind: 'nothing',
        asked: id,
        notes: names.length > 0 ? [...notes, { code: 'did-you-mean', typed: id, names }] : notes,
      };
    }
    if (fitting.length > 1) {
      const shown = pageOf(fitting, page);
      return { kind: 'articles', asked: id, articles: shown.items, page: shown.page };
    }
    const shown = pageOf(archive.quotesOf.get(article.id) ?? [], page);
    return {
      kind: 'article',
      article,
      quotes: shown.items.flatMap((quote) => viewOf(quote, archive) ?? []),
      page: shown.page,
    };
  },
});

/** The article that is meant: by its id, its file or its whole title; where that tells no single one, all that fit. */
function fittingOf(typed: string, archive: Archive): StoredList<Article> {
  const known = archive.articles.get(typed);
  if (known) return [known];
  const fitting = archive.names.articles(typed);
  const wanted = foldLine(typed).trim();
  const exact = fitting
    .slice(0, MOST_TITLES)
    .filter(({ title, file }) => foldLine(title).trim() === wanted || foldLine(file) === wanted);
  return exact.length > 0 ? exact : fitting;
}

function suggestion({ id, title, outlet }: Article): Suggestion {
  const tail = ` · ${outlet.name}`.slice(0, LIMITS.choice / 2);
  const room = LIMITS.choice - tail.length;
  return { name: (title.length > room ? `${title.slice(0, room - 1)}…` : title) + tail, value: id };
}
