import { FUNCTION_WORDS } from '../english/index.ts';
import { lazy } from '../lazy.ts';
import { normalise } from '../names/alias-book.ts';
import { type Answered, answer, nothing } from './answered.ts';
import { besideBodies } from './bodies.ts';
import type { Finder } from './finder.ts';
import { FIRST_PAGE } from './firstPage.ts';
import { MOST_HITS } from './hits.ts';
import { EVERY_OTHER, mixed } from './mixed.ts';
import { nameAndTopic, type OptionsResult, outletAndTopic, readOptions } from './options.ts';
import { isDateWord } from './query/dateAt.ts';
import type { DateReading } from './query/dates.ts';
import { readQuery } from './query/read.ts';
import { resolve, understand } from './question.ts';
import type { Reading } from './read.ts';
import type { SearchHit, SearchNote, SearchRequest, SearchResult } from './types.ts';
import { GLANCE, lackOf, mayAnswer, weighed, withWord } from './weigh.ts';
import { smallInTexts, withNote, writtenAs } from './wordOrName.ts';

/** Answers a request. Never throws, whatever the query. */
export function find(request: SearchRequest, finder: Finder): SearchResult {
  const result = looked(request, finder);
  // Who looks for a topic wants to know which of its words are there, and no advice.
  if (request.asTopic === true) return result;
  // A year that no quote on it is from is missed as a word: that is said.
  const missing = result.hits[0]?.match.missing ?? [];
  if (!missing.some((word) => /^\d/u.test(word) || isDateWord(word.toLowerCase()))) return result;
  const [first] = finder.readings(request.query);
  const date = first?.dates.find(isFilter);
  const isTold = result.notes.some(({ code }) => code === 'date-read-as' || code === 'nothing-in-dates');
  return date === undefined || isTold ? result : fromOtherTimes(result, date, request.query);
}

/** Quotes that lack nothing but the words of a date: they are from another time, which is said once. */
function fromOtherTimes(result: SearchResult, { from, to }: DateReading, query: string): SearchResult {
  const { words, text } = readQuery(query);
  const dated = words.slice(from, to);
  const typed = text.slice(dated[0]?.start, dated.at(-1)?.end).trim();
  const isOfDate = (word: string) => dated.some(({ term }) => term === normalise(word));
  if (!result.hits[0]?.match.missing.some(isOfDate)) return result;
  const hits = result.hits.map((hit): SearchHit => {
    const match = lazy(() => {
      const missing = hit.match.missing.filter((word) => !isOfDate(word));
      return { ...hit.match, missing };
    });
    return {
      id: hit.id,
      score: hit.score,
      get match() {
        return match();
      },
    };
  });
  const isWhole = hits.slice(0, FIRST_PAGE).every(({ match }) => match.missing.length === 0);
  const others = result.notes.filter(({ code }) => !(isWhole && LACKING.has(code)));
  return { ...result, hits, notes: [{ code: 'other-times', typed }, ...others] };
}

const LACKING: ReadonlySet<SearchNote['code']> = new Set(['all-but-one', 'not-all-words']);

