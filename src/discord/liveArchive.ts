import type { ReloadOutcome } from '../../commands/index.ts';
import type { Archive } from '../archive/index.ts';
import type { Logger } from './log.ts';

/** The archive that answers, and the way to renew it. */
export interface LiveArchive {
  readonly current: () => Archive;
  /** Builds a new archive beside the old one and swaps it in whole; when that fails, the old one keeps answering. */
  reload(): Promise<ReloadOutcome>;
}

/**
 * Holds the archive of the moment.
 * @param load reads the corpus and rejects when there is none to be had; never run twice at the same time
 */
export function createLiveArchive(first: Archive, load: () => Promise<Archive>, log: Logger): LiveArchive {
  let archive = first;
  let running: Promise<ReloadOutcome> | undefined;
  const renew = async (): Promise<ReloadOutcome> => {
    try {
      archive = await load();
      return { ok: true, archive };
    } catch (err) {
      log.error({ err }, 'corpus not reloaded, the old one stays');
      return { ok: false, archive };
    } finally {
      running = undefined;
    }
  };
  return {
    current: () => archive,
    reload() {
      running ??= renew();
      return running;
    },
  };
}
