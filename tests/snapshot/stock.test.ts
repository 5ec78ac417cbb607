import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { programFiles } from '../../src/snapshot/program.ts';
import { takeStock } from '../../src/snapshot/stock.ts';

let base: string;
let corpusDir: string;
let aliasesFile: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dateline-stock-'));
  corpusDir = join(base, 'corpus');
  aliasesFile = join(base, 'aliases.txt');
  mkdirSync(join(corpusDir, 'deep'), { recursive: true });
  for (const file of ['a.txt', 'b.md', 'deep/c.txt', 'README.md', 'data.json'])
    writeFileSync(join(corpusDir, file), file);
});

const fingerprint = () => takeStock({ corpusDir, aliasesFile }).label.fingerprint;
const at = (file: string) => join(corpusDir, file);

describe('the fingerprint of a corpus', () => {
  test('stays as long as nothing changes', () => {
    expect(fingerprint()).toBe(fingerprint());
  });

  test.each<[string, () => void]>([
    ['grew', () => appendFileSync(at('a.txt'), 'b')],
    ['shrank', () => writeFileSync(at('deep/c.txt'), '')],
    ['came', () => writeFileSync(at('deep/d.txt'), 'd')],
    ['went', () => rmSync(at('a.txt'))],
    ['moved', () => renameSync(at('a.txt'), at('deep/a.txt'))],
    [
      'became a folder',
      () => {
        rmSync(at('a.txt'));
        mkdirSync(at('a.txt'));
        writeFileSync(at('a.txt/a.txt'), 'a.txt');
      },
    ],
    [
      'is now a link that leads out',
      () => {
        renameSync(at('a.txt'), join(base, 'a.txt'));
        symlinkSync(join(base, 'a.txt'), at('a.txt'));
      },
    ],
    ['has other permissions', () => chmodSync(at('a.txt'), 0o600)],
  ])('given a file that %s then it is another', (_name, change) => {
    const before = fingerprint();
    change();
    expect(fingerprint()).not.toBe(before);
  });

  test('given other words of the same length, dated back, then it is another', async () => {
    const before = fingerprint();
    const { atime, mtime } = statSync(at('a.txt'));
    await sleep(30);
    writeFileSync(at('a.txt'), 'A.TXT');
    utimesSync(at('a.txt'), atime, mtime);
    expect(fingerprint()).not.toBe(before);
  });

  test('given other aliases then it is another; no aliases and an empty file are the same', () => {
    const without = fingerprint();
    writeFileSync(aliasesFile, '');
    expect(fingerprint()).toBe(without);
    writeFileSync(aliasesFile, 'quay, wharf');
    expect(fingerprint()).not.toBe(without);
  });

  test('given a change in what is no article then it is the same', () => {
    const before = fingerprint();
    writeFileSync(at('data.json'), '{}');
    writeFileSync(at('.hidden.txt'), 'x');
    rmSync(at('README.md'));
    expect(fingerprint()).toBe(before);
  });
});

describe('takeStock', () => {
  test('lists the files by their paths', () => {
    const { listing, label } = takeStock({ corpusDir, aliasesFile });
    expect(listing.files.map(({ file, size }) => [file, size])).toEqual([
      ['a.txt', 5],
      ['b.md', 4],
      ['deep/c.txt', 10],
    ]);
    expect(label.corpus).toBe(listing.root);
  });

  test('knows files that may change once more without getting another time', () => {
    const changed = statSync(at('deep/c.txt')).ctimeMs;
    const settlesIn = (now: number) => takeStock({ corpusDir, aliasesFile }, now).settlesIn;
    expect(settlesIn(changed)).toBeGreaterThan(0);
    expect(settlesIn(changed + 2001)).toBe(0);
  });

  test('given files from the future then it does not wait for it', () => {
    expect(takeStock({ corpusDir, aliasesFile }, Date.now() - 3_600_000).settlesIn).toBe(0);
  });

  test('given no corpus then it throws the corpus’s own error', () => {
    expect(() => takeStock({ corpusDir: join(base, 'none'), aliasesFile })).toThrow(/does not exist/);
  });
});

describe('the files of a program', () => {
  const house = (files: Readonly<Record<string, string>>) => {
    const folder = `${mkdtempSync(join(tmpdir(), 'dateline-house-'))}/`;
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return folder;
  };
  const names = (folder?: string) => programFiles(folder).map(({ file }) => file);

  test('are its code, the packages that read articles, and nothing else', () => {
    const folder = house({ 'b.js': 'b', 'deep/a.js': 'a', 'a.js.map': '{}', 'notes.txt': '' });
    expect(names(folder)).toEqual(['b.js', 'deep/a.js', 'yaml', 'zod']);
  });

  test('given that one of them was written anew then it has another time', async () => {
    const folder = house({ 'deep/b.js': 'b' });
    const before = programFiles(folder);
    expect(programFiles(folder)).toEqual(before);
    await sleep(30);
    writeFileSync(join(folder, 'deep', 'b.js'), 'c');
    expect(programFiles(folder)).not.toEqual(before);
  });

  test('are those of this house unless another is named', () => {
    expect(names()).toEqual(
      expect.arrayContaining(['archive/open.ts', 'quote/index.ts', 'snapshot/stock.ts']),
    );
  });
});
