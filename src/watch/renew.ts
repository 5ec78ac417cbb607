import { Worker } from 'node:worker_threads';
import type { Archive } from '../archive/index.ts';
import { type Builder, type BuildOptions, openBuilder } from './thread.ts';

export interface RenewalOptions {
  /** Makes the thread that builds. */
  readonly thread?: () => Worker;
  /** A thread that says nothing for so long while it builds hangs; in milliseconds. */
  readonly silenceMs?: number;
  /** A thread that has nothing to do for so long is ended; in milliseconds. */
  readonly idleMs?: number;
  /** A thread that holds more memory when it is done is ended; in bytes. */
  readonly mostHeapBytes?: number;
}

/** Builds archives in another thread, beside whatever this one does: what comes back is only opened. */
export interface Renewal {
  /**
   * Builds an archive of a corpus folder.
   * @throws CorpusError when the folder is missing or holds no article; Error when the thread fails, dies, runs out of memory or hangs
   */
  renew(options: BuildOptions): Promise<Archive>;
  /** Ends the thread; what it still does is lost. */
  close(): Promise<void>;
}

const SILENCE_MS = 10 * 60_000;
/** Among 20,000 articles the thread holds about 200 MB, and the first article after a rest takes half as long again as the next. */
const IDLE_MS = 30_000;
/** More is what the building of a whole archive leaves behind: one article after the other takes about 200 MB at 6,000 of them. */
const MOST_HEAP_BYTES = 512 * 2 ** 20;

/**
 * The thread stays for the next archive: one that starts anew has to read and compile its program first, and to open the archive so far, which
 * takes longer than an article. It is ended when it fails, holds much memory or has nothing to do for long, and started again with the next archive.
 */
export function createRenewal({
  thread = startThread,
  silenceMs = SILENCE_MS,
  idleMs = IDLE_MS,
  mostHeapBytes = MOST_HEAP_BYTES,
}: RenewalOptions = {}): Renewal {
  let builder: Builder | undefined;
  let idle: NodeJS.Timeout | undefined;
  const start = (): Builder => {
    const own = openBuilder(thread(), {
      silenceMs,
      onIdle(heapBytes) {
        if (heapBytes > mostHeapBytes) void own.end();
        else idle = setTimeout(own.end, idleMs).unref();
      },
      onEnd() {
        if (builder === own) builder = undefined;
      },
    });
    return own;
  };
  return {
    renew(options) {
      clearTimeout(idle);
      builder ??= start();
      return builder.build(options);
    },
    async close() {
      clearTimeout(idle);
      await builder?.end();
    },
  };
}

const startThread = (): Worker =>
  new Worker(new URL('../watch/buildThread.js', import.meta.url), { env: {}, execArgv: [] });
