/**
 * A feed: articles that arrive one by one while people ask, as the built bot meets them, against a Discord on loopback. Each article is written as soon
 * as the one before is served. Says how long that takes, what is asked meanwhile and how long it waits, and how many segments there are at most.
 *
 *   node dist/bench/feed.js [articles to begin with] [articles to come] [questions a second]
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { headOf } from '../src/archive/index.ts';
import { readSnapshot } from '../src/snapshot/file.ts';
import { article, question, writeArticles } from './load/articles.ts';
import { slash } from './load/loopback.ts';
import { figure, type Measured, pace, startBot } from './load/run.ts';
import { percentile } from './measured.ts';

const begun = Number(process.argv[2] ?? 1000);
const coming = Number(process.argv[3] ?? 500);
const perSecond = Number(process.argv[4] ?? 50);
const QUOTES = 10;
const PORT = '19465';
/** An article that is not served by then is lost. */
const WITHIN_MS = 60_000;
/** So often it is looked whether one is served: the bot measures itself for each look. */
const LOOK_MS = 250;
/** So long is asked at a time. */
const STRETCH_S = 10;

const corpus = writeArticles(begun, QUOTES);
const cache = mkdtempSync(join(tmpdir(), 'dateline-feed-'));
const bot = await startBot('src/main.js', {
  CORPUS_DIR: corpus,
  CACHE_DIR: cache,
  USER_PER_MINUTE: '0',
  GUILD_PER_MINUTE: '0',
  LOG_LEVEL: 'warn',
  HEALTH_PORT: PORT,
});

let isOver = false;
let [asked, arrived, lost, most] = [0, 0, 0, 0];
const waits: number[] = [];
const reloads = () => figure(PORT, 'dateline_corpus_reloads_total').then((count) => count || 0);
/** Those of the archive on disk; others may lie beside it for a while. */
function segments(): number {
  const [name = ''] = readdirSync(cache).filter((one) => one.endsWith('.snapshot'));
  const found = readSnapshot(join(cache, name), () => undefined);
  return found.ok ? headOf(found.buffers).segments.length : 0;
}

/** Whether a reload followed. */
async function served(before: number): Promise<boolean> {
  const end = performance.now() + WITHIN_MS;
  while (performance.now() < end) {
    if ((await reloads()) > before) return true;
    await sleep(LOOK_MS);
  }
  return false;
}

async function arrive(): Promise<void> {
  for (; arrived < coming; arrived += 1) {
    const before = await reloads();
    const start = performance.now();
    writeFileSync(join(corpus, `later-${arrived}.txt`), article(begun + arrived, QUOTES));
    if (await served(before)) waits.push(performance.now() - start);
    else lost += 1;
    most = Math.max(most, segments());
  }
  isOver = true;
}

const stretches: Measured[] = [];
async function ask(): Promise<void> {
  const next = () => {
    asked += 1;
    return slash('quote', question(1e6 + asked, (begun + arrived) * QUOTES));
  };
  while (!isOver) {
    stretches.push(await pace(bot, next, perSecond, STRETCH_S));
    if (stretches.length % 6 === 0) print();
  }
}

await Promise.all([arrive(), ask()]);
print();
console.log(`exit code ${await bot.stop()}; complaints: ${bot.complaints().join(' ') || 'none'}`);
rmSync(corpus, { recursive: true });
rmSync(cache, { recursive: true });

function print(): void {
  const times = stretches.flatMap((one) => one.times).sort((a, b) => a - b);
  const unanswered = stretches.reduce((sum, one) => sum + one.unanswered, 0);
  const shares = (list: readonly number[]) =>
    [0.5, 0.99, 1].map((share) => percentile(list, share).toFixed(0).padStart(5)).join(' ');
  const sorted = [...waits].sort((a, b) => a - b);
  console.log(
    `${arrived} of ${coming} articles, ${lost} lost, served after ${shares(sorted)} ms (p50 p99 worst); ${asked} questions, ${unanswered} unanswered, ${shares(times)} ms; segments at most ${most}`,
  );
}
