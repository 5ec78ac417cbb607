/** Scripts that are written without spaces. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Scripts whose letters look like Latin ones. */
const LOOKALIKES = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const LATIN = /\p{Script=Latin}/u;

/** Below the first Greek letter, and the marks of print: most names have nothing else, which is quickly seen. */
const NOT_ALIKE = /^[\0-\u036f\u2000-\u206f]*$/;

/** Whether a name is written with letters of two scripts that look alike, such as a Latin one with a Cyrillic "а". */
export function mixesScripts(name: string): boolean {
  if (NOT_ALIKE.test(name)) return false;
  const used = [LATIN, ...LOOKALIKES].filter((script) => script.test(name));
  return used.length > 1;
}
