import { availableParallelism } from 'node:os';
import { type Archive, openArchive } from '../archive/index.ts';
import { type AheadOptions, readAhead } from './ahead.ts';
import { sweepDrafts } from './drafts.ts';
import type { Found } from './file.ts';
import { keepArchive, type Report, recall } from './keep.ts';
import { type Place, type Stock, takeStock } from './stock.ts';

/** An archive to be used now and kept later. */
export interface Loaded {
  readonly archive: Archive;
  /** Keeps it for the next time, unless it was kept already. It waits for the disk: best done when everything else is. */
  keep(): void;
}

/** What a look for an archive has seen: whoever makes another one then need not look again. */
export interface Seen {
  readonly stock?: Stock;
  /** The snapshot, where it has been read, whether it is of the corpus as it is or not. */
  readonly read?: Found;
}

/**
 * The archive that was kept of a corpus, if nothing has changed since. Clears away what died processes left where it is kept.
 * @param now milliseconds since 1970
 * @returns it is undefined, and reported, where there is none
 * @throws CorpusError when the folder is missing or unreadable
 */
export async function seekArchive(
  place: Place,
  report: Report,
  options?: AheadOptions,
  now = Date.now,
): Promise<{ readonly archive?: Archive; readonly seen: Seen }> {
  const { cacheDir, corpusDir } = place;
  if (cacheDir === undefined) return { seen: {} };
  sweepDrafts(cacheDir);
  const reading = readAhead(cacheDir, corpusDir, options);
  const stock = takeStock(place, now());
  const read = await reading;
  const archive = recall(cacheDir, stock.label, 'same', ({ buffers }) => openArchive(buffers), {
    report,
    ...(read && { read }),
  });
  return { ...(archive && { archive }), seen: { stock, ...(read && { read }) } };
}

/** The same, for those who do not make another one. @throws as `seekArchive` does */
export const findArchive = async (...looked: Parameters<typeof seekArchive>): Promise<Archive | undefined> =>
  (await seekArchive(...looked)).archive;

/**
 * The archive of a corpus: the one that was kept of it, or a new one.
 * @param now milliseconds since 1970
 * @throws CorpusError when the folder is missing or holds no article
 */
export async function loadArchive(place: Place, report: Report, now = Date.now): Promise<Loaded> {
  const { archive, seen } = await seekArchive(place, report, {}, now);
  if (archive !== undefined) return { archive, keep: () => undefined };
  // Whoever finds one does without all that reads and understands articles.
  const { makeArchive } = await import('./make.ts');
  const { saved, label, isSettled } = await makeArchive(place, {
    ...seen,
    threads: availableParallelism(),
    now,
  });
  return {
    archive: openArchive(saved),
    keep() {
      if (place.cacheDir !== undefined && isSettled) report(keepArchive(place.cacheDir, label, saved));
    },
  };
}
