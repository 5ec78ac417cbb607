import { stat } from 'node:fs/promises';
import { codeOf } from '../article/complaints.ts';
import { watchFile } from './file.ts';
import { watchTree } from './tree.ts';

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
 *
 * It is done without a library: those that there are list a folder, with the size and the times of each file, whenever anything in it changes. In a
 * folder of 6,000 files that took as much of the time of the thread that answers as a third of the making of the next archive.
 */
export function watchFolder(options: FolderWatchOptions): FolderWatch {
  const { folder, files, onChange, lookEveryMs = LOOK_EVERY_MS } = options;
  const told = new Set<string>();
  const onError = (error: unknown): void => {
    // Where there is no watch left, that is so for each folder.
    if (!told.has(codeOf(error))) options.onError(error);
    told.add(codeOf(error));
  };
  const watched = { since: options.since - CLOCK_SLACK_MS, onChange, onError };
  let isClosed = false;
  const single = files.map((file) => watchFile(file, watched));
  let tree = watchTree(folder, watched);
  let before: Promise<string> | string = identity(folder);
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const [was, is] = [await before, await identity(folder)];
    before = is;
    if (was !== is && !isClosed) {
      tree.close();
      tree = watchTree(folder, watched);
      onChange();
    }
    isLooking = false;
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  return {
    ready: Promise.all([tree.ready, ...single.map(({ ready }) => ready)]).then(() => undefined),
    async close() {
      isClosed = true;
      clearInterval(timer);
      for (const { close } of [tree, ...single]) close();
    },
  };
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
