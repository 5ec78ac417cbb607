import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { REPORT_FIELD } from '../../src/reply/index.ts';
import { stateIn } from '../../src/state/index.ts';
import { files } from '../support/corpus.ts';
import { PATIENCE_MS, until } from '../support/wait.ts';
import type { FaultAction } from './fake/faults.ts';
import { FAKE_GUILD, type FakeDiscord, startFakeDiscord, texts } from './fake/index.ts';
import { asObject, asString } from './fake/json.ts';
import { placed } from './fake/validate/components.ts';
import { slowClock } from './support/clock.ts';
import { builtBotEnv, type Program, startBuiltBot, startProgram } from './support/program.ts';

/** The built bot is killed, or its machine fails it, while it holds reports: twenty reports, and the next process delivers each once. */

const KILLS = 4;
const REPORTS = 5;
const POST = /^\/channels\/\d+\/messages$/;

let discord: FakeDiscord;
let corpus: string;
let settings: Readonly<Record<string, string>>;
let folder: string;
let program: Program | undefined;

beforeEach(async () => {
  discord = await startFakeDiscord({ now: slowClock() });
  const base = mkdtempSync(join(tmpdir(), 'dateline-killed-'));
  folder = join(base, 'state');
  corpus = join(base, 'corpus');
  mkdirSync(corpus);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(corpus, file), text);
  settings = { STATE_DIR: folder, REPORT_CHANNEL_ID: FAKE_GUILD.channelId };
});

afterEach(async () => {
  program?.child.kill('SIGKILL');
  await discord.close();
});

async function start(more: Readonly<Record<string, string>> = {}): Promise<Program> {
  program = await startBuiltBot(discord, corpus, { ...settings, ...more });
  return program;
}

async function report(...all: readonly string[]): Promise<readonly string[]> {
  const message = await discord
    .command({ name: 'quote', options: { query: '"boats cannot wait"' } })
    .message(PATIENCE_MS);
  const id = placed(message.components, [])
    .map(({ component }) => asString(component.custom_id))
    .find((each) => each.startsWith('report:'));
  const opened = discord.click(message, id ?? '');
  await opened.until(({ modal }) => modal !== undefined, PATIENCE_MS);
  const said = all.map((words) => discord.submit(opened, { [REPORT_FIELD]: words }).message(PATIENCE_MS));
  return (await Promise.all(said)).map(({ components }) => texts(components).join(''));
}

const posts = () => discord.world.posts.map(({ body }) => texts(asObject(body).components).join('\n'));
const delivered = (words: string) => posts().filter((text) => text.includes(words)).length;
const open = () => stateIn(folder, false).reports.countOpen();

test.each<[string, FaultAction, () => boolean]>([
  ['before the channel has it', { kind: 'delay', ms: 600_000 }, () => true],
  ['when the channel has it and nobody knows', { kind: 'drop-answer' }, () => posts().length > 0],
])(
  'given kill -9 between thanks and delivery, %s, then it is delivered once',
  async (_name, action, mayDie) => {
    const all: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      discord.faults.add({ method: 'POST', path: POST, times: Number.POSITIVE_INFINITY, action });
      const running = await start();
      const words = Array.from({ length: REPORTS }, (_, index) => `Wrong in the way ${kill}-${index}.`);
      all.push(...words);
      for (const thanks of await report(...words)) expect(thanks).toContain('Thank you');
      await until(mayDie);
      running.child.kill('SIGKILL');
      await running.ended;
      expect(open()).toBe(all.length);
      discord.faults.clear();
    }
    await start();
    await until(() => open() === 0);
    expect(all.map((words) => [words, delivered(words)])).toEqual(all.map((words) => [words, 1]));
    expect(posts()).toHaveLength(KILLS * REPORTS);
  },
);

test('given SIGTERM while the channel hangs then it stops in time, and the next one delivers', async () => {
  discord.faults.add({ method: 'POST', path: POST, times: 1, action: { kind: 'delay', ms: 600_000 } });
  const running = await start();
  await report('Wrong year');
  await until(() => open() === 1);
  running.child.kill('SIGTERM');
  expect(await running.ended).toMatchObject({ code: 0, stderr: '' });
  await start();
  await until(() => open() === 0);
  expect(delivered('Wrong year')).toBe(1);
});

test('given two processes on one folder at an upgrade then what was kept before goes out once', async () => {
  discord.faults.add({ method: 'POST', path: POST, times: 1, action: { kind: 'delay', ms: 600_000 } });
  const running = await start();
  const all = Array.from({ length: 20 }, (_, index) => `Wrong in the way ${index}.`);
  await report(...all);
  running.child.kill('SIGTERM');
  await running.ended;
  const first = startProgram('main.js', builtBotEnv(discord, corpus, settings));
  const second = startProgram('main.js', builtBotEnv(discord, corpus, settings));
  try {
    await until(() => open() === 0);
    expect(all.map((words) => [words, delivered(words)])).toEqual(all.map((words) => [words, 1]));
  } finally {
    first.child.kill('SIGKILL');
    second.child.kill('SIGKILL');
  }
});

test('given a folder that can’t be written then the start names the setting, and nobody is thanked', async () => {
  const file = join(folder, '..', 'file');
  writeFileSync(file, '');
  const { stdout } = await start({ STATE_DIR: join(file, 'state') });
  expect(stdout()).toMatch(/"level":"error".*reports cannot be taken: .*STATE_DIR.*ENOTDIR/);
  expect(await report('Wrong year')).toEqual([expect.stringContaining('not taken')]);
  expect(posts()).toEqual([]);
});
