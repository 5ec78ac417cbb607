/**
 * The built bot under load, side by side with the least that a bot can do through discord.js, against a Discord on loopback:
 * throughput with 64 questions in flight, times at 200 a second, and times while the whole corpus is read again.
 *
 *   node dist/bench/load.js [articles] [quotes an article] [seconds]
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, question, writeArticles } from './load/articles.ts';
import { keystroke, slash } from './load/loopback.ts';
import { flood, type Measured, pace, percentile, type Running, startBot } from './load/run.ts';

const articles = Number(process.argv[2] ?? 10_000);
const quotes = Number(process.argv[3] ?? 10);
const seconds = Number(process.argv[4] ?? 10);

const corpus = writeArticles(articles, quotes);
const started = performance.now();
const dateline = await startBot('src/main.js', {
  CORPUS_DIR: corpus,
  USER_PER_MINUTE: '0',
  GUILD_PER_MINUTE: '0',
  LOG_LEVEL: 'warn',
  WATCH: 'false',
});
console.log(
  `${articles} articles, ${articles * quotes} quotes; from start to connected ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
const plain = await startBot('bench/okBot.js');

const ms = (measured: Measured, part: number) => percentile(measured, part).toFixed(1).padStart(8);
const kinds = {
  '/quote': (at: number) => slash('quote', question(at)),
  autocomplete: (at: number) => keystroke('quote', question(at).slice(0, 4 + (at % 6))),
};
for (const [name, interaction] of Object.entries(kinds)) {
  const both = async (measure: (bot: Running) => Promise<Measured>) => {
    await measure(plain);
    await measure(dateline);
    return { ok: await measure(plain), ours: await measure(dateline) };
  };
  const most = await both(({ discord }) => flood(discord, interaction, 64, seconds / 2));
  const ratio = (100 * most.ours.perSecond) / most.ok.perSecond;
  console.log(
    `${name}, 64 in flight: ${most.ours.perSecond.toFixed(0)}/s against ${most.ok.perSecond.toFixed(0)}/s, ${ratio.toFixed(0)} %; unanswered ${most.ours.unanswered}`,
  );
  const steady = await both(({ discord }) => pace(discord, interaction, 200, seconds / 2));
  for (const [bot, measured] of Object.entries(steady))
    console.log(
      `${name}, 200/s, ${bot.padEnd(4)}: p50 ${ms(measured, 0.5)}  p95 ${ms(measured, 0.95)}  p99 ${ms(measured, 0.99)} ms; unanswered ${measured.unanswered}`,
    );
}

for (let index = 0; index < articles; index += 1)
  writeFileSync(join(corpus, `${index}.txt`), article(index + articles, quotes));
dateline.child.kill('SIGHUP');
const during = await pace(dateline.discord, kinds['/quote'], 200, Math.max(seconds, articles / 200));
console.log(
  `/quote, 200/s, while ${articles} files are read again: p50 ${ms(during, 0.5)}  p95 ${ms(during, 0.95)}  p99 ${ms(during, 0.99)}  max ${ms(during, 1)} ms; unanswered ${during.unanswered}`,
);
const codes = [await dateline.stop(), await plain.stop()];
console.log(`exit codes ${codes.join(', ')}; complaints: ${dateline.complaints().join(' ') || 'none'}`);
rmSync(corpus, { recursive: true });
