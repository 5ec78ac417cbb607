/** Which way a text is read. */
export type Direction = 'ltr' | 'rtl';

const RTL_CLASS = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const RTL = new RegExp(`[${RTL_CLASS}]`, 'u');
const RTL_LETTER = new RegExp(`(?=\\p{L})[${RTL_CLASS}]`, 'u');
const LTR_LETTER = new RegExp(`(?![${RTL_CLASS}])\\p{L}`, 'u');

/** The direction of a text by its first letter (rules P2 and P3 of Unicode Standard Annex 9); without one, `otherwise`. */
export function directionOf(text: string, otherwise: Direction = 'ltr'): Direction {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return otherwise;
  return RTL.test(letter) ? 'rtl' : 'ltr';
}

/** First Strong Isolate and Pop Directional Isolate: what stands between does not reorder what stands around. */
const ISOLATE = ['\u2068', '\u2069'] as const;

/** A stretch of letters of one direction with what stands between and right at them; a backslash belongs to the sign behind it. */
const stretchOf = (own: string, other: string) =>
  new RegExp(`${own}(?:(?:(?!${other})[^\\n])*${own})?(?:[-\\p{N}\\p{M}]|\\\\[-#&:])*`, 'gu');
const STRETCHES: Readonly<Record<Direction, RegExp>> = {
  rtl: stretchOf(RTL_LETTER.source, LTR_LETTER.source),
  ltr: stretchOf(LTR_LETTER.source, RTL_LETTER.source),
};
/** Text that changes its direction more often is isolated as a whole: each pair of marks takes room. */
const MOST_STRETCHES = 8;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Keeps words of the other direction from tearing apart what stands beside them: an Arabic name before "12 Dec 2016" would
 * put the 12 behind the year.
 * @param text without isolates of its own, as `visible` leaves it
 * @param reading the direction of the lines that it is shown in
 */
export function isolated(text: string, reading: Direction): string {
  if (reading === 'ltr' ? ASCII.test(text) || !RTL_LETTER.test(text) : !LTR_LETTER.test(text)) return text;
  const isAlien = reading === 'ltr' ? !LTR_LETTER.test(text) : !RTL_LETTER.test(text);
  const [open, close] = ISOLATE;
  // All of it: numbers and marks at its ends are its own.
  if (isAlien) return text.replace(/^(\s*)(.*?)(\s*)$/su, `$1${open}$2${close}$3`);
  const stretches = STRETCHES[reading === 'ltr' ? 'rtl' : 'ltr'];
  if ((text.match(stretches)?.length ?? 0) > MOST_STRETCHES) return open + text + close;
  return text.replace(stretches, `${open}$&${close}`);
}
