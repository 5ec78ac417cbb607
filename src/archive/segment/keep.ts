import type { Article } from '../../article/types.ts';
import type { Buffers } from '../../storage/buffers.ts';
import { openSegment, type Segment } from './open.ts';
import { headOf, partsOf } from './saved.ts';

/** What of an earlier archive can be taken over. */
interface Kept {
  readonly kept: readonly { readonly segment: Segment; readonly buffers: Buffers }[];
  /** The articles that no segment holds, in the order given: they need one. */
  readonly fresh: readonly Article[];
}

/** So many segments at most: each costs every question something. */
const MOST_SEGMENTS = 8;
/** A segment of which this part is gone is made anew. */
const MOST_GONE = 0.5;

/**
 * Keeps the segments of an earlier archive that hold articles of a new one. Where there are too many, the smaller half is given up: its
 * articles go into one together with the new ones.
 * @param articles in the order of their files
 * @param outletNames what the owner calls outlets: segments made with other names are not kept
 */
export function keepSegments(
  saved: Buffers | undefined,
  articles: readonly Article[],
  outletNames: string,
): Kept {
  if (saved === undefined || headOf(saved).outletNames !== outletNames) return { kept: [], fresh: articles };
  const wanted = new Map(articles.map(({ id, file }) => [id, file]));
  const held = new Set<string>();
  const all = [...partsOf(saved).segments].map(([id, buffers]) => {
    const segment = openSegment(id, buffers);
    const own: string[] = [];
    for (let number = 0; number < segment.articles.size; number += 1) {
      const article = segment.articles.id(number);
      // An article that has moved is another one: the same text in another file.
      if (held.has(article) || wanted.get(article) !== segment.articles.head(number).file) continue;
      own.push(article);
      held.add(article);
    }
    return { segment, buffers, own };
  });
  let kept = all.filter(({ segment, own }) => own.length > MOST_GONE * segment.articles.size);
  const isNew = articles.some(({ id }) => !held.has(id)) || kept.length < all.length;
  if (kept.length + (isNew ? 1 : 0) > MOST_SEGMENTS) {
    const bySize = [...kept].sort((a, b) => b.own.length - a.own.length);
    const large = new Set(bySize.slice(0, MOST_SEGMENTS / 2));
    kept = kept.filter((each) => large.has(each));
  }
  const inKept = new Set(kept.flatMap(({ own }) => own));
  return {
    kept: kept.map(({ segment, buffers }) => ({ segment, buffers })),
    fresh: articles.filter(({ id }) => !inKept.has(id)),
  };
}
