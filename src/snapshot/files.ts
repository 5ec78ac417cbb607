import { type Earlier, sourcesOf } from '../archive/index.ts';
import type { ListedFile } from '../article/listing.ts';
import type { Article } from '../article/types.ts';
import { type Buffers, unsigned } from '../storage/buffers.ts';
import { isSettledAt } from './stock.ts';

/** Size and both times of a file, each as 64 bits. */
const NUMBERS = 3;
const FILES = 'files';

/**
 * Keeps what the file system says of the files of an archive's articles, so that they need not be read again while it says the same.
 * @param articles all of the archive, in the order of their files
 * @param takenAt when they were listed: of a file that changed just before, nothing is kept, for it may change again unseen
 */
export function packFiles(
  articles: readonly Article[],
  listed: readonly ListedFile[],
  takenAt: number,
): Buffers {
  const known = new Map(listed.map((file) => [file.file, file]));
  const numbers = new Float64Array(NUMBERS * articles.length).fill(Number.NaN);
  articles.forEach(({ file }, at) => {
    const own = known.get(file);
    if (own !== undefined && isSettledAt(own, takenAt))
      numbers.set([own.size, own.mtimeMs, own.ctimeMs], NUMBERS * at);
  });
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
  const places = new Map(Array.from({ length: sources.size }, (_, at) => [sources.file(at), at]));
  return ({ file, size, mtimeMs, ctimeMs }) => {
    const at = places.get(file);
    if (at === undefined) return undefined;
    const start = NUMBERS * at;
    const isSame =
      numbers[start] === size && numbers[start + 1] === mtimeMs && numbers[start + 2] === ctimeMs;
    return isSame ? sources.at(at) : undefined;
  };
}
