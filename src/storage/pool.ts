import { remembering } from './cache.ts';
import { type Buffers, bytesOf, unsigned } from './checked.ts';

/** Strings by their numbers. */
export interface Strings {
  readonly size: number;
  /** Empty for a number that nothing has. */
  at(number: number): string;
}

/** Strings, each kept once. */
export interface StringPool extends Strings {
  number(text: string): number;
  buffers(): Buffers;
}

/** Begins a string that UTF-8 can't say; no UTF-8 begins so. */
const UTF16 = 0xff;
const REMEMBERED = 4_096;
/** A surrogate without its other half. */
const LONE = /\p{Surrogate}/u;

/** Numbers run in the order of first appearance. Any string comes back as it was, lone surrogates included. */
export function createStringPool(): StringPool {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    get size() {
      return texts.length;
    },
    at: (number) => texts[number] ?? '',
    number(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    buffers() {
      const starts = new Uint32Array(texts.length + 1);
      let number = 0;
      let length = 0;
      for (const text of texts) {
        length += LONE.test(text) ? 1 + 2 * text.length : Buffer.byteLength(text);
        number += 1;
        starts[number] = length;
      }
      const bytes = new Uint8Array(length);
      const buffer = Buffer.from(bytes.buffer);
      number = 0;
      for (const text of texts) {
        const start = starts[number] ?? 0;
        if (LONE.test(text)) {
          bytes[start] = UTF16;
          buffer.write(text, start + 1, 'utf16le');
        } else buffer.write(text, start, 'utf8');
        number += 1;
      }
      return { starts, bytes };
    },
  };
}

export function openStrings(saved: Buffers): Strings {
  const starts = unsigned(saved, 'starts');
  const bytes = bytesOf(saved, 'bytes');
  const decoded = (number: number) => {
    const start = starts[number] ?? 0;
    const end = starts[number + 1] ?? start;
    return bytes[start] === UTF16
      ? bytes.toString('utf16le', start + 1, end)
      : bytes.toString('utf8', start, end);
  };
  // The same few are asked for all the time: "said", the names of those who speak most.
  return { size: Math.max(0, starts.length - 1), at: remembering(decoded, REMEMBERED) };
}
