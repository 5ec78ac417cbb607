import type { Span } from '../article/types.ts';
import { DAY_AND_MONTH_SHORT, isPostnominal, SHORT_TITLES } from '../english/index.ts';
import { SPACES } from '../text/space.ts';
import { openWords, type Word, type WordTable } from './words.ts';

/** `open` and `close` are quotation marks whose side can be read off the mark or its neighbours. */
type TokenKind = 'word' | 'number' | 'open' | 'close' | 'punct';

/** One word, number or mark; offsets into the text that was split. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: TokenKind;
  readonly word: Word;
}

/**
 * Splits a stretch of text into words, numbers and marks, in one pass.
 *
 * Clitics stand alone ("Trump" + "’s", "they" + "’ve"), "n't" stays with its verb, hyphenated words and
 * abbreviations ("U.S.", "Mr.", "Sen.") are one token with their full stops. Double, angle and corner marks are
 * `open` or `close`; `''` and ` `` ` are double marks; single curly marks count only where they cannot be an
 * apostrophe.
 * @param text the whole text; offsets of the result point into it
 * @param start first offset, default 0
 * @param end offset after the last character, default the text's length
 * @param words those of the text, shared by all its stretches
 */
export function tokenize(text: string, start = 0, end = text.length, words = openWords(text)): Token[] {
  const tokens: Token[] = [];
  const { units } = words;
  let at = start;
  while (at < end) {
    const kind = KIND[units[at] ?? 0];
    if (kind === GAP) {
      at += 1;
    } else if (kind === WORD) {
      at = readWord(words, at, end, tokens);
    } else {
      at = readMark(words, at, end, tokens);
    }
  }
  return tokens;
}

/** Abbreviations whose full stop ends no sentence when a capital follows. */
export function isTitleAbbreviation(lower: string): boolean {
  return TITLES.has(lower);
}

/** Whether a unit builds words, parts them, or is a mark: letters, digits and marks of any script build words. */
const KIND = new Uint8Array(0x10000);
const WORD = 1;
const GAP = 2;
for (const [first, last] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x20ff],
  [0x2c00, 0x2dff],
  [0x2e80, 0x2fff],
  [0x3005, 0x3006],
  [0x3040, 0xfeff],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xfffc],
  [0xfffe, 0xffff],
] as const)
  KIND.fill(WORD, first, last + 1);
// White space, and the space without a width that pages set between words.
for (const unit of [...SPACES, 0x200b]) KIND[unit] = GAP;

/** True for letters, digits and marks that build words, in any script. */
export const isWordCode = (code: number): boolean => KIND[code] === WORD;

const isGap = (code: number): boolean => KIND[code] === GAP;

const TITLES: ReadonlySet<string> = new Set([
  ...[...SHORT_TITLES.keys()].map((title) => `${title}.`),
  ...'st. mt. ft. dist. vs. v. no. art. sec. fig. dept. univ. asst. assoc. ch. tech. ret. retd. rtd.'.split(
    ' ',
  ),
]);

