import { CUT, cutWords } from '../../language/cut.ts';
import type { Font, Measure } from '../scene.ts';
import { balance, fill, type Piece, pieces } from './wrap.ts';

/** What a text may take. Lengths in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** From the size that is wanted down to the least that can still be read. */
  readonly sizes: readonly number[];
  /** Distance of two baselines, as a multiple of the size. */
  readonly leading: number;
  readonly lines?: number;
}

export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
  /** Distance of two baselines in pixels. */
  readonly leading: number;
  readonly cut: boolean;
}

/** Widths are added up word by word: what kerning and rounding add to a line stays within this share. */
const SLACK = 0.985;

/** No picture holds more: longer texts are cut to this before they are measured. */
const CHARACTERS = 2000;

/**
 * Sets a text as large as its room allows: it steps down through the sizes, then is cut visibly between words. The
 * result never needs more than the room, whatever the text is.
 * @param text as `drawable` leaves it
 * @param mend puts right what a cut has torn, such as a quotation mark left open
 */
export function fitText(
  text: string,
  font: Font,
  room: Room,
  measure: Measure,
  mend: (cut: string) => string = (cut) => cut,
): Fitted {
  const known = new Map<string, number>();
  const width = (part: string) => {
    const seen = known.get(part) ?? measure(part, font);
    known.set(part, seen);
    return seen;
  };
  const space = width(' ');
  const longest = (room.width / (room.sizes.at(-1) ?? 1)) * SLACK;
  const set = (all: readonly Piece[], size: number): readonly string[] | undefined => {
    const most = Math.min(room.lines ?? Number.POSITIVE_INFINITY, linesIn(room, size));
    const em = (room.width / size) * SLACK;
    if (all.some((piece) => piece.width > em) || fill(all, em, space).length > most) return undefined;
    return balance(all, em, space);
  };
  const broken = (words: string) => pieces(words, width, longest);
  const leading = (size: number) => Math.round(size * room.leading);

  if (text === '') return { lines: [], size: room.sizes[0] ?? 0, leading: 0, cut: false };
  const bounded = text.length > CHARACTERS ? mend(cutWords(text, CHARACTERS)) : text;
  const whole = broken(bounded);
  for (const size of room.sizes) {
    const lines = set(whole, size);
    if (lines) return { lines, size, leading: leading(size), cut: bounded !== text };
  }
  const size = room.sizes.at(-1) ?? 0;
  const shorter = longestThat((length) => set(broken(mend(cutWords(bounded, length))), size), bounded.length);
  return { lines: shorter ?? [CUT], size, leading: leading(size), cut: true };
}

/** The height of a fitted text: the lines with their leading. */
export const heightOf = ({ lines, leading }: Fitted): number => lines.length * leading;

const linesIn = (room: Room, size: number) =>
  Math.max(1, Math.floor(room.height / Math.round(size * room.leading)));

/** What `attempt` gives for the largest length at which it gives anything: found by halving. */
function longestThat<T>(attempt: (length: number) => T | undefined, most: number): T | undefined {
  let [fits, tooLong] = [0, most];
  let found: T | undefined;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    const made = attempt(middle);
    if (made === undefined) tooLong = middle;
    else {
      found = made;
      fits = middle;
    }
  }
  return found;
}
