import { larger, resized } from './column.ts';
import { StorageError } from './error.ts';

/** Numbers written one behind the other, small ones in few bytes. */
export interface ByteWriter {
  readonly length: number;
  /** @param value 0 ≤ value < 2³² */
  uint(value: number): void;
  /** @param value -2³¹ ≤ value < 2³¹ */
  int(value: number): void;
  /** What was written, without room behind it. */
  bytes(): Uint8Array;
}

/** Reads what a `ByteWriter` wrote. */
export interface ByteReader {
  /** Goes to a stretch; nothing behind `end` is read. */
  seek(start: number, end: number): void;
  /** @throws StorageError behind the end */
  uint(): number;
  int(): number;
}

/** Bytes of the largest number. */
export const LONGEST = 5;

/**
 * Writes a number below 2³² as variable bytes: seven bits each, low bits first, the highest bit set but for the last.
 * @returns the place behind it
 */
export function writeUint(data: Uint8Array, place: number, value: number): number {
  let at = place;
  let rest = value;
  for (; rest > 127; rest >>>= 7) data[at++] = (rest & 127) | 128;
  data[at++] = rest;
  return at;
}

export function createByteWriter(): ByteWriter {
  let data = new Uint8Array(256);
  let length = 0;
  const uint = (value: number) => {
    if (length + LONGEST > data.length)
      data = resized((room) => new Uint8Array(room), data, larger(length + LONGEST));
    length = writeUint(data, length, value);
  };
  return {
    get length() {
      return length;
    },
    uint,
    int: (value) => uint(((value << 1) ^ (value >> 31)) >>> 0),
    bytes: () => data.slice(0, length),
  };
}

export function createByteReader(data: Uint8Array): ByteReader {
  let at = 0;
  let last = 0;
  const uint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 7 * LONGEST; shift += 7) {
      if (at >= last) throw new StorageError('damaged', 'A record ends early.');
      const byte = data[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new StorageError('damaged', 'A number has no end.');
  };
  return {
    seek(start, end) {
      at = start;
      last = Math.min(end, data.length);
    },
    uint,
    int() {
      const value = uint();
      return (value >>> 1) ^ -(value & 1);
    },
  };
}
