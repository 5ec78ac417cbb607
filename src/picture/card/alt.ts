import { cutWords } from '../../language/cut.ts';
import { drawable } from '../text/clean.ts';
import { closeMark } from './layout.ts';
import type { CardInput } from './types.ts';

/** The most that Discord takes as the description of an attachment. */
const DESCRIPTION = 1024;
/** Of a name, a role, an outlet, a title …: seven such leave a hundred and more for the words. */
const FIELD = 120;

/**
 * The same card for somebody who can't see it: everything on it, the words first cut where there is no room.
 * @returns at most 1,024 UTF-16 code units
 */
export function cardAltText(input: CardInput): string {
  const field = (text: string | undefined) => cutWords(drawable(text ?? ''), FIELD);
  const join = (parts: readonly (string | undefined)[], between: string) =>
    parts
      .map(field)
      .filter((part) => part !== '')
      .join(between);
  const before = [input.warning, input.manner].map(field).flatMap((part) => (part === '' ? [] : `${part}: `));
  const who = join([input.speaker, input.role], ', ');
  const where = join([input.outlet, input.date, input.title], ' · ');
  const rest = `\n— ${who}\n${where}`;
  const room = DESCRIPTION - before.join('').length - rest.length;
  const words = drawable(input.words);
  const shown = words.length <= room ? words : cutWords(words, room - 1);
  return `${before.join('')}${shown === words ? shown : closeMark(shown)}${rest}`;
}
