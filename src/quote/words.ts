import { isListedAdjective, type VerbForm, verbForm } from '../english/index.ts';
import { closedTag } from './grammar/closed.ts';
import type { Tag } from './grammar/tags.ts';

/** A word or mark as it is written, with what the lists know of it whatever its neighbours are. */
export interface Word {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** Part of speech of a function word. */
  readonly closed: Tag | undefined;
  /** How it can be a verb. */
  readonly form: VerbForm | undefined;
  readonly isAdjective: boolean;
}

/** The words of one article: each is looked up once, however often it stands there. */
export interface WordTable {
  wordOf(text: string): Word;
}

/** @returns an empty table, to be used for one article and then dropped */
export function openWords(): WordTable {
  const words = new Map<string, Word>();
  return {
    wordOf(text) {
      const known = words.get(text);
      if (known !== undefined) return known;
      const word = readWord(text);
      words.set(text, word);
      return word;
    },
  };
}

function readWord(text: string): Word {
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  return {
    text,
    lower,
    closed: closedTag(lower),
    form: verbForm(lower),
    isAdjective: isListedAdjective(lower),
  };
}
