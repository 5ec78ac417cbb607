import { MOST_HITS, toldHit } from './hits.ts';
import type { SearchHit, SearchResult } from './types.ts';

/** Where results of the other reading stand: the first one's place, and how many places on there is another. */
interface Places {
  readonly first: number;
  readonly step: number;
}
/** Beside each other. */
export const EVERY_OTHER: Places = { first: 1, step: 2 };
export const BEHIND: Places = { first: 2, step: 2 };
export const SECOND_PLACE: Places = { first: 2, step: 5 };
export const LAST_PLACE: Places = { first: 4, step: 5 };
/**
 * The hits of one reading with those of another in some places between them, each once and as early as one of both has it; no score is
 * above the one before.
 */
export function mixed(first: SearchResult, other: SearchResult, places: Places): SearchResult {
  const [own, others] = [first.hits.values(), other.hits.values()];
  const known = new Set<string>();
  const nextOf = (hits: Iterator<SearchHit>): SearchHit | undefined => {
    let next = hits.next();
    while (next.done !== true && known.has(next.value.id)) next = hits.next();
    return next.done === true ? undefined : next.value;
  };
  const ordered: SearchHit[] = [];
  let least = Number.POSITIVE_INFINITY;
  while (ordered.length < MOST_HITS) {
    const behind = ordered.length - places.first;
    const isOthers = behind >= 0 && behind % places.step === 0;
    const hit = isOthers ? (nextOf(others) ?? nextOf(own)) : (nextOf(own) ?? nextOf(others));
    if (hit === undefined) break;
    known.add(hit.id);
    least = Math.min(least, hit.score);
    ordered.push(toldHit(hit, least));
  }
  return { ...first, hits: ordered, speakerIds: [], outletIds: [] };
}
