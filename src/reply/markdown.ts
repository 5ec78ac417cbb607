import { LIMITS } from '../../commands/index.ts';
import { cutWords } from '../language/cut.ts';
import { escapeMarkdown, oneLine, singleSpaced, withoutInvisible } from './escape.ts';
import type { Block, Line, Part } from './sheet.ts';

/** The most that a name, a title or a role may take, so that no article can crowd the others out. */
const FIELD = 100;
/** Words of a quote that come before its optional lines. */
const WORDS_FIRST = 240;

/** Lines around the words of a block, ready to be sent; shortened, the last first, until the first words have room too. */
export function fitLines(
  { before, words, after }: Block,
  budget: number,
): { before: string[]; after: string[] } {
  const all = [...before, ...after];
  const lines = all.map(showLine);
  const room = budget - Math.min(words.length, WORDS_FIRST);
  const length = () => lines.reduce((sum, line) => sum + line.length + 1, 3);
  for (let index = lines.length - 1; index >= 0 && length() > room; index -= 1) {
    const line = all[index];
    if (line?.short) lines[index] = showLine({ ...line, parts: line.short });
  }
  const kept = (from: number, to: number) => lines.slice(from, to).filter((line) => line !== '');
  return { before: kept(0, before.length), after: kept(before.length, lines.length) };
}

/** One line in Discord's markdown; nothing in its text can be markup of its own. */
function showLine({ parts, look }: Line): string {
  const shown = parts.map(showPart).join('');
  if (shown.trim() === '') return '';
  if (look === 'small') return `-# ${shown}`;
  if (look === 'warning') return `⚠️ ${shown}`;
  return look === 'code'
    ? codeBlock(parts.map(({ text, max }) => cutWords(text, max ?? FIELD)).join(''))
    : shown;
}

function showPart({ text, style, url, max }: Part): string {
  const inert = escapedWithin(singleSpaced(text), max ?? FIELD);
  const linked = linkedText(inert, url);
  // Marks around nothing would be shown as they stand.
  if (inert.trim() === '') return inert;
  if (style === 'struck') return `~~${linked.trim()}~~${/\s$/.test(inert) ? ' ' : ''}`;
  if (style === 'strong' || style === 'added') return `**${linked}**`;
  return style === 'emphasis' ? `*${linked}*` : linked;
}

/** A link, where the address is one of the web, fits, and cannot end the link early. */
function linkedText(shown: string, url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return shown;
  const { href, protocol } = new URL(url);
  const safe = href.replace(/[()\s<>]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return /^https?:$/.test(protocol) && safe.length <= LIMITS.buttonUrl ? `[${shown}](${safe})` : shown;
}

/** Text to be copied: as it stands, but for backticks, which would end the block. */
const codeBlock = (text: string) => `\`\`\`\n${withoutInvisible(text).replaceAll('`', '’')}\n\`\`\``;

/** A name, a title, a typed query: on one line, inert, and bounded after escaping too. */
export const field = (value: string, max = FIELD) => escapedWithin(oneLine(value), max);

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
