import type { Archive } from '../archive/types.ts';
import { hashOf, type Word, wordsOf } from './words.ts';

/** Words between two remembered offsets: the price of finding a word's offset again. */
const STRIDE = 32;
/** Most postings of one look-up that are verified. */
const MOST_VISITED = 200_000;

/** Where each word of a corpus stands. Positions count the words of all articles in a row. */
export interface Places {
  /** Words in all. */
  readonly size: number;
  /** Where these words stand in a row. @param limit at most so many places */
  phrase(hashes: readonly number[], limit: number): number[];
  /** Positions at which this word is followed by that one; without `next`, all of this word's. */
  postings(hash: number, next?: number): Uint32Array;
  /** At most so many postings, without looking at them. */
  count(hash: number, next?: number): number;
  /** The article that holds a position, with the range of its positions. */
  articleAt(position: number): { readonly id: string; readonly first: number; readonly last: number };
  /** Words in a range of positions inside one article. */
  read(first: number, last: number): Word[];
}

/**
 * Indexes every word of every file, headlines and captions included. Takes 8 bytes a word (its hash, and its position in
 * an order by this and the next word), an eighth of a byte for offsets and 4 to 4,000 KB of heads: 33 MB for 4 million
 * words, twice that while it is built.
 */
export function indexPlaces({ articles }: Archive): Places {
  const ids: string[] = [];
  const raws: string[] = [];
  const firsts: number[] = [];
  const hashes = growable();
  const offsets = growable();
  const offsetsFrom: number[] = [];
  for (const article of articles.values()) {
    ids.push(article.id);
    raws.push(article.raw);
    firsts.push(hashes.length());
    offsetsFrom.push(offsets.length());
    let index = 0;
    for (const { key, start } of wordsOf(article.raw)) {
      if (index % STRIDE === 0) offsets.push(start);
      hashes.push(hashOf(key));
      index += 1;
    }
    hashes.push(0);
  }
  const words = hashes.trim();
  const starts = offsets.trim();
  const { order, heads, shift } = sortByPairs(words);

  const range = (hash: number, next?: number): readonly [number, number] => {
    const bucket = hash >>> shift;
    const first = heads[bucket] ?? 0;
    const last = heads[bucket + 1] ?? 0;
    if (next === undefined) return [first, last];
    const half = next >>> 16;
    const secondAt = (at: number) => (words[(order[at] ?? 0) + 1] ?? 0) >>> 16;
    return [lowerBound(first, last, half, secondAt), lowerBound(first, last, half + 1, secondAt)];
  };

  const postings = (hash: number, next?: number): Uint32Array => {
    const [first, last] = range(hash, next);
    return order
      .subarray(first, last)
      .filter((at) => words[at] === hash && (next === undefined || words[at + 1] === next));
  };

  const phrase = (wanted: readonly number[], limit: number): number[] => {
    const [only, second] = wanted;
    if (only === undefined) return [];
    let shift = 0;
    let [first, last] = range(only, second);
    for (let at = 1; at + 1 < wanted.length; at += 1) {
      const pair = range(wanted[at] ?? 0, wanted[at + 1]);
      if (pair[1] - pair[0] < last - first) [shift, first, last] = [at, ...pair];
    }
    const found: number[] = [];
    const end = Math.min(last, first + MOST_VISITED);
    for (let entry = first; entry < end && found.length < limit; entry += 1) {
      const position = (order[entry] ?? 0) - shift;
      if (position >= 0 && wanted.every((hash, index) => words[position + index] === hash))
        found.push(position);
    }
    return found.sort((a, b) => a - b);
  };

  const articleIndex = (position: number) =>
    lowerBound(0, firsts.length, position + 1, (at) => firsts[at] ?? 0) - 1;

  return {
    size: words.length,
    phrase,
    postings,
    count(hash, next) {
      const [first, last] = range(hash, next);
      return last - first;
    },
    articleAt(position) {
      const index = articleIndex(position);
      const last = (firsts[index + 1] ?? words.length) - 1;
      return { id: ids[index] ?? '', first: firsts[index] ?? 0, last };
    },
    read(first, last) {
      const index = articleIndex(first);
      const from = first - (firsts[index] ?? 0);
      const skipped = from % STRIDE;
      const offset = starts[(offsetsFrom[index] ?? 0) + (from - skipped) / STRIDE] ?? 0;
      const raw = raws[index] ?? '';
      return wordsOf(raw, offset, raw.length, skipped + last - first).slice(skipped);
    },
  };
}

/** Positions in the order of their word and, within it, of the next one: two passes of a radix sort. */
function sortByPairs(words: Uint32Array): { order: Uint32Array; heads: Uint32Array; shift: number } {
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(words.length + 1))));
  const shift = 32 - bits;
  const bySecond = new Uint32Array(words.length);
  place(
    words.length,
    1 << 16,
    (at) => (words[at + 1] ?? 0) >>> 16,
    (at) => at,
    bySecond,
  );
  const order = new Uint32Array(words.length);
  const heads = place(
    words.length,
    1 << bits,
    (at) => (words[bySecond[at] ?? 0] ?? 0) >>> shift,
    (at) => bySecond[at] ?? 0,
    order,
  );
  return { order, heads, shift };
}

/** One pass of a counting sort; returns where each bucket begins, and the end. */
function place(
  size: number,
  buckets: number,
  bucketOf: (at: number) => number,
  valueAt: (at: number) => number,
  out: Uint32Array,
): Uint32Array {
  const heads = new Uint32Array(buckets + 1);
  for (let at = 0; at < size; at += 1) {
    const bucket = bucketOf(at) + 1;
    heads[bucket] = (heads[bucket] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1)
    heads[bucket + 1] = (heads[bucket + 1] ?? 0) + (heads[bucket] ?? 0);
  const next = heads.slice();
  for (let at = 0; at < size; at += 1) {
    const bucket = bucketOf(at);
    const to = next[bucket] ?? 0;
    out[to] = valueAt(at);
    next[bucket] = to + 1;
  }
  return heads;
}

/** The first index in `[first, last)` whose value is at least `wanted`; values ascend. */
function lowerBound(first: number, last: number, wanted: number, valueAt: (at: number) => number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
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
