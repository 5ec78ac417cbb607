import { FUNCTION_WORDS } from '../english/index.ts';
import type { Filter } from '../index/index.ts';
import { lazy } from '../lazy.ts';
import { normalise } from '../names/alias-book.ts';
import { withAcronyms } from './acronyms.ts';
import { ledBy } from './diversity.ts';
import { filterOf } from './filter.ts';
import type { Finder } from './finder.ts';
import { firstPage } from './firstPage.ts';
import { falling, type TopicHit, type TopicResult } from './hits.ts';
import { withLastWord } from './lastWord.ts';
import { leaderOf } from './leader.ts';
import type { Options } from './options.ts';
import { searchPhrases } from './phrases.ts';
import { MAX_GROUPS, type TypedWord } from './plan.ts';
import type { Reading } from './read.ts';
import { respelt } from './respell.ts';
import { PHRASE_OF_GRAMMAR, topicSearch } from './topic.ts';
import { asBegun, isUnknownName } from './unknown.ts';
import { FEWEST_CUT, isBeside, isTelling, mayBeCut, type Question, searchesWithin } from './within.ts';

/** Fewer quotes with all words than these leave room on the first page; with so many words the last one is known by the others. */
const FEW_WHOLES = 5;
/** Of quotes that have the words only otherwise than typed so many are looked at beside others. */
const MOST_OTHERWISE = 80;
/** Fewer words of grammar in a row tell nothing. */
const SHORTEST_RUN = 3;
/** What the corpus has for a question. */
export type Outcome =
  /** The filter lets nobody through. */
  | { readonly kind: 'nobody' }
  /** There is nothing to look for but grammar. */
  | { readonly kind: 'grammar' }
  /** The documents that the filter lets through, in order, by their numbers. */
  | { readonly kind: 'listed'; readonly documents: readonly number[] }
  /** `blocked`: a word that nobody says is the speaker asked for. */
  | { readonly kind: 'searched'; readonly result: TopicResult; readonly blocked: boolean };

/** Different words of a topic that are looked for: each has its lists to be read. Of grammar words there are more. */
const MOST_WORDS = MAX_GROUPS;
const MOST_GRAMMAR = 30;

export function understand(reading: Reading, options: Options, finder: Finder): Question {
  const limits = filterOf(reading, options, finder);
  const { filter } = limits;
  const notes = [...options.notes, ...reading.notes];
  const facts = Object.values(filter).some((value) => value !== undefined);
  const typed = respelt(withAcronyms(reading, filter, finder, notes), finder.lexicon);
  const isPlain = reading.phrases.length === 0 && !reading.sentence;
  const written = isPlain ? withLastWord(typed, limits, finder) : typed;
  const { words, leftOut } = withinBounds(written);
  for (const word of written)
    if (
      word.respelt !== undefined &&
      !notes.some((note) => note.code === 'spelling' && note.read === word.respelt)
    )
      notes.push({ code: 'spelling', typed: word.surface, read: word.respelt });
  if (leftOut.length > 0) notes.unshift({ code: 'left-out', typed: leftOut });
  const topic = [
    ...reading.phrases.map((phrase) => `"${phrase}"`),
    ...words
      .filter((word) => (reading.sentence && !facts) || isTelling(word))
      // A word that is read as two is typed once.
      .filter(({ surface, respelt }, at, all) => respelt === undefined || all[at - 1]?.surface !== surface)
      .map(({ surface }) => surface),
  ].join(' ');
  const telling = words.filter(isTelling);
  return { ...limits, reading, facts, words, telling, topic, notes };
}

/** The first words, as many as are looked for, and what comes after them. Words again are no more to look for. */
function withinBounds(words: readonly TypedWord[]): {
  readonly words: readonly TypedWord[];
  readonly leftOut: readonly string[];
} {
  const telling = new Set<string>();
  const grammar = new Set<string>();
  const end = words.findIndex(({ term }) => {
    (FUNCTION_WORDS.has(term) ? grammar : telling).add(term);
    return telling.size > MOST_WORDS || grammar.size > MOST_GRAMMAR;
  });
  if (end < 0) return { words, leftOut: [] };
  return {
    words: words.slice(0, end),
    leftOut: [...new Set(words.slice(end).map(({ surface }) => surface))],
  };
}

