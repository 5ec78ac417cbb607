import * as z from 'zod';
import { defineCommand } from './define.ts';
import { privateOption } from './options.ts';

/** `/about`: what the bot is and what it can't know. */
export default defineCommand({
  data: {
    name: 'about',
    description: 'What Dateline is, what it can’t know, and how it finds speakers and dates',
    options: [privateOption],
  },
  input: z.object({ private: z.boolean('invalid').optional() }),
  answer: (_, { archive, shard }) => ({
    kind: 'about',
    articles: archive.articles.size,
    quotes: archive.quotes.size,
    ...(shard && { shard }),
  }),
});
