import { Worker } from 'node:worker_threads';
import { type Archive, openArchive } from '../archive/index.ts';
import type { Kept, Place, Progress } from '../snapshot/index.ts';
import type { BuildMessage, BuildRequest, SentError } from './messages.ts';

export interface RenewOptions extends Place {
  /** The archive so far: articles that have not changed are not searched for quotes again. */
  readonly previous?: Archive;
  /** Told what became of the snapshot, some time after the archive is there. */
  readonly onKept?: (what: Kept) => void;
  /** Told often how far the building has come. */
  readonly onProgress?: (progress: Progress) => void;
  /** Makes the thread that builds. */
  readonly thread?: () => Worker;
  /** A thread that says nothing for so long hangs; in milliseconds. */
  readonly silenceMs?: number;
}

const SILENCE_MS = 10 * 60_000;

/**
 * Builds an archive of a corpus folder in another thread, beside whatever this one does: what comes back is only opened.
 * @throws CorpusError when the folder is missing or holds no article; Error when the thread fails, dies, runs out of memory or hangs
 */
export function renewArchive(options: RenewOptions): Promise<Archive> {
  const { corpusDir, aliasesFile, aliasesNamedBy, cacheDir, previous, onKept, onProgress } = options;
  const { thread = startThread, silenceMs = SILENCE_MS } = options;
  const place = {
    corpusDir,
    aliasesFile,
    ...(aliasesNamedBy !== undefined && { aliasesNamedBy }),
    ...(cacheDir !== undefined && { cacheDir }),
  };
  const request: BuildRequest = { place, ...(previous && { previous: previous.saved }) };
  return new Promise((resolve, reject) => {
    const worker = thread();
    const fail = (error: unknown): void => {
      clearTimeout(timer);
      void worker.terminate();
      reject(error);
    };
    const timer = setTimeout(
      () => fail(new Error('The building of the archive came to a standstill.')),
      silenceMs,
    );
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The thread that builds the archive ended early.')));
    worker.on('message', (message: BuildMessage) => {
      if (message.kind === 'failed') fail(errorOf(message.error));
      else if (message.kind === 'progress') {
        timer.refresh();
        onProgress?.(message.progress);
      } else if (message.kind === 'kept') onKept?.(message.what);
      else {
        clearTimeout(timer);
        // It goes on keeping what it made, which nothing waits for.
        worker.unref();
        try {
          resolve(openArchive(message.saved));
        } catch (error) {
          fail(error);
        }
      }
    });
    worker.postMessage(request);
  });
}

const startThread = (): Worker =>
  new Worker(new URL('./buildThread.js', import.meta.url), { env: {}, execArgv: [] });

function errorOf({ message, ...rest }: SentError): Error {
  return Object.assign(new Error(message), rest);
}
