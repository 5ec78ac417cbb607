import { printable } from './text/terminal.ts';

/** Everything must be over this long after the first signal, whatever hangs. */
const LAST_MOMENT_MS = 9500;
const PARENT_CHECK_MS = 300;

/**
 * Resolves at the first SIGINT or SIGTERM; a second one, or a stop that takes too long, ends the process at once. npm hands a signal
 * to the shell that it runs us in, which dies of it without a word: to lose that parent counts as the signal.
 */
export function firstSignal(): Promise<'SIGINT' | 'SIGTERM'> {
  return new Promise((resolve) => {
    let count = 0;
    const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
      count += 1;
      if (count > 1) exit(1, 'Stopped at once, for a second signal came.');
      setTimeout(() => exit(0), LAST_MOMENT_MS).unref();
      resolve(signal);
    };
    process.on('SIGINT', () => onSignal('SIGINT'));
    process.on('SIGTERM', () => onSignal('SIGTERM'));
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      if (count === 0) onSignal('SIGTERM');
    }, PARENT_CHECK_MS).unref();
  });
}

/**
 * Listens for SIGHUP, which means that the corpus is to be read again. One that comes before there is anything to read again is
 * remembered. On a terminal it means that the window was closed, and is left alone.
 */
export function heardHangUps(): { obey(reload: () => void): void } {
  let isWaiting = false;
  let onHangUp = (): void => {
    isWaiting = true;
  };
  if (!process.stdout.isTTY) process.on('SIGHUP', () => onHangUp());
  return {
    obey(reload) {
      onHangUp = reload;
      if (isWaiting) reload();
    },
  };
}

/** Ends the process, with a sentence on standard error where there is one to say. */
export function exit(code: number, sentence?: string): never {
  if (sentence !== undefined) process.stderr.write(`${printable(sentence)}\n`);
  process.exit(code);
}
