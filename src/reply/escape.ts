import { visible } from '../text/invisible.ts';

/** Everything that Discord's markdown gives a meaning to, wherever it stands. */
const MARKUP = /[\\`*_~|[\]()<>@#:&]/g;

/** Marks that mean something at the start of a line only: list items, small text, numbered lists. */
const LINE_START = /^([^\S\n]*)([-+])/gm;
const LINE_NUMBER = /^([^\S\n]*\d+)\./gm;

/** Whether the first line may begin with one of them. */
const LINE_MARK = /^[\s\d+-]/;

/**
 * Whatever is not one of the common letters and marks of Latin, Greek, Cyrillic, Arabic or Chinese text, none of which is invisible or
 * ends a line: a quick look that spares most texts the slow one.
 */
const SUSPECT = /[^\n -~\u00a0-\u00ac\u00ae-\u017f\u0370-\u04ff\u0620-\u064a\u2010-\u2027\u4e00-\u9fff]/;

/**
 * Makes text inert in a Discord message: no heading, list, link, mention, timestamp, spoiler, code or quote can be
 * forged. Discord takes a backslash before any punctuation away and shows the character.
 * @param text any text, from a corpus or from a person
 */
export function escapeMarkdown(text: string): string {
  const isSuspect = SUSPECT.test(text);
  const shown = (isSuspect ? visible(text) : text).replace(MARKUP, '\\$&');
  // One line that begins with a letter: most texts.
  if (!isSuspect && !shown.includes('\n') && !LINE_MARK.test(shown)) return shown;
  return shown.replace(LINE_START, '$1\\$2').replace(LINE_NUMBER, '$1\\.');
}

/** White space but for the no-break spaces, which belong to some languages' punctuation. */
const SPACE = /(?:[^\S\u00a0\u202f]|\u0085)+/gu;
/** Any of it that is not one plain space between two words. */
const UNEVEN = /[^\S \u00a0\u202f]|\u0085|[ ]{2}/;

/** Every run of white space becomes one space. */
export function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(SPACE, ' ') : text;
}

/** One line without space around it. */
export function oneLine(text: string): string {
  return singleSpaced(text).trim();
}
