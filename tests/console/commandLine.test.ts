import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { files } from '../support/corpus.ts';

/** What all programs have in common: how they are asked for help, used in a wrong way, and left by those who read them. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
const programs = [
  'main',
  'console/ask',
  'console/console',
  'console/extract',
  'console/buildIndex',
  'console/reports',
  'discord/register',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-line-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
});

/** Without any variable, in a folder without `.env`. */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/src/${program}.js`, ...args], {
    cwd: folder,
    env: { CACHE_DIR: 'off', ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.each(programs)('%s', (program) => {
  it('explains itself without any settings', () => {
    const help = run(program, ['--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    for (const option of ['--help', '--version', 'npm ']) expect(help.stdout).toContain(option);
  });

  it('given an option that there is not then it exits 2 with one sentence', () => {
    const { status, stdout, stderr } = run(program, ['--undo']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Unknown option '--undo'\. See: npm (?:start|run [a-z]+) -- --help\n$/);
  });
});

it('tells its version', () => {
  expect(run('main', ['--version'])).toEqual({ status: 0, stdout: `dateline ${version}\n`, stderr: '' });
});

describe('wrong use', () => {
  it.each<[string, string[], RegExp]>([
    ['main', ['now'], /^Unexpected argument 'now'/],
    ['main', ['--settings'], /^Option '--settings <value>' argument missing\./],
    ['console/ask', ['cranes', '--cache', ''], /^--cache takes a value, and there is none\./],
    ['console/ask', ['cranes', '--json=yes'], /^Option '--json' does not take an argument\./],
    ['console/extract', [], /^Name the files to read\./],
    [
      'console/ask',
      ['cranes', '--aliases', '/no/names.txt'],
      /^--aliases names \/no\/names\.txt, which does not exist\./,
    ],
    ['discord/register', ['--settings', '/no/file'], /^The settings in \/no\/file can’t be read \(ENOENT\)/],
  ])('given %s %j then one sentence says what is wrong', (program, args, sentence) => {
    const { status, stdout, stderr } = run(program, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each<[string, string[]]>([
    ['main', []],
    ['console/buildIndex', ['--cache', 'kept']],
    ['console/ask', ['/quote cranes']],
    ['console/console', []],
  ])('given an alias file that is named and missing then %s says which setting names it', (program, args) => {
    const env = { ALIASES_FILE: 'names.txt', CORPUS_DIR: folder, DISCORD_TOKEN: 'a.b.c' };
    const { status, stderr } = run(program, args, env);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^ALIASES_FILE names \S+names\.txt, which does not exist\. .*\n$/);
  });

  it('given a misspelt server then register writes nothing', () => {
    const { status, stderr } = run('discord/register', [], {
      DISCORD_TOKEN: 'a.b.c',
      GUILD_IDD: '123456789012345678',
    });
    expect([status, stderr]).toEqual([
      2,
      'GUILD_IDD is not a setting and has no effect: did you mean GUILD_ID?\n',
    ]);
  });
});

describe('a reader that goes away', () => {
  /** Starts a program whose standard output or error nobody reads, and tells what came of it. */
  function unread(
    gone: 'stdout' | 'stderr',
    program: string,
    args: readonly string[],
  ): Promise<{ code: number | null; other: string }> {
    const child = spawn(process.execPath, [`${root}dist/src/${program}.js`, ...args], {
      cwd: folder,
      env: { CACHE_DIR: 'off' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child[gone].destroy();
    let other = '';
    child[gone === 'stdout' ? 'stderr' : 'stdout'].setEncoding('utf8').on('data', (text) => {
      other += String(text);
    });
    child.stdin.end();
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, other })));
  }

  it.each<[string, string[]]>([
    ['console/ask', ['/quote cranes', '--json', '--corpus', '.']],
    ['console/ask', ['--help']],
    ['console/console', ['--corpus', '.']],
    ['console/extract', ['--json', 'mail.txt', 'wire.txt']],
    ['console/buildIndex', ['--corpus', '.', '--cache', 'unread']],
    ['discord/register', ['--help']],
  ])('given %s %j then it ends quietly, as of SIGPIPE', async (program, args) => {
    expect(await unread('stdout', program, args)).toMatchObject({
      code: 141,
      other: expect.not.stringContaining('Error'),
    });
  });

  it.each<[string, string[]]>([
    ['console/ask', ['--undo']],
    ['console/console', ['--corpus', '/no/where']],
    ['console/extract', ['/no/file.txt']],
    ['console/buildIndex', ['--undo']],
    ['discord/register', []],
  ])('given %s %j whose complaint nobody reads then the same', async (program, args) => {
    expect(await unread('stderr', program, args)).toEqual({ code: 141, other: '' });
  });

  it.runIf(existsSync('/dev/full'))('given a full disk then one sentence says so', () => {
    const script = '"$@" > /dev/full';
    const ask = [process.execPath, `${root}dist/src/console/ask.js`, '/quote cranes', '--corpus', '.'];
    const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', ...ask], {
      cwd: folder,
      env: { CACHE_DIR: 'off' },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([74, 'npm run ask: the answer could not be written (ENOSPC).\n']);
  });
});
