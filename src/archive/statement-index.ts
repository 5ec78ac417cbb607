import { bytes, ints, larger, resized } from '../storage/column.ts';
import { startsFrom } from '../storage/sorted.ts';
import type { Stretch, Wording } from './wording.ts';

/** Rarest words of a quote by which others are looked up. */
const KEYS = 8;

/**
 * The words of quotes, each known by a handle: those of an article in a row. It is kept in memory from one archive to the next, so that of quotes that
 * stayed nothing is read again. Whoever changes it must go through with it: what is half changed fits no archive.
 */
export interface StatementIndex {
  /** By handle, as a wording has them by number; stems by numbers of this index. */
  readonly words: Pick<Wording, 'starts' | 'partStarts' | 'hashes'> & {
    readonly stems: Uint32Array;
    readonly parts: Uint32Array;
  };
  /** How many handles and stems there are. */
  readonly size: number;
  readonly stems: number;
  /** In how many quotes each stem is. */
  readonly counts: Uint32Array;
  /** Handles of the quotes that have a stem among their rarest, in the order of their dates. */
  holders(stem: number): Holders;
  setHolders(stem: number, handles: readonly number[]): void;
  /** Has each of some quotes hold its rarest words, and none else. @param each visits them, in the order of their dates */
  holdAll(each: (visit: (handle: number) => void) => void): void;
  /** Takes the quotes of an article in, uncounted. @returns the handle of the first */
  add(stretch: Stretch): number;
  /** Counts a quote's stems in or out. @param tell told of each different one before it is */
  count(handle: number, by: 1 | -1, tell?: (stem: number) => void): void;
  /** Finds the rarest words of a quote. @param ranks of stems, the rarest least */
  setKeys(handle: number, ranks: Float64Array): void;
  /** They begin at `KEYS` times the handle, the rarest first. */
  readonly keys: Uint32Array;
  keyCount(handle: number): number;
}

/** Handles of quotes in a row. */
export type Holders = readonly number[] | Uint32Array;

