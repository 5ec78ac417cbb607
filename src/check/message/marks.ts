import type { Span } from '../../article/types.ts';

/** Closing marks by opening mark; in some languages a mark that closes for one opens for another. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”',
  '„': '“”"‟',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '〝': '〞〟',
  '＂': '＂',
  '❝': '❞',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};
const SINGLE = "'‘‚";
const WORD = /[\p{L}\p{N}]/u;
/** A quotation in single marks that is shorter than this may be two apostrophes. */
const LEAST_SINGLE = 2;

/**
 * The quotations in a stretch of a message: what stands between marks, outermost ones only, the marks left out. A mark
 * that is never closed holds what follows, up to the end of the stretch.
 */
export function quotedIn(text: string, from: number, to: number): Quoted {
  const spans = scan(text, from, to, (mark) => !SINGLE.includes(mark));
  if (spans.length > 0) return { spans, single: false };
  return {
    spans: scan(text, from, to, (mark) => SINGLE.includes(mark)).filter(isSpoken(text)),
    single: true,
  };
}

export interface Quoted {
  readonly spans: readonly Span[];
  /** In single marks: these may also stand inside somebody's words. */
  readonly single: boolean;
}

function scan(text: string, from: number, to: number, isOpener: (mark: string) => boolean): Span[] {
  const found: Span[] = [];
  let start = -1;
  let opener = '';
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (start < 0) {
      if (!isOpener(mark) || CLOSERS[mark] === undefined) continue;
      const before = at > from ? text.charAt(at - 1) : ' ';
      const after = at + 1 < to ? text.charAt(at + 1) : ' ';
      if (WORD.test(before) || /\s/u.test(after)) continue;
      [start, opener, depth] = [at + 1, mark, 0];
    } else if (mark === opener && '“«„‹「『《'.includes(mark) && WORD.test(text.charAt(at + 1))) depth += 1;
    else if ((CLOSERS[opener] ?? '').includes(mark) && closes(text, at, to, opener)) {
      if (depth > 0) depth -= 1;
      else {
        if (at > start) found.push({ start, end: at });
        start = -1;
      }
    }
  }
  if (start >= 0 && !SINGLE.includes(opener) && to > start) found.push({ start, end: to });
  return found;
}

/** A mark that can stand on both sides closes only behind a word; an apostrophe closes nothing inside one. */
function closes(text: string, at: number, to: number, opener: string): boolean {
  const after = at + 1 < to ? text.charAt(at + 1) : ' ';
  if (SINGLE.includes(opener) && WORD.test(after)) return false;
  if (text.charAt(at) === '“' && opener !== '„') return !WORD.test(after);
  return opener === '"' ? !(WORD.test(after) && /\s/u.test(text.charAt(at - 1))) : true;
}

function isSpoken(text: string): (span: Span) => boolean {
  return ({ start, end }) => text.slice(start, end).trim().split(/\s+/u).length >= LEAST_SINGLE;
}

/** A run of lines that a message sets off with "> ", each without its mark. */
export interface Block extends Span {
  readonly lines: readonly Span[];
}

/** The block quotes of a message: lines after "> ", or all that follows ">>> ". */
export function blocksOf(text: string): Block[] {
  const blocks: { start: number; end: number; lines: Span[] }[] = [];
  let at = 0;
  let going = false;
  let rest = false;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const mark: readonly string[] | null = rest ? ['', ''] : /^(>>>|>)\s?/u.exec(line);
    if (mark !== null) {
      if (mark[1] === '>>>') rest = true;
      const content = { start: at + (mark[0] ?? '').length, end };
      const open = blocks.at(-1);
      if (going && open !== undefined) {
        open.lines.push(content);
        open.end = end;
      } else blocks.push({ ...content, lines: [content] });
    }
    going = mark !== null;
    at = end + 1;
  }
  return blocks;
}
