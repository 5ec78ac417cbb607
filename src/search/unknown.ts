import type { Filter } from '../index/index.ts';
import { givenNameGender } from '../names/given-names.ts';
import type { Finder } from './finder.ts';
import type { TopicResult } from './hits.ts';
import type { TypedWord } from './plan.ts';
import { type Question, SHORTEST_CUT, searchesWithin } from './within.ts';

/** "eleph pitch": a word that the corpus lacks may be the beginning of one that stands with the others in a quote. */
export function asBegun(
  question: Question,
  finder: Finder,
  filter: Filter,
  most: number,
  unknown: readonly string[],
): TopicResult | undefined {
  const { words, telling } = question;
  const cut = telling.find(({ surface }) => unknown.includes(surface));
  if (cut === undefined || unknown.length > 1 || telling.length < 2 || cut.term.length < SHORTEST_CUT)
    return undefined;
  if (givenNameGender(cut.surface) !== undefined || finder.lexicon.completions(cut.term, 1).length === 0)
    return undefined;
  const last = (list: readonly TypedWord[]) => [...list.filter((word) => word !== cut), cut];
  const turned = { ...question, words: last(words), telling: last(telling) };
  const searches = searchesWithin(turned, finder, filter);
  return searches.wholes(most, 'unknown', true).length > 0 ? searches.all(most, 'unknown', true) : undefined;
}

/**
 * A word that the corpus lacks, in a short query that names nobody else, is most likely the speaker asked for:
 * others' words must not answer "obama palmyra". Where two words more stand in one quote it is told to be missing instead.
 */
export function isUnknownName({ reading, telling }: Question, { unknown, hits }: TopicResult): boolean {
  // A phrase that was set in marks is found, or it is not: what else was typed is told to be missing.
  if (unknown.length === 0 || reading.phrases.length > 0 || reading.sentence) return false;
  const known = telling.length - unknown.length;
  if (reading.ofAnybody === true) return known < unknown.length;
  if (known < 2) return true;
  const first = telling[0];
  if (first === undefined || !unknown.includes(first.surface)) return false;
  const isNamed = givenNameGender(first.surface) !== undefined;
  return (
    isNamed || !hits.some(({ match }) => match.missing.length + match.inContext.length <= unknown.length)
  );
}
