import { ints } from '../storage/growable.ts';

/**
 * From the hash of a key to the terms that have it, in two flat arrays. A bucket may also hold terms of other keys:
 * whoever asks checks the answers.
 */
export interface Buckets {
  /** Calls `visit` for each term that may have the key; a term may come twice. */
  visit(hash: number, visit: (term: number) => void): void;
  readonly byteLength: number;
  readonly buffers: BucketBuffers;
}

export interface BucketBuffers {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Entries a bucket, about. */
const FILL = 3;

/**
 * @param terms number of terms
 * @param expected about how many keys there are in all
 * @param keysOf calls `emit` for the hash of each key of a term; called twice for each term
 */
export function createBuckets(
  terms: number,
  expected: number,
  keysOf: (term: number, emit: (hash: number) => void) => void,
): Buckets {
  let capacity = 16;
  while (capacity * FILL < expected) capacity *= 2;
  const mask = capacity - 1;
  const starts = ints(capacity + 1);
  let entries = 0;
  const count = (hash: number) => {
    const bucket = spread(hash) & mask;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
    entries++;
  };
  for (let term = 0; term < terms; term++) keysOf(term, count);
  // From counts to ends; filling moves each end down to its start.
  let sum = 0;
  for (let bucket = 0; bucket <= capacity; bucket++) {
    sum += starts[bucket] ?? 0;
    starts[bucket] = sum;
  }
  const members = ints(entries);
  let current = 0;
  const fill = (hash: number) => {
    const bucket = spread(hash) & mask;
    const at = (starts[bucket] ?? 0) - 1;
    starts[bucket] = at;
    members[at] = current;
  };
  for (current = 0; current < terms; current++) keysOf(current, fill);
  return openBuckets({ starts, members });
}

/** Buckets whose buffers were saved. */
export function openBuckets(buffers: BucketBuffers): Buckets {
  const { starts, members } = buffers;
  const mask = starts.length - 2;
  return {
    visit(hash, visit) {
      const bucket = spread(hash) & mask;
      const end = Math.min(starts[bucket + 1] ?? 0, members.length);
      for (let at = starts[bucket] ?? 0; at < end; at++) visit(members[at] ?? 0);
    },
    byteLength: starts.byteLength + members.byteLength,
    buffers,
  };
}

/** The low bits of FNV are its weakest. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
