import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../article/complaints.ts';

/** Behind the name of every file that is being written. */
const DRAFT = '.snapshot-draft';
/** Nobody writes for so long: what is older was left behind by a process that died, wherever it ran. */
const LEFTOVER_MS = 10 * 60_000;
/** Clocks of file systems tick more slowly. */
const CLOCK_SLACK_MS = 2000;
/** Of a process on this machine, `name-HOST-PID-UUID`. */
const OWNED = /-([0-9a-f]{8})-(\d+)-[0-9a-f-]{36}\.snapshot-draft$/;

/** Processes of other machines or containers have numbers of their own. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Where a snapshot is written until it is whole. The name tells whose it is, so that it can be cleared away once they are dead. */
export const draftPath = (folder: string, name: string): string =>
  join(folder, `${name}-${HOST}-${process.pid}-${randomUUID()}${DRAFT}`);

/** Clears away the drafts of processes that died while they wrote. As far as it may: the folder can be anybody's, or missing. */
export function sweepDrafts(folder: string): void {
  for (const name of drafts(folder)) {
    const path = join(folder, name);
    try {
      const info = statSync(path, { throwIfNoEntry: false });
      if (info?.isFile() && isLeftover(name, info.mtimeMs)) rmSync(path, { force: true });
    } catch {
      // It may vanish meanwhile, or belong to somebody else.
    }
  }
}

function drafts(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(DRAFT));
  } catch {
    return [];
  }
}

function isLeftover(name: string, writtenMs: number): boolean {
  const now = Date.now();
  if (now - writtenMs > LEFTOVER_MS) return true;
  const [, host, pid] = OWNED.exec(name) ?? [];
  if (host !== HOST) return false;
  // The same number again, as the first process of a container has: by one that ran before.
  if (Number(pid) === process.pid) return writtenMs < now - process.uptime() * 1000 - CLOCK_SLACK_MS;
  return !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
