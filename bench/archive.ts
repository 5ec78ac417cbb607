/**
 * What an archive takes as it grows, as who runs it meets it: through `npm run index`, over a folder to which one article after another is added.
 * With the folder of another version, built, both do the same in turn, and each figure stands beside the other's, with the ratio.
 *
 *   node dist/bench/archive.js [articles, or a folder of them] [folder of another version]
 *
 * A folder of articles is copied, never written to.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { listCorpus } from '../src/article/listing.ts';
import { article } from './load/articles.ts';
import { type Measured, measured, median } from './measured.ts';

const QUOTES_AN_ARTICLE = 10;
/** So many articles are added, one after another. */
const ADDED = 3;
const RUNS = 5;
/** Files that changed just now are waited for; that is no work. */
const SETTLED_MS = 2_100;

const [what = '1000', before] = process.argv.slice(2);
const base = mkdtempSync(join(tmpdir(), 'dateline-growing-'));
const projects = [fileURLToPath(new URL('../../', import.meta.url)), ...(before ? [resolve(before)] : [])];

/** One version at work over a copy of its own. */
interface Side {
  readonly project: string;
  readonly corpus: string;
  readonly cache: string;
}

/** The articles to begin with, and those that come later. */
const texts = /^\d+$/.test(what)
  ? Array.from({ length: Number(what) + ADDED }, (_, index) => article(index, QUOTES_AN_ARTICLE))
  : listCorpus(what).files.map(({ file }) => readFileSync(join(what, file), 'utf8'));
const later = texts.splice(-ADDED);

const sides = projects.map((project, index): Side => {
  const [corpus, cache] = [join(base, `corpus-${index}`), join(base, `cache-${index}`)];
  mkdirSync(corpus);
  texts.forEach((text, number) => {
    writeFileSync(join(corpus, `${number}.txt`), text);
  });
  return { project, corpus, cache };
});

const index = ({ project, corpus, cache }: Side): Measured =>
  measured([join(project, 'dist/src/console/buildIndex.js'), '--corpus', corpus, '--cache', cache], project);

/** What lies in the cache: bytes of each file, and when it was written. */
const kept = ({ cache }: Side) => readdirSync(cache).map((name) => statSync(join(cache, name)));

const sizeOf = (side: Side) => kept(side).reduce((sum, { size }) => sum + size, 0);

/** With the bytes that it wrote. */
type Grown = Measured & { readonly written: number };

async function grown(side: Side, added: number): Promise<Grown> {
  writeFileSync(join(side.corpus, `later-${added}.txt`), later[added] ?? '');
  await sleep(SETTLED_MS);
  const since = Date.now();
  const took = index(side);
  const written = kept(side).reduce((sum, { size, mtimeMs }) => (mtimeMs >= since ? sum + size : sum), 0);
  return { ...took, written };
}

await sleep(SETTLED_MS);
const first = sides.map(index);
const text = texts.reduce((sum, each) => sum + Buffer.byteLength(each), 0);
const onDisk = sides.map((side) => sizeOf(side) / text);
const more = sides.map((): Grown[] => []);
for (let added = 0; added < ADDED; added += 1)
  for (const [number, side] of sides.entries()) more[number]?.push(await grown(side, added));
const ready = sides.map((side) => median(Array.from({ length: RUNS }, () => index(side).ms)));
const empty = median(Array.from({ length: RUNS }, () => measured(['-e', '']).ms));
rmSync(base, { recursive: true });

console.log(
  `${texts.length} articles, ${(text / 1e6).toFixed(1)} MB of text${before ? '; this version, the other one, ratio' : ''}`,
);
row(
  'first build, processor time',
  's',
  first.map(({ cpuMs }) => cpuMs / 1000),
);
row(
  'first build, memory at most',
  'MB',
  first.map(({ peak }) => peak),
);
row('snapshot on disk', '× the text', onDisk);
const growth = (of: (one: Grown) => number) => more.map((all) => median(all.map(of)));
row(
  'one article more, processor time',
  's',
  growth(({ cpuMs }) => cpuMs / 1000),
);
row(
  'one article more, memory at most',
  'MB',
  growth(({ peak }) => peak),
);
row(
  'one article more, written',
  'MB',
  growth(({ written }) => written / 1e6),
);
row(
  'nothing new, from start to end',
  '× an empty process',
  ready.map((ms) => ms / empty),
);

function row(name: string, unit: string, values: readonly number[]): void {
  const [own = Number.NaN, other] = values;
  const beside =
    other === undefined ? '' : `${other.toFixed(2).padStart(10)} ${(own / other).toFixed(2).padStart(7)}`;
  console.log(`${name.padEnd(34)} ${own.toFixed(2).padStart(10)}${beside}  ${unit}`);
}
