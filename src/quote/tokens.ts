import type { Span } from '../article/types.ts';
import { DAY_AND_MONTH_SHORT, isPostnominal, SHORT_TITLES } from '../english/index.ts';
import { isSpace } from '../text/space.ts';
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
 * @param words those of the article, shared by all its stretches
 */
export function tokenize(text: string, start = 0, end = text.length, words = openWords()): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isGap(code)) {
      at += 1;
    } else if (isWordCode(code)) {
      at = readWord(text, at, end, tokens, words);
    } else {
      at = readMark(text, at, end, tokens, words);
    }
  }
  return tokens;
}

/** Abbreviations whose full stop ends no sentence when a capital follows. */
export function isTitleAbbreviation(lower: string): boolean {
  return TITLES.has(lower);
}

/** True for letters, digits and marks that build words, in any script. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7 && code !== 0x1680;
  if (code >= 0x2000 && code < 0x2070) return code === 0x200d || code === 0x200c;
  if (code >= 0x2e00 && code < 0x2e80) return false;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3005 || code === 0x3006;
  if (code >= 0xff00 && code < 0xff66) {
    return (
      (code >= 0xff10 && code <= 0xff19) ||
      (code >= 0xff21 && code <= 0xff3a) ||
      (code >= 0xff41 && code <= 0xff5a)
    );
  }
  return code !== 0xfeff && code !== 0xfffd && !(code >= 0x2100 && code < 0x2c00);
}

/** White space, and the space without a width that pages set between words. */
const isGap = (code: number): boolean => isSpace(code) || code === 0x200b;

const TITLES: ReadonlySet<string> = new Set([
  ...[...SHORT_TITLES.keys()].map((title) => `${title}.`),
  ...'sr. st. mt. ft. dist. vs. v. no. art. sec. fig. dept. univ.'.split(' '),
]);

