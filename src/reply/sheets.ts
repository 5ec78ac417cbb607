import type { Answer } from '../../commands/index.ts';
import { type Language, language } from '../language/index.ts';
import { articleSheet, choiceBlock, citeSheet, contextSheet, sourceBlock } from './articleSheet.ts';
import { cardPicture } from './card.ts';
import { checkSheet } from './checkSheet.ts';
import { compareNotes, compareSheet } from './compareSheet.ts';
import { aboutBlock, problemBlock, statusSheet } from './corpusSheet.ts';
import { outletBlock, speakerBlock } from './entryBlocks.ts';
import { quoteBlock } from './quoteSheet.ts';
import type { Block, Picture, Sheet } from './sheet.ts';
import { timelineSheet } from './timelineSheet.ts';
import { titleOf } from './title.ts';
import { footerText, noteTexts, pageNotes } from './wording.ts';

/**
 * Lays an answer out for reading, in one language, wherever it is read.
 * @param query what was typed, where there was a query
 */
export function sheetOf(answer: Answer, into: Language, query?: string): Sheet {
  const notes = noteTexts(answer.notes, into);
  const paged = (
    what: string,
    blocks: readonly Block[],
    page: NonNullable<Sheet['page']>,
    { asked = query, advice = [] }: { readonly asked?: string; readonly advice?: readonly string[] } = {},
  ): Sheet => ({
    title: titleOf(what, page, into, asked),
    notes: [...pageNotes(page, into), ...advice, ...notes],
    blocks,
    page,
  });
  switch (answer.kind) {
    case 'quotes': {
      const found = paged(
        into.say('quotes.count', { count: answer.page.total }),
        answer.hits.map((hit) => quoteBlock(hit, into)),
        answer.page,
      );
      const sheet = answer.filters ? { ...found, filters: answer.filters } : found;
      const [only, ...others] = answer.hits;
      if (!only || others.length > 0) return sheet;
      const actions = { quote: only.quote.id, outlets: only.alsoIn.length > 0, context: true };
      const picture = answer.card && { picture: cardPicture(only, footerText(answer, into), into) };
      return { ...sheet, actions, ...picture };
    }
    case 'sources':
      return paged(
        into.say('sources.count', { count: answer.page.total }),
        answer.hits.map((hit) => sourceBlock(hit, into)),
        answer.page,
      );
    case 'speakers':
      return paged(
        into.say('speakers.count', { count: answer.page.total }),
        answer.entries.map((entry) => speakerBlock(entry, into)),
        answer.page,
      );
    case 'outlets':
      return paged(
        into.say('outlets.count', { count: answer.page.total }),
        answer.entries.map((entry) => outletBlock(entry, into)),
        answer.page,
      );
    case 'article':
      return articleSheet(answer, into);
    case 'articles':
      return paged(
        into.say('sources.count', { count: answer.page.total }),
        answer.articles.map((article) => choiceBlock(article, into)),
        answer.page,
        { asked: answer.asked, advice: [into.say('articles.choose')] },
      );
    case 'context':
      return contextSheet(answer, into);
    case 'cite':
      return citeSheet(answer, into);
    case 'status':
      return statusSheet(answer, into);
    case 'problems':
      return paged(
        into.say('problems.count', { count: answer.page.total }),
        answer.problems.map((problem) => problemBlock(problem, into)),
        answer.page,
      );
    case 'about':
      return { title: 'Dateline', notes: [], blocks: [aboutBlock(answer, into)] };
    case 'check':
      return checkSheet(answer, into);
    case 'compare':
      return { ...compareSheet(answer, into), notes: [...compareNotes(answer, into), ...notes] };
    case 'timeline':
      return { ...timelineSheet(answer, into), notes };
    case 'nothing':
      return { title: into.say('answer.nothing', { query: answer.asked }), notes, blocks: [] };
    case 'refusal':
      return { title: '', notes: [answer.reason], blocks: [] };
    case 'gone':
      return { title: '', notes: [into.say('answer.gone')], blocks: [] };
    case 'forbidden':
      return { title: '', notes: [into.say('answer.forbidden')], blocks: [] };
    case 'reload':
      return {
        title: '',
        notes: [
          into.say(`reload.${answer.outcome}`, { articles: answer.articles, problems: answer.problems }),
        ],
        blocks: [],
      };
  }
}

/** The picture of an answer that has one. */
export const pictureOf = (answer: Answer, locale = 'en'): Picture | undefined =>
  sheetOf(answer, language(locale)).picture;
