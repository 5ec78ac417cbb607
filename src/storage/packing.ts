import { type Buffers, bytesOf, unsigned } from './buffers.ts';

/** The flat buffers of sealed posting lists. Documents are below 2^31. A gap is document - last - 1; the first of a list is the document itself. */
export interface PostingBuffers {
  /** Whole blocks of `BLOCK` gaps, each gap in as many bits as the largest of its block takes, low bits first. */
  readonly packed: Uint32Array;
  /** `packedStarts[b]..packedStarts[b + 1]` is block b. */
  readonly packedStarts: Uint32Array;
  /** The last document of each block. */
  readonly lasts: Uint32Array;
  /** `blocks[n]..blocks[n + 1]` are the blocks of list n. */
  readonly blocks: Uint32Array;
  /** What is left of each list, fewer than `BLOCK` gaps as variable bytes: seven bits each, low bits first. */
  readonly bytes: Uint8Array;
  /** `starts[n]..starts[n + 1]` are the bytes of list n. */
  readonly starts: Uint32Array;
  /** Postings of each list. */
  readonly counts: Uint32Array;
}

/** @throws StorageError when one of them is missing */
export function postingBuffers(saved: Buffers): PostingBuffers {
  return {
    packed: unsigned(saved, 'packed'),
    packedStarts: unsigned(saved, 'packedStarts'),
    lasts: unsigned(saved, 'lasts'),
    blocks: unsigned(saved, 'blocks'),
    bytes: bytesOf(saved, 'bytes'),
    starts: unsigned(saved, 'starts'),
    counts: unsigned(saved, 'counts'),
  };
}

/**
 * Postings of a block. Gaps of one width are read without a branch that depends on them, which variable bytes need for
 * each: three times as fast where they are about as large as a byte holds (Lemire & Boytsov 2015, frame of reference).
 */
export const BLOCK = 32;
/** 32-bit words of a block for one bit of width. */
const WORDS_A_BIT = BLOCK / 32;

/** A list as variable bytes: `from..until` of the bytes. */
export interface Gaps {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly until: number;
}

/**
 * Packs lists.
 * @param lists how many there are
 * @param gapsOf called twice for each list, for the room is measured first: there is never more than is needed of it
 */
export function packPostings(lists: number, gapsOf: (list: number) => Gaps): Buffers {
  const blocks = new Uint32Array(lists + 1);
  const starts = new Uint32Array(lists + 1);
  const counts = new Uint32Array(lists);
  const block = new Uint32Array(BLOCK);
  let words = 0;
  for (let list = 0; list < lists; list++) {
    const gaps = gapsOf(list);
    let whole = 0;
    const { count, left } = readBlocks(gaps, block, () => {
      words += WORDS_A_BIT * widthOf(block);
      whole++;
    });
    counts[list] = count;
    blocks[list + 1] = (blocks[list] ?? 0) + whole;
    starts[list + 1] = (starts[list] ?? 0) + gaps.until - left;
  }
  const packed = new Uint32Array(words);
  const packedStarts = new Uint32Array((blocks[lists] ?? 0) + 1);
  const lasts = new Uint32Array(blocks[lists] ?? 0);
  const bytes = new Uint8Array(starts[lists] ?? 0);
  let at = 0;
  for (let list = 0; list < lists; list++) {
    const gaps = gapsOf(list);
    const { left } = readBlocks(gaps, block, (document) => {
      const width = widthOf(block);
      const start = packedStarts[at] ?? 0;
      writeBlock(packed, start, width, block);
      lasts[at++] = document;
      packedStarts[at] = start + WORDS_A_BIT * width;
    });
    bytes.set(gaps.bytes.subarray(left, gaps.until), starts[list] ?? 0);
  }
  return { packed, packedStarts, lasts, blocks, bytes, starts, counts };
}

/**
 * Reads the blocks of a list, one after the other, as gaps into the block given.
 * @param whole called for each with its last document
 * @returns how many postings there are, and where those begin that don't fill a block
 */
function readBlocks(
  { bytes, from, until }: Gaps,
  block: Uint32Array,
  whole: (document: number) => void,
): { readonly count: number; readonly left: number } {
  let before = -1;
  let count = 0;
  for (let at = from; ; ) {
    const { size, end } = readBytes(bytes, at, until, before, block);
    count += size;
    if (size < BLOCK) return { count, left: at };
    const last = block[BLOCK - 1] ?? 0;
    for (let index = BLOCK - 1; index > 0; index--)
      block[index] = (block[index] ?? 0) - (block[index - 1] ?? 0) - 1;
    block[0] = (block[0] ?? 0) - before - 1;
    whole(last);
    before = last;
    at = end;
  }
}

/**
 * Reads documents from variable bytes, at most `BLOCK` of them.
 * @param before the document before the first one, or -1
 * @returns how many there are, and where the bytes behind them begin
 */
export function readBytes(
  bytes: Uint8Array,
  from: number,
  until: number,
  before: number,
  into: Uint32Array,
): { readonly size: number; readonly end: number } {
  let at = from;
  let document = before;
  let size = 0;
  while (at < until && size < BLOCK) {
    let byte = bytes[at++] ?? 0;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
    }
    document += gap + 1;
    into[size++] = document;
  }
  return { size, end: at };
}

/**
 * Reads the documents of block `at`. Whatever the buffers hold, it comes to an end.
 * @param before the document before its first one, or -1
 * @param into `BLOCK` numbers
 */
export function readBlock(
  { packed, packedStarts }: PostingBuffers,
  at: number,
  before: number,
  into: Uint32Array,
): void {
  let word = packedStarts[at] ?? 0;
  const width = (((packedStarts[at + 1] ?? 0) - word) / WORDS_A_BIT) & 31;
  const mask = (1 << width) - 1;
  let bits = packed[word++] ?? 0;
  let left = 32;
  let document = before;
  for (let index = 0; index < BLOCK; index++) {
    let gap = bits;
    if (left >= width) {
      bits >>>= width;
      left -= width;
    } else {
      const next = packed[word++] ?? 0;
      gap |= next << left;
      bits = next >>> (width - left);
      left += 32 - width;
    }
    document = (document + (gap & mask) + 1) | 0;
    into[index] = document;
  }
}

function writeBlock(packed: Uint32Array, start: number, width: number, gaps: Uint32Array): void {
  let word = start;
  let bit = 0;
  for (const gap of gaps) {
    packed[word] = (packed[word] ?? 0) | (gap << bit);
    if (bit + width > 32) packed[word + 1] = gap >>> (32 - bit);
    bit += width;
    word += bit >>> 5;
    bit &= 31;
  }
}

/** Bits that the largest number takes. */
function widthOf(numbers: Uint32Array): number {
  let all = 0;
  for (const number of numbers) all |= number;
  return 32 - Math.clz32(all);
}
