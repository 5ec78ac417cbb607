import { FUNCTION_WORDS } from '../english/index.ts';
import { normalise } from '../names/alias-book.ts';
import { isPerson } from '../names/parts.ts';
import type { Answered } from './answered.ts';
import type { Finder } from './finder.ts';
import { FIRST_PAGE } from './firstPage.ts';
import { BEHIND, EVERY_OTHER, LAST_PLACE, mixed, SECOND_PLACE } from './mixed.ts';
import { isRatherWord } from './query/facets.ts';
import { SEVERAL } from './query/meant.ts';
import type { Reading } from './read.ts';
import type { SearchHit, SearchResult } from './types.ts';
import {
  bearersOf,
  commonness,
  isGivenAlone,
  isLooseRole,
  isPlainWord,
  RARE,
  withNote,
  writtenAs,
} from './wordOrName.ts';

/**
 * A word that names somebody and is a word of what people say too. What holds all the words comes first; where both have that, a
 * word that the texts write as a name leads as one, else what is more common; of people the other has places among the first five.
 */
export function weighed(named: Answered, reading: Reading, topic: Answered, finder: Finder): SearchResult {
  const noted = (result: SearchResult, also: boolean) => withNote(result, reading, finder, also);
  // Words that stand in a row are what they say: "black lives matter" asks for nobody called Black or Matter.
  const isRun = topic.result.hits[0]?.match.kind === 'phrase';
  // "Climate change" of somebody's role asks for nobody where others speak of it.
  if (reading.assumed.every(isLooseRole) && topic.wholes > 0) return topic.result;
  if (reading.about === true && topic.wholes > 0)
    return noted(mixed(topic.result, named.result, LAST_PLACE), true);
  if (topic.wholes === 0) return nearer(named, topic, reading, finder);
  // Several names and nothing else: a quote that holds them all is as likely asked for.
  if (reading.assumed.length > 1 && isRun) return topic.result;
  const { isOfPerson, quotes, asWord } = commonness(reading, finder);
  // Of as many, what the texts write as a word is one.
  const isCommoner = quotes > asWord || (quotes === asWord && !isPlainWord(reading, topic, finder));
  const isRare = quotes * RARE < asWord;
  if (named.isListed && reading.assumed.length > 1)
    return isRare ||
      reading.typed > SEVERAL ||
      reading.assumed.every((facet) => isRatherWord(facet, finder.books))
      ? noted(topic.result, false)
      : noted(mixed(topic.result, named.result, EVERY_OTHER), true);
  const isMeant =
    isCommoner || (isOfPerson && !isRare && writtenAs(reading.assumed, topic, finder) === 'name');
  if (isRun && !isMeant) return noted(topic.result, false);
  if (named.wholes > 0 && isMeant && (isOfPerson || named.isListed)) {
    if (named.isListed && isCommoner && !isPlainWord(reading, topic, finder)) return named.result;
    return noted(mixed(named.result, topic.result, named.isListed ? SECOND_PLACE : BEHIND), true);
  }
  // What the texts hold as a word is hardly a name that is rare beside it: "hacking".
  const isWord = isRare && writtenAs(reading.assumed, topic, finder) === 'word';
  if (named.wholes === 0 || !isOfPerson || isWord) return noted(topic.result, false);
  return noted(mixed(topic.result, named.result, isRare ? LAST_PLACE : EVERY_OTHER), true);
}

