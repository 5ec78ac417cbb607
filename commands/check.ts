import * as z from 'zod';
import type { Archive } from '../src/archive/types.ts';
import type { CheckedClaim } from '../src/check/types.ts';
import { FUNCTION_WORDS } from '../src/english/index.ts';
import { tokenise } from '../src/text/analyse.ts';
import type { Found } from './answer.ts';
import { defineCommand, lazily } from './define.ts';
import { OPTION } from './discord.ts';
import { INPUT } from './limits.ts';
import { privateOption, sentenceText } from './options.ts';
import { exactHit, quoteHit, withoutRepeats } from './results.ts';
import type { CheckEntry, QuoteHit } from './shown.ts';

/** For how many claims what is near is looked for, and how much of it is shown; words that are asked for, as typed. */
const MOST_NEAR = { claims: 2, quotes: 2, words: 8 };
const MOST_PIECES = 3;

/** The other quotations that hold parts of a claim, in its order. */
function piecesOf({ parts, quote, verdict }: CheckedClaim, archive: Archive): QuoteHit[] {
  if (verdict !== 'partly') return [];
  const ids = new Set(parts.flatMap((part) => (part.quote === quote ? [] : (part.quote ?? []))));
  return [...ids].slice(0, MOST_PIECES).flatMap((id) => exactHit(id, archive) ?? []);
}

/**
 * What others say on the topic of a claim: with half of its words that tell something in the quote itself, or three of them, or all
 * where there are fewer; two not only by another word that means nearly the same.
 */
function nearest(claim: string, archive: Archive): QuoteHit[] {
  const telling = tokenise(claim).filter(({ term }) => !FUNCTION_WORDS.has(term));
  const words = [...new Set(telling.map(({ start, end }) => claim.slice(start, end)))].slice(
    0,
    MOST_NEAR.words,
  );
  const { hits } = archive.search.find({ query: words.join(' '), asTopic: true });
  const near = hits.filter(({ match }) => {
    const has = words.length - match.missing.length - match.inContext.length;
    const own = has - (match.widened?.length ?? 0);
    return own >= Math.min(words.length, 2) && has >= Math.min(words.length, Math.max(3, words.length / 2));
  });
  return withoutRepeats(near.slice(0, 4 * MOST_NEAR.quotes), archive)
    .slice(0, MOST_NEAR.quotes)
    .flatMap((each) => quoteHit(each, archive) ?? []);
}

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
        claims: claims.map((claim, index): CheckEntry => {
          const hit = claim.quote === undefined ? undefined : exactHit(claim.quote, archive);
          const article = claim.article === undefined ? undefined : archive.articles.get(claim.article);
          const unsaidIn = claim.unsaid && archive.articles.get(claim.unsaid.article);
          return {
            claim,
            pieces: piecesOf(claim, archive),
            near: index < MOST_NEAR.claims && claim.verdict === 'absent' ? nearest(claim.text, archive) : [],
            ...(hit && { hit }),
            ...(article && { article }),
            ...(unsaidIn && { unsaidIn }),
          };
        }),
        ...(nothing !== undefined && { nothing }),
        ...(cut && { cut }),
      };
    },
  ),
});
