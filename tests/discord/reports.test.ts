import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { REPORT_FIELD } from '../../src/reply/index.ts';
import { stateError } from '../../src/state/error.ts';
import { type Reports, stateIn } from '../../src/state/index.ts';
import { archiveOf } from '../support/corpus.ts';
import { until } from '../support/wait.ts';
import type { Asked } from './fake/asked.ts';
import {
  apiErrors,
  FAKE_GUILD,
  type FakeDiscord,
  type Guild,
  rateLimited,
  startFakeDiscord,
  texts,
} from './fake/index.ts';
import { asObject, asString } from './fake/json.ts';
import { createPeople, type People } from './fake/people.ts';
import { placed } from './fake/validate/components.ts';
import { type Running, startBot } from './support/bot.ts';
import { slowClock, stillClock } from './support/clock.ts';

/**
 * Ways to lose a report or to deliver it twice, each of them twenty times, with the real client, the real database and a Discord that fails:
 * every report whose sender was thanked is in the channel or in the list, once.
 */

const TIMES = 20;
const archive = archiveOf();
const CHANNEL = FAKE_GUILD.channelId;
const POST = /^\/channels\/\d+\/messages$/;
const CALLBACK = /callback$/;
/** Long after everything is over. */
const FOR_EVER_MS = 600_000;
const OTHER: Guild = { id: '200000000000000003', name: 'Owner', channelId: '200000000000000004' };

type Settings = NonNullable<Parameters<typeof startBot>[2]>;

/** One repetition: a Discord, a folder, and the bots that come and go. */
interface Trial {
  readonly discord: FakeDiscord;
  readonly folder: string;
  readonly reports: Reports;
  /** @param hasChannel whether reports go to a channel */
  start(settings?: Settings, hasChannel?: boolean): Promise<Running>;
  /** The form under a quote, opened. */
  form(people?: People): Promise<Asked>;
  /** Fills the form in. @returns what the person is told */
  send(opened: Asked, words: string): Promise<string>;
  /** Opens a form, fills it in, and expects thanks. */
  thanked(words: string): Promise<void>;
  delivered(words: string): number;
  listed(words: string): number;
  untilDelivered(words: string): Promise<void>;
}

async function trial(act: (trial: Trial) => Promise<void>): Promise<void> {
  const discord = await startFakeDiscord({ guilds: [FAKE_GUILD, OTHER], now: slowClock() });
  const folder = mkdtempSync(join(tmpdir(), 'dateline-reports-'));
  const state = stateIn(folder, true);
  const bots: Running[] = [];
  const thanked = new Set<string>();
  const one: Trial = {
    discord,
    folder,
    reports: state.reports,
    async start(settings = {}, hasChannel = true) {
      const reports = stateIn(folder, true).reports;
      const bot = await startBot(discord, commands, {
        archive,
        reports,
        reportWaitMs: 10,
        ...(hasChannel && { reportChannelId: CHANNEL }),
        ...settings,
      });
      bots.push(bot);
      return bot;
    },
    async form(people = discord) {
      const message = await people
        .command({ name: 'quote', options: { query: '"boats cannot wait"' } })
        .message();
      const id = placed(message.components, [])
        .map(({ component }) => asString(component.custom_id))
        .find((each) => each.startsWith('report:'));
      const opened = people.click(message, id ?? '');
      await opened.until(({ modal }) => modal !== undefined);
      return opened;
    },
    async send(opened, words) {
      const message = await discord.submit(opened, { [REPORT_FIELD]: words }).message();
      const said = texts(message.components).join('\n');
      if (said.includes('Thank you')) thanked.add(words.trim());
      return said;
    },
    async thanked(words) {
      expect(await one.send(await one.form(), words)).toContain('Thank you');
    },
    delivered: (words) =>
      discord.world.posts.filter(({ body }) => texts(asObject(body).components).join('\n').includes(words))
        .length,
    listed: (words) => state.reports.list('open').filter(({ report }) => report.text === words).length,
    untilDelivered: (words) => until(() => one.delivered(words) > 0 && one.listed(words) === 0),
  };
  try {
    await act(one);
    // Those too that were kept although the thanks failed.
    for (const words of new Set([
      ...thanked,
      ...state.reports.list('all').map(({ report }) => report.text.trim()),
    ]))
      expect([words, one.delivered(words) + one.listed(words)]).toEqual([words, 1]);
    expect(discord.rejected.filter(({ status }) => status < 500)).toEqual([]);
  } finally {
    discord.faults.clear();
    for (const { bot } of bots) await bot.stop(0);
    state.close();
    await discord.close();
  }
}

