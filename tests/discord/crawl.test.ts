import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { linkTarget } from '../../src/reply/link.ts';
import { archiveOf } from '../support/corpus.ts';
import { marksOf, unseenIn } from '../support/markdown.ts';
import { type FakeDiscord, flags, startFakeDiscord, texts } from './fake/index.ts';
import { asList, asObject, asString } from './fake/json.ts';
import type { CommandAsk } from './fake/people.ts';
import { kindOf, kinds, placed } from './fake/validate/components.ts';
import type { StoredMessage } from './fake/world.ts';
import { errorPaths } from './support/api.ts';
import { type Running, startBot } from './support/bot.ts';

/**
 * Everything that can be typed and clicked, clicked through over the worst corpus there could be: Discord must take every body, and
 * nobody may be notified.
 */

const NASTY = [
  '@everyone and @here, <@400000000000000001> and <@&200000000000000001>',
  '[a link](https://example.org/?q=x) https://discord.gg/abcdef <https://example.org>',
  '```js\nconst fence = 1;\n``` `code` ||spoiler|| ~~gone~~ **bold** __under__ *it* _em_',
  '# heading\n## two\n-# small\n> quoted\n>>> all of it\n- list\n1. list',
  '<t:1700000000:R> <:emoji:123456789012345678> </quote:123456789012345678> <id:customize>',
  'עברית \u202eright to left\u202c العربية',
  'zero\u200bwidth\u200djoin\ufeffers 👩‍👩‍👧‍👦 e\u0301\u0301\u0301\u0301',
  'so\u00adft\u2060 \u{e0041}tags\u034f fil\u3164ler \u180e\u2028line\u0085 h\ufe0fi\u2066de\u2800n\u200f [a [b c ~~x~',
  '字'.repeat(3500),
  'W'.repeat(5000),
  '😀'.repeat(2500),
  '\\'.repeat(3000),
  '*_`~|<>'.repeat(600),
  'a '.repeat(40_000),
];

function nastyFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [index, words] of NASTY.entries()) {
    const line = words.replaceAll('\n', ' ');
    // What an owner gives may not hold invisible characters; what an article says may.
    const given = line.replace(/[\p{Cc}\p{Cf}]/gu, '');
    const name = index % 3 === 0 ? `Ada ${line.slice(0, 300)}` : `Ada Quill${index}`;
    files[`n${index}.md`] = `---
outlet: ${JSON.stringify(`Out ${start(given, 45)}`)}
title: ${JSON.stringify(`Title ${start(given, 140)}`)}
date: 2019-04-${String(index + 1).padStart(2, '0')}
url: ${JSON.stringify(`https://example.org/a_(b)*c*|d||?q=${encodeURIComponent(start(given, 60))}`)}
---
The harbour was closed on Tuesday, officials of the port said.

"The harbour is ${line}, and that is that," said Minister ${name}, a member of the harbour board.

"The harbour again: ${line}," she added.
`;
  }
  return files;
}

const start = (text: string, characters: number) => [...text].slice(0, characters).join('');

/** Where the articles' links may lead. */
const ADDRESSES = new Set(
  Object.values(nastyFiles()).map((file) => linkTarget(JSON.parse(/^url: (.*)$/m.exec(file)?.[1] ?? '""'))),
);

let discord: FakeDiscord;
let running: Running;

beforeAll(async () => {
  discord = await startFakeDiscord({ keepsRequests: false });
  running = await startBot(
    discord,
    commands.filter(({ hidden }) => !hidden),
    { archive: archiveOf(nastyFiles()), logLevel: 'info' },
  );
});

afterAll(async () => {
  await running.bot.stop(0);
  await discord.close();
});

/** Everything that can be used on a message: buttons by their ids, select menus with each of their values. */
function usable(
  message: StoredMessage,
): readonly { readonly id: string; readonly values?: readonly string[] }[] {
  return placed(message.components, []).flatMap(({ component }) => {
    const id = asString(component.custom_id);
    if (id === '' || component.disabled === true) return [];
    if (kindOf(component) === kinds.button) return [{ id }];
    return asList(component.options).map((option) => ({
      id,
      values: [asString(asObject(option).value)],
    }));
  });
}

/** Clicks everything on a message, and everything on what comes of it, until so many clicks are spent. */
async function clickThrough(first: StoredMessage, budget: number): Promise<void> {
  const seen = new Set<string>();
  const queue = [first.id];
  for (let clicks = 0; clicks < budget; clicks += 1) {
    const id = queue[0];
    const message = discord.world.messages.get(id ?? '');
    if (!message) return;
    const next = usable(message).find((one) => !seen.has(keyOf(one)));
    if (!next) {
      queue.shift();
      continue;
    }
    seen.add(keyOf(next));
    const { id: customId, values } = next;
    const person = { id: isPrivate(message) ? message.askedBy : OTHER, username: 'other' };
    const clicked = discord.click(message, customId, { person, ...(values ? { values } : {}) });
    await clicked.until(({ state }) => state === 'answered');
    const { modal } = clicked.interaction;
    const shown = await (modal
      ? discord.submit(clicked, { text: NASTY[clicks % NASTY.length] ?? '' })
      : clicked
    ).message();
    if (shown.id !== id) queue.push(shown.id);
  }
}

/** Not the one who asks: everything that is clicked gives a copy, and the first page stays. */
const OTHER = '400000000000000077';
const isPrivate = (message: StoredMessage) => (message.flags & flags.ephemeral) !== 0;
const keyOf = ({ id, values }: { readonly id: string; readonly values?: readonly string[] }) =>
  `${id} ${values?.join() ?? ''}`;

/** Whatever stands in a message that was not meant: forged marks, links that lead elsewhere, mentions, characters that nobody sees. */
function unmeant(): readonly string[] {
  const messages = [...discord.world.messages.values()];
  return messages.flatMap(({ components, content }) =>
    [content, ...texts(components)].flatMap((text, index) => [
      ...unseenIn(text),
      ...marksOf(text)
        .filter(({ kind, target }) => {
          if (kind === 'other') return true;
          if (kind === 'heading') return index > 1;
          return kind === 'link' && !ADDRESSES.has(target ?? '');
        })
        .map((mark) => `${JSON.stringify(mark)} in ${text}`),
    ]),
  );
}

/** What went wrong since the last time this was asked, in brief. */
function complaints(): readonly string[] {
  const rejected = discord.rejected.slice(heard.rejected).map(({ status, body, response }) => {
    const errors = errorPaths(asObject(response).errors).join(', ');
    const bytes = texts(asObject(asObject(body).data).components).map((text) => Buffer.byteLength(text) + 12);
    return `${status} ${errors} (${bytes.reduce((sum, count) => sum + count, 0)} bytes of text)`;
  });
  const lines = running.lines.slice(heard.lines).filter(({ level }) => level === 'error');
  heard = { rejected: discord.rejected.length, lines: running.lines.length };
  return [
    ...new Set([...rejected, ...lines.map(({ err }) => `logged: ${JSON.stringify(err).slice(0, 300)}`)]),
  ];
}

let heard = { rejected: 0, lines: 0 };

const asks: readonly CommandAsk[] = [
  { name: 'quote', options: { query: 'harbour' } },
  { name: 'quote', options: { query: NASTY[0] ?? '' } },
  { name: 'quote', options: { query: '字'.repeat(190) } },
  { name: 'quote', options: { query: `harbour ${'*_`~|<>'.repeat(26)}` } },
  { name: 'quote', options: { query: 'harbor' } },
  { name: 'sources', options: { query: 'harbour' } },
  { name: 'speakers' },
  { name: 'outlets' },
  { name: 'article', options: { id: 'title' } },
  { name: 'random' },
  { name: 'corpus', subcommand: 'status' },
  { name: 'corpus', subcommand: 'problems' },
  { name: 'about' },
];
const titled = asks.map((ask) => [JSON.stringify(ask).slice(0, 60), ask] as const);

/** Every command with an option that is completed, and the first such option. */
const completed = commands.flatMap(({ hidden, data: { name, options = [] } }) => {
  const option = options.find((each) => 'autocomplete' in each && each.autocomplete);
  return hidden || option === undefined ? [] : [[name, option.name] as const];
});

const typed = NASTY.map((words) => [JSON.stringify(words).slice(0, 40), words] as const);

describe('over the worst corpus', () => {
  test.each(titled)('%s and all that can be clicked there', async (_title, ask) => {
    const message = await discord.command(ask).message();
    await clickThrough(message, 40);
    expect(complaints()).toEqual([]);
    expect([...discord.world.messages.values()].flatMap(({ mentioned }) => mentioned)).toEqual([]);
    expect(unmeant()).toEqual([]);
  });

  test.each(typed)('autocomplete for %s', async (_title, words) => {
    for (const [name, focused] of completed) {
      const options = { [focused]: words.slice(0, 100) };
      const choices = await discord.autocomplete({ name, options, focused }).choices();
      expect(choices.flatMap((choice) => unseenIn(String(choice.name)))).toEqual([]);
    }
    expect(complaints()).toEqual([]);
  });
});
