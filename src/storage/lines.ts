import { fold } from '../text/fold.ts';
import { type Buffers, bytesOf, startsOf, unsigned } from './buffers.ts';
import { lowerBound } from './sorted.ts';

/** Lines that are looked through for words, without decoding those that have none. */
export interface Lines {
  readonly size: number;
  /** Numbers of the lines that have every word of a text somewhere, those with digits where a word begins; ascending. */
  having(typed: string): Iterable<number>;
  /** The line without accents and capitals. */
  line(number: number): string;
}

const END = '\n';

/** A line without accents and capitals, its marks as they are typed: ’ is '. */
export const foldLine = (line: string): string =>
  fold(line).replaceAll(/[‘’‚]/gu, "'").replaceAll(/[“”„]/gu, '"');

/** @param lines by number; kept without accents and capitals */
export function packLines(lines: readonly string[]): Buffers {
  // Ends with what no typed word has, so that no word reaches from one line into the next.
  const all = lines.map((line) => Buffer.from(foldLine(line).replaceAll(END, ' ') + END));
  const starts = new Uint32Array(all.length + 1);
  all.forEach((line, index) => {
    starts[index + 1] = (starts[index] ?? 0) + line.length;
  });
  const bytes = new Uint8Array(starts.at(-1) ?? 0);
  all.forEach((line, index) => {
    bytes.set(line, starts[index]);
  });
  return { starts, bytes };
}

/** @throws StorageError when the buffers do not fit each other */
export function openLines(saved: Buffers): Lines {
  const bytes = bytesOf(saved, 'bytes');
  const size = unsigned(saved, 'starts').length - 1;
  const starts = startsOf(saved, 'starts', size, bytes.length);
  const lineAt = (number: number) => bytes.toString('utf8', starts[number], starts[number + 1]);
  return {
    size,
    line: lineAt,
    *having(typed) {
      const words = wordsOf(typed);
      // The longest is likely the rarest: its bytes are looked for, the others where it stands.
      const [longest = '', ...others] = words.sort((a, b) => b.length - a.length);
      const needle = Buffer.from(longest);
      for (let number = 0; number < size; number += 1) {
        const at = bytes.indexOf(needle, starts[number]);
        if (at < 0) return;
        if (at >= (starts[number + 1] ?? 0))
          number = Math.max(number, lowerBound(starts, at + 1, number) - 1);
        if (others.length > 0 || isNumber(longest)) {
          const line = lineAt(number);
          if (!words.every((word) => (isNumber(word) ? beginsIn(word, line) : line.includes(word)))) continue;
        }
        yield number;
      }
    },
  };
}

/** "12" is a part of half of all ids and of many dates: whoever types digits means a number that begins so. */
const isNumber = (word: string) => /^\d/.test(word);

function beginsIn(word: string, line: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

/** Different words of a text, as lines have them. */
const wordsOf = (typed: string): string[] => [...new Set(foldLine(typed).split(/\s+/))].filter(Boolean);
