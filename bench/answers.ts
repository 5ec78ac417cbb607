/**
 * How long every command takes to answer and to lay out its message, in one process, over a generated corpus, or over a folder of
 * articles; there also what is typed: words, phrases and misspelt names from its quotes, letter by letter. Pictures are not drawn.
 *
 *   node dist/bench/answers.js [QUOTES | FOLDER] [RUNS]
 */
import { commands, type RawOptions } from '../commands/index.ts';
import { toMessage } from '../src/reply/index.ts';
import { folderArchive, madeUpArchive, someOf, someWords } from './load/archives.ts';
import { question } from './load/articles.ts';
import { typedRows } from './load/typed.ts';
import { percentile } from './measured.ts';

const [what = '100000'] = process.argv.slice(2);
const folder = /^\d+$/.test(what) ? undefined : what;
const quotes = folder === undefined ? Number(what) : 0;
const runs = Number(process.argv[3] ?? 300);

const archive = folder === undefined ? madeUpArchive(quotes) : await folderArchive(folder);
const ids = [...archive.quotes.keys()];
const articleIds = [...archive.articles.keys()];
const words = someWords(archive);

const asked = (at: number) =>
  folder === undefined
    ? question(at, quotes)
    : words(at)
        .split(/\s+/u)
        .filter((word) => word.length > 4)
        .slice(0, 3)
        .join(' ') || 'news';

const inputs: Record<string, (at: number) => RawOptions> = {
  quote: (at) => ({ query: asked(at) }),
  sources: (at) => ({ query: asked(at) }),
  check: (at) => ({ text: `“${words(at)}”` }),
  compare: (at) => ({ query: asked(at) }),
  timeline: (at) => ({ query: asked(at) }),
  speakers: () => ({}),
  outlets: () => ({}),
  article: (at) => ({ id: someOf(articleIds, at) ?? '' }),
  random: () => ({}),
  corpus: () => ({ subcommand: 'status' }),
  about: () => ({}),
  context: (at) => ({ id: someOf(ids, at) ?? '' }),
  elsewhere: (at) => ({ id: someOf(ids, at) ?? '' }),
  cite: (at) => ({ id: someOf(ids, at) ?? '' }),
};

const context = {
  archive,
  locale: 'en',
  random: Math.random,
  today: () => '2024-01-01',
  mayManage: true,
};
const cell = (sorted: readonly number[]) =>
  [0.5, 0.99].map((part) => percentile(sorted, part).toFixed(2).padStart(8)).join(' ');

console.log(`${archive.quotes.size} quotes, ${runs} runs; ms`);
if (folder !== undefined) for (const row of await typedRows(archive, context, runs)) console.log(row);
console.log(`${''.padEnd(12)}  answer p50 p99    message p50 p99`);
for (const command of commands) {
  const input = inputs[command.name];
  if (!input) continue;
  const answering: number[] = [];
  const laying: number[] = [];
  for (let at = -20; at < runs; at += 1) {
    const options = input(Math.abs(at));
    const start = performance.now();
    const answer = await command.run(options, context);
    const answered = performance.now();
    toMessage(answer, { command: command.name, options, page: 0, userId: '1' });
    // The first rounds warm up: indexes that are made at the first question, code that is not yet compiled.
    if (at < 0) continue;
    answering.push(answered - start);
    laying.push(performance.now() - answered);
  }
  const sorted = [answering, laying].map((times) => times.sort((a, b) => a - b));
  console.log(`${command.name.padEnd(12)}  ${sorted.map(cell).join('   ')}`);
}
