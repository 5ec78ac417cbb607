import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Buffers, bufferOver, type TypedArray } from '../storage/buffers.ts';
import { type Described, type Header, readHeader, TYPES, typeOf, writeHeader } from './header.ts';

/** What a snapshot says of itself. */
export interface Label {
  /** The corpus folder, links resolved. */
  readonly corpus: string;
  /** The program that made it: another one may find other things in the same files. */
  readonly program: string;
  /** All that it was made of. */
  readonly fingerprint: string;
}

/** Why bytes are not a snapshot that can be used. */
export type Damage = 'foreign' | 'other-version' | 'other-byte-order' | 'truncated' | 'damaged';

export type Opened =
  | { readonly ok: true; readonly label: Label; readonly buffers: Buffers }
  | { readonly ok: false; readonly damage: Damage };

/** Raised whenever the layout below changes, or what the buffers hold. */
const FORMAT_VERSION = 15;
/** "dateline" in ASCII. */
const MAGIC = new Uint8Array([0x64, 0x61, 0x74, 0x65, 0x6c, 0x69, 0x6e, 0x65]);
/** Reads as another number where bytes run the other way. */
const BYTE_ORDER = 0x01020304;
/** Magic, then six unsigned 32-bit numbers: version, byte order, bytes of the header, its CRC-32, that of the body, zero. */
const PRELUDE_BYTES = 32;
const NUMBERS = 6;
/** No header comes near it; bounds what a flipped bit can ask for. */
const MAX_HEADER_BYTES = 1 << 16;
/** So much of the beginning of a file always holds the header. */
export const HEAD_BYTES = PRELUDE_BYTES + MAX_HEADER_BYTES;
/** Every buffer begins at a multiple of it, so that any type of number can stand there. */
const ALIGNMENT = 8;
/** Of zlib's levels: the next ones take up to twice the time for 5 % less. */
const QUICK = 1;
/** A longer buffer is tried on its first bytes: what is sorted or counted is alike all along. */
const TRIED_BYTES = 1 << 15;

/**
 * Lays buffers out as one piece, on memory that threads can share:
 *
 *     prelude (32 bytes) | header (JSON) | padding | buffer | padding | buffer …
 *
 * TypedArray stand in the byte order of the machine. Every bit but those of the padding before the first buffer is checked.
 * @throws TypeError for a buffer of another type; RangeError for far too many
 */
export function encodeSnapshot(label: Label, buffers: Buffers): Uint8Array<SharedArrayBuffer> {
  const pieces = [...snapshotPieces(label, buffers)];
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const image = new Uint8Array(new SharedArrayBuffer(length));
  let at = 0;
  for (const piece of pieces) {
    image.set(piece, at);
    at += piece.length;
  }
  return image;
}

/**
 * The same in pieces, one behind the other: the buffers themselves, not copied; then, deflated one by one (RFC 1951), those that shrink enough.
 * @param shrinksTo which those are: what of its bytes may be left of a buffer at most, 0 for none
 * @throws as `encodeSnapshot` does
 */
export function* snapshotPieces(
  label: Label,
  buffers: Buffers,
  { shrinksTo = 0 } = {},
): Generator<Uint8Array> {
  const deflated = new Map<string, Uint8Array>();
  const arrays = Object.entries(buffers).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, array] of shrinksTo > 0 ? arrays : []) {
    const small = shrunk(bufferOver(array), shrinksTo);
    if (small !== undefined) deflated.set(name, small);
  }
  const places: Described[] = [];
  let length = 0;
  const inOrder = [
    ...arrays.filter(([name]) => !deflated.has(name)),
    ...arrays.filter(([name]) => deflated.has(name)),
  ];
  for (const [name, array] of inOrder) {
    const storedBytes = deflated.get(name)?.length;
    const place = { name, type: typeOf(array), offset: length, length: array.length };
    places.push({ ...place, ...(storedBytes !== undefined && { storedBytes }) });
    length = align(length + array.byteLength);
  }
  const body = inOrder.flatMap(([name, array]) => {
    const small = deflated.get(name);
    if (small !== undefined) return [small];
    const padding = new Uint8Array(align(array.byteLength) - array.byteLength);
    // The checksum of nothing is 0, whatever came before.
    return [bufferOver(array), padding].filter(({ length }) => length > 0);
  });
  const header = writeHeader({ label, buffers: places, bodyBytes: length });
  if (header.length > MAX_HEADER_BYTES) throw new RangeError('The names of the buffers are too long.');
  const bodyCrc = body.reduce((crc, piece) => crc32(piece, crc), 0);
  const start = new Uint8Array(align(PRELUDE_BYTES + header.length));
  start.set(MAGIC);
  putNumbers(start, [FORMAT_VERSION, BYTE_ORDER, header.length, crc32(header), bodyCrc, 0]);
  start.set(header, PRELUDE_BYTES);
  yield start;
  yield* body;
}

