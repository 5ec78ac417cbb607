import { z } from 'zod';
import type { Archive } from '../src/archive/types.ts';
import type { Article } from '../src/article/types.ts';
import type { Suggestion } from '../src/search/types.ts';
import type { Answer } from './answer.ts';
import { defineCommand } from './define.ts';
import { LIMITS } from './limits.ts';
import { looseText, privateOption, textOption } from './options.ts';
import { pageOf, viewOf } from './results.ts';

/** `/article`: one article, where it comes from, and its quotes in reading order. */
export default defineCommand({
  lasting: true,
  data: {
    name: 'article',
    description: 'One article: where it comes from, and its quotes in order',
    options: [{ ...textOption('id', 'Its title, or its id'), required: true }, privateOption],
  },
  input: z.object({ id: looseText, private: z.boolean('invalid').optional() }),
  suggest: ({ partial }, { archive }) =>
    titlesLike(partial, archive).slice(0, LIMITS.choices).map(suggestion),
  answer({ id }, { archive }, page): Answer {
    const article = archive.articles.get(id) ?? titlesLike(id, archive)[0];
    const base = { command: 'article', notes: [], archiveVersion: archive.version };
    if (!article) return { ...base, kind: 'nothing', asked: id };
    const shown = pageOf(archive.quotesOf.get(article.id) ?? [], page);
    return {
      ...base,
      kind: 'article',
      article,
      quotes: shown.items.flatMap((quote) => viewOf(quote, archive) ?? []),
      page: shown.page,
    };
  },
});

/** Articles whose title, file or outlet has every typed word, in the order of their titles. */
function titlesLike(typed: string, archive: Archive): Article[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return [...archive.articles.values()]
    .filter(({ id, title, file, outlet }) => {
      const text = fold(`${title} ${outlet.name} ${file} ${id}`);
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1));
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function suggestion({ id, title, outlet }: Article): Suggestion {
  const tail = ` · ${outlet.name}`.slice(0, LIMITS.choice / 2);
  const room = LIMITS.choice - tail.length;
  return { name: (title.length > room ? `${title.slice(0, room - 1)}…` : title) + tail, value: id };
}
