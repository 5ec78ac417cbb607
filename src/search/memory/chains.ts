import { growableBytes, growableInts } from './growable.ts';
import { type Postings, sealPostings } from './postings.ts';

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

export function createChains(): Chains {
  let arena = new Uint8Array(1 << 16);
  let used = 1;
  const head = growableInts();
  const write = growableInts();
  const end = growableInts();
  const lasts = growableInts();
  const counts = growableInts();
  const lengths = growableInts();
  const levels = growableBytes();

  const newSlice = (list: number): number => {
    const level = levels.at(list);
    const size = FIRST_SLICE << level;
    if (used + size > arena.length) {
      const larger = new Uint8Array(Math.max(used + size, arena.length + (arena.length >> 1)));
      larger.set(arena);
      arena = larger;
    }
    const start = used;
    used += size;
    end.set(list, start + size - LINK);
    levels.set(list, Math.min(level + 1, LARGEST_LEVEL));
    return start;
  };
  const put = (list: number, at: number, byte: number): number => {
    let place = at;
    if (place === end.at(list)) {
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
    let left = lengths.at(list);
    let from = head.at(list);
    let target = at;
    for (let level = 0; left > 0; level = Math.min(level + 1, LARGEST_LEVEL)) {
      const room = (FIRST_SLICE << level) - LINK;
      const take = Math.min(left, room);
      into.set(arena.subarray(from, from + take), target);
      target += take;
      left -= take;
      if (left > 0) from = linkAt(from + room);
    }
  };
  return {
    append(list, document) {
      const known = counts.at(list);
      let at = write.at(list);
      if (known === 0) {
        at = newSlice(list);
        head.set(list, at);
      }
      let gap = known === 0 ? document : document - lasts.at(list) - 1;
      let bytes = 1;
      for (; gap > 127; gap >>>= 7) {
        at = put(list, at, (gap & 127) | 128);
        bytes++;
      }
      write.set(list, put(list, at, gap));
      lengths.set(list, lengths.at(list) + bytes);
      lasts.set(list, document);
      counts.set(list, known + 1);
    },
    last: (list) => (counts.at(list) === 0 ? -1 : lasts.at(list)),
    seal(lists) {
      const starts = new Uint32Array(lists + 1);
      const sizes = new Uint32Array(lists);
      let total = 0;
      for (let list = 0; list < lists; list++) {
        starts[list] = total;
        sizes[list] = counts.at(list);
        total += lengths.at(list);
      }
      starts[lists] = total;
      const bytes = new Uint8Array(total);
      for (let list = 0; list < lists; list++) copy(list, bytes, starts[list] ?? 0);
      return sealPostings({ bytes, starts, counts: sizes });
    },
  };
}
