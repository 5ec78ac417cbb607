import { APOSTROPHES } from './apostrophes.ts';

/* What UTF-16 units are to the scanner: letters and digits of ASCII by a table, and the marks that may stand inside a word. */

export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const CLASS = new Uint8Array(128);
for (let unit = 97; unit <= 122; unit++) CLASS[unit] = LOWER;
for (let unit = 65; unit <= 90; unit++) CLASS[unit] = UPPER;
for (let unit = 48; unit <= 57; unit++) CLASS[unit] = DIGIT;

export const PERIOD = 46;

/** A word in capitals that is longer is no short form. */
export const LONGEST_ACRONYM = 5;

/** Mostly capitals, and not only in short forms: "LAVROV ON US POLICY", but not "IS, ISIS and NATO". */
export function isShouting(text: string): boolean {
  if (!isMostlyCapitals(text)) return false;
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    run = CLASS[text.charCodeAt(index)] === UPPER ? run + 1 : 0;
    if (run === LONGEST_ACRONYM) return true;
  }
  return false;
}

/** A text of several is not unless one of them is. */
export function isMostlyCapitals(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let index = 0; index < text.length; index++) {
    const kind = CLASS[text.charCodeAt(index)] ?? OTHER;
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
  }
  return upper > 2 * lower;
}

export function isCapital(text: string, at: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return character !== character.toLowerCase();
}

/** The full stop of "U.S": single letters between full stops, another letter behind. */
export function isInitial(text: string, at: number, length: number, dots: number): boolean {
  if (length !== dots + 1) return false;
  const next = CLASS[text.charCodeAt(at + 1)] ?? OTHER;
  const before = CLASS[text.charCodeAt(at - 1)] ?? OTHER;
  if ((next !== LOWER && next !== UPPER) || (before !== LOWER && before !== UPPER)) return false;
  const afterwards = text.charCodeAt(at + 2);
  return afterwards === PERIOD || Number.isNaN(afterwards) || (CLASS[afterwards] ?? OTHER) === OTHER;
}

export function betweenDigits(text: string, at: number): boolean {
  return CLASS[text.charCodeAt(at - 1)] === DIGIT && CLASS[text.charCodeAt(at + 1)] === DIGIT;
}

/** The comma of "3,000". */
export function isThousand(text: string, at: number): boolean {
  return CLASS[text.charCodeAt(at + 2)] === DIGIT && CLASS[text.charCodeAt(at + 3)] === DIGIT;
}

/** The end of a word without the marks that only closed it. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && APOSTROPHES.has(text.charCodeAt(last - 1))) last--;
  return last;
}
