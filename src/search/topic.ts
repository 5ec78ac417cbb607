import { FUNCTION_WORDS } from '../english/index.ts';
import { otherNumbers } from '../english/spelled-numbers.ts';
import type { Filter, Group, StoredFields } from '../index/index.ts';
import { normalise } from '../names/alias-book.ts';
import { tokenise } from '../text/analyse.ts';
import { alignmentsWith, alignmentWith, TOPIC_WEIGHT } from './align.ts';
import type { Engine } from './finder.ts';
import { createMatcher } from './matcher.ts';
import { type PlanOptions, planGroups, type TypedWord } from './plan.ts';
import { type Appraiser, createAppraiser, type Explained } from './rank.ts';
import { respelt } from './respell.ts';
import type { Match, SearchHit } from './types.ts';

/** Most results of one query. */
export const MOST_HITS = 250;
/** So many documents are looked at for one result of a phrase, those with the most of its words first. */
export const PHRASE_POOL = 4;
/** From so many phrases on fewer are looked at, for each of them takes its time. */
const FEW_PHRASES = 2;
/** Points for each grammar word that was typed and stands in the quote, on the scale of `scoring.ts`: more than nearness gives. */
const BESIDE = 120;
/** So many grammar words and nothing else are looked for as a phrase: "we have been through this before". */
export const PHRASE_OF_GRAMMAR = 4;
/** A remembered phrase is recognised from this share of its weight on. */
const NEAR_PHRASE = 0.6;
/** The share of a phrase that stands there word by word. */
const WORD_BY_WORD = 1;
/** So many groups fit into a plan. */
const MOST_GROUPS = 31;
/** A result that lacks words must have this share of the points that could be had. */
const LEAST_COVERAGE = 0.45;
/** Fewer full matches than this, and those that lack a word are added. */
const FEW = 3;
/** From this many on, those found by words near in meaning are left out. */
const MANY = 5;
/** Points for a prior of 1, and for a quote of one word (half of it at twenty words), on the scale of `scoring.ts`. */
const PRIOR = 100;
const BREVITY = 30;

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

/**
 * Finds documents about a topic.
 * @param words the topic, grammar words among them
 * @param options `lenient`: a remembered sentence, up to two words in five may be missing; `most`: results looked at
 */
export function searchTopic(
  words: readonly TypedWord[],
  filter: Filter,
  exclude: readonly string[],
  engine: Engine,
  options: PlanOptions & {
    readonly lenient: boolean;
    readonly most: number;
    /** Whoever speaks, or the outlet, is given: then one word that the corpus lacks may be missing beside another. */
    readonly named?: boolean;
    /** Grammar words that were typed among the others: they need not be there, but better so. */
    readonly beside?: readonly TypedWord[];
  },
): TopicResult {
  const planned = planGroups(words, engine, options);
  const grammarOnly = planned.every((group) => !group.required);
  const groups = planned.map((group) => (grammarOnly ? { ...group, required: true } : group));
  const required = groups.filter((group) => group.required).slice(0, MOST_GROUPS);
  const unknown = required.filter((group) => group.variants.length === 0).map((group) => group.typed);
  const lacking = options.named === true && unknown.length > 0 && required.length > 1 ? 1 : 0;
  const besides = countBeside(options.beside ?? [], engine);
  // Two words that tell beside grammar that was typed as well: one of all those may be wrong.
  const eased = required.length === 2 && besides.most > 0 && sparable(2 + besides.most, false) > 0;
  const spare = Math.max(lacking, sparable(required.length, options.lenient), eased ? 1 : 0);
  const none: TopicResult = { hits: [], groups, unknown, partial: false, isCut: false };
  if (required.length === 0 || unknown.length > spare) return none;
  const typed = words.map(({ term }) => term);
  const { fields } = engine.index;
  const appraiser = createAppraiser(required, typed, { scanner: engine.scanner, fields });
  const lookUp = (least: number): Looked[] =>
    engine.index
      .candidates({ groups: required, exclude, filter, least, limit: options.most })
      .map(({ document, score }) =>
        look(document, score + BESIDE * besides.of(document), appraiser, fields, least === required.length),
      );
  // To match all words is asked first: it is quick, and mostly enough.
  const whole = unknown.length === 0 ? lookUp(required.length) : [];
  // What has all words in the quote itself is enough; what lacks one may be nearer than what has half of them around it.
  const enough = whole.filter(({ explained }) => explained.whole).length >= FEW;
  const looked = enough || spare === 0 ? whole : distinct([...whole, ...lookUp(required.length - spare)]);
  const sound = looked.filter(({ explained }) => explained.whole);
  const isTopic = options.named !== true && required.length > 1 && !grammarOnly;
  // The paragraphs around are long, and read only where the quotes themselves are not enough.
  const full =
    isTopic && sound.length > 0
      ? sound
      : looked.filter(({ explained }) => explained.matched === required.length && !explained.scattered);
  const some = enough
    ? []
    : looked.filter(
        ({ document, explained }) =>
          !explained.whole &&
          explained.inText * 2 >= required.length &&
          explained.matched < required.length &&
          explained.coverage >= LEAST_COVERAGE &&
          (!eased || lacking > 0 || besides.of(document) === besides.most),
      );
  if (grammarOnly) {
    const compare = alignmentWith(typed, engine.scanner);
    const phrased = looked.filter(
      ({ document, explained }) =>
        (words.length < PHRASE_OF_GRAMMAR && explained.whole) ||
        (compare(fields.text(document), NEAR_PHRASE)?.share ?? 0) >= NEAR_PHRASE,
    );
    return { ...none, hits: inOrder(phrased, fields) };
  }
  const quoted = full.filter(({ explained }) => explained.inText > 0);
  // Of several words, a paragraph that has them all without the quote having one is a poor answer beside a good one. Where nobody is
  // named, so is a quote that has but some of them: it may be on anything.
  const good = required.length > 1 && quoted.length > 0 ? quoted : full;
  const close = good.filter(({ explained }) => !explained.loose);
  const exact = close.length >= MANY ? close : good;
  const kept = enough ? exact : [...exact, ...some];
  return {
    hits: inOrder(kept, fields),
    groups,
    unknown,
    partial: full.length === 0 && kept.length > 0,
    isCut: whole.length >= options.most,
  };
}

