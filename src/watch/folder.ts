import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

export interface FolderWatch {
  /** Once what is there has been seen: whatever changes from then on is noticed. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

export interface FolderWatchOptions {
  /** The corpus folder; it may vanish and come back. */
  readonly folder: string;
  /** Single files beside it; they need not exist. */
  readonly files: readonly string[];
  /** Milliseconds since 1970: what has changed since then counts as a change too. */
  readonly since: number;
  /** Called for every change, many times for one. */
  readonly onChange: () => void;
  /** Called when changes can't be seen (any more), such as for want of inotify watches. */
  readonly onError: (error: unknown) => void;
  /** How often the folder itself is looked for, in milliseconds. */
  readonly lookEveryMs?: number;
}

const LOOK_EVERY_MS = 2000;
/** File systems stamp by a clock that ticks more slowly. */
const CLOCK_SLACK_MS = 50;

/**
 * Notices whatever changes in a folder and in its sub-folders. Only folders are watched, for a folder tells of its files: one watch
 * a folder instead of one a file. The folder itself is looked for now and then, since nothing tells of one that comes back.
 */
export function watchFolder(options: FolderWatchOptions): FolderWatch {
  const { folder, onChange } = options;
  let watcher = open(options);
  let before: Promise<string> | string = identity(folder);
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const [was, is] = [await before, await identity(folder)];
    before = is;
    if (was !== is) {
      await watcher.close();
      watcher = open(options);
      onChange();
    }
    isLooking = false;
  };
  const timer = setInterval(look, options.lookEveryMs ?? LOOK_EVERY_MS);
  timer.unref();
  return {
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    async close() {
      clearInterval(timer);
      await watcher.close();
    },
  };
}

function open({ folder, files, since, onChange, onError }: FolderWatchOptions): FSWatcher {
  const single = new Set(files.map((file) => resolve(file)));
  const isFileInside = (path: string, stats?: Stats): boolean => {
    if (stats && stats.ctimeMs >= since - CLOCK_SLACK_MS) onChange();
    return stats?.isFile() === true && !single.has(resolve(path));
  };
  const watcher = watch([folder, ...files], {
    ignored: isFileInside,
    ignoreInitial: true,
    // The corpus takes no link that leads out of it, and one inside leads to what is watched anyway.
    followSymlinks: false,
  });
  // What the folders say of their files comes only as raw events.
  watcher.on('raw', onChange);
  watcher.on('all', onChange);
  watcher.on('error', onError);
  // A folder is listed a little before it is watched: what came between has changed the folder. More than one path, more than one "ready".
  watcher.on('ready', async () => {
    const root = resolve(folder);
    const watched = Object.keys(watcher.getWatched()).filter(
      (path) => path === root || path.startsWith(`${root}${sep}`),
    );
    if (await haveChanged(watched, since - CLOCK_SLACK_MS)) onChange();
  });
  return watcher;
}

async function haveChanged(folders: readonly string[], since: number): Promise<boolean> {
  for (const folder of folders) {
    const stats = await stat(folder).catch(() => undefined);
    if (stats?.isDirectory() === true && stats.ctimeMs >= since) return true;
  }
  return false;
}

/** The same as long as it is the same folder; empty while there is none. */
async function identity(folder: string): Promise<string> {
  try {
    const { dev, ino } = await stat(folder);
    return `${dev}:${ino}`;
  } catch {
    return '';
  }
}
