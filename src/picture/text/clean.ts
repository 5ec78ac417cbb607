import { visible } from '../../text/invisible.ts';

/** More accents on one letter than any orthography stacks would be drawn over the lines around it. */
const MARKS = 8;

/**
 * A text as it can be drawn on a line: white space becomes single spaces, and what is never seen goes, as everywhere. Variation
 * selectors go too: fonts draw them as boxes.
 */
export function drawable(text: string): string {
  return visible(text)
    .normalize('NFC')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\ufe00-\ufe0f]/g, '')
    .replace(new RegExp(`(\\p{M}{${MARKS}})\\p{M}+`, 'gu'), '$1')
    .trim();
}
