import { APOSTROPHES } from './apostrophes.ts';
import { type Folded, foldCharacter } from './fold.ts';
import { HASH_START, hashOn, hashUnits } from './hash.ts';
import {
  betweenDigits,
  CLASS,
  DIGIT,
  isCapital,
  isInitial,
  isShouting,
  isThousand,
  LONGEST_ACRONYM,
  LOWER,
  OTHER,
  PERIOD,
  trimEnd,
  UPPER,
} from './unit-classes.ts';
import { createUnitBuffer } from './units.ts';

/** The longest word that is kept; the rest of a longer run of letters is not looked at. */
const MAX_WORD = 48;

/** The word on which a scanner stands. All fields change with the next call of `next`. */
export interface Scanner {
  /** Folded UTF-16 units of the word; the first `length` of them count. */
  readonly units: Uint16Array;
  readonly length: number;
  /** FNV-1a of the units, 32 bits with a sign: numbers that need no room of their own. */
  readonly hash: number;
  /** Where the word stands in the text, possessive ending excluded. */
  readonly start: number;
  readonly end: number;
  /** The text writes the word with a capital first. */
  readonly capital: boolean;
  /** A single hyphen, or a blank that may have no width, and nothing else stands between this word and the one before. */
  readonly hyphenated: boolean;
  /** Begins a text. */
  read(text: string): void;
  /** Moves to the next word; false at the end. */
  next(): boolean;
  /** The word as a string. */
  term(): string;
}

/** Words of the language that are also the usual short form of a name when written in capitals. */
const ACRONYMS = new Set(['US', 'IS', 'IT', 'WHO', 'AID', 'ASEAN']);

const SPACE = 32;
const COMMA = 44;
const APOSTROPHE = 39;
const GRAVE = 96;
/** Hyphens, and the blanks of which nobody can say whether they part two words or stand inside one. */
const HYPHENS = new Set([0x2d, 0x2010, 0x2011, 0x200b, 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0]);
/** Scripts written without spaces: each character is a word. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Makes a scanner: the one analyser of documents and queries. It writes each word folded into one buffer, so that
 * indexing makes no strings. Rules: accents and case folded; a possessive ending is left out; other apostrophes join;
 * hyphens divide; "U.S." is one word; "IS" and "US" stay in capitals, unless the whole text is in capitals; a comma
 * between the digits of one number is dropped.
 */
