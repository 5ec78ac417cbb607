import type { Filter, Group, StoredFields } from '../index/index.ts';
import { alignmentWith } from './align.ts';
import type { Engine } from './finder.ts';
import {
  FEW,
  falling,
  inOrder,
  type LeftOut,
  type Looked,
  MOST_GROUPS,
  type TopicHit,
  type TopicResult,
} from './hits.ts';
import { withoutEach } from './leftOut.ts';
import { lookUps } from './lookUps.ts';
import { NEAR_PHRASE } from './phrases.ts';
import { inQuote, type PlanOptions, planGroups, type TypedWord } from './plan.ts';
import { type Appraiser, createAppraiser, type Explained } from './rank.ts';

/** What a grammar word that was typed and stands in the quote is worth beside a word of the topic that is as rare. */
const BESIDE = 0.5;
/** Points less for each of several words that the quote has in another form, on the scale of `scoring.ts`: more than nearness gives. */
const BENT = 150;
/** So many grammar words tell enough by themselves where the only other word is the wrong one. */
const FEWEST_GRAMMAR = 3;
/** Of fewer quotes than these who types two words asks whether there is anything of the kind; of more one of the words may be wrong. */
const LARGE = 1_000;
/** Of so many some have other forms of any two words by chance. */
const HUGE = 30_000;
/** Quotes that lack a certain word and are looked at for the best. */
const LOOKED_AT_WITHOUT = 20;
/** So many grammar words and nothing else are looked for as a phrase: "we have been through this before". */
export const PHRASE_OF_GRAMMAR = 4;
/** A result that lacks words must have this share of the points that could be had. */
const LEAST_COVERAGE = 0.45;
/** Of those that lack words so many are looked at: nobody reads more of them. */
const MOST_LACKING = 100;
/** From this many on, those found by words near in meaning are left out. */
const MANY = 5;
/** Points for a prior of 1, and for a quote of one word (half of it at twenty words), on the scale of `scoring.ts`. */
const PRIOR = 100;
const BREVITY = 30;

/** How a topic is looked for. */
export interface TopicOptions extends PlanOptions {
  /** A remembered sentence: up to two words in five may be missing. */
  readonly lenient: boolean;
  /** Whoever speaks, or the outlet, is given. */
  readonly named?: boolean;
  /** The question says who is asked for, or that it may be anybody: then one word that the corpus lacks may be missing beside another. */
  readonly isWhoGiven?: boolean;
  /** Grammar words that were typed among the others: they need not be there, but better so. */
  readonly beside?: readonly TypedWord[];
  /** All words as they were typed, which may stand in a row: "lock her up". */
  readonly run?: readonly TypedWord[];
}

/** A topic that is looked for, perhaps several times: no document is looked at twice. */
export interface TopicSearch {
  /** @param most results looked at */
  all(most: number): TopicResult;
  /** Of the same results those that hold all the words in the quote itself, for no more than they cost. */
  wholes(most: number): readonly TopicHit[];
}

/**
 * Finds documents about a topic.
 * @param words the topic, grammar words among them
 */
