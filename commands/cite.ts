import * as z from 'zod';
import type { Found } from './answer.ts';
import { defineCommand } from './define.ts';
import { looseText, textOption } from './options.ts';
import { viewOf } from './results.ts';

/** Behind the button *Cite*: one quote in the citation styles people use. */
export default defineCommand({
  hidden: true,
  data: {
    name: 'cite',
    description: 'One quote, ready to be cited',
    options: [{ ...textOption('id', 'The quote’s id'), required: true }],
  },
  input: z.object({ id: looseText }),
  answer({ id }, { archive, today }): Found {
    const view = viewOf(id, archive);
    return view ? { kind: 'cite', view, retrieved: today() } : { kind: 'gone' };
  },
});
