import type { Buffers } from './buffers.ts';
import { LONGEST, writeUint } from './bytes.ts';
import { bytes, ints, larger, resized } from './column.ts';
import { type Gaps, packPostings } from './packing.ts';

/**
 * Posting lists while they grow: each list is a chain of slices in one arena, each slice twice as long as the one
 * before, as Lucene's `ByteBlockPool` lays them out. Document numbers must ascend; gaps are written as variable bytes.
 */
export interface PostingsBuilder {
  /** Does nothing where the document is the list's last already. */
  append(list: number, document: number): void;
  /** The last document of the list, or -1. */
  last(list: number): number;
  /** All lists up to the last one that has a document, for `openPostings`. */
  pack(): Buffers;
}

const FIRST_SLICE = 8;
const LARGEST_LEVEL = 13;
/** Bytes at the end of a slice that hold the address of the next one. */
const LINK = 4;

/** What is kept of a list, side by side, so that adding to it touches memory in one place. */
const STRIDE = 8;
const WRITE = 0;
const END = 1;
const LAST = 2;
const COUNT = 3;
const LENGTH = 4;
const HEAD = 5;
const LEVEL = 6;

export function createPostingsBuilder(): PostingsBuilder {
  let arena = bytes(1 << 12);
  let used = 1;
  let capacity = 0;
  let lists = 0;
  let state = ints(0);
  const gap = bytes(LONGEST);
  const get = (list: number, field: number): number => state[list * STRIDE + field] ?? 0;

  const makeRoom = (list: number) => {
    capacity = Math.max(larger(list), 256);
    state = resized(ints, state, capacity * STRIDE);
  };
  const newSlice = (list: number): number => {
    const level = get(list, LEVEL);
    const size = FIRST_SLICE << level;
    if (used + size > arena.length) arena = resized(bytes, arena, used + size + (used >> 1));
    const start = used;
    used += size;
    state[list * STRIDE + END] = start + size - LINK;
    if (level < LARGEST_LEVEL) state[list * STRIDE + LEVEL] = level + 1;
    return start;
  };
  const put = (list: number, at: number, byte: number): number => {
    let place = at;
    if (place === get(list, END)) {
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
  const copy = (list: number, into: Uint8Array) => {
    let left = get(list, LENGTH);
    let from = get(list, HEAD);
    let target = 0;
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
    if (list >= lists) lists = list + 1;
    const own = list * STRIDE;
    const known = state[own + COUNT] ?? 0;
    const last = state[own + LAST] ?? 0;
    if (known > 0 && last === document) return;
    let at = state[own + WRITE] ?? 0;
    if (known === 0) {
      at = newSlice(list);
      state[own + HEAD] = at;
    }
    const length = writeUint(gap, 0, known === 0 ? document : document - last - 1);
    for (let index = 0; index < length; index++) at = put(list, at, gap[index] ?? 0);
    state[own + WRITE] = at;
    state[own + LENGTH] = (state[own + LENGTH] ?? 0) + length;
    state[own + LAST] = document;
    state[own + COUNT] = known + 1;
  };
  return {
    append,
    last: (list) => (list < capacity && get(list, COUNT) > 0 ? get(list, LAST) : -1),
    pack() {
      let room = bytes(1 << 12);
      const gapsOf = (list: number): Gaps => {
        const length = get(list, LENGTH);
        if (length > room.length) room = bytes(2 * length);
        copy(list, room);
        return { bytes: room, from: 0, until: length };
      };
      return packPostings(lists, gapsOf);
    },
  };
}
