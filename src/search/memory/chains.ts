import { bytes, ints, resized } from './growable.ts';
import { markPostings, openPostings, type Postings } from './postings.ts';

/**
 * Posting lists while they grow: each list is a chain of slices in one arena, each slice twice as long as the one
 * before, as Lucene's `ByteBlockPool` lays them out. Document numbers must ascend; gaps are written as variable bytes.
 */
export interface Chains {
  append(list: number, document: number): void;
  /** The last document of the list, or -1. */
  last(list: number): number;
  /** The lists 0..lists-1, compact and ready to be read. */
  seal(lists: number): Postings;
}

const FIRST_SLICE = 8;
const LARGEST_LEVEL = 13;
/** Bytes at the end of a slice that hold the address of the next one. */
const LINK = 4;

/**
 * @param saved sealed lists to go on with
 */
export function createChains(saved?: Postings): Chains {
  let arena = bytes(1 << 12);
  let used = 1;
  let capacity = 0;
  let head = ints(0);
  let write = ints(0);
  let end = ints(0);
  let lasts = ints(0);
  let counts = ints(0);
  let lengths = ints(0);
  let levels = bytes(0);

  const makeRoom = (list: number) => {
    capacity = Math.max(list + 1, capacity + (capacity >> 1), 256);
    head = resized(ints, head, capacity);
    write = resized(ints, write, capacity);
    end = resized(ints, end, capacity);
    lasts = resized(ints, lasts, capacity);
    counts = resized(ints, counts, capacity);
    lengths = resized(ints, lengths, capacity);
    levels = resized(bytes, levels, capacity);
  };
  const newSlice = (list: number): number => {
    const level = levels[list] ?? 0;
    const size = FIRST_SLICE << level;
    if (used + size > arena.length) arena = resized(bytes, arena, used + size + (used >> 1));
    const start = used;
    used += size;
    end[list] = start + size - LINK;
    if (level < LARGEST_LEVEL) levels[list] = level + 1;
    return start;
  };
  const put = (list: number, at: number, byte: number): number => {
    let place = at;
    if (place === end[list]) {
      const next = newSlice(list);
      for (let index = 0; index < LINK; index++) arena[place + index] = (next >>> (8 * index)) & 255;
      place = next;
    }
    arena[place] = byte;
    return place + 1;
  };
  const linkAt = (at: number): number =>
    ((arena[at] ?? 0) |
      ((arena[at + 1] ?? 0) << 8) |
      ((arena[at + 2] ?? 0) << 16) |
      ((arena[at + 3] ?? 0) << 24)) >>>
    0;
  /** Copies the bytes of a list, slice by slice. */
  const copy = (list: number, into: Uint8Array, at: number) => {
    let left = lengths[list] ?? 0;
    let from = head[list] ?? 0;
    let target = at;
    for (let level = 0; left > 0; level = Math.min(level + 1, LARGEST_LEVEL)) {
      const room = (FIRST_SLICE << level) - LINK;
      const take = Math.min(left, room);
      for (let index = 0; index < take; index++) into[target + index] = arena[from + index] ?? 0;
      target += take;
      left -= take;
      if (left > 0) from = linkAt(from + room);
    }
  };
  const append = (list: number, document: number) => {
    if (list >= capacity) makeRoom(list);
    const known = counts[list] ?? 0;
    let at = write[list] ?? 0;
    if (known === 0) {
      at = newSlice(list);
      head[list] = at;
    }
    let gap = known === 0 ? document : document - (lasts[list] ?? 0) - 1;
    let length = 1;
    for (; gap > 127; gap >>>= 7) {
      at = put(list, at, (gap & 127) | 128);
      length++;
    }
    write[list] = put(list, at, gap);
    lengths[list] = (lengths[list] ?? 0) + length;
    lasts[list] = document;
    counts[list] = known + 1;
  };
  if (saved !== undefined)
    for (let list = 0; list < saved.lists; list++)
      saved.visit(list, (documents, size) => {
        for (let index = 0; index < size; index++) append(list, documents[index] ?? 0);
      });
  return {
    append,
    last: (list) => (list < capacity && (counts[list] ?? 0) > 0 ? (lasts[list] ?? 0) : -1),
    seal(lists) {
      if (lists > capacity) makeRoom(lists - 1);
      const starts = ints(lists + 1);
      let total = 0;
      for (let list = 0; list < lists; list++) {
        starts[list] = total;
        total += lengths[list] ?? 0;
      }
      starts[lists] = total;
      const packed = bytes(total);
      for (let list = 0; list < lists; list++) copy(list, packed, starts[list] ?? 0);
      return openPostings(markPostings({ bytes: packed, starts, counts: counts.slice(0, lists) }));
    },
  };
}