/** A buffer deflated, where no more than a part of its bytes is left. */
function shrunk(bytes: Uint8Array, shrinksTo: number): Uint8Array | undefined {
  const isSmall = (own: Uint8Array) => {
    const small = deflateRawSync(own, { level: QUICK });
    return small.length <= own.length * shrinksTo ? small : undefined;
  };
  if (bytes.length > TRIED_BYTES && isSmall(bytes.subarray(0, TRIED_BYTES)) === undefined) return undefined;
  return isSmall(bytes);
}

/**
 * The buffers of a snapshot, as views of its bytes.
 * @param image what `encodeSnapshot` made, in the same process: its checksums are not looked at again
 */
export function decodeSnapshot(image: Uint8Array<SharedArrayBuffer>): Opened {
  const begun = beginSnapshot(image, image.length);
  return begun.ok ? openSnapshot(begun.header, image.subarray(begun.bodyStart)) : begun;
}

export type Begun =
  | {
      readonly ok: true;
      readonly header: Header;
      readonly bodyStart: number;
      /** Bytes of the body in the file, those first that stand there as they are, and their checksum. */
      readonly storedBytes: number;
      readonly plainBytes: number;
      readonly bodyCrc: number;
    }
  | { readonly ok: false; readonly damage: Damage };

/**
 * Understands the beginning of a snapshot.
 * @param start its first bytes, `HEAD_BYTES` of them or all there are
 * @param size bytes of the whole file
 */
export function beginSnapshot(start: Uint8Array, size: number): Begun {
  const no = (damage: Damage): Begun => ({ ok: false, damage });
  if (start.length < PRELUDE_BYTES) return no('truncated');
  if (MAGIC.some((byte, at) => start[at] !== byte)) return no('foreign');
  const [version, order, length = 0, crc, bodyCrc = 0, zero] = numbersOf(start);
  if (order !== BYTE_ORDER) return no('other-byte-order');
  if (version !== FORMAT_VERSION) return no('other-version');
  if (length > MAX_HEADER_BYTES || zero !== 0) return no('damaged');
  const end = PRELUDE_BYTES + length;
  if (end > start.length) return no('truncated');
  const bytes = start.subarray(PRELUDE_BYTES, end);
  if (crc32(bytes) !== crc) return no('damaged');
  const header = readHeader(bytes);
  if (header === undefined) return no('damaged');
  const bodyStart = align(end);
  let [plainBytes, storedBytes, bodyBytes] = [0, 0, 0];
  for (const buffer of header.buffers) {
    const room = align(bytesOf(buffer));
    bodyBytes += room;
    storedBytes += buffer.storedBytes ?? room;
    if (buffer.storedBytes === undefined) plainBytes += room;
  }
  if (bodyBytes !== header.bodyBytes) return no('damaged');
  if (size < bodyStart + storedBytes) return no('truncated');
  return size > bodyStart + storedBytes
    ? no('damaged')
    : { ok: true, header, bodyStart, storedBytes, plainBytes, bodyCrc };
}

/**
 * Puts the buffers of a body that are deflated where they belong.
 * @param deflated them, one behind the other
 * @returns false when they are damaged
 */
export function inflateInto(body: Uint8Array, { buffers }: Header, deflated: Uint8Array): boolean {
  let at = 0;
  for (const buffer of buffers) {
    if (buffer.storedBytes === undefined) continue;
    const own = deflated.subarray(at, at + buffer.storedBytes);
    at += buffer.storedBytes;
    try {
      const plain = inflateRawSync(own, { maxOutputLength: Math.max(1, bytesOf(buffer)) });
      if (plain.length !== bytesOf(buffer)) return false;
      body.set(plain, buffer.offset);
    } catch {
      return false;
    }
  }
  return true;
}

const bytesOf = ({ type, length }: Described): number => length * TYPES[type].BYTES_PER_ELEMENT;

/** @param body all that follows the header, its checksum looked at */
export function openSnapshot({ label, buffers }: Header, body: Uint8Array<SharedArrayBuffer>): Opened {
  const opened: Record<string, TypedArray> = {};
  for (const { name, type, offset, length } of buffers) {
    const { BYTES_PER_ELEMENT: width } = TYPES[type];
    const fits = offset % width === 0 && offset + length * width <= body.length;
    if (!fits) return { ok: false, damage: 'damaged' };
    opened[name] = new TYPES[type](body.buffer, body.byteOffset + offset, length);
  }
  return { ok: true, label, buffers: opened };
}

const align = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** In the byte order of the machine, which typed arrays have; they could not stand at any offset. */
function putNumbers(image: Uint8Array, numbers: readonly number[]): void {
  image.set(new Uint8Array(Uint32Array.from(numbers).buffer), MAGIC.length);
}

function numbersOf(start: Uint8Array): Uint32Array {
  return new Uint32Array(start.slice(MAGIC.length, MAGIC.length + 4 * NUMBERS).buffer);
}
