/**
 * How long a newcomer waits: wall time of one question in a process of its own, and how much of it is loading the
 * corpus, cold. Beside it an empty Node process, for the ratio.
 *
 *   node dist/bench/start.js [runs]
 */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..');
const seeds = join(dist, '..', 'seeds');
const aliases = join(dist, '..', 'aliases.txt');
const runs = Number(process.argv[2] ?? 10);

const archive = JSON.stringify(join(dist, 'src', 'archive', 'index.js'));
const loading = `
  const { loadArchive } = await import(${archive});
  const start = performance.now();
  await loadArchive({ corpusDir: ${JSON.stringify(seeds)}, aliases: ${JSON.stringify(aliases)} });
  console.log(performance.now() - start);`;

const wall = (args: readonly string[]) => {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
};
const load = () =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', loading], { encoding: 'utf8' }));

const median = (measure: () => number) =>
  Array.from({ length: runs }, measure).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;

const empty = median(() => wall(['-e', '']));
const ask = median(() => wall([join(dist, 'src', 'console', 'ask.js'), '/quote lavrov palmyra']));
const corpus = median(load);
const line = (name: string, ms: number) =>
  console.log(`${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms ${(ms / empty).toFixed(1).padStart(7)} ×`);
line('an empty Node process', empty);
line('one question, from start to exit', ask);
line('of it: loading the five articles', corpus);
