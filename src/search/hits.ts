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
  /** How many of the words it has nowhere, the quote and its context taken together. */
  readonly lacks: number;
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
  readonly explained: Pick<Explained, 'whole' | 'match' | 'lacks'>;
}

/** The best of them; only those are explained. */
export function inOrder(looked: readonly Ranked[], fields: StoredFields, most = looked.length): TopicHit[] {
  return looked
    .map((one) => ({ one, id: fields.id(one.document), score: one.score, prior: one.prior }))
    .sort((one, two) => two.score - one.score || two.prior - one.prior || (one.id < two.id ? -1 : 1))
    .slice(0, most)
    .map(({ one: { document, score, explained }, id }) =>
      hitOf({
        document,
        id,
        score,
        whole: explained.whole,
        lacks: explained.lacks,
        match: explained.match,
      }),
    );
}

/** Why it matches is worked out for the results that somebody looks at. */
function hitOf({
  document,
  id,
  score,
  whole,
  lacks,
  match,
}: Omit<TopicHit, 'match'> & { readonly match: () => Match }): TopicHit {
  let known: Match | undefined;
  return {
    document,
    id,
    score,
    whole,
    lacks,
    get match() {
      known ??= match();
      return known;
    },
  };
}
