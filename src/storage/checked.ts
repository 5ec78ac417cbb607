import type { Buffers } from './buffers.ts';
import { ArchiveError } from './error.ts';

export { type Buffers, named, within } from './buffers.ts';

/** @throws ArchiveError when it is missing or of another type */
export function unsigned(saved: Buffers, name: string): Uint32Array {
  const array = saved[name];
  if (array instanceof Uint32Array) return array;
  throw missing(name);
}

/**
 * Where each of `size` things begins in a list, and where the last one ends.
 * @throws ArchiveError when it is missing, of another length, or leads beyond the list
 */
export function startsOf(saved: Buffers, name: string, size: number, list: number): Uint32Array {
  const starts = unsigned(saved, name);
  if (starts.length !== size + 1 || (starts[size] ?? 0) > list)
    throw new ArchiveError('damaged', `The buffer ${name} does not fit the others.`);
  return starts;
}

/** @throws ArchiveError when it is missing or of another type */
export function units(saved: Buffers, name: string): Uint16Array {
  const array = saved[name];
  if (array instanceof Uint16Array) return array;
  throw missing(name);
}

/**
 * A view that can turn bytes into strings, on shared memory too.
 * @throws ArchiveError when it is missing or of another type
 */
export function bytesOf(saved: Buffers, name: string): Buffer {
  const array = saved[name];
  if (array instanceof Uint8Array) return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  throw missing(name);
}

const missing = (name: string) => new ArchiveError('damaged', `The buffer ${name} is missing.`);
