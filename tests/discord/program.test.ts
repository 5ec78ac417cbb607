import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PATIENCE_MS, until } from '../support/wait.ts';
import { apiErrors, FAKE_GUILD, type FakeDiscord, startFakeDiscord, texts } from './fake/index.ts';
import { putCommands } from './support/api.ts';
import { countObjects } from './support/inspector.ts';
import { type Program, startProgram } from './support/program.ts';

/** The built programs as a person starts them: what they print, what they log, how they end. */

const STORY = `Harbour Works to Resume in Spring

PORTSTEAD, March 3, 2021 - Work on the harbour wall will resume in April, officials said on Wednesday.

"The wall will stand for a hundred years," Harbour Minister Ada Quill said at a press conference.

"We have counted every stone," she added.
`;

const LIGHTHOUSE = `Keeper Retires After Forty Years

PORTSTEAD, May 9, 2021 - The last keeper of the light left his post on Sunday.

"The lighthouse was never dark for a single night," Keeper Tom Vale said.
`;

describe('npm start, one process for all of these', () => {
  let discord: FakeDiscord;
  let running: Program;
  let corpus: string;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    await putCommands(discord);
    corpus = mkdtempSync(join(tmpdir(), 'dateline-'));
    writeFileSync(join(corpus, 'harbour.txt'), STORY);
    running = startProgram('main.js', {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: corpus,
      HEALTH_PORT: '0',
      WATCH: 'false',
      NO_COLOR: '1',
    });
    await running.prints('"msg":"ready"');
  });

  afterAll(async () => {
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' });
    await discord.close();
  });

  test('answers commands, autocomplete and refuses nothing that it sends', async () => {
    const { stdout } = running;
    const message = await discord.command({ name: 'quote', options: { query: 'harbour wall' } }).message();
    expect(texts(message.components).join('\n')).toContain('Work on the harbour wall will resume in April');
    const choices = await discord
      .autocomplete({ name: 'quote', options: { query: 'har' }, focused: 'query' })
      .choices();
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(discord.rejected).toEqual([]);
    expect(stdout()).not.toContain(discord.token);
    expect(stdout()).not.toContain('harbour wall');
  });

  test('logs JSON lines only, for a log that is not a terminal', async () => {
    for (const line of running.stdout().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  test('given a lost connection then it resumes and answers what was asked meanwhile', async () => {
    discord.gateway.dropAll();
    const asked = discord.command({ name: 'quote', options: { query: 'harbour' } });
    expect(texts((await asked.message()).components).join('')).toContain('hundred years');
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  test('serves its health: alive at once, ready once it answers, and not while the gateway is down', async () => {
    const port = /"port":(\d+),"msg":"health served"/.exec(running.stdout())?.[1];
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: response.status, text: await response.text() };
    };
    expect((await get('/healthz')).status).toBe(200);
    expect(await get('/readyz')).toMatchObject({ status: 200 });
    const asked = async () =>
      Number(
        /^dateline_interactions_total\{kind="command",command="quote",outcome="quotes"\} (\d+)$/m.exec(
          (await get('/metrics')).text,
        )?.[1] ?? 0,
      );
    const before = await asked();
    await discord.command({ name: 'quote', options: { query: 'harbour' } }).message();
    await until(async () => (await asked()) === before + 1);
    discord.gateway.setDown(true);
    discord.gateway.dropAll();
    await until(async () => (await get('/readyz')).text === 'not ready: gateway\n');
    discord.gateway.setDown(false);
    await until(async () => (await get('/readyz')).status === 200);
    const { text } = await get('/metrics');
    expect(text).toMatch(/^dateline_gateway_reconnects_total [1-9]/m);
    expect(text).toMatch(/^dateline_corpus_articles 1$/m);
  });

  test('given SIGHUP then it reads the corpus again, and keeps the old one when it is gone', async () => {
    const said = async () =>
      texts(
        (await discord.command({ name: 'quote', options: { query: 'lighthouse' } }).message()).components,
      ).join();
    expect(await said()).toContain('Nothing found');
    writeFileSync(join(corpus, 'light.txt'), LIGHTHOUSE);
    running.child.kill('SIGHUP');
    await running.prints('"articles":2');
    expect(await said()).toContain('The lighthouse was never dark');
    rmSync(corpus, { recursive: true });
    running.child.kill('SIGHUP');
    await running.prints('corpus not reloaded');
    expect(await said()).toContain('The lighthouse was never dark');
  });
});

let discord: FakeDiscord;
let program: Program | undefined;
let env: Record<string, string>;

beforeEach(async () => {
  discord = await startFakeDiscord();
  const corpus = mkdtempSync(join(tmpdir(), 'dateline-'));
  writeFileSync(join(corpus, 'harbour.txt'), STORY);
  env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, CORPUS_DIR: corpus, NO_COLOR: '1' };
});

