import { createHash } from 'node:crypto';
import { type AliasSource, readAliases } from '../archive/index.ts';
import { type ListedFile, type Listing, listCorpus } from '../article/listing.ts';
import type { Label } from './format.ts';
import { PLATFORM, programFiles } from './program.ts';

/** Where an archive comes from and where it is kept. */
export interface Place extends AliasSource {
  readonly corpusDir: string;
  /** Folder of the snapshots; absent means that none are kept. */
  readonly cacheDir?: string;
}

/** All that an archive is made of, as it is at one moment. */
export interface Stock {
  readonly listing: Listing;
  /** Text of the alias file. */
  readonly aliases: string;
  /** What a snapshot made of it is labelled with. */
  readonly label: Label;
  /** How many milliseconds to wait until a file that changes from now on is sure to get another time; usually 0. */
  readonly settlesIn: number;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
}

/** The slowest clock of a file system that stamps with fractions of a second ticks so often (Linux with CONFIG_HZ=100). */
const FINE_TICK_MS = 10;
/** FAT's; others without fractions tick every second. */
const COARSE_TICK_MS = 2000;

/**
 * Takes stock of a corpus. To be taken before the files are read: what changes in between then makes the snapshot outdated, never wrong.
 * @throws CorpusError when the folder is missing or unreadable, or the alias file can't be used
 */
export function takeStock({ corpusDir, ...source }: Place, now = Date.now()): Stock {
  const aliases = readAliases(source);
  const listing = listCorpus(corpusDir);
  const program = createHash('sha256').update(PLATFORM).update(digest(programFiles())).digest('hex');
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([program, aliases, listing.problems]))
    .update(digest(listing.files))
    .digest('hex');
  return {
    listing,
    aliases,
    label: { corpus: listing.root, program, fingerprint },
    settlesIn: settlesIn(listing.files, now),
    takenAt: now,
  };
}

/** Changes with the name, the size and either time of any file. */
function digest(files: readonly ListedFile[]): Buffer {
  const numbers = new Float64Array(3 * files.length);
  files.forEach(({ size, mtimeMs, ctimeMs }, index) => {
    numbers[3 * index] = size;
    numbers[3 * index + 1] = mtimeMs;
    numbers[3 * index + 2] = ctimeMs;
  });
  // No name holds a NUL, so that two lists of names are never the same text.
  return createHash('sha256')
    .update(files.map(({ file }) => file).join('\0'))
    .update('\0')
    .update(new Uint8Array(numbers.buffer))
    .digest();
}

/** What lies ahead of now by more than a tick was stamped by another clock, or before ours was set right. */
function settlesIn(files: readonly ListedFile[], now: number): number {
  let last = 0;
  for (const { ctimeMs } of files) {
    if (ctimeMs <= now + COARSE_TICK_MS) last = Math.max(last, ctimeMs + tickOf(ctimeMs));
  }
  return Math.max(0, last - now);
}

/** How often the clock ticks that a time was taken by, at most. */
const tickOf = (ms: number) => (ms % 1000 === 0 ? COARSE_TICK_MS : FINE_TICK_MS);

/** Whether a file that changes after a moment is sure to get another time than the one it has. */
export const isSettledAt = ({ ctimeMs }: ListedFile, now: number): boolean =>
  ctimeMs + tickOf(ctimeMs) <= now;
