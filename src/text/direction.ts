import { lazy } from '../lazy.ts';

/** Which way a text is read. */
export type Direction = 'ltr' | 'rtl';

const RTL_CLASS = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const rtl = lazy(() => new RegExp(`[${RTL_CLASS}]`, 'u'));
const rtlLetter = lazy(() => new RegExp(`(?=\\p{L})[${RTL_CLASS}]`, 'u'));
const ltrLetter = lazy(() => new RegExp(`(?![${RTL_CLASS}])\\p{L}`, 'u'));

/** Below the first letter of a script that is read from the right, and the marks of print: most texts have nothing else, which is quickly seen. */
const FROM_THE_LEFT = /^[\x20-\u058f\u2000-\u2065]*$/;

/** The direction of a text by its first letter (rules P2 and P3 of Unicode Standard Annex 9); without one, `otherwise`. */
export function directionOf(text: string, otherwise: Direction = 'ltr'): Direction {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return otherwise;
  return !FROM_THE_LEFT.test(letter) && rtl().test(letter) ? 'rtl' : 'ltr';
}

/** First Strong Isolate and Pop Directional Isolate: what stands between does not reorder what stands around. */
const ISOLATE = ['\u2068', '\u2069'] as const;

/** A stretch of letters of one direction with what stands between and right at them; a backslash belongs to the sign behind it. */
const stretchOf = (own: string, other: string) =>
  new RegExp(`${own}(?:(?:(?!${other})[^\\n])*${own})?(?:[-\\p{N}\\p{M}]|\\\\[-#&:])*`, 'gu');
const stretchesOf: Readonly<Record<Direction, () => RegExp>> = {
  rtl: lazy(() => stretchOf(rtlLetter().source, ltrLetter().source)),
  ltr: lazy(() => stretchOf(ltrLetter().source, rtlLetter().source)),
};
/** Text that changes its direction more often is isolated as a whole: each pair of marks takes room. */
const MOST_STRETCHES = 8;

/**
 * Keeps words of the other direction from tearing apart what stands beside them: an Arabic name before "12 Dec 2016" would
 * put the 12 behind the year.
 * @param text without isolates of its own, as `visible` leaves it
 * @param reading the direction of the lines that it is shown in
 */
export function isolated(text: string, reading: Direction): string {
  if (reading === 'ltr' ? FROM_THE_LEFT.test(text) || !rtlLetter().test(text) : !ltrLetter().test(text))
    return text;
  const isAlien = reading === 'ltr' ? !ltrLetter().test(text) : !rtlLetter().test(text);
  const [open, close] = ISOLATE;
  // All of it: numbers and marks at its ends are its own.
  if (isAlien) return text.replace(/^(\s*)(.*?)(\s*)$/su, `$1${open}$2${close}$3`);
  const stretches = stretchesOf[reading === 'ltr' ? 'rtl' : 'ltr']();
  if ((text.match(stretches)?.length ?? 0) > MOST_STRETCHES) return open + text + close;
  return text.replace(stretches, `${open}$&${close}`);
}
