import { itemAt } from './grammar/tags.ts';
import { isTimeName } from './grammar/times.ts';
import type { Token } from './tokens.ts';
import { askedOnce } from './words.ts';

/** Marks that may open one. */
const OPENERS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", "''", '``', '(']);

const isOpener = askedOnce(({ text }) => OPENERS.has(text));

const CLOSERS = /^(?:["”’']|'')$/;

/** A nickname has so many words at most. */
const LONGEST = 3;

/**
 * A nickname in quotation marks or brackets inside a name: Marcus “Duke” Olen, Anna 'the Hat' Lisk, Robert (Bobby) Crane. It is part of a name, nothing that was said.
 * @param open index of the mark
 * @returns index of the mark that closes it, or -1
 */
export function nicknameEnd(tokens: readonly Token[], open: number): number {
  const mark = tokens[open];
  const before = itemAt(tokens, open - 1);
  if (mark === undefined || mark.kind === 'word' || !isOpener(mark.word)) return -1;
  if (
    !isNameWord(before) ||
    before === undefined ||
    before.end >= mark.start ||
    tokens[open + 1]?.start !== mark.end
  )
    return -1;
  for (let at = open + 1; at <= open + 1 + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined) return -1;
    const isMark =
      token.kind !== 'word' && (mark.text === '(' ? token.text === ')' : CLOSERS.test(token.text));
    if (isMark || (mark.text !== '(' && token.kind === 'word' && token.text === '’')) {
      const next = tokens[at + 1];
      const apart = next !== undefined && next.start > token.end;
      return at > open + 1 && apart && isNameWord(next) && !isTimeName(next.lower) ? at : -1;
    }
    const small = at === open + 1 && token.lower === 'the';
    // "Lt. Col. (retd) Ann Moss": that a rank was left is no part of the name either.
    const left = at === open + 1 && mark.text === '(' && LEFT.test(token.lower);
    if (token.kind !== 'word' || !(small || left || token.word.hasCapital)) return -1;
  }
  return -1;
}

/** What stands in brackets between a rank and a name. */
const LEFT = /^(?:retd|ret|rtd|retired|acting|elect|emeritus|hon)\.?$/;

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'word' && token.word.hasCapital && token.word.closed === undefined
  );
}
