import { hashUnits } from '../text/scanner.ts';

/**
 * From a key to the terms that have it, in two flat arrays: keys are hashed to buckets, so a bucket may also hold terms
 * of other keys. Whoever asks checks the answers.
 */
export interface Buckets {
  lookUp(key: string): readonly number[];
  readonly footprint: number;
}

/**
 * @param terms number of terms
 * @param keysOf calls `emit` for each key of a term, as its hash
 */
export function createBuckets(
  terms: number,
  keysOf: (term: number, emit: (hash: number) => void) => void,
): Buckets {
  let entries = 0;
  for (let term = 0; term < terms; term++)
    keysOf(term, () => {
      entries++;
    });
  let capacity = 16;
  while (capacity * 2 < entries) capacity *= 2;
  const mask = capacity - 1;
  const starts = new Uint32Array(capacity + 1);
  for (let term = 0; term < terms; term++)
    keysOf(term, (hash) => {
      const bucket = spread(hash) & mask;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    });
  for (let bucket = 0; bucket < capacity; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice(0, capacity);
  const members = new Uint32Array(entries);
  for (let term = 0; term < terms; term++)
    keysOf(term, (hash) => {
      const bucket = spread(hash) & mask;
      const at = next[bucket] ?? 0;
      members[at] = term;
      next[bucket] = at + 1;
    });
  return {
    lookUp(key) {
      const bucket = spread(hashOf(key)) & mask;
      return [...members.subarray(starts[bucket], starts[bucket + 1])];
    },
    footprint: starts.byteLength + members.byteLength,
  };
}

/** The hash of a key, as `keysOf` must emit it. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The hash of units with one of them left out. */
export function hashWithout(units: ArrayLike<number>, length: number, left: number): number {
  if (left < 0) return hashUnits(units, length);
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) if (at !== left) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The low bits of FNV are its weakest. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
