/**
 * The built bot under load, side by side with the least that a bot can do through discord.js, against a Discord on loopback:
 * throughput with 64 questions in flight, times at 200 a second, and times while the whole corpus is read again.
 *
 *   node dist/bench/load.js [articles] [quotes an article] [seconds]
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, askedAgain, question, typedLate, typedSoFar, writeArticles } from './load/articles.ts';
import { keystroke, slash } from './load/loopback.ts';
import { flood, type Measured, pace, percentile, type Running, startBot } from './load/run.ts';

const articles = Number(process.argv[2] ?? 10_000);
const quotes = Number(process.argv[3] ?? 10);
const seconds = Number(process.argv[4] ?? 10);

const corpus = writeArticles(articles, quotes);
const started = performance.now();
const dateline = await startBot('src/main.js', {
  CORPUS_DIR: corpus,
  CACHE_DIR: 'off',
  USER_PER_MINUTE: '0',
  GUILD_PER_MINUTE: '0',
  LOG_LEVEL: 'warn',
  WATCH: 'false',
});
console.log(
  `${articles} articles, ${articles * quotes} quotes; from start to connected ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
const plain = await startBot('bench/okBot.js');

/** Who type at the same time. */
const PEOPLE = 1000;
/** Counts on over all measurements, so that what nobody has asked before stays so. */
let asked = 0;
const next = () => {
  asked += 1;
  return asked;
};
const inAll = articles * quotes;
/** What people ask again and again is measured once most of it has been asked before, as in a bot that runs for months. */
const AS_PEOPLE_DO = /as people/;
const kinds: Readonly<Record<string, () => object>> = {
  '/quote, as people ask': () => slash('quote', askedAgain(next(), inAll)),
  '/quote, never asked before': () => slash('quote', question(1e6 + next(), inAll)),
  'autocomplete, as people type': () =>
    keystroke('quote', typedSoFar(askedAgain(next(), inAll), asked), asked % PEOPLE),
  'autocomplete, never typed before': () =>
    keystroke('quote', typedLate(question(1e6 + next(), inAll), asked), asked % PEOPLE),
};

const ms = (value: number) => value.toFixed(2).padStart(7);
for (const [name, interaction] of Object.entries(kinds)) {
  const both = async (measure: (bot: Running) => Promise<Measured>) => {
    await measure(plain);
    await measure(dateline);
    return { ok: await measure(plain), ours: await measure(dateline) };
  };
  if (AS_PEOPLE_DO.test(name)) await flood(dateline, interaction, 64, 2 * seconds);
  const { ok, ours } = await both((bot) => flood(bot, interaction, 64, seconds / 2));
  const ratio = (100 * ours.perSecond) / ok.perSecond;
  const cost = (100 * ok.processorMs) / ours.processorMs;
  console.log(
    `${name}, 64 in flight: ${ours.perSecond.toFixed(0)}/s against ${ok.perSecond.toFixed(0)}/s, ${ratio.toFixed(0)} %; processor time an answer ${ours.processorMs.toFixed(3)} against ${ok.processorMs.toFixed(3)} ms, ${cost.toFixed(0)} %; unanswered ${ours.unanswered}`,
  );
  const steady = await both((bot) => pace(bot, interaction, 200, seconds / 2));
  for (const [bot, measured] of Object.entries(steady)) {
    const parts = [0.5, 0.95, 0.99, 1].map((part) => ms(percentile(measured, part)));
    console.log(
      `${name}, 200/s, ${bot.padEnd(4)}: p50 p95 p99 max ${parts.join(' ')} ms; unanswered ${measured.unanswered}`,
    );
  }
  const above = percentile(steady.ours, 0.95) - percentile(steady.ok, 0.95);
  console.log(`${name}, 200/s: p95 ${above.toFixed(2)} ms above`);
}

for (let index = 0; index < articles; index += 1)
  writeFileSync(join(corpus, `${index}.txt`), article(index + articles, quotes));
dateline.child.kill('SIGHUP');
const during = await pace(
  dateline,
  () => slash('quote', question(1e6 + next(), inAll)),
  200,
  Math.max(seconds, articles / 200),
);
console.log(
  `/quote, 200/s, while ${articles} files are read again: p50 p95 p99 max ${[0.5, 0.95, 0.99, 1].map((part) => ms(percentile(during, part))).join(' ')} ms; unanswered ${during.unanswered}`,
);
const codes = [await dateline.stop(), await plain.stop()];
console.log(`exit codes ${codes.join(', ')}; complaints: ${dateline.complaints().join(' ') || 'none'}`);
rmSync(corpus, { recursive: true });
