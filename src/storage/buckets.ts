import { mixed } from '../text/hash.ts';
import { type Buffers, unsigned } from './buffers.ts';
import { ints } from './column.ts';

/**
 * From the hash of a key to the terms that have it, in two flat arrays. A bucket may also hold terms of other keys:
 * whoever asks checks the answers.
 */
export interface Buckets {
  /** Calls `visit` for each term that may have the key; a term may come twice. */
  visit(hash: number, visit: (term: number) => void): void;
}

/** Entries a bucket, about. */
const FILL = 3;

/**
 * @param terms number of terms
 * @param expected about how many keys there are in all
 * @param keysOf calls `emit` for the hash of each key of a term; called twice for each term
 */
export function packBuckets(
  terms: number,
  expected: number,
  keysOf: (term: number, emit: (hash: number) => void) => void,
): Buffers {
  let capacity = 16;
  while (capacity * FILL < expected) capacity *= 2;
  const mask = capacity - 1;
  const starts = ints(capacity + 1);
  let entries = 0;
  const count = (hash: number) => {
    const bucket = mixed(hash) & mask;
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
    const bucket = mixed(hash) & mask;
    const at = (starts[bucket] ?? 0) - 1;
    starts[bucket] = at;
    members[at] = current;
  };
  for (current = 0; current < terms; current++) keysOf(current, fill);
  return { starts, members };
}

/** @throws StorageError when a buffer is missing */
export function openBuckets(saved: Buffers): Buckets {
  const starts = unsigned(saved, 'starts');
  const members = unsigned(saved, 'members');
  const mask = starts.length - 2;
  return {
    visit(hash, visit) {
      const bucket = mixed(hash) & mask;
      const end = Math.min(starts[bucket + 1] ?? 0, members.length);
      for (let at = starts[bucket] ?? 0; at < end; at++) visit(members[at] ?? 0);
    },
  };
}
