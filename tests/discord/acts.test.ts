import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { language } from '../../src/language/index.ts';
import { REPORT_FIELD, reportForm } from '../../src/reply/index.ts';
import { type Reports, stateIn } from '../../src/state/index.ts';
import { locales } from '../language/catalogues.ts';
import { archiveOf } from '../support/corpus.ts';
import { until } from '../support/wait.ts';
import { FAKE_GUILD, type FakeDiscord, flags, startFakeDiscord, texts } from './fake/index.ts';
import { asObject, asString } from './fake/json.ts';
import { placed } from './fake/validate/components.ts';
import type { Person, StoredMessage } from './fake/world.ts';
import { type Running, startBot } from './support/bot.ts';

/** The buttons *Remove* and *Report*, from the click to what comes of it. */

const archive = archiveOf();
const stranger: Person = { id: '400000000000000055', username: 'stranger' };
/** May manage messages. */
const moderator: Person = { id: '400000000000000066', username: 'moderator', permissions: '8192' };

let discord: FakeDiscord;
let running: Running;
let reports: Reports;

beforeEach(async () => {
  discord = await startFakeDiscord();
  reports = stateIn(mkdtempSync(join(tmpdir(), 'dateline-acts-')), true).reports;
});

afterEach(async () => {
  await running.bot.stop(0);
  expect(discord.rejected).toEqual([]);
  await discord.close();
});

async function start(more: Parameters<typeof startBot>[2] = {}): Promise<void> {
  running = await startBot(discord, commands, { archive, reports, ...more });
}

const ask = (options: Record<string, string | boolean> = {}, where: { guildId?: null } = {}) =>
  discord
    .command({ name: 'quote', options: { query: '"boats cannot wait"', ...options }, ...where })
    .message();

const idOf = (message: StoredMessage, start: string): string | undefined =>
  placed(message.components, [])
    .map(({ component }) => asString(component.custom_id))
    .find((id) => id.startsWith(start));

const click = (message: StoredMessage, start: string, person?: Person) =>
  discord.click(message, idOf(message, start) ?? '', person ? { person } : {});

const isGone = ({ id }: StoredMessage) => !discord.world.messages.has(id);
const outcome = (name: string) => until(() => running.lines.some((line) => line.outcome === name));

