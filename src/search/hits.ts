import type { Candidate, Group, StoredFields } from '../index/index.ts';
import type { Interpretation } from './interpretation.ts';
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
  /** The quote itself has all the words as they were typed, those besides too. */
  readonly asTyped: boolean;
  /** What may be meant by the typed words; absent where phrases were looked for. */
  readonly interpretations?: () => readonly Interpretation[];
  /** The same hit with other points, or one that may be meant otherwise. */
  with(changes: Partial<Pick<TopicHit, 'score' | 'interpretations'>>): TopicHit;
}

export interface TopicResult {
  readonly hits: readonly TopicHit[];
  readonly groups: readonly Group[];
  /** Typed words that the corpus doesn't have in any way. */
  readonly unknown: readonly string[];
  /** The results lack words. */
  readonly partial: boolean;
  /** What stood in quotation marks is in none of them as it stands. */
  readonly isNear?: true;
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
  readonly explained: Pick<Explained, 'whole' | 'match' | 'lacksSeveral'> &
    Partial<Pick<Explained, 'bent' | 'interpretations'>>;
}

/** The best of them; only those are explained. The numbers of documents stand in the order of equal points. */
export function inOrder(looked: readonly Looked[], fields: StoredFields, most = looked.length): TopicHit[] {
  return looked
    .toSorted((one, other) => other.score - one.score || one.document - other.document)
    .slice(0, most)
    .map((one) => hitOf(one, fields));
}

/** What is told of a result; worked out when somebody asks. Classes, here and below: one question makes hundreds, and gives most of them up. */
class Told {
  readonly #document: number;
  readonly #explained: Looked['explained'];
  readonly #fields: StoredFields;
  #id: string | undefined;
  #match: Match | undefined;

  constructor({ document, explained }: Looked, fields: StoredFields) {
    this.#document = document;
    this.#explained = explained;
    this.#fields = fields;
  }

  get id(): string {
    this.#id ??= this.#fields.id(this.#document);
    return this.#id;
  }

  get match(): Match {
    this.#match ??= this.#explained.match();
    return this.#match;
  }

  get lacksSeveral(): boolean {
    return this.#explained.lacksSeveral;
  }
}

class Hit implements TopicHit {
  readonly document: number;
  readonly score: number;
  readonly whole: boolean;
  readonly asTyped: boolean;
  readonly interpretations?: () => readonly Interpretation[];
  readonly #told: Told;

  constructor(
    { document, score, whole, asTyped, interpretations }: Omit<TopicHit, keyof Told | 'with'>,
    told: Told,
  ) {
    this.document = document;
    this.score = score;
    this.whole = whole;
    this.asTyped = asTyped;
    if (interpretations !== undefined) this.interpretations = interpretations;
    this.#told = told;
  }

  get id(): string {
    return this.#told.id;
  }

  get match(): Match {
    return this.#told.match;
  }

  get lacksSeveral(): boolean {
    return this.#told.lacksSeveral;
  }

  with(changes: Partial<Pick<TopicHit, 'score' | 'interpretations'>>): Hit {
    const { document, score, whole, asTyped, interpretations } = this;
    const own = { document, score, whole, asTyped, ...(interpretations && { interpretations }) };
    return new Hit({ ...own, ...changes }, this.#told);
  }
}

function hitOf(looked: Looked, fields: StoredFields): TopicHit {
  const { document, score, explained } = looked;
  const { whole, bent, interpretations } = explained;
  return new Hit(
    {
      document,
      score,
      whole,
      asTyped: whole && bent?.every((how) => how === false) === true,
      ...(interpretations && { interpretations: () => explained.interpretations?.() ?? [] }),
    },
    new Told(looked, fields),
  );
}

class ToldHit implements SearchHit {
  readonly score: number;
  readonly #hit: SearchHit;

  constructor(hit: SearchHit, score: number) {
    this.score = score;
    this.#hit = hit;
  }

  get id(): string {
    return this.#hit.id;
  }

  get match(): Match {
    return this.#hit.match;
  }
}

/** A hit as it is told, without what only the index knows; why it matches is still worked out when somebody looks. */
export const toldHit = (hit: SearchHit, score = hit.score): SearchHit => new ToldHit(hit, score);

/** The same hits with points that never rise from one to the next. */
export function falling(hits: readonly TopicHit[]): TopicHit[] {
  let least = Number.POSITIVE_INFINITY;
  return hits.map((hit) => {
    least = Math.min(least, hit.score);
    return hit.score === least ? hit : hit.with({ score: least });
  });
}
