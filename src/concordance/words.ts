import type { Span } from '../article/types.ts';
import { lazy } from '../lazy.ts';
import { APOSTROPHE_CLASS } from '../text/apostrophes.ts';
import { HASH_START, hashOn, keyHash, unsignedHash } from '../text/hash.ts';
import { hiddenKind, IGNORED_CLASS, withoutIgnored } from '../text/hidden-characters.ts';
import { UNSPACED } from '../text/scripts.ts';

/** One word of a text as it is compared. */
export interface Word extends Span {
  /** Free of typography: lower case, plain apostrophes, no marks that show nothing. */
  readonly key: string;
  readonly capital: boolean;
  /** Capitals throughout: "US", "U.S.". */
  readonly acronym: boolean;
  /** Only a blank stands before it of which nobody can say whether it parts two words or stands inside one. */
  readonly loose?: true;
}

const PIECE = `[\\p{L}\\p{N}\\p{M}${IGNORED_CLASS}]`;
// In order: words whose first letter an editor changed ("[T]he"); initials with full stops; numbers below zero; words, with inner apostrophes, and numbers with inner points and
// commas; signs that carry meaning.
const word = lazy(
  () =>
    new RegExp(
      String.raw`\[\p{L}\]${PIECE}+|(?:\p{L}[${IGNORED_CLASS}]*\.[${IGNORED_CLASS}]*)+\p{L}(?![\p{L}\p{N}\p{M}'’])\.?|(?<![\p{L}\p{N}.,)\]%])[-−](?=\p{Nd})[\p{L}\p{N}\p{M}]+(?:[.,]\p{Nd}[\p{L}\p{N}\p{M}]*)*|` +
        String.raw`${PIECE}+(?:[${APOSTROPHE_CLASS}]${PIECE}+|(?<=\p{Nd})[.,]\p{Nd}${PIECE}*)*|[\p{Sc}%‰&]`,
      'gu',
    ),
);

/** Signs that `word` passes over wherever they stand between words; letters and digits of ASCII; what is left to it is none of these. */
const OTHER = 0;
const BETWEEN = 1;
const LETTER = 2;
const DIGIT = 3;
const KIND = new Uint8Array(0x2040);
for (const sign of ' \t\n\r!"#\'()*+,./:;<=>?@\\]^_`{|}~“”‘–—…') KIND[sign.charCodeAt(0)] = BETWEEN;
for (let letter = 97; letter <= 122; letter += 1) KIND[letter] = KIND[letter - 32] = LETTER;
for (let digit = 48; digit <= 57; digit += 1) KIND[digit] = DIGIT;
/** Those that are no letters by `KIND`. */
const isApostrophe = (unit: number) => unit === 39 || unit === 96 || unit === 0x2018;
const APOSTROPHE = new RegExp(`[${APOSTROPHE_CLASS}]`, 'gu');
const FULL_STOP = 46;
const COMMA = 44;

const ASCII = /^[\x20-\x7E]*$/;
/** Arabic and Hebrew vowel signs, the Arabic stretching line. */
const VOWELS = /[\u0591-\u05BD]|\u05BF|[\u05C1\u05C2]|[\u0610-\u061A]|\u0640|[\u064B-\u065F]|\u0670/gu;
/** Letters by Unicode's table that show nothing and divide words. */
const FILLER = /[\u115F\u1160\u3164\uFFA0]/u;
const THOUSANDS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * The words of a stretch of text in order, in one pass.
 * @param text offsets of the result point into it
 * @param from first offset; must not stand inside a word
 * @param limit at most so many words
 */
export function wordsOf(text: string, from = 0, to = text.length, limit = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  scan(text, from, (start, end, isPlain) => {
    if (start >= to || words.length >= limit) return false;
    const seen = text.slice(start, end);
    if (isPlain) words.push(wordAt(seen.toLowerCase(), seen, start, isLoose(words, text, start)));
    else pushWord(words, text, seen, start);
    return true;
  });
  while (words.length > limit) words.pop();
  return words;
}

/** The same of a whole text as hashes of the keys; makes nothing of most words. @param visit told of each in order */
export function eachWordHash(text: string, visit: (hash: number, start: number) => void): void {
  scan(text, 0, (start, end, isPlain) => {
    if (isPlain) {
      let hash = HASH_START;
      // Letters and digits of ASCII only: that bit makes letters small, and digits have it.
      for (let at = start; at < end; at += 1) hash = hashOn(hash, text.charCodeAt(at) | 32);
      visit(unsignedHash(hash), start);
      return true;
    }
    const words: Word[] = [];
    pushWord(words, text, text.slice(start, end), start);
    for (const word of words) visit(keyHash(word.key), word.start);
    return true;
  });
}

