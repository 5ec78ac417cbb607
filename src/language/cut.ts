import { lazy } from '../lazy.ts';

/** What stands where words were left out. */
export const CUT = '[…]';

/** Takes ten milliseconds to make, and most answers are cut nowhere. */
const words = lazy(() => new Intl.Segmenter('und', { granularity: 'word' }));

/**
 * Shortens text visibly: ends before a word that would not fit whole, then says `[…]`.
 * @param max the most UTF-16 code units that come back; below the length of the mark nothing of the text is left
 */
export function cutWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - CUT.length - 1;
  if (room <= 0) return CUT;
  const end = plainEnd(text, room) ?? wordEnd(text, room);
  const kept = text.slice(0, end).trimEnd();
  return kept === '' ? CUT : `${kept} ${CUT}`;
}

/**
 * Shares a budget among texts: short ones keep all, long ones share what is left evenly.
 * @param lengths how much each would like
 * @param budget how much there is
 * @returns how much each gets, in the same order
 */
export function shareBudget(lengths: readonly number[], budget: number): number[] {
  const shares = lengths.map(() => 0);
  const order = lengths.map((_, index) => index).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0));
  let left = Math.max(0, budget);
  order.forEach((index, done) => {
    const share = Math.min(lengths[index] ?? 0, Math.floor(left / (order.length - done)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}

/** Where to cut before or at `room` where a blank stands there, or letters of ASCII from a blank on; undefined for all others. */
function plainEnd(text: string, room: number): number | undefined {
  if (text.charAt(room) === ' ') return room;
  let start = room;
  while (start >= 0 && isAsciiLetter(text.charCodeAt(start))) start -= 1;
  if (start === room) return undefined;
  let next = room;
  while (isAsciiLetter(text.charCodeAt(next))) next += 1;
  // With letters of another kind it may be no word.
  if (!/^[ ,;!?"()“”–—-]?$/u.test(text.charAt(next))) return undefined;
  if (start < 0) return room;
  return text.charAt(start) === ' ' ? start + 1 : undefined;
}

function isAsciiLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

function wordEnd(text: string, room: number): number {
  // Looking a little past the end tells whether a word goes on there; a "word" longer than that is cut inside.
  const piece = words()
    .segment(text.slice(0, room + 64))
    .containing(room);
  const start = piece?.index ?? 0;
  return piece?.isWordLike && start > 0 ? start : wholeCharacters(text, room);
}

/** The largest offset ≤ `end` that does not split a surrogate pair. */
function wholeCharacters(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}
