import * as z from 'zod';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import { looseText, textOption } from './options.ts';
import { exactHit, pageOf } from './results.ts';

/** Behind the button *Other outlets*: the same statement as the others give it. */
export default defineCommand({
  hidden: true,
  cacheable: true,
  data: {
    name: 'elsewhere',
    description: 'One statement as other outlets give it',
    options: [{ ...textOption('id', 'The quote’s id'), required: true }],
  },
  input: z.object({ id: looseText }),
  answer({ id }, { archive }, page): Found {
    if (!archive.quotes.has(id)) return { kind: 'gone' };
    const shown = pageOf([id, ...(archive.parallels.get(id) ?? [])], page);
    const hits = shown.items.flatMap((each) => exactHit(each, archive) ?? []);
    return { kind: 'quotes', hits: hits.map((hit) => ({ ...hit, alsoIn: [] })), page: shown.page };
  },
});
