import * as z from 'zod';
import type { Article } from '../src/article/types.ts';
import { visibleStretch } from '../src/text/invisible.ts';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import { looseText, textOption } from './options.ts';
import { exactHit } from './results.ts';
import type { QuoteHit } from './shown.ts';

/** Behind the button *Context*: the quote with the paragraph around it. */
export default defineCommand({
  hidden: true,
  cacheable: true,
  data: {
    name: 'context',
    description: 'One quote with the paragraph around it',
    options: [{ ...textOption('id', 'The quote’s id'), required: true }],
  },
  input: z.object({ id: looseText }),
  answer({ id }, { archive }): Found {
    const hit = exactHit(id, archive);
    return hit ? { kind: 'context', hit, ...around(hit) } : { kind: 'gone' };
  },
});

/** What stands around the quote: its own paragraph, and the one before it where it begins with the quote. */
function around({ article, quote }: QuoteHit): { before: string; after: string } {
  const first = quote.segments[0]?.start ?? 0;
  const last = quote.segments.at(-1)?.end ?? first;
  const own = article.paragraphs.findIndex(({ start, end }) => start <= first && first < end);
  const end = article.paragraphs.find((paragraph) => paragraph.start < last && last <= paragraph.end);
  const previous = article.paragraphs[own - 1];
  const text = (start: number, end: number) => visibleStretch(article.raw, { start, end });
  return {
    before: [paragraphText(article, previous), text(article.paragraphs[own]?.start ?? first, first)]
      .filter((part) => part.trim() !== '')
      .join('\n'),
    after: text(last, end?.end ?? last),
  };
}

const paragraphText = (article: Article, span: { start: number; end: number; kind: string } | undefined) =>
  span?.kind === 'text' ? visibleStretch(article.raw, span) : '';
