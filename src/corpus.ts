import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Archive, prepareInSteps, rehearseQuestions } from './archive/index.ts';
import type { Config } from './config.ts';
import type { Logger } from './discord/index.ts';
import { findArchive, type Progress, type Report } from './snapshot/index.ts';
import type { Renewal } from './watch/index.ts';

/** The articles that the bot answers from, as they come to be archives. */
export interface Corpus {
  /** When it was begun to be read, in milliseconds since 1970. */
  readonly since: number;
  /**
   * The archive to begin with: the one that was kept, or one that another thread makes. It is not held on to, for the next one
   * takes its place: whoever asks again has another made.
   * @throws CorpusError when the folder is missing or holds no article; Error when making it fails
   */
  first(log: Logger): Promise<Archive>;
  /**
   * Has another thread read everything again, beside the archive so far.
   * @throws as `first` does
   */
  renew(previous: Archive, log: Logger): Promise<Archive>;
}

type Told = Parameters<Report>[0];
type Tell = (what: Told | ({ readonly event: 'progress' } & Progress)) => void;

/** A large corpus takes minutes, once: a log that says nothing for so long looks like a standstill. */
const PROGRESS_MS = 10_000;

/** Begins to load the corpus at once, before there is a log to tell of it. */
export function openCorpus(config: Config): Corpus {
  const since = Date.now();
  const told: Parameters<Tell>[0][] = [];
  let tell: Tell = (what) => told.push(what);
  const make = createMaker(config);
  let loading: Promise<Timed> | undefined = timed(
    async () => (await findArchive(config, tell)) ?? make((what) => tell(what)),
  );
  // Whoever asks for the first archive hears of it.
  loading.catch(() => undefined);
  return {
    since,
    first(log) {
      if (!existsSync(config.aliasesFile))
        log.info({ file: resolve(config.aliasesFile) }, 'no alias file: no word has another spelling');
      tell = (what) => logEvent(log, what);
      told.forEach(tell);
      const own = loading ?? timed(() => make(tell));
      loading = undefined;
      // At the start the archive is prepared while the bot connects; questions that come earlier wait as before. If that fails, they fail too.
      own
        .then(async ({ archive }) => {
          await prepareInSteps(archive);
          await rehearseQuestions(archive);
        })
        .catch(() => undefined);
      return logged(log, own);
    },
    renew: (previous, log) =>
      logged(
        log,
        timed(() => make((what) => logEvent(log, what), previous)),
      ),
  };
}

/** Makes archives of a corpus, all in one thread. */
function createMaker(config: Config) {
  let renewal: Promise<Renewal> | undefined;
  return async (tell: Tell, previous?: Archive): Promise<Archive> => {
    let next = performance.now() + PROGRESS_MS;
    const onProgress = (progress: Progress): void => {
      if (performance.now() < next) return;
      next = performance.now() + PROGRESS_MS;
      tell({ event: 'progress', ...progress });
    };
    // Who finds an archive that was kept does without until something changes.
    renewal ??= import('./watch/index.ts').then(({ createRenewal }) => createRenewal());
    const { renew } = await renewal;
    return renew({ ...config, onKept: tell, onProgress, ...(previous && { previous }) });
  };
}

interface Timed {
  readonly archive: Archive;
  readonly ms: number;
}

async function timed(load: () => Promise<Archive>): Promise<Timed> {
  const started = performance.now();
  return { archive: await load(), ms: Math.round(performance.now() - started) };
}

async function logged(log: Logger, loading: Promise<Timed>): Promise<Archive> {
  const { archive, ms } = await loading;
  for (const { file, line, code, reason } of archive.problems) {
    log.warn({ file, line, code, reason }, 'article left out');
  }
  const { articles, quotes, version } = archive;
  log.info({ articles: articles.size, quotes: quotes.size, version, ms }, 'archive loaded');
  return archive;
}

/** Only wrong bytes are worth a warning: changed articles, a new program and folders that can't be written to are everyday. */
function logEvent(log: Logger, { event, ...what }: Parameters<Tell>[0]): void {
  if (event === 'progress') log.info(what, 'archive being made');
  else if (event === 'used') log.debug(what, 'snapshot used');
  else if (event === 'kept') log.debug(what, 'snapshot kept');
  else if (event === 'not-kept') log.info(what, 'snapshot not kept');
  else if ('why' in what) log[levelOf(what.why)](what, 'snapshot not used');
}

const levelOf = (why: Extract<Told, { event: 'unused' }>['why']) =>
  why === 'missing' ? 'debug' : why === 'outdated' || why === 'other-program' ? 'info' : 'warn';
