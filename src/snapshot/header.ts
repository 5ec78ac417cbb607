import { isRecord } from '../json.ts';
import type { TypedArray } from '../storage/buffers.ts';

type TypeName = 'u8' | 'u16' | 'u32' | 'i32';

interface NumbersType {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): TypedArray;
}

export const TYPES: Readonly<Record<TypeName, NumbersType>> = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
};

/** One buffer of a snapshot. */
export interface Described {
  readonly name: string;
  readonly type: TypeName;
  /** Bytes from the beginning of the body. */
  readonly offset: number;
  /** In elements. */
  readonly length: number;
  /** Its bytes in the file, where it is deflated there. */
  readonly storedBytes?: number;
}

export interface Header {
  readonly label: { readonly corpus: string; readonly program: string; readonly fingerprint: string };
  readonly buffers: readonly Described[];
  /** Bytes of all buffers, padding included, as they are in memory. */
  readonly bodyBytes: number;
}

/** @throws TypeError for an array that no snapshot can hold */
export function typeOf(array: unknown): TypeName {
  for (const [name, type] of Object.entries(TYPES))
    if (array instanceof type && isTypeName(name)) return name;
  throw new TypeError('A snapshot holds typed arrays of numbers only.');
}

export function writeHeader(header: Header): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(header));
}

/** @returns undefined when it is not a header; whether buffers lie within the body is looked at when they are opened */
export function readHeader(bytes: Uint8Array): Header | undefined {
  const read = parsed(Buffer.from(bytes).toString('utf8'));
  if (!isRecord(read) || !isRecord(read.label) || !Array.isArray(read.buffers)) return undefined;
  const { bodyBytes } = read;
  const { corpus, program, fingerprint } = read.label;
  const buffers = read.buffers.filter(isDescribed);
  if (!isCount(bodyBytes)) return undefined;
  if (buffers.length < read.buffers.length) return undefined;
  if (typeof corpus !== 'string' || typeof program !== 'string' || typeof fingerprint !== 'string')
    return undefined;
  return {
    label: { corpus, program, fingerprint },
    buffers,
    bodyBytes,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isTypeName = (name: unknown): name is TypeName =>
  typeof name === 'string' && Object.hasOwn(TYPES, name);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isDescribed = (value: unknown): value is Described =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  isTypeName(value.type) &&
  isCount(value.offset) &&
  isCount(value.length) &&
  (value.storedBytes === undefined || isCount(value.storedBytes));
