import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileCorpus, hostileFile } from '../../bench/fuzz/files.ts';
import { createStranger, type Stranger } from '../../bench/fuzz/stranger.ts';
import { createRandom } from '../../bench/search/random.ts';
import { commands } from '../../commands/index.ts';
import { decodeArticle, parseArticle } from '../../src/article/index.ts';
import { extractQuotes } from '../../src/quote/index.ts';
import { archiveOf, files } from '../support/corpus.ts';
import { type FakeDiscord, startFakeDiscord } from './fake/index.ts';
import { type Running, startBot } from './support/bot.ts';

/** A little of what bench/fuzz.ts does at length. */

const random = createRandom(7);
const INTERACTIONS = 400;
const FILES = 200;

let discord: FakeDiscord;
let running: Running;
let stranger: Stranger;

beforeAll(async () => {
  // A slow clock: what counts here is what comes, not when.
  const since = Date.now();
  discord = await startFakeDiscord({ keepsRequests: false, now: () => since + (Date.now() - since) / 10 });
  const archive = archiveOf({ ...files, ...hostileCorpus(random, 12) });
  running = await startBot(discord, commands, { archive, logLevel: 'warn' });
  stranger = createStranger(discord, random, ['quay', 'cranes', 'harbour', 'Quist', 'Quill']);
});

afterAll(async () => {
  await running.bot.stop(0);
  await discord.close();
});

test('whatever is sent is answered with a body that Discord takes, and mentions nobody', async () => {
  for (let sent = 0; sent < INTERACTIONS; sent += 4)
    await Promise.all([stranger.act(), stranger.act(), stranger.act(), stranger.act()]);
  expect(stranger.report()).toMatchObject({ unanswered: 0, mentioned: 0 });
  expect(discord.rejected).toEqual([]);
  expect(running.lines.filter(({ level }) => level === 'error')).toEqual([]);
}, 60_000);

test('whatever lies in the folder is an article or a problem, and its quotes stand in it', () => {
  const originals = Object.values(files);
  for (let at = 0; at < FILES; at += 1) {
    const decoded = decodeArticle(hostileFile(random, originals), 'x.txt');
    const result = decoded.ok ? parseArticle(decoded.raw, 'x.txt') : decoded;
    if (!result.ok) {
      expect(result.problem.reason).not.toBe('');
      continue;
    }
    const { raw, paragraphs } = result.article;
    for (const { segments } of extractQuotes(result.article).quotes)
      for (const { start, end } of segments) {
        expect(start).toBeLessThan(end);
        expect(paragraphs.some((one) => one.start <= start && end <= one.end && end <= raw.length)).toBe(
          true,
        );
      }
  }
});