/** Of two results that lack words what lacks fewer, the other beside it; whoever is named has said the words that name them. */
function nearer(named: Answered, topic: Answered, reading: Reading, finder: Finder): SearchResult {
  const noted = (result: SearchResult) => withNote(result, reading, finder, true);
  // Of many words all of which are parts of names the names are seldom meant: "gun control sandy hook".
  if (named.isListed && reading.assumed.length > 1 && reading.typed > SEVERAL && topic.result.hits.length > 0)
    return withNote(topic.result, reading, finder, false);
  // Whoever is one of several says none of the others' names.
  const spare = reading.assumed.length - 1;
  const isLoose = reading.assumed.every(isLooseRole);
  if (named.wholes > 0 && spare === 0 && !isLoose)
    return filledUp(named.result, topic.result, reading, noted);
  const [own, others] = [spare + lackOf(named.result), lackOf(topic.result)];
  if (others < own) return noted(mixed(topic.result, named.result, EVERY_OTHER));
  const isShort = named.result.hits[0]?.match.missing.length === 0;
  const isOpen = reading.typed > SEVERAL || isGivenAlone(reading, finder);
  if (others > own || (isShort && spare === 0 && !isLoose && !isOpen)) return named.result;
  const rivals = isOpen ? topic.result : withWord(topic.result, reading);
  return rivals === undefined ? named.result : noted(mixed(named.result, rivals, EVERY_OTHER));
}

/** What somebody said, and where that is little, what lacks one of several words behind it: one of them may be wrong. */
function filledUp(
  named: SearchResult,
  topic: SearchResult,
  { typed }: Reading,
  noted: (result: SearchResult) => SearchResult,
): SearchResult {
  const wholes = named.hits.slice(0, FIRST_PAGE).findIndex((hit) => lackIn(hit) > 0);
  const first = wholes < 0 ? named.hits.length : wholes;
  if (first >= FIRST_PAGE || typed <= SEVERAL) return named;
  const near = topic.hits.filter((hit) => lackIn(hit) <= 1);
  return near.length === 0 ? named : noted(mixed(named, { ...topic, hits: near }, { first, step: 2 }));
}

/** How many words a quote lacks itself. */
const lackIn = ({ match }: SearchHit): number => match.missing.length + match.inContext.length;

/** How many words the best results lack in the quote itself. */
export function lackOf({ hits }: SearchResult): number {
  return Math.min(...hits.slice(0, GLANCE).map(lackIn));
}

/** How many words of a topic are more than grammar. */
function tellingOf(topic: Reading['topic']): number {
  return topic.filter(({ term }) => !FUNCTION_WORDS.has(term)).length;
}

/**
 * Whether others may answer where whoever may be asked for has said nothing of the kind: with all the words, or most of several, or
 * where the word is hardly ever the name, or was only bent into one. Half of the words by others are no answer to "okafor river".
 */
export function mayAnswer({ wholes }: Answered, reading: Reading, finder: Finder): boolean {
  const { assumed, topic } = reading;
  if (wholes > 0 || assumed.some(({ corrected }) => corrected)) return true;
  if (reading.typed > SEVERAL && !reading.asked) return true;
  if (isGivenAlone(reading, finder)) return true;
  const meant = assumed.length > 0 ? assumed : [...reading.speakers, ...reading.outlets];
  const { quotes, asWord } = commonness({ assumed: meant }, finder);
  const isNamed = meant.some(
    (facet) => facet.kind === 'speaker' && bearersOf(facet, finder.books).some(isPerson),
  );
  const words = meant.reduce((sum, { from, to }) => sum + to - from, tellingOf(topic));
  // "Aides" or "the board" are words of what others say as well.
  if (meant.length > 0 && !isNamed && words >= SEVERAL) return true;
  return meant.length > 0 && quotes * RARE < asWord;
}

/** The hits whose quotes have the words that might have named somebody; undefined where there are none. */
export function withWord(
  result: SearchResult,
  { speakers, outlets, asked }: Reading,
): SearchResult | undefined {
  const words = asked ? [] : [...speakers, ...outlets].flatMap(({ typed }) => typed.split(' '));
  const hits = result.hits.filter(
    ({ match }) => ![...match.missing, ...match.inContext].some((word) => words.includes(normalise(word))),
  );
  return words.length === 0 || hits.length === 0 ? undefined : { ...result, hits };
}

/** Results looked at to know what is there. */
export const GLANCE = 3;
