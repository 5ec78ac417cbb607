import { type Buffers, numbers, startsOf, type TypedArray, unsigned } from '../storage/buffers.ts';
import { createColumn, createInts } from '../storage/column.ts';
import { createReader } from './stems.ts';

/** The content words of quotes as statements are compared by, in flat arrays by the numbers of the quotes. */
export interface Wording {
  /** Numbers of content stems of all quotes in reading order: those of quote n are `starts[n]` to `starts[n + 1]`. */
  readonly stems: TypedArray;
  readonly starts: Uint32Array;
  /** Where in `stems` each sentence begins and the last one ends, where there are several: `partStarts[n]` to `partStarts[n + 1]`. */
  readonly parts: TypedArray;
  readonly partStarts: Uint32Array;
  /** Hashes of the stems, by which they are known; ascending. */
  readonly hashes: Uint32Array;
}

const SENTENCES = /(?<=[.?!…]["”’)]?)\s+(?=["“‘(\p{Lu}])/u;
const LONGEST_TEXT = 4_000;
const MOST_PARTS = 12;

/** Reads what quotes say. It follows from each quote alone, so that it is read once, however often the quotes are compared. */
export function readWording(texts: Iterable<string>): Wording {
  const reader = createReader();
  const [read, starts, partStarts] = [createInts(), createInts(), createInts()];
  const parts = createColumn();
  starts.push(0);
  partStarts.push(0);
  for (const text of texts) {
    const sentences = text.slice(0, LONGEST_TEXT).split(SENTENCES);
    sentences.forEach((sentence, index) => {
      if (sentences.length > 1 && index <= MOST_PARTS) parts.push(read.length);
      reader.read(sentence, read.push);
    });
    if (sentences.length > 1 && sentences.length <= MOST_PARTS) parts.push(read.length);
    starts.push(read.length);
    partStarts.push(parts.length);
  }
  const all = read.array();
  const hashes = Uint32Array.from(new Set(all)).sort();
  const places = new Map(Array.from(hashes, (hash, place) => [hash, place]));
  const stems = createColumn();
  for (const hash of all) stems.push(places.get(hash) ?? 0);
  return {
    stems: stems.array(),
    starts: starts.array(),
    parts: parts.array(),
    partStarts: partStarts.array(),
    hashes,
  };
}

export const packWording = (wording: Wording): Buffers => ({ ...wording });

/**
 * @param size how many quotes
 * @throws StorageError when the buffers do not fit each other
 */
export function openWording(saved: Buffers, size: number): Wording {
  const [stems, parts] = [numbers(saved, 'stems'), numbers(saved, 'parts')];
  return {
    stems,
    starts: startsOf(saved, 'starts', size, stems.length),
    parts,
    partStarts: startsOf(saved, 'partStarts', size, parts.length),
    hashes: unsigned(saved, 'hashes'),
  };
}

/** Some quotes in a row of a wording. */
export interface Stretch {
  readonly wording: Wording;
  readonly from: number;
  readonly to: number;
}
