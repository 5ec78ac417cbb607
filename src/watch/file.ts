import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { codeOf } from '../article/complaints.ts';
import type { Watched, Watching } from './tree.ts';

/**
 * Watches a single file, which need not be there: by its folder, for most programs put a new file in the place of one that they save. It may be a
 * link, of which something else in the folder is exchanged.
 */
export function watchFile(file: string, { since, onChange, onError }: Watched): Watching {
  const path = resolve(file);
  let before = signature(path);
  const look = async (): Promise<void> => {
    const [was, is] = [await before, await signature(path)];
    before = Promise.resolve(is);
    if (was.text !== is.text) onChange();
  };
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(path));
    watcher.on('change', (_, name) => {
      if (name === null || name === basename(path)) onChange();
      void look();
    });
    watcher.on('error', onError);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') onError(error);
  }
  return {
    ready: before.then(({ changedAt }) => {
      if (changedAt >= since) onChange();
    }),
    close: () => watcher?.close(),
  };
}

/** Changes with the file. */
async function signature(path: string): Promise<{ readonly text: string; readonly changedAt: number }> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(path);
    return { text: `${ino} ${size} ${mtimeMs} ${ctimeMs}`, changedAt: ctimeMs };
  } catch {
    return { text: '', changedAt: 0 };
  }
}
