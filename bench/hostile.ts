/**
 * How long the main thread is busy with one question of somebody who wants it to be: hostile questions of every kind, the same for the
 * same seed, over every command and every option that is completed, laid out and drawn as in Discord.
 *
 *   node dist/bench/hostile.js [--quotes 60000 | --corpus DIR] [--count 200] [--seed 1] [--only PATTERN] [--slowest]
 */
import { parseArgs } from 'node:util';
import { measure, type Row } from './hostile/measure.ts';
import { folderArchive, madeUpArchive } from './load/archives.ts';
import { percentile } from './measured.ts';

const { values } = parseArgs({
  options: {
    quotes: { type: 'string', default: '60000' },
    corpus: { type: 'string' },
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '.' },
    slowest: { type: 'boolean', default: false },
  },
});
/** No question may take longer. */
const BAR_MS = 100;

const archive =
  values.corpus === undefined ? madeUpArchive(Number(values.quotes)) : await folderArchive(values.corpus);
console.log(
  `${archive.quotes.size} quotes; ms of the main thread, ${values.count} questions of a kind and place`,
);
console.log(`${'p50'.padStart(8)} ${'p99'.padStart(8)} ${'worst'.padStart(8)}`);
const rows: Row[] = [];
const options = { count: Number(values.count), seed: Number(values.seed), wanted: new RegExp(values.only) };
for await (const row of measure(archive, options)) {
  rows.push(row);
  print(`${row.place}, ${row.kind}`, row.times);
  if (values.slowest) console.log(`    ${JSON.stringify(row.slowest)}`);
}
for (const key of ['place', 'kind'] as const)
  for (const name of new Set(rows.map((row) => row[key])))
    print(
      `all of ${name}`,
      rows.filter((row) => row[key] === name).flatMap(({ times }) => times),
    );
const all = rows.flatMap(({ times }) => times);
print('all', all);
console.log(`${all.filter((ms) => ms > BAR_MS).length} of ${all.length} took more than ${BAR_MS} ms`);

function print(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  console.log(
    `${[0.5, 0.99, 1].map((share) => percentile(sorted, share).toFixed(1).padStart(8)).join(' ')}  ${name}`,
  );
}
