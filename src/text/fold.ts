import { hiddenKind } from './hidden-characters.ts';

/** Letters that Unicode does not take apart, as news in plain Latin letters writes them; an empty one is left out. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ɖ: 'd',
    ɗ: 'd',
    þ: 'th',
    ı: 'i',
    ŋ: 'n',
    ɲ: 'n',
    ħ: 'h',
    ĸ: 'k',
    ƙ: 'k',
    ŧ: 't',
    ɓ: 'b',
    ɛ: 'e',
    ɔ: 'o',
    // Azerbaijani: Əliyev is Aliyev.
    ə: 'a',
    ς: 'σ',
    // Letters that stand for an apostrophe, a prime or a stretched line: Hawaiʻi, Kaʿbi.
    ʻ: '',
    ʼ: '',
    ʾ: '',
    ʿ: '',
    ʹ: '',
    ʺ: '',
    ـ: '',
  }),
);

const WORD = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
/** Nothing here is hidden, nor has an accent. */
const ASCII = /^[\t-\r\x20-\x7e]*$/;

/** What one character is to an analyser: letters to write, nothing (a mark), or a border between words. */
export type Folded = { readonly units: string } | 'ignored' | 'border';

/**
 * Folds one character: lower case, compatibility forms, no accents, plain Latin for letters such as ł and ß. The view for those who
 * keep offsets into the text.
 * @param character one code point as a string
 */
export function foldCharacter(character: string): Folded {
  const hidden = hiddenKind(character);
  if (hidden !== undefined) return hidden === 'blank' ? 'border' : 'ignored';
  if (MARK.test(character)) return 'ignored';
  if (!WORD.test(character)) return 'border';
  let units = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD'))
    if (WORD.test(part)) units += LETTERS.get(part) ?? part;
  return units === '' ? 'ignored' : { units };
}

/** Folds a whole text character by character, borders kept as they are. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let out = '';
  for (const character of text) {
    const folded = foldCharacter(character);
    if (folded === 'border') out += character;
    else if (folded !== 'ignored') out += folded.units;
  }
  return out;
}

/** Folds a text to its letters and digits: "O’Neill-Łuc" is "oneilluc". */
export function foldWord(word: string): string {
  return isPlain(word) ? word.toLowerCase() : fold(word).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters of ASCII and digits alone: most words need no folding but of capitals. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const small = unit | 32;
    if ((small < 97 || small > 122) && (unit < 48 || unit > 57)) return false;
  }
  return true;
}

/** Folds a text to words joined by hyphens, as ids have them: `financial-tribune`. Letters of any script stay. */
export function foldToId(text: string): string {
  return fold(text.replace(/['’]/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

const RESPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' };

/**
 * Writes umlauts the other way, as typewriters and passports do: "Müller" becomes "mueller", where `fold` makes "muller". The text
 * as it is when it has none.
 */
export function respelt(text: string): string {
  if (ASCII.test(text)) return text;
  return text.normalize('NFC').replace(/[äöøüå]/giu, (letter) => RESPELT[letter.toLowerCase()] ?? letter);
}