afterEach(async () => {
  program?.child.kill('SIGKILL');
  program = undefined;
  await discord.close();
});

async function startBot(more: Record<string, string> = {}): Promise<Program> {
  program = startProgram('main.js', { ...env, ...more });
  await program.prints('"msg":"ready"');
  return program;
}

async function register(...args: string[]) {
  return startProgram('discord/register.js', env, args).ended;
}

/** A failed start: one line for people, no stack trace, no token, nothing of JavaScript. */
function expectSentence(stderr: string): void {
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/^\s+at |\.[jt]s:\d+|Error:|node:|undefined/m);
  expect(stderr).not.toContain(discord.token);
}

describe('npm start', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('given %s then it says goodbye and exits 0', async (signal) => {
    const running = await startBot();
    running.child.kill(signal);
    const { code, stderr } = await running.ended;
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(discord.gateway.connected()).toEqual([]);
  });

  test('given SIGTERM to the shell that npm started it in then it stops all the same', async () => {
    program = startProgram('main.js', { ...env, npm_lifecycle_event: 'start' }, [], { inShell: true });
    await program.prints('"msg":"ready"');
    program.child.kill('SIGTERM');
    const { stdout } = await program.ended;
    expect(stdout).toContain('"msg":"stopped"');
    expect(discord.gateway.connected()).toEqual([]);
  });

  test('given SIGTERM while an answer is on its way then the answer still arrives', async () => {
    await putCommands(discord);
    const running = await startBot();
    const struck = discord.faults.add({ path: /callback$/, times: 1, action: { kind: 'delay', ms: 700 } });
    const asked = discord.command({ name: 'quote', options: { query: 'harbour' } });
    await until(() => struck() > 0);
    running.child.kill('SIGTERM');
    expect(texts((await asked.message()).components).join('')).toContain('hundred years');
    expect((await running.ended).code).toBe(0);
  });

  test('given SIGTERM while Discord hangs then it exits 0 all the same', async () => {
    discord.faults.add({ path: /gateway/, times: 1, action: { kind: 'delay', ms: 60_000 } });
    program = startProgram('main.js', env);
    await program.prints('archive loaded');
    program.child.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });

  test.each<[string, number, RegExp, Record<string, string>]>([
    ['no token', 2, /^DISCORD_TOKEN is not set/, { DISCORD_TOKEN: '' }],
    ['a wrong setting', 2, /^LOG_LEVEL must be one of/, { LOG_LEVEL: 'loud' }],
    ['a corpus that is not there', 2, /nowhere/, { CORPUS_DIR: '/nowhere/at/all' }],
    ['an empty corpus', 2, /article/, { CORPUS_DIR: mkdtempSync(join(tmpdir(), 'dateline-empty-')) }],
    ['a wrong token', 1, /^Discord refused the bot token/, { DISCORD_TOKEN: 'MTIz.abc.not-the-token' }],
    [
      'no network',
      1,
      /^Discord cannot be reached at 127\.0\.0\.1:9 \(ECONNREFUSED\)/,
      { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
    ],
    [
      'a name that no server has',
      1,
      /^Discord cannot be reached at discord\.invalid/,
      { DISCORD_API_URL: 'http://discord.invalid/api' },
    ],
  ])('given %s then it exits %i with one sentence', async (_name, code, sentence, more) => {
    program = startProgram('main.js', { ...env, ...more });
    const ended = await program.ended;
    expect(ended.stderr).toMatch(sentence);
    expectSentence(ended.stderr);
    expect(ended.code).toBe(code);
    expect(ended.stdout + ended.stderr).not.toContain(more.DISCORD_TOKEN || discord.token);
  });

  test.each([
    [4004, /^Discord refused the bot token/],
    [4014, /^Discord refused the gateway intents/],
  ])('given that the gateway closes with %i then it exits 1 with one sentence', async (close, sentence) => {
    const running = await startBot();
    discord.gateway.closeAll(close);
    const ended = await running.ended;
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(sentence);
    expectSentence(ended.stderr);
  });

  test('given a server error that stays then it exits 1 with one sentence', async () => {
    discord.faults.add({
      path: /gateway/,
      times: 99,
      action: { kind: 'respond', response: apiErrors.serverError },
    });
    program = startProgram('main.js', env);
    const ended = await program.ended;
    expect(ended.stderr).toMatch(/^Discord has a problem of its own \(HTTP 500\)/);
    expectSentence(ended.stderr);
    expect(ended.code).toBe(1);
  });

  test('lets an archive go once another has taken its place', async () => {
    await putCommands(discord);
    const running = await startBot({ NODE_OPTIONS: '--inspect=0', WATCH: 'false' });
    const archives = () =>
      countObjects(running.stderr(), ['articles', 'quotes', 'people', 'outlets', 'search', 'version']);
    const ask = () => discord.command({ name: 'quote', options: { query: 'harbour' } }).message();
    await ask();
    expect(await archives()).toBe(1);
    for (const articles of [2, 3]) {
      writeFileSync(
        join(String(env.CORPUS_DIR), `${articles}.txt`),
        LIGHTHOUSE.replace('May 9', `May ${articles}`),
      );
      running.child.kill('SIGHUP');
      await running.prints(`"articles":${articles}`);
      await ask();
    }
    await expect.poll(archives, { timeout: PATIENCE_MS }).toBe(1);
  });

  test('reads by itself what changes in the corpus, and says so while it can’t', async () => {
    await putCommands(discord);
    const running = await startBot();
    const corpus = String(env.CORPUS_DIR);
    writeFileSync(join(corpus, 'light.txt'), LIGHTHOUSE);
    await running.prints('"articles":2');
    const message = await discord.command({ name: 'quote', options: { query: 'lighthouse' } }).message();
    expect(texts(message.components).join()).toContain('The lighthouse was never dark');
    rmSync(corpus, { recursive: true });
    await running.prints('corpus not reloaded');
    const owner = { id: '400000000000000088', username: 'owner', permissions: '32' };
    const problems = () =>
      discord.command({ name: 'corpus', subcommand: 'problems', person: owner }).message();
    expect(texts((await problems()).components).join()).toMatch(/The whole corpus.*could not be read again/s);
    mkdirSync(corpus);
    writeFileSync(join(corpus, 'light.txt'), LIGHTHOUSE);
    writeFileSync(join(corpus, 'harbour.txt'), STORY);
    writeFileSync(join(corpus, 'again.txt'), LIGHTHOUSE.replaceAll('lighthouse', 'beacon'));
    await running.prints('"articles":3');
    expect(texts((await problems()).components).join()).not.toContain('could not be read again');
  });

  test('given a health port that is taken then it exits 2 with one sentence', async () => {
    const first = await startBot({ HEALTH_PORT: '0' });
    const port = /"port":(\d+),"msg":"health served"/.exec(first.stdout())?.[1] ?? '';
    const second = await startProgram('main.js', { ...env, HEALTH_PORT: port }).ended;
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(/^Health cannot be served at 127\.0\.0\.1:\d+ \(EADDRINUSE\)/);
    expectSentence(second.stderr);
  });

  test('reads its settings from .env', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-env-'));
    const lines = Object.entries(env).map(([name, value]) => `${name}="${value}"`);
    writeFileSync(join(folder, '.env'), lines.join('\n'));
    program = startProgram('main.js', {}, [], { folder });
    await program.prints('"msg":"ready"');
  });

  test.each([
    ['an exception', 'throw new Error(`boom`)'],
    ['a rejection', 'Promise.reject(new Error(`boom`))'],
  ])('given %s that nothing catches then it is logged and the exit code is 1', async (_name, cause) => {
    const script = `const timer = setInterval(() => {
      if (process.listenerCount('unhandledRejection') === 0) return;
      clearInterval(timer);
      ${cause};
    }, 10);`;
    const preload = `--import=data:text/javascript,${encodeURIComponent(script)}`;
    program = startProgram('main.js', { ...env, NODE_OPTIONS: preload });
    const ended = await program.ended;
    expect(ended.code).toBe(1);
    expectSentence(ended.stderr);
    expect(ended.stdout).toContain('"level":"fatal"');
    expect(ended.stdout).toContain('boom');
  });

  test('given a second signal then it stops at once', async () => {
    await putCommands(discord);
    const running = await startBot();
    const struck = discord.faults.add({ path: /callback$/, times: 1, action: { kind: 'delay', ms: 5000 } });
    discord.command({ name: 'quote', options: { query: 'harbour' } });
    await until(() => struck() > 0);
    running.child.kill('SIGTERM');
    await running.prints('"msg":"stopping"');
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(1);
  });

  test.each([
    ['something else answers', { status: 403, body: '<html>No</html>' }],
    ['the path is wrong', apiErrors.notFound],
  ])('given that %s at the address then it exits 1 and says so', async (_name, response) => {
    discord.faults.add({ path: /gateway/, times: 9, action: { kind: 'respond', response } });
    program = startProgram('main.js', env);
    const ended = await program.ended;
    expect(ended.stderr).toMatch(/^What answers at 127\.0\.0\.1:\d+ is not Discord \(HTTP 40[34]\)/);
    expectSentence(ended.stderr);
    expect(ended.code).toBe(1);
  });
});