const onPosts = (
  discord: FakeDiscord,
  times: number,
  action: Parameters<FakeDiscord['faults']['add']>[0]['action'],
) => discord.faults.add({ method: 'POST', path: POST, times, action });

const postsOf = ({ discord }: Trial) => discord.requests.filter(({ path }) => POST.test(path));
const posted = (one: Trial) => postsOf(one).length;

const WORDS = 'The wrong minister';

/** Each ends with the report where it belongs. */
const ways: Readonly<Record<string, (trial: Trial) => Promise<void>>> = {
  async 'no channel, and a log that says errors only'(one) {
    const { lines } = await one.start({ logLevel: 'error' }, false);
    await one.thanked(WORDS);
    expect(one.listed(WORDS)).toBe(1);
    expect(lines).toEqual([]);
  },
  async 'a channel that hangs when the bot is stopped'(one) {
    const first = await one.start();
    onPosts(one.discord, 1, { kind: 'delay', ms: FOR_EVER_MS });
    await one.thanked(WORDS);
    await first.bot.stop(20);
    expect([one.delivered(WORDS), one.listed(WORDS)]).toEqual([0, 1]);
    await one.start();
    await one.untilDelivered(WORDS);
  },
  async 'a limit that is waited out when the bot is stopped'(one) {
    const first = await one.start();
    onPosts(one.discord, 1, { kind: 'respond', response: rateLimited(0.2) });
    await one.thanked(WORDS);
    await until(() => posted(one) === 1);
    await first.bot.stop(20);
    expect(one.listed(WORDS)).toBe(1);
    await one.start();
    await one.untilDelivered(WORDS);
    const [limited = 0, taken = 0] = postsOf(one).map(({ at }) => at);
    expect(taken - limited).toBeGreaterThanOrEqual(190);
  },
  async 'thanks that fail, so that the form is sent again'(one) {
    const { lines } = await one.start();
    const opened = await one.form();
    one.discord.faults.add({ path: CALLBACK, times: 3, action: { kind: 'drop' } });
    one.discord.submit(opened, { [REPORT_FIELD]: WORDS });
    await until(() => lines.some(({ outcome }) => outcome === 'failed'));
    await one.untilDelivered(WORDS);
    expect(await one.send(opened, WORDS)).toContain('Thank you');
  },
  async 'a form that comes while the bot is stopping'(one) {
    const first = await one.start();
    const opened = await one.form();
    // One before it is still being thanked, so the bot can't go yet.
    one.discord.faults.add({ path: CALLBACK, times: 1, action: { kind: 'delay', ms: 60 } });
    one.discord.submit(opened, { [REPORT_FIELD]: 'The one before' });
    await until(() => one.listed('The one before') + one.delivered('The one before') > 0);
    const stopped = first.bot.stop(2000);
    expect(await one.send(opened, WORDS)).toContain('Thank you');
    await stopped;
    expect(one.listed(WORDS)).toBe(1);
    await one.start();
    await one.untilDelivered(WORDS);
  },
  async 'a person who has asked more than they may'(one) {
    await one.start({ userPerMinute: 6, now: stillClock });
    const opened = await one.form();
    await one.discord.command({ name: 'quote', options: { query: 'boats' } }).message();
    expect(await one.send(opened, WORDS)).toContain('Thank you');
    await one.untilDelivered(WORDS);
  },
  async 'a person who reports more than anybody reads'(one) {
    await one.start({ userPerMinute: 1000, now: stillClock });
    const opened = await one.form();
    const said = await Promise.all(Array.from({ length: 30 }, () => one.send(opened, WORDS)));
    for (const each of said) expect(each).toContain('Thank you');
    expect(await one.send(opened, 'One more')).toMatch(/not taken.*in \d+ s/);
    await one.untilDelivered(WORDS);
    expect([one.delivered('One more'), one.listed('One more')]).toEqual([0, 0]);
  },
  async 'errors of Discord’s own'(one) {
    await one.start();
    onPosts(one.discord, 3, { kind: 'respond', response: apiErrors.serverError });
    await one.thanked(WORDS);
    await one.untilDelivered(WORDS);
  },
  async 'a token that is refused once'(one) {
    await one.start();
    onPosts(one.discord, 1, { kind: 'respond', response: apiErrors.unauthorized });
    await one.thanked(WORDS);
    await one.untilDelivered(WORDS);
    // Only with its token does it get at what it answered before.
    await one.thanked('And the wrong day');
    await one.untilDelivered('And the wrong day');
  },
  async 'a channel where it may not post, until another is named'(one) {
    const first = await one.start();
    onPosts(one.discord, 9, { kind: 'respond', response: apiErrors.missingAccess });
    await one.thanked(WORDS);
    await until(() => first.lines.some(({ level, status }) => level === 'error' && status === 403));
    expect(one.listed(WORDS)).toBe(1);
    await first.bot.stop(20);
    const before = posted(one);
    const second = await one.start();
    await one.form();
    await second.bot.stop(20);
    expect(posted(one)).toBe(before);
    one.discord.faults.clear();
    await one.start({ reportChannelId: OTHER.channelId });
    await one.untilDelivered(WORDS);
  },
  async 'a channel that is not there, until the owner says to try again'(one) {
    const { lines } = await one.start();
    onPosts(one.discord, 1, { kind: 'respond', response: unknownChannel });
    await one.thanked(WORDS);
    await until(() => lines.some(({ level, status }) => level === 'error' && status === 404));
    expect([one.delivered(WORDS), one.listed(WORDS)]).toEqual([0, 1]);
    expect(one.reports.retry()).toBe(1);
    await one.start();
    await one.untilDelivered(WORDS);
  },
  async 'a channel that takes the report when its answer is lost'(one) {
    await one.start();
    onPosts(one.discord, 2, { kind: 'drop-answer' });
    await one.thanked(WORDS);
    await one.untilDelivered(WORDS);
    expect(posted(one)).toBe(3);
  },
  async 'two processes on one folder, both of which hear everything'(one) {
    await one.start();
    await one.start();
    const everybody = createPeople(one.discord.world, (_guild, name, data) => {
      one.discord.gateway.broadcast(name, data);
      return true;
    });
    const opened = await one.form(everybody);
    const thanks = await everybody.submit(opened, { [REPORT_FIELD]: WORDS }).message();
    expect(texts(thanks.components).join('')).toContain('Thank you');
    await one.untilDelivered(WORDS);
  },
  async 'a form that is sent twice at once'(one) {
    await one.start();
    const opened = await one.form();
    const said = await Promise.all([one.send(opened, WORDS), one.send(opened, ` ${WORDS} `)]);
    for (const each of said) expect(each).toContain('Thank you');
    await one.untilDelivered(WORDS);
  },
  async 'a folder that can’t be written'(one) {
    const file = join(one.folder, 'file');
    writeFileSync(file, '');
    const { lines } = await one.start({ reports: stateIn(join(file, 'state'), true).reports });
    expect(await one.send(await one.form(), WORDS)).toContain('not taken');
    expect(lines.find(({ msg }) => msg === 'a report was not taken')).toMatchObject({
      err: { code: 'unwritable', message: expect.stringContaining('STATE_DIR') },
    });
  },
  async 'a folder that can’t be written any more, for a while'(one) {
    await one.start();
    await one.thanked('Before that');
    await one.untilDelivered('Before that');
    renameSync(one.folder, `${one.folder}-away`);
    writeFileSync(one.folder, '');
    const opened = await one.form();
    expect(await one.send(opened, WORDS)).toContain('not taken');
    rmSync(one.folder);
    renameSync(`${one.folder}-away`, one.folder);
    expect(await one.send(opened, WORDS)).toContain('Thank you');
    await one.untilDelivered(WORDS);
  },
  async 'a full disk'(one) {
    const { lines } = await one.start({ reports: onFullDisk(one.reports) });
    expect(await one.send(await one.form(), WORDS)).toContain('not taken');
    expect(one.listed(WORDS)).toBe(0);
    expect(lines.some(({ msg }) => msg === 'a report was not taken')).toBe(true);
  },
  async 'a disk that is full once the channel has taken it'(one) {
    let isFull = true;
    const reports: Reports = {
      ...one.reports,
      delivered(...args) {
        if (isFull) throw stateError('full', one.folder);
        one.reports.delivered(...args);
      },
    };
    const { lines } = await one.start({ reports });
    await one.thanked(WORDS);
    await until(() => lines.filter(({ msg }) => msg === 'reports cannot be delivered for now').length > 1);
    isFull = false;
    await one.untilDelivered(WORDS);
    expect(posted(one)).toBe(1);
  },
};

const unknownChannel = { status: 404, body: { message: 'Unknown Channel', code: 10003 } };
const onFullDisk = (reports: Reports): Reports => ({
  ...reports,
  keep() {
    throw stateError('full', 'somewhere');
  },
});

describe('a report survives', () => {
  test.each(Object.entries(ways))('%s', async (_name, act) => {
    for (let times = 0; times < TIMES; times += 1) await trial(act);
  });
});
