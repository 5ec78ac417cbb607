import { hiddenKind } from '../../text/invisible.ts';

/** Letters that Unicode does not decompose, as Latin transliteration writes them. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
};

const WORD = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/** What one character is to the analyser: letters to write, nothing (a mark), or a border between words. */
export type Folded = { readonly units: string } | 'ignored' | 'border';

/**
 * Folds one character: lower case, compatibility forms, accents removed.
 * @param character one code point as a string
 */
export function foldCharacter(character: string): Folded {
  const hidden = hiddenKind(character);
  if (hidden !== undefined) return hidden === 'blank' ? 'border' : 'ignored';
  if (MARK.test(character)) return 'ignored';
  if (!WORD.test(character)) return 'border';
  let units = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD'))
    if (WORD.test(part)) units += SPECIAL[part] ?? part;
  return units === '' ? 'ignored' : { units };
}

/** Folds a whole text character by character, borders kept as they are. */
export function fold(text: string): string {
  let out = '';
  for (const character of text) {
    const folded = foldCharacter(character);
    if (folded === 'border') out += character;
    else if (folded !== 'ignored') out += folded.units;
  }
  return out;
}
