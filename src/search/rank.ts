import type { Group, StoredFields, Variant } from '../index/index.ts';
import { lazy } from '../lazy.ts';
import { hashOf } from '../text/hash.ts';
import type { Scanner } from '../text/scanner.ts';
import { findRun } from '../text/stream.ts';
import { createAligner } from './align.ts';
import { closenessOf, windowOf } from './closeness.ts';
import { isLoose, matchOf } from './explain.ts';
import type { Engine } from './finder.ts';
import { type Interpretation, interpretationsOf } from './interpretation.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import type { Match } from './types.ts';

/** How a quote has a word: as it was typed, in another form, or not at all. */
export type Bent = false | 'form' | 'missing';

/** A candidate looked at closely. */
export interface Explained {
  /** Why it matches; worked out when it is asked for. */
  match(): Match;
  /** Points for the words standing near each other, and being repeated. */
  readonly closeness: number;
  /** A word was found only by one near in meaning or of the same family. */
  readonly loose: boolean;
  /** Neither the quote nor its context has more than one of the required groups. */
  readonly lacksSeveral: boolean;
  /** Whether the quote or its context has a required group, by its number. */
  has(group: number): boolean;
  /** Required groups that the quote itself has. */
  readonly inText: number;
  /** All that the quote itself has is words of the same family: "governor" for "government". */
  readonly akin: boolean;
  /** The quote itself has all required groups. */
  readonly whole: boolean;
  /** Whether the quote, or it and its context, have such a share of the points that could be had, 0..1; only right where a group is missing. */
  covers(share: number): boolean;
  /** Words of the quote. */
  readonly words: number;
  /** Groups besides the required ones that the quote has. */
  readonly besides: number;
  /** Whether the quote has each group otherwise than as typed, or not at all; those besides behind the required ones. */
  readonly bent: readonly Bent[];
  /** The quote has none of several words, and its context has them here and there. */
  readonly scattered: boolean;
  /** What may be meant by the typed words; worked out when it is asked for. */
  interpretations(): readonly Interpretation[];
}

/** Points for every further time that the quote has one of the words, at most twice. */
const REPEATED = 20;
/** Points for the words as they were typed, in order. */
const PHRASE = 60;
/** Points less for a word typed as one that the quote writes as two ("cease-fire"): more than being direct gives. */
const APART = 110;
/** From so many words on, a context must have them near each other: within so many words for each. */
const SEVERAL = 3;
const ROOM = 4;
/** From this many words on, the order in which they were typed is compared word by word. */
const SENTENCE = 5;

/** Looks at documents for one query. */
export interface Appraiser {
  /**
   * Says how well a document matches, and how near the words stand to each other in the quote.
   * @param isFull the index found every required group in the document, so that its context need not be read for that
   */
  look(document: number, isFull: boolean): Explained;
}

/**
 * @param groups those that are not required are passed over
 * @param typed the topic's words as folded terms, in order
 * @param beside groups that need not be there, and count for nothing but `besides` and `bent`
 */
export function createAppraiser(
  groups: readonly Group[],
  typed: readonly string[],
  { index: { fields }, lexicon, scanner }: Engine,
  beside: readonly Group[] = [],
): Appraiser {
  const required = groups.filter((group) => group.required);
  const inQuote = createMatcher([...required, ...beside], scanner);
  const nearest = [...required, ...beside].map(nearestSpelling);
  const best = required.map(({ variants }) => variants.reduce((most, { gain }) => Math.max(most, gain), 1));
  const mayBeLoose = required.map(({ variants }) =>
    variants.some((variant) => isLoose(variant) && variant.contextGain > 0),
  );
  const run = typed.map((term) => hashOf(term));
  const around = lazy(() => createMatcher(required, scanner));
  const aligner = typed.length >= SENTENCE ? createAligner(typed, lexicon.forms) : undefined;
  const question: Question = {
    required,
    possible: best.reduce((sum, gain) => sum + gain, 0),
    mayBeLoose,
    scanner,
    fields,
    around,
  };

  return {
    look(document, isFull) {
      const all = inQuote.read(fields.text(document));
      // Lists of their final size: one question looks at hundreds, and one that grows takes room for sixteen more.
      const bent = nearest.map((gain, group) => bentOf(all[group]?.variant, gain));
      const variants = required.map((_, group) => all[group]?.variant);
      const forms = required.map((_, group) => {
        const matched = all[group];
        return matched?.variant === undefined ? NO_FORMS : matched.variants.slice();
      });
      const places: (readonly number[])[] = [];
      let [repeated, apart, besides] = [0, 0, 0];
      for (let group = 0; group < all.length; group++) {
        const matched = all[group];
        if (matched?.variant === undefined) continue;
        if (group >= required.length) {
          besides++;
          continue;
        }
        places.push(matched.places);
        repeated += matched.places.length - 1;
        if (matched.width > 1 && !matched.variant.term.includes(' ')) apart++;
      }
      const { stream } = inQuote;
      const inText = places.length;
      const phrase = run.length > 1 && inText > 0 && findRun(stream, run) >= 0;
      const share = phrase
        ? 1
        : aligner !== undefined && inText > 1
          ? (aligner.align(stream)?.share ?? 0)
          : 0;
      const closeness =
        REPEATED * Math.min(2, repeated) + closenessOf(places) + Math.round(PHRASE * share) - APART * apart;
      const found = { variants, forms, bent, inText, phrase, closeness, besides, words: stream.size };
      return new Look(question, document, isFull, found);
    },
  };
}

