import { endianness } from 'node:os';
import { type Buffers, bufferOver, bytesOf, named, startsOf, units, unsigned, within } from './buffers.ts';
import { openCoded, packCoded } from './coded.ts';
import { larger } from './column.ts';
import { StorageError } from './error.ts';
import { lowerBound } from './sorted.ts';

/** Texts in few buffers; any stretch of one is read without reading the others. */
export interface TextStore {
  /** UTF-16 units of a text. */
  length(number: number): number;
  /** The same as `slice` of the text that was packed, offsets in UTF-16 units. */
  slice(number: number, start: number, end: number): string;
}

/** Stands for a unit that is listed apart. */
const ODD = 0x81;
/**
 * The units behind the bytes 0x80-0x9f, as in Windows-1252; its free places hold hyphens and a space of typesetters. All
 * other units below 256 stand for themselves, so that English takes a byte a letter and offsets stay as they are.
 */
const TYPOGRAPHY = '€\uffff‚ƒ„…†‡ˆ‰Š‹Œ\u2010Ž\u2011\u202f‘’“”•–—˜™š›œ\u200bžŸ';
const HIGH = 0x80;
const BYTE_OF: ReadonlyMap<number, number> = new Map(
  [...TYPOGRAPHY].flatMap((letter, at) => (letter === '\uffff' ? [] : [[letter.charCodeAt(0), HIGH + at]])),
);
const isPlain = (unit: number) => unit < HIGH || (unit > 0x9f && unit < 0x100);
const UNIT_OF = Uint16Array.from({ length: 0x100 }, (_, byte) =>
  isPlain(byte) ? byte : TYPOGRAPHY.charCodeAt(byte - HIGH),
);
/** A unit listed apart takes six bytes more than its place. */
const ODD_BYTES = 6;
const LARGEST = 2 ** 32 - 1;
/** Node makes strings of UTF-16 with the low byte first, whatever the machine. */
const IS_LITTLE = endianness() === 'LE';

/**
 * Packs texts at a byte a unit, or at two where many units are not of the Latin alphabet, and these bytes as codes of words. Any string comes back as
 * it was.
 * @throws StorageError `too-large` beyond 4 GB
 */
export function packTexts(texts: readonly string[]): Buffers {
  const starts = new Uint32Array(texts.length + 1);
  const wide = new Uint8Array(texts.length);
  const odds: number[] = [];
  let length = 0;
  texts.forEach((text, number) => {
    const odd = countOdd(text);
    wide[number] = odd * ODD_BYTES > text.length ? 1 : 0;
    odds.push(wide[number] === 1 ? 0 : odd);
    length += wide[number] === 1 ? 2 * text.length : text.length;
    if (length > LARGEST) throw new StorageError('too-large', 'The texts of the corpus take more than 4 GB.');
    starts[number + 1] = length;
  });
  const bytes = new Uint8Array(length);
  const buffer = Buffer.from(bytes.buffer);
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const oddStarts = new Uint32Array(texts.length + 1);
  const oddPlaces = new Uint32Array(all);
  const oddUnits = new Uint16Array(all);
  let at = 0;
  texts.forEach((text, number) => {
    const start = starts[number] ?? 0;
    if (wide[number] === 1) buffer.write(text, start, 'utf16le');
    else {
      buffer.write(text, start, 'latin1');
      for (let place = 0; place < text.length; place += 1) {
        const unit = text.charCodeAt(place);
        if (isPlain(unit)) continue;
        const byte = BYTE_OF.get(unit);
        bytes[start + place] = byte ?? ODD;
        if (byte !== undefined) continue;
        oddPlaces[at] = place;
        oddUnits[at] = unit;
        at += 1;
      }
    }
    oddStarts[number + 1] = at;
  });
  return { starts, wide, oddStarts, oddPlaces, oddUnits, ...named('bytes', packCoded(bytes)) };
}

function countOdd(text: string): number {
  let odd = 0;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (!isPlain(unit) && !BYTE_OF.has(unit)) odd += 1;
  }
  return odd;
}

/**
 * @param size number of texts
 * @throws StorageError when the buffers do not fit each other
 */
export function openTexts(saved: Buffers, size: number): TextStore {
  const bytes = openCoded(within(saved, 'bytes'));
  const wide = bytesOf(saved, 'wide');
  const starts = startsOf(saved, 'starts', size, bytes.length);
  const oddUnits = units(saved, 'oddUnits');
  const oddStarts = startsOf(saved, 'oddStarts', size, oddUnits.length);
  const oddPlaces = unsigned(saved, 'oddPlaces');

  const length = (number: number): number => {
    const taken = (starts[number + 1] ?? 0) - (starts[number] ?? 0);
    return wide[number] === 1 ? taken >>> 1 : taken;
  };
  let room = unitsRoom(0);
  return {
    length,
    slice(number, start, end) {
      // A damaged start could make a text longer than all of them.
      const [from, to] = [Math.max(0, start), Math.min(end, length(number), bytes.length)];
      if (from >= to) return '';
      const begin = starts[number] ?? 0;
      if (wide[number] === 1)
        return bytes.read(begin + 2 * from, begin + 2 * to).toString('utf16le', 0, 2 * (to - from));
      const size = to - from;
      const plain = bytes.read(begin + from, begin + to);
      if (room.units.length < size) room = unitsRoom(larger(size));
      const { units: read, bytes: readBytes } = room;
      const highest = toUnits(plain, read, size);
      if (highest <= 0xff) return plain.toString('latin1', 0, size);
      const last = oddStarts[number + 1] ?? 0;
      for (let at = lowerBound(oddPlaces, from, oddStarts[number], last); at < last; at += 1) {
        const place = (oddPlaces[at] ?? 0) - from;
        if (place >= size) break;
        read[place] = oddUnits[at] ?? 0;
      }
      return (IS_LITTLE ? readBytes : readBytes.swap16()).toString('utf16le', 0, 2 * size);
    },
  };
}

/** @returns the bits of all of them */
function toUnits(bytes: Uint8Array, units: Uint16Array, size: number): number {
  let all = 0;
  for (let at = 0; at < size; at += 1) {
    const unit = UNIT_OF[bytes[at] ?? 0] ?? 0;
    units[at] = unit;
    all |= unit;
  }
  return all;
}

/** Room for units, and the same as bytes. */
function unitsRoom(size: number) {
  const units = new Uint16Array(size);
  return { units, bytes: bufferOver(units) };
}
