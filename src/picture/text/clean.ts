import type { Direction } from '../scene.ts';

/** More accents on one letter than any orthography stacks would be drawn over the lines around it. */
const MARKS = 8;

const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\ufe00-\ufe0f]/gu;

/**
 * A text as it can be drawn on a line: white space becomes single spaces, and what is never seen (controls, direction
 * overrides, zero-width spaces, soft hyphens, variation selectors) goes. Joiners stay: Arabic and Indic scripts need them.
 */
export function drawable(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/[\u200c\u200d]{2,}/g, '\u200d')
    .replace(new RegExp(`(\\p{M}{${MARKS}})\\p{M}+`, 'gu'), '$1')
    .trim();
}

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a text by its first letter (rules P2 and P3 of Unicode Standard Annex 9); without one, `otherwise`. */
export function directionOf(text: string, otherwise: Direction = 'ltr'): Direction {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return otherwise;
  return RTL.test(letter) ? 'rtl' : 'ltr';
}
