import { StorageError } from './error.ts';

export type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Flat buffers by name, and nothing else; each may stand on shared memory or be a slice of a larger one. */
export type Buffers = Readonly<Record<string, TypedArray>>;

/** The buffers whose names begin with a part, under what is left of their names. */
export function within(saved: Buffers, part: string): Buffers {
  const prefix = `${part}.`;
  const own: Record<string, TypedArray> = {};
  // An archive has thousands of buffers, and is looked through for each of its parts.
  for (const name in saved) {
    const array = name.startsWith(prefix) ? saved[name] : undefined;
    if (array !== undefined) own[name.slice(prefix.length)] = array;
  }
  return own;
}

/** The same buffers under names that begin with a part. */
export function named(part: string, buffers: Buffers): Buffers {
  return Object.fromEntries(Object.entries(buffers).map(([name, array]) => [`${part}.${name}`, array]));
}

/** @throws StorageError when it is missing */
export function numbers(saved: Buffers, name: string): TypedArray {
  const array = saved[name];
  if (array !== undefined) return array;
  throw missing(name);
}

/** @throws StorageError when it is missing or of another type */
export function unsigned(saved: Buffers, name: string): Uint32Array {
  const array = saved[name];
  if (array instanceof Uint32Array) return array;
  throw missing(name);
}

/** @throws StorageError when it is missing or of another type */
export function signed(saved: Buffers, name: string): Int32Array {
  const array = saved[name];
  if (array instanceof Int32Array) return array;
  throw missing(name);
}

/** @throws StorageError when it is missing or of another type */
export function units(saved: Buffers, name: string): Uint16Array {
  const array = saved[name];
  if (array instanceof Uint16Array) return array;
  throw missing(name);
}

/**
 * A view that can turn bytes into strings, on shared memory too.
 * @throws StorageError when it is missing or of another type
 */
export function bytesOf(saved: Buffers, name: string): Buffer {
  const array = saved[name];
  if (array instanceof Uint8Array) return bufferOver(array);
  throw missing(name);
}

/** The bytes of an array where they are. */
export const bufferOver = ({ buffer, byteOffset, byteLength }: TypedArray): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/**
 * Where each of `size` things begins in a list, and where the last one ends.
 * @throws StorageError when it is missing, of another length, or leads beyond the list
 */
export function startsOf(saved: Buffers, name: string, size: number, list: number): Uint32Array {
  const starts = unsigned(saved, name);
  if (starts.length !== size + 1 || (starts[size] ?? 0) > list)
    throw new StorageError('damaged', `The buffer ${name} does not fit the others.`);
  return starts;
}

/**
 * The same, where lengths are added up: a start behind the next one would make them boundless.
 * @throws StorageError as `startsOf` does, and where they do not ascend from 0
 */
export function ascendingStartsOf(saved: Buffers, name: string, size: number, list: number): Uint32Array {
  const starts = startsOf(saved, name, size, list);
  const isAscending = starts.every((start, at) => start >= (at === 0 ? 0 : (starts[at - 1] ?? 0)));
  if (starts[0] !== 0 || !isAscending)
    throw new StorageError('damaged', `The buffer ${name} does not ascend.`);
  return starts;
}

const missing = (name: string) => new StorageError('damaged', `The buffer ${name} is missing.`);
