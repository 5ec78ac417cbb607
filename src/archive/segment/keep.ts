import type { Article } from '../../article/types.ts';
import type { Segment } from './open.ts';

/** What of an earlier archive can be taken over. */
interface Kept {
  readonly kept: readonly Segment[];
  /** The articles that no segment holds, in the order given: they need one. */
  readonly fresh: readonly Article[];
}

/** So many segments at most: each costs every question something. */
const MOST_SEGMENTS = 12;
/** Where there are more, so many are left: the others become one. With these two numbers an article of a feed is packed about ten times in all. */
const ENOUGH_SEGMENTS = 8;
/** A corpus that is read at once is cut into so many at most, which leaves room for what comes later. */
const MOST_AT_ONCE = 4;
/** UTF-16 units of text in a segment when many articles are read at once: about 4,000 articles of news. */
const UNITS_AT_ONCE = 24_000_000;
/** A segment of which this part is gone is made anew. */
const MOST_GONE = 0.5;

/**
 * Keeps the segments of an earlier archive that hold articles of a new one. Where there are too many, small ones are given up: their
 * articles go into one together with the new ones.
 * @param articles in the order of their files
 * @param numbers of these, by id
 * @param unitsAtOnce as `inBatches` takes it
 */
export function keepSegments(
  segments: readonly Segment[],
  articles: readonly Article[],
  numbers: ReadonlyMap<string, number>,
  unitsAtOnce?: number,
): Kept {
  if (segments.length === 0) return { kept: [], fresh: articles };
  const NONE = segments.length;
  const holders = new Uint32Array(articles.length).fill(NONE);
  const sizes = segments.map(({ articles: own }, index) => {
    let size = 0;
    for (let local = 0; local < own.size; local += 1) {
      const number = numbers.get(own.id(local)) ?? -1;
      // An article that has moved is another one: the same text in another file.
      if (holders[number] !== NONE || articles[number]?.file !== own.file(local)) continue;
      holders[number] = index;
      size += 1;
    }
    return size;
  });
  const isSound = segments.map(({ articles: own }, index) => (sizes[index] ?? 0) > MOST_GONE * own.size);
  const without = (isKept: readonly boolean[]) =>
    articles.filter((_, number) => isKept[holders[number] ?? NONE] !== true);
  const missing = without(isSound);
  const sound = [...segments.keys()].filter((index) => isSound[index]);
  const given = mergedWith(
    { articles: missing.length, segments: inBatches(missing, unitsAtOnce).length },
    sound.map((index) => sizes[index] ?? 0),
  );
  const kept = sound.filter((_, place) => !given.has(place));
  return {
    kept: kept.flatMap((index) => segments[index] ?? []),
    fresh: without(segments.map((_, index) => kept.includes(index))),
  };
}

/**
 * The segments that go into one with new articles where there are too many: the smallest, and on from there whatever is not larger than all before it
 * together. So what has been packed is packed again about as often as it doubles, and large segments stay as they are.
 * @param fresh how many articles are new, and how many segments they would be
 * @param sizes how many articles each segment has
 * @returns indexes of segments
 */
export function mergedWith(
  fresh: { readonly articles: number; readonly segments: number },
  sizes: readonly number[],
): ReadonlySet<number> {
  const merged = new Set<number>();
  if (fresh.segments === 0 || sizes.length + fresh.segments <= MOST_SEGMENTS) return merged;
  let sum = fresh.articles;
  for (const [index, size] of [...sizes.entries()].sort(([, a], [, b]) => a - b)) {
    if (sizes.length - merged.size + fresh.segments <= ENOUGH_SEGMENTS && size > sum) break;
    merged.add(index);
    sum += size;
  }
  return merged;
}

/** Articles in groups that become a segment each, so that indexing takes no more memory for a large corpus than for a middling one. */
export function inBatches(
  articles: readonly Article[],
  unitsAtOnce = UNITS_AT_ONCE,
): readonly (readonly Article[])[] {
  const units = articles.reduce((sum, { raw }) => sum + raw.length, 0);
  const room = Math.max(unitsAtOnce, Math.ceil(units / MOST_AT_ONCE));
  const batches: Article[][] = [];
  let taken = room;
  for (const article of articles) {
    if (taken >= room) {
      batches.push([]);
      taken = 0;
    }
    batches.at(-1)?.push(article);
    taken += article.raw.length;
  }
  return batches;
}
