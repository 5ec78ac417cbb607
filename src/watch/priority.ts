import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';

/**
 * Lets all other threads go first, where each has a priority of its own: that is on Linux, which names the thread in /proc. The call for a
 * process is the one for a thread there (setpriority(2), "C library/kernel differences").
 * @returns the thread's number, undefined where nothing was changed
 */
export function giveWay(): number | undefined {
  try {
    const thread = Number(basename(readlinkSync('/proc/thread-self')));
    setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL);
    return thread;
  } catch {
    return undefined;
  }
}
