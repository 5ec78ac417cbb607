import { HASH_START, hashOn } from '../text/hash.ts';
import { ascendingStartsOf, type Buffers, bytesOf, unsigned } from './buffers.ts';
import { bytes as byteArray, createInts, larger } from './column.ts';
import { StorageError } from './error.ts';
import { startsFrom } from './sorted.ts';
import { createStrings, type Strings } from './strings.ts';

/**
 * Bytes of texts, kept as codes of the words that recur in them. A word brings the blank before it along, so that what comes out is one word
 * behind the other, and reading can begin at any of them.
 */
export interface CodedBytes {
  readonly length: number;
  /** The bytes of a stretch as they were packed, at the beginning of room that is used again. */
  read(from: number, to: number): Buffer;
}

/**
 * (s,c)-dense codes (Brisaboa et al. 2003): a byte below this ends a code, the others lead on, and the more often a word occurs, the shorter its
 * code. For news 192 takes a sixtieth less than 128, and as much as anything from 176 to 208.
 */
const STOPPERS = 192;
const CONTINUERS = 256 - STOPPERS;
/** The code of bytes that follow as they are, behind a byte that says how many. */
const LITERAL = 0;
/** What occurs less often takes more room as a word of the list. */
const LEAST = 2;
/** Of a word, in bytes. */
const LONGEST = 255;
/** Words are copied by so many bytes. */
const AT_ONCE = 4;
/** So many bytes of text lie between two from which reading can begin: half of it is passed over for each stretch. */
const APART = 256;

const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
/** Where words begin and end; bytes beyond ASCII are taken for Latin-1. Of other alphabets no more than the room depends on it. */
const KIND = new Uint8Array(256).fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(LETTER, 0xc0);
KIND.fill(DIGIT, 0x30, 0x3a);
KIND[0x20] = BLANK;

/** @param plain bytes of texts, one behind the other; any others too come back as they were */
export function packCoded(plain: Uint8Array): Buffers {
  const { sequence, pieces, counts } = piecesOf(plain);
  const often = [...counts.keys()]
    .filter((piece) => (counts[piece] ?? 0) >= LEAST)
    .sort((one, two) => (counts[two] ?? 0) - (counts[one] ?? 0) || one - two);
  const codeOf = new Uint32Array(pieces.size).fill(LITERAL);
  often.forEach((piece, rank) => {
    codeOf[piece] = rank + 1;
  });
  let room = 0;
  counts.forEach((count, piece) => {
    const code = codeOf[piece] ?? LITERAL;
    room += count * (sizeOf(code) + (code === LITERAL ? 1 + pieces.length(piece) : 0));
  });
  const codes = byteArray(room);
  const marks = new Uint32Array(Math.ceil(plain.length / APART));
  const before = byteArray(marks.length);
  let [at, place, mark] = [0, 0, 0];
  for (const piece of sequence) {
    const end = place + pieces.length(piece);
    for (; mark * APART < end; mark++) {
      marks[mark] = at;
      before[mark] = mark * APART - place;
    }
    const code = codeOf[piece] ?? LITERAL;
    at = writeCode(codes, at, code);
    if (code === LITERAL) {
      codes[at++] = end - place;
      codes.set(plain.subarray(place, end), at);
      at += end - place;
    }
    place = end;
  }
  return { size: Uint32Array.of(plain.length), codes, marks, before, ...packWords(pieces, often) };
}

/** The words of bytes in a row, by numbers, and how often each occurs. */
function piecesOf(plain: Uint8Array) {
  const pieces = createStrings();
  const sequence = createInts();
  const units = byteArray(LONGEST);
  for (let at = 0; at < plain.length; ) {
    let length = 0;
    let hash = HASH_START;
    let kind = KIND[plain[at] ?? 0];
    do {
      const unit = plain[at++] ?? 0;
      units[length++] = unit;
      hash = hashOn(hash, unit);
      if (length === 1 && kind === BLANK) kind = KIND[plain[at] ?? 0];
    } while (at < plain.length && length < LONGEST && KIND[plain[at] ?? 0] === kind);
    sequence.push(pieces.internUnits(units, length, hash));
  }
  const all = sequence.array();
  const counts = new Uint32Array(pieces.size);
  for (const piece of all) counts[piece] = (counts[piece] ?? 0) + 1;
  return { pieces, sequence: all, counts };
}

