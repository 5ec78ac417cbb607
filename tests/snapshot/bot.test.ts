import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeDiscord, startFakeDiscord, texts } from '../discord/fake/index.ts';
import { type Program, startBuiltBot } from '../discord/support/program.ts';
import { files } from '../support/corpus.ts';
import { until } from '../support/wait.ts';

/** The built bot, started again and again over one cache. */

let discord: FakeDiscord;
let program: Program | undefined;
let corpus: string;
let cache: string;

beforeEach(async () => {
  discord = await startFakeDiscord();
  const base = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
  corpus = join(base, 'corpus');
  cache = join(base, 'cache');
  mkdirSync(corpus);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(corpus, file), text);
});

afterEach(async () => {
  program?.child.kill('SIGKILL');
  program = undefined;
  await discord.close();
});

async function start(more: Readonly<Record<string, string>> = {}): Promise<Program> {
  program = await startBuiltBot(discord, corpus, {
    CACHE_DIR: cache,
    LOG_LEVEL: 'debug',
    WATCH: 'true',
    ...more,
  });
  return program;
}

async function stop(running: Program): Promise<string> {
  running.child.kill('SIGTERM');
  const { code, stdout } = await running.ended;
  expect(code).toBe(0);
  return stdout;
}

const snapshot = () => join(cache, readdirSync(cache).find((name) => name.endsWith('.snapshot')) ?? '');
const answer = async () => {
  const message = await discord.command({ name: 'quote', options: { query: 'cranes' } }).message();
  return texts(message.components).join('\n');
};

describe('npm start', () => {
  test('keeps what it read, and answers from it the next time', async () => {
    const first = await start();
    await first.prints('"msg":"snapshot kept"');
    const before = await answer();
    expect(before).toContain('no longer safe');
    await stop(first);
    const second = await start();
    expect(second.stdout()).toContain('"msg":"snapshot used"');
    expect(await answer()).toBe(before);
    expect(discord.rejected).toEqual([]);
    await stop(second);
  });

  test('given a damaged snapshot then it says which and why, answers, and mends it', async () => {
    const first = await start();
    await first.prints('"msg":"snapshot kept"');
    await stop(first);
    const bytes = readFileSync(snapshot());
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
    writeFileSync(snapshot(), bytes);
    const second = await start();
    const [line = ''] = second
      .stdout()
      .split('\n')
      .filter((each) => each.includes('snapshot not used'));
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', path: snapshot(), why: 'damaged' });
    await second.prints('"msg":"snapshot kept"');
    expect(await answer()).toContain('no longer safe');
    await stop(second);
  });

  test('keeps what a reload brought, so that the next start has it too', async () => {
    const first = await start({ WATCH: 'false' });
    await first.prints('"msg":"snapshot kept"');
    rmSync(join(corpus, 'mail.txt'));
    first.child.kill('SIGHUP');
    await first.prints('"articles":2');
    const kept = () => first.stdout().split('"msg":"snapshot kept"').length - 1;
    await until(() => kept() === 2);
    await stop(first);
    const second = await start();
    expect(second.stdout()).toMatch(/"articles":2,.*"msg":"archive loaded"/);
    expect(second.stdout()).toContain('"msg":"snapshot used"');
    await stop(second);
  });

  test('given a cache that cannot be made, or none, then it answers all the same', async () => {
    writeFileSync(cache, 'a file');
    const first = await start();
    await first.prints('"msg":"snapshot not kept"');
    expect(await answer()).toContain('no longer safe');
    await stop(first);
    const second = await start({ CACHE_DIR: 'off' });
    expect(await answer()).toContain('no longer safe');
    expect(await stop(second)).not.toContain('snapshot');
  });
});
