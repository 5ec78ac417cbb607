import { type Buffers, named } from '../storage/buffers.ts';
import { bytes, createInts, ints, larger, resized } from '../storage/column.ts';
import { createLookup } from '../storage/lookup.ts';
import { createPostingsBuilder } from '../storage/postingsBuilder.ts';
import { eachWordHash } from './words.ts';

/** Four bits of a word's hash, kept at each of its places: fifteen of sixteen other words are seen at once to be others. */
export function markOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 28;
}

/** Reads marks, two of which are kept in a byte. */
export const markAt = (marks: Uint8Array, place: number): number =>
  ((marks[place >>> 1] ?? 0) >>> (4 * (place & 1))) & 15;

/** Words between two remembered offsets: the price of finding a word's offset again. */
export const STRIDE = 32;

/**
 * Indexes every word of every text. Takes about two and a half bytes a word: the places of each different word, as gaps; at each
 * place four bits of what stands there; every 32nd word's offset. A place is the number of a word, all texts in a row, with one number left out behind each text.
 * @param texts as files have them
 */
export function packConcordance(texts: Iterable<string>): Buffers {
  const places = createInts();
  const offsets = createInts();
  const firsts: number[] = [];
  const offsetStarts: number[] = [];
  const words = createWords();
  for (const text of texts) {
    firsts.push(places.length);
    offsetStarts.push(offsets.length);
    let index = 0;
    eachWordHash(text, (hash, start) => {
      if (index % STRIDE === 0) offsets.push(start);
      index += 1;
      places.push(words.number(hash));
    });
    places.push(NONE);
  }
  const { sorted, ranks } = words.ordered();
  const all = places.array();
  const marks = new Uint8Array(Math.ceil(all.length / 2));
  const lists = createPostingsBuilder();
  for (let place = 0; place < all.length; place += 1) {
    const number = all[place] ?? NONE;
    if (number === NONE) continue;
    marks[place >>> 1] = (marks[place >>> 1] ?? 0) | (words.mark(number) << (4 * (place & 1)));
    lists.append(ranks[number] ?? 0, place);
  }
  return {
    firsts: Uint32Array.from([...firsts, all.length]),
    offsets: offsets.array(),
    offsetStarts: Uint32Array.from(offsetStarts),
    words: sorted,
    marks,
    ...named('places', lists.pack()),
  };
}

/** Stands behind each text. */
const NONE = 0xffff_ffff;

/** The different words by their hashes, numbered as they come. */
function createWords() {
  let [hashes, marks] = [ints(1024), bytes(1024)];
  let size = 0;
  const lookup = createLookup((number) => hashes[number] ?? 0);
  let sought = 0;
  const isSought = (number: number) => hashes[number] === sought;
  return {
    number(hash: number): number {
      sought = hash;
      const known = lookup.find(hash, isSought);
      if (known >= 0) return known;
      if (size === hashes.length) {
        hashes = resized(ints, hashes, larger(size));
        marks = resized(bytes, marks, hashes.length);
      }
      hashes[size] = hash;
      marks[size] = markOf(hash);
      lookup.add(hash);
      size += 1;
      return size - 1;
    },
    mark: (number: number) => marks[number] ?? 0,
    /** The hashes in order, and the place of each by its number. */
    ordered() {
      const sorted = hashes.slice(0, size).sort();
      const ranks = new Uint32Array(size);
      for (let rank = 0; rank < size; rank += 1) {
        sought = sorted[rank] ?? 0;
        ranks[lookup.find(sought, isSought)] = rank;
      }
      return { sorted, ranks };
    },
  };
}