describe('Remove', () => {
  test('by the one who asked takes the answer away', async () => {
    await start();
    const message = await ask();
    click(message, 'remove:');
    await until(() => isGone(message));
    await outcome('removed');
  });

  test('by a stranger is refused in private', async () => {
    await start();
    const message = await ask();
    const refused = await click(message, 'remove:', stranger).message();
    expect(texts(refused.components).join('')).toContain('Only the person who asked');
    expect(refused.flags & flags.ephemeral).not.toBe(0);
    expect(isGone(message)).toBe(false);
  });

  test('by somebody who may manage messages takes it away', async () => {
    await start();
    const message = await ask();
    click(message, 'remove:', moderator);
    await until(() => isGone(message));
  });

  test('works in a direct message, and on a page that was turned', async () => {
    await start();
    const message = await ask({}, { guildId: null });
    click(message, 'remove:');
    await until(() => isGone(message));
  });

  test('is not offered on a private answer, nor on the copy of somebody else', async () => {
    await start();
    expect(idOf(await ask({ private: true }), 'remove:')).toBeUndefined();
    const list = await discord.command({ name: 'speakers' }).message();
    expect(idOf(list, 'remove:')).toBeDefined();
    const copy = await click(await ask(), 'po', stranger).message();
    expect(idOf(copy, 'remove:')).toBeUndefined();
  });

  test('twice at once is quiet', async () => {
    await start();
    const message = await ask();
    const first = click(message, 'remove:');
    const second = click(message, 'remove:');
    await until(() => isGone(message));
    await until(() => running.lines.filter(({ command }) => command === 'remove').length === 2);
    expect(running.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(first.interaction.id).not.toBe(second.interaction.id);
  });
});

describe('Report', () => {
  const WORDS = 'Wrong speaker! @everyone [look](https://example.org) <@400000000000000001>\n# Heading';

  async function report(person?: Person): Promise<StoredMessage> {
    const opened = click(await ask(), 'report:', person);
    await opened.until(({ modal }) => modal !== undefined);
    return discord.submit(opened, { [REPORT_FIELD]: WORDS }).message();
  }

  test('opens a form, thanks, and posts what is needed into the channel, inert', async () => {
    await start({ reportChannelId: FAKE_GUILD.channelId });
    const thanks = await report(stranger);
    expect(texts(thanks.components).join('')).toContain('Thank you');
    expect(thanks.flags & flags.ephemeral).not.toBe(0);
    await until(() => discord.world.posts.length > 0);
    const [post] = discord.world.posts;
    const shown = texts(asObject(post?.body).components).join('\n');
    const [quote] = [...archive.quotes.values()].filter(({ id }) => shown.includes(id));
    const [segment] = quote?.segments ?? [];
    expect(shown.replaceAll('\\', '')).toContain(
      archive.articles.get(quote?.article ?? '')?.raw.slice(segment?.start, segment?.end),
    );
    expect(shown).toContain(archive.version.slice(0, 8));
    expect(shown).toContain('Wrong speaker!');
    expect(shown).not.toMatch(/(?<!\\)@everyone|\]\(https|(?<!\\)<@|^# Heading/m);
    expect(asObject(post?.body).allowed_mentions).toEqual({ parse: [] });
    await outcome('reported');
  });

  test('without a channel is kept, and named in the log without what was typed', async () => {
    await start();
    await report();
    const [kept] = reports.list('open');
    expect(kept?.report).toMatchObject({ text: WORDS, version: archive.version.slice(0, 8) });
    expect(running.lines.find(({ msg }) => msg === 'report')).toMatchObject({
      level: 'warn',
      report: kept?.id,
    });
    expect(running.raw.join('')).not.toContain('Wrong speaker');
  });

  test('that the channel does not take stays open, with the reason', async () => {
    await start({ reportChannelId: '200000000000000099' });
    await report();
    await until(() => running.lines.some(({ level }) => level === 'error'));
    const [kept] = reports.list('open');
    expect(kept?.refusal).toMatchObject({ channel: '200000000000000099', status: 403 });
    expect(running.lines.find(({ level }) => level === 'error')).toMatchObject({
      status: 403,
      msg: expect.stringContaining('REPORT_CHANNEL_ID'),
    });
    expect(discord.world.posts).toEqual([]);
  });

  test('that is open is counted in /corpus status, for those who may manage the server', async () => {
    await start();
    await report();
    const status = async (person: Person) => {
      const asked = discord.command({ name: 'corpus', subcommand: 'status', person });
      return texts((await asked.message()).components).join('\n');
    };
    expect(await status({ ...moderator, permissions: '32' })).toContain('1 open report');
    expect(await status(stranger)).not.toContain('open report');
  });

  test('given a form that is not ours then a sentence says so', async () => {
    await start();
    const opened = click(await ask(), 'report:');
    await opened.until(({ modal }) => modal !== undefined);
    opened.interaction.modal = { ...opened.interaction.modal, custom_id: 'someone-else' };
    const message = await discord.submit(opened, { [REPORT_FIELD]: WORDS }).message();
    expect(texts(message.components).join('')).toContain('older version');
  });

  test.each(locales)('has a form within the limits in %s, uncut', (locale) => {
    const form = reportForm(
      { kind: 'report', quote: 'a'.repeat(12), version: '0'.repeat(8) },
      language(locale),
    );
    expect(form.title.length).toBeLessThanOrEqual(45);
    expect(form.custom_id.length).toBeLessThanOrEqual(100);
    expect(JSON.stringify(form)).not.toContain('[…]');
  });
});
