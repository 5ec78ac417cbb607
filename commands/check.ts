import { z } from 'zod';
import type { Found } from './answer.ts';
import { defineCommand, lazily } from './define.ts';
import { OPTION } from './discord.ts';
import { INPUT } from './limits.ts';
import { privateOption, sentenceText } from './options.ts';
import { exactHit } from './results.ts';

/** `/check` and the message menu "Who said this?": does anyone in the corpus say that? */
export default defineCommand({
  menu: 'Who said this?',
  cacheable: true,
  data: {
    name: 'check',
    description: 'Did anyone say that? Compares a quotation with the corpus, word by word',
    options: [
      {
        type: OPTION.string,
        name: 'text',
        description: 'The quotation, or a message that holds one or several',
        required: true,
        max_length: INPUT.text,
      },
      privateOption,
    ],
  },
  input: z.object({ text: sentenceText, private: z.boolean('invalid').optional() }),
  answer: lazily(
    () => import('../src/check/index.ts'),
    ({ checkText }, { text }: { text: string }, { archive }): Found => {
      const { claims, nothing, cut } = checkText(text, archive);
      return {
        kind: 'check',
        claims: claims.map((claim) => {
          const hit = claim.quote === undefined ? undefined : exactHit(claim.quote, archive);
          const article = claim.article === undefined ? undefined : archive.articles.get(claim.article);
          return { claim, ...(hit && { hit }), ...(article && { article }) };
        }),
        ...(nothing !== undefined && { nothing }),
        ...(cut && { cut }),
      };
    },
  ),
});
