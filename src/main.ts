import { commands } from '../commands/index.ts';
import type { Archive } from './archive/index.ts';
import { isCorpusError } from './article/complaints.ts';
import { readCommandLine } from './commandLine.ts';
import type { Config } from './config.ts';
import { type Corpus, openCorpus } from './corpus.ts';
import type { Bot, LiveArchive, Logger } from './discord/index.ts';
import { oddities, readSettings, type Started } from './environment.ts';
import type { Live, Metrics } from './health/index.ts';
import { exit, firstSignal, heardHangUps } from './signals.ts';
import type { Reports } from './state/index.ts';

const HELP = `Answers in Discord who said what, when, and according to whom, from a folder of news articles.

  npm start [-- --settings FILE]

  --settings FILE  read the settings from FILE instead of .env
  --help           this text
  --version        the version

Settings are read from the environment and .env; .env.example explains each. \`npm run register\` registers the commands, once.
SIGTERM and SIGINT end it when the answers in flight are done, SIGHUP has it read the articles again.
Exit codes: 0 stopped by a signal, 1 ended by a failure, 2 wrong use, wrong settings or an unusable corpus.
`;

// Nobody who stops reading it may take the bot along.
process.stderr.on('error', () => undefined);
const line = readCommandLine(process.argv.slice(2), {
  name: 'npm start',
  help: HELP,
  options: { settings: { type: 'string' } },
});
if (typeof line === 'number') exit(line);
const read = readSettings(process.env, line.values.settings);
if (read.ok) await run(read);
else exit(2, read.sentences.join('\n'));

/** What there is so far; health is asked from the first moment on. */
interface Parts {
  live?: LiveArchive;
  bot?: Bot;
  isConnected?: true;
  isStopping: boolean;
}

/** Config → archive → Discord, until a signal or a failure ends it. */
async function run(started: Extract<Started, { ok: true }>): Promise<void> {
  const { config, variables } = started;
  const signalled = firstSignal();
  const hangUps = heardHangUps();
  const corpus = openCorpus(config);
  // discord.js takes its time to load: not before the settings are right.
  const { createBot, createLiveArchive, createLogger, isGatewayError, logDestination, redactor } =
    await import('./discord/index.ts');
  const log = createLogger({
    level: config.logLevel,
    secrets: [config.token],
    destination: await logDestination(process.stdout, !variables.NO_COLOR),
  });
  for (const sentence of oddities(started)) log.warn(sentence);
  const redact = redactor([config.token]);
  const fail: (code: number, sentence: string) => never = (code, sentence) => exit(code, redact(sentence));
  const parts: Parts = { isStopping: false };
  const giveUp = (event: string, err: unknown): never => {
    log.fatal({ err }, event);
    fail(1, 'The bot stopped because of an error that nothing caught: the log has it.');
  };
  process.on('uncaughtException', (err) => giveUp('uncaughtException', err));
  // What Discord sent, or what one person asked: it must not cost the others their answers.
  process.on('unhandledRejection', (err) => {
    if (!parts.isConnected && !isGatewayError(err)) giveUp('unhandledRejection', err);
    log.error({ err }, 'unhandledRejection');
  });
  signalled.then((signal) => {
    parts.isStopping = true;
    log.info({ signal }, 'stopping');
  });
  const metrics = await openHealth(config, parts, log);
  if (typeof metrics === 'string') fail(2, metrics);

  const reports = openReports(config, log);
  // Before login: Discord counts logins, and a bot that can't answer has no business there.
  const opened = openLive(config, corpus, log, (first) =>
    createLiveArchive({
      first,
      load: (previous) => corpus.renew(previous, log),
      log,
      now: () => new Date(),
      ...(metrics && { observe: metrics.reload }),
    }),
  );
  const live = await Promise.race([opened, signalled]);
  if (live === 'SIGINT' || live === 'SIGTERM') exit(0);
  if (typeof live === 'string') fail(2, live);
  parts.live = live;
  hangUps.obey(() => void live.reload());
  const bot = createBot({
    config,
    log,
    reports: await reports,
    commands,
    archive: live.current,
    reload: live.reload,
    ...(metrics && { observe: metrics.interaction, onReconnect: metrics.reconnect }),
  });
  parts.bot = bot;
  const connecting = bot.login().then((failure) => {
    if (!failure) parts.isConnected = true;
    return failure;
  });
  // Meanwhile, for it takes its time too; what changes until it has begun is noticed by its date.
  if (config.watch) {
    const onError = (err: unknown): void =>
      log.warn({ err }, 'changes in the corpus may go unnoticed: SIGHUP reads it again');
    void import('./watch/index.ts').then(({ watchCorpus }) =>
      watchCorpus({ ...config, since: corpus.since, reload: live.reload, onError }),
    );
  }

  const ended = await Promise.race([
    signalled,
    connecting.then((failure) => failure ?? Promise.race([signalled, bot.lost])),
  ]);
  if (typeof ended !== 'string') fail(1, ended.sentence);
  const cutOff = await bot.stop(config.shutdownSeconds * 1000);
  log.info({ cutOff }, 'stopped');
  exit(0);
}

/** @returns where to count what happens; undefined where nobody asks; one sentence when the port can't be had */
async function openHealth(config: Config, parts: Parts, log: Logger): Promise<Metrics | string | undefined> {
  const { healthPort: port, healthHost: host } = config;
  if (port === undefined) return undefined;
  const { createMetrics, startHealthServer } = await import('./health/index.ts');
  const shards = () => parts.bot?.shards() ?? { up: 0, total: 0 };
  const live: Live = {
    shards,
    unready() {
      const { up, total } = shards();
      const archive = parts.live?.current();
      return [
        ...(up === 0 || up < total ? ['gateway'] : []),
        ...(archive === undefined || archive.articles.size === 0 ? ['corpus'] : []),
        ...(parts.isStopping ? ['stopping'] : []),
      ];
    },
    corpus() {
      const archive = parts.live?.current();
      return {
        articles: archive?.articles.size ?? 0,
        quotes: archive?.quotes.size ?? 0,
        problems: archive?.problems.length ?? 0,
        version: archive?.version ?? '',
      };
    },
  };
  const metrics = createMetrics(live);
  try {
    const server = await startHealthServer({ host, port, live, metrics });
    log.info({ host, port: server.port }, 'health served');
    return metrics;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return `Health cannot be served at ${host}:${port} (${code}): choose another HEALTH_PORT or HEALTH_HOST.`;
  }
}

/** @returns where reports are kept; where they can't be the log says so, and it is tried again with each report */
async function openReports({ stateDir }: Config, log: Logger): Promise<Reports> {
  const { stateIn } = await import('./state/index.ts');
  const state = stateIn(stateDir, true);
  try {
    state.check();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.error({ folder: stateDir, err: error }, `reports cannot be taken: ${why}`);
  }
  return state.reports;
}

/**
 * No promise and no variable that outlives this holds the first archive, or it would stay in memory when another has
 * taken its place.
 * @returns what answers, or one sentence that says why there is nothing
 */
async function openLive(
  config: Config,
  corpus: Corpus,
  log: Logger,
  liveFrom: (first: Archive) => LiveArchive,
): Promise<LiveArchive | string> {
  try {
    return liveFrom(await corpus.first(log));
  } catch (error) {
    if (isCorpusError(error)) return error.message;
    log.fatal({ err: error }, 'archive not loaded');
    const why = error instanceof Error ? error.message : String(error);
    return `The articles in ${config.corpusDir} cannot be loaded: ${why.replaceAll('\n', ' ')}`;
  }
}
