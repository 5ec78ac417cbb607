import type { Worker } from 'node:worker_threads';
import { type Archive, openArchive, prepareInSteps } from '../archive/index.ts';
import type { Kept, Place, Progress } from '../snapshot/index.ts';
import type { Buffers } from '../storage/buffers.ts';
import type { BuildMessage, BuildRequest, SentError } from './messages.ts';

export interface BuildOptions extends Place {
  /** The archive so far: articles that have not changed are not searched for quotes again. */
  readonly previous?: Archive;
  /** Told what became of the snapshot, some time after the archive is there. */
  readonly onKept?: (what: Kept) => void;
  /** Told often how far the building has come. */
  readonly onProgress?: (progress: Progress) => void;
}

/** A building thread, as the others see it. */
export interface Builder {
  /** @throws CorpusError, or Error when the thread fails, dies or hangs: then it has ended */
  build(options: BuildOptions): Promise<Archive>;
  /** Ends the thread. */
  end(): Promise<void>;
}

interface BuilderOptions {
  readonly silenceMs: number;
  /** Told when everything that was asked for is done. */
  readonly onIdle: (heapBytes: number) => void;
  /** Told when it will build no more. */
  readonly onEnd: () => void;
}

/** An archive that was asked for, until the thread is done with it. */
interface Task extends Pick<BuildOptions, 'onKept' | 'onProgress'> {
  /** Nothing happens after the first call of either. */
  resolve(archive: Archive): void;
  reject(error: unknown): void;
  readonly silence: NodeJS.Timeout;
  /** Those of the archive so far. */
  readonly segments: Archive['segments'];
}

/** Speaks with a thread that runs `buildThread.ts`. */
export function openBuilder(worker: Worker, { silenceMs, onIdle, onEnd }: BuilderOptions): Builder {
  const tasks: Task[] = [];
  /** Those whose archive is here: what becomes of the thread then does not concern them. */
  const handedOver = new WeakSet<Task>();
  let last: Buffers | undefined;
  const settle = ({ silence }: Task): void => {
    clearTimeout(silence);
    // Nothing waits for what it does besides: keeping what it made.
    if (tasks.length === 1) worker.unref();
  };
  const fail = (error: unknown): void => {
    onEnd();
    for (const task of tasks.splice(0)) {
      settle(task);
      if (!handedOver.has(task)) task.reject(error);
    }
    void worker.terminate();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that builds the archive ended early.')));
  worker.on('message', (message: BuildMessage) => {
    const [task] = tasks;
    if (task === undefined) return;
    if (message.kind === 'progress') {
      task.silence.refresh();
      task.onProgress?.(message.progress);
    } else if (message.kind === 'kept') task.onKept?.(message.what);
    else if (message.kind === 'idle') {
      settle(task);
      tasks.shift();
      if (tasks.length === 0) onIdle(message.heapBytes);
    } else if (message.kind === 'failed') {
      settle(task);
      const error = errorOf(message.error);
      // A corpus that can't be read is nothing wrong with the thread.
      if (message.error.code === undefined) fail(error);
      else task.reject(error);
    } else {
      settle(task);
      handedOver.add(task);
      openPrepared(message.saved, task.segments).then(task.resolve, (error) => {
        task.reject(error);
        fail(error);
      });
      last = message.saved;
    }
  });
  const send = (request: BuildRequest, task: Omit<Task, 'silence'>): void => {
    const silence = setTimeout(
      () => fail(new Error('The building of the archive came to a standstill.')),
      silenceMs,
    );
    tasks.push({ ...task, silence });
    worker.ref();
    worker.postMessage(request);
  };
  return {
    build({ previous, onKept, onProgress, ...place }) {
      const saved = previous?.saved;
      const request: BuildRequest = {
        place: placeOf(place),
        ...(saved && { previous: saved === last ? 'last' : saved }),
      };
      return new Promise((resolve, reject) => {
        send(request, {
          resolve,
          reject,
          segments: previous?.segments ?? [],
          ...(onKept && { onKept }),
          ...(onProgress && { onProgress }),
        });
      });
    },
    async end() {
      fail(new Error('The thread that builds the archive was ended.'));
      await worker.terminate();
    },
  };
}

/** Opens an archive, and takes the time to make it as quick as one that answers already. */
async function openPrepared(saved: Buffers, opened: Archive['segments']): Promise<Archive> {
  const archive = openArchive(saved, opened);
  await prepareInSteps(archive);
  return archive;
}

/** Nothing else of what it stands among can be sent between threads. */
const placeOf = ({ corpusDir, aliasesFile, aliasesNamedBy, cacheDir }: Place): Place => ({
  corpusDir,
  aliasesFile,
  ...(aliasesNamedBy !== undefined && { aliasesNamedBy }),
  ...(cacheDir !== undefined && { cacheDir }),
});

function errorOf({ message, ...rest }: SentError): Error {
  return Object.assign(new Error(message), rest);
}
