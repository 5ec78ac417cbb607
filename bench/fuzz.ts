/// <reference path="../tests/discord/fake/spec.d.ts" />
/**
 * The built bot against everything that people could send and owners could put into the folder. The fake Discord of the tests checks every
 * body as Discord would; nobody may be mentioned, the event loop may not stand still, and nothing may end the process.
 *
 *   node dist/bench/fuzz.js [interactions] [files] [seed]
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { definitionsOf } from '../src/discord/definitions.ts';
import { startFakeDiscord } from '../tests/discord/fake/index.ts';
import { call } from '../tests/discord/support/api.ts';
import { hostileCorpus, hostileFile } from './fuzz/files.ts';
import { createStranger } from './fuzz/stranger.ts';
import { figure, startChild } from './load/run.ts';
import { createRandom } from './search/random.ts';

const interactions = Number(process.argv[2] ?? 100_000);
const files = Number(process.argv[3] ?? 10_000);
const seed = Number(process.argv[4] ?? 1);
const random = createRandom(seed);
const IN_FLIGHT = 8;
const FILES_AT_ONCE = 1000;
const PORT = '19465';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const originals = readdirSync(seeds).map((file) => readFileSync(join(seeds, file), 'utf8'));
const corpus = mkdtempSync(join(tmpdir(), 'dateline-fuzz-'));
originals.forEach((text, at) => {
  writeFileSync(join(corpus, `seed${at}.txt`), text);
});
for (const [name, text] of Object.entries(hostileCorpus(random, 60))) writeFileSync(join(corpus, name), text);

// Its clock is slow: that an answer comes in time is measured elsewhere, on machines that do nothing else.
const since = Date.now();
const now = () => since + (Date.now() - since) / 10;
const discord = await startFakeDiscord({ keepsRequests: false, now });
const path = `/applications/${discord.world.application.id}/commands`;
await call(discord, 'PUT', path, definitionsOf(commands));
const { child, complaints, ended } = startChild('src/main.js', {
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  CORPUS_DIR: corpus,
  CACHE_DIR: 'off',
  USER_PER_MINUTE: '0',
  GUILD_PER_MINUTE: '0',
  LOG_LEVEL: 'warn',
  WATCH: 'false',
  HEALTH_PORT: PORT,
});
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
while (discord.gateway.connected().length === 0) await Promise.race([sleep(50), failIfEnded()]);

async function failIfEnded(): Promise<never> {
  throw new Error(`The bot ended with code ${await ended}: ${complaints().slice(-3).join('\n')}`);
}

/** Since it was asked last, in milliseconds. */
const longestDelay = async () => 1000 * (await figure(PORT, 'nodejs_eventloop_lag_max_seconds'));

const stranger = createStranger(discord, random, originals.join(' ').match(/\p{L}{3,}/gu) ?? []);
await longestDelay();
const started = performance.now();
const delays: number[] = [];
let sent = 0;
const lane = async (until: number): Promise<void> => {
  while (sent < until) {
    sent += 1;
    await Promise.race([stranger.act(), failIfEnded()]);
  }
};
for (let part = 1; part <= 10; part += 1) {
  const until = Math.round((interactions * part) / 10);
  await Promise.all(Array.from({ length: IN_FLIGHT }, () => lane(until)));
  delays.push(await longestDelay());
  const { unanswered, mentioned, slowest } = stranger.report();
  console.log(
    `${sent} interactions: unanswered ${unanswered}, refused bodies ${discord.rejected.length}, mentions ${mentioned}; event loop at most ${delays.at(-1)?.toFixed(0)} ms late; slowest ${slowest[0]}`,
  );
}
for (const one of stranger.report().slowest) console.log(`  ${one}`);
console.log(`${sent} in ${((performance.now() - started) / 1000).toFixed(0)} s, seed ${seed}`);

const reloads = async () => {
  const text = await (await fetch(`http://127.0.0.1:${PORT}/metrics`)).text();
  return [...text.matchAll(/^dateline_corpus_reloads_total\{[^}]*\} (\d+)$/gm)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
};
for (let made = 0; made < files; made += FILES_AT_ONCE) {
  const folder = join(corpus, 'many');
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < FILES_AT_ONCE; at += 1)
    writeFileSync(join(folder, `${made + at}.txt`), hostileFile(random, originals));
  const before = await reloads();
  child.kill('SIGHUP');
  await longestDelay();
  while ((await reloads()) === before) await Promise.race([sleep(200), failIfEnded()]);
  for (let times = 0; times < 20; times += 1) await Promise.race([stranger.act(), failIfEnded()]);
  delays.push(await longestDelay());
  const articles = await figure(PORT, 'dateline_corpus_articles');
  console.log(
    `${made + FILES_AT_ONCE} files: ${articles} articles; event loop at most ${delays.at(-1)?.toFixed(0)} ms late`,
  );
  rmSync(folder, { recursive: true });
}

for (const { status, response, body } of discord.rejected.slice(0, 5))
  console.log(status, JSON.stringify(response).slice(0, 600), JSON.stringify(body).slice(0, 600));
const { unanswered, mentioned } = stranger.report();
child.kill('SIGTERM');
console.log(
  `unanswered ${unanswered}, refused bodies ${discord.rejected.length}, mentions ${mentioned}, longest delay ${Math.max(...delays).toFixed(0)} ms, exit code ${await ended}; complaints: ${complaints().length} ${complaints().slice(0, 5).join(' ')}`,
);
await discord.close();
rmSync(corpus, { recursive: true });
