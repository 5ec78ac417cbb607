import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATIENCE_MS } from '../../support/wait.ts';

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Until the output holds the text. Rejects when the program ends before or after `PATIENCE_MS`. */
  prints(text: string): Promise<void>;
  readonly ended: Promise<Ended>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts a built program with exactly these variables, by default in a folder without `.env`, without a cache, with a new state and not in a shell. */
export function startProgram(
  file: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  { folder = `${root}tests`, inShell = false }: { readonly folder?: string; readonly inShell?: boolean } = {},
): Program {
  if (process.env.BUILD_FAILED) throw new Error('The sources do not compile, so the built programs are old.');
  const program = [process.execPath, `${root}dist/src/${file}`, ...args];
  // As npm runs it: the shell stays, and what is sent to it stops there.
  const command = inShell ? ['sh', '-c', '"$@"; exit $?', 'sh', ...program] : program;
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: folder,
    env: { CACHE_DIR: 'off', STATE_DIR: mkdtempSync(join(tmpdir(), 'dateline-state-')), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  const heard = (): void => {
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += String(text);
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += String(text);
    heard();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const prints = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => fail('in time'), PATIENCE_MS);
      const fail = (when: string): void =>
        reject(new Error(`"${text}" was not printed ${when}.\n${stdout}\n${stderr}`));
      const check = (): void => {
        if (!stdout.includes(text) && !stderr.includes(text)) return;
        clearTimeout(timer);
        listeners.delete(check);
        resolve();
      };
      listeners.add(check);
      ended.then(() => fail('before the end'));
      check();
    });
  return { child, stdout: () => stdout, stderr: () => stderr, prints, ended };
}
