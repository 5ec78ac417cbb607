import { LRUCache } from 'lru-cache';
import type { Archive } from '../archive/index.ts';

/** What was found out about an archive, the latest used of it, for as long as the archive lives. */
export interface Memory<T> {
  recall(archive: Archive, key: string): T | undefined;
  /** Nothing is kept that takes more than a tenth of the room. @param bytes the most that the value takes */
  keep(archive: Archive, key: string, value: T, bytes: number): void;
}

/** Of an entry beside its value: the key's characters may take two bytes each, the rest is an estimate. */
const bytesOf = (key: string, bytes: number): number => bytes + 2 * key.length + 200;

/** @param mostBytes of all entries of one archive; what was not used for the longest time goes first */
export function createMemory<T extends object | string>(mostBytes: number): Memory<T> {
  const kept = new WeakMap<Archive, LRUCache<string, T>>();
  return {
    recall: (archive, key) => kept.get(archive)?.get(key),
    keep(archive, key, value, bytes) {
      const cache =
        kept.get(archive) ?? new LRUCache<string, T>({ maxSize: mostBytes, maxEntrySize: mostBytes / 10 });
      kept.set(archive, cache);
      cache.set(key, value, { size: bytesOf(key, bytes) });
    },
  };
}
