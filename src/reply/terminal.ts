import type { Answer, Page } from '../../commands/index.ts';
import type { Language } from '../language/index.ts';
import { visible } from '../text/invisible.ts';
import { printable } from '../text/terminal.ts';
import { oneLine, singleSpaced } from './escape.ts';
import type { Block, Line, Part } from './sheet.ts';
import { sheetOf } from './sheets.ts';

export interface TerminalStyle {
  /** Columns; lines break between words. */
  readonly width: number;
  readonly colour: boolean;
  readonly language: Language;
}

const BOLD = 1;
const DIM = 2;
const YELLOW = 33;

/** An answer as text for a terminal, without a final newline. */
export function toTerminal(answer: Answer, style: TerminalStyle, query?: string): string {
  const { title, notes, blocks, page } = sheetOf(answer, style.language, query);
  const head = [
    ...(title === '' ? [] : [paint(wrap(clean(title), '', style), BOLD, style)]),
    ...notes.map((note) => paint(wrap(clean(note), '', style), title === '' ? YELLOW : DIM, style)),
  ].join('\n');
  return [head, ...blocks.map((block) => blockText(block, style)), ...pageLine(page, style)].join('\n\n');
}

function blockText({ before, words = '', after = [] }: Block, style: TerminalStyle): string {
  const indent = words === '' ? '  ' : '    ';
  return [
    ...before.map((line) => lineText(line, '  ', style)),
    ...(words === '' ? [] : [wrap(clean(words), '  ', style)]),
    ...after.map((line) => lineText(line, indent, style)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function lineText({ parts, look }: Line, indent: string, style: TerminalStyle): string {
  if (look === 'code') {
    const lines = parts.flatMap(({ text }) => printable(text).split('\n'));
    return lines.map((line) => indent + line).join('\n');
  }
  const shown = parts.map((each) => partText(each, look === undefined, style)).join('');
  const wrapped = wrap(shown, indent, style);
  if (look === 'small') return paint(wrapped, DIM, style);
  return look === 'warning' ? paint(wrapped, YELLOW, style) : wrapped;
}

function partText({ text, style: look }: Part, mayPaint: boolean, style: TerminalStyle): string {
  const shown = singleSpaced(visible(text));
  if (look === 'struck') return `[-${shown}-]`;
  if (look === 'added') return `{+${shown}+}`;
  return look === 'strong' && mayPaint ? paint(shown, BOLD, style) : shown;
}

function pageLine(page: Page | undefined, style: TerminalStyle): string[] {
  if (!page || page.count < 2) return [];
  const next = page.index + 1 < page.count ? page.index + 2 : 1;
  return [paint(style.language.say('page.more', { page: next }), DIM, style)];
}

/** Corpus and query text cannot carry control sequences to the terminal. */
const clean = (value: string) => oneLine(visible(value));

function paint(value: string, code: number, { colour }: TerminalStyle): string {
  if (!colour) return value;
  return value.replace(
    /^(\s*)(.+)$/gm,
    (_, space: string, rest: string) => `${space}\x1b[${code}m${rest}\x1b[0m`,
  );
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
