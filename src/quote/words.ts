import {
  frameOf,
  isListedAdjective,
  lemmaOf,
  listedAdjectives,
  type ReportingVerb,
  regularLemma,
  type VerbForm,
  verbForm,
  verbForms,
} from '../english/index.ts';
import { lazy } from '../lazy.ts';
import { hashStretch } from '../text/hash.ts';
import { unitsOf } from '../text/units.ts';
import { closedTag, closedWords } from './grammar/closed.ts';
import { tagOfEnding } from './grammar/ending-tags.ts';
import type { Tag } from './grammar/tags.ts';
import { createSpelling, type Spelling, spellingOf } from './spelling.ts';

/** A word or mark as it is written, with what the lists know of it whatever its neighbours are. */
export interface Word {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** First unit of the text. */
  readonly initial: number;
  /** No letter is a capital. */
  readonly isSmall: boolean;
  /** Its first letter is a capital. */
  readonly hasCapital: boolean;
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

/** The words of one text: each is looked up once, however often it stands there. */
export interface WordTable {
  readonly text: string;
  /** Those of the text, with zeros behind. */
  readonly units: Uint16Array;
  /** The word that stands between two offsets. */
  wordAt(start: number, end: number): Word;
}

/** @returns an empty table, to be used for one text and then dropped */
export function openWords(text: string): WordTable {
  const units = unitsOf(text);
  const latin = Buffer.from(text, 'latin1').toString('latin1');
  const { byText, spelling } = listed();
  const others = createSpelling<Word>(units);
  const spelt: Spelt = { text, latin, small: latin.toLowerCase(), units };
  return {
    text,
    units,
    wordAt(start, end) {
      const hash = hashStretch(units, start, end);
      const word = spelling.find(units, start, end, hash) ?? others.find(units, start, end, hash);
      if (word !== undefined) return word;
      const other = unlisted(spelt, start, end, byText);
      others.add(start, end, hash, other);
      return other;
    },
  };
}

/** The words of the lists in small letters: most of what an article has. */
interface Listed {
  readonly byText: ReadonlyMap<string, Word>;
  readonly spelling: Spelling<Word>;
}

const listed = lazy((): Listed => {
  const byText = new Map<string, Word>();
  for (const lower of [...closedWords(), ...verbForms(), ...listedAdjectives(), ...MARKS]) {
    if (byText.has(lower)) continue;
    const lemma = lemmaOf(lower);
    byText.set(lower, {
      text: lower,
      lower,
      initial: lower.charCodeAt(0),
      isSmall: true,
      hasCapital: false,
      isCapitalised: false,
      isStopped: lower.endsWith('.'),
      closed: closedTag(lower),
      form: verbForm(lower),
      lemma,
      frame: frameOf(lemma),
      isAdjective: isListedAdjective(lower),
      ending: tagOfEnding(lower),
    });
  }
  return { byText, spelling: spellingOf(byText) };
});

const MARKS: readonly string[] = [...'.,;:?!…“”‘"()-–—'];

/** A text in the forms out of which words are cut. */
interface Spelt {
  readonly text: string;
  readonly units: Uint16Array;
  /** One byte for each unit, which is the text's own only for units below 256: words are made of it ten times as fast. */
  readonly latin: string;
  /** The same in small letters. */
  readonly small: string;
}

/** A word with a capital, or one that no list has. */
function unlisted(spelt: Spelt, start: number, end: number, known: ReadonlyMap<string, Word>): Word {
  const isLatin = areBelow(spelt.units, start, end, 256);
  const text = (isLatin ? spelt.latin : spelt.text).slice(start, end);
  const lower = isLatin ? spelt.small.slice(start, end) : text.toLowerCase().replaceAll('’', "'");
  const isSmall = lower === text;
  const word = isSmall ? undefined : known.get(lower);
  const lemma = word?.lemma ?? regularLemma(lower);
  const hasCapital = opensWithCapital(text);
  return {
    text,
    lower,
    initial: text.charCodeAt(0),
    isSmall,
    hasCapital,
    isCapitalised: hasCapital || CAPITAL_BEHIND.test(text),
    isStopped: spelt.units[end - 1] === 46,
    closed: word?.closed,
    form: word?.form,
    lemma,
    // A word that is in no list is no verb's base form either.
    frame: word === undefined ? (lemma === lower ? undefined : frameOf(lemma)) : word.frame,
    isAdjective: word?.isAdjective ?? false,
    ending: word?.ending ?? tagOfEnding(lower),
  };
}

function areBelow(units: Uint16Array, start: number, end: number, limit: number): boolean {
  let all = 0;
  for (let at = start; at < end; at += 1) all |= units[at] ?? 0;
  return all < limit;
}

function opensWithCapital(text: string): boolean {
  const initial = text.charCodeAt(0);
  return initial < 128 ? initial >= 65 && initial <= 90 : CAPITAL.test(text);
}

const CAPITAL = /^\p{Lu}/u;

/** Behind a particle. */
const CAPITAL_BEHIND = /^(?:al|el|ul|ed|d)[-’']\p{Lu}/u;
