import { isSaying } from '../english/index.ts';
import { itemAt } from './grammar/tags.ts';
import { nicknameEnd } from './nicknames.ts';
import type { Token } from './tokens.ts';

/** A stretch in quotation marks: `open` and `close` are token indices of the marks. */
export interface Region {
  readonly open: number;
  /** Index of the closing mark; of the token after the last when the quotation runs on past the paragraph. */
  readonly close: number;
  readonly closed: boolean;
}

/** How many tokens two opening marks may be apart and still be a quotation inside a quotation. */
const LONGEST_INNER = 40;

/**
 * Pairs double quotation marks, in one pass. Marks of another kind inside a quotation belong to it; a mark that closes nothing,
 * or never closes in mid-paragraph without a reporting clause before it, is no quotation.
 * @param tokens of one paragraph
 */
export function findRegions(tokens: readonly Token[]): Region[] {
  const regions: Region[] = [];
  const balanced = isBalanced(tokens);
  let open = -1;
  let depth = 0;
  let single = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'word' || token.kind === 'number') continue;
    const nickname = open < 0 ? nicknameEnd(tokens, at) : -1;
    if (nickname > at) {
      at = nickname;
      continue;
    }
    if (open < 0 && at > single && opensSingle(tokens, at) && !isElision(tokens, at)) {
      single = singleClose(tokens, at);
      if (single > at) {
        regions.push({ open: at, close: single, closed: true });
        at = single;
      } else if (goesOnBeyond(tokens, at, regions.length > 0)) {
        regions.push({ open: at, close: tokens.length, closed: false });
        return regions;
      }
      continue;
    }
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    const opener = itemAt(tokens, open);
    if (opener === undefined) {
      if (opens(tokens, at)) {
        open = at;
        depth = 0;
      }
    } else if (token.text === opener.text && !isStraight(token.text)) {
      if (token.text === '”' || closesLike(tokens, at)) {
        regions.push({ open, close: at, closed: true });
        open = -1;
      } else if (balanced) depth += 1;
      else open = restart(tokens, open, at);
    } else if (closes(opener.text, token.text)) {
      if (depth > 0) depth -= 1;
      else if (isStraight(token.text) && token.kind === 'open' && restart(tokens, open, at) === at) open = at;
      else {
        regions.push({ open, close: at, closed: true });
        open = -1;
      }
    } else if (isStraight(token.text) && closesLike(tokens, at)) {
      regions.push({ open, close: at, closed: true });
      open = -1;
    }
  }
  // "“…,” said X. “…": what is resumed may stay open till the next paragraph.
  const isResumed = regions.length > 0 && /^[.!?]$/u.test(tokens[open - 1]?.text ?? '');
  if (open >= 0 && ((open === 0 && !isReported(tokens)) || isLeadIn(tokens[open - 1]) || isResumed))
    regions.push({ open, close: tokens.length, closed: false });
  return regions;
}

/** "“The pier is sound, wrote Ann Lee, an engineer.": the mark that should close it was left out before the reporting clause. */
function isReported(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 2; at > 0 && at > tokens.length - LONGEST_REPORT; at -= 1) {
    const name = tokens[at + 1];
    if (!isSaying(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') continue;
    return name?.kind === 'word' && name.text !== name.lower;
  }
  return false;
}

/** Tokens of a reporting clause behind what is said. */
const LONGEST_REPORT = 24;

/** "‘", or a straight mark that stands apart from what is before it and at the word behind it. */
function opensSingle(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark?.text === '‘') return true;
  if (mark?.text !== "'" || mark.kind !== 'punct') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    (before === undefined || before.end < mark.start || before.text === '(') &&
    after?.kind === 'word' &&
    after.start === mark.end
  );
}

/**
 * The mark that closes a quotation in single marks, or -1: one behind a comma or a full stop, as in Britain, or else one before a
 * comma, as in Dutch. Any other sets off a word or is an apostrophe.
 */
function singleClose(tokens: readonly Token[], open: number): number {
  const opener = tokens[open]?.text ?? '';
  const closer = opener === '‘' ? '’' : opener;
  let outside = -1;
  let inner = 0;
  for (let at = open + 2; at < tokens.length && at < open + LONGEST_SINGLE; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'open') inner += 1;
    else if (token.kind === 'close') inner -= 1;
    if (inner < 0) break;
    if (inner > 0 || token.kind !== 'punct') continue;
    if (token.text === opener && opensSingle(tokens, at) && !isElision(tokens, at)) break;
    if (token.text !== closer) continue;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (before?.end !== token.start || (after?.start === token.end && after.kind === 'word')) continue;
    if (/^[,.?!…]$/.test(before.text)) return at;
    const leads =
      after?.text === ',' ||
      (opener === '‘' && open === 0 && /^(?:was|is|were|are)$/.test(after?.lower ?? '')) ||
      (opener === '‘' && (after === undefined || /^[.;:]$/u.test(after.text))) ||
      isWithin(tokens, open, at);
    if (leads && outside < 0 && at - open > SHORTEST_OUTSIDE) outside = at;
  }
  return outside;
}