describe('npm run register', () => {
  test('registers, sees that nothing changed, and takes away', async () => {
    const first = await register();
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('+ /quote');
    expect((await register()).stdout).toContain('Nothing to change.');
    expect((await register('--remove', '--dry-run')).stdout).toContain('- /quote');
    expect(discord.world.commands.size).toBeGreaterThan(0);
    expect((await register('--remove')).stdout).toContain('Written.');
    expect(discord.world.commands.size).toBe(0);
    expect(discord.rejected).toEqual([]);
  });

  test('given GUILD_ID then the server gets them', async () => {
    env.GUILD_ID = FAKE_GUILD.id;
    expect((await register()).code).toBe(0);
    expect([...discord.world.commands.values()].every(({ guildId }) => guildId === FAKE_GUILD.id)).toBe(true);
  });

  test('--help needs no settings', async () => {
    env = {};
    const ended = await register('--help');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('--dry-run');
  });

  test.each<[string, number, RegExp, Record<string, string>, string[]]>([
    ['an unknown flag', 2, /^Unknown option '--undo'/, {}, ['--undo']],
    ['no token', 2, /^DISCORD_TOKEN is not set/, { DISCORD_TOKEN: '' }, []],
    ['a wrong token', 1, /^Discord refused the bot token/, { DISCORD_TOKEN: 'MTIz.abc.not-the-token' }, []],
    ['a server without access', 1, /^Discord gives no access/, { GUILD_ID: '200000000000000077' }, []],
    ['no network', 1, /^Discord cannot be reached/, { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, []],
  ])('given %s then it exits %i with one sentence', async (_name, code, sentence, more, args) => {
    env = { ...env, ...more };
    const ended = await register(...args);
    expect(ended.stderr).toMatch(sentence);
    expectSentence(ended.stderr);
    expect(ended.code).toBe(code);
  });
});
