import { type Buffers, named } from '../storage/buffers.ts';
import { createInts } from '../storage/column.ts';
import { createLookup } from '../storage/lookup.ts';
import { createPostingsBuilder } from '../storage/postingsBuilder.ts';
import { keyHash } from '../text/hash.ts';
import { wordsOf } from './words.ts';

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
  const hashes = createInts();
  const offsets = createInts();
  const firsts: number[] = [];
  const offsetStarts: number[] = [];
  for (const text of texts) {
    firsts.push(hashes.length);
    offsetStarts.push(offsets.length);
    for (const [index, { key, start }] of wordsOf(text).entries()) {
      if (index % STRIDE === 0) offsets.push(start);
      hashes.push(keyHash(key));
    }
    hashes.push(0);
  }
  const places = hashes.array();
  const words = differentOf(places);
  return {
    firsts: Uint32Array.from([...firsts, places.length]),
    offsets: offsets.array(),
    offsetStarts: Uint32Array.from(offsetStarts),
    words,
    marks: Uint8Array.from(places, markOf),
    ...named('places', packPlaces(places, words)),
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
function packPlaces(places: Uint32Array, words: Uint32Array): Buffers {
  const wordAt = (list: number) => words[list] ?? 0;
  const lists = createLookup(wordAt);
  for (const hash of words) lists.add(hash);
  const builder = createPostingsBuilder();
  let sought = 0;
  const isSought = (list: number) => wordAt(list) === sought;
  for (const [place, hash] of places.entries()) {
    if (hash === 0) continue;
    sought = hash;
    builder.append(lists.find(hash, isSought), place);
  }
  return builder.pack(words.length);
}
