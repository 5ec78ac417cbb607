import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { files } from '../support/corpus.ts';

/** The built programs as a person runs them in a terminal. */

const built = fileURLToPath(new URL('../../dist/src/console/', import.meta.url));
let base: string;
let corpus: string;
let cache: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dateline-console-'));
  corpus = join(base, 'corpus');
  cache = join(base, 'cache');
  mkdirSync(corpus);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(corpus, file), text);
});

/** @param env besides an empty environment */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(built, `${program}.js`), ...args], {
    cwd: base,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const snapshots = () => readdirSync(cache).filter((name) => name.endsWith('.snapshot'));
const flipped = (path: string) => {
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(path, bytes);
};

describe('npm run ask', () => {
  const ask = (...more: string[]) =>
    run('ask', ['/quote cranes', '--corpus', corpus, '--cache', cache, ...more]);

  it('answers the same from what it kept', () => {
    // Files written just now can't be kept yet: their next change could go unnoticed.
    ask();
    const first = ask();
    expect(snapshots()).toHaveLength(1);
    expect(first).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('no longer safe') });
    expect(ask()).toEqual(first);
    expect(ask('--cache', 'off')).toEqual(first);
  });

  it('given a damaged snapshot then it says so on standard error, answers all the same, and mends it', () => {
    ask();
    const { stdout } = ask();
    const [name = ''] = snapshots();
    flipped(join(cache, name));
    const again = ask();
    expect(again).toMatchObject({ status: 0, stdout });
    expect(again.stderr).toBe(`Not used, for it is damaged: ${join(cache, name)}\n`);
    expect(ask().stderr).toBe('');
  });

  it('given a cache that cannot be then it says so in one line, and answers all the same', () => {
    writeFileSync(cache, 'a file');
    ask();
    for (const folder of [cache, '/proc/none', '/dev/null'])
      expect(ask('--cache', folder)).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('no longer safe'),
        stderr: expect.stringMatching(/^Not kept: \S+ can’t be written \(E[A-Z]+\)\. .*\n$/),
      });
  });
});

describe('npm run index', () => {
  const index = (...more: string[]) => run('buildIndex', ['--corpus', corpus, '--cache', cache, ...more]);

  it('keeps what it found, and then finds nothing to do', () => {
    writeFileSync(join(corpus, 'empty.txt'), '');
    const first = index();
    const [name = ''] = snapshots();
    expect(first).toMatchObject({ status: 0, stderr: expect.stringMatching(/^Left out: empty\.txt: .*\n$/) });
    expect(first.stdout).toMatch(/^3 articles, \d+ quotes, kept in \S+ \(0\.\d MB\) after \d+ s\.\n$/);
    expect(first.stdout).toContain(join(cache, name));
    expect(index()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^Up to date: /) });
    expect(index('--force').stdout).toMatch(/^3 articles, /);
    expect(run('ask', ['/quote cranes', '--corpus', corpus, '--cache', cache]).status).toBe(0);
  });

  it('takes the bot’s settings', () => {
    writeFileSync(join(base, '.env'), `CORPUS_DIR=${corpus}\nCACHE_DIR=${cache}\n`);
    expect(run('buildIndex', [])).toMatchObject({ status: 0, stdout: expect.stringContaining(cache) });
    const file = join(base, 'unit.env');
    writeFileSync(file, `CORPUS_DIR="${corpus}"\r\nCACHE_DIR="${cache}-other"\r\nCORPUS_DRI=x\r\n`);
    expect(run('buildIndex', ['--settings', file])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${cache}-other`),
      stderr: 'CORPUS_DRI is not a setting and has no effect: did you mean CORPUS_DIR?\n',
    });
  });

  it.each<[string, string[], Record<string, string>, number, RegExp]>([
    ['an unknown option', ['--all'], {}, 2, /--all.*See: npm run index -- --help/s],
    ['no corpus', ['--corpus', '/nowhere/at/all', '--cache', 'x'], {}, 2, /does not exist/],
    ['no cache folder', [], { CACHE_DIR: 'off' }, 2, /CACHE_DIR is off/],
    ['a cache folder that cannot be', ['--cache', '/dev/null/x'], {}, 1, /^Not kept: .*\(E[A-Z]+\)/],
  ])('given %s then it says so in one sentence', (_name, args, env, status, sentence) => {
    const ended = run('buildIndex', args, env);
    expect(ended).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(sentence) });
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('explains itself', () => {
    expect(run('buildIndex', ['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--force'),
    });
  });
});
