import { cutWords } from '../language/cut.ts';
import type { Language } from '../language/index.ts';
import { isolated } from '../text/direction.ts';
import { visible } from '../text/invisible.ts';
import { escapeMarkdown, oneLine, singleSpaced } from './escape.ts';
import { linkedText, linkTarget } from './link.ts';
import type { Block, Line, Part } from './sheet.ts';

/** The most that a name, a title or a role may take, so that no article can crowd the others out. */
const FIELD = 100;
/** Words of a quote that come before its optional lines. */
const WORDS_FIRST = 240;

/** Lines around the words of a block, ready to be sent; shortened, the last first, until the first words have room too. */
export function fitLines(
  { before, words = '', after = [] }: Block,
  budget: number,
  into: Language,
): { before: string[]; after: string[] } {
  const all = [...before, ...after];
  const lines = all.map((line) => showLine(line, into));
  const room = budget - Math.min(words.length, WORDS_FIRST);
  const length = () => lines.reduce((sum, line) => sum + line.length + 1, 3);
  for (let index = lines.length - 1; index >= 0 && length() > room; index -= 1) {
    const line = all[index];
    if (line?.short) lines[index] = showLine({ ...line, parts: line.short }, into);
  }
  const kept = (from: number, to: number) => lines.slice(from, to).filter((line) => line !== '');
  return { before: kept(0, before.length), after: kept(before.length, lines.length) };
}

/** One line in Discord's markdown; nothing in its text can be markup of its own. */
function showLine({ parts, look }: Line, into: Language): string {
  const shown = parts.map((part) => showPart(part, into)).join('');
  if (shown.trim() === '') return '';
  if (look === 'small') return `-# ${shown}`;
  if (look === 'warning') return `⚠️ ${shown}`;
  return look === 'code'
    ? codeBlock(parts.map(({ text, max }) => cutWords(text, max ?? FIELD)).join(''))
    : shown;
}

function showPart({ text, style, url, max }: Part, { direction }: Language): string {
  const inert = escapedWithin(singleSpaced(visible(text)), max ?? FIELD);
  // Marks count only where they touch words.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inert) ?? [];
  if (words === '') return inert;
  const target = url === undefined ? undefined : linkTarget(url);
  const shown = isolated(words, direction);
  const linked = target === undefined ? shown : text === url ? `<${target}>` : linkedText(shown, target);
  return before + marked(linked, style) + after;
}

function marked(shown: string, style: Part['style']): string {
  // Discord ends it at the first two tildes in a row, a backslash before them or not.
  if (style === 'struck') return `~~${shown}${shown.endsWith('~') ? ' ' : ''}~~`;
  if (style === 'strong' || style === 'added') return `**${shown}**`;
  return style === 'emphasis' ? `*${shown}*` : shown;
}

/** Text to be copied: as it stands, but for backticks, which would end the block. */
const codeBlock = (text: string) => {
  const copied = visible(text)
    .replaceAll('`', '’')
    .replace(/[^\S\n\u00a0\u202f]|\u0085/gu, ' ');
  return `\`\`\`\n${copied}\n\`\`\``;
};

/** A name, a title, a typed query: on one line, inert, and bounded after escaping too. */
export const field = (value: string, { direction }: Language, max = FIELD) =>
  isolated(escapedWithin(oneLine(visible(value)), max), direction);

/** Cuts before escaping, shorter and shorter, until the escaped words fit. */
export function escapedWithin(words: string, max: number): string {
  let room = max;
  let shown = escapeMarkdown(cutWords(words, room));
  while (shown.length > max && room > 8) {
    room = Math.min(room - 1, Math.floor((room * max) / shown.length));
    shown = escapeMarkdown(cutWords(words, room));
  }
  return shown;
}
