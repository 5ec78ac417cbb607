/** The flat buffers of sealed posting lists. */
export interface PostingBuffers {
  /** Gaps as variable bytes, seven bits each, low bits first: document - last - 1; the first document as it is. */
  readonly bytes: Uint8Array;
  /** `starts[n]..starts[n + 1]` is list n. */
  readonly starts: Uint32Array;
  readonly counts: Uint32Array;
  /** `skipStarts[n]..skipStarts[n + 1]` are the marks of list n. */
  readonly skipStarts: Uint32Array;
  /** Mark m of a list: the document of posting (m + 1) * SKIP_EVERY - 1, and where the byte behind that posting stands. */
  readonly skipDocuments: Uint32Array;
  readonly skipBytes: Uint32Array;
}

/** Sealed posting lists. */
export interface Postings {
  readonly buffers: PostingBuffers;
  readonly lists: number;
  count(list: number): number;
  /**
   * Calls `visit` with the list's documents in order, in blocks: the first `size` numbers of one buffer that is used
   * again. Ends early when `visit` returns false.
   */
  visit(list: number, visit: (documents: Uint32Array, size: number) => boolean | undefined): void;
  /** The list's documents from `from` on, below `until`. */
  between(list: number, from: number, until: number): Uint32Array;
  /**
   * Of the ascending candidates, those in the list: writes their indices into `into`.
   * @returns how many there are
   */
  intersect(list: number, candidates: Uint32Array, size: number, into: Uint32Array): number;
  /** Bytes of memory. */
  readonly byteLength: number;
}

/** One way-mark every so many documents of a list. */
const SKIP_EVERY = 128;
/** A list so many times shorter than the candidates is looked up among them. */
const MUCH_SHORTER = 8;
/** Documents decoded at a time. */
const BLOCK = 1024;

/** Adds way-marks to the long lists, so that a few candidates can be looked up in them. */
export function markPostings({
  bytes,
  starts,
  counts,
}: Pick<PostingBuffers, 'bytes' | 'starts' | 'counts'>): PostingBuffers {
  const lists = counts.length;
  const skipStarts = new Uint32Array(lists + 1);
  for (let list = 0; list < lists; list++)
    skipStarts[list + 1] = (skipStarts[list] ?? 0) + Math.floor((counts[list] ?? 0) / SKIP_EVERY);
  const marks = skipStarts[lists] ?? 0;
  const skipDocuments = new Uint32Array(marks);
  const skipBytes = new Uint32Array(marks);
  for (let list = 0; list < lists; list++) {
    const size = counts[list] ?? 0;
    if (size < SKIP_EVERY) continue;
    let at = starts[list] ?? 0;
    let document = -1;
    let mark = skipStarts[list] ?? 0;
    for (let index = 0; index < size; index++) {
      let byte = bytes[at++] ?? 0;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        gap |= (byte & 127) << shift;
      }
      document += gap + 1;
      if ((index + 1) % SKIP_EVERY === 0) {
        skipDocuments[mark] = document;
        skipBytes[mark++] = at;
      }
    }
  }
  return { bytes, starts, counts, skipStarts, skipDocuments, skipBytes };
}

