import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { percentile as shareOf } from '../measured.ts';
import { type Answered, type Loopback, startLoopback } from './loopback.ts';

export interface Running {
  readonly child: ChildProcess;
  readonly discord: Loopback;
  /** Log lines of level error or fatal so far, and whatever came on standard error. */
  readonly complaints: () => readonly string[];
  /** Processor time that it has taken, in milliseconds; NaN where the system does not tell. */
  readonly processorMs: () => number;
  /** Where Node's inspector listens, with the option `--inspect`. */
  readonly inspector: () => string;
  stop(): Promise<number | null>;
}

/** A token in the form of a real one. */
const TOKEN = 'MTA5OTk5OTk5OTk5OTk5OTk5OQ.GfAkE0.not-a-real-token_not-a-real-token_123';

/** Starts a built bot against a loopback of its own. @param file below `dist/` */
export async function startBot(
  file: string,
  env: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<Running> {
  const discord = await startLoopback();
  const bot = startChild(
    file,
    { ...env, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
    nodeOptions,
  );
  await Promise.race([
    discord.connected(),
    bot.ended.then(() => Promise.reject(new Error(`${file} ended: ${bot.complaints().join('\n')}`))),
  ]);
  return {
    ...bot,
    discord,
    async stop() {
      bot.child.kill('SIGTERM');
      const code = await bot.ended;
      await discord.close();
      return code;
    },
  };
}

/** A built bot on its own. */
export interface Child extends Pick<Running, 'child' | 'complaints' | 'processorMs' | 'inspector'> {
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts a built program with these variables only. @param file below `dist/` */
export function startChild(
  file: string,
  env: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Child {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const child = spawn(process.execPath, [...nodeOptions, path], {
    env: { STATE_DIR: mkdtempSync(join(tmpdir(), 'dateline-state-')), ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaints: string[] = [];
  const hear = (text: string): void => {
    for (const line of text.split('\n'))
      if (/"level":"(error|fatal)"/.test(line)) complaints.push(line.slice(0, 300));
  };
  child.stdout.setEncoding('utf8').on('data', (text) => hear(String(text)));
  let inspector = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    inspector ||= /ws:\S+/.exec(String(text))?.[0] ?? '';
    if (!/inspector|Debugger/.test(String(text))) complaints.push(String(text));
  });
  return {
    child,
    complaints: () => complaints,
    processorMs: () => processorMs(child.pid),
    inspector: () => inspector,
    ended: new Promise((resolve) => child.on('close', resolve)),
  };
}

/** What `/metrics` says of one figure; the first of its series. */
export async function figure(port: string, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`));
  return Number(line?.split(' ').at(-1));
}

/** From Linux's `/proc`: user and system time in hundredths of a second. */
function processorMs(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return Number.NaN;
  }
}

/** Milliseconds of every answer, ascending, and how many answers came a second. */
export interface Measured {
  readonly times: readonly number[];
  readonly perSecond: number;
  readonly unanswered: number;
  /** Processor time an answer, in milliseconds. */
  readonly processorMs: number;
}

/** Asks with so many questions in flight for so long. */
export async function flood(
  { discord: { ask }, processorMs }: Running,
  interaction: (at: number) => object,
  inFlight: number,
  seconds: number,
): Promise<Measured> {
  const started = performance.now();
  const before = processorMs();
  const times: number[] = [];
  let at = 0;
  let unanswered = 0;
  const isOver = (): boolean => performance.now() - started > seconds * 1000;
  const lane = async (): Promise<void> => {
    while (!isOver()) {
      at += 1;
      await ask(interaction(at)).then(
        ({ ms }: Answered) => times.push(ms),
        () => {
          unanswered += 1;
        },
      );
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const perSecond = (times.length * 1000) / (performance.now() - started);
  return {
    times: times.sort((a, b) => a - b),
    perSecond,
    unanswered,
    processorMs: (processorMs() - before) / times.length,
  };
}

/** Asks at a steady pace, whatever the answers do. */
export async function pace(
  { discord: { ask }, processorMs }: Running,
  interaction: (at: number) => object,
  perSecond: number,
  seconds: number,
): Promise<Measured> {
  const started = performance.now();
  const before = processorMs();
  const times: number[] = [];
  const pending: Promise<void>[] = [];
  let unanswered = 0;
  const total = perSecond * seconds;
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - started) * perSecond) / 1000));
    for (; sent < due; sent += 1)
      pending.push(
        ask(interaction(sent), 30_000).then(
          ({ ms }) => void times.push(ms),
          () => {
            unanswered += 1;
          },
        ),
      );
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(pending);
  return {
    times: times.sort((a, b) => a - b),
    perSecond: (times.length * 1000) / (performance.now() - started),
    unanswered,
    processorMs: (processorMs() - before) / times.length,
  };
}

/** The time that the part of the answers kept. @param part 0.95 for the 95th percentile */
export const percentile = ({ times }: Measured, part: number): number => shareOf(times, part);
