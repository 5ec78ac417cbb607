import { type Buffers, named, packPostings } from '../search/index.ts';
import { hashOf, wordsOf } from './words.ts';

/** What is kept of a word's hash at each of its places: enough to see at once that it is another word. */
export function markOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 24;
}

/** Words between two remembered offsets: the price of finding a word's offset again. */
export const STRIDE = 32;

/**
 * Indexes every word of every text. Takes about three bytes a word: the places of each different word, as gaps; at each
 * place eight bits of what stands there; every 32nd word's offset. A place is the number of a word, all texts in a row, with one number left out behind each text.
 * @param texts as files have them
 */
export function packConcordance(texts: Iterable<string>): Buffers {
  const hashes = growable();
  const offsets = growable();
  const firsts: number[] = [];
  const offsetStarts: number[] = [];
  for (const text of texts) {
    firsts.push(hashes.length());
    offsetStarts.push(offsets.length());
    for (const [index, { key, start }] of wordsOf(text).entries()) {
      if (index % STRIDE === 0) offsets.push(start);
      hashes.push(hashOf(key));
    }
    hashes.push(0);
  }
  const places = hashes.trim();
  const words = differentOf(places);
  return {
    firsts: Uint32Array.from([...firsts, places.length]),
    offsets: offsets.trim(),
    offsetStarts: Uint32Array.from(offsetStarts),
    words,
    marks: Uint8Array.from(places, markOf),
    ...named('places', { ...packPlaces(places, words) }),
  };
}

/** The different hashes in order; 0, which is no word, left out. */
function differentOf(places: Uint32Array): Uint32Array {
  const sorted = places.slice().sort();
  let size = 0;
  for (const hash of sorted)
    if (hash !== 0 && (size === 0 || sorted[size - 1] !== hash)) sorted[size++] = hash;
  return sorted.slice(0, size);
}

/** For each word its places in ascending order. */
function packPlaces(places: Uint32Array, words: Uint32Array) {
  const find = createFinder(words);
  const lists = new Uint32Array(places.length);
  const lengths = new Uint32Array(words.length);
  const lasts = new Int32Array(words.length).fill(-1);
  const gapAt = (place: number, list: number): number => place - (lasts[list] ?? 0) - 1;
  for (const [place, hash] of places.entries()) {
    const list = hash === 0 ? NONE : find(hash);
    lists[place] = list;
    if (list === NONE) continue;
    let length = 1;
    for (let gap = gapAt(place, list); gap > 127; gap >>>= 7) length += 1;
    lengths[list] = (lengths[list] ?? 0) + length;
    lasts[list] = place;
  }
  const starts = new Uint32Array(words.length + 1);
  for (let list = 0; list < words.length; list += 1)
    starts[list + 1] = (starts[list] ?? 0) + (lengths[list] ?? 0);
  const bytes = new Uint8Array(starts[words.length] ?? 0);
  const ends = starts.slice();
  lasts.fill(-1);
  for (const [place, list] of lists.entries()) {
    if (list === NONE) continue;
    let at = ends[list] ?? 0;
    let gap = gapAt(place, list);
    for (; gap > 127; gap >>>= 7) bytes[at++] = (gap & 127) | 128;
    bytes[at++] = gap;
    ends[list] = at;
    lasts[list] = place;
  }
  return packPostings(words.length, (list) => ({
    bytes,
    from: starts[list] ?? 0,
    until: starts[list + 1] ?? 0,
  }));
}

const NONE = 0xffff_ffff;

/** Numbers of hashes, by open addressing. */
function createFinder(words: Uint32Array): (hash: number) => number {
  const bits = Math.max(4, Math.ceil(Math.log2(words.length + 1)) + 1);
  const table = new Uint32Array(1 << bits);
  const mask = table.length - 1;
  const slotOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
  for (const [number, hash] of words.entries()) {
    let slot = slotOf(hash);
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = number + 1;
  }
  return (hash) => {
    let slot = slotOf(hash);
    while (words[(table[slot] ?? 0) - 1] !== hash) slot = (slot + 1) & mask;
    return (table[slot] ?? 0) - 1;
  };
}

function growable(): { push(value: number): void; length(): number; trim(): Uint32Array } {
  let data = new Uint32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === data.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(data);
        data = larger;
      }
      data[length] = value;
      length += 1;
    },
    length: () => length,
    trim: () => data.slice(0, length),
  };
}
