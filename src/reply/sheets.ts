import type {
  AboutAnswer,
  Answer,
  ArticleAnswer,
  CiteAnswer,
  ContextAnswer,
  OutletEntry,
  SourceHit,
  SpeakerEntry,
  StatusAnswer,
} from '../../commands/index.ts';
import type { Period } from '../archive/types.ts';
import type { Article, ArticleProblem } from '../article/types.ts';
import { cutWords } from '../language/cut.ts';
import { type Language, language } from '../language/index.ts';
import { cardPicture } from './card.ts';
import { checkSheet } from './checkSheet.ts';
import { citations } from './citation.ts';
import { compareNotes, compareSheet } from './compareSheet.ts';
import { dateNoteText } from './dateNote.ts';
import { alsoLines, placeParts, quoteBlock, speakerLine, viewBlock, warningLines } from './quoteSheet.ts';
import { type Block, type Line, line, type Picture, part, type Sheet, small } from './sheet.ts';
import { spokenText } from './spoken.ts';
import { timelineSheet } from './timelineSheet.ts';
import { footerText, isoText, mixedTexts, noteText, pageNotes } from './wording.ts';

/**
 * Lays an answer out for reading, in one language, wherever it is read.
 * @param query what was typed, where there was a query
 */
export function sheetOf(answer: Answer, into: Language, query?: string): Sheet {
  const notes = answer.notes.map((note) => noteText(note, into));
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

function titleOf(
  what: string,
  page: NonNullable<Sheet['page']>,
  { say }: Language,
  query: string | undefined,
): string {
  const asked = query === undefined ? what : say('answer.for', { what, query: cutWords(query, 100) });
  return page.count > 1
    ? say('answer.page', { what: asked, page: page.index + 1, pages: page.count })
    : asked;
}

function sourceBlock({ article, speakers, matching, best, inHeading }: SourceHit, into: Language): Block {
  const names = into.list(speakers.map((person) => person.name));
  const matches =
    matching > 0
      ? into.say('source.matching', { count: matching })
      : into.say(inHeading ? 'source.heading' : 'source.narrated');
  const title = part(article.title, { style: 'strong' });
  return {
    outlet: article.outlet.id,
    before: [
      article.url === undefined ? line(title) : { parts: [{ ...title, url: article.url }], short: [title] },
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

/** An article that may be meant, with the id that chooses it. */
function choiceBlock(article: Article, into: Language): Block {
  const title = part(article.title, { style: 'strong' });
  return {
    outlet: article.outlet.id,
    before: [
      article.url === undefined ? line(title) : { parts: [{ ...title, url: article.url }], short: [title] },
      line(...placeParts(article, into)),
      small(`${article.file} · ${article.id}`),
    ],
    words: '',
    after: [],
  };
}

function speakerBlock({ person, period, outlets }: SpeakerEntry, into: Language): Block {
  const roles = differentRoles(person.roles).slice(0, 5).join('; ');
  const names = into.list(outlets.map((outlet) => outlet.name));
  return {
    before: [
      line(
        part(person.name, { style: 'strong' }),
        part(` · ${into.say('quotes.count', { count: person.quotes })}`),
      ),
      line(part(periodText(period, into))),
      ...mixedTexts([person.name], into).map((text) => small(text, 260)),
      ...(roles === '' ? [] : [small(into.say('speaker.roles', { roles }), 200)]),
      ...(names === '' ? [] : [small(into.say('speaker.outlets', { names }), 200)]),
    ],
    words: '',
    after: [],
  };
}

/** Roles without those that differ by an article or by capitals only: "the minister" beside "Minister". */
function differentRoles(roles: readonly string[]): string[] {
  const shown = new Map<string, string>();
  for (const role of roles) {
    const key = role.toLowerCase().replace(/^(?:the|an?) /, '');
    if (!shown.has(key)) shown.set(key, role);
  }
  return [...shown.values()];
}

function outletBlock({ outlet, period, speakers }: OutletEntry, into: Language): Block {
  const names = into.list(speakers.slice(0, 8).map((person) => person.name));
  const counts = [
    into.say('sources.count', { count: outlet.articles }),
    into.say('quotes.count', { count: outlet.quotes }),
  ].join(', ');
  return {
    outlet: outlet.id,
    before: [
      line(part(outlet.name, { style: 'strong' }), part(` · ${counts}`)),
      line(part(periodText(period, into))),
      ...mixedTexts([outlet.name], into).map((text) => small(text, 260)),
      ...(names === '' ? [] : [small(into.say('source.quoted', { names }), 200)]),
    ],
    words: '',
    after: [],
  };
}

/** Between which dates, and how many undated. */
function periodText({ first, last, undated }: Period, into: Language): string {
  if (first === undefined || last === undefined) return into.say('date.undated');
  const dates = first === last ? isoText(first, into) : `${isoText(first, into)} – ${isoText(last, into)}`;
  return undated === 0 ? dates : `${dates}, ${into.say('period.undated', { count: undated })}`;
}

function articleSheet({ article, quotes, page }: ArticleAnswer, into: Language): Sheet {
  const about = [
    line(...placeParts(article, into), ...(article.place === undefined ? [] : [part(` · ${article.place}`)])),
    ...(article.date.note === undefined ? [] : [small(dateNoteText(article.date.note, into), 400)]),
    ...(article.subtitle === undefined ? [] : [small(article.subtitle, 200)]),
    ...(article.url === undefined ? [] : [line(part(article.url, { url: article.url, max: 512 }))]),
    small(`${article.file} · ${article.id}`),
  ];
  return {
    title: titleOf(article.title, page, into, undefined),
    notes: [...pageNotes(page, into), into.say('quotes.count', { count: page.total })],
    blocks: [
      { outlet: article.outlet.id, before: about, words: '', after: [] },
      ...quotes.map((view) => {
        const { after, ...block } = viewBlock(view, into);
        // The article is named above: its own line is left out.
        return { ...block, after: after.filter((_, index) => index !== 1) };
      }),
    ],
    page,
  };
}

function contextSheet({ hit, before, after }: ContextAnswer, into: Language): Sheet {
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
        words: '',
        after: [],
      },
      ...hit.alsoIn.slice(0, 2).map((view) => viewBlock(view, into)),
    ],
    actions: { quote: hit.quote.id, outlets: false, context: false },
  };
}

function citeSheet({ view, retrieved, archiveVersion }: CiteAnswer, into: Language): Sheet {
  return {
    title: into.say('cite.title'),
    notes: [into.say('cite.check')],
    blocks: citations(view, retrieved, archiveVersion).map(({ style, text }) => ({
      before: [line(part(style, { style: 'strong' })), { parts: [part(text, { max: 480 })], look: 'code' }],
      words: '',
      after: [],
    })),
  };
}

function statusSheet(answer: StatusAnswer, into: Language): Sheet {
  return {
    title: into.say('status.title'),
    notes: [],
    blocks: [
      {
        before: [
          line(
            part(
              [
                into.say('sources.count', { count: answer.articles }),
                into.say('quotes.count', { count: answer.quotes }),
                into.say('speakers.count', { count: answer.speakers }),
                into.say('outlets.count', { count: answer.outlets }),
              ].join(' · '),
            ),
          ),
          line(part(periodText(answer.period, into))),
          line(part(into.say('problems.count', { count: answer.problems }))),
          line(part(into.say('status.version', { version: answer.archiveVersion }))),
          ...(answer.openReports === undefined
            ? []
            : [line(part(into.say('status.reports', { count: answer.openReports })))]),
        ],
        words: '',
        after: [],
      },
    ],
  };
}

function problemBlock({ code, file, line: at, reason }: ArticleProblem, { say }: Language): Block {
  const name = code === 'reload-failed' ? say('problems.corpus') : file;
  return {
    before: [
      line(part(at === undefined ? name : `${name}:${at}`, { style: 'strong' })),
      line(part(reason, { max: 300 })),
    ],
    words: '',
    after: [],
  };
}

function aboutBlock(answer: AboutAnswer, { say }: Language): Block {
  const counts = {
    articles: say('sources.count', { count: answer.articles }),
    quotes: say('quotes.count', { count: answer.quotes }),
  };
  const paragraphs = [
    say('about.what', counts),
    say('about.speakers'),
    say('about.dates'),
    say('about.limits'),
    say('status.version', { version: answer.archiveVersion }),
    ...(answer.shard ? [say('about.shard', { shard: answer.shard.id, count: answer.shard.count })] : []),
  ];
  return { before: paragraphs.map((text) => line(part(text, { max: 500 }))), words: '', after: [] };
}
