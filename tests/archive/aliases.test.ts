import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readAliases } from '../../src/archive/index.ts';
import { isCorpusError } from '../../src/article/index.ts';

let aliasesFile: string;
beforeEach(() => {
  aliasesFile = join(mkdtempSync(join(tmpdir(), 'dateline-aliases-')), 'names.txt');
});

function failure(aliasesNamedBy?: 'ALIASES_FILE' | '--aliases'): { code: string; message: string } {
  try {
    readAliases({ aliasesFile, ...(aliasesNamedBy && { aliasesNamedBy }) });
  } catch (error) {
    if (isCorpusError(error)) return error;
    throw error;
  }
  throw new Error('expected an error');
}

describe('readAliases', () => {
  test.each([
    ['as it is', 'quay, wharf\n', 'quay, wharf\n'],
    ['without a byte order mark', '\ufeffquay, wharf\n', 'quay, wharf\n'],
    ['also where there is nothing in it', '\n', ''],
  ])('gives the text of the file %s', (_name, written, text) => {
    writeFileSync(aliasesFile, written);
    expect(readAliases({ aliasesFile, aliasesNamedBy: 'ALIASES_FILE' })).toBe(text);
  });

  test('given no file that nobody names then there are no aliases', () => {
    expect(readAliases({ aliasesFile })).toBe('');
    expect(readAliases({ aliasesFile: join(aliasesFile, 'x') })).toBe('');
  });

  test('given no file that is named then the setting or the option is told with the path that was tried', () => {
    expect(failure('ALIASES_FILE')).toMatchObject({ code: 'aliases-missing' });
    expect(failure('ALIASES_FILE').message).toMatch(
      `ALIASES_FILE names ${aliasesFile}, which does not exist. `,
    );
    expect(failure('--aliases').message).toMatch(/^--aliases names /);
  });

  test.each<[string, () => void, RegExp]>([
    ['a folder', () => mkdirSync(aliasesFile), /can’t be read/],
    ['a pipe that nobody writes to', () => execFileSync('mkfifo', [aliasesFile]), /can’t be read/],
    ['something that is no text', () => writeFileSync(aliasesFile, Uint8Array.from([0, 1, 2])), /not UTF-8/],
    ['an older encoding', () => writeFileSync(aliasesFile, Uint8Array.from([0x51, 0xe9])), /not UTF-8/],
    ['a file without end', () => writeFileSync(aliasesFile, 'x'.repeat(2_000_001)), /larger than/],
  ])('given %s then it says so, named or not', (_name, put, why) => {
    put();
    for (const by of [undefined, 'ALIASES_FILE'] as const) {
      expect(failure(by)).toMatchObject({ code: 'aliases-unreadable', message: expect.stringMatching(why) });
    }
  });
});
