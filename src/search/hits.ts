import type { Candidate, Group, StoredFields } from '../index/index.ts';
import { lazy } from '../lazy.ts';
import type { Interpretation } from './interpretation.ts';
import type { Explained } from './rank.ts';
import type { SearchHit } from './types.ts';

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
  /** The quote itself has all the words as they were typed, those besides too. */
  readonly asTyped: boolean;
  /** What may be meant by the typed words; absent where phrases were looked for. */
  readonly interpretations?: () => readonly Interpretation[];
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
  /** The best quotes without each of the words, where one of them may be wrong. */
  readonly leftOut?: readonly LeftOut[];
}

/** A quote that holds all the words but one. */
export interface LeftOut {
  readonly hit: TopicHit;
  /** How many quotes there are without just that word, as far as they were looked at. */
  readonly count: number;
  /** The corpus lacks that word as it was typed. */
  readonly isMisspelt: boolean;
}

/** A document that was looked at. */
export interface Looked extends Candidate {
  readonly prior: number;
  readonly explained: Pick<Explained, 'whole' | 'match' | 'lacksSeveral'> &
    Partial<Pick<Explained, 'bent' | 'interpretations'>>;
}

/** The best of them; only those are explained. */
export function inOrder(looked: readonly Looked[], fields: StoredFields, most = looked.length): TopicHit[] {
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
function hitOf(id: string, { document, score, explained }: Looked): TopicHit {
  const match = lazy(() => explained.match());
  return {
    document,
    id,
    score,
    whole: explained.whole,
    asTyped: explained.whole && explained.bent?.every((how) => how === false) === true,
    ...(explained.interpretations && { interpretations: () => explained.interpretations?.() ?? [] }),
    get lacksSeveral() {
      return explained.lacksSeveral;
    },
    get match() {
      return match();
    },
  };
}

/** The same hit with another score. */
const withScore = (hit: TopicHit, score: number): TopicHit => changed(hit, { score });

/** The same hit, which may be meant otherwise. */
export const withInterpretations = (
  hit: TopicHit,
  interpretations: () => readonly Interpretation[],
): TopicHit => changed(hit, { interpretations });

const changed = (
  hit: TopicHit,
  {
    score = hit.score,
    interpretations = hit.interpretations,
  }: Partial<Pick<TopicHit, 'score' | 'interpretations'>>,
): TopicHit => ({
  ...toldHit(hit, score),
  get match() {
    return hit.match;
  },
  document: hit.document,
  whole: hit.whole,
  asTyped: hit.asTyped,
  ...(interpretations && { interpretations }),
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

/** The same hits with points that never rise from one to the next. */
export function falling(hits: readonly TopicHit[]): TopicHit[] {
  let least = Number.POSITIVE_INFINITY;
  return hits.map((hit) => {
    least = Math.min(least, hit.score);
    return hit.score === least ? hit : withScore(hit, least);
  });
}
