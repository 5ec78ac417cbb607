import type { Answer, Page, QuoteHit, SourceHit } from '../../commands/index.ts';
import { cutWords } from '../language/cut.ts';
import type { Language } from '../language/index.ts';
import { oneLine, withoutInvisible } from './escape.ts';
import { spokenText } from './spoken.ts';
import { dateText, lackText, mannerText, noteText, polarityText, speakerText } from './wording.ts';

export interface TerminalStyle {
  /** Columns; lines break between words. */
  readonly width: number;
  readonly colour: boolean;
  readonly language: Language;
}

const BOLD = 1;
const DIM = 2;
const YELLOW = 33;
const CYAN = 36;

/** An answer as text for a terminal, without a final newline. */
export function toTerminal(answer: Answer, style: TerminalStyle): string {
  switch (answer.kind) {
    case 'quotes':
      return [
        ...notes(answer, style),
        ...answer.hits.map((hit) => quoteText(hit, style)),
        ...pageLine(answer.page, style),
      ].join('\n\n');
    case 'sources':
      return [
        ...notes(answer, style),
        ...answer.hits.map((hit) => sourceText(hit, style)),
        ...pageLine(answer.page, style),
      ].join('\n\n');
    case 'nothing':
      return [
        paint(`${style.language.say('answer.nothing', { query: clean(answer.asked) })}.`, BOLD, style),
        ...notes(answer, style),
      ].join('\n');
    case 'refusal':
      return paint(wrap(clean(answer.reason), '', style), YELLOW, style);
  }
}

function quoteText(hit: QuoteHit, style: TerminalStyle): string {
  const { article } = hit;
  const warning = polarityText(hit, style.language);
  const speaker = speakerText(hit, style.language);
  const small = [mannerText(hit, style.language), lackText(hit, style.language), ...also(hit, style)].flatMap(
    (line) => line ?? [],
  );
  return [
    ...(warning ? [paint(wrap(`${clean(warning)}:`, '  ', style), YELLOW, style)] : []),
    wrap(spokenText(hit), '  ', style),
    `${wrap(`— ${paint(clean(speaker.name), BOLD, style)}${clean(speaker.rest)}`, '    ', style)}`,
    wrap(
      `${paint(clean(article.outlet.name), CYAN, style)} · ${dateText(article.date, style.language)} · ${clean(article.title)}`,
      '    ',
      style,
    ),
    ...small.map((line) => paint(wrap(clean(line), '    ', style), DIM, style)),
  ].join('\n');
}

function also({ alsoIn }: QuoteHit, { language }: TerminalStyle): string[] {
  return alsoIn.map((view) =>
    language.say('quote.also', {
      outlet: view.article.outlet.name,
      date: dateText(view.article.date, language),
      words: cutWords(spokenText(view), 300),
    }),
  );
}

function sourceText({ article, speakers, matching, best }: SourceHit, style: TerminalStyle): string {
  const { say } = style.language;
  const matches = matching > 0 ? say('source.matching', { count: matching }) : say('source.narrated');
  const quoted = speakers.map((person) => person.name).join(', ');
  const by = best && speakerText(best, style.language);
  const warning = best && polarityText(best, style.language);
  return [
    paint(wrap(clean(article.title), '  ', style), BOLD, style),
    wrap(
      `${paint(clean(article.outlet.name), CYAN, style)} · ${dateText(article.date, style.language)} · ${matches}`,
      '    ',
      style,
    ),
    ...(quoted === '' ? [] : [wrap(say('source.quoted', { names: clean(quoted) }), '    ', style)]),
    ...(warning ? [paint(wrap(`${clean(warning)}:`, '    ', style), YELLOW, style)] : []),
    ...(best
      ? [wrap(`${spokenText(best)} — ${clean(by?.name ?? '')}${clean(by?.rest ?? '')}`, '    ', style)]
      : []),
    ...(article.url === undefined ? [] : [`    ${clean(article.url)}`]),
  ].join('\n');
}

function notes({ notes }: Answer, style: TerminalStyle): string[] {
  if (notes.length === 0) return [];
  return [
    paint(notes.map((note) => wrap(clean(noteText(note, style.language)), '', style)).join('\n'), DIM, style),
  ];
}

function pageLine({ index, count, total }: Page, style: TerminalStyle): string[] {
  if (count < 2) return [];
  return [
    paint(
      `Page ${index + 1} of ${count}, ${total} results; more with --page ${index + 2 > count ? 1 : index + 2}.`,
      DIM,
      style,
    ),
  ];
}

/** Corpus and query text cannot carry control sequences to the terminal. */
const clean = (value: string) => oneLine(withoutInvisible(value));

function paint(value: string, code: number, { colour }: TerminalStyle): string {
  return colour
    ? value.replace(/^(\s*)(.*)$/gm, (_, space: string, rest: string) =>
        rest ? `${space}\x1b[${code}m${rest}\x1b[0m` : space,
      )
    : value;
}

function wrap(value: string, indent: string, { width }: TerminalStyle): string {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of value.split(' ')) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours take no room.
    const size = word.replace(/\x1b\[\d+m/g, '').length;
    if (length > 0 && length + 1 + size > room) {
      lines.push(line);
      line = '';
      length = 0;
    }
    line += length > 0 ? ` ${word}` : word;
    length += (length > 0 ? 1 : 0) + size;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}
