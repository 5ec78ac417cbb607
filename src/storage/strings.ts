import { hashOf } from '../search/text/scanner.ts';
import type { Buffers } from './buffers.ts';
import { ints, resized } from './growable.ts';

/** Different strings by number, in flat buffers; any JavaScript string comes back as it was. */
export interface Strings {
  readonly size: number;
  /** The empty string for a number never given. */
  at(number: number): string;
  /** Number of a string, or -1. */
  find(text: string): number;
  /** Number of a string, added if it is new. */
  intern(text: string): number;
  /** All of them as flat buffers. */
  buffers(): StringBuffers;
  readonly byteLength: number;
}

interface StringBuffers {
  /** Each string as Latin-1, or as UTF-16 where it has other characters. */
  readonly bytes: Uint8Array;
  /** Twice the place of each string in `bytes`, plus one for UTF-16; behind them the end. */
  readonly starts: Uint32Array;
  /** Open addressing by hash: the string's number plus one. */
  readonly table: Uint32Array;
}

/** As `hashOf` has them. */
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const LATIN = /^[\0-\xff]*$/;
/** Strings a slot of the table, at most. */
const LOAD = 0.7;

/**
 * @param saved buffers to begin with; not written to
 */
export function createStrings(saved?: Buffers): Strings {
  let bytes = saved?.bytes instanceof Uint8Array ? saved.bytes : new Uint8Array(0);
  let starts = saved?.starts instanceof Uint32Array ? saved.starts : ints(1);
  let table = saved?.table instanceof Uint32Array ? saved.table : ints(1);
  let size = Math.max(0, starts.length - 1);
  let blob = bufferOver(bytes);
  let borrowed = true;

  const rehash = (slots: number): Uint32Array => {
    const fresh = ints(slots);
    for (let number = 0; number < size; number++) {
      let slot = slotAmong(slots, hashAt(number));
      while (fresh[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
      fresh[slot] = number + 1;
    }
    return fresh;
  };
  const unitOf = (place: number, wide: number): number =>
    wide ? (bytes[place] ?? 0) | ((bytes[place + 1] ?? 0) << 8) : (bytes[place] ?? 0);
  const hashAt = (number: number): number => {
    const start = starts[number] ?? 0;
    const wide = start & 1;
    const end = Math.min((starts[number + 1] ?? 0) >>> 1, bytes.length);
    let hash = FNV_START;
    for (let place = start >>> 1; place < end; place += 1 + wide)
      hash = Math.imul(hash ^ unitOf(place, wide), FNV_PRIME);
    return hash;
  };
  const at = (number: number): string => {
    if (number >= size) return '';
    const start = starts[number] ?? 0;
    return blob.toString(start & 1 ? 'utf16le' : 'latin1', start >>> 1, (starts[number + 1] ?? 0) >>> 1);
  };
  const isAt = (number: number, text: string): boolean => {
    const start = starts[number] ?? 0;
    const from = start >>> 1;
    const wide = start & 1;
    if (((starts[number + 1] ?? 0) >>> 1) - from !== text.length << wide) return false;
    for (let index = 0; index < text.length; index++) {
      if (unitOf(from + (index << wide), wide) !== text.charCodeAt(index)) return false;
    }
    return true;
  };
  /** Number of a string, or the complement of its slot. */
  const lookUp = (text: string): number => {
    let slot = slotAmong(table.length, hashOf(text));
    for (let tried = 0; tried < table.length; tried++) {
      const entry = table[slot] ?? 0;
      if (entry === 0) break;
      if (isAt(entry - 1, text)) return entry - 1;
      slot = slot + 1 === table.length ? 0 : slot + 1;
    }
    return ~slot;
  };
  const makeRoom = (length: number): void => {
    if (borrowed || size + 1 > LOAD * table.length) {
      table = rehash(Math.max(16, 2 * table.length));
      borrowed = false;
    }
    const end = (starts[size] ?? 0) >>> 1;
    if (end + length > bytes.length) {
      bytes = resized((room) => new Uint8Array(room), bytes, end + length + (end >> 1));
      blob = bufferOver(bytes);
    }
    if (size + 2 > starts.length) starts = resized(ints, starts, size + (size >> 1) + 2);
  };
  return {
    get size() {
      return size;
    },
    at,
    find: (text) => Math.max(-1, lookUp(text)),
    intern(text) {
      const found = lookUp(text);
      if (found >= 0) return found;
      const wide = LATIN.test(text) ? 0 : 1;
      makeRoom(text.length << wide);
      const start = (starts[size] ?? 0) >>> 1;
      blob.write(text, start, wide ? 'utf16le' : 'latin1');
      starts[size] = 2 * start + wide;
      starts[size + 1] = 2 * (start + (text.length << wide));
      table[~lookUp(text)] = ++size;
      return size - 1;
    },
    // The same strings in the same order give the same bytes, however they came.
    buffers: () => ({
      bytes: bytes.slice(0, (starts[size] ?? 0) >>> 1),
      starts: starts.slice(0, size + 1),
      table: rehash(Math.ceil((size + 1) / LOAD)),
    }),
    get byteLength() {
      return bytes.byteLength + starts.byteLength + table.byteLength;
    },
  };
}

function bufferOver(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A hash, mixed and scaled to the size of a table. */
function slotAmong(slots: number, hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.floor((((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32) * slots);
}
