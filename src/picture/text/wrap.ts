/** How long the parts of a piece are that had to be broken, in em. */
const PART = 4;

/** A stretch of a line that is not broken. */
export interface Piece {
  readonly text: string;
  /** In em. */
  readonly width: number;
  /** Whether a space stands before it when it is not first on its line. */
  readonly spaced: boolean;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** After a hyphen or slash between letters, around a dash, and between the characters of scripts without spaces. */
const BREAKS = new RegExp(
  [
    '(?<=\\p{L}[-\\u2010/])(?=\\p{L})',
    '(?<=[\\u2013\\u2014])(?=\\p{L})',
    '(?<=[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}、。，！？）」』])(?=[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}（「『])',
  ].join('|'),
  'u',
);

/**
 * Splits a text, spaces single, at every place where a line may end.
 * @param measure advance width in em
 * @param longest what a line holds, in em: a word beyond it may be broken anywhere between its letters
 */
export function pieces(text: string, measure: (text: string) => number, longest: number): Piece[] {
  return text.split(' ').flatMap((word) =>
    word
      .split(BREAKS)
      .flatMap((part) => short(part, measure, longest))
      .map((part, index) => ({ text: part, width: measure(part), spaced: index === 0 })),
  );
}

/**
 * Fills lines, each as full as it gets.
 * @param width of a line, in em
 * @param space width of a space, in em
 */
export function fill(all: readonly Piece[], width: number, space: number): Piece[][] {
  const lines: Piece[][] = [];
  let used = 0;
  for (const piece of all) {
    const line = lines.at(-1);
    const gap = piece.spaced ? space : 0;
    if (line && used + gap + piece.width <= width) {
      line.push(piece);
      used += gap + piece.width;
    } else {
      lines.push([piece]);
      used = piece.width;
    }
  }
  return lines;
}

/**
 * As few lines as `fill` makes, but of even length: no last word alone.
 * @returns the lines as text
 */
export function balance(all: readonly Piece[], width: number, space: number): string[] {
  const count = fill(all, width, space).length;
  let [tooNarrow, wide] = [0, width];
  while (wide - tooNarrow > 0.25) {
    const middle = (tooNarrow + wide) / 2;
    const fits = fill(all, middle, space);
    if (fits.length <= count && fits.every((line) => lineWidth(line, space) <= middle)) wide = middle;
    else tooNarrow = middle;
  }
  return fill(all, wide, space).map(lineText);
}

/** The text of a line. */
const lineText = (line: readonly Piece[]): string =>
  line.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');

const lineWidth = (line: readonly Piece[], space: number) =>
  line.reduce((sum, piece, index) => sum + piece.width + (piece.spaced && index > 0 ? space : 0), 0);

/** A piece that no line would hold, in parts that lines do hold. */
function short(piece: string, measure: (text: string) => number, longest: number): string[] {
  if (measure(piece) <= longest) return [piece];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of graphemes.segment(piece)) {
    for (const unit of measure(segment) > longest ? segment : [segment]) {
      const width = measure(unit);
      if (part !== '' && used + width > PART) {
        parts.push(part);
        part = '';
        used = 0;
      }
      part += unit;
      used += width;
    }
  }
  return part === '' ? parts : [...parts, part];
}
