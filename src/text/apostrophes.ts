/** What stands for an apostrophe between two letters, for a class of a regular expression: accents and opening marks are typed for it too. */
export const APOSTROPHE_CLASS = "'’‘ʼ＇`´′";

/** The same as UTF-16 units. */
export const APOSTROPHES: ReadonlySet<number> = new Set(
  [...APOSTROPHE_CLASS].map((sign) => sign.charCodeAt(0)),
);

const BETWEEN_LETTERS = new RegExp(`(?<=\\p{L})[${APOSTROPHE_CLASS}](?=\\p{L})`, 'gu');

/** A text as long as it was, with a typographic apostrophe for whatever was typed for one. */
export const withApostrophes = (text: string): string => text.replace(BETWEEN_LETTERS, '’');
