import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type FolderWatch, watchFolder } from '../../src/watch/folder.ts';
import { pause, until } from '../support/wait.ts';

let watching: FolderWatch | undefined;
let changes = 0;

afterEach(async () => {
  await watching?.close();
  watching = undefined;
});

async function start(prepare: (folder: string) => void = () => undefined): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'dateline-watch-'));
  const folder = join(place, 'corpus');
  mkdirSync(folder);
  writeFileSync(join(folder, 'old.txt'), 'old');
  prepare(folder);
  changes = 0;
  watching = watchFolder({
    folder,
    files: [join(place, 'aliases.txt')],
    // What was written just now is old, whatever clock the file system has.
    since: Date.now() + 1000,
    lookEveryMs: 50,
    onChange: () => {
      changes += 1;
    },
    onError: (error) => {
      throw error;
    },
  });
  await watching.ready;
  return folder;
}

/** Until nothing of what was done before is still being told. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== changes; await pause(50)) before = changes;
}

/** Until a folder that came later is watched: something is tried in it until that is told. */
async function watched(folder: string): Promise<void> {
  await quiet();
  changes = 0;
  await until(async () => {
    writeFileSync(join(folder, 'try.txt'), String(Math.random()));
    await pause(20);
    return changes > 0;
  });
}

/** The deed is noticed. */
async function noticed(deed: () => void): Promise<void> {
  await quiet();
  changes = 0;
  deed();
  await until(() => changes > 0);
}

describe('watchFolder', () => {
  test('tells nothing of what was there before', async () => {
    const folder = await start();
    await quiet();
    expect(changes).toBe(0);
    await noticed(() => writeFileSync(join(folder, 'new.txt'), 'a'));
  });

  test('given a file that changed before the watch began, but after the reading did, then it tells', async () => {
    const place = mkdtempSync(join(tmpdir(), 'dateline-watch-'));
    const since = Date.now();
    writeFileSync(join(place, 'between.txt'), 'x');
    changes = 0;
    const onChange = () => {
      changes += 1;
    };
    watching = watchFolder({ folder: place, files: [], since, onChange, onError: () => undefined });
    await until(() => changes > 0);
  });

  test('notices files that come, change, move and go', async () => {
    const folder = await start();
    const file = join(folder, 'new.txt');
    await noticed(() => writeFileSync(file, 'a'));
    await noticed(() => appendFileSync(file, 'b'));
    await noticed(() => appendFileSync(join(folder, 'old.txt'), 'b'));
    await noticed(() => renameSync(file, join(folder, 'other.txt')));
    await noticed(() => rmSync(join(folder, 'other.txt')));
  });

  test('notices files in folders inside, also in new ones', async () => {
    const folder = await start((root) => mkdirSync(join(root, 'deep')));
    await noticed(() => writeFileSync(join(folder, 'deep', 'a.txt'), 'a'));
    await noticed(() => appendFileSync(join(folder, 'deep', 'a.txt'), 'b'));
    await noticed(() => mkdirSync(join(folder, 'deep', 'deeper')));
    await watched(join(folder, 'deep', 'deeper'));
    await noticed(() => writeFileSync(join(folder, 'deep', 'deeper', 'a.txt'), 'a'));
    await noticed(() => appendFileSync(join(folder, 'deep', 'deeper', 'a.txt'), 'b'));
  });

  test('given a folder that is exchanged for one of the same name then it watches that one', async () => {
    const folder = await start((root) => mkdirSync(join(root, 'deep')));
    await noticed(() => {
      rmSync(join(folder, 'deep'), { recursive: true });
      mkdirSync(join(folder, 'deep'));
    });
    await watched(join(folder, 'deep'));
    await noticed(() => writeFileSync(join(folder, 'deep', 'a.txt'), 'a'));
  });

  test('given a folder that comes with files in it then it tells of what changes in it', async () => {
    const folder = await start();
    const away = `${folder}-away`;
    mkdirSync(join(away, 'deeper'), { recursive: true });
    writeFileSync(join(away, 'deeper', 'a.txt'), 'a');
    await noticed(() => renameSync(away, join(folder, 'deep')));
    await watched(join(folder, 'deep', 'deeper'));
    await noticed(() => appendFileSync(join(folder, 'deep', 'deeper', 'a.txt'), 'b'));
  });

  test('given that the alias file is a link to what is exchanged then it tells', async () => {
    const folder = await start();
    const place = join(folder, '..');
    for (const version of ['one', 'two']) {
      mkdirSync(join(place, version));
      writeFileSync(join(place, version, 'aliases.txt'), version);
    }
    symlinkSync('one', join(place, 'now'));
    await noticed(() => symlinkSync(join('now', 'aliases.txt'), join(place, 'aliases.txt')));
    await noticed(() => {
      symlinkSync('two', join(place, 'next'));
      renameSync(join(place, 'next'), join(place, 'now'));
    });
  });

  test('tells nothing of what lies beside the alias file', async () => {
    const folder = await start();
    await quiet();
    changes = 0;
    writeFileSync(join(folder, '..', 'other.txt'), 'a');
    await pause(100);
    expect(changes).toBe(0);
  });

  test('notices the alias file, from the first time it is there', async () => {
    const folder = await start();
    const file = join(folder, '..', 'aliases.txt');
    await noticed(() => writeFileSync(file, 'a'));
    await noticed(() => appendFileSync(file, 'b'));
  });

  test('given that the folder is taken away and comes back then it tells both, and of files afterwards', async () => {
    const folder = await start();
    await noticed(() => rmSync(folder, { recursive: true }));
    await noticed(() => mkdirSync(folder));
    await watched(folder);
    await noticed(() => writeFileSync(join(folder, 'again.txt'), 'a'));
    await noticed(() => appendFileSync(join(folder, 'again.txt'), 'b'));
  });

  test('given that another folder takes its place then it tells, and watches that one', async () => {
    const folder = await start();
    const other = `${folder}-other`;
    mkdirSync(other);
    await noticed(() => {
      renameSync(folder, `${folder}-before`);
      renameSync(other, folder);
    });
    await watched(folder);
    await noticed(() => writeFileSync(join(folder, 'new.txt'), 'a'));
  });
});