/** Makes lists readable. */
export function openPostings(buffers: PostingBuffers): Postings {
  const { bytes, starts, counts, skipStarts, skipDocuments, skipBytes } = buffers;
  const lists = counts.length;
  const block = new Uint32Array(BLOCK);
  let buffer = new Uint32Array(BLOCK);
  // Broken buffers may name ends that do not exist.
  const bytesEnd = (list: number) => Math.min(starts[list + 1] ?? 0, bytes.length);
  const marksEnd = (list: number) => Math.min(skipStarts[list + 1] ?? 0, skipDocuments.length);
  /** The list is much shorter than the candidates: its documents are looked up among them. */
  const placesOf = (list: number, candidates: Uint32Array, size: number, into: Uint32Array): number => {
    const end = bytesEnd(list);
    let at = starts[list] ?? 0;
    let document = -1;
    let place = 0;
    let found = 0;
    while (at < end && place < size) {
      let byte = bytes[at++] ?? 0;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        gap |= (byte & 127) << shift;
      }
      document += gap + 1;
      place = firstNotBefore(candidates, place, size, document);
      if (place < size && candidates[place] === document) into[found++] = place++;
    }
    return found;
  };
  return {
    buffers,
    lists,
    // No list has more documents than bytes; buffers that say so are broken.
    count: (list) => Math.min(counts[list] ?? 0, bytes.length),
    visit(list, visit) {
      const end = bytesEnd(list);
      let at = starts[list] ?? 0;
      let document = -1;
      while (at < end) {
        let size = 0;
        while (at < end && size < BLOCK) {
          let byte = bytes[at++] ?? 0;
          let gap = byte & 127;
          for (let shift = 7; byte > 127; shift += 7) {
            byte = bytes[at++] ?? 0;
            gap |= (byte & 127) << shift;
          }
          document += gap + 1;
          block[size++] = document;
        }
        if (visit(block, size) === false) return;
      }
    },
    between(list, from, until) {
      const end = bytesEnd(list);
      const firstMark = skipStarts[list] ?? 0;
      const mark =
        from === 0 ? firstMark : lastMarkBefore(skipDocuments, firstMark, marksEnd(list), from - 1);
      let at = mark > firstMark ? (skipBytes[mark - 1] ?? 0) : (starts[list] ?? 0);
      let document = mark > firstMark ? (skipDocuments[mark - 1] ?? 0) : -1;
      let size = 0;
      let found = buffer;
      while (at < end) {
        let byte = bytes[at++] ?? 0;
        let gap = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0;
          gap |= (byte & 127) << shift;
        }
        document += gap + 1;
        if (document >= until) break;
        if (document < from) continue;
        if (size === found.length) {
          found = new Uint32Array(2 * size);
          found.set(buffer);
          buffer = found;
        }
        found[size++] = document;
      }
      return found.slice(0, size);
    },
    intersect(list, candidates, size, into) {
      const count = counts[list] ?? 0;
      if (count * MUCH_SHORTER < size) return placesOf(list, candidates, size, into);
      const end = bytesEnd(list);
      const lastMark = marksEnd(list);
      // With a candidate in every other block, reading on is faster than looking for the block.
      const far = count > size * (SKIP_EVERY / 8);
      let mark = skipStarts[list] ?? 0;
      let at = starts[list] ?? 0;
      let document = -1;
      let found = 0;
      for (let index = 0; index < size; index++) {
        const wanted = candidates[index] ?? 0;
        if (document < wanted) {
          const ahead = far ? lastMarkBefore(skipDocuments, mark, lastMark, wanted) : mark;
          if (ahead > mark) {
            mark = ahead;
            const there = skipDocuments[mark - 1] ?? 0;
            if (there > document || document === -1) {
              document = there;
              at = skipBytes[mark - 1] ?? 0;
            }
          }
          while (document < wanted && at < end) {
            let byte = bytes[at++] ?? 0;
            let gap = byte & 127;
            for (let shift = 7; byte > 127; shift += 7) {
              byte = bytes[at++] ?? 0;
              gap |= (byte & 127) << shift;
            }
            document += gap + 1;
          }
        }
        if (document === wanted) into[found++] = index;
        else if (document < wanted) break;
      }
      return found;
    },
    byteLength: Object.values(buffers).reduce((sum, buffer) => sum + buffer.byteLength, 0),
  };
}

/** Index behind the last mark in `from..to` whose document is smaller than or equal to the wanted one, by galloping. */
function lastMarkBefore(documents: Uint32Array, from: number, to: number, wanted: number): number {
  let step = 1;
  let low = from;
  while (low + step <= to && (documents[low + step - 1] ?? 0) <= wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(to, low + step);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((documents[middle - 1] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the first candidate at or behind `from` that is not smaller than the document, by galloping. */
function firstNotBefore(candidates: Uint32Array, from: number, size: number, document: number): number {
  let low = from;
  let step = 1;
  while (low + step < size && (candidates[low + step] ?? 0) < document) {
    low += step;
    step *= 2;
  }
  let high = Math.min(size, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}
