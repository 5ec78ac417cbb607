import { type MarkupSpan, markupIn, masked, mayHaveMarkup } from './markup.ts';

/*
 * The one rule for characters that nobody sees: which are ignored when words are compared, which count as a space, and
 * what is taken out when a text is shown. Reading, searching, checking and showing all ask here. After Unicode 16:
 * `Default_Ignorable_Code_Point`, Standard Annex 9 (bidirectional controls), Standard 51 (emoji), and what news pages use.
 *
 * | characters                                                        | compared     | shown                           |
 * | ----------------------------------------------------------------- | ------------ | ------------------------------- |
 * | IGNORED: soft hyphen, word joiner, marks and controls of          | ignored      | taken out                       |
 * |   direction, byte order mark, tags, control characters, …         |              |                                 |
 * | JOINERS: zero-width (non-)joiner, variation selectors             | ignored      | kept where they shape an emoji  |
 * |                                                                   |              |   or a script that needs them   |
 * | ZERO_WIDTH: zero-width space                                      | a space,     | a space between words of        |
 * |                                                                   |   that may be|   scripts with spaces, else     |
 * |                                                                   |   none       |   taken out                     |
 * | FILLERS: Hangul fillers, empty Braille cell                       | the same     | a space, but inside a word      |
 * | white space, no-break spaces, separators of lines and paragraphs  | a space      | a space                         |
 * | half a surrogate pair                                             | a border     | U+FFFD                          |
 */

/** As insides of a character class; what stands beyond the basic plane needs the flag `u`. */
const CONTROLS = String.raw`\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f`;
const IGNORED = String.raw`\xad\u034f\u061c\u17b4\u17b5\u180e\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff`;
const IGNORED_BEYOND = String.raw`\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}`;
const JOINERS = String.raw`\u180b-\u180d\u180f\u200c\u200d\ufe00-\ufe0f`;
const JOINERS_BEYOND = String.raw`\u{e0100}-\u{e01ef}`;
const ZERO_WIDTH = '\u200b';
const FILLERS = String.raw`\u115f\u1160\u2800\u3164\uffa0`;

/** Nothing to compare: inside a word they are passed over. */
export const IGNORED_CLASS = `${CONTROLS}${IGNORED}${IGNORED_BEYOND}${JOINERS}${JOINERS_BEYOND}`;

const HIDDEN = new RegExp(`[${IGNORED_CLASS}${ZERO_WIDTH}${FILLERS}\\p{Cs}]`, 'u');
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu');
const ONLY_IGNORED = new RegExp(`^[${IGNORED_CLASS}]$`, 'u');
const ALL_IGNORED = new RegExp(`[${IGNORED_CLASS}]`, 'gu');
const BLANK = new RegExp(`^[${ZERO_WIDTH}${FILLERS}]+$`, 'u');
const ALL_BLANKS = new RegExp(`[${ZERO_WIDTH}${FILLERS}]`, 'gu');
const JOINER = new RegExp(`^[${JOINERS}${JOINERS_BEYOND}]$`, 'u');

/** Whether a text has something hidden; what most texts are made of is passed over first, since this is asked of every text. */
function hides(text: string, from = 0): boolean {
  UNUSUAL.lastIndex = from;
  const at = UNUSUAL.exec(text)?.index;
  return at !== undefined && HIDDEN.test(at === 0 ? text : text.slice(at));
}

/** Neither ASCII nor a line, a letter with an accent, a dash or a quotation mark of print. */
const UNUSUAL = /[^\t-\r -~\xa0-\xac\xae-\u034e\u2010-\u2027]/g;

/** What a character is when words are compared; undefined for one that can be seen, or is common white space. */
export function hiddenKind(character: string): 'ignored' | 'blank' | undefined {
  if (ONLY_IGNORED.test(character)) return 'ignored';
  return BLANK.test(character) ? 'blank' : undefined;
}

/** A text without what is ignored when words are compared. */
export const withoutIgnored = (text: string): string => text.replace(ALL_IGNORED, '');

/** A text in which every blank is a space, as long as before. */
export const withSpaces = (text: string): string => text.replace(ALL_BLANKS, ' ');

/**
 * A text as it is shown: what nobody sees is taken out, a zero-width space between words becomes one that is seen. White
 * space stays as it is, lines too.
 */
export const visible = (text: string): string => (hides(text) ? cleaned(text, 0, false).text : text);

/** A text as it is shown on one line: a name, a file's name, a reason. A terminal can be given it too. */
export const visibleLine = (text: string): string =>
  visible(text)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();

/** Units around a stretch of a text that tell whether a blank stands inside a word: more than an article has. */
const AROUND = 50_000;

