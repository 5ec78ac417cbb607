import { type FSWatcher, lstatSync, watch } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate as letOthersIn } from 'node:timers/promises';
import { codeOf } from '../article/complaints.ts';

/** What is told of what is watched. */
export interface Watched {
  /** Milliseconds since 1970: what has changed since then counts as a change too. */
  readonly since: number;
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}

export interface Watching {
  /** Once what is there has been seen. */
  readonly ready: Promise<void>;
  close(): void;
}

/** So many files are looked at before anything else gets its turn. */
const AT_ONCE = 64;

/** Watches a folder and all folders inside it, those that come later too. Links are not followed, hidden folders are passed over. */
export function watchTree(folder: string, { since, onChange, onError }: Watched): Watching {
  const watchers = new Map<string, FSWatcher>();
  let isClosed = false;
  /** @returns whether it is watched now */
  const begin = (path: string): boolean => {
    if (isClosed) return false;
    try {
      const watcher = watch(path);
      watcher.on('change', (event, name) => {
        onChange();
        if (event === 'rename' && typeof name === 'string') void follow(join(path, name));
      });
      watcher.on('error', (error) => {
        leave(path);
        if (!isGone(error)) onError(error);
      });
      watchers.set(path, watcher);
      return true;
    } catch (error) {
      if (!isGone(error)) onError(error);
      return false;
    }
  };
  /** Ends the watches of a folder and of those inside. */
  const leave = (path: string): void => {
    for (const [own, watcher] of watchers)
      if (own === path || own.startsWith(path + sep)) {
        watcher.close();
        watchers.delete(own);
      }
  };
  /** Something has come or gone; a folder of the same name may be another one. */
  const follow = async (path: string): Promise<void> => {
    leave(path);
    const info = await lstat(path).catch(() => undefined);
    if (info?.isDirectory() !== true || isHidden(path)) return;
    await enter(path, () => undefined);
    onChange();
  };
  const enter = async (path: string, see: (path: string) => void): Promise<void> => {
    // Before it is listed: nothing comes in between.
    if (watchers.has(path) || !begin(path)) return;
    see(path);
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const [index, entry] of entries.entries()) {
      const own = join(path, entry.name);
      if (index % AT_ONCE === AT_ONCE - 1) await letOthersIn();
      if (!entry.isDirectory()) see(own);
      else if (!isHidden(own)) await enter(own, see);
    }
  };
  let isChanged = false;
  const see = (path: string): void => {
    if (isChanged || changedAt(path) < since) return;
    isChanged = true;
    onChange();
  };
  return {
    ready: enter(folder, see),
    close() {
      isClosed = true;
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** Milliseconds since 1970; 0 where that can't be told. Waits for the file system, for that is ten times as fast. */
function changedAt(path: string): number {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0;
  } catch {
    return 0;
  }
}

const isHidden = (path: string) => path.slice(path.lastIndexOf(sep) + 1).startsWith('.');

/** Windows forbids a look at a folder that is being removed. */
const isGone = (error: unknown) => ['ENOENT', 'ENOTDIR', 'EPERM'].includes(codeOf(error));
