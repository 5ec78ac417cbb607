import { createHash } from 'node:crypto';
import { codeOf } from '../article/complaints.ts';
import type { Buffers } from '../storage/buffers.ts';
import { readArchive, type Written, writeArchive } from './archiveFiles.ts';
import { type Found, type Refusal, snapshotPath } from './file.ts';
import type { Label } from './format.ts';

/** That a snapshot was used. */
interface Used {
  readonly event: 'used';
  readonly path: string;
  readonly bytes: number;
}
/** Why a snapshot was not used: it is not there, it does not belong to what is there now, or its bytes are wrong. */
export interface Unused {
  readonly event: 'unused';
  readonly path: string;
  readonly why: Exclude<Found, { ok: true }>['why'];
  /** Of the file system's error. */
  readonly code?: string;
}
/** That a snapshot was written, or why it was not. */
export type Kept =
  | ({ readonly event: 'kept'; readonly path: string } & Written)
  | { readonly event: 'not-kept'; readonly path: string; readonly code: string };
/** What happened to a snapshot, for a log. */
export type Report = (what: Used | Unused | Kept) => void;

/** Which snapshots will do: one of just this content, or one that the same program made of the corpus as it was. */
export type Wanted = 'same' | 'same-program';

export interface RecallOptions {
  readonly report?: (what: Used | Unused) => void;
  /** The snapshot at its path, where it has been read already. */
  readonly read?: Found;
}

/**
 * Opens the archive that was kept of this corpus.
 * @param open throws where the buffers are not those of an archive
 * @returns what it gives; undefined, and a report, where no archive can be used
 */
export function recall<T>(
  cacheDir: string,
  label: Label,
  wanted: Wanted,
  open: (found: Extract<Found, { ok: true }>) => T,
  { report = () => undefined, read }: RecallOptions = {},
): T | undefined {
  const path = snapshotOf(cacheDir, label.corpus);
  const unused = (why: Unused['why'], code?: string): undefined => {
    report({ event: 'unused', path, why, ...(code !== undefined && { code }) });
  };
  const refuse = (theirs: Label) => refusal(theirs, label, wanted);
  const found = read ?? readArchive(path, refuse);
  if (!found.ok) return unused(found.why, found.code);
  const refused = refuse(found.label);
  if (refused !== undefined) return unused(refused);
  try {
    const opened = open(found);
    report({ event: 'used', path, bytes: found.bytes });
    return opened;
  } catch (error) {
    return unused('damaged', codeOf(error));
  }
}

/** Keeps an archive for the next start. @returns what became of it; nothing is thrown where it can't be kept */
export function keepArchive(cacheDir: string, label: Label, saved: Buffers): Kept {
  const path = snapshotOf(cacheDir, label.corpus);
  try {
    return { event: 'kept', path, ...writeArchive(path, label, saved) };
  } catch (error) {
    return { event: 'not-kept', path, code: codeOf(error) };
  }
}

/** @param corpus absolute path of the corpus folder, links resolved */
export function snapshotOf(cacheDir: string, corpus: string): string {
  return snapshotPath(cacheDir, createHash('sha256').update(corpus).digest('hex').slice(0, 16));
}

function refusal(theirs: Label, ours: Label, wanted: Wanted): Refusal | undefined {
  if (theirs.corpus !== ours.corpus) return 'foreign';
  if (theirs.program !== ours.program) return 'other-program';
  return wanted === 'same' && theirs.fingerprint !== ours.fingerprint ? 'outdated' : undefined;
}
