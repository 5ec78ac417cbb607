import type { Group } from '../index/index.ts';

/** Of more words than these the results that lack one are told well enough by their points. */
const MOST = 6;

/** The groups without each of them; none where there is but one, or there are too many. */
export function withoutEach(groups: readonly Group[]): readonly (readonly Group[])[] {
  if (groups.length < 2 || groups.length > MOST) return [];
  return groups.map((_, out) => groups.filter((_, at) => at !== out));
}
