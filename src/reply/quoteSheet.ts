import type { QuoteHit, QuoteView } from '../../commands/index.ts';
import { areEditions } from '../article/edition.ts';
import type { Article } from '../article/types.ts';
import { cutWords } from '../language/cut.ts';
import type { Language } from '../language/index.ts';
import { type Block, type Line, part, small } from './sheet.ts';
import { spokenText } from './spoken.ts';
import { dateText, lackText, mannerText, mixedTexts, polarityText, speakerText } from './wording.ts';

const OUTLET = 60;
/** Of a name, a role or a title where room is short. */
const SHORT = 50;
/** Of another outlet's wording of the same statement. */
const ALSO = 160;
/** Of the other outlets of a statement so many are named; the others are counted. */
const MOST_NAMED = 2;

/** One quote as a result: warning, words, speaker and role, outlet, date and title, manner, the same elsewhere. */
export function quoteBlock(hit: QuoteHit, into: Language) {
  const lack = lackText(hit, into);
  const block = viewBlock(hit, into);
  return { ...block, after: [...block.after, ...(lack ? [small(lack)] : []), ...alsoLines(hit, into)] };
}

/** One quote without regard to a query. */
export function viewBlock(view: QuoteView, into: Language) {
  const { article, quote } = view;
  const manner = mannerText(view, into);
  return {
    outlet: article.outlet.id,
    before: warningLines(view, into),
    words: spokenText(view),
    after: [
      speakerLine(view, into),
      sourceLine(article, into),
      ...mixedTexts([nameOf(view), view.reportedBy?.name, article.outlet.name], into).map((text) =>
        small(text, 260),
      ),
      ...(manner ? [small(manner)] : []),
    ],
    quote: quote.id,
  } satisfies Block;
}

const nameOf = ({ speaker, quote }: QuoteView) => speaker?.name ?? quote.mention?.text;

/** The warning before words that their speaker doubted or denied. */
export function warningLines(view: QuoteView, into: Language): Line[] {
  const warning = polarityText(view, into);
  return warning
    ? [{ parts: [part(into.say('quote.warning', { warning }), { style: 'strong' })], look: 'warning' }]
    : [];
}

export function speakerLine(view: QuoteView, into: Language): Line {
  const { name, rest } = speakerText(view, into);
  return {
    parts: [part(name, { style: 'strong' }), part(rest)],
    short: [part(name, { style: 'strong', max: SHORT }), part(rest, { max: SHORT })],
  };
}

/** Outlet and date, never cut apart. */
export const placeParts = ({ outlet, date }: Article, into: Language, max = OUTLET) => [
  part(outlet.name, { max }),
  part(` · ${dateText(date, into)}`),
];

function sourceLine(article: Article, into: Language): Line {
  const title = part(article.title, {
    style: 'emphasis',
    ...(article.url !== undefined && { url: article.url }),
  });
  return {
    parts: [...placeParts(article, into), part(' · '), title],
    short: [
      ...placeParts(article, into, SHORT),
      part(' · '),
      part(article.title, { style: 'emphasis', max: SHORT }),
    ],
  };
}

/** How another outlet words the same statement, and how other editions of the article have it. */
export function alsoLines({ article, alsoIn }: QuoteHit, into: Language): Line[] {
  const editions = alsoIn.filter((view) => areEditions(article, view.article));
  const elsewhere = alsoIn.filter((view) => !editions.includes(view));
  return [...alsoLine(elsewhere, 'quote.also', into), ...alsoLine(editions, 'quote.edition', into)];
}

function alsoLine(
  [first, ...others]: readonly QuoteView[],
  key: 'quote.also' | 'quote.edition',
  into: Language,
): Line[] {
  if (!first) return [];
  const placeOf = ({ article }: QuoteView) => ({
    outlet: cutWords(article.outlet.name, OUTLET),
    date: dateText(article.date, into),
  });
  const where = placeOf(first);
  const rest = (named: number) => [
    ...others
      .slice(0, named)
      .map(placeOf)
      .map(({ outlet, date }) => `${outlet}, ${date}`),
    ...(others.length > named ? [into.say('quote.more', { count: others.length - named })] : []),
  ];
  const more = (named: number) =>
    rest(named)
      .map((text) => ` · ${text}`)
      .join('');
  const words = cutWords(spokenText(first), ALSO);
  return [
    {
      parts: [part(into.say(key, { ...where, words }) + more(MOST_NAMED), { max: 2 * ALSO })],
      short: [part(into.say(`${key}.short`, where) + more(0), { max: ALSO })],
      look: 'small',
    },
  ];
}