/** Other abbreviations: they keep their full stop, and may also end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // The sun at the end of a sentence is not Sunday.
  ...DAY_AND_MONTH_SHORT.filter((short) => short !== 'sun').map((short) => `${short}.`),
  ...(
    'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. md. mich. minn. miss. mo. mont. neb. ' +
    'esq. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. la. jr. sr. inc. corp. co. ltd. bros. etc. al. approx. est. a.m. p.m.'
  ).split(' '),
]);

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function push(tokens: Token[], words: WordTable, start: number, end: number, kind: TokenKind): void {
  const word = words.wordAt(start, end);
  tokens.push({ start, end, text: word.text, lower: word.lower, kind, word });
}

function readWord(words: WordTable, start: number, end: number, tokens: Token[]): number {
  const { text, units } = words;
  let at = start;
  const number = isDigit(units[start] ?? 0);
  while (at < end) {
    const code = units[at] ?? 0;
    if (isWordCode(code)) {
      at += 1;
      continue;
    }
    const next = at + 1 < end ? (units[at + 1] ?? 0) : 32;
    const inner = isWordCode(next) && next < 0x3040;
    if (isApostrophe(code) && inner) {
      if (isClitic(units, at + 1, end) && !(at === start + 1 && isElided(units[start] ?? 0))) break;
      at += 1;
    } else if (code === 45 && (inner || isSuspended(text, at + 1))) {
      at += 1;
    } else if ((code === 46 || code === 44) && number && isDigit(next) && isDigit(units[at - 1] ?? 0)) {
      at += 1;
    } else if (
      code === 46 &&
      inner &&
      (isInitials(units, start, at) || (number === false && isDomain(text, units, at + 1, end)))
    ) {
      at += 1;
    } else if (code === 46 && inner && at - start <= LONGEST_DEGREE && degreeEnd(text, start) > at) {
      at = degreeEnd(text, start);
      break;
    } else if (code === 38 && inner && isCapital(units[at - 1] ?? 0) && isCapital(next)) {
      at += 1;
    } else if (code === 46 && keepsStop(text, units, start, at)) {
      at += 1;
      // "U.S.-led"
      if (units[at] === 45 && at + 1 < end && isWordCode(units[at + 1] ?? 0)) continue;
      break;
    } else {
      break;
    }
  }
  push(tokens, words, start, at, number ? 'number' : 'word');
  if (at < end && at > start && isApostrophe(units[at] ?? 0)) {
    if (isClitic(units, at + 1, end)) {
      const last = wordEnd(units, at + 1, end);
      push(tokens, words, at, last, 'word');
      return last;
    }
    // "the partners’ claims": a plural possessive, told from a closing mark only by the letter before.
    if (isSibilant(units[at - 1] ?? 0) && at + 1 < end && isGap(units[at + 1] ?? 0)) {
      if (units[at + 2] !== 44 && units[at] !== units[at + 1]) {
        push(tokens, words, at, at + 1, 'word');
        return at + 1;
      }
    }
  }
  return at;
}

/** Characters in which the hyphen of the second half stands. */
const LONGEST_REST = 30;

/** "above- and below-ground": the rest of the compound follows. */
function isSuspended(text: string, after: number): boolean {
  return (
    text.charCodeAt(after) === 32 &&
    /^ (?:and|or|to) \p{L}+-\p{L}/u.test(text.slice(after, after + LONGEST_REST))
  );
}

/** "s", "re", "ve", "ll", "d", "m" behind an apostrophe, in any case. */
function isClitic(units: Uint16Array, start: number, end: number): boolean {
  const length = wordEnd(units, start, end) - start;
  const first = (units[start] ?? 0) | 32;
  if (length === 1) return first === 115 || first === 100 || first === 109;
  const second = (units[start + 1] ?? 0) | 32;
  return length === 2 && (second === 101 ? first === 114 || first === 118 : first === 108 && second === 108);
}

/** "O’Neill", "d’Arc", "L’Oréal": the apostrophe belongs to the name. */
function isElided(code: number): boolean {
  const small = code | 32;
  return small === 111 || small === 100 || small === 108;
}

/** "s", "x", "z": plurals that take an apostrophe alone. */
function isSibilant(code: number): boolean {
  return code === 120 || (code | 32) === 115 || (code | 32) === 122;
}

/** Where a word ends of which four units are looked at. */
function wordEnd(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 4 && isWordCode(units[at] ?? 0)) at += 1;
  return at;
}

/** "U" of "U.S.", "J.K" of "J.K.": single letters with full stops between. */
function isInitials(units: Uint16Array, start: number, at: number): boolean {
  const length = at - start;
  if (length > 12) return false;
  if (length === 1) return !isDigit(units[start] ?? 0);
  return length % 2 === 1 && units[at - 2] === 46;
}

/** Letters before the first full stop of a degree: "Psy" of "Psy.D.". */
const LONGEST_DEGREE = 3;

/** Where a degree in mixed letters ends ("Ph.D.", "D.Phil."), or -1. */
function degreeEnd(text: string, start: number): number {
  DEGREE.lastIndex = start;
  const [degree] = DEGREE.exec(text) ?? [];
  return degree !== undefined && isPostnominal(degree) ? start + degree.length : -1;
}

const DEGREE = /[A-Z][A-Za-z]{0,2}\.[A-Z][A-Za-z]{0,3}\.?(?![A-Za-z])/y;

