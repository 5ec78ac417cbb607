/** Signs and accents that are typed for an apostrophe and are none. */
const FOR_APOSTROPHE = '‘ʼ＇`´′';

/** What stands for an apostrophe between two letters, for a class of a regular expression. */
export const APOSTROPHE_CLASS = `'’${FOR_APOSTROPHE}`;

/** The same as UTF-16 units. */
export const APOSTROPHES: ReadonlySet<number> = new Set(
  [...APOSTROPHE_CLASS].map((sign) => sign.charCodeAt(0)),
);

const BETWEEN_LETTERS = new RegExp(`(?<=\\p{L})[${FOR_APOSTROPHE}](?=\\p{L})`, 'gu');

/** A text as long as it was, with an apostrophe for whatever was typed for one. */
export const withApostrophes = (text: string): string => text.replace(BETWEEN_LETTERS, '’');
