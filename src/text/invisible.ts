import { lazy } from '../lazy.ts';
import { parts, shapes, wordsIn } from './hidden-beside.ts';
import { ALL_HIDDEN, BLANK, HIDDEN, JOINER } from './hidden-characters.ts';
import { FILL, type MarkupSpan, markupIn, masked, mayHaveMarkup } from './markup.ts';

/** Whether a text has something hidden; what most texts are made of is passed over first, since this is asked of every text. */
function hides(text: string, from = 0): boolean {
  UNUSUAL.lastIndex = from;
  const at = UNUSUAL.exec(text)?.index;
  return at !== undefined && HIDDEN.test(at === 0 ? text : text.slice(at));
}

/** Neither ASCII nor a line, a letter with an accent, a dash or a quotation mark of print. */
const UNUSUAL = /[^\t-\r -~\xa0-\xac\xae-\u034e\u2010-\u2027]/g;

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
  const evidence = lazy(() => wordsIn(text));
  const pattern = new RegExp(ALL_HIDDEN);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [character] = match;
    const { index } = match;
    const next = index + character.length;
    let shown = '';
    if (character === FILL) shown = '';
    else if (character >= '\ud800' && character <= '\udfff' && character.length === 1) shown = '\ufffd';
    else if (JOINER.test(character)) shown = shapes(text, index, next, character) ? character : '';
    else if (BLANK.test(character))
      shown = parts(text, index, next, character, evidence(), isWhole) ? ' ' : '';
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
