import type { ArticleAnswer, CiteAnswer, ContextAnswer, SourceHit } from '../../commands/index.ts';
import type { Article } from '../article/types.ts';
import type { Language } from '../language/index.ts';
import { citations } from './citation.ts';
import { dateNoteText } from './dateNote.ts';
import { alsoLines, placeParts, speakerLine, viewBlock, warningLines } from './quoteSheet.ts';
import { type Block, type Line, line, part, type Sheet, small } from './sheet.ts';
import { spokenText } from './spoken.ts';
import { titleOf } from './title.ts';
import { mixedTexts, pageNotes } from './wording.ts';

/** An article found, with whom it quotes and the quote that fits best. */
export function sourceBlock(
  { article, speakers, matching, best, inHeading }: SourceHit,
  into: Language,
): Block {
  const names = into.list(speakers.map((person) => person.name));
  const matches =
    matching > 0
      ? into.say('source.matching', { count: matching })
      : into.say(inHeading ? 'source.heading' : 'source.narrated');
  return {
    outlet: article.outlet.id,
    before: [
      titleLine(article),
      line(...placeParts(article, into), part(` · ${matches}`)),
      ...(names === ''
        ? []
        : [{ parts: [part(into.say('source.quoted', { names }), { max: 200 })], short: [] }]),
      ...(best ? warningLines(best, into) : []),
    ],
    words: best ? spokenText(best) : '',
    after: [
      ...(best ? [{ ...speakerLine(best, into), look: 'small' as const }, ...alsoLines(best, into)] : []),
      ...mixedTexts([article.outlet.name, ...speakers.map((person) => person.name)], into).map((text) =>
        small(text, 260),
      ),
    ],
    ...(best && { quote: best.quote.id }),
  };
}

function titleLine({ title, url }: Article): Line {
  const shown = part(title, { style: 'strong' });
  return url === undefined ? line(shown) : { parts: [{ ...shown, url }], short: [shown] };
}

/** An article that may be meant, with the id that chooses it. */
export function choiceBlock(article: Article, into: Language): Block {
  return {
    outlet: article.outlet.id,
    before: [
      titleLine(article),
      line(...placeParts(article, into)),
      small(`${article.file} · ${article.id}`),
    ],
  };
}

/** One article with all its quotes. */
export function articleSheet({ article, quotes, page }: ArticleAnswer, into: Language): Sheet {
  const about = [
    line(...placeParts(article, into), ...(article.place === undefined ? [] : [part(` · ${article.place}`)])),
    ...(article.date.note === undefined ? [] : [small(dateNoteText(article.date.note, into), 400)]),
    ...(article.isCleaned ? [small(into.say('article.cleaned'), 200)] : []),
    ...(article.subtitle === undefined ? [] : [small(article.subtitle, 200)]),
    ...(article.url === undefined ? [] : [line(part(article.url, { url: article.url, max: 512 }))]),
    small(`${article.file} · ${article.id}`),
  ];
  return {
    title: titleOf(article.title, page, into, undefined),
    notes: [...pageNotes(page, into), into.say('quotes.count', { count: page.total })],
    blocks: [
      { outlet: article.outlet.id, before: about },
      ...quotes.map((view) => {
        const { after, ...block } = viewBlock(view, into);
        // The article is named above: its own line is left out.
        return { ...block, after: after.filter((_, index) => index !== 1) };
      }),
    ],
    page,
  };
}

/** A quote with the text around it. */
export function contextSheet({ hit, before, after }: ContextAnswer, into: Language): Sheet {
  const around = (text: string): Line[] =>
    text.trim() === ''
      ? []
      : [
          {
            parts: [part(text.trim(), { max: 900 })],
            look: 'small',
            short: [part(text.trim(), { max: 250 })],
          },
        ];
  const block = viewBlock(hit, into);
  return {
    title: into.say('context.title'),
    notes: [],
    blocks: [
      {
        outlet: hit.article.outlet.id,
        before: [...around(before), ...block.before],
        words: block.words,
        after: around(after),
      },
      {
        outlet: hit.article.outlet.id,
        before: [
          ...block.after,
          ...(hit.article.date.note === undefined
            ? []
            : [small(dateNoteText(hit.article.date.note, into), 400)]),
        ],
      },
      ...hit.alsoIn.slice(0, 2).map((view) => viewBlock(view, into)),
    ],
    actions: { quote: hit.quote.id, outlets: false, context: false },
  };
}

/** A quote as it is cited. */
export function citeSheet({ view, retrieved, archiveVersion }: CiteAnswer, into: Language): Sheet {
  return {
    title: into.say('cite.title'),
    notes: [into.say('cite.check')],
    blocks: citations(view, retrieved, archiveVersion).map(({ style, text }) => ({
      before: [line(part(style, { style: 'strong' })), { parts: [part(text, { max: 480 })], look: 'code' }],
    })),
  };
}
