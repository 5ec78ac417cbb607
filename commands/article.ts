import * as z from 'zod';
import type { Archive } from '../src/archive/types.ts';
import type { Article } from '../src/article/types.ts';
import type { SearchNote, Suggestion } from '../src/search/types.ts';
import { fold } from '../src/text/fold.ts';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import { LIMITS } from './limits.ts';
import { looseText, privateOption, textOption } from './options.ts';
import { nearTitles, pageOf, viewOf } from './results.ts';

/** So many articles that one text fits are offered; who typed less than a title must type more. */
const MOST_ARTICLES = 100;

/** `/article`: one article, where it comes from, and its quotes in reading order. */
export default defineCommand({
  cacheable: true,
  data: {
    name: 'article',
    description: 'One article: where it comes from, and its quotes in order',
    options: [{ ...textOption('id', 'Its title, or its id'), required: true }, privateOption],
  },
  input: z.object({ id: looseText, private: z.boolean('invalid').optional() }),
  suggest: ({ partial }, { archive }) => archive.names.articles(partial, LIMITS.choices).map(suggestion),
  answer({ id }, { archive }, page): Found {
    const fitting = fittingOf(id, archive);
    const [article] = fitting;
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
function fittingOf(typed: string, archive: Archive): readonly Article[] {
  const known = archive.articles.get(typed);
  if (known) return [known];
  const fitting = archive.names.articles(typed, MOST_ARTICLES);
  const wanted = fold(typed).trim();
  const exact = fitting.filter(({ title, file }) => fold(title).trim() === wanted || fold(file) === wanted);
  return exact.length > 0 ? exact : fitting;
}

function suggestion({ id, title, outlet }: Article): Suggestion {
  const tail = ` · ${outlet.name}`.slice(0, LIMITS.choice / 2);
  const room = LIMITS.choice - tail.length;
  return { name: (title.length > room ? `${title.slice(0, room - 1)}…` : title) + tail, value: id };
}
