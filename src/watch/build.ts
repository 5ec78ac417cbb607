import { openArchive } from '../archive/index.ts';
import { isCorpusError } from '../article/index.ts';
import { encodeSnapshot, keepImage } from '../snapshot/index.ts';
import { makeArchive } from '../snapshot/make.ts';
import type { BuildMessage, BuildRequest, SentError } from './messages.ts';

/** Builds the archive that is asked for, hands it over, and then keeps it. Never rejects: a failure is said. */
export async function buildAndTell(
  { place, previous }: BuildRequest,
  say: (message: BuildMessage) => void,
): Promise<void> {
  try {
    const { saved, label, isSettled } = await makeArchive(place, {
      isPatient: place.cacheDir !== undefined,
      onProgress: (progress) => say({ kind: 'progress', progress }),
      ...(previous && { previous: openArchive(previous) }),
    });
    const image = encodeSnapshot(label, saved);
    say({ kind: 'done', image });
    if (place.cacheDir !== undefined && isSettled)
      say({ kind: 'kept', what: keepImage(place.cacheDir, label, image) });
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
