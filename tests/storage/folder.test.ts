import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../src/storage/folder.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
});

describe('makeFolder', () => {
  test('makes a folder and those around it, for its owner only, and is content with one that is there', () => {
    const folder = join(base, 'a', 'b', 'c');
    makeFolder(folder);
    makeFolder(folder);
    expect(['a', 'a/b', 'a/b/c'].map((name) => statSync(join(base, name)).mode & 0o777)).toEqual([
      0o700, 0o700, 0o700,
    ]);
  });

  test.runIf(existsSync('/proc/self'))('given a file system that takes no folder then it comes back', () => {
    expect(() => makeFolder('/proc/none')).toThrow(/ENOENT/);
    expect(() => makeFolder('/proc/none/deeper/still')).toThrow(/ENOENT/);
  });

  test('given something else in the way then it throws or leaves it to whoever writes there', () => {
    writeFileSync(join(base, 'file'), '');
    symlinkSync(join(base, 'nowhere'), join(base, 'link'));
    expect(() => makeFolder(join(base, 'file', 'a'))).toThrow(/ENOTDIR/);
    expect(() => makeFolder(join(base, 'link', 'a'))).toThrow(/ENOENT/);
    expect(() => makeFolder('/dev/null/a')).toThrow(/ENOTDIR/);
    makeFolder(join(base, 'file'));
    makeFolder(join(base, 'link'));
    expect(readdirSync(base).sort()).toEqual(['file', 'link']);
  });

  test('given a path that is too long then it throws and leaves nothing', () => {
    expect(() => makeFolder(join(base, ...Array.from({ length: 30 }, () => 'x'.repeat(200))))).toThrow(
      /ENAMETOOLONG/,
    );
    mkdirSync(join(base, 'there'));
    expect(() => makeFolder(join(base, 'there', 'y'.repeat(300)))).toThrow(/ENAMETOOLONG/);
    expect(readdirSync(base)).toEqual(['there']);
  });
});
