import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { archiveOfFolder, quotesOf } from './search/archive.ts';
import { type Measured, measure, type Task } from './search/measure.ts';
import { keep } from './search/passages.ts';
import { printTable } from './search/table.ts';

/**
 * Measures search engines side by side: `node dist/bench/search.js [--sizes 1000,10000,100000] [--corpus FOLDER]
 * [--engines dateline,minisearch] [--queries 500] [--json]`. Questions are made of words of made-up passages, or of the quotes of
 * a folder of articles. Each engine runs in a process of its own.
 */
const USAGE = 'usage: search [--sizes N,N | --corpus FOLDER] [--engines NAME,NAME] [--queries N] [--json]';
/** More passages than this take some engines minutes or gigabytes. */
const MOST: Readonly<Record<string, number>> = {
  fuse: 10_000,
  minisearch: 1_000_000,
  flexsearch: 100_000,
  ceiling: 100_000,
};
const MISSING: Readonly<Record<string, string>> = {
  sqlite: 'node:sqlite with FTS5 comes with Node 24',
};

const task = process.env.SEARCH_BENCH_TASK;
if (task !== undefined) {
  const result = await measure(JSON.parse(task));
  process.send?.(result ?? null);
} else await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      engines: { type: 'string', default: 'dateline,minisearch,flexsearch,sqlite,fuse,ceiling' },
      queries: { type: 'string', default: '500' },
      corpus: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const results: Measured[] = [];
  const room = mkdtempSync(join(tmpdir(), 'dateline-search-'));
  const real = values.corpus === undefined ? undefined : await quotesFile(values.corpus, room);
  const sizes = real === undefined ? values.sizes.split(',').map(Number) : [real.size];
  for (const size of sizes)
    for (const engine of values.engines.split(',')) {
      if (size > (MOST[engine] ?? Number.POSITIVE_INFINITY)) {
        console.error(`${engine}: skipped at ${size} passages (its limit here is ${MOST[engine]})`);
        continue;
      }
      const measured = await inProcess({
        engine,
        size,
        queries: Number(values.queries),
        ...(real && { real }),
      });
      if (measured === undefined)
        console.error(`${engine}: skipped, ${MISSING[engine] ?? 'it cannot be loaded here'}`);
      else results.push(measured);
    }
  rmSync(room, { recursive: true });
  if (values.json) console.log(JSON.stringify(results, null, 1));
  else printTable(results);
}

/** Writes down what the quotes of a folder of articles say, so that no engine needs an archive for that. */
async function quotesFile(corpus: string, room: string) {
  const archive = await archiveOfFolder(corpus);
  const file = join(room, 'quotes.jsonl');
  keep(file, quotesOf(archive));
  return { corpus, file, size: archive.quotes.size };
}

function inProcess(task: Task): Promise<Measured | undefined> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [], {
      env: { ...process.env, SEARCH_BENCH_TASK: JSON.stringify(task) },
      execArgv: [...process.execArgv, '--max-old-space-size=12000'],
    });
    let result: Measured | undefined;
    child.on('message', (message) => {
      result = isMeasured(message) ? message : undefined;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(result);
      else reject(new Error(`${task.engine} at ${task.size} ended with ${code}`));
    });
  });
}

function isMeasured(message: unknown): message is Measured {
  return typeof message === 'object' && message !== null && 'engine' in message && 'rows' in message;
}
