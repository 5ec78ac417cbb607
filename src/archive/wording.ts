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

/** The wording of stretches of others, one behind the other. */
export function joinWordings(stretches: readonly Stretch[]): Wording {
  const all = [...new Set(stretches.map(({ wording }) => wording))];
  const hashes = union(all.map((wording) => wording.hashes));
  const tables = new Map(all.map((wording) => [wording, placesIn(hashes, wording.hashes)]));
  const lengthOf = (of: 'starts' | 'partStarts') =>
    stretches.reduce(
      (sum, { wording, from, to }) => sum + (wording[of][to] ?? 0) - (wording[of][from] ?? 0),
      0,
    );
  const size = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const [starts, partStarts] = [new Uint32Array(size + 1), new Uint32Array(size + 1)];
  const [stems, parts] = [new Uint32Array(lengthOf('starts')), new Uint32Array(lengthOf('partStarts'))];
  let [at, partAt, quote] = [0, 0, 0];
  for (const { wording, from, to } of stretches) {
    const table = tables.get(wording) ?? hashes;
    const shift = at - (wording.starts[from] ?? 0);
    const partShift = partAt - (wording.partStarts[from] ?? 0);
    const [end, partEnd] = [wording.starts[to] ?? 0, wording.partStarts[to] ?? 0];
    for (let own = wording.starts[from] ?? 0; own < end; own += 1)
      stems[at++] = table[wording.stems[own] ?? 0] ?? 0;
    for (let own = wording.partStarts[from] ?? 0; own < partEnd; own += 1)
      parts[partAt++] = (wording.parts[own] ?? 0) + shift;
    for (let own = from + 1; own <= to; own += 1) {
      quote += 1;
      starts[quote] = (wording.starts[own] ?? 0) + shift;
      partStarts[quote] = (wording.partStarts[own] ?? 0) + partShift;
    }
  }
  return { stems, starts, parts, partStarts, hashes };
}

/** All that are in any of some ascending lists, ascending. */
function union(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  all.sort();
  let size = 0;
  for (const each of all) if (size === 0 || all[size - 1] !== each) all[size++] = each;
  return all.slice(0, size);
}

/** Where each of an ascending list stands in one that has all of them. */
function placesIn(all: Uint32Array, some: Uint32Array): Uint32Array {
  const places = new Uint32Array(some.length);
  let at = 0;
  some.forEach((each, index) => {
    while (all[at] !== each && at < all.length) at += 1;
    places[index] = at;
  });
  return places;
}