/** "Breitbart.com": a full stop inside a name of the web. */
function isDomain(text: string, units: Uint16Array, at: number, end: number): boolean {
  const word = text.slice(at, wordEnd(units, at, end));
  return word === 'com' || word === 'org' || word === 'net' || word === 'gov' || word === 'co';
}

function keepsStop(text: string, units: Uint16Array, start: number, at: number): boolean {
  const length = at - start;
  if (length === 1) {
    const code = units[start] ?? 0;
    // "Roe v. Wade"
    if (code === 118) return isCapital(units[at + 2] ?? 0);
    return isCapital(code) && (code !== 73 || isMiddle(text, start));
  }
  // "then-Sen. Smith"
  const hyphen = length > 20 ? -1 : lastHyphen(units, start, at);
  if (hyphen >= 0) return hyphen + 1 < at && keepsStop(text, units, hyphen + 1, at);
  if (length > 7) return false;
  if (isInitials(units, start, at)) return true;
  const word = text.slice(start, at + 1).toLowerCase();
  if (word === 'no.' || word === 'mar.' || word === 'sat.' || word === 'fig.' || word === 'art.') {
    // Also everyday words: abbreviations only before a number.
    return isDigit(units[at + 2] ?? 0) && isCapital(units[start] ?? 0);
  }
  return (
    (TITLES.has(word) || ABBREVIATIONS.has(word)) &&
    (isCapital(units[start] ?? 0) || word === 'etc.' || word === 'vs.' || isBracketed(units, start))
  );
}

/** "(ret.)" */
function isBracketed(units: Uint16Array, start: number): boolean {
  return start > 0 && units[start - 1] === 40;
}

/** "Stephen I. Brand", not "so did I. Then", nor "Henry I. The king". */
function isMiddle(text: string, start: number): boolean {
  return MIDDLE.test(text.slice(Math.max(0, start - LONGEST_FORENAME), start + LONGEST_FORENAME));
}

const LONGEST_FORENAME = 16;

const MIDDLE =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,14} I\. (?!(?:The|He|She|It|But|And|In|An?|This|That|They|We|You|His|Her|If|When|After|At|On|For|As|So|Then|There|My|Our|What|No|Not|Who)\b)\p{Lu}\p{Ll}+/u;

/** Index of the last hyphen of a word, or -1. */
function lastHyphen(units: Uint16Array, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && units[at] !== 45) at -= 1;
  return at < start ? -1 : at;
}

function readMark(words: WordTable, start: number, end: number, tokens: Token[]): number {
  const { units } = words;
  const code = units[start] ?? 0;
  const double = (code === 39 || code === 96) && start + 1 < end && units[start + 1] === code;
  // ''' closes an inner and an outer quotation: the single mark comes first.
  const triple = double && units[start + 2] === code && start > 0 && !isGap(units[start - 1] ?? 0);
  if (triple) {
    push(tokens, words, start, start + 1, 'punct');
    return start + 1;
  }
  const at = start + (double ? 2 : 1);
  if (code === 46 && units[start + 1] === 46) {
    let stop = start + 1;
    while (stop < end && units[stop] === 46) stop += 1;
    push(tokens, words, start, stop, 'punct');
    return stop;
  }
  push(tokens, words, start, at, markKind(units, start, at, end, double));
  return at;
}

function markKind(units: Uint16Array, start: number, at: number, end: number, double: boolean): TokenKind {
  const code = units[start] ?? 0;
  if (
    code === 0x201c ||
    code === 0x201e ||
    code === 0xab ||
    code === 0x2039 ||
    code === 0x300c ||
    code === 0x300e
  )
    return 'open';
  if (code === 0x201d || code === 0xbb || code === 0x203a || code === 0x300d || code === 0x300f)
    return 'close';
  if (code === 96 && double) return 'open';
  if (code !== 34 && !double) return 'punct';
  const before = start > 0 ? (units[start - 1] ?? 0) : 32;
  const after = at < end ? (units[at] ?? 0) : 32;
  const opens =
    isGap(before) ||
    before === 40 ||
    before === 91 ||
    before === 0x2014 ||
    before === 0x2013 ||
    before === 45;
  return opens && !isGap(after) ? 'open' : 'close';
}
