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
  /** Its number among the words that all texts share, or -1: see `askedOnce`. */
  readonly id: number;
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
  const { spelling, small } = shared();
  let others: Spelling<Word> | undefined;
  let spelt: Spelt | undefined;
  return {
    text,
    units,
    wordAt(start, end) {
      const hash = hashStretch(units, start, end);
      const word = spelling.find(units, start, end, hash) ?? others?.find(units, start, end, hash);
      if (word !== undefined) return word;
      spelt ??= speltOut(text, units);
      const isShared = spelling.size < MOST_SHARED && end - start <= LONGEST_SHARED;
      const other = unlisted(spelt, start, end, isShared ? spelling.size : -1);
      others ??= createSpelling();
      (isShared ? spelling : others).add(units, start, end, hash, other);
      if (isShared && other.isSmall) small.set(other.lower, other.id);
      return other;
    },
  };
}

/**
 * The words that all texts share: those of the lists in small letters, and the first others that any text has. The same few thousand
 * make up nearly every text, and what is known of a word is the same in each.
 */
interface Shared {
  readonly listed: ReadonlyMap<string, Word>;
  readonly spelling: Spelling<Word>;
  /** The ids of those in small letters. */
  readonly small: Map<string, number>;
}

/** With more words than these a text's own come and go with it: some ten megabytes at most. Six thousand articles of news have 96,000 in all, and 97 in 100 of their tokens are among these. */
const MOST_SHARED = 1 << 15;

/** Units of the longest word that is shared. */
const LONGEST_SHARED = 40;

const shared = lazy((): Shared => {
  const listed = new Map<string, Word>();
  for (const known of [...closedWords(), ...verbForms(), ...listedAdjectives(), ...MARKS]) {
    if (listed.has(known)) continue;
    const lower = interned(known);
    const lemma = interned(lemmaOf(lower));
    listed.set(lower, {
      id: listed.size,
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
  const small = new Map([...listed.values()].map(({ lower, id }) => [lower, id]));
  return { listed, spelling: spellingOf(listed), small };
});

/**
 * The same text as the names of properties are kept: equal ones are one object, so that comparing them with what the program has is
 * comparing two addresses, and none keeps the article in memory that it was cut out of.
 */
function interned(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}

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

function speltOut(text: string, units: Uint16Array): Spelt {
  const latin = Buffer.from(text, 'latin1').toString('latin1');
  return { text, latin, small: latin.toLowerCase(), units };
}

/** A word with a capital, or one that no list has. */
function unlisted(spelt: Spelt, start: number, end: number, id: number): Word {
  const isLatin = areBelow(spelt.units, start, end, 256);
  const cut = (isLatin ? spelt.latin : spelt.text).slice(start, end);
  const small = isLatin ? spelt.small.slice(start, end) : cut.toLowerCase().replaceAll('’', "'");
  const text = id < 0 ? cut : interned(cut);
  const lower = id < 0 ? small : interned(small);
  const isSmall = lower === text;
  const word = isSmall ? undefined : shared().listed.get(lower);
  const lemma = word?.lemma ?? (id < 0 ? regularLemma(lower) : interned(regularLemma(lower)));
  const hasCapital = opensWithCapital(text);
  return {
    id,
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

/**
 * A question to a word that neither its neighbours nor its text's answer: asked once for each word that all texts share, for the look-up
 * in a list or by a pattern takes ten times as long as that of the answer.
 * @returns false where there is no word
 */
export function askedOnce(ask: (word: Word) => boolean): (word: Word | undefined) => boolean {
  /** By id: 0 where it was not asked yet, 1 for no, 2 for yes. */
  let answers: Uint8Array | undefined;
  return (word) => {
    if (word === undefined) return false;
    if (word.id < 0) return ask(word);
    answers ??= new Uint8Array(MOST_SHARED);
    const known = answers[word.id];
    if (known !== 0) return known === 2;
    const answer = ask(word);
    answers[word.id] = answer ? 2 : 1;
    return answer;
  };
}

/** Whether a word is one of these in small letters: as `askedOnce`. */
export function oneOf(words: ReadonlySet<string>): (word: Word | undefined) => boolean {
  return askedOnce(({ lower }) => words.has(lower));
}

/** Some words in small letters, none at first. */
export interface SmallWords {
  add(word: Word): void;
  has(lower: string): boolean;
}

/** @returns an empty set of words, which takes a word in a tenth of the time that a set of strings does */
export function smallWords(): SmallWords {
  const { small } = shared();
  /** By id: 1 for what it has. */
  const known = new Uint8Array(MOST_SHARED);
  const others = new Set<string>();
  return {
    add({ id, lower }) {
      if (id < 0) others.add(lower);
      else known[id] = 1;
    },
    has(lower) {
      const id = small.get(lower);
      return id === undefined ? others.has(lower) : known[id] === 1 || others.has(lower);
    },
  };
}
