import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { codeOf } from '../article/complaints.ts';
import { makeFolder } from '../storage/folder.ts';
import { draftPath, sweepDrafts } from './drafts.ts';
import {
  beginSnapshot,
  type Damage,
  HEAD_BYTES,
  inflateInto,
  type Label,
  type Opened,
  openSnapshot,
} from './format.ts';

/** What reading a snapshot gives, or why it gives nothing. */
export type Found =
  | (Extract<Opened, { ok: true }> & { /** Size of the file. */ readonly bytes: number })
  | Lost;

interface Lost {
  readonly ok: false;
  readonly why: Damage | Refusal | 'missing' | 'unreadable';
  /** Of the file system's error. */
  readonly code?: string;
}

/** A sound snapshot that is not the one that was looked for: of another corpus, by another program, of other files. */
export type Refusal = 'foreign' | 'other-program' | 'outdated';

/** Checked while it is still in the processor's cache. */
const PIECE_BYTES = 1 << 20;
const SNAPSHOT = '.snapshot';
const SEGMENT = '.segment';

/**
 * Reads a snapshot into memory that threads can share, checking every byte.
 * @param refuse asked before its body is read
 */
export function readSnapshot(path: string, refuse: (label: Label) => Refusal | undefined): Found {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    return isThere(path, codeOf(error)) ? unreadable(error) : { ok: false, why: 'missing' };
  }
  try {
    const info = fstatSync(file);
    return info.isFile() ? readOpen(file, info.size, refuse) : { ok: false, why: 'foreign' };
  } catch (error) {
    return unreadable(error);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a snapshot so that whoever reads the path sees the old one or the new one, whole, whatever happens in between.
 * @param pieces of it, in a row
 * @returns how many bytes were written
 * @throws what the file system says
 */
export function writeSnapshot(path: string, pieces: Iterable<Uint8Array>): number {
  const draft = draftPath(dirname(path), basename(path, extname(path)));
  let bytes = 0;
  try {
    const file = openSync(draft, 'wx', 0o600);
    try {
      for (const piece of pieces) {
        for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at, piece.length - at);
        bytes += piece.length;
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return bytes;
}

/**
 * Makes the folder of the snapshots, and clears away what died processes and vanished corpora left there.
 * @throws what the file system says, where it can't be made
 */
export function prepareFolder(folder: string): void {
  makeFolder(resolve(folder));
  sweepDrafts(folder);
  clearOrphans(folder);
}

/** Where the snapshot of a corpus is kept. @param name tells corpora apart; letters and digits */
export const snapshotPath = (folder: string, name: string): string => join(folder, name + SNAPSHOT);

/** Where a segment of it is kept. @param snapshot path of the snapshot */
export const segmentPath = (snapshot: string, id: string): string =>
  `${snapshot.slice(0, -SNAPSHOT.length)}-${id}${SEGMENT}`;

/** Paths of all segments that are kept beside a snapshot, whether it lists them or not. */
export function segmentPaths(snapshot: string): string[] {
  const folder = dirname(snapshot);
  const start = `${basename(snapshot, SNAPSHOT)}-`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith(SEGMENT))
    .map((name) => join(folder, name));
}

/** Whether there is something that can't be opened. Of a folder that nobody can look into, only who writes there need tell. */
function isThere(path: string, code: string): boolean {
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return false;
  try {
    accessSync(dirname(path), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readOpen(file: number, size: number, refuse: (label: Label) => Refusal | undefined): Found {
  const head = new Uint8Array(Math.min(size, HEAD_BYTES));
  if (readSync(file, head, 0, head.length, 0) < head.length) return { ok: false, why: 'truncated' };
  const begun = beginSnapshot(head, size);
  if (!begun.ok) return { ok: false, why: begun.damage };
  const refusal = refuse(begun.header.label);
  if (refusal !== undefined) return { ok: false, why: refusal };
  const { header, bodyStart, plainBytes, storedBytes } = begun;
  const body = new Uint8Array(new SharedArrayBuffer(header.bodyBytes));
  const deflated = new Uint8Array(storedBytes - plainBytes);
  const plainCrc = readInto(body.subarray(0, plainBytes), file, bodyStart, 0);
  if (plainCrc === undefined) return { ok: false, why: 'truncated' };
  const crc = readInto(deflated, file, bodyStart + plainBytes, plainCrc);
  if (crc === undefined) return { ok: false, why: 'truncated' };
  if (crc !== begun.bodyCrc || !inflateInto(body, header, deflated)) return { ok: false, why: 'damaged' };
  const opened = openSnapshot(header, body);
  return opened.ok ? { ...opened, bytes: size } : { ok: false, why: opened.damage };
}

/**
 * Fills bytes from a file.
 * @param crc checksum of what comes before
 * @returns the same with these bytes; undefined when the file ends too early
 */
function readInto(bytes: Uint8Array, file: number, start: number, crc: number): number | undefined {
  let sum = crc;
  for (let at = 0; at < bytes.length; ) {
    const room = Math.min(PIECE_BYTES, bytes.length - at);
    const read = readSync(file, bytes, at, room, start + at);
    if (read === 0) return undefined;
    sum = crc32(bytes.subarray(at, at + read), sum);
    at += read;
  }
  return sum;
}

/** As far as it may: the folder can be anybody's. */
function clearOrphans(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    try {
      if (isOrphan(path, name)) rmSync(path, { force: true });
    } catch {
      // It may vanish meanwhile, or belong to somebody else.
    }
  }
}

/** A snapshot, or a segment, of a corpus folder that is gone. */
function isOrphan(path: string, name: string): boolean {
  if (!name.endsWith(SNAPSHOT) && !name.endsWith(SEGMENT)) return false;
  let corpus: string | undefined;
  readSnapshot(path, (label) => {
    corpus = label.corpus;
    return 'foreign';
  });
  return corpus !== undefined && !existsSync(corpus);
}

const unreadable = (error: unknown): Found => ({ ok: false, why: 'unreadable', code: codeOf(error) });
