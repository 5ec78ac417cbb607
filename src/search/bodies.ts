import { FUNCTION_WORDS } from '../english/index.ts';
import { normalise } from '../names/alias-book.ts';
import { isPerson } from '../names/parts.ts';
import { answer } from './answered.ts';
import type { Finder } from './finder.ts';
import { mixed } from './mixed.ts';
import type { Options } from './options.ts';
import type { FacetReading } from './query/types.ts';
import { understand } from './question.ts';
import type { Reading } from './read.ts';
import type { SearchHit, SearchResult } from './types.ts';
import { withNote } from './wordOrName.ts';

/** Results on the first page: where they all hold all the words, nothing need be added. */
const FIRST_PAGE = 5;
/** Of more bodies than this with one noun, "officials" say, none is meant. */
const MOST_BODIES = 60;
const SHORTEST_NOUN = 4;
/** Of longer questions no word is tried. */
const MOST_WORDS = 4;

/**
 * A result, and where it has room on its first page what a body says of the other words, one that is called by the last word of its name:
 * "department" of the State Department.
 * @param topic the question with all its words as the topic
 */
export function besideBodies(
  result: SearchResult,
  topic: Reading | undefined,
  options: Options,
  finder: Finder,
): SearchResult {
  const whole = result.hits.slice(0, FIRST_PAGE).findIndex((hit) => !isWhole(hit));
  const place = whole < 0 ? Math.min(result.hits.length, FIRST_PAGE) : whole;
  const words = topic?.topic.filter(({ term }) => !FUNCTION_WORDS.has(term)) ?? [];
  if (topic === undefined || place === FIRST_PAGE || words.length < 2 || words.length > MOST_WORDS)
    return result;
  for (const word of words) {
    const facet = bodiesCalled(word.term, finder);
    if (facet === undefined) continue;
    const reading = {
      ...topic,
      speakers: [facet],
      topic: topic.topic.filter(({ term }) => term !== word.term),
      assumed: [facet],
    };
    const said = answer(understand(reading, options, finder), finder);
    if (said.wholes === 0) continue;
    const own = { ...said.result, hits: firstWhole(said.result.hits, FIRST_PAGE - place) };
    const room = { first: place, step: 1 };
    return withNote(mixed({ ...result, notes: [] }, own, room), reading, finder, true);
  }
  return result;
}

/** The first of those that hold all the words; no more of them are looked at closely than that takes. */
function firstWhole(hits: readonly SearchHit[], most: number): SearchHit[] {
  const found: SearchHit[] = [];
  for (const hit of hits) {
    if (found.length === most) break;
    if (isWhole(hit)) found.push(hit);
  }
  return found;
}

const isWhole = ({ match }: SearchHit) => match.missing.length + match.inContext.length === 0;

/** The bodies whose name ends in a noun. */
function bodiesCalled(noun: string, { books }: Finder): FacetReading | undefined {
  if (noun.length < SHORTEST_NOUN) return undefined;
  const ids = books.speakers
    .beginning(noun, MOST_BODIES)
    .filter((entry) => !isPerson(entry) && normalise(entry.name).endsWith(` ${noun}`))
    .map(({ id }) => id);
  return ids.length === 0
    ? undefined
    : { kind: 'speaker', from: 0, to: 1, ids, typed: noun, corrected: false };
}