export function createStatementIndex(): StatementIndex {
  const stemOf = new Map<number, number>();
  let [hashes, counts, lastSeen] = [ints(1024), ints(1024), ints(1024)];
  let [stems, starts, parts, partStarts] = [ints(4096), ints(1024), ints(1024), ints(1024)];
  let [keys, keyCounts] = [ints(KEYS * 1024), bytes(1024)];
  let [size, stemEnd, partEnd, seen] = [0, 0, 0, 0];
  // Of all stems in one array, and apart what has changed since: an array for each takes many times the room.
  let held: Uint32Array = ints(0);
  let heldStarts: Uint32Array = ints(1);
  const heldSince = new Map<number, readonly number[]>();
  const tables = new WeakMap<Wording, Int32Array>();
  const numberOf = (hash: number): number => {
    const known = stemOf.get(hash);
    if (known !== undefined) return known;
    const number = stemOf.size;
    stemOf.set(hash, number);
    if (number === hashes.length) {
      hashes = resized(ints, hashes, larger(number));
      counts = resized(ints, counts, hashes.length);
      lastSeen = resized(ints, lastSeen, hashes.length);
    }
    hashes[number] = hash;
    return number;
  };
  const tableOf = (wording: Wording): Int32Array => {
    const known = tables.get(wording);
    if (known !== undefined) return known;
    const table = new Int32Array(wording.hashes.length).fill(-1);
    tables.set(wording, table);
    return table;
  };
  const makeRoom = (quotes: number, words: number, ends: number): void => {
    if (size + quotes + 1 > starts.length) {
      starts = resized(ints, starts, larger(size + quotes + 1));
      partStarts = resized(ints, partStarts, starts.length);
      keyCounts = resized(bytes, keyCounts, starts.length);
      keys = resized(ints, keys, KEYS * starts.length);
    }
    if (stemEnd + words > stems.length) stems = resized(ints, stems, larger(stemEnd + words));
    if (partEnd + ends > parts.length) parts = resized(ints, parts, larger(partEnd + ends));
  };
  return {
    get words() {
      return { stems, starts, parts, partStarts, hashes };
    },
    get size() {
      return size;
    },
    get stems() {
      return stemOf.size;
    },
    get counts() {
      return counts;
    },
    get keys() {
      return keys;
    },
    holders: (stem) =>
      heldSince.get(stem) ??
      held.subarray(heldStarts[stem] ?? held.length, heldStarts[stem + 1] ?? held.length),
    setHolders(stem, handles) {
      heldSince.set(stem, handles);
    },
    holdAll(each) {
      const sizes = ints(stemOf.size);
      const eachHeld = (visit: (stem: number, handle: number) => void) =>
        each((handle) => {
          const end = KEYS * handle + (keyCounts[handle] ?? 0);
          for (let at = KEYS * handle; at < end; at += 1) visit(keys[at] ?? 0, handle);
        });
      eachHeld((stem) => {
        sizes[stem] = (sizes[stem] ?? 0) + 1;
      });
      heldStarts = startsFrom(sizes);
      held = ints(heldStarts.at(-1) ?? 0);
      const next = heldStarts.slice();
      eachHeld((stem, handle) => {
        const at = next[stem] ?? 0;
        held[at] = handle;
        next[stem] = at + 1;
      });
      heldSince.clear();
    },
    add({ wording, from, to }) {
      const first = size;
      const table = tableOf(wording);
      const [start = 0, end = 0] = [wording.starts[from], wording.starts[to]];
      const [partStart = 0, lastPart = 0] = [wording.partStarts[from], wording.partStarts[to]];
      makeRoom(to - from, end - start, lastPart - partStart);
      const [shift, partShift] = [stemEnd - start, partEnd - partStart];
      for (let at = start; at < end; at += 1) {
        const own = wording.stems[at] ?? 0;
        let number = table[own] ?? -1;
        if (number < 0) {
          number = numberOf(wording.hashes[own] ?? 0);
          table[own] = number;
        }
        stems[stemEnd++] = number;
      }
      for (let at = partStart; at < lastPart; at += 1) parts[partEnd++] = (wording.parts[at] ?? 0) + shift;
      for (let own = from + 1; own <= to; own += 1) {
        size += 1;
        starts[size] = (wording.starts[own] ?? 0) + shift;
        partStarts[size] = (wording.partStarts[own] ?? 0) + partShift;
      }
      return first;
    },
    count(handle, by, tell) {
      seen += 1;
      const end = starts[handle + 1] ?? 0;
      for (let at = starts[handle] ?? 0; at < end; at += 1) {
        const stem = stems[at] ?? 0;
        if (lastSeen[stem] === seen) continue;
        lastSeen[stem] = seen;
        tell?.(stem);
        counts[stem] = (counts[stem] ?? 0) + by;
      }
    },
    setKeys(handle, ranks) {
      const end = starts[handle + 1] ?? 0;
      const base = KEYS * handle;
      let count = 0;
      let last = 0;
      for (let at = starts[handle] ?? 0; at < end; at += 1) {
        const stem = stems[at] ?? 0;
        const rank = ranks[stem] ?? 0;
        if (count === KEYS && rank >= last) continue;
        let place = base + count;
        while (place > base && (ranks[keys[place - 1] ?? 0] ?? 0) > rank) place -= 1;
        if (place > base && keys[place - 1] === stem) continue;
        if (count < KEYS) count += 1;
        for (let to = base + count - 1; to > place; to -= 1) keys[to] = keys[to - 1] ?? 0;
        keys[place] = stem;
        last = ranks[keys[base + count - 1] ?? 0] ?? 0;
      }
      keyCounts[handle] = count;
    },
    keyCount: (handle) => keyCounts[handle] ?? 0,
  };
}

/** Visits the rarest words of a quote. */
export function eachKey(index: StatementIndex, handle: number, visit: (stem: number) => void): void {
  const count = index.keyCount(handle);
  for (let at = KEYS * handle; at < KEYS * handle + count; at += 1) visit(index.keys[at] ?? 0);
}