const NO_FORMS: readonly Variant[] = [];

/** What all documents are looked at for. */
interface Question {
  readonly required: readonly Group[];
  /** Points that could be had. */
  readonly possible: number;
  readonly mayBeLoose: readonly boolean[];
  readonly scanner: Scanner;
  readonly fields: StoredFields;
  /** Reads the text around a quote. */
  readonly around: () => Matcher;
}

/** What a quote itself has. */
type Found = Pick<Explained, 'bent' | 'inText' | 'closeness' | 'besides' | 'words'> & {
  readonly variants: readonly (Variant | undefined)[];
  readonly forms: readonly (readonly Variant[])[];
  readonly phrase: boolean;
};

/** A class, since one question makes hundreds and asks most of them little. */
class Look implements Explained {
  readonly closeness: number;
  readonly inText: number;
  readonly words: number;
  readonly besides: number;
  readonly bent: readonly Bent[];
  readonly #question: Question;
  readonly #document: number;
  readonly #isFull: boolean;
  readonly #found: Found;
  #context: readonly (Variant | undefined)[] | undefined;
  /** Words of the smallest stretch of the context that has what the context has. */
  #window = 0;
  #joint: Around | undefined;
  #interpretations: readonly Interpretation[] | undefined;

  constructor(question: Question, document: number, isFull: boolean, found: Found) {
    this.closeness = found.closeness;
    this.inText = found.inText;
    this.words = found.words;
    this.besides = found.besides;
    this.bent = found.bent;
    this.#question = question;
    this.#document = document;
    this.#isFull = isFull;
    this.#found = found;
  }

  match(): Match {
    const { required, fields, scanner } = this.#question;
    const { variants, phrase } = this.#found;
    const found = { document: this.#document, quoted: variants, around: this.#contextual(), phrase };
    return matchOf(required, found, fields, scanner);
  }

  interpretations(): readonly Interpretation[] {
    this.#interpretations ??= interpretationsOf(this.#found.forms, this.#question.required);
    return this.#interpretations;
  }

  has(group: number): boolean {
    return (this.#found.variants[group] ?? this.#contextual()[group]) !== undefined;
  }

  covers(share: number): boolean {
    const least = share * this.#question.possible;
    const own = this.#found.variants.reduce((sum, variant) => sum + (variant?.gain ?? 0), 0);
    return own >= least || this.#inAll().had >= least;
  }

  get akin(): boolean {
    return (
      this.inText > 0 &&
      this.#found.variants.every((variant) => variant === undefined || variant.kind === 'root')
    );
  }

  get whole(): boolean {
    return this.inText === this.#question.required.length;
  }

  get loose(): boolean {
    return this.#inAll().loose;
  }

  get lacksSeveral(): boolean {
    const most = this.#question.required.length - 1;
    return !this.#isFull && this.inText < most && this.#inAll().matched < most;
  }

  get scattered(): boolean {
    const { length } = this.#question.required;
    if (this.inText > 0 || length < SEVERAL) return false;
    this.#contextual();
    return this.#window > ROOM * length;
  }

  #contextual(): readonly (Variant | undefined)[] {
    if (this.#context !== undefined) return this.#context;
    const { around, fields } = this.#question;
    const seen = this.whole ? [] : around().read(fields.context(this.#document));
    const context = seen.map(({ variant }) => (variant?.contextGain === 0 ? undefined : variant));
    this.#window = windowOf(seen.flatMap((one, at) => (context[at] === undefined ? [] : [one.places])));
    this.#context = context;
    return context;
  }

  #inAll(): Around {
    if (this.#joint !== undefined) return this.#joint;
    const { variants } = this.#found;
    // The paragraph is long and seldom decides: it is read where the quote lacks words and that could change the order.
    const unread = variants.some(
      (variant, group) =>
        variant === undefined && (!this.#isFull || this.#question.mayBeLoose[group] === true),
    );
    this.#joint = together(variants, unread ? this.#contextual() : [], this.#isFull);
    return this.#joint;
  }
}

/** What a quote and its context have together. */
interface Around {
  readonly matched: number;
  /** Points that could be had. */
  readonly had: number;
  readonly loose: boolean;
}

/** @param all every group is there, wherever */
function together(
  quoted: readonly (Variant | undefined)[],
  around: readonly (Variant | undefined)[],
  all: boolean,
): Around {
  let matched = 0;
  let had = 0;
  let loose = false;
  for (let group = 0; group < quoted.length; group++) {
    const own = quoted[group];
    const variant = own ?? around[group];
    if (variant === undefined) {
      if (all) matched++;
      continue;
    }
    matched++;
    loose ||= isLoose(variant);
    had += own === undefined ? variant.contextGain : variant.gain;
  }
  return { matched, had, loose };
}

/** A document that was found by its facts alone. */
export const BY_FACET: Match = { kind: 'speaker', corrected: [], missing: [], inContext: [] };

/** What the best spelling of a word is worth where the corpus lacks the word itself. */
function nearestSpelling({ variants }: Group): number {
  return variants.reduce((most, { kind, gain }) => (kind === 'spelling' ? Math.max(most, gain) : most), 0);
}

function bentOf(variant: Variant | undefined, nearest: number): Bent {
  if (variant === undefined) return 'missing';
  const { kind, gain } = variant;
  return kind === 'exact' || kind === 'completion' || (kind === 'spelling' && gain === nearest)
    ? false
    : 'form';
}
