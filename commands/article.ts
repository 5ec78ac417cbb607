import { z } from 'zod';
import type { Article } from '../src/article/types.ts';
import type { Suggestion } from '../src/search/types.ts';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import { LIMITS } from './limits.ts';
import { looseText, privateOption, textOption } from './options.ts';
import { pageOf, viewOf } from './results.ts';

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
    const article = archive.articles.get(id) ?? archive.names.articles(id, 1)[0];
    if (!article) return { kind: 'nothing', asked: id };
    const shown = pageOf(archive.quotesOf.get(article.id) ?? [], page);
    return {
      kind: 'article',
      article,
      quotes: shown.items.flatMap((quote) => viewOf(quote, archive) ?? []),
      page: shown.page,
    };
  },
});

function suggestion({ id, title, outlet }: Article): Suggestion {
  const tail = ` · ${outlet.name}`.slice(0, LIMITS.choice / 2);
  const room = LIMITS.choice - tail.length;
  return { name: (title.length > room ? `${title.slice(0, room - 1)}…` : title) + tail, value: id };
}
