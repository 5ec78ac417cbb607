import { type Earlier, sourcesOf } from '../archive/index.ts';
import type { ListedFile } from '../article/listing.ts';
import type { Article } from '../article/types.ts';
import { type Buffers, unsigned } from '../storage/buffers.ts';
import { byUnits } from '../text/order.ts';
import { isSettledAt } from './stock.ts';

/** Size and both times of a file, each as 64 bits. */
const NUMBERS = 3;
const FILES = 'files';

/**
 * Keeps what the file system says of the files of an archive's articles, so that they need not be read again while it says the same.
 * @param files of all articles of the archive, in order
 * @param takenAt when they were listed: of a file that changed just before, nothing is kept, for it may change again unseen
 */
export function packFiles(files: readonly string[], listed: readonly ListedFile[], takenAt: number): Buffers {
  const find = finder(listed.length, (at) => listed[at]?.file ?? '');
  const numbers = new Float64Array(NUMBERS * files.length).fill(Number.NaN);
  for (const [at, file] of files.entries()) {
    const own = listed[find(file)];
    if (own === undefined || !isSettledAt(own, takenAt)) continue;
    numbers[NUMBERS * at] = own.size;
    numbers[NUMBERS * at + 1] = own.mtimeMs;
    numbers[NUMBERS * at + 2] = own.ctimeMs;
  }
  return { [FILES]: new Uint32Array(numbers.buffer) };
}

/**
 * Finds the article of a file that has not changed since an archive was made.
 * @param earlier an archive that the same program made
 * @param aliases what the owner calls outlets now
 */
export function knownFiles(earlier: Earlier, aliases: string): (file: ListedFile) => Article | undefined {
  const { saved } = earlier;
  const sources = sourcesOf(earlier, aliases);
  if (sources === undefined || saved[FILES] === undefined) return () => undefined;
  const kept = unsigned(saved, FILES).slice();
  const numbers = new Float64Array(kept.buffer);
  const find = finder(sources.size, sources.file);
  return ({ file, size, mtimeMs, ctimeMs }) => {
    const at = find(file);
    if (at < 0) return undefined;
    const start = NUMBERS * at;
    const isSame =
      numbers[start] === size && numbers[start + 1] === mtimeMs && numbers[start + 2] === ctimeMs;
    return isSame ? sources.at(at) : undefined;
  };
}

/** Finds files in a list that is in their order, -1 for one that is not there: quick for who asks in that order too. */
function finder(size: number, fileAt: (at: number) => string): (file: string) => number {
  let next = 0;
  return (file) => {
    if (next > 0 && byUnits(file, fileAt(next - 1)) <= 0) next = 0;
    while (next < size && byUnits(fileAt(next), file) < 0) next += 1;
    if (next === size || fileAt(next) !== file) return -1;
    next += 1;
    return next - 1;
  };
}