function looked(request: SearchRequest, finder: Finder): SearchResult {
  const options = readOptions(request, finder.books);
  if (!options.ok)
    return (
      besideName(request, finder) ??
      besideOutlet(request, finder) ??
      nothing([options.note, ...options.more], '')
    );
  const answers = [...finder.readings(request.query)].map((reading) => ({
    reading,
    answer: lazy(() => answer(understand(reading, options, finder), finder)),
  }));
  const plain = answers.filter(({ reading }) => reading.literal !== true && reading.nobody === undefined);
  const within = plain.filter(({ reading }) => reading.isWithin === true);
  const asTopic = within.length > 0 ? within : plain.filter(({ reading }) => isTopicOnly(reading));
  const named =
    request.asTopic === true
      ? []
      : plain.filter(({ reading }) => !isTopicOnly(reading) && reading.isWithin !== true);
  const best = bestOf(named);
  const filled = (result: SearchResult) => besideBodies(result, asTopic[0]?.reading, options, finder);
  const asWords = best && smallInTexts(best.reading, () => firstOf(asTopic), finder);
  if (asWords !== undefined) return filled(asWords.result);
  if (best !== undefined && best.reading.assumed.length === 0)
    return besideNamed(withMonth(best, named), best.reading, asTopic, finder);
  // Who asks for the latest on something asks for no quote with "latest" in it.
  const isLatest = answers.some(({ reading }) => reading.latest === true);
  const literal = isLatest ? undefined : answers.find(({ reading }) => reading.literal === true)?.answer();
  const others = request.asTopic ? undefined : answers.find(({ reading }) => reading.nobody !== undefined);
  const rival = besideLiteral(firstOf(asTopic), literal);
  if (others?.reading.nobody !== undefined && !(rival !== undefined && hasFull(rival.result))) {
    const { result } = others.answer();
    const note: SearchNote = { code: 'others-instead', typed: others.reading.nobody };
    if (result.hits.length > 0) return { ...result, notes: [note, ...result.notes] };
  }
  if (best !== undefined)
    return rival === undefined
      ? withMonth(best, named).result
      : filled(weighed(withMonth(best, named), best.reading, rival, finder));
  const [meant] = named;
  if (rival !== undefined && (meant === undefined || mayAnswer(rival, meant.reading, finder)))
    return filled(withNote(rival.result, meant?.reading, finder, false));
  const nearest = rival && meant && withTopic(withWord(rival.result, meant.reading), meant.reading);
  if (nearest !== undefined) return withNote(nearest, meant?.reading, finder, false);
  const bodies = filled(nothing([], ''));
  if (bodies.hits.length > 0) return bodies;
  // Whoever was chosen speaks: another name among the words is what they speak of.
  const spoken = options.speakers === undefined ? undefined : (asTopic[0] ?? answers[0]);
  const first = (spoken ?? answers[0])?.answer().result;
  const empty = emptiness(request.query);
  // Nothing was typed but options: each has something, together they have nothing.
  const isByOptions = options.speakers !== undefined || options.outlets !== undefined;
  if (empty === 'no-words' && isByOptions)
    return nothing([...options.notes, { code: 'nothing-with-options' }], '');
  if (first === undefined || empty !== undefined)
    return nothing([{ code: empty ?? 'only-common-words' }], '');
  const words = first.topic === '' ? [request.query.trim()] : first.topic.split(' ');
  return first.notes.some(({ code }) => !READINGS.has(code))
    ? first
    : { ...first, notes: [...first.notes, { code: 'nothing-with-all-words', words }] };
}

/** What somebody said on what was typed behind the name as one speaker, where one quote has all of it. */
function besideName(request: SearchRequest, finder: Finder): SearchResult | undefined {
  const typed = request.speaker?.trim() ?? '';
  const both = nameAndTopic(typed, finder.books);
  if (both === undefined) return undefined;
  const { speaker, name, topic } = both;
  const query = [request.query.trim(), topic].filter(Boolean).join(' ');
  const result = find({ ...request, speaker, query }, finder);
  const [best] = result.hits;
  if (best === undefined || best.match.missing.length + best.match.inContext.length > 0) return undefined;
  const note: SearchNote = { code: 'speaker-and-topic', typed, name, topic };
  return { ...result, notes: [note, ...result.notes] };
}

/** What an outlet has on what was typed behind it. */
function besideOutlet(request: SearchRequest, finder: Finder): SearchResult | undefined {
  const typed = request.outlet?.trim() ?? '';
  const both =
    finder.books.outlets.exact(normalise(typed)).length > 0 ? undefined : outletAndTopic(typed, finder.books);
  if (both === undefined) return undefined;
  const { outlet, name, topic } = both;
  const result = find(
    { ...request, outlet, query: [request.query.trim(), topic].filter(Boolean).join(' ') },
    finder,
  );
  if (result.hits.length === 0) return undefined;
  const isTold = result.notes.some(({ code }) => code === 'outlet-read-as');
  return isTold
    ? result
    : { ...result, notes: [{ code: 'outlet-read-as', typed: outlet, name }, ...result.notes] };
}

/** What others say with the name of whoever is asked for, where it has a word of the topic too: else it is on anything. */
function withTopic(result: SearchResult | undefined, { topic }: Reading): SearchResult | undefined {
  const telling = topic.flatMap(({ surface, term }) => (FUNCTION_WORDS.has(term) ? [] : [surface]));
  const hits = result?.hits.filter(
    ({ match }) =>
      telling.length === 0 || telling.some((word) => ![...match.missing, ...match.inContext].includes(word)),
  );
  return result === undefined || hits === undefined || hits.length === 0 ? undefined : { ...result, hits };
}

/** A reading with its answer, looked up when it is asked for. */
interface Attempt {
  readonly reading: Reading;
  answer(): Answered;
}

/**
 * Of those that name somebody the first with an answer; behind one that reads several words as a name, though they may be somebody and
 * what they speak of ("roe bill"), or a surname as an outlet, another one that holds all the words.
 */
function bestOf(named: readonly Attempt[]): Attempt | undefined {
  const first = named.find((one) => one.answer().result.hits.length > 0);
  if (first === undefined || first.reading.assumed.length === 0 || first.reading.shorter === true)
    return first;
  const isFull = ({ wholes, isListed }: Answered) => wholes > 0 && !isListed;
  // Of two names the second may be whoever speaks of the first.
  if (first.answer().wholes === 0) {
    const other = named.find((one) => isFull(one.answer()));
    if (other !== undefined) return other;
  }
  return named.find((one) => one.reading.shorter === true && isFull(one.answer())) ?? first;
}

