import { FUNCTION_WORDS } from '../english/index.ts';
import { otherNumbers } from '../english/spelled-numbers.ts';
import type { Filter, Group } from '../index/index.ts';
import { lazy } from '../lazy.ts';
import { normalise } from '../names/alias-book.ts';
import { tokenise } from '../text/analyse.ts';
import { alignmentsWith, TOPIC_WEIGHT } from './align.ts';
import type { Engine } from './finder.ts';
import { FEW, inOrder, MOST_GROUPS, type TopicResult } from './hits.ts';
import { inQuote, type PlanOptions, planGroups, type TypedWord } from './plan.ts';
import { createAppraiser } from './rank.ts';
import { respelt } from './respell.ts';
import type { Match } from './types.ts';

/** So many documents are looked at for one result of a phrase, those with the most of its words first. */
export const PHRASE_POOL = 4;
/** The same where a phrase is one word: nearly every document that has the word has the phrase. */
const ONE_WORD_POOL = 2;
/** From so many phrases on fewer are looked at, for each of them takes its time. */
const FEW_PHRASES = 2;
/** A remembered phrase is recognised from this share of its weight on. */
export const NEAR_PHRASE = 0.6;
/** So few words are a phrase in their order only: of more, some may be remembered in another. */
const IN_ORDER = 3;
/** The share of a phrase that stands there word by word. */
const WORD_BY_WORD = 1;

/**
 * Finds documents that hold all of the phrases, word by word or nearly.
 * @param words further words of the topic, all of which must match
 * @param firstOnly only the first result counts: nothing is looked for behind the phrase itself
 */
export function searchPhrases(
  phrases: readonly string[],
  words: readonly TypedWord[],
  filter: Filter,
  exclude: readonly string[],
  engine: Engine,
  most: number,
  firstOnly = false,
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
  const each = typed.every((terms) => terms.length === 1) ? ONE_WORD_POOL : PHRASE_POOL;
  const pool = Math.ceil(each * most * Math.min(1, FEW_PHRASES / typed.length));
  const count = Math.min(groups.length, MOST_GROUPS);
  const grammar = distinctGroups(typed.flatMap((terms) => grammarGroups(terms, engine))).slice(
    0,
    MOST_GROUPS - count,
  );
  const having = (least: number, limit: number, isWordByWord = false) =>
    engine.index.candidates({
      groups: [
        ...groups.slice(0, MOST_GROUPS),
        ...grammar.map((group) => ({ ...group, required: isWordByWord })),
      ],
      exclude,
      filter,
      least: isWordByWord ? least + grammar.length : least,
      limit,
    });
  const compare = alignmentsWith(
    typed.map((terms) => [terms, ...waysToWrite(terms)]),
    engine.lexicon.forms,
    engine.scanner,
  );
  const { fields } = engine.index;
  const appraiser = createAppraiser(groups, [], engine);
  const lookAt = (document: number, least: number) => {
    const alignments = compare(fields.text(document), least);
    if (alignments === undefined) return [];
    if (alignments.some(({ turned }, at) => turned && (typed[at]?.length ?? 0) <= IN_ORDER)) return [];
    const explained = lazy(() => appraiser.look(document, false));
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
        explained: {
          get whole() {
            return explained().whole;
          },
          match,
          lacksSeveral: !exact && missing.length > 1,
        },
      },
    ];
  };
  // What has all the words is looked at first: where the phrase itself is there, fewer are worth a look for what is near it.
  const first = having(count, pool, true).map(({ document }) => document);
  const wholly = first.flatMap((document) => lookAt(document, WORD_BY_WORD));
  const found = new Set(wholly.map(({ document }) => document));
  const near = () =>
    having(
      Math.max(1, outside.length, count - Math.max(spare, Math.min(1, outside.length))),
      typed.length > 1 && wholly.length === 0 ? pool : most,
    )
      .filter(({ document }) => !found.has(document))
      .flatMap(({ document }) => lookAt(document, NEAR_PHRASE));
  const isEnough = firstOnly && first.length < pool && wholly.some(({ exact }) => exact);
  const looked = isEnough || wholly.length >= FEW ? wholly : [...wholly, ...near()];
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
    ...(kept.length > 0 && !kept.some(({ isWord }) => isWord) && { isNear: true as const }),
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

/** The grammar words of a phrase that has others, as they are; none where one of them may be written otherwise, as a number. */
function grammarGroups(terms: readonly string[], engine: Engine): Group[] {
  const own = terms.filter((term) => FUNCTION_WORDS.has(term));
  if (own.length === terms.length || otherNumbers(terms) !== undefined) return [];
  return planGroups(
    own.map((term) => ({ surface: term, term, hyphenated: false })),
    engine,
    { spelling: 'none', typing: false },
  ).map((group) => ({
    ...inQuote(group),
    variants: inQuote(group).variants.filter(({ kind }) => kind === 'exact'),
  }));
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
