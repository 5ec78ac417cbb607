/**
 * What an archive takes: processor time to pack it, wall time to open it, and bytes a quote by part, beside the text itself.
 *
 *   node dist/bench/archive.js [quotes]
 */
import { packArchive } from '../src/archive/build.ts';
import { openArchive } from '../src/archive/index.ts';
import { parseArticle } from '../src/article/index.ts';
import { article, question } from './load/articles.ts';

const QUOTES_AN_ARTICLE = 10;
const RUNS = 20;

const wanted = Number(process.argv[2] ?? 100_000);
const articles = Array.from({ length: Math.ceil(wanted / QUOTES_AN_ARTICLE) }, (_, index) =>
  parseArticle(article(index, QUOTES_AN_ARTICLE), `${index}.txt`),
).flatMap((result) => (result.ok ? [result.article] : []));

const before = process.cpuUsage();
const saved = packArchive({ articles, problems: [], aliases: '' });
const { user, system } = process.cpuUsage(before);
const archive = openArchive(saved);
const quotes = archive.quotes.size;

/** The middle of several runs, in milliseconds. */
const median = (act: () => unknown): number =>
  Array.from({ length: RUNS }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).sort((a, b) => a - b)[RUNS / 2] ?? Number.NaN;

const parts = new Map<string, number>();
for (const [name, { byteLength }] of Object.entries(saved)) {
  const part = name.startsWith('articles.texts') ? 'the text' : (name.split('.')[0] ?? name);
  parts.set(part, (parts.get(part) ?? 0) + byteLength);
}
const text = parts.get('the text') ?? Number.NaN;
const all = [...parts.values()].reduce((sum, bytes) => sum + bytes, 0);

const line = (name: string, value: string) => console.log(`${name.padEnd(30)} ${value}`);
line('quotes', String(quotes));
line('packing, processor time', `${((user + system) / 1e6).toFixed(1)} s`);
line('packing, memory at most', `${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`);
line('opening', `${median(() => openArchive(saved)).toFixed(2)} ms`);
line('opening, and a first question', `${median(() => ask()).toFixed(2)} ms`);
for (const [part, bytes] of [...parts].sort((a, b) => b[1] - a[1]).concat([['all', all]]))
  line(
    part,
    `${(bytes / quotes).toFixed(1).padStart(7)} bytes a quote ${(bytes / text).toFixed(3)} × the text`,
  );

function ask() {
  return openArchive(saved).search.find({ query: question(7, quotes) });
}
