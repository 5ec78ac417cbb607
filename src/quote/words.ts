import {
  frameOf,
  isListedAdjective,
  lazy,
  lemmaOf,
  listedAdjectives,
  type ReportingVerb,
  type VerbForm,
  verbForm,
  verbForms,
} from '../english/index.ts';
import { closedTag, closedWords } from './grammar/closed.ts';
import { tagOfEnding } from './grammar/ending-tags.ts';
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
  /** What it may govern as a form of a reporting verb. */
  readonly frame: ReportingVerb | undefined;
  readonly isAdjective: boolean;
  /** Part of speech by its ending, for where nothing else tells it. */
  readonly ending: Tag;
}

/** The words of one article: each is looked up once, however often it stands there. */
export interface WordTable {
  wordOf(text: string): Word;
}

/** @returns an empty table, to be used for one article and then dropped */
export function openWords(): WordTable {
  const known = listed();
  const others = new Map<string, Word>();
  return {
    wordOf(text) {
      const word = known.get(text) ?? others.get(text);
      if (word !== undefined) return word;
      const other = readWord(text);
      others.set(text, other);
      return other;
    },
  };
}

/** Every word of the lists in small letters: most of what an article has. */
const listed = lazy(
  (): ReadonlyMap<string, Word> =>
    new Map(
      [...closedWords(), ...verbForms(), ...listedAdjectives(), ...MARKS].map((text) => [
        text,
        readWord(text),
      ]),
    ),
);

const MARKS: readonly string[] = [...'.,;:?!…“”‘’"\'()-–—'];

function readWord(text: string): Word {
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  return {
    text,
    lower,
    closed: closedTag(lower),
    form: verbForm(lower),
    frame: frameOf(lemmaOf(lower)),
    isAdjective: isListedAdjective(lower),
    ending: tagOfEnding(lower),
  };
}
