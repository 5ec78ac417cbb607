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
  // Looking a little past the end tells whether a word goes on there; a "word" longer than that is cut inside.
  const piece = words()
    .segment(text.slice(0, room + 64))
    .containing(room);
  const start = piece?.index ?? 0;
  const end = piece?.isWordLike && start > 0 ? start : wholeCharacters(text, room);
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

/** The largest offset ≤ `end` that does not split a surrogate pair. */
function wholeCharacters(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}
