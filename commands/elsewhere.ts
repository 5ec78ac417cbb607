import * as z from 'zod';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import { looseText, textOption } from './options.ts';
import { pageOf, viewOf } from './results.ts';

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
    const match = { kind: 'exact', corrected: [], missing: [], inContext: [] } as const;
    const views = [id, ...(archive.parallels.get(id) ?? [])].flatMap((each) => viewOf(each, archive) ?? []);
    const shown = pageOf(views, page);
    return {
      kind: 'quotes',
      hits: shown.items.map((view) => ({ ...view, match, alsoIn: [] })),
      page: shown.page,
    };
  },
});