export function topicSearch(
  words: readonly TypedWord[],
  filter: Filter,
  exclude: readonly string[],
  engine: Engine,
  options: TopicOptions,
): TopicSearch {
  const planned = planGroups(words, engine, options);
  const grammarOnly = planned.every((group) => !group.required);
  const groups = planned.map((group) => (grammarOnly ? { ...group, required: true } : group));
  const required = groups.filter((group) => group.required).slice(0, MOST_GROUPS);
  const unknown = required.filter((group) => group.variants.length === 0).map((group) => group.typed);
  const lacking = options.isWhoGiven === true && unknown.length > 0 && required.length > 1 ? 1 : 0;
  const besides = groupsBeside(options.beside ?? [], engine, MOST_GROUPS - required.length);
  const sought = [...required, ...besides];
  // Two words that tell beside grammar that was typed as well: one of all those may be wrong.
  const eased = required.length === 2 && besides.length > 0 && sparable(2 + besides.length, false) > 0;
  const spare = Math.max(lacking, sparable(required.length, options.lenient), eased ? 1 : 0);
  const none: TopicResult = { hits: [], groups, unknown, partial: false, isCut: false };
  if (required.length === 0 || unknown.length > spare) return { all: () => none, wholes: () => [] };
  const typed = (options.run ?? words).map(({ term }) => term);
  const { fields } = engine.index;
  const appraiser = createAppraiser(required, typed, engine, besides);
  const lookUp = lookUps(
    (least, limit) => engine.index.candidates({ groups: sought, exclude, filter, least, limit }),
    ({ document, score }, least) => look(document, score, appraiser, fields, least === required.length),
  );
  // To match all words is asked first: it is quick, and mostly enough.
  const fullMatches = (most: number) => (unknown.length === 0 ? lookUp(required.length, most) : []);
  /** Of those that match all words the ones that are shown. */
  const chosen = (whole: readonly Explored[]) => {
    const sound = whole.filter(({ explained }) => explained.whole);
    const isTopic = options.named !== true && required.length > 1 && !grammarOnly;
    // The paragraphs around are long, and read only where the quotes themselves are not enough.
    const full =
      isTopic && sound.length > 0
        ? sound
        : whole.filter(({ explained }) => explained.whole || !explained.akin);
    const quoted = full.filter(({ explained }) => explained.inText > 0);
    // Of several words, a paragraph that has them all without the quote having one is a poor answer beside a good one. Where nobody is
    // named, so is a quote that has but some of them: it may be on anything.
    const isQuoted = required.length > 1 && quoted.length > 0;
    const good = isQuoted ? quoted : full.filter(({ explained }) => !explained.scattered);
    const close = good.filter(({ explained }) => !explained.loose);
    return { sound, good, exact: close.length >= MANY ? close : good };
  };
  const isAsTyped = ({ explained }: Explored) =>
    explained.whole && explained.bent.every((how) => how === false);
  const withoutOne = (sound: readonly Explored[]): LeftOut[] => {
    // Of two words one is spared only where both are there, nobody is named, and no quote of a large archive has both itself, or of a huge one as typed.
    const maySpare =
      sought.length > 2 ||
      (unknown.length === 0 && options.named !== true && engine.size >= (sound.length === 0 ? LARGE : HUGE));
    if (options.lenient || sound.some(isAsTyped) || unknown.length > 1 || !maySpare) return [];
    return withoutEach(sought).flatMap((rest, at): LeftOut[] => {
      if (rest.length < FEWEST_GRAMMAR && !rest.some((group) => group.required)) return [];
      const plan = rest.map((group) => ({ ...inQuote(group), required: true }));
      const found = engine.index.candidates({
        groups: plan,
        exclude,
        filter,
        least: plan.length,
        limit: LOOKED_AT_WITHOUT,
      });
      const looked = found.map(({ document, score }) => look(document, score, appraiser, fields, false));
      return inOrder(looked, fields, 1).map((hit) => ({
        hit,
        count: found.length,
        isMisspelt: isMisspelt(sought[at]),
      }));
    });
  };
  const all = (most: number): TopicResult => {
    const whole = fullMatches(most);
    // What has all words in the quote itself is enough; what lacks one may be nearer than what has half of them around it.
    const enough = whole.filter(({ explained }) => explained.whole).length >= FEW;
    const known = new Set(whole.map(({ document }) => document));
    const others =
      enough || spare === 0
        ? []
        : lookUp(required.length - spare, Math.min(most, whole.length + MOST_LACKING), known);
    if (grammarOnly) {
      const compare = alignmentWith(typed, engine.lexicon.forms, engine.scanner);
      const phrased = [...whole, ...others].filter(
        ({ document, explained }) =>
          (words.length < PHRASE_OF_GRAMMAR && explained.whole) ||
          (compare(fields.text(document), NEAR_PHRASE)?.share ?? 0) >= NEAR_PHRASE,
      );
      return { ...none, hits: inOrder(phrased, fields) };
    }
    const some = others.filter(
      ({ explained }) =>
        !explained.akin &&
        explained.inText * 2 >= required.length &&
        (!eased || lacking > 0 || explained.besides === besides.length) &&
        explained.covers(LEAST_COVERAGE),
    );
    const { sound, good, exact } = chosen(whole);
    const kept = enough ? exact : [...exact, ...some];
    const leftOut = withoutOne(sound);
    const shown = new Set(kept.map(({ document }) => document));
    const without = leftOut.map(({ hit }) => hit).filter(({ document }) => !shown.has(document));
    return {
      hits: falling([...inOrder(kept, fields), ...without]),
      leftOut,
      groups,
      unknown,
      partial: good.length === 0 && kept.length > 0,
      isCut: whole.length >= most,
    };
  };
  return {
    all,
    wholes(most) {
      if (unknown.length > 0 && !grammarOnly) return [];
      const whole = fullMatches(most);
      const { sound, exact } = chosen(whole);
      const kept = exact.filter(({ explained }) => explained.whole);
      // Whoever holds all words matches them, and so is among these, unless there are more than were looked at.
      const isCertain = !grammarOnly && whole.length < most && kept.length === sound.length;
      return isCertain ? inOrder(kept, fields) : all(most).hits.filter((hit) => hit.whole);
    },
  };
}

/** Words that need not be there, as groups of less worth; those that no quote has are left out. */
function groupsBeside(words: readonly TypedWord[], engine: Engine, most: number): readonly Group[] {
  return planGroups(words, engine, { spelling: 'none', typing: false })
    .filter(({ variants }) => variants.length > 0)
    .slice(0, most)
    .map((group) => ({
      ...group,
      required: false,
      variants: group.variants.map((variant) => ({
        ...variant,
        gain: Math.round(variant.gain * BESIDE),
        contextGain: 0,
      })),
    }));
}

interface Explored extends Looked {
  readonly explained: Explained;
}

function look(
  document: number,
  score: number,
  appraiser: Appraiser,
  fields: StoredFields,
  all: boolean,
): Explored {
  const explained = appraiser.look(document, all);
  const prior = fields.prior(document);
  const brevity = explained.inText > 0 ? Math.round((BREVITY * 20) / (20 + explained.words)) : 0;
  let bent = 0;
  if (explained.bent.length > 1) for (const how of explained.bent) if (how === 'form') bent++;
  return {
    document,
    explained,
    score: Math.max(1, score + explained.closeness + brevity + Math.round(PRIOR * prior) - BENT * bent),
  };
}

/** Whether the corpus lacks a word as it was typed. */
function isMisspelt(group: Group | undefined): boolean {
  return group?.variants.some(({ kind }) => kind === 'exact') !== true;
}

/** How many of so many words a result may lack. */
function sparable(words: number, lenient: boolean): number {
  if (words < 3) return 0;
  return words < 5 && !(lenient && words > 3) ? 1 : lenient ? Math.floor(words * 0.4) : 1;
}
