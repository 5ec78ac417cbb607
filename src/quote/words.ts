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
  /** First unit of the text. */
  readonly initial: number;
  /** No letter is a capital. */
  readonly isSmall: boolean;
  /** It has a capital in front, or behind a particle: "al-Assad". */
  readonly isCapitalised: boolean;
  /** Its last unit is a full stop. */
  readonly isStopped: boolean;
  /** Part of speech of a function word. */
  readonly closed: Tag | undefined;
  /** How it can be a verb. */
  readonly form: VerbForm | undefined;
  /** Base form of a verb form, as `lemmaOf` makes it. */
  readonly lemma: string;
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
      const other = unlisted(text, known);
      others.set(text, other);
      return other;
    },
  };
}

/** Every word of the lists in small letters: most of what an article has. */
const listed = lazy(
  (): ReadonlyMap<string, Word> =>
    new Map(
      [...closedWords(), ...verbForms(), ...listedAdjectives(), ...MARKS].map((lower) => [
        lower,
        {
          text: lower,
          lower,
          initial: lower.charCodeAt(0),
          isSmall: true,
          isCapitalised: false,
          isStopped: lower.endsWith('.'),
          closed: closedTag(lower),
          form: verbForm(lower),
          lemma: lemmaOf(lower),
          frame: frameOf(lemmaOf(lower)),
          isAdjective: isListedAdjective(lower),
          ending: tagOfEnding(lower),
        },
      ]),
    ),
);

const MARKS: readonly string[] = [...'.,;:?!…“”‘"()-–—'];

/** A word with a capital, or one that no list has. */
function unlisted(text: string, known: ReadonlyMap<string, Word>): Word {
  const small = text.toLowerCase();
  const lower = small === text && !text.includes('’') ? text : small.replaceAll('’', "'");
  const word = lower === text ? undefined : known.get(lower);
  const lemma = word?.lemma ?? lemmaOf(lower);
  return {
    text,
    lower,
    initial: text.charCodeAt(0),
    isSmall: lower === text,
    isCapitalised: CAPITALISED.test(text),
    isStopped: text.endsWith('.'),
    closed: word?.closed,
    form: word?.form,
    lemma,
    frame: word === undefined ? frameOf(lemma) : word.frame,
    isAdjective: word?.isAdjective ?? false,
    ending: word?.ending ?? tagOfEnding(lower),
  };
}

const CAPITALISED = /^(?:(?:al|el|ul|ed|d)[-’'])?\p{Lu}/u;
