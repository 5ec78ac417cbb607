import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { stateIn } from '../../src/state/index.ts';
import { asObject, parseJson } from '../discord/fake/json.ts';
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

/** The lines that tell more than how far it is, which it says on a slow machine. */
const saidIn = (stderr: string) =>
  stderr
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('['));

const snapshots = () => readdirSync(cache).filter((name) => name.endsWith('.snapshot'));
const flipped = (path: string) => {
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(path, bytes);
};

describe('npm run reports', () => {
  const reports = (...args: string[]) => run('reports', args, { STATE_DIR: join(base, 'state') });
  const keep = () => {
    const { reports: kept } = stateIn(join(base, 'state'), true, () => Date.UTC(2026, 10, 27));
    const about = { words: 'Boats wait.', speaker: 'Ida Quist', source: 'Coastwire' };
    const more = { quote: '0123456789ab', version: 'f00dfeed', reference: 'ABC123' };
    kept.keep('aaaaaaaaaaaa', { ...more, about, text: 'Wrong day\u001b[2J' });
    kept.keep('bbbbbbbbbbbb', { ...more, text: 'Wrong name' });
    const claim = kept.claim('200000000000000002', 'test', 1000);
    if (claim) kept.refused(claim, { channel: '200000000000000002', status: 403, why: 'Missing Access' });
  };

  it('given that nothing was ever kept then it says so and makes nothing', () => {
    expect(reports()).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('STATE_DIR') });
    expect(reports('--done', 'aaaaaaaaaaaa').status).toBe(1);
    expect(readdirSync(base)).not.toContain('state');
  });

  it('lists the open ones for people, without what a terminal would obey', () => {
    keep();
    const { status, stdout } = reports();
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^aaaaaaaaaaaa {2}2026-11-27T00:00:00.000Z {2}refused by channel 200000000000000002: Missing Access\n {2}Wrong day\[2J\n {2}on “Boats wait.”\n {2}Ida Quist · Coastwire\n/,
    );
    expect(stdout).toContain('on a quote that was no longer in the corpus');
    expect(stdout).not.toContain('\u001b');
  });

  it('ticks off, and lists what is ticked off only when asked to', () => {
    keep();
    expect(reports('--done', 'aaaaaaaaaaaa')).toMatchObject({ status: 0, stdout: 'Ticked off: 1.\n' });
    const ids = (...args: string[]) =>
      reports('--json', ...args)
        .stdout.trim()
        .split('\n')
        .map((line) => asObject(parseJson(line)).id);
    expect(ids()).toEqual(['bbbbbbbbbbbb']);
    expect(ids('--all')).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb']);
    expect(reports('--done', 'nobody')).toMatchObject({ status: 1, stderr: 'There is no report nobody.\n' });
  });

  it('has what a channel refused tried again', () => {
    keep();
    expect(reports('--retry').stdout).toBe('To be tried again: 2.\n');
    const [first] = reports('--json').stdout.split('\n');
    expect(parseJson(first ?? '')).toMatchObject({ id: 'aaaaaaaaaaaa', refused: null, delivered: null });
  });

  it.each([
    ['an unknown flag', ['--undo'], /--undo.*--help/s],
    ['a folder that is a file', ['--state', 'file/state'], /STATE_DIR/],
  ])('given %s then it exits with one sentence', (_name, args, sentence) => {
    writeFileSync(join(base, 'file'), '');
    const { status, stderr } = reports(...args);
    expect([status, stderr.trim().split('\n').length]).toEqual([args[0] === '--undo' ? 2 : 0, 1]);
    expect(stderr).toMatch(sentence);
  });
});

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
    const asked = run('ask', ['--json', '/quote cranes']);
    expect(asked).toEqual(run('ask', ['--json', '/quote cranes', '--corpus', corpus]));
    expect(asked.status).toBe(0);
    const file = join(base, 'unit.env');
    writeFileSync(file, `CORPUS_DIR="${corpus}"\r\nCACHE_DIR="${cache}-other"\r\nCORPUS_DRI=x\r\n`);
    const other = run('buildIndex', ['--settings', file]);
    expect(other).toMatchObject({ status: 0, stdout: expect.stringContaining(`${cache}-other`) });
    expect(saidIn(other.stderr)).toEqual([
      'CORPUS_DRI is not a setting and has no effect: did you mean CORPUS_DIR?',
    ]);
  });

  it.each<[string, string[], Record<string, string>, number, RegExp]>([
    ['an unknown option', ['--all'], {}, 2, /--all.*See: npm run index -- --help/s],
    ['no corpus', ['--corpus', '/nowhere/at/all', '--cache', 'x'], {}, 2, /does not exist/],
    ['no cache folder', [], { CACHE_DIR: 'off' }, 2, /CACHE_DIR is off/],
    ['a cache folder that cannot be', ['--cache', '/dev/null/x'], {}, 1, /^Not kept: .*\(E[A-Z]+\)/],
  ])('given %s then it says so in one sentence', (_name, args, env, status, sentence) => {
    const { status: code, stdout, stderr } = run('buildIndex', args, env);
    expect({ code, stdout, said: saidIn(stderr) }).toEqual({
      code: status,
      stdout: '',
      said: [expect.stringMatching(sentence)],
    });
  });

  it('explains itself', () => {
    expect(run('buildIndex', ['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--force'),
    });
  });
});
