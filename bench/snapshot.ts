/**
 * What keeping an archive is worth: how long a corpus takes to be read, how large its snapshot is, and how long a process takes from
 * its start until it has answered from it, with the memory it then holds. Beside it an empty Node process, for the ratio.
 *
 *   node dist/bench/snapshot.js [quotes] [quotes an article]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { question, writeArticles } from './load/articles.ts';
import { measured, median, numbersIn } from './measured.ts';

const quotes = Number(process.argv[2] ?? 100_000);
const each = Number(process.argv[3] ?? 10);
const RUNS = 7;

const root = fileURLToPath(new URL('../../', import.meta.url));
const house = new URL('../src/', import.meta.url).href;

/** Answers one question, then says how long ago its process began, and the memory that it holds. */
const ANSWERING = `
  const [corpusDir, aliasesFile, cacheDir, query] = process.argv.slice(1);
  const { findArchive } = await import('${house}snapshot/index.js');
  const archive = await findArchive({ corpusDir, aliasesFile, cacheDir }, () => undefined);
  const opened = performance.now();
  const { hits } = archive.search.find({ query });
  if (hits.length === 0) throw new Error('nothing found');
  const { heapUsed, rss } = process.memoryUsage();
  console.log(JSON.stringify([opened, performance.now(), rss, heapUsed]));`;

const made = writeArticles(Math.ceil(quotes / each), each);
const cache = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
const aliases = join(root, 'aliases.txt');

const empty = median(Array.from({ length: RUNS }, () => measured(['-e', '']).ms));
console.log(`an empty Node process: ${empty.toFixed(0)} ms`);
measure('the seeds', join(root, 'seeds'), 'lavrov palmyra');
measure(`${Math.ceil(quotes / each)} files of ${each} quotes`, made, question(7, quotes));
rmSync(made, { recursive: true });
rmSync(cache, { recursive: true });

function measure(name: string, folder: string, query: string): void {
  const program = join(root, 'dist', 'src', 'console', 'buildIndex.js');
  const where = ['--corpus', folder, '--aliases', aliases, '--cache', cache];
  const built = measured([program, ...where, '--force']);
  console.log(`\n${name}: ${built.stdout.trim()}`);
  console.log(
    `  made in ${seconds(built.ms)} (${seconds(built.cpuMs)} of processor time), ${built.peak.toFixed(0)} MB of memory at most`,
  );
  const runs = Array.from({ length: RUNS }, () => {
    const { ms, stdout } = measured(['--input-type=module', '-e', ANSWERING, folder, aliases, cache, query]);
    const [opened = Number.NaN, answered = Number.NaN, rss = Number.NaN, heap = Number.NaN] =
      numbersIn(stdout);
    return { opened, answered, ms, rss, heap };
  });
  const of = (key: keyof (typeof runs)[number]) => median(runs.map((run) => run[key]));
  for (const [what, ms] of [
    ['opened', of('opened')],
    ['first answer', of('answered')],
    ['end of the process', of('ms')],
  ] as const)
    console.log(
      `  ${what.padEnd(20)} ${ms.toFixed(0).padStart(6)} ms after the start ${(ms / empty).toFixed(1).padStart(6)} ×`,
    );
  console.log(`  resident ${megabytes(of('rss'))}, of it JavaScript’s heap ${megabytes(of('heap'))}`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
