import type { ReloadOutcome } from '../../commands/index.ts';
import type { Archive } from '../archive/index.ts';
import type { Logger } from './log.ts';

/** The archive that answers, and the way to renew it. */
export interface LiveArchive {
  readonly current: () => Archive;
  /**
   * Builds a new archive beside the old one and swaps it in whole; when that fails, the old one keeps answering and names the failure
   * among its problems. One that is asked for while another is being built waits for its turn, for files may have changed since.
   */
  reload(): Promise<ReloadOutcome>;
}

export interface LiveArchiveOptions {
  readonly first: Archive;
  /** Reads the corpus and rejects when there is none to be had; never run twice at the same time. */
  readonly load: (previous: Archive) => Promise<Archive>;
  readonly log: Logger;
  /** Told what came of every reload. */
  readonly observe?: (outcome: 'changed' | 'unchanged' | 'failed') => void;
  readonly now: () => Date;
}

/** Holds the archive of the moment. */
export function createLiveArchive({ first, load, log, observe, now }: LiveArchiveOptions): LiveArchive {
  /** As it was built; what answers may have a failure among its problems. */
  let built = first;
  let archive = first;
  let running: Promise<ReloadOutcome> | undefined;
  let next: Promise<ReloadOutcome> | undefined;
  const renew = async (): Promise<ReloadOutcome> => {
    try {
      const fresh = await load(built);
      observe?.(fresh.version === built.version ? 'unchanged' : 'changed');
      built = fresh;
      archive = fresh;
      return { ok: true, archive };
    } catch (err) {
      log.error({ err }, 'corpus not reloaded, the old one stays');
      observe?.('failed');
      archive = { ...built, problems: [failure(err, now()), ...built.problems] };
      return { ok: false, archive };
    } finally {
      running = undefined;
    }
  };
  const begin = (): Promise<ReloadOutcome> => {
    next = undefined;
    running = renew();
    return running;
  };
  return {
    current: () => archive,
    reload() {
      if (!running) return begin();
      next ??= running.then(begin);
      return next;
    },
  };
}

/** Stands among the files that were left out: all of them, as they are now. */
function failure(error: unknown, at: Date): Archive['problems'][number] {
  const why = error instanceof Error && error.name === 'CorpusError' ? error.message : 'The log says why.';
  const time = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return {
    code: 'reload-failed',
    file: '.',
    reason: `The corpus could not be read again at ${time}; what was read before answers. ${why}`,
  };
}