/** One of two marks, or a part of one, whose other half may stand outside a stretch: "aaa_" of "_aaa_". */
const HALF_MARKS = /[*_<>]|\]\(|\[[^\]]*$/u;

/** A stretch of a whole text as it is shown, without the markup of pages. */
export function visibleStretch(text: string, { start, end }: Offsets): string {
  const own = text.slice(start, end);
  if (!hides(own) && !mayHaveMarkup(own) && !HALF_MARKS.test(own)) return own;
  const from = Math.max(0, start - AROUND);
  const seen = visibleText(text.slice(from, end + AROUND));
  const span = seen?.shown({ start: start - from, end: end - from });
  return seen === undefined || span === undefined ? own : seen.text.slice(span.start, span.end);
}

/** A text as it is shown, and where its characters stand in the one that it was made of. */
export interface VisibleText {
  readonly text: string;
  /** The span of the first text for one of this. */
  readonly original: (span: Offsets) => Offsets;
  /** The span of this text for one of the first. */
  readonly shown: (span: Offsets) => Offsets;
}

interface Offsets {
  readonly start: number;
  readonly end: number;
}

/**
 * What is `visible` of a whole text without the markup of pages (see `markup.ts`), with the way back.
 * @param from what stands before this offset is left as it is
 * @returns undefined for a text in which everything can be seen
 */
export function visibleText(text: string, from = 0): VisibleText | undefined {
  const markup = markupIn(text, from);
  if (markup.length === 0 && !hides(text, from)) return undefined;
  const { text: shown, cuts } = cleaned(masked(text, markup), from, true);
  const takenUpTo = (count: number) => cuts[count - 1]?.taken ?? 0;
  const shownAt = (offset: number) => {
    const passed = countWhile(cuts, ({ at, taken }) => at + taken <= offset);
    // Inside what was taken out: where that was.
    return Math.min(offset - takenUpTo(passed), cuts[passed]?.at ?? Number.POSITIVE_INFINITY);
  };
  return {
    text: shown,
    shown: ({ start, end }) => ({ start: shownAt(start), end: shownAt(end) }),
    original({ start, end }) {
      const first = start + takenUpTo(countWhile(cuts, ({ at }) => at <= start));
      const last = end + takenUpTo(countWhile(cuts, ({ at }) => at < end));
      return { start: first, end: Math.max(first, endOfMarkup(markup, last)) };
    },
  };
}

/** An offset that stands inside a character reference or its kind moves to its end. */
function endOfMarkup(markup: readonly MarkupSpan[], offset: number): number {
  const last = markup[countWhile(markup, ({ start }) => start < offset) - 1];
  return last !== undefined && last.shown !== '' && offset < last.end ? last.end : offset;
}

/** How many of a list pass a test that the first ones pass and the others don't. */
function countWhile<T>(list: readonly T[], test: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = list[middle];
    if (one !== undefined && test(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where something was taken out of a text: an offset of what is left, and how many units in all up to there. */
interface Cut {
  readonly at: number;
  readonly taken: number;
}

/** @param isWhole whether the words of the text tell something of a blank */
function cleaned(
  text: string,
  from: number,
  isWhole: boolean,
): { readonly text: string; readonly cuts: readonly Cut[] } {
  const pieces: string[] = [];
  const cuts: Cut[] = [];
  let done = 0;
  let taken = 0;
  let evidence: ReadonlySet<string> | undefined;
  const pattern = new RegExp(ALL_HIDDEN);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [character] = match;
    const { index } = match;
    const next = index + character.length;
    let shown = '';
    if (character >= '\ud800' && character <= '\udfff' && character.length === 1) shown = '\ufffd';
    else if (JOINER.test(character)) shown = shapes(text, index, next, character) ? character : '';
    else if (BLANK.test(character)) {
      evidence ??= wordsIn(text);
      shown = parts(text, index, next, character, evidence, isWhole) ? ' ' : '';
    }
    if (shown === character) continue;
    pieces.push(text.slice(done, index), shown);
    done = next;
    if (shown.length === character.length) continue;
    taken += character.length - shown.length;
    cuts.push({ at: next - taken, taken });
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(''), cuts };
}

/** Scripts in which joiners and selectors change what is seen. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
/** An emoji with what may follow it, before a joiner. */
const AFTER_EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?$/u;

/** Whether a joiner or a selector changes how the characters beside it look. */
function shapes(text: string, start: number, end: number, character: string): boolean {
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
/** Written without spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/**
 * Whether a blank stands between two words. One inside a word does not: the word stands elsewhere in the text in one piece, and
 * its pieces don't both stand there as words; or it is a filler in a whole text, and neither of them does.
 */
function parts(
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
function wordsIn(text: string): ReadonlySet<string> {
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
