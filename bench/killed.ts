/**
 * `npm run index` killed (SIGKILL) at random moments while it adds articles, changes some, takes some away, and merges segments. After each time the archive on
 * disk must be whole and answer as the version that it says it is; at the end one that is made of the same folder at once must answer alike.
 *
 *   node dist/bench/killed.js [times] [articles to begin with] [seed]
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Archive, openArchive } from '../src/archive/index.ts';
import { readArchive } from '../src/snapshot/archiveFiles.ts';
import { article, question } from './load/articles.ts';
import { measured } from './measured.ts';
import { createRandom } from './search/random.ts';

const times = Number(process.argv[2] ?? 50);
const begun = Number(process.argv[3] ?? 300);
const random = createRandom(Number(process.argv[4] ?? 1));
const QUOTES = 10;
/** Killed by then at the latest, as a share of what a run takes that is left alone. */
const LATEST = 1.3;

const base = mkdtempSync(join(tmpdir(), 'dateline-killed-'));
const [corpus, cache, other] = [join(base, 'corpus'), join(base, 'cache'), join(base, 'other')];
mkdirSync(corpus);
let written = 0;
const write = (file: string): void => {
  writeFileSync(join(corpus, file), article(written, QUOTES));
  written += 1;
};
while (written < begun) write(`${written}.txt`);

const program = fileURLToPath(new URL('../src/console/buildIndex.js', import.meta.url));
const command = (folder: string) => [program, '--corpus', corpus, '--cache', folder];
const full = measured(command(cache)).ms;

/** What a version answered when it was first seen. */
const known = new Map<string, string>();
const archiveIn = (folder: string): Archive => {
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.snapshot'));
  const found = readArchive(join(folder, name), () => undefined);
  if (!found.ok) throw new Error(`The archive is lost: ${found.why}`);
  return openArchive(found.buffers);
};
const answersOf = (archive: Archive): string =>
  JSON.stringify([
    [...archive.articles.keys()],
    archive.people.size,
    Array.from({ length: 40 }, (_, at) => archive.search.find({ query: question(at, begun * QUOTES) })),
  ]);

const outcomes = { before: 0, after: 0 };
let [segments, last] = [0, archiveIn(cache).version];
for (let round = 0; round < times; round += 1) {
  const names = readdirSync(corpus);
  for (let change = 0; change < 1 + (round % 3); change += 1) {
    const file = names[Math.floor(random() * names.length)] ?? '0.txt';
    if (random() < 0.7) write(`later-${round}-${change}.txt`);
    else if (random() < 0.5) write(file);
    else rmSync(join(corpus, file), { force: true });
  }
  const child = spawn(process.execPath, command(cache), { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await sleep(random() * LATEST * full);
  child.kill('SIGKILL');
  await ended;
  const archive = archiveIn(cache);
  const answers = answersOf(archive);
  if ((known.get(archive.version) ?? answers) !== answers)
    throw new Error(`${archive.version} answers otherwise`);
  known.set(archive.version, answers);
  outcomes[archive.version === last ? 'before' : 'after'] += 1;
  last = archive.version;
  segments = Math.max(segments, archive.segments.length);
}
measured(command(cache));
measured(command(other));
const [grown, anew] = [cache, other].map((folder) => answersOf(archiveIn(folder)));
console.log(
  `killed ${times} times within ${(LATEST * full).toFixed(0)} ms: ${outcomes.before} times the last archive was there, ${outcomes.after} times a newer one; at most ${segments} segments; one made at once answers ${grown === anew ? 'alike' : 'OTHERWISE'}`,
);
rmSync(base, { recursive: true });
if (grown !== anew) process.exitCode = 1;
