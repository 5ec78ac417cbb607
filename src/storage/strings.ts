import { HASH_START, hashOf, hashOn, hashUnits } from '../text/hash.ts';
import { type Buffers, bufferOver, bytesOf, unsigned } from './buffers.ts';
import { bytes as byteArray, ints, larger, resized } from './column.ts';
import { StorageError } from './error.ts';
import { createLookup, type Lookup, openLookup } from './lookup.ts';

/** Different strings by number, in flat buffers; any JavaScript string comes back as it was. */
export interface Strings {
  readonly size: number;
  /** The empty string for a number never given. */
  at(number: number): string;
  /** Number of a string, or -1. */
  find(text: string): number;
  /** UTF-16 units of a string. */
  length(number: number): number;
  /** One of them. */
  unit(number: number, index: number): number;
}

/** Strings that are only read by their numbers. */
export type Pool = Pick<Strings, 'at'>;

/** Strings to which others are added, numbered in the order of their first appearance. */
export interface GrowingStrings extends Strings {
  /** Number of a string, added if it is new. */
  intern(text: string): number;
  /** The same for the first `length` units, whose hash is known. */
  internUnits(units: ArrayLike<number>, length: number, hash: number): number;
  /** The same strings in the same order give the same bytes, however they came. */
  buffers(): Buffers;
}

/**
 * Each string stands as Latin-1, or as UTF-16 where it has other characters. `starts[n]` is twice the place of string n,
 * plus one for UTF-16; behind them the end.
 */
interface Room {
  bytes: Uint8Array;
  blob: Buffer;
  starts: Uint32Array;
  size: number;
}

const LARGEST = 2 ** 31 - 1;

export function createStrings(): GrowingStrings {
  const bytes = byteArray(1024);
  const room: Room = { bytes, blob: bufferOver(bytes), starts: ints(256), size: 0 };
  const lookup = createLookup((number) => hashAt(room, number));
  const read = reader(room, lookup);
  const makeRoom = (end: number): void => {
    if (end > LARGEST) throw new StorageError('too-large', 'The strings of the corpus take more than 2 GB.');
    if (end > room.bytes.length) {
      room.bytes = resized(byteArray, room.bytes, larger(end));
      room.blob = bufferOver(room.bytes);
    }
    if (room.size + 2 > room.starts.length)
      room.starts = resized(ints, room.starts, larger(room.starts.length));
  };
  const internUnits = (units: ArrayLike<number>, length: number, hash: number): number => {
    const found = read.findUnits(units, length, hash);
    if (found >= 0) return found;
    let wide = 0;
    for (let at = 0; at < length; at++) if ((units[at] ?? 0) > 0xff) wide = 1;
    const start = (room.starts[room.size] ?? 0) >>> 1;
    const end = start + (length << wide);
    makeRoom(end);
    for (let at = 0; at < length; at++) {
      const unit = units[at] ?? 0;
      const place = start + (at << wide);
      room.bytes[place] = unit;
      if (wide === 1) room.bytes[place + 1] = unit >>> 8;
    }
    room.starts[room.size] = 2 * start + wide;
    room.size += 1;
    room.starts[room.size] = 2 * end;
    lookup.add(hash);
    return room.size - 1;
  };
  return {
    ...read.strings,
    get size() {
      return room.size;
    },
    internUnits,
    intern: (text) => internUnits(read.unitsOf(text), text.length, hashOf(text)),
    buffers: () => ({
      bytes: room.bytes.slice(0, (room.starts[room.size] ?? 0) >>> 1),
      starts: room.starts.slice(0, room.size + 1),
      table: lookup.array(),
    }),
  };
}

/** @throws StorageError when a buffer is missing */
export function openStrings(saved: Buffers): Strings {
  return reader(openRoom(saved), openLookup(unsigned(saved, 'table'))).strings;
}

/** What is kept of strings that nobody looks for: all but the table by which they are found. */
export function packPool(strings: GrowingStrings): Buffers {
  const { table: _, ...pool } = strings.buffers();
  return pool;
}

/** @throws StorageError when a buffer is missing */
export function openPool(saved: Buffers): Pool {
  return reader(openRoom(saved), openLookup(new Uint32Array(0))).strings;
}

function openRoom(saved: Buffers): Room {
  const blob = bytesOf(saved, 'bytes');
  const starts = unsigned(saved, 'starts');
  return { bytes: blob, blob, starts, size: Math.max(0, starts.length - 1) };
}

function reader(room: Room, lookup: Lookup) {
  let scratch = new Uint16Array(64);
  let sought: ArrayLike<number> = scratch;
  let soughtLength = 0;
  const isSought = (number: number): boolean => {
    const { bytes, starts } = room;
    const start = starts[number] ?? 0;
    const wide = start & 1;
    let place = start >>> 1;
    if (number >= room.size || ((starts[number + 1] ?? 0) >>> 1) - place !== soughtLength << wide)
      return false;
    for (let index = 0; index < soughtLength; index++, place += 1 + wide)
      if (unitOf(bytes, place, wide) !== sought[index]) return false;
    return true;
  };
  const findUnits = (units: ArrayLike<number>, length: number, hash: number): number => {
    sought = units;
    soughtLength = length;
    return lookup.find(hash, isSought);
  };
  /** The units of a string, in room that is used again. */
  const unitsOf = (text: string): Uint16Array => {
    if (text.length > scratch.length) scratch = new Uint16Array(2 * text.length);
    for (let at = 0; at < text.length; at++) scratch[at] = text.charCodeAt(at);
    return scratch;
  };
  const strings: Strings = {
    size: room.size,
    at(number) {
      if (number >= room.size) return '';
      const { blob, starts } = room;
      const start = starts[number] ?? 0;
      return blob.toString(start & 1 ? 'utf16le' : 'latin1', start >>> 1, (starts[number + 1] ?? 0) >>> 1);
    },
    find(text) {
      const units = unitsOf(text);
      return findUnits(units, text.length, hashUnits(units, text.length));
    },
    length(number) {
      const start = room.starts[number] ?? 0;
      return (((room.starts[number + 1] ?? 0) >>> 1) - (start >>> 1)) >>> (start & 1);
    },
    unit(number, index) {
      const start = room.starts[number] ?? 0;
      const wide = start & 1;
      return unitOf(room.bytes, (start >>> 1) + (index << wide), wide);
    },
  };
  return { strings, findUnits, unitsOf };
}

function unitOf(bytes: Uint8Array, place: number, wide: number): number {
  return wide ? (bytes[place] ?? 0) | ((bytes[place + 1] ?? 0) << 8) : (bytes[place] ?? 0);
}

function hashAt({ bytes, starts, size }: Room, number: number): number {
  const start = number < size ? (starts[number] ?? 0) : 0;
  const wide = start & 1;
  const end = (starts[number + 1] ?? 0) >>> 1;
  let hash = HASH_START;
  for (let place = start >>> 1; place < end; place += 1 + wide)
    hash = hashOn(hash, unitOf(bytes, place, wide));
  return hash;
}
