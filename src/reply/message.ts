import type {
  APIButtonComponentWithCustomId,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APITextDisplayComponent,
} from 'discord.js';
import type { Answer, Page, QuoteHit, QuotesAnswer, SourceHit, SourcesAnswer } from '../../commands/index.ts';
import { LIMITS } from '../../commands/index.ts';
import type { Article, Outlet } from '../article/types.ts';
import { cutWords, shareBudget } from '../language/cut.ts';
import { type Language, language } from '../language/index.ts';
import type { SearchNote } from '../search/types.ts';
import { escapeMarkdown, oneLine } from './escape.ts';
import { spokenText } from './spoken.ts';
import { type Asked, type PageMove, pageIds } from './state.ts';
import { dateText, lackText, mannerText, noteText, polarityText, speakerText } from './wording.ts';

/** `MessageFlags.IsComponentsV2`. */
const COMPONENTS_V2 = 1 << 15;

/** A message body of Components V2 as Discord's API takes it; whoever sends it adds the flag for private answers. */
export interface ReplyBody {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
}

/** The most that a name, a title or a role may take, so that no article can crowd the others out. */
const FIELD = 100;
const OUTLET = 60;
/** Notes and the head of the message, whatever was typed. */
const HEAD = 600;
/** Of another outlet's wording of the same statement. */
const ALSO = 160;
/** Words of a quote that come before its optional lines. */
const WORDS_FIRST = 240;

/**
 * Lays an answer out as a Discord message within every limit of `LIMITS`, whatever the corpus holds.
 * @param asked what the page buttons must remember
 * @param locale BCP 47 tag of the reader's language
 */
export function toMessage(answer: Answer, asked: Asked, locale = 'en'): ReplyBody {
  const into = language(locale);
  switch (answer.kind) {
    case 'quotes':
      return pageMessage(
        answer,
        asked,
        answer.hits.map((hit) => quoteBlock(hit, into)),
        into,
      );
    case 'sources':
      return pageMessage(
        answer,
        asked,
        answer.hits.map((hit) => sourceBlock(hit, into)),
        into,
      );
    case 'nothing': {
      const head = `### ${into.say('answer.nothing', { query: field(answer.asked) })}`;
      const lines = [head, ...answer.notes.map((each) => note(each, into))];
      return body([text(cutLines(lines, LIMITS.text - 100)), text(footer(answer.archiveVersion, into))]);
    }
    case 'refusal':
      return sentenceMessage(answer.reason);
  }
}

/** A message of one plain sentence: an error, an apology. */
export function sentenceMessage(sentence: string): ReplyBody {
  return body([text(cutWords(escapeMarkdown(sentence), LIMITS.text))]);
}

/** A line around the words. Where room is short, `short` stands in for it; an empty `short` leaves it out. */
interface Line {
  readonly full: string;
  readonly short?: string;
}

/** What one result shows: lines around words that may be cut. */
interface Block {
  readonly outlet: Outlet;
  readonly before: readonly Line[];
  /** Unescaped: cut first, so that no escape is torn. */
  readonly words: string;
  readonly after: readonly Line[];
}

function pageMessage(
  answer: QuotesAnswer | SourcesAnswer,
  asked: Asked,
  blocks: readonly Block[],
  into: Language,
): ReplyBody {
  const head = cutLines(
    [heading(answer, asked, into), ...answer.notes.map((each) => note(each, into))],
    HEAD,
  );
  const tail = footer(answer.archiveVersion, into);
  const room = LIMITS.text - head.length - tail.length;
  const fitted = blocks.map((block) => fitLines(block, Math.floor(room / blocks.length)));
  const fixed = fitted.map(({ before, after }) => [...before, '> ', ...after].join('\n').length);
  const shares = shareBudget(
    blocks.map((block) => escapeMarkdown(block.words).length),
    room - fixed.reduce((sum, length) => sum + length, 0),
  );
  const containers = blocks.map(({ outlet, words }, index) => {
    const { before = [], after = [] } = fitted[index] ?? {};
    const quoted = words === '' ? [] : [`> ${escapedWithin(words, shares[index] ?? 0)}`];
    return container(outlet, [...before, ...quoted, ...after]);
  });
  return body([text(head), ...containers, ...pageRow(answer.page, asked, into), text(tail)]);
}

/** Shortens lines, the last first, until the first words of the quote have room too. */
function fitLines({ before, words, after }: Block, budget: number): { before: string[]; after: string[] } {
  const lines = [...before, ...after].map((line) => line.full);
  const room = budget - Math.min(words.length, WORDS_FIRST);
  const length = () => lines.reduce((sum, line) => sum + line.length + 1, 3);
  for (let index = lines.length - 1; index >= 0 && length() > room; index -= 1) {
    const { short } = [...before, ...after][index] ?? {};
    if (short !== undefined) lines[index] = short;
  }
  const kept = (from: number, to: number) => lines.slice(from, to).filter((line) => line !== '');
  return { before: kept(0, before.length), after: kept(before.length, lines.length) };
}

function heading(
  { kind, page }: QuotesAnswer | SourcesAnswer,
  { options }: Asked,
  { say }: Language,
): string {
  let what = say(`${kind}.count`, { count: page.total });
  if (typeof options.query === 'string') what = say('answer.for', { what, query: field(options.query) });
  if (page.count > 1) what = say('answer.page', { what, page: page.index + 1, pages: page.count });
  return `### ${what}`;
}

