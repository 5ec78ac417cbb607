/**
 * How long people wait for the first response, a deferral or the answer, when others want the bot to be late: the built bot against a
 * Discord on loopback.
 *
 *   node dist/bench/rush.js [--articles 3000] [--quotes 20] [--corpus DIR] [--rounds 10]
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KINDS } from './hostile/questions.ts';
import { question, writeArticles } from './load/articles.ts';
import { type Answered, by, slash } from './load/loopback.ts';
import { startBot } from './load/run.ts';
import { percentile } from './measured.ts';
import { createRandom, pick } from './search/random.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '3000' },
    quotes: { type: 'string', default: '20' },
    corpus: { type: 'string' },
    rounds: { type: 'string', default: '10' },
  },
});
const articles = Number(values.articles);
const quotes = Number(values.quotes);
const rounds = Number(values.rounds);
const LONGEST = 200;
/** Answers that were announced may take their time. */
const WITHIN_MS = 120_000;

const made = values.corpus === undefined ? writeArticles(articles, quotes) : undefined;
const bot = await startBot('src/main.js', {
  CORPUS_DIR: made ?? values.corpus ?? '',
  CACHE_DIR: process.env.CACHE_DIR ?? 'off',
  USER_PER_MINUTE: '0',
  GUILD_PER_MINUTE: '0',
  LOG_LEVEL: 'warn',
  WATCH: 'false',
});
const random = createRandom(1);
const common = 'the of and to in that is was for on with at by from it this are not have were'.split(' ');
const words = Array.from({ length: 400 }, (_, at) => question(at, articles * quotes).split(' ')).flat();
const material = {
  common,
  rare: words,
  names: words,
  sentences: Array.from({ length: 400 }, (_, at) => words.slice(at, at + 12).join(' ')),
};
const COMMANDS = ['quote', 'sources', 'compare', 'timeline'];
const WORST = ['repeats', 'phrases', 'common words in marks', 'minus phrases', 'common words'];
const hostile = () =>
  slash(pick(random, COMMANDS), KINDS[pick(random, WORST)]?.(random, material, LONGEST) ?? 'the');
let asked = 0;
const plain = () => {
  asked += 1;
  return slash('quote', question(1e6 + asked, articles * quotes));
};
let unanswered = 0;
const ask = (interaction: object): Promise<Answered | undefined> =>
  bot.discord.ask(interaction, WITHIN_MS).catch(() => {
    unanswered += 1;
    return undefined;
  });
const all = async (waits: readonly Promise<Answered | undefined>[]): Promise<Answered[]> =>
  (await Promise.all(waits)).flatMap((one) => one ?? []);

for (let at = 0; at < 50; at += 1) await ask(at % 2 === 0 ? plain() : hostile());

const beside: Answered[] = [];
for (let round = 0; round < rounds; round += 1) {
  const ten = Array.from({ length: 10 }, () => ask(by(1, hostile())));
  await new Promise((resolve) => setTimeout(resolve, 20));
  beside.push(...(await all([ask(by(2, plain()))])));
  await all(ten);
}
print(
  'a plain question beside ten hostile ones of another, until the answer',
  beside.map(({ ms }) => ms),
);

const crowd: Answered[] = [];
const bystander: Answered[] = [];
for (let round = 0; round < Math.ceil(rounds / 3); round += 1) {
  const many = Array.from({ length: 300 }, (_, at) => ask(by(at % 30, hostile())));
  await new Promise((resolve) => setTimeout(resolve, 200));
  bystander.push(...(await all([ask(by(1000, plain()))])));
  crowd.push(...(await all(many)));
}
print(
  'ten hostile questions of each of 30 people, until the first response',
  crowd.map(({ firstMs }) => firstMs),
);
print(
  'a plain question beside them, until the first response',
  bystander.map(({ firstMs }) => firstMs),
);
print(
  '  and until the answer',
  bystander.map(({ ms }) => ms),
);

for (const [name, next] of [
  ['plain', plain],
  ['hostile', hostile],
] as const) {
  const rush = await all(Array.from({ length: 1000 }, (_, at) => ask(by(at, next()))));
  print(
    `1,000 ${name} questions at once, until the first response`,
    rush.map(({ firstMs }) => firstMs),
  );
  print(
    '  and until the answer',
    rush.map(({ ms }) => ms),
  );
}
console.log(
  `lost: ${unanswered}; exit code ${await bot.stop()}; complaints: ${bot.complaints().join(' ') || 'none'}`,
);
if (made !== undefined) rmSync(made, { recursive: true });

function print(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  console.log(
    `${[0.5, 0.99, 1].map((share) => percentile(sorted, share).toFixed(0).padStart(7)).join(' ')} ms (p50 p99 worst)  ${name}`,
  );
}
