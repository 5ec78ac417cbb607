import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATIENCE_MS } from '../../support/wait.ts';
import type { FakeDiscord } from '../fake/index.ts';
import { putCommands } from './api.ts';

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

/**
 * Starts the built bot on a corpus, its commands registered, everybody free to ask as often as they like, and waits until it is ready.
 * @param more variables beside those, or in their place
 */
export async function startBuiltBot(
  discord: FakeDiscord,
  corpus: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Program> {
  await putCommands(discord);
  const program = startProgram('main.js', builtBotEnv(discord, corpus, more));
  await program.prints('"msg":"ready"');
  return program;
}

/** The variables that `startBuiltBot` starts with. */
export const builtBotEnv = (
  discord: FakeDiscord,
  corpus: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  CORPUS_DIR: corpus,
  USER_PER_MINUTE: '0',
  GUILD_PER_MINUTE: '0',
  WATCH: 'false',
  NO_COLOR: '1',
  ...more,
});
