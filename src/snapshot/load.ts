import { type Archive, openArchive } from '../archive/index.ts';
import { type AheadOptions, readAhead } from './ahead.ts';
import { sweepDrafts } from './drafts.ts';
import { keepArchive, type Report, recall } from './keep.ts';
import { type Place, takeStock } from './stock.ts';

/** An archive to be used now and kept later. */
export interface Loaded {
  readonly archive: Archive;
  /** Keeps it for the next time, unless it was kept already. It waits for the disk: best done when everything else is. */
  keep(): void;
}

/**
 * The archive that was kept of a corpus, if nothing has changed since. Clears away what died processes left where it is kept.
 * @returns undefined, and a report, where there is none
 * @throws CorpusError when the folder is missing or unreadable
 */
export async function findArchive(
  place: Place,
  report: Report,
  options?: AheadOptions,
): Promise<Archive | undefined> {
  const { cacheDir, corpusDir } = place;
  if (cacheDir === undefined) return undefined;
  sweepDrafts(cacheDir);
  const reading = readAhead(cacheDir, corpusDir, options);
  const { label } = takeStock(place);
  const read = await reading;
  return recall(cacheDir, label, 'same', ({ buffers }) => openArchive(buffers), {
    report,
    ...(read && { read }),
  });
}

/**
 * The archive of a corpus: the one that was kept of it, or a new one.
 * @param now milliseconds since 1970
 * @throws CorpusError when the folder is missing or holds no article
 */
export async function loadArchive(place: Place, report: Report, now = Date.now): Promise<Loaded> {
  const found = await findArchive(place, report);
  if (found !== undefined) return { archive: found, keep: () => undefined };
  // Whoever finds one does without all that reads and understands articles.
  const { makeArchive } = await import('./make.ts');
  const { saved, label, isSettled } = await makeArchive(place, { now });
  return {
    archive: openArchive(saved),
    keep() {
      if (place.cacheDir !== undefined && isSettled) report(keepArchive(place.cacheDir, label, saved));
    },
  };
}