function packWords(pieces: Strings, often: readonly number[]): Buffers {
  // The first code is that of no word.
  const starts = startsFrom([0, ...often.map(pieces.length)]);
  const words = byteArray((starts[often.length + 1] ?? 0) + AT_ONCE);
  let at = 0;
  for (const piece of often)
    for (let index = 0; index < pieces.length(piece); index++) words[at++] = pieces.unit(piece, index);
  return { words, starts };
}

/** Bytes of a code. */
function sizeOf(code: number): number {
  let size = 1;
  for (let rest = Math.floor(code / STOPPERS); rest > 0; rest = Math.floor((rest - 1) / CONTINUERS)) size++;
  return size;
}

/** @returns the place behind it */
function writeCode(codes: Uint8Array, at: number, code: number): number {
  const end = at + sizeOf(code);
  let place = end - 1;
  codes[place] = code % STOPPERS;
  for (let rest = Math.floor(code / STOPPERS); rest > 0; rest = Math.floor((rest - 1) / CONTINUERS))
    codes[--place] = STOPPERS + ((rest - 1) % CONTINUERS);
  return end;
}

/**
 * @param saved what `packCoded` gave; of broken buffers the wrong bytes come out, or fewer, but an end of them
 * @throws StorageError when the buffers do not fit each other
 */
export function openCoded(saved: Buffers): CodedBytes {
  const codes = bytesOf(saved, 'codes');
  const words = bytesOf(saved, 'words');
  const known = unsigned(saved, 'starts').length - 1;
  const starts = ascendingStartsOf(saved, 'starts', known, words.length - AT_ONCE);
  const marks = unsigned(saved, 'marks');
  const before = bytesOf(saved, 'before');
  const [length = 0] = unsigned(saved, 'size');
  if (before.length !== marks.length || marks.length !== Math.ceil(length / APART))
    throw new StorageError('damaged', 'The codes of the texts do not fit.');
  const wordsBy4 = new DataView(words.buffer, words.byteOffset, words.length);
  let room = Buffer.alloc(0);
  let roomBy4 = new DataView(room.buffer, 0, 0);
  return {
    length,
    read(from, to) {
      const size = Math.max(0, Math.min(to, length) - from);
      if (room.length < size + LONGEST + AT_ONCE) {
        room = Buffer.alloc(larger(size + LONGEST + AT_ONCE));
        roomBy4 = new DataView(room.buffer, room.byteOffset, room.length);
      }
      const mark = Math.floor(from / APART);
      let at = marks[mark] ?? codes.length;
      // Below 0 as long as words are passed over that stand before the stretch.
      let done = mark * APART - from - (before[mark] ?? 0);
      // What stands before the stretch is only counted.
      while (done < 0 && at < codes.length) {
        const begin = at;
        let code = codes[at++] ?? 0;
        if (code >= STOPPERS) {
          let rest = 0;
          for (; code >= STOPPERS; code = codes[at++] ?? 0) rest = rest * CONTINUERS + code - STOPPERS + 1;
          code += rest * STOPPERS;
        }
        const length = code === LITERAL ? (codes[at] ?? 0) : (starts[code + 1] ?? 0) - (starts[code] ?? 0);
        if (done + length > 0) {
          at = begin;
          break;
        }
        done += length;
        if (code === LITERAL) at += 1 + length;
      }
      while (done < size && at < codes.length) {
        let code = codes[at++] ?? 0;
        if (code >= STOPPERS) {
          let rest = 0;
          for (; code >= STOPPERS; code = codes[at++] ?? 0) rest = rest * CONTINUERS + code - STOPPERS + 1;
          code += rest * STOPPERS;
        }
        if (code !== LITERAL && done >= 0) {
          const start = starts[code] ?? 0;
          const taken = Math.min((starts[code + 1] ?? 0) - start, LONGEST);
          for (let copied = 0; copied < taken; copied += AT_ONCE)
            roomBy4.setUint32(done + copied, wordsBy4.getUint32(start + copied));
          done += taken;
          continue;
        }
        const source = code === LITERAL ? codes : words;
        let place = code === LITERAL ? at + 1 : (starts[code] ?? 0);
        const end = code === LITERAL ? place + (codes[at] ?? 0) : (starts[code + 1] ?? 0);
        if (code === LITERAL) at = end;
        const passed = Math.min(Math.max(0, -done), end - place);
        done += passed;
        for (place += passed; place < end; place++) room[done++] = source[place] ?? 0;
      }
      return room;
    },
  };
}