/** "called it ‘a rich man’s toy’ in May": the sentence opened before the marks and goes on behind them. */
function isWithin(tokens: readonly Token[], open: number, close: number): boolean {
  const after = tokens[close + 1];
  if (open === 0 || after?.kind !== 'word' || after.text !== after.lower) return false;
  if (close - open > LONGEST_INNER || ELIDED.test(tokens[open + 1]?.lower ?? '')) return false;
  for (let at = open + 1; at < close; at += 1) if (/^[.?!;:]$/u.test(tokens[at]?.text ?? '')) return false;
  return tokens[open - 1]?.kind === 'word';
}

/** "dust 'em", "rock 'n roll": the mark belongs to a word in the middle of a sentence. */
function isElision(tokens: readonly Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at + 1] ?? {};
  return text === lower && ELIDED.test(lower) && tokens[at - 1]?.kind === 'word';
}

/** Words that open with an apostrophe. */
const ELIDED =
  /^(?:twas|tis|em|til|cause|bout|n|round|im|er|ere|ard|ome|ouse|ead|alf|ave|appy|orse|undred|\d+s?)$/u;

/**
 * "‘…,’ said X. ‘…" and a paragraph that opens with "‘": what is said goes on in the next paragraph.
 * @param isResumed true when the paragraph has a quotation before
 */
function goesOnBeyond(tokens: readonly Token[], open: number, isResumed: boolean): boolean {
  const before = tokens[open - 1];
  if (tokens[open]?.text !== '‘' || tokens.length - open < FEWEST_OPEN) return false;
  const isOpened = isLeadIn(before) || (isResumed && before !== undefined && /^[.!?]$/u.test(before.text));
  if (open > 0 && !isOpened) return false;
  if (ELIDED.test(tokens[open + 1]?.lower ?? '')) return false;
  const first = tokens[open + 1]?.text ?? '';
  if (first === first.toLowerCase()) return false;
  for (let at = open + 2; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.text === '’' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start !== token.end)
      return false;
  }
  return /^[.!?…]$/u.test(tokens[tokens.length - 1]?.text ?? '');
}

/** Tokens of a quotation in single marks that stays open. */
const FEWEST_OPEN = 4;

/** Tokens of a quotation in single marks whose comma stands outside: shorter ones are words set off. */
const SHORTEST_OUTSIDE = 4;

/** Tokens that a quotation in single marks can hold. */
const LONGEST_SINGLE = 300;

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  // Swedish and Finnish: the same mark on both sides.
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};

function closes(opener: string, mark: string): boolean {
  if (isStraight(opener)) return isStraight(mark) || mark === '”';
  return CLOSERS[opener]?.includes(mark) ?? false;
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokens[at - 1];
  // "a 10" pan": a measure. "Asked if it was “ruining” the town," Lee said, "…": a mark too many, which only could close.
  const isTooMany = before?.kind === 'number' || (before?.text === ',' && isTold(tokens, at));
  if (token.text === '"' && isTooMany && closesLike(tokens, at)) return false;
  if (token.kind === 'open' || isStraight(token.text)) return true;
  // »so« and ›so‹: the marks of German books, the other way round.
  const after = tokens[at + 1];
  const apart = before === undefined || before.end < token.start;
  return (
    (token.text === '»' || token.text === '›' || token.text === '”') &&
    apart &&
    after !== undefined &&
    after.start === token.end
  );
}

/** "," | Lee said": a comma that no verb of saying brings, and behind the mark who says it. */
function isTold(tokens: readonly Token[], mark: number): boolean {
  if (isSaying(tokens[mark - 2]?.lower ?? '')) return false;
  let at = mark + 1;
  while (at < mark + 4 && tokens[at]?.kind === 'word' && !isSaying(tokens[at]?.lower ?? '')) at += 1;
  return at > mark + 1 && isSaying(tokens[at]?.lower ?? '');
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "''" || mark === '``';
}

/** As many opening as closing curly marks: then two opening ones in a row are a quotation inside a quotation. */
function isBalanced(tokens: readonly Token[]): boolean {
  let open = 0;
  for (const token of tokens) {
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    if (token.text === '“' || token.text === '«') open += 1;
    else if (token.text === '”' || token.text === '»') open -= 1;
  }
  return open === 0;
}

/** An opening mark set where a closing one belongs: a word before it, a space or the end behind. */
function closesLike(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const mark = tokens[at];
  const after = tokens[at + 1];
  return (
    before !== undefined &&
    mark !== undefined &&
    before.end === mark.start &&
    (after === undefined || after.start > mark.end)
  );
}

/** Two opening marks in a row: a far one means that the first was never closed. */
function restart(tokens: readonly Token[], open: number, at: number): number {
  const mark = tokens[at];
  const before = tokens[at - 1];
  if (mark === undefined || before === undefined || before.end === mark.start) return open;
  return at - open > LONGEST_INNER ? at : open;
}

function isLeadIn(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === ':');
}