function quoteBlock(hit: QuoteHit, into: Language): Block {
  const { article } = hit;
  const small = [mannerText(hit, into), lackText(hit, into)].flatMap((line) =>
    line ? [optional(`-# ${field(line, 160)}`)] : [],
  );
  return {
    outlet: article.outlet,
    before: warningLines(hit, into),
    words: spokenText(hit),
    after: [speakerLine(hit, into), sourceLine(article, into), ...small, ...alsoLines(hit, into)],
  };
}

const optional = (full: string): Line => ({ full, short: '' });

function warningLines(hit: QuoteHit, into: Language): Line[] {
  const warning = polarityText(hit, into);
  return warning ? [{ full: `⚠️ **${field(warning)}:**` }] : [];
}

function speakerLine(hit: QuoteHit, into: Language): Line {
  const { name, rest } = speakerText(hit, into);
  return { full: `**${field(name)}**${field(rest)}` };
}

function sourceLine(article: Article, into: Language): Line {
  const place = `${field(article.outlet.name, OUTLET)} · ${dateText(article.date, into)}`;
  return { full: `${place} · *${link(article)}*`, short: `${place} · *${field(article.title)}*` };
}

function alsoLines({ alsoIn }: QuoteHit, into: Language): Line[] {
  const [first, ...others] = alsoIn;
  if (!first) return [];
  const where = {
    outlet: field(first.article.outlet.name, OUTLET),
    date: dateText(first.article.date, into),
  };
  const more = others.length > 0 ? ` · ${into.say('quote.more', { count: others.length })}` : '';
  const words = escapeMarkdown(cutWords(spokenText(first), ALSO));
  return [
    {
      full: `-# ${into.say('quote.also', { ...where, words })}${more}`,
      short: `-# ${into.say('quote.also.short', where)}${more}`,
    },
  ];
}

function sourceBlock({ article, speakers, matching, best }: SourceHit, into: Language): Block {
  const names = field(speakers.map((person) => person.name).join(', '), 200);
  const matches =
    matching > 0 ? into.say('source.matching', { count: matching }) : into.say('source.narrated');
  return {
    outlet: article.outlet,
    before: [
      { full: `**${link(article)}**`, short: `**${field(article.title)}**` },
      { full: `${field(article.outlet.name, OUTLET)} · ${dateText(article.date, into)} · ${matches}` },
      ...(names === '' ? [] : [optional(into.say('source.quoted', { names }))]),
      ...(best ? warningLines(best, into) : []),
    ],
    words: best ? spokenText(best) : '',
    after: best ? [{ full: `-# ${speakerLine(best, into).full}` }] : [],
  };
}

/** The title, linked where the article has an address that fits and cannot end the link early. */
function link({ title, url }: Article): string {
  const shown = field(title);
  if (url === undefined || !URL.canParse(url)) return shown;
  const { href, protocol } = new URL(url);
  const safe = href.replace(/[()\s<>]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return /^https?:$/.test(protocol) && safe.length <= LIMITS.buttonUrl ? `[${shown}](${safe})` : shown;
}

const container = (outlet: Outlet, lines: readonly string[]): APIContainerComponent => ({
  type: 17,
  accent_color: accent(outlet.id),
  components: [text(lines.join('\n'))],
});

/** Cuts before escaping, shorter and shorter, until the escaped words fit. */
function escapedWithin(words: string, max: number): string {
  let room = max;
  let shown = escapeMarkdown(cutWords(words, room));
  while (shown.length > max && room > 8) {
    room = Math.min(room - 1, Math.floor((room * max) / shown.length));
    shown = escapeMarkdown(cutWords(words, room));
  }
  return shown;
}

function pageRow(page: Page, asked: Asked, { say }: Language): APIMessageTopLevelComponent[] {
  if (page.count < 2) return [];
  const at = { ...asked, page: page.index };
  const few: PageMove[] = ['back', 'here', 'next'];
  const many: PageMove[] = ['first', ...few, 'last'];
  const moves = pageIds(at, few) ? few : many;
  const ids = pageIds(at, moves);
  if (!ids) return [];
  const buttons = moves.map((move, index): APIButtonComponentWithCustomId => {
    const edge = move === 'back' || move === 'first' ? page.index === 0 : page.index === page.count - 1;
    return {
      type: 2,
      style: 2,
      label: move === 'here' ? `${page.index + 1} / ${page.count}` : say(`page.${move}`),
      custom_id: ids[index] ?? '',
      disabled: move === 'here' || edge,
    };
  });
  return [{ type: 1, components: buttons }];
}

const body = (components: APIMessageTopLevelComponent[]): ReplyBody => ({
  flags: COMPONENTS_V2,
  components,
  allowed_mentions: { parse: [] },
});

const text = (content: string): APITextDisplayComponent => ({ type: 10, content });

const footer = (version: string, { say }: Language) =>
  `-# ${say('answer.footer', { version: version.slice(0, 8) })}`;

const note = (value: SearchNote, into: Language) => `-# ${field(noteText(value, into), 300)}`;

/** A name, a title, a typed query: on one line, inert, and bounded after escaping too. */
const field = (value: string, max = FIELD) => escapedWithin(oneLine(value), max);

/** As many lines as fit, each whole. */
function cutLines(lines: readonly string[], max: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length + 1 > max) break;
    kept.push(line);
    length += line.length + 1;
  }
  return kept.join('\n');
}

/** One colour an outlet, always the same: its id hashed to a hue, light enough for dark and light themes. */
function accent(outletId: string): number {
  let hash = 0;
  for (const char of outletId) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  const hue = (hash % 360) / 60;
  const channel = (offset: number) => {
    const k = (offset + hue * 2) % 12;
    return Math.round(255 * (0.55 - 0.3 * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return (channel(0) << 16) | (channel(8) << 8) | channel(4);
}
