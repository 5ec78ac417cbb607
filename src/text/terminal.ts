import { visible } from './invisible.ts';

/** Line ends other than a line feed: they move a terminal's cursor, or mean nothing to it. */
const MOVING = /[\r\v\f\u0085\u2028\u2029]/g;

/** A text that a terminal can be given: no control sequence, nothing unseen, lines as they are. */
export const printable = (text: string): string => visible(text).replace(MOVING, ' ');

/** A JSON text with the same value in which nothing can steer a terminal: `JSON.stringify` leaves what is above U+007E as it is. */
export const printableJson = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