/** Other abbreviations: they keep their full stop, and may also end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // The sun at the end of a sentence is not Sunday.
  ...DAY_AND_MONTH_SHORT.filter((short) => short !== 'sun').map((short) => `${short}.`),
  ...(
    'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. md. mich. minn. miss. mo. mont. neb. ' +
    'esq. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. la. jr. inc. corp. co. ltd. bros. etc. al. approx. est. a.m. p.m.'
  ).split(' '),
]);

const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function push(
  tokens: Token[],
  words: WordTable,
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
): void {
  const word = words.wordOf(text.slice(start, end));
  tokens.push({ start, end, text: word.text, lower: word.lower, kind, word });
}

function readWord(text: string, start: number, end: number, tokens: Token[], words: WordTable): number {
  let at = start;
  const number = isDigit(text.charCodeAt(start));
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      at += 1;
      continue;
    }
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
    const inner = isWordCode(next) && next < 0x3040;
    if (isApostrophe(code) && inner) {
      const clitic = wordAfter(text, at + 1, end);
      const stem = text.slice(start, at);
      if (CLITICS.has(clitic.toLowerCase()) && !/^[oOdDlL]$/.test(stem)) break;
      at += 1;
    } else if (code === 45 && inner) {
      at += 1;
    } else if ((code === 46 || code === 44) && number && isDigit(next) && isDigit(text.charCodeAt(at - 1))) {
      at += 1;
    } else if (
      code === 46 &&
      inner &&
      (isInitials(text, start, at) || (number === false && isDomain(text, at + 1, end)))
    ) {
      at += 1;
    } else if (code === 46 && inner && at - start <= LONGEST_DEGREE && degreeEnd(text, start) > at) {
      at = degreeEnd(text, start);
      break;
    } else if (code === 38 && inner && isCapital(text.charCodeAt(at - 1)) && isCapital(next)) {
      at += 1;
    } else if (code === 46 && keepsStop(text, start, at)) {
      at += 1;
      // "U.S.-led"
      if (text.charCodeAt(at) === 45 && at + 1 < end && isWordCode(text.charCodeAt(at + 1))) continue;
      break;
    } else {
      break;
    }
  }
  push(tokens, words, text, start, at, number ? 'number' : 'word');
  if (at < end && at > start && isApostrophe(text.charCodeAt(at))) {
    const clitic = wordAfter(text, at + 1, end);
    if (CLITICS.has(clitic.toLowerCase())) {
      push(tokens, words, text, at, at + 1 + clitic.length, 'word');
      return at + 1 + clitic.length;
    }
    // "the partners’ claims": a plural possessive, told from a closing mark only by the letter before.
    if (/[sSxzZ]/.test(text.charAt(at - 1)) && at + 1 < end && isGap(text.charCodeAt(at + 1))) {
      if (text.charCodeAt(at + 2) !== 44 && text.charCodeAt(at) !== text.charCodeAt(at + 1)) {
        push(tokens, words, text, at, at + 1, 'word');
        return at + 1;
      }
    }
  }
  return at;
}

function wordAfter(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && at - start < 4 && isWordCode(text.charCodeAt(at))) at += 1;
  return text.slice(start, at);
}

/** "U" of "U.S.", "J.K" of "J.K.": single letters with full stops between. */
function isInitials(text: string, start: number, at: number): boolean {
  const length = at - start;
  if (length > 12) return false;
  if (length === 1) return !isDigit(text.charCodeAt(start));
  return length % 2 === 1 && text.charCodeAt(at - 2) === 46;
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
function isDomain(text: string, at: number, end: number): boolean {
  const word = wordAfter(text, at, end);
  return word === 'com' || word === 'org' || word === 'net' || word === 'gov' || word === 'co';
}

function keepsStop(text: string, start: number, at: number): boolean {
  const length = at - start;
  if (length === 1) {
    const code = text.charCodeAt(start);
    // "Roe v. Wade"
    if (code === 118) return isCapital(text.charCodeAt(at + 2));
    return isCapital(code) && code !== 73;
  }
  // "then-Sen. Smith"
  const hyphen = length > 20 ? -1 : text.slice(start, at).lastIndexOf('-');
  if (hyphen >= 0) return hyphen + 1 < length && keepsStop(text, start + hyphen + 1, at);
  if (length > 7) return false;
  if (isInitials(text, start, at)) return true;
  const word = text.slice(start, at + 1).toLowerCase();
  if (word === 'no.' || word === 'mar.' || word === 'sat.' || word === 'fig.' || word === 'art.') {
    // Also everyday words: abbreviations only before a number.
    return isDigit(text.charCodeAt(at + 2)) && isCapital(text.charCodeAt(start));
  }
  return (
    (TITLES.has(word) || ABBREVIATIONS.has(word)) &&
    (isCapital(text.charCodeAt(start)) || word === 'etc.' || word === 'vs.')
  );
}

function readMark(text: string, start: number, end: number, tokens: Token[], words: WordTable): number {
  const code = text.charCodeAt(start);
  const double = (code === 39 || code === 96) && start + 1 < end && text.charCodeAt(start + 1) === code;
  // ''' closes an inner and an outer quotation: the single mark comes first.
  const triple =
    double && text.charCodeAt(start + 2) === code && start > 0 && !isGap(text.charCodeAt(start - 1));
  if (triple) {
    push(tokens, words, text, start, start + 1, 'punct');
    return start + 1;
  }
  const at = start + (double ? 2 : 1);
  if (code === 46 && text.charCodeAt(start + 1) === 46) {
    let stop = start + 1;
    while (stop < end && text.charCodeAt(stop) === 46) stop += 1;
    push(tokens, words, text, start, stop, 'punct');
    return stop;
  }
  push(tokens, words, text, start, at, markKind(text, start, at, end, double));
  return at;
}

function markKind(text: string, start: number, at: number, end: number, double: boolean): TokenKind {
  const code = text.charCodeAt(start);
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
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  const after = at < end ? text.charCodeAt(at) : 32;
  const opens =
    isGap(before) ||
    before === 40 ||
    before === 91 ||
    before === 0x2014 ||
    before === 0x2013 ||
    before === 45;
  return opens && !isGap(after) ? 'open' : 'close';
}
