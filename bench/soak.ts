/**
 * The built bot for a long time: questions, keystrokes and nonsense without end, with reloads and cut connections among them. Memory after
 * the last tenth against that after the first, and whatever was not answered.
 *
 *   node dist/bench/soak.js [interactions] [articles]
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileInteraction } from './fuzz/interactions.ts';
import { article, askedAgain, question, typedLate, typedSoFar, writeArticles } from './load/articles.ts';
import { type HeapUse, heapInUse } from './load/heap.ts';
import { keystroke, slash } from './load/loopback.ts';
import { figure, startBot } from './load/run.ts';
import { createRandom } from './search/random.ts';

const total = Number(process.argv[2] ?? 1_000_000);
const articles = Number(process.argv[3] ?? 200);
const QUOTES = 5;
const corpus = writeArticles(articles, QUOTES);
const IN_FLIGHT = 32;
const PORT = '19464';

const { child, discord, complaints, inspector, stop } = await startBot(
  'src/main.js',
  {
    CORPUS_DIR: corpus,
    CACHE_DIR: 'off',
    USER_PER_MINUTE: '0',
    GUILD_PER_MINUTE: '0',
    LOG_LEVEL: 'warn',
    WATCH: 'false',
    HEALTH_PORT: PORT,
  },
  ['--inspect=127.0.0.1:0'],
);

const random = createRandom(1);
const inAll = articles * QUOTES;
const hostile = (): object => {
  const known = { words: ['harbour', 'officials'], ids, values: [] };
  const { type, data, locale } = hostileInteraction(random, known);
  // Everybody here may manage the server, and the corpus is read again often enough.
  if (JSON.stringify(data).includes('"reload"')) return slash('quote', 'reload');
  return { type, data, locale, ...(type === 3 && { message: MESSAGE }) };
};
const MIX: readonly ((at: number) => object)[] = [
  (at) => slash('quote', askedAgain(at, inAll)),
  (at) => keystroke('quote', typedSoFar(askedAgain(at, inAll), at)),
  (at) => slash('sources', askedAgain(at, inAll)),
  (at) => slash('speakers', question(at, inAll).split(' ')[0] ?? ''),
  (at) => slash('quote', question(at, inAll)),
  (at) => keystroke('sources', typedLate(question(at, inAll), at)),
  (at) => slash('no-such-command', question(at, inAll)),
  hostile,
];
/** Custom ids that stood in answers, to be clicked and spoilt. */
const ids: string[] = [];
const learn = (body: string): void => {
  const found = [...body.matchAll(/"custom_id":"([^"\\]+)"/g)];
  for (const [, id = ''] of found) ids[Math.floor(random() * Math.min(ids.length + 1, 300))] = id;
};

/** The least that a clicked message can be. */
const MESSAGE = {
  id: '300000000000000001',
  channel_id: '200000000000000002',
  author: { id: '1099999999999999999', username: 'bot', discriminator: '0', avatar: null },
  content: '',
  components: [],
  embeds: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  flags: 0,
  type: 0,
  timestamp: '2020-01-01T00:00:00.000Z',
};

let unanswered = 0;
let sent = 0;
const run = async (count: number): Promise<void> => {
  const end = sent + count;
  const lane = async (): Promise<void> => {
    while (sent < end) {
      const at = sent;
      sent += 1;
      const interaction = MIX[at % MIX.length]?.(at) ?? {};
      await discord.ask(interaction, 30_000).then(
        ({ body }) => at % 100 === 0 && learn(body),
        () => {
          unanswered += 1;
        },
      );
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
};

/** How often the corpus was read again. */
const reloadCount = async (): Promise<number> => (await figure(PORT, 'dateline_corpus_reloads_total')) || 0;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const started = performance.now();
const heaps: HeapUse[] = [];
for (let tenth = 0; tenth < 10; tenth += 1) {
  await run(Math.max(0, total / 10 - 100));
  writeFileSync(join(corpus, `${tenth % 3}.txt`), article(10_000 + tenth, QUOTES));
  const reloads = await reloadCount();
  child.kill('SIGHUP');
  await run(100);
  // Between questions: one that is on its way would be lost with its socket.
  discord.drop();
  // What is remembered of the old corpus goes with it, so that every measurement begins with nothing remembered.
  for (let seconds = 3; seconds > 0 || (await reloadCount()) === reloads; seconds -= 1)
    await new Promise((resolve) => setTimeout(resolve, 1000));
  const heap = await heapInUse(inspector());
  heaps.push(heap);
  const rss = (await figure(PORT, 'process_resident_memory_bytes')) / 1e6;
  console.log(
    `${sent} interactions: heap ${megabytes(heap.all)} MB, of it compiled code ${megabytes(heap.compiled)}, resident ${rss.toFixed(0)} MB, unanswered ${unanswered}`,
  );
}
/** How much more the last tenth left behind than the first. */
const growth = (of: (heap: HeapUse) => number): string => {
  const [first, last] = [heaps[0], heaps.at(-1)];
  const percent = first && last ? 100 * (of(last) / of(first) - 1) : Number.NaN;
  return `${percent >= 0 ? '+' : ''}${percent.toFixed(1)} %`;
};
console.log(
  `${sent} in ${((performance.now() - started) / 1000).toFixed(0)} s; heap ${growth(({ all }) => all)}, without compiled code ${growth(({ all, compiled }) => all - compiled)}; exit code ${await stop()}; complaints: ${complaints().slice(0, 5).join(' ') || 'none'}`,
);
rmSync(corpus, { recursive: true });
