import { FUNCTION_WORDS } from '../english/index.ts';
import type { Filter } from '../index/index.ts';
import type { Limits } from './filter.ts';
import type { Finder } from './finder.ts';
import type { TopicHit, TopicResult } from './hits.ts';
import { searchPhrases } from './phrases.ts';
import { isLongGrammar, type TypedWord } from './plan.ts';
import type { Reading } from './read.ts';
import { type TopicSearch, topicSearch } from './topic.ts';
import type { SearchNote } from './types.ts';

/** A beginning that may be taken for a word that was sent off too early has so many letters; of several words the last may have fewer. */
export const SHORTEST_CUT = 4;
/** Words with which the last one is known by the others. */
const SURELY_MEANT = 3;
/** Of so many words the last may be the beginning of another although it is one itself. */
export const FEWEST_CUT = 2;
/** The shortest beginning that is tried where the words as they stand are in no quote. */
const SHORTEST_PART = 3;
/** Of more words than these the last one decides nothing. */
const MOST_CUT = 8;

/** One reading of a query together with the options: what is to be looked for, and where. */
export interface Question extends Limits {
  readonly reading: Reading;
  /** Something is filtered for. */
  readonly facts: boolean;
  /** The words of the topic, and those of them that are not grammar. */
  readonly words: readonly TypedWord[];
  readonly telling: readonly TypedWord[];
  /** What is left of the query after the facts, for the reader. */
  readonly topic: string;
  /** How it was read. */
  readonly notes: readonly SearchNote[];
}

/** The words or phrases of a question, looked for in several ways: what two of them have in common is looked for once. */
export interface Searches {
  /** @param typing the last word may be the beginning of another, though it is one itself */
  all(most: number, spelling?: Spelling, typing?: boolean): TopicResult;
  /** Of the same results those that hold all the words themselves. */
  wholes(most: number, spelling?: Spelling, typing?: boolean): readonly TopicHit[];
}

type Spelling = 'unknown' | 'always';

/** @param filter the question's own, or another one */
export function searchesWithin(
  { reading, exclude, words, telling }: Question,
  finder: Finder,
  filter: Filter,
): Searches {
  if (reading.phrases.length > 0) {
    const all = (most: number) => searchPhrases(reading.phrases, telling, filter, exclude, finder, most);
    return { all, wholes: (most) => all(most).hits.filter(({ whole }) => whole) };
  }
  const topic = telling.length === 0 || reading.sentence ? words : telling;
  const named = filter.speakers !== undefined || filter.outlets !== undefined;
  const isLast = topic.at(-1) === words.at(-1);
  const begun = new Map<string, TopicSearch>();
  const search = (spelling: Spelling = 'unknown', typing = false): TopicSearch => {
    const isTyping = isLast && (typing || isUnfinished(words, finder));
    const key = `${spelling} ${isTyping}`;
    const known = begun.get(key);
    if (known !== undefined) return known;
    const made = topicSearch(topic, filter, exclude, finder, {
      spelling,
      typing: isTyping,
      lenient: reading.sentence,
      named,
      isWhoGiven: named || reading.ofAnybody === true,
      beside: topic === telling ? words.filter(isBeside) : [],
      run: words,
    });
    begun.set(key, made);
    return made;
  };
  return {
    all: (most, ...how) => search(...how).all(most),
    wholes: (most, ...how) => search(...how).wholes(most),
  };
}

/** The same words or phrases under another filter. */
export const searchWithin = (question: Question, finder: Finder, filter: Filter, most: number): TopicResult =>
  searchesWithin(question, finder, filter).all(most);

export function isTelling({ term, optional }: TypedWord): boolean {
  return !FUNCTION_WORDS.has(term) && optional !== true;
}

/** Words that need not be there, but better so. */
export function isBeside(word: TypedWord): boolean {
  return isLongGrammar(word.term) || word.optional === true;
}

/** A last word that the corpus lacks was perhaps sent off too early; shorter ones begin too many others, unless several stand before. */
function isUnfinished(words: readonly TypedWord[], { lexicon }: Finder): boolean {
  const term = words.at(-1)?.term ?? '';
  const several = words.filter((word) => isTelling(word) || isBeside(word)).length >= SURELY_MEANT;
  return (
    term.length >= (several ? SHORTEST_PART : SHORTEST_CUT) &&
    lexicon.frequency(term) === 0 &&
    (lexicon.forms(term).length === 0 || lexicon.completions(term, 1).length > 0)
  );
}

/** Whether the last of several words may be the beginning of another. */
export function mayBeCut({ reading, facts, words, telling }: Question): boolean {
  const last = words.at(-1)?.term ?? '';
  return (
    reading.phrases.length === 0 &&
    !reading.sentence &&
    telling.length > 0 &&
    telling.length <= MOST_CUT &&
    (words.length > 1 || facts) &&
    last.length >= SHORTEST_PART
  );
}