/** @param most how many results are looked at */
export function resolve(question: Question, finder: Finder, most: number): Outcome {
  const { reading, filter, barred, facts, words, telling } = question;
  if (filter.speakers?.length === 0 || filter.outlets?.length === 0) return { kind: 'nobody' };
  if (telling.length === 0 && reading.phrases.length === 0 && words.length < PHRASE_OF_GRAMMAR) {
    // "trump nothing": of grammar the longer words are worth a look.
    const long = words.filter(isBeside);
    const result =
      long.length === 0
        ? undefined
        : topicSearch(long, filter, question.exclude, finder, {
            spelling: 'none',
            typing: false,
            lenient: false,
          }).all(most);
    const isOptional = long.every(({ optional }) => optional === true);
    if (result !== undefined && result.hits.length > 0 && barred.length === 0 && !(facts && isOptional))
      return { kind: 'searched', result, blocked: false };
    if (!facts) {
      const run = asRun(question, finder, most);
      const isRun = run !== undefined && run.hits.length > 0 && barred.length === 0;
      return isRun ? { kind: 'searched', result: run, blocked: false } : { kind: 'grammar' };
    }
    const { fields } = finder.index;
    const listed = allOf(question, finder, filter, most).filter(
      (document) => barred.length === 0 || isFree(fields.text(document), barred),
    );
    const first = [
      ...(asRun(question, finder, most)?.hits ?? []).map(({ document }) => document),
      ...(result?.hits ?? []).flatMap(({ whole, document }) => (whole ? [document] : [])),
    ];
    const isByRole = reading.speakers.some(({ kind }) => kind === 'role');
    const documents = new Set([
      ...first.filter((one) => listed.includes(one)),
      ...ledBy(isByRole ? undefined : leaderOf(filter.speakers ?? [], finder), listed, fields),
    ]);
    return { kind: 'listed', documents: [...documents].slice(0, most) };
  }
  const searches = searchesWithin(question, finder, filter);
  let result = searches.all(most);
  if (barred.length > 0)
    result = {
      ...result,
      hits: result.hits.filter(({ document }) => isFree(finder.index.fields.text(document), barred)),
    };
  let blocked = !facts && isUnknownName(question, result);
  const begun = blocked ? asBegun(question, finder, filter, most, result.unknown) : undefined;
  if (begun !== undefined) {
    result = begun;
    blocked = false;
  } else if (blocked) result = { ...result, hits: [], leftOut: [] };
  // Nobody has the role, so it is the topic: then the quote itself must speak of it.
  const roles = new Set(reading.unresolved.flatMap(({ typed }) => typed.split(' ')));
  if (roles.size > 0)
    result = {
      ...result,
      hits: result.hits.filter(
        ({ match }) => ![...match.inContext, ...match.missing].some((word) => roles.has(normalise(word))),
      ),
    };
  const few = Math.min(most, MOST_OTHERWISE);
  const plain = !facts && result.unknown.length + roles.size + barred.length === 0;
  // "willing learn kno": sent off too early, though the corpus has a word that is spelt like that.
  if (!result.hits.some(({ whole }) => whole) && barred.length + roles.size === 0 && mayBeCut(question)) {
    if (searches.wholes(most, 'unknown', true).length > 0) result = searches.all(most, 'unknown', true);
  } else if (
    barred.length + roles.size === 0 &&
    telling.length + words.filter(isBeside).length >= FEWEST_CUT &&
    mayBeCut(question)
  ) {
    // Behind what has the word as it stands, where that is little, what has a word that begins so beside all the others.
    if (result.hits.filter(({ asTyped }) => asTyped).length < FEW_WHOLES)
      result = behindWholes(result, searches.wholes(few, 'unknown', true));
  }
  const mayBeRespelt = telling.length > 1 && reading.phrases.length === 0 && !reading.sentence;
  const wholes = result.hits.filter(({ whole }) => whole).length;
  if (result.hits.length === 0 && plain && mayBeRespelt) result = searches.all(most, 'always');
  // Who has misspelt a word may have misspelt another one, as a word that there is or as a short one.
  else if (
    mayBeRespelt &&
    barred.length + roles.size === 0 &&
    ((plain && wholes === 0) ||
      telling.filter(({ term }) => !finder.books.knows(term)).length > (blocked ? 1 : 0))
  )
    result = behindWholes(result, searches.wholes(few, 'always'));
  const isNamed = filter.speakers !== undefined || filter.outlets !== undefined;
  const isOpen = telling.length > 1 && !reading.sentence && !isNamed;
  const hits = firstPage(result.hits, result.leftOut ?? [], isOpen);
  result = { ...result, hits };
  return { kind: 'searched', result, blocked };
}

/** A result with the hits of another one that hold all the words behind its own. */
function behindWholes(result: TopicResult, more: readonly TopicHit[]): TopicResult {
  const others = new Map(more.map((hit) => [hit.document, hit]));
  const wholes = result.hits
    .filter(({ whole }) => whole)
    .map((hit) => asEither(hit, others.get(hit.document)));
  const known = new Set(wholes.map(({ document }) => document));
  const added = [...others.values()].filter(({ document }) => !known.has(document));
  const rest = result.hits.filter(({ whole, document }) => !whole && !others.has(document));
  return { ...result, hits: falling([...wholes, ...added, ...rest]) };
}

/** A hit with all that may be meant by the words it has, also as another search finds it. */
function asEither(hit: TopicHit, other: TopicHit | undefined): TopicHit {
  if (other?.interpretations === undefined) return hit;
  const { interpretations } = other;
  return hit.with({
    interpretations: lazy(() => [...(hit.interpretations?.() ?? []), ...interpretations()]),
  });
}

/** What has a few words of grammar in a row as they were typed: "yes we can". */
function asRun({ filter, exclude, words }: Question, finder: Finder, most: number): TopicResult | undefined {
  if (words.length < SHORTEST_RUN) return undefined;
  const run = words.map(({ surface }) => surface).join(' ');
  const result = searchPhrases([run], [], filter, exclude, finder, most);
  return { ...result, hits: result.hits.filter(({ match }) => match.kind === 'phrase') };
}

/** All that another filter lets through, the best first. */
export function allOf({ exclude }: Question, finder: Finder, filter: Filter, most: number): number[] {
  return finder.index
    .candidates({ groups: [], exclude, filter, least: 0, limit: 4 * most })
    .map(({ document }) => document);
}

/** Whether a text has none of the phrases that a minus bars. */
function isFree(text: string | undefined, barred: readonly (readonly string[])[]): boolean {
  const terms = ` ${normalise(text ?? '')} `;
  return !barred.some((phrase) => terms.includes(` ${phrase.join(' ')} `));
}