/**
 * Finds the words of a text one after the other.
 * @param visit told where each stands, and whether it is nothing but letters and digits of ASCII; false ends it
 */
function scan(
  text: string,
  from: number,
  visit: (start: number, end: number, isPlain: boolean) => boolean,
): void {
  const pattern = new RegExp(word());
  for (let at = from; ; ) {
    while (kindAt(text, at) === BETWEEN) at += 1;
    const plain = plainEnd(text, at);
    let [start, end] = [at, plain];
    if (plain === at) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) return;
      [start, end] = [match.index, pattern.lastIndex];
    }
    if (!visit(start, end, plain > at)) return;
    at = end;
  }
}

const kindAt = (text: string, at: number): number => KIND[text.charCodeAt(at)] ?? OTHER;

/** Where a word ends that is nothing but letters and digits of ASCII between plain signs, as most are; where it begins if it is another one. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) >= LETTER) end += 1;
  if (end === text.length) return end;
  const sign = text.charCodeAt(end);
  if (kindAt(text, end) !== BETWEEN || isApostrophe(sign)) return start;
  if (sign !== FULL_STOP && sign !== COMMA) return end;
  // "U.S.", "3.5", "3,000"
  if (end === start + 1) return start;
  const next = kindAt(text, end + 1);
  const mayGoOn = kindAt(text, end - 1) === DIGIT && (next === DIGIT || next === OTHER);
  return mayGoOn && end + 1 < text.length ? start : end;
}

function pushWord(words: Word[], source: string, text: string, start: number): void {
  if (text.startsWith('[')) {
    const bare = text.replace(/[[\]]/g, '');
    words.push({ ...wordAt(keyOf(bare), bare, start, false), end: start + text.length });
    return;
  }
  if (ASCII.test(text)) {
    words.push(
      wordAt(plainKey(text.toLowerCase().replaceAll('`', "'")), text, start, isLoose(words, source, start)),
    );
    return;
  }
  // Most words have no filler and are one piece.
  let from = 0;
  for (const piece of text.split(FILLER)) {
    if (UNSPACED.test(piece)) pushCharacters(words, source, piece, start + from);
    else pushSeen(words, source, piece, start + from);
    from += piece.length + 1;
  }
}

function pushSeen(words: Word[], source: string, text: string, from: number): void {
  const key = keyOf(text);
  if (key === '') return;
  const [start, seen] = trimmed(text, from);
  words.push(wordAt(key, seen, start, isLoose(words, source, start)));
}

function wordAt(key: string, seen: string, start: number, loose: boolean): Word {
  const first = seen.charAt(0);
  const capital = first !== first.toLowerCase();
  const acronym = capital && seen.length > 1 && seen === seen.toUpperCase();
  const end = start + seen.length;
  return loose ? { key, start, end, capital, acronym, loose } : { key, start, end, capital, acronym };
}

/** A word without what nobody sees before and behind it. */
function trimmed(text: string, start: number): readonly [start: number, text: string] {
  const characters = [...text];
  const isSeen = (character: string) => hiddenKind(character) !== 'ignored';
  const first = characters.findIndex(isSeen);
  const last = characters.findLastIndex(isSeen);
  const before = characters.slice(0, first).join('').length;
  return [start + before, characters.slice(first, last + 1).join('')];
}

/** Only blanks between the last word and the next, which begins at an offset. */
function isLoose(words: readonly Word[], source: string, start: number): boolean {
  const end = words.at(-1)?.end;
  if (end === undefined || end === start || source.charCodeAt(end) < 128) return false;
  return [...withoutIgnored(source.slice(end, start))].every(
    (character) => hiddenKind(character) === 'blank',
  );
}

function pushCharacters(words: Word[], source: string, text: string, start: number): void {
  let plain = start;
  let at = start;
  const flush = (end: number) => {
    if (end > plain) pushWord(words, source, text.slice(plain - start, end - start), plain);
  };
  for (const character of text) {
    const next = at + character.length;
    if (UNSPACED.test(character)) {
      flush(at);
      words.push({
        key: character.normalize('NFKC'),
        start: at,
        end: next,
        capital: false,
        acronym: false,
      });
      plain = next;
    }
    at = next;
  }
  flush(at);
}

function keyOf(text: string): string {
  const key = withoutIgnored(text.toLowerCase())
    .replace(APOSTROPHE, "'")
    .replace(VOWELS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/−/gu, '-')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return plainKey(key);
}

/** The key of a word without typography. */
function plainKey(key: string): string {
  if (key === '&') return 'and';
  if (key.includes('.') && /^\p{L}/u.test(key)) return key.replaceAll('.', '');
  return THOUSANDS.test(key) ? key.replaceAll(',', '') : key;
}
