import { openArchive } from '../archive/index.ts';
import { isCorpusError } from '../article/index.ts';
import { keepArchive, type Progress, shared } from '../snapshot/index.ts';
import { makeArchive } from '../snapshot/make.ts';
import type { BuildMessage, BuildRequest, SentError } from './messages.ts';

/** Progress is told so often, whatever there is. */
const TELL_MS = 100;

/** Builds the archive that is asked for, hands it over, and then keeps it. Never rejects: a failure is said. */
export async function buildAndTell(
  { place, previous }: BuildRequest,
  say: (message: BuildMessage) => void,
): Promise<void> {
  let next = 0;
  const onProgress = (progress: Progress): void => {
    if (performance.now() < next) return;
    next = performance.now() + TELL_MS;
    say({ kind: 'progress', progress });
  };
  try {
    const { saved, label, isSettled } = await makeArchive(place, {
      isPatient: place.cacheDir !== undefined,
      onProgress,
      ...(previous && { previous: openArchive(previous) }),
    });
    const handed = shared(saved);
    say({ kind: 'done', saved: handed });
    if (place.cacheDir !== undefined && isSettled)
      say({ kind: 'kept', what: keepArchive(place.cacheDir, label, handed) });
  } catch (error) {
    say({ kind: 'failed', error: sent(error) });
  }
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
