import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { headOf, partsOf, StorageError, wholeOf } from '../archive/index.ts';
import type { Buffers } from '../storage/buffers.ts';
import {
  type Found,
  prepareFolder,
  type Refusal,
  readSnapshot,
  segmentPath,
  segmentPaths,
  writeSnapshot,
} from './file.ts';
import { decodeSnapshot, encodeSnapshot, type Label, snapshotPieces } from './format.ts';

/**
 * An archive on disk is a manifest, what depends on all its articles, and one file for each segment that the manifest lists; the base of the names
 * of people is kept like a segment. Segments are named
 * after their content and are never written over, and the manifest takes its place last and at once: whenever a process dies, the last whole
 * archive is there.
 */

/**
 * What may be left of a buffer of a segment that is kept deflated: of news those that do so spare 6 % of the room and take 3 % of what all of it would to be inflated.
 * Of the overlay, which is written with each article, all that becomes smaller.
 */
const ROOMY = 0.4;
const SMALL = 0.9;

/** A segment that no manifest lists may belong to one that is about to be written: nobody takes so long for that. */
const PENDING_MS = 60_000;

/**
 * Reads an archive into memory that threads can share, checking every byte.
 * @param path of the manifest
 * @param refuse asked before more than the manifest's head is read
 */
export function readArchive(path: string, refuse: (label: Label) => Refusal | undefined): Found {
  const found = readWhole(path, refuse);
  // Another process may have put a newer one in its place, and cleared the old segments away.
  return found.ok || found.why !== 'missing' ? found : readWhole(path, refuse);
}

function readWhole(path: string, refuse: (label: Label) => Refusal | undefined): Found {
  const manifest = readSnapshot(path, refuse);
  if (!manifest.ok) return manifest;
  const { label } = manifest;
  let { bytes } = manifest;
  const head = headIn(manifest.buffers);
  const [segments, bases] = [new Map<string, Buffers>(), new Map<string, Buffers>()];
  for (const id of head === undefined ? [] : [...head.segments, head.base]) {
    const own = segmentPath(path, id);
    const segment = readSnapshot(own, (theirs) =>
      theirs.program === label.program && theirs.fingerprint === id ? undefined : 'foreign',
    );
    if (!segment.ok) {
      if (segment.why !== 'missing' && segment.why !== 'unreadable') discard(own);
      return segment;
    }
    (id === head?.base ? bases : segments).set(id, segment.buffers);
    bytes += segment.bytes;
  }
  return { ok: true, label, buffers: wholeOf({ overlay: manifest.buffers, segments, bases }), bytes };
}

/** What is made anew has the same name, and would not be written while something stands there. As far as it may: the folder can be anybody's. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Then it can't be written either, which is told.
  }
}

/** Undefined where the buffers are not those of an archive. */
function headIn(overlay: Buffers): ReturnType<typeof headOf> | undefined {
  try {
    return headOf(overlay);
  } catch (error) {
    if (error instanceof StorageError) return undefined;
    throw error;
  }
}

/** Bytes that an archive takes on disk, and how many of them had to be written. */
export interface Written {
  readonly bytes: number;
  readonly written: number;
}

/**
 * Writes an archive: the segments that are not there yet, then the manifest; then clears away segments that it does not list.
 * @param path of the manifest
 * @throws what the file system says
 */
export function writeArchive(path: string, label: Label, saved: Buffers, now = Date.now()): Written {
  const { overlay, segments, bases } = partsOf(saved);
  let written = 0;
  const paths = new Map(
    Array.from([...segments, ...bases], ([id, buffers]) => [segmentPath(path, id), { id, buffers }]),
  );
  const writeMissing = (): void => {
    for (const [own, { id, buffers }] of paths)
      if (!existsSync(own))
        written += writeSnapshot(
          own,
          snapshotPieces({ ...label, fingerprint: id }, buffers, { shrinksTo: ROOMY }),
        );
  };
  prepareFolder(dirname(path));
  writeMissing();
  const manifest = writeSnapshot(path, snapshotPieces(label, overlay, { shrinksTo: SMALL }));
  // One that was there may have been cleared away by another process, whose manifest did not list it.
  writeMissing();
  let bytes = manifest;
  for (const own of segmentPaths(path)) {
    const info = statSync(own, { throwIfNoEntry: false });
    if (paths.has(own)) bytes += info?.size ?? 0;
    else if (info !== undefined && info.mtimeMs < now - PENDING_MS) rmSync(own, { force: true });
  }
  return { bytes, written: written + manifest };
}

/** The same archive on memory that threads can share; parts that are on such memory already stay where they are. */
export function shared(saved: Buffers): Buffers {
  const { overlay, segments, bases } = partsOf(saved);
  const all = (parts: typeof segments) =>
    new Map(Array.from(parts, ([id, buffers]) => [id, sharedPart(buffers)]));
  return wholeOf({ overlay: sharedPart(overlay), segments: all(segments), bases: all(bases) });
}

/** The same part of an archive, on such memory. */
export function sharedPart(buffers: Buffers): Buffers {
  if (Object.values(buffers).every(({ buffer }) => buffer instanceof SharedArrayBuffer)) return buffers;
  const opened = decodeSnapshot(encodeSnapshot({ corpus: '', program: '', fingerprint: '' }, buffers));
  if (!opened.ok) throw new StorageError('damaged', `A part of the archive came over ${opened.damage}.`);
  return opened.buffers;
}
