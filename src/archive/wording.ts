import { type Buffers, named, numbers, startsOf, type TypedArray, within } from '../storage/buffers.ts';
import { createColumn, createInts } from '../storage/column.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import { createReader } from './stems.ts';

/** The content words of quotes as statements are compared by, in flat arrays by the numbers of the quotes. */
export interface Wording {
  /** Numbers of content stems of all quotes in reading order: those of quote n are `starts[n]` to `starts[n + 1]`. */
  readonly stems: TypedArray;
  readonly starts: Uint32Array;
  /** Where in `stems` each sentence begins and the last one ends, where there are several: `partStarts[n]` to `partStarts[n + 1]`. */
  readonly parts: TypedArray;
  readonly partStarts: Uint32Array;
  /** Spelling of a stem. */
  readonly names: readonly string[];
}

const SENTENCES = /(?<=[.?!…]["”’)]?)\s+(?=["“‘(\p{Lu}])/u;
const LONGEST_TEXT = 4_000;
const MOST_PARTS = 12;

/** Reads what quotes say. It follows from each quote alone, so that it is read once, however often the quotes are compared. */
export function readWording(texts: Iterable<string>): Wording {
  const reader = createReader();
  const [stems, starts, parts, partStarts] = [createInts(), createInts(), createInts(), createInts()];
  starts.push(0);
  partStarts.push(0);
  for (const text of texts) {
    const sentences = text.slice(0, LONGEST_TEXT).split(SENTENCES);
    sentences.forEach((sentence, index) => {
      if (sentences.length > 1 && index <= MOST_PARTS) parts.push(stems.length);
      reader.read(sentence, stems.push);
    });
    if (sentences.length > 1 && sentences.length <= MOST_PARTS) parts.push(stems.length);
    starts.push(stems.length);
    partStarts.push(parts.length);
  }
  return {
    stems: stems.array(),
    starts: starts.array(),
    parts: parts.array(),
    partStarts: partStarts.array(),
    names: reader.stems,
  };
}

export function packWording({ stems, starts, parts, partStarts, names }: Wording): Buffers {
  const strings = createStrings();
  for (const name of names) strings.intern(name);
  return {
    stems: narrow(stems),
    starts,
    parts: narrow(parts),
    partStarts,
    ...named('names', strings.buffers()),
  };
}

function narrow(values: TypedArray): TypedArray {
  const column = createColumn();
  for (const value of values) column.push(value);
  return column.array();
}

/**
 * @param size how many quotes
 * @throws StorageError when the buffers do not fit each other
 */
export function openWording(saved: Buffers, size: number): Wording {
  const [stems, parts] = [numbers(saved, 'stems'), numbers(saved, 'parts')];
  const strings = openStrings(within(saved, 'names'));
  return {
    stems,
    starts: startsOf(saved, 'starts', size, stems.length),
    parts,
    partStarts: startsOf(saved, 'partStarts', size, parts.length),
    get names() {
      return Array.from({ length: strings.size }, (_, number) => strings.at(number));
    },
  };
}

/** Some quotes in a row of a wording. */
export interface Stretch {
  readonly wording: Wording;
  readonly from: number;
  readonly to: number;
}

/** The wording of stretches of others, one behind the other. */
export function joinWordings(stretches: Iterable<Stretch>): Wording {
  const known = new Map<string, number>();
  const translations = new Map<Wording, Uint32Array>();
  const translationOf = (wording: Wording): Uint32Array => {
    const before = translations.get(wording);
    if (before !== undefined) return before;
    const table = Uint32Array.from(wording.names, (name) => {
      const number = known.get(name) ?? known.size;
      known.set(name, number);
      return number;
    });
    translations.set(wording, table);
    return table;
  };
  const [stems, starts, parts, partStarts] = [createInts(), createInts(), createInts(), createInts()];
  starts.push(0);
  partStarts.push(0);
  for (const { wording, from, to } of stretches) {
    const table = translationOf(wording);
    const shift = stems.length - (wording.starts[from] ?? 0);
    const partShift = parts.length - (wording.partStarts[from] ?? 0);
    for (let at = wording.starts[from] ?? 0; at < (wording.starts[to] ?? 0); at += 1)
      stems.push(table[wording.stems[at] ?? 0] ?? 0);
    for (let at = wording.partStarts[from] ?? 0; at < (wording.partStarts[to] ?? 0); at += 1)
      parts.push((wording.parts[at] ?? 0) + shift);
    for (let number = from + 1; number <= to; number += 1) {
      starts.push((wording.starts[number] ?? 0) + shift);
      partStarts.push((wording.partStarts[number] ?? 0) + partShift);
    }
  }
  return {
    stems: stems.array(),
    starts: starts.array(),
    parts: parts.array(),
    partStarts: partStarts.array(),
    names: [...known.keys()],
  };
}
