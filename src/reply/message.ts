import type { APIContainerComponent, APIMessageTopLevelComponent, APITextDisplayComponent } from 'discord.js';
import { COMPONENT, MESSAGE_FLAG, STYLE } from '../../commands/discord.ts';
import { type Answer, LIMITS } from '../../commands/index.ts';
import { shareBudget } from '../language/cut.ts';
import { type Language, language } from '../language/index.ts';
import { accent } from './accent.ts';
import { escapeMarkdown } from './escape.ts';
import { escapedWithin, field, fitLines } from './markdown.ts';
import type { ReplyBody } from './payload.ts';
import { actionRow, filterRow, pageRow, quoteAction, withRemoval } from './rows.ts';
import type { Block, Sheet } from './sheet.ts';
import { sheetOf } from './sheets.ts';
import { type Asked, soloId } from './state.ts';
import { footerText } from './wording.ts';

/** Notes and the head of the message, whatever was typed. */
const HEAD = 600;
const VERSION_DIGITS = 8;

/**
 * Lays an answer out as a Discord message within every limit of `LIMITS`, whatever the corpus holds.
 * @param asked what the buttons must remember
 * @param locale BCP 47 tag of the reader's language
 * @param isPublic whether others see it too: then it can be removed, while a private answer can be dismissed anyway
 */
export function toMessage(answer: Answer, asked: Asked, locale = 'en', isPublic = false): ReplyBody {
  const into = language(locale);
  const query = typeof asked.options.query === 'string' ? asked.options.query : undefined;
  const sheet = sheetOf(answer, into, query);
  const version = answer.archiveVersion.slice(0, VERSION_DIGITS);
  const isStale = asked.version !== undefined && asked.version !== version;
  const notes = isStale ? [into.say('answer.changed'), ...sheet.notes] : sheet.notes;
  const now = { ...asked, version };
  if (sheet.title === '') return sentenceMessage(notes.join(' '), into);
  const head = headText(sheet.title, notes, into);
  const foot = `-# ${field(footerText(answer, into), into, 100)}`;
  const buttons = [
    ...actionRow(sheet.actions, now, into),
    ...(sheet.page ? pageRow(sheet.page, now, into) : []),
  ];
  const rows = [
    ...(isPublic ? withRemoval(buttons, asked, into) : buttons),
    ...filterRow(sheet.filters ?? [], now, into),
  ];
  const withRoom = (room: number): ReplyBody =>
    body([text(head), ...containers(sheet, room, now, into), ...rows, text(foot)]);
  const { picture } = sheet;
  const instead = picture ? `-# ${field(into.say('picture.failed'), into, 200)}` : '';
  const message = withinBytes(withRoom, LIMITS.text - head.length - foot.length - instead.length, instead);
  return picture ? { ...message, picture: { ...picture, instead: text(instead) } } : message;
}

/**
 * Scripts of several bytes a character reach Discord's limit of bytes before that of characters: there is less room then.
 * @param beside a text that may be added later
 */
function withinBytes(withRoom: (room: number) => ReplyBody, most: number, beside: string): ReplyBody {
  const limit = LIMITS.textBytes - bytesOfText(beside);
  let message = withRoom(most);
  for (let room = most, bytes = textBytes(message); bytes > limit && room > 500; bytes = textBytes(message)) {
    room = Math.floor(Math.min(room * 0.97, (room * limit) / bytes));
    message = withRoom(room);
  }
  return message;
}

/** Bytes of all text displays as Discord counts them: in UTF-8, and 12 for each. */
function textBytes({ components }: ReplyBody): number {
  const ofText = ({ content }: APITextDisplayComponent) => bytesOfText(content);
  return components.reduce((sum, component) => {
    if (component.type === COMPONENT.text) return sum + ofText(component);
    if (component.type !== COMPONENT.container) return sum;
    const texts = component.components.flatMap((child) =>
      child.type === COMPONENT.text ? [child] : child.type === COMPONENT.section ? child.components : [],
    );
    return texts.reduce((all, child) => all + ofText(child), sum);
  }, 0);
}

const bytesOfText = (content: string) => Buffer.byteLength(content) + 12;

/** A message of one plain sentence: an error, an apology. */
export function sentenceMessage(sentence: string, into = language('en')): ReplyBody {
  return textMessage(field(sentence, into, LIMITS.sentence) || '…');
}

/** A message of text that is markdown already, of at most `LIMITS.sentence` characters. */
export function textMessage(content: string): ReplyBody {
  return body([text(content)]);
}

/** Title and notes, as many as fit, each whole. */
function headText(title: string, notes: readonly string[], into: Language): string {
  const lines = [`### ${field(title, into, 200)}`];
  for (const note of notes) {
    const next = `-# ${field(note, into, 300)}`;
    if ([...lines, next].join('\n').length <= HEAD) lines.push(next);
  }
  return lines.join('\n');
}

function containers(
  { blocks, actions }: Sheet,
  room: number,
  asked: Asked,
  into: Language,
): APIContainerComponent[] {
  const fitted = blocks.map((block) => fitLines(block, Math.floor(room / blocks.length), into));
  const fixed = fitted.map(({ before, after }) => [...before, '> ', ...after].join('\n').length);
  const shares = shareBudget(
    blocks.map(({ words = '' }) => escapeMarkdown(words).length),
    room - fixed.reduce((sum, length) => sum + length, 0),
  );
  return blocks.map((block, index) => {
    const { before = [], after = [] } = fitted[index] ?? {};
    const quoted = block.words ? [`> ${escapedWithin(block.words, shares[index] ?? 0)}`] : [];
    // With one quote on show its buttons stand in a row below; of one quote shown twice only the first has a button.
    const isRepeated = blocks.findIndex(({ quote }) => quote === block.quote) < index;
    const opens = actions || isRepeated ? undefined : block.quote;
    return container(block, [...before, ...quoted, ...after].join('\n'), opens, asked, into);
  });
}

function container(
  { outlet }: Block,
  content: string,
  quote: string | undefined,
  asked: Asked,
  { say }: Language,
): APIContainerComponent {
  const id = quote === undefined ? undefined : soloId('open', quoteAction('context', quote, asked));
  const shown = text(content.trim() || '…');
  return {
    type: COMPONENT.container,
    ...(outlet !== undefined && { accent_color: accent(outlet) }),
    components: [
      id === undefined
        ? shown
        : {
            type: COMPONENT.section,
            components: [shown],
            accessory: {
              type: COMPONENT.button,
              style: STYLE.secondaryButton,
              label: say('action.context'),
              custom_id: id,
            },
          },
    ],
  };
}

const body = (components: APIMessageTopLevelComponent[]): ReplyBody => ({
  flags: MESSAGE_FLAG.componentsV2,
  components,
  allowed_mentions: { parse: [] },
});

const text = (content: string): APITextDisplayComponent => ({ type: COMPONENT.text, content });
