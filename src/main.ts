import { config as readDotenv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { type Archive, loadArchive } from './archive/index.ts';
import { isCorpusError } from './article/index.ts';
import { type Config, readConfig } from './config.ts';
import type { Logger } from './discord/index.ts';

/** Everything must be over this long after the first signal, whatever hangs. */
const LAST_MOMENT_MS = 9500;
const PARENT_CHECK_MS = 300;

readDotenv({ quiet: true });
const read = readConfig(process.env);
if (read.ok) await run(read.config);
else exit(2, read.sentences.join('\n'));

/** Config → archive → Discord, until a signal or a failure ends it. */
async function run(config: Config): Promise<void> {
  const signalled = firstSignal();
  // discord.js takes its time to load: not before the settings are right.
  const { createBot, createLiveArchive, createLogger, logDestination, redactor } = await import(
    './discord/index.ts'
  );
  const log = createLogger({
    level: config.logLevel,
    secrets: [config.token],
    destination: await logDestination(process.stdout, !process.env.NO_COLOR),
  });
  const redact = redactor([config.token]);
  const fail: (code: number, sentence: string) => never = (code, sentence) => exit(code, redact(sentence));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (err) => {
      log.fatal({ err }, event);
      fail(1, 'The bot stopped because of an error that nothing caught: the log has it.');
    });
  }
  signalled.then((signal) => log.info({ signal }, 'stopping'));

  // Before login: Discord counts logins, and a bot that can't answer has no business there.
  const loading = load(config, log);
  const archive = await Promise.race([loading, signalled]);
  if (archive === 'SIGINT' || archive === 'SIGTERM') exit(0);
  if (typeof archive === 'string') fail(2, archive);
  const live = createLiveArchive(archive, () => loadAndLog(config, log), log);
  // On a terminal it means that the window was closed.
  if (!process.stdout.isTTY) process.on('SIGHUP', () => void live.reload());
  const bot = createBot({ config, log, commands, archive: live.current, reload: live.reload });

  const ended = await Promise.race([
    signalled,
    bot.login().then((failure) => failure ?? Promise.race([signalled, bot.lost])),
  ]);
  if (typeof ended !== 'string') fail(1, ended.sentence);
  const cutOff = await bot.stop(config.shutdownSeconds * 1000);
  log.info({ cutOff }, 'stopped');
  exit(0);
}

/** @returns the archive, or one sentence that says why there is none */
async function load(config: Config, log: Logger): Promise<Archive | string> {
  try {
    return await loadAndLog(config, log);
  } catch (error) {
    if (isCorpusError(error)) return error.message;
    log.fatal({ err: error }, 'archive not loaded');
    const why = error instanceof Error ? error.message : String(error);
    return `The articles in ${config.corpusDir} cannot be loaded: ${why.replaceAll('\n', ' ')}`;
  }
}

async function loadAndLog(config: Config, log: Logger): Promise<Archive> {
  const started = performance.now();
  const archive = await loadArchive({ corpusDir: config.corpusDir, aliases: config.aliasesFile });
  for (const { file, line, code, reason } of archive.problems) {
    log.warn({ file, line, code, reason }, 'article left out');
  }
  const { articles, quotes, version } = archive;
  const ms = Math.round(performance.now() - started);
  log.info({ articles: articles.size, quotes: quotes.size, version, ms }, 'archive loaded');
  return archive;
}

/**
 * Resolves at the first SIGINT or SIGTERM; a second one, or a stop that takes too long, ends the process at once. npm hands a signal
 * to the shell that it runs us in, which dies of it without a word: to lose that parent counts as the signal.
 */
function firstSignal(): Promise<'SIGINT' | 'SIGTERM'> {
  return new Promise((resolve) => {
    let count = 0;
    const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
      count += 1;
      if (count > 1) exit(1, 'Stopped at once, for a second signal came.');
      setTimeout(() => exit(0), LAST_MOMENT_MS).unref();
      resolve(signal);
    };
    process.on('SIGINT', () => onSignal('SIGINT'));
    process.on('SIGTERM', () => onSignal('SIGTERM'));
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      if (count === 0) onSignal('SIGTERM');
    }, PARENT_CHECK_MS).unref();
  });
}

function exit(code: number, sentence?: string): never {
  if (sentence !== undefined) process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
