import { availableParallelism } from 'node:os';
import { type Earlier, openEarlier } from '../archive/index.ts';
import { isCorpusError } from '../article/index.ts';
import { lazy } from '../lazy.ts';
import { keepArchive, type Progress, shared, sharedPart } from '../snapshot/index.ts';
import { makeArchive } from '../snapshot/make.ts';
import type { BuildMessage, BuildRequest, SentError } from './messages.ts';

/** Progress is told so often, whatever there is. */
const TELL_MS = 100;

/** Builds one archive after the other; requests must not overlap. */
export interface Builder {
  /** Builds the archive that is asked for, hands it over, and then keeps it. Never rejects: a failure is said. */
  build(request: BuildRequest, say: (message: BuildMessage) => void): Promise<void>;
}

/** A builder remembers what it built last: the next archive is made out of it without opening it again. */
export function createBuilder(): Builder {
  let last: (() => Earlier) | undefined;
  return {
    async build({ place, previous }, say) {
      let next = 0;
      const onProgress = (progress: Progress): void => {
        if (performance.now() < next) return;
        next = performance.now() + TELL_MS;
        say({ kind: 'progress', progress });
      };
      try {
        const earlier = previous === 'last' ? last?.() : previous && openEarlier(previous);
        const { saved, label, isSettled, statements } = await makeArchive(place, {
          isPatient: place.cacheDir !== undefined,
          onProgress,
          // Where an archive answers already, the other cores are for those who ask it.
          threads: previous === undefined ? availableParallelism() : 1,
          lay: sharedPart,
          ...(earlier && { earlier }),
        });
        const handed = shared(saved);
        say({ kind: 'done', saved: handed });
        const open = { segments: earlier?.catalogue.segments ?? [], statements: statements() };
        last = lazy(() => openEarlier(handed, open));
        if (place.cacheDir !== undefined && isSettled)
          say({ kind: 'kept', what: keepArchive(place.cacheDir, label, handed) });
      } catch (error) {
        say({ kind: 'failed', error: sent(error) });
      }
    },
  };
}

function sent(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  return {
    name,
    message,
    ...(stack !== undefined && { stack }),
    ...(isCorpusError(error) && { code: error.code, problems: error.problems }),
  };
}