/** How many words that need not be there a quote has besides, and how many it can have. */
function countBeside(
  words: readonly TypedWord[],
  engine: Engine,
): { readonly most: number; of(document: number): number } {
  const groups = planGroups(words, engine, { spelling: 'none', typing: false }).filter(
    ({ variants }) => variants.length > 0,
  );
  if (groups.length === 0) return { most: 0, of: () => 0 };
  const matcher = createMatcher(groups, engine.scanner);
  return {
    most: groups.length,
    of: (document) =>
      matcher.read(engine.index.fields.text(document)).filter(({ variant }) => variant !== undefined).length,
  };
}

/**
 * Finds documents that hold all of the phrases, word by word or nearly.
 * @param words further words of the topic, all of which must match
 */
export function searchPhrases(
  phrases: readonly string[],
  words: readonly TypedWord[],
  filter: Filter,
  exclude: readonly string[],
  engine: Engine,
  most: number,
): TopicResult {
  const written = phrases.map((phrase) =>
    respelt(tokenise(phrase), engine.lexicon).map(({ term, start, end, ...word }) => ({
      term,
      surface: 'respelt' in word ? term : phrase.slice(start, end),
    })),
  );
  const typed = written.map((words) => words.map(({ term }) => term));
  const options: PlanOptions = { spelling: 'unknown', typing: false };
  const inside = distinctGroups(typed.flatMap((terms) => phraseGroups(terms, engine, options)));
  const outside = planGroups(words, engine, options).filter((group) => group.required);
  const groups = [...outside, ...inside];
  const unknown = groups.filter((group) => group.variants.length === 0).map((group) => group.typed);
  const spare = typed.reduce((sum, terms) => sum + sparableOf(terms), 0);
  const pool = Math.ceil(PHRASE_POOL * most * Math.min(1, FEW_PHRASES / typed.length));
  const having = (least: number, limit: number) =>
    engine.index.candidates({ groups: groups.slice(0, MOST_GROUPS), exclude, filter, least, limit });
  const count = Math.min(groups.length, MOST_GROUPS);
  const compare = alignmentsWith(
    typed.map((terms) => [terms, ...waysToWrite(terms)]),
    engine.scanner,
  );
  const { fields } = engine.index;
  const appraiser = createAppraiser(groups, [], { scanner: engine.scanner, fields });
  const lookAt = (document: number, least: number) => {
    const alignments = compare(fields.text(document), least);
    if (alignments === undefined) return [];
    let looked: Explained | undefined;
    const explained = () => (looked ??= appraiser.look(document, false));
    const isWord = alignments.every((alignment) => alignment.exact);
    const lost = outside.filter((_, at) => !explained().has(at)).map(({ typed }) => typed);
    // What has the phrase as it stands, and all words beside it but one, is the nearest thing.
    if (lost.length > (isWord ? 1 : 0)) return [];
    const exact = isWord && lost.length === 0;
    const share = Math.min(...alignments.map((alignment) => alignment.share));
    const missing = distinctWords([
      ...alignments.flatMap(({ missing }, phrase) =>
        missing.map((at) => written[phrase]?.[at]?.surface ?? ''),
      ),
      ...lost,
    ]);
    const match = (): Match =>
      exact
        ? { kind: 'phrase', corrected: [], missing: [], inContext: explained().match().inContext }
        : { ...explained().match(), kind: 'partial', missing };
    return [
      {
        document,
        exact,
        isWord,
        score: Math.round(10_000 * (exact ? 2 : share)),
        prior: fields.prior(document),
        explained: {
          get whole() {
            return explained().whole;
          },
          match,
          lacks: exact ? 0 : missing.length,
        },
      },
    ];
  };
  // What has all the words is looked at first: where the phrase itself is there, fewer are worth a look for what is near it.
  const first = having(count, pool).map(({ document }) => document);
  const wholly = first.flatMap((document) => lookAt(document, WORD_BY_WORD));
  const found = new Set(wholly.map(({ document }) => document));
  const near = () =>
    having(
      Math.max(1, outside.length, count - Math.max(spare, Math.min(1, outside.length))),
      wholly.length > 0 ? most : pool,
    )
      .filter(({ document }) => !found.has(document))
      .flatMap(({ document }) => lookAt(document, NEAR_PHRASE));
  const looked = wholly.length >= FEW ? wholly : [...wholly, ...near()];
  // Of a phrase with a single word that tells, what has that word is hardly near.
  const isTelling = typed.every((terms) => terms.filter((term) => !FUNCTION_WORDS.has(term)).length > 1);
  const exact = looked.filter((one) => one.exact);
  const asTyped = exact.length > 0 ? exact : looked.filter(({ isWord }) => isWord);
  const kept = isTelling && (outside.length === 0 || asTyped.length === 0) ? looked : asTyped;
  return {
    hits: inOrder(kept, fields, most),
    groups,
    unknown,
    partial: kept.length > 0 && !kept.some(({ exact }) => exact),
    isCut: kept.length > most,
  };
}