/** Of readings as a topic the first with a quote that has all the words, else the first with an answer: "april" may be no date. */
function firstOf(list: readonly Attempt[]): Answered | undefined {
  const found =
    list.find((one) => one.answer().wholes > 0) ?? list.find((one) => one.answer().result.hits.length > 0);
  return found && withMonth(found, list);
}

/** Whether a date says what to leave out, and is hardly a word. */
const isFilter = ({ bare, first, last }: DateReading): boolean =>
  bare !== true && (first !== undefined || last !== undefined);

/** What somebody who is surely named said, and where none of it has all the words, what others say of them that has more. */
function besideNamed(
  named: Answered,
  reading: Reading,
  asTopic: readonly Attempt[],
  finder: Finder,
): SearchResult {
  // An outlet may be called by two words that people say ("roll call"), and a role be no more than a slip.
  const isOutlet =
    named.wholes > 0 && reading.speakers.every(({ kind, corrected }) => kind === 'role' && corrected);
  if (isOutlet) {
    const topic = firstOf(asTopic);
    const isWhole = topic?.searched.some(({ whole }) => whole) === true;
    if (isWhole && writtenAs(reading.outlets, topic, finder) === 'word')
      return mixed(named.result, topic.result, EVERY_OTHER);
  }
  if (named.wholes > 0 || reading.asked) return named.result;
  const topic = firstOf(asTopic);
  if (topic === undefined || lackOf(topic.result) >= lackOf(named.result)) return named.result;
  const others = withWord(topic.result, reading);
  return others === undefined ? named.result : mixed(named.result, others, EVERY_OTHER);
}

/** An answer for a month by itself, and beside it the quotes that have the month as a word. */
function withMonth(found: Attempt, list: readonly Attempt[]): Answered {
  const { dates } = found.reading;
  if (dates.length === 0 || !dates.every(({ bare }) => bare === true)) return found.answer();
  const inWords = list.find((one) => one.reading.dates.length === 0)?.answer();
  if (inWords === undefined || (inWords.wholes === 0 && found.answer().wholes > 0)) return found.answer();
  return { ...found.answer(), result: mixed(found.answer().result, inWords.result, EVERY_OTHER) };
}

/** Why a query without a single word to look for has none. */
function emptiness(query: string): 'no-words' | 'empty-phrase' | 'only-excluded' | undefined {
  const { words, phrases, excluded } = readQuery(query);
  if (words.length + phrases.length > 0) return undefined;
  if (excluded.length > 0) return 'only-excluded';
  return /^["“”«»„\s]+$/u.test(query) ? 'empty-phrase' : 'no-words';
}

/** Notes that say how a query was read, not why it has no answer. */
const READINGS: ReadonlySet<SearchNote['code']> = new Set([
  'words-of-the-question',
  'excluded',
  'relative-date',
  'not-left-out',
  'outlet-read-as',
  'role-read-as',
  'speaker-read-as',
  'date-read-as',
]);

/** Whether some quote has all the words, itself or around it. */
function hasFull({ hits }: SearchResult): boolean {
  return hits.slice(0, GLANCE).some(({ match }) => match.missing.length === 0);
}

/** What a question finds, behind the quotes that hold even the words which only ask. */
function besideLiteral(topic: Answered | undefined, literal: Answered | undefined): Answered | undefined {
  if (literal === undefined || literal.wholes === 0) return topic;
  const wholes = literal.result.hits.slice(0, literal.wholes);
  if (topic === undefined) return literal;
  const known = new Set(wholes.map(({ id }) => id));
  // More words are looked for in the literal one, so that its points are more as well.
  const hits = [...wholes, ...topic.result.hits.filter(({ id }) => !known.has(id))].sort(
    (one, two) => two.score - one.score,
  );
  return {
    ...topic,
    result: { ...topic.result, hits: hits.slice(0, MOST_HITS) },
    wholes: Math.max(topic.wholes, wholes.length),
  };
}

function isTopicOnly({ speakers, outlets }: Reading): boolean {
  return speakers.length === 0 && outlets.length === 0;
}

/**
 * Whether `find` has an answer, for a fraction of its cost: no why, no notes, three results.
 * @param options the request's options as `readOptions` gives them
 */
export function hasAnswer(query: string, options: OptionsResult, finder: Finder): boolean {
  if (!options.ok) return false;
  for (const reading of finder.readings(query)) {
    const outcome = resolve(understand(reading, options, finder), finder, GLANCE);
    if (outcome.kind === 'listed' && outcome.documents.length > 0) return true;
    if (outcome.kind === 'searched' && outcome.result.hits.length > 0) return true;
  }
  return false;
}
