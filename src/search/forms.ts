import { type TopicHit, withScore } from './hits.ts';
import type { Bent } from './rank.ts';

/** Results on the first page, and how many of the best lead there. */
const FIRST_PAGE = 5;
const LEADING = 1;

/**
 * Words that stand in a row are an expression, and are meant as typed: "tax cuts". Of others somebody remembers the word rather than its
 * ending: behind the first quote with all words come those that are best when other forms are as good.
 * @param hits the best first
 * @param bent how the quote of a hit has each word
 * @param plain the points of a hit without what other forms cost
 */
export function withOtherForms(
  hits: readonly TopicHit[],
  bent: (hit: TopicHit) => readonly Bent[],
  plain: (hit: TopicHit) => number,
): readonly TopicHit[] {
  const page = hits.slice(0, FIRST_PAGE);
  const isFull = page.length === FIRST_PAGE && page.every(({ whole }) => whole);
  if (!isFull || page.some(({ match }) => match.kind === 'phrase')) return hits;
  const others = hits
    .slice(LEADING)
    .filter((hit) => hit.whole && bent(hit).some((how) => how !== false))
    .sort((one, two) => plain(two) - plain(one))
    .slice(0, FIRST_PAGE - LEADING);
  if (others.length === 0) return hits;
  const known = new Set(others);
  const left = hits.filter((hit) => !known.has(hit));
  return falling([...left.slice(0, LEADING), ...others, ...left.slice(LEADING)]);
}

/** The same hits with points that never rise from one to the next. */
export function falling(hits: readonly TopicHit[]): TopicHit[] {
  let least = Number.POSITIVE_INFINITY;
  return hits.map((hit) => {
    least = Math.min(least, hit.score);
    return hit.score === least ? hit : withScore(hit, least);
  });
}
