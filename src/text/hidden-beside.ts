import { ZERO_WIDTH } from './hidden-characters.ts';
import { UNSPACED } from './scripts.ts';

/** Scripts in which joiners and selectors change what is seen. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
/** An emoji with what may follow it, before a joiner. */
const AFTER_EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?$/u;

/** Whether a joiner or a selector changes how the characters beside it look. */
export function shapes(text: string, start: number, end: number, character: string): boolean {
  const before = characterBefore(text, start);
  const after = text.slice(end, end + 2);
  if (character === '\ufe0e' || character === '\ufe0f')
    return EMOJI.test(before) || (/[0-9#*]/.test(before) && after.startsWith('\u20e3'));
  if (character === '\u200d' && AFTER_EMOJI.test(text.slice(Math.max(0, start - 4), start)))
    return EMOJI.test(firstOf(after));
  if (character < '\u200c' || character === '\u200d') return JOINING.test(before);
  return character === '\u200c' && JOINING.test(before) && JOINING.test(firstOf(after));
}

/** A word or its end before, a word or its beginning behind: what a space stands between. */
const WORD_END = /[\p{L}\p{N}\p{M},;)\]”’»%…]/u;
const SENTENCE_END = /[.!?:]/;
const WORD_START = /[\p{L}\p{N}“‘«„([]/u;
const SENTENCE_START = /[\p{Lu}“‘«„([]/u;
/**
 * Whether a blank stands between two words. One inside a word does not: the word stands elsewhere in the text in one piece, and
 * its pieces don't both stand there as words; or it is a filler in a whole text, and neither of them does.
 */
export function parts(
  text: string,
  start: number,
  end: number,
  character: string,
  words: ReadonlySet<string>,
  isWhole: boolean,
): boolean {
  const before = characterBefore(text, start);
  const after = firstOf(text.slice(end, end + 2));
  if (WORD.test(before) && WORD.test(after)) {
    const left = /[\p{L}\p{N}\p{M}]+$/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
    const right = /^[\p{L}\p{N}\p{M}]+/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
    const [one, two] = [left.toLowerCase(), right.toLowerCase()];
    const known = Number(words.has(one)) + Number(words.has(two));
    if (words.has(one + two) && known < 2) return false;
    if (isWhole && FILLER.test(character) && known === 0 && !CAPITAL.test(after)) return false;
  }
  if (character !== ZERO_WIDTH) return true;
  if (UNSPACED.test(before) || UNSPACED.test(after)) return false;
  return (
    (WORD_END.test(before) && WORD_START.test(after)) ||
    (SENTENCE_END.test(before) && SENTENCE_START.test(after))
  );
}

/** Units of a piece of a word that are looked at. */
const LONGEST = 40;
/** Hangul fillers: letters by Unicode's table, to be ignored by the same; a Braille cell is a sign of its own. */
const FILLER = /[\u115f\u1160\u3164\uffa0]/;
const CAPITAL = /\p{Lu}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** The words of a text that no blank touches, in lower case. */
export function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}\u200b]+/gu))
    if (
      !word.includes(ZERO_WIDTH) &&
      !FILLER.test(text.slice(Math.max(0, index - 1), index + word.length + 1))
    )
      words.add(word.toLowerCase());
  return words;
}

function characterBefore(text: string, at: number): string {
  const unit = text.charAt(at - 1);
  return unit >= '\udc00' && unit <= '\udfff' ? text.slice(Math.max(0, at - 2), at) : unit;
}

function firstOf(text: string): string {
  const point = text.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point);
}
