import type { Group, StoredFields } from '../index/index.ts';
import type { Explained } from './rank.ts';
import type { Match, SearchHit } from './types.ts';

/** Most results of one query. */
export const MOST_HITS = 250;
/** So many groups fit into a plan. */
export const MOST_GROUPS = 31;
/** Fewer full matches than this, and those that lack a word are added. */
export const FEW = 3;

/** A result, with the number of its document in the index. */
export interface TopicHit extends SearchHit {
  readonly document: number;
  /** The quote itself has all the words. */
  readonly whole: boolean;
  /** The quote and its context lack more than one of the words. */
  readonly lacksSeveral: boolean;
}

export interface TopicResult {
  readonly hits: readonly TopicHit[];
  readonly groups: readonly Group[];
  /** Typed words that the corpus doesn't have in any way. */
  readonly unknown: readonly string[];
  /** The results lack words. */
  readonly partial: boolean;
  /** More documents may fit than were looked at. */
  readonly isCut: boolean;
}

/** A document that was looked at. */
interface Ranked {
  readonly document: number;
  readonly score: number;
  readonly prior: number;
  readonly explained: Pick<Explained, 'whole' | 'match' | 'lacksSeveral'>;
}

/** The best of them; only those are explained. */
export function inOrder(looked: readonly Ranked[], fields: StoredFields, most = looked.length): TopicHit[] {
  return looked
    .map((one) => ({ one, id: fields.id(one.document) }))
    .sort(
      ({ one, id }, { one: other, id: otherId }) =>
        other.score - one.score || other.prior - one.prior || (id < otherId ? -1 : 1),
    )
    .slice(0, most)
    .map(({ one, id }) => hitOf(id, one));
}

/** Why it matches is worked out for the results that somebody looks at. */
function hitOf(id: string, { document, score, explained }: Ranked): TopicHit {
  let known: Match | undefined;
  return {
    document,
    id,
    score,
    whole: explained.whole,
    get lacksSeveral() {
      return explained.lacksSeveral;
    },
    get match() {
      known ??= explained.match();
      return known;
    },
  };
}

/** The same hit with another score. */
export const withScore = (hit: TopicHit, score: number): TopicHit => ({
  ...toldHit(hit, score),
  get match() {
    return hit.match;
  },
  document: hit.document,
  whole: hit.whole,
  get lacksSeveral() {
    return hit.lacksSeveral;
  },
});

/** A hit as it is told, without what only the index knows; why it matches is still worked out when somebody looks. */
export function toldHit(hit: SearchHit, score = hit.score): SearchHit {
  return {
    id: hit.id,
    score,
    get match() {
      return hit.match;
    },
  };
}
