import type { Span } from '../article/types.ts';
import type { Word } from '../concordance/index.ts';
import { isParticle, nameWords } from '../names/parts.ts';
import { fold } from '../text/fold.ts';

/** A name or a role that a message gives. */
export interface Named extends Span {
  readonly text: string;
  /** Who is credited together with it. */
  readonly also?: readonly Named[];
}

/** A name with the words in capitals before it: other forenames, offices. */
export function withForenames(text: string, words: readonly Word[], at: number, to: number): Named {
  let from = at;
  for (let first = forenameBefore(text, words, from); first !== undefined; ) {
    from = first;
    first = forenameBefore(text, words, from);
  }
  let end = to;
  // "Donald Ploog" is not Donald, whoever else is called so.
  while (words[end]?.capital && adjoins(text, words[end - 1], words[end]) && to - at === 1) end += 1;
  return named(text, words, from, end);
}

/** The place of the forename before a name, over its particles: "Piet de Witt"; undefined where there is none. */
function forenameBefore(text: string, words: readonly Word[], from: number): number | undefined {
  let at = from - 1;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const key = keyOf(word);
    if (!adjoins(text, word, words[at + 1]) || COMMON_START.has(key)) return undefined;
    if (word.capital) return /^\p{L}/u.test(key) ? at : undefined;
    if (!isParticle(key) || LINKS.has(key)) return undefined;
    at -= 1;
  }
  return undefined;
}

/** Parts of names of bodies, which lead from one thing to another elsewhere: "a question for Ann Roe". */
const LINKS: ReadonlySet<string> = new Set(['for', 'and', 'the']);

export function named(text: string, words: readonly Word[], from: number, to: number): Named {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const last = words[to - 1];
  const own =
    last === undefined ? end : last.start + text.slice(last.start, end).replace(/['’]s?$/u, '').length;
  return { text: text.slice(start, own), start, end: own };
}

export function keyOf({ key }: Word): string {
  return nameWords(key).at(0)?.folded ?? fold(key);
}

/** "A letter", whoever is called Letter. */
export const isCommonNoun = (
  before: Word | undefined,
  { capital }: Pick<Word, 'capital'> = { capital: true },
): boolean =>
  !capital && before !== undefined && /^(?:an?|the|this|that|his|her|their|my|our)$/u.test(before.key);

/** Words in capitals before a surname that are no forenames. */
export const COMMON_START: ReadonlySet<string> = new Set(
  'as and but when while then so did does has is was if that according by from the a what why how who on in at'.split(
    ' ',
  ),
);

/** Whether nothing but a space, a full stop or a hyphen stands between two words. */
export function adjoins(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && /^[\s.-]+$/u.test(text.slice(left.end, right.start));
}