/** Each word once, as it was typed first, whatever its capitals and apostrophes. */
function distinctWords(words: readonly string[]): string[] {
  return [...new Map(words.toReversed().map((word) => [normalise(word), word])).values()].toReversed();
}

function waysToWrite(terms: readonly string[]): (readonly string[])[] {
  const other = otherNumbers(terms);
  return other === undefined ? [] : [other];
}

/** The words of a phrase that tell, or all where none does, as groups that count. */
function phraseGroups(terms: readonly string[], engine: Engine, options: PlanOptions): Group[] {
  const telling = terms.filter((term) => !FUNCTION_WORDS.has(term));
  const words = [...new Set(telling.length > 0 ? telling : terms)];
  return planGroups(
    words.map((term) => ({ surface: term, term, hyphenated: false })),
    engine,
    options,
  ).map((group) => ({ ...group, required: true }));
}

function distinctGroups(groups: readonly Group[]): Group[] {
  const byWords = new Map<string, Group>();
  for (const group of groups) if (!byWords.has(group.typed)) byWords.set(group.typed, group);
  return [...byWords.values()];
}

/** How many words of a phrase that have groups a text may lack and still be near it. */
function sparableOf(terms: readonly string[]): number {
  const grammar = terms.filter((term) => FUNCTION_WORDS.has(term)).length;
  const telling = terms.length - grammar;
  const spare = (1 - NEAR_PHRASE) * (TOPIC_WEIGHT * telling + grammar);
  return Math.floor(1e-9 + (telling > 0 ? spare / TOPIC_WEIGHT : spare));
}

interface Looked {
  readonly document: number;
  readonly score: number;
  readonly prior: number;
  readonly explained: Explained;
}

function look(
  document: number,
  score: number,
  appraiser: Appraiser,
  fields: StoredFields,
  all: boolean,
): Looked {
  const explained = appraiser.look(document, all);
  const prior = fields.prior(document);
  const brevity = explained.inText > 0 ? Math.round((BREVITY * 20) / (20 + explained.words)) : 0;
  return {
    document,
    explained,
    prior,
    score: score + explained.closeness + brevity + Math.round(PRIOR * prior),
  };
}

interface Ranked extends Pick<Looked, 'document' | 'score' | 'prior'> {
  readonly explained: Pick<Explained, 'whole' | 'match' | 'lacks'>;
}

/** The best of them; only those are explained. */
function inOrder(looked: readonly Ranked[], fields: StoredFields, most = looked.length): TopicHit[] {
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

/** Each document once, as it was looked at first. */
function distinct(looked: readonly Looked[]): Looked[] {
  const byDocument = new Map<number, Looked>();
  for (const one of looked) if (!byDocument.has(one.document)) byDocument.set(one.document, one);
  return [...byDocument.values()];
}

/** How many of so many words a result may lack. */
function sparable(words: number, lenient: boolean): number {
  if (words < 3) return 0;
  return words < 5 && !(lenient && words > 3) ? 1 : lenient ? Math.floor(words * 0.4) : 1;
}
