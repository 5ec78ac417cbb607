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
const MARKS: ReadonlySet<string> = new Set([...Object.keys(CLOSERS), ...Object.values(CLOSERS).join('')]);
/** Marks that open in one place and close in another. */
const TWO_SIDED = '"“”\'‘’＂«»‹›';
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

function scan(text: string, from: number, to: number, isRead: (mark: string) => boolean): Span[] {
  const found: Span[] = [];
  const open: string[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (!isRead(mark) || !MARKS.has(mark)) continue;
    const before = at > from ? text.charAt(at - 1) : ' ';
    const after = at + 1 < to ? text.charAt(at + 1) : ' ';
    // "« Je reste »": French sets a space inside its marks.
    const isSpaced = mark === '«' && /^\s\S[^«]*»/u.test(text.slice(at + 1, to));
    const opens =
      CLOSERS[mark] !== undefined && !WORD.test(before) && (isSpaced || !/[\s.,;:!?]/u.test(after));
    const top = open.at(-1);
    const closes =
      top !== undefined &&
      CLOSERS[top]?.includes(mark) === true &&
      !(TWO_SIDED.includes(mark) && WORD.test(after));
    // A mark that could do both opens behind a space: a quotation inside the quotation.
    if (closes && !(opens && TWO_SIDED.includes(mark) && /[\s([]/u.test(before))) {
      open.pop();
      if (open.length === 0 && at > start) found.push({ start, end: at });
    } else if (opens) {
      if (open.length === 0) start = at + 1;
      open.push(mark);
    }
  }
  const [opener] = open;
  if (opener !== undefined && !SINGLE.includes(opener) && to > start) found.push({ start, end: to });
  return found;
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