export function createScanner(): Scanner {
  const folded = new Map<number, Folded>();
  const units = new Uint16Array(MAX_WORD + 8);
  let text = '';
  /** Looking a unit up in a string takes several times as long. */
  const unitsOf = createUnitBuffer();
  let source = unitsOf('');
  let size = 0;
  let at = 0;
  let shouting: boolean | undefined;
  /** The word is its piece of the text, but for capitals. */
  let plain = false;

  const look = (point: number): Folded => {
    let known = folded.get(point);
    if (known === undefined) {
      known = foldCharacter(String.fromCodePoint(point));
      folded.set(point, known);
    }
    return known;
  };
  const isWord = (position: number): boolean => {
    const unit = text.charCodeAt(position);
    if (unit < 128) return CLASS[unit] !== OTHER;
    return !Number.isNaN(unit) && look(text.codePointAt(position) ?? unit) !== 'border';
  };
  const isInCapitals = (): boolean => {
    shouting ??= isShouting(text);
    return shouting;
  };
  /** An apostrophe inside a word joins, but not before a closing "s". */
  const joins = (position: number): boolean => {
    if (!isWord(position + 1)) return false;
    const next = text.charCodeAt(position + 1) | 32;
    return !(next === 115 && !isWord(position + 2));
  };
  const skipPossessive = () => {
    if (!APOSTROPHES.has(text.charCodeAt(at))) return;
    if ((text.charCodeAt(at + 1) | 32) === 115 && !isWord(at + 2)) at += 2;
    else if (!isWord(at + 1)) at += 1;
  };

  /** Nearly every word: letters and digits of ASCII with a plain border behind. False: nothing was read. */
  const readPlain = (): boolean => {
    let position = at;
    let length = 0;
    let hash = HASH_START;
    let upper = 0;
    for (;;) {
      const unit = source[position] ?? 0;
      if (unit >= 128) return false;
      const kind = CLASS[unit];
      if (kind === OTHER) {
        if (unit === PERIOD || unit === COMMA || unit === APOSTROPHE || unit === GRAVE) {
          const next = source[position + 1] ?? 0;
          if (
            unit === APOSTROPHE ||
            unit === GRAVE ||
            next >= 128 ||
            CLASS[next] !== OTHER ||
            upper === length
          )
            return false;
        }
        break;
      }
      if (length === MAX_WORD) return false;
      const lower = kind === UPPER ? unit + 32 : unit;
      if (kind === UPPER) upper++;
      units[length++] = lower;
      hash = hashOn(hash, lower);
      position++;
    }
    if (length === 0 || (upper === length && length <= LONGEST_ACRONYM)) return false;
    self.start = at;
    self.end = position;
    self.capital = CLASS[source[at] ?? 0] === UPPER;
    self.length = length;
    self.hash = hash;
    at = position;
    plain = true;
    return true;
  };

  /** Reads one word that begins at `at`; leaves `at` behind it. Returns false if nothing of it is left after folding. */
  const readWord = (): boolean => {
    let length = 0;
    let capitals = 0;
    let dots = 0;
    self.start = at;
    self.end = at;
    self.capital = isCapital(text, at);
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      if (unit < 128) {
        const kind = CLASS[unit];
        if (kind === LOWER || kind === DIGIT) {
          if (length < MAX_WORD) units[length++] = unit;
        } else if (kind === UPPER) {
          capitals++;
          if (length < MAX_WORD) units[length++] = unit + 32;
        } else if (unit === PERIOD) {
          if (isInitial(text, at, length, dots)) dots++;
          else if (!betweenDigits(text, at)) {
            if (dots > 0 && length === dots + 1) {
              dots++;
              at++;
            }
            break;
          } else if (length < MAX_WORD) units[length++] = unit;
        } else if (unit === COMMA) {
          if (!betweenDigits(text, at) || !isThousand(text, at)) break;
        } else if (unit === APOSTROPHE || unit === GRAVE) {
          if (!joins(at)) break;
        } else break;
        at++;
      } else {
        const point = text.codePointAt(at) ?? unit;
        const width = point > 0xffff ? 2 : 1;
        const letters = look(point);
        if (letters === 'border') {
          if (!APOSTROPHES.has(unit) || !joins(at)) break;
        } else if (letters !== 'ignored') {
          const alone = point >= 0x3040 && IDEOGRAPH.test(String.fromCodePoint(point));
          if (alone && length > 0) break;
          for (let index = 0; index < letters.units.length; index++)
            if (length < MAX_WORD) units[length++] = letters.units.charCodeAt(index);
          if (alone) {
            at += width;
            break;
          }
        }
        at += width;
      }
    }
    if (length === 0) return false;
    self.end = trimEnd(text, self.start, at);
    skipPossessive();
    if (length <= LONGEST_ACRONYM && (dots > 1 || capitals === length)) {
      const name = String.fromCharCode(...units.subarray(0, length)).toUpperCase();
      if (ACRONYMS.has(name) && (dots > 1 || !isInCapitals()))
        for (let index = 0; index < length; index++) units[index] = name.charCodeAt(index);
    }
    self.length = length;
    self.hash = hashUnits(units, length);
    plain = false;
    return true;
  };

  const self = {
    units,
    length: 0,
    hash: 0,
    start: 0,
    end: 0,
    capital: false,
    hyphenated: false,
    read(next: string) {
      text = next;
      size = next.length;
      source = unitsOf(next);
      at = 0;
      shouting = undefined;
    },
    next(): boolean {
      for (;;) {
        const gap = at;
        for (;;) {
          if (at >= size) return false;
          const unit = source[at] ?? 0;
          if (unit < 128) {
            if (CLASS[unit] !== OTHER) break;
            at++;
          } else {
            const point = text.codePointAt(at) ?? unit;
            if (look(point) !== 'border') break;
            at += point > 0xffff ? 2 : 1;
          }
        }
        const between = source[gap] ?? 0;
        self.hyphenated = gap > 0 && at - gap === 1 && between !== SPACE && HYPHENS.has(between);
        if (readPlain() || readWord()) return true;
        if (at === self.start) at++;
      }
    },
    term(): string {
      if (plain) return text.slice(self.start, self.end).toLowerCase();
      let term = '';
      for (let index = 0; index < self.length; index++) term += String.fromCharCode(units[index] ?? 0);
      return term;
    },
  };
  return self;
}
