import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** For its owner only. */
const MODE = 0o700;

/**
 * Makes a folder and those that it lies in. Node's own `recursive` never comes back from a file system that says "no such file" of
 * whatever is to be made in it, such as /proc: it goes on to make the parent, which is there, and tries again.
 * @param path absolute
 * @throws what the file system says
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  try {
    mkdirSync(path, MODE);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Another process was quicker; or it is a link that leads nowhere, which whoever writes there is told.
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || parent === path || existsSync(parent)) throw error;
    makeFolder(parent);
    mkdirSync(path, MODE);
  }
}
