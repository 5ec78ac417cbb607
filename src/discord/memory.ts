import type { Archive } from '../archive/index.ts';

/** What was found out about an archive, the latest used of it, for as long as the archive lives. */
export interface Memory<T> {
  recall(archive: Archive, key: string): T | undefined;
  /** @param bytes what the value takes */
  keep(archive: Archive, key: string, value: T, bytes: number): void;
}

interface Kept<T> {
  readonly value: T;
  readonly bytes: number;
}

/** Of an entry beside its value: the key's characters may take two bytes each, the rest is an estimate. */
const bytesOf = (key: string, bytes: number): number => bytes + 2 * key.length + 200;

/** @param mostBytes of all entries of one archive; what was not used for the longest time goes first */
export function createMemory<T>(mostBytes: number): Memory<T> {
  const shelves = new WeakMap<Archive, { readonly entries: Map<string, Kept<T>>; bytes: number }>();
  return {
    recall(archive, key) {
      const entries = shelves.get(archive)?.entries;
      const kept = entries?.get(key);
      if (!kept) return undefined;
      // A map lists its entries in the order in which they came: the latest used stands last.
      entries?.delete(key);
      entries?.set(key, kept);
      return kept.value;
    },
    keep(archive, key, value, ownBytes) {
      const bytes = bytesOf(key, ownBytes);
      const shelf = shelves.get(archive) ?? { entries: new Map(), bytes: 0 };
      if (bytes > mostBytes / 10 || shelf.entries.has(key)) return;
      shelves.set(archive, shelf);
      shelf.entries.set(key, { value, bytes });
      shelf.bytes += bytes;
      for (const [oldest, { bytes: freed }] of shelf.entries) {
        if (shelf.bytes <= mostBytes) break;
        shelf.entries.delete(oldest);
        shelf.bytes -= freed;
      }
    },
  };
}
