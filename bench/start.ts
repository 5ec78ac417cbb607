/**
 * How long a newcomer waits with the five articles that come with the project: wall time of one question in a process of its own, how
 * much of it is getting at the articles, and how long the bot takes from its start until it is connected, with the memory it then holds.
 * Each with nothing kept from earlier and with a snapshot. Beside it an empty Node process, for the ratio.
 *
 *   node dist/bench/start.js [runs]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBot } from './load/run.ts';

const dist = fileURLToPath(new URL('..', import.meta.url));
const seeds = join(dist, '..', 'seeds');
const aliases = join(dist, '..', 'aliases.txt');
const cache = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
const runs = Number(process.argv[2] ?? 10);

const line = (name: string, ms: number, note = '') =>
  console.log(
    `${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms ${(ms / empty).toFixed(1).padStart(7)} ×  ${note}`,
  );

const empty = median(await times(() => wall(['-e', ''])));
line('an empty Node process', empty);
for (const [what, folder] of [
  ['nothing kept', 'off'],
  ['from a snapshot', cache],
] as const) {
  ask(folder);
  line(`one question, start to exit, ${what}`, median(await times(() => ask(folder))));
  line(`  of it: getting at the articles`, median(await times(() => loading(folder))));
  const started = await times(() => bot(folder));
  const resident = median(started.map(({ megabytes }) => megabytes));
  line(
    `the bot, start to connected, ${what}`,
    median(started.map(({ ms }) => ms)),
    `${resident.toFixed(0)} MB resident`,
  );
}
rmSync(cache, { recursive: true });

function ask(folder: string): number {
  return wall([
    join(dist, '..', 'scripts', 'run.mjs'),
    'console/ask',
    '--cache',
    folder,
    '/quote lavrov palmyra',
  ]);
}

/** Milliseconds until there is an archive, modules included, without the start of Node itself. */
function loading(folder: string): number {
  const place = { corpusDir: seeds, aliasesFile: aliases, ...(folder !== 'off' && { cacheDir: folder }) };
  const code = `
    const start = performance.now();
    const { loadArchive } = await import(${JSON.stringify(join(dist, 'src', 'snapshot', 'index.js'))});
    await loadArchive(${JSON.stringify(place)}, () => undefined);
    console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
}

async function bot(folder: string): Promise<{ ms: number; megabytes: number }> {
  const start = performance.now();
  const running = await startBot('src/main.js', {
    CORPUS_DIR: seeds,
    ALIASES_FILE: aliases,
    CACHE_DIR: folder,
    LOG_LEVEL: 'warn',
  });
  const ms = performance.now() - start;
  // What it does after the start is done by then.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const status = readFileSync(`/proc/${running.child.pid}/status`, 'utf8');
  await running.stop();
  return { ms, megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024 };
}

function wall(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

/** What each of so many runs gives, one after the other. */
async function times<T>(measure: () => T | Promise<T>): Promise<T[]> {
  const list: T[] = [];
  for (let run = 0; run < runs; run += 1) list.push(await measure());
  return list;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
