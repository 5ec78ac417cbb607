import type { Buffers } from './buffers.ts';
import { BLOCK, postingBuffers, readBlock, readBytes } from './packing.ts';
import { gallop, lowerBound } from './sorted.ts';

/** A range of document numbers, `until` excluded. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/** Sealed posting lists; one behind the last is empty. */
export interface Postings {
  count(list: number): number;
  /**
   * Calls `visit` with the list's documents in order, those of a range where one is given, in blocks: the first `size`
   * numbers of one buffer that is used again. Ends early when `visit` returns false.
   */
  visit(
    list: number,
    visit: (documents: Uint32Array, size: number) => boolean | undefined,
    range?: Range,
  ): void;
  /**
   * Of the ascending candidates, those in the list: writes their indices into `into`.
   * @returns how many there are
   */
  intersect(list: number, candidates: Uint32Array, size: number, into: Uint32Array): number;
}

/**
 * Lists that stay in memory as they are: for what is made while somebody waits, and would only be packed to be unpacked.
 * @param starts `documents[starts[n]..starts[n + 1]]` are the documents of list n, ascending
 */
export function plainPostings(documents: Uint32Array, starts: Uint32Array): Postings {
  const from = (list: number) => starts[list] ?? documents.length;
  return {
    count: (list) => from(list + 1) - from(list),
    visit(list, visit, range = EVERYTHING) {
      const end = from(list + 1);
      const first = lowerBound(documents, range.from, from(list), end);
      const last = range.until === EVERYTHING.until ? end : lowerBound(documents, range.until, first, end);
      if (last > first) visit(documents.subarray(first, last), last - first);
    },
    intersect(list, candidates, size, into) {
      const end = from(list + 1);
      let found = 0;
      for (let index = 0, at = from(list); index < size && at < end; index++) {
        at = gallop(documents, candidates[index] ?? 0, at, end);
        if (at < end && documents[at] === candidates[index]) into[found++] = index;
      }
      return found;
    },
  };
}

/** A list so many times shorter than the candidates is looked up among them. */
const MUCH_SHORTER = 8;
const EVERYTHING: Range = { from: 0, until: Number.POSITIVE_INFINITY };

/**
 * Makes lists readable. Broken buffers give wrong documents, but an end of them.
 * @throws StorageError when one is missing
 */
export function openPostings(saved: Buffers): Postings {
  const buffers = postingBuffers(saved);
  const { lasts, blocks, bytes, starts, counts } = buffers;
  const visited = new Uint32Array(BLOCK);
  const sought = new Uint32Array(BLOCK);
  const firstBlock = (list: number) => blocks[list] ?? 0;
  const endBlock = (list: number) => Math.min(blocks[list + 1] ?? 0, lasts.length);

  /** Reads a block of a list, the one behind the last being what is left of it; returns how many documents it has. */
  const read = (list: number, at: number, into: Uint32Array): number => {
    const before = at > firstBlock(list) ? (lasts[at - 1] ?? 0) : -1;
    if (at >= endBlock(list)) {
      const end = Math.min(starts[list + 1] ?? 0, bytes.length);
      return readBytes(bytes, starts[list] ?? 0, end, before, into).size;
    }
    readBlock(buffers, at, before, into);
    return BLOCK;
  };
  const visit: Postings['visit'] = (list, visitor, { from, until } = EVERYTHING) => {
    const first = firstBlock(list);
    const end = endBlock(list);
    for (let at = from === 0 ? first : gallop(lasts, from, first, end); at <= end; at++) {
      let size = read(list, at, visited);
      let start = 0;
      while (start < size && (visited[start] ?? 0) < from) start++;
      if (start > 0) visited.copyWithin(0, start, size);
      size -= start;
      const behind = size > 0 && (visited[size - 1] ?? 0) >= until;
      while (size > 0 && (visited[size - 1] ?? 0) >= until) size--;
      if ((size > 0 && visitor(visited, size) === false) || behind) return;
    }
  };
  /** The list is much shorter than the candidates: its documents are looked up among them. */
  const placesOf = (list: number, candidates: Uint32Array, size: number, into: Uint32Array): number => {
    let place = 0;
    let found = 0;
    visit(list, (documents, count) => {
      for (let index = 0; index < count && place < size; index++) {
        const document = documents[index] ?? 0;
        place = gallop(candidates, document, place, size);
        if (place < size && candidates[place] === document) into[found++] = place++;
      }
      return place < size;
    });
    return found;
  };
  return {
    // No list has more documents than there are gaps; buffers that say so are broken.
    count: (list) => Math.min(counts[list] ?? 0, BLOCK * lasts.length + bytes.length),
    visit,
    intersect(list, candidates, size, into) {
      if ((counts[list] ?? 0) * MUCH_SHORTER < size) return placesOf(list, candidates, size, into);
      const end = endBlock(list);
      let next = firstBlock(list);
      let have = 0;
      let place = 0;
      let last = -1;
      let found = 0;
      for (let index = 0; index < size; index++) {
        const wanted = candidates[index] ?? 0;
        if (wanted > last) {
          next = gallop(lasts, wanted, next, end);
          have = read(list, next, sought);
          last = sought[have - 1] ?? 0;
          if (have === 0 || last < wanted) break;
          place = 0;
          if (next < end) next++;
        }
        while (place < have && (sought[place] ?? 0) < wanted) place++;
        if (place < have && sought[place] === wanted) into[found++] = index;
      }
      return found;
    },
  };
}
