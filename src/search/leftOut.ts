import type { Group } from '../index/index.ts';
import { falling } from './forms.ts';
import type { TopicHit } from './hits.ts';
import type { Bent } from './rank.ts';

/** Of more words than these the results that lack one are told well enough by their points. */
const MOST = 6;
/** Results on the first page, and how many of those that hold all the words keep their places there. */
const FIRST_PAGE = 5;
const KEPT = 3;

/** A quote that holds all the words but one, by the number of that one. */
export interface LeftOut {
  readonly word: number;
  readonly hit: TopicHit;
}

/** Each list of groups with one left out, and its number; none where there is but one, or there are too many. */
export function withoutEach(groups: readonly Group[]): readonly (readonly [number, readonly Group[]])[] {
  if (groups.length < 2 || groups.length > MOST) return [];
  return groups.map((_, out) => [out, groups.filter((_, at) => at !== out)]);
}

/**
 * One of several words may be wrong, and nothing tells which: beside the results as they are, the first page has the best quote without
 * each of the words, that without the last one first, as long as there is room. What holds all the words stays before them.
 * @param hits the best first
 * @param bent how the quote of a hit has each word
 * @param others at most one for each word
 */
export function withLeftOut(
  hits: readonly TopicHit[],
  bent: (hit: TopicHit) => readonly Bent[],
  others: readonly LeftOut[],
): readonly TopicHit[] {
  const page = hits.slice(0, FIRST_PAGE);
  const shown = page.map((hit) => bent(hit).flatMap((how, word) => (how === false ? [] : [word])));
  const wanted = others
    .filter(({ word }) => !shown.some((others) => others.every((other) => other === word)))
    .sort((one, two) => two.word - one.word);
  const wholes = page.filter(({ whole }) => whole).length;
  const place = Math.min(KEPT, Math.max(1, wholes), hits.length);
  const added = wanted.slice(0, FIRST_PAGE - place).map(({ hit }) => hit);
  if (added.length === 0) return hits;
  const known = new Set(added.map(({ document }) => document));
  const left = hits.filter(({ document }) => !known.has(document));
  return falling([...left.slice(0, place), ...added, ...left.slice(place)]);
}
