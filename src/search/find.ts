import { FUNCTION_WORDS } from '../english/index.ts';
import type { Filter } from '../index/index.ts';
import { isPerson } from '../names/parts.ts';
import { isDated, withoutDates } from './filter.ts';
import type { Finder } from './finder.ts';
import { type Options, type OptionsResult, readOptions } from './options.ts';
import { readQuery } from './query/read.ts';
import { allOf, type Outcome, type Question, resolve, searchWithin, understand } from './question.ts';
import { BY_FACET } from './rank.ts';
import { type Reading, readings } from './read.ts';
import { normalise } from './text/aliases.ts';
import { MOST_HITS, type TopicHit } from './topic.ts';
import type { SearchHit, SearchNote, SearchRequest, SearchResult } from './types.ts';
import { notesOf, whyNothing } from './why.ts';

/** Results looked at to know that there is one. */
const GLANCE = 3;

/** Answers a request. Never throws, whatever the query. */
export function find(request: SearchRequest, finder: Finder): SearchResult {
  const options = readOptions(request, finder.books);
  if (!options.ok) return nothing([options.note, ...options.more], '');
  const answers = [...readings(request.query, finder.books, finder.days)].map((reading) => {
    let known: Answered | undefined;
    return { reading, answer: () => (known ??= answer(understand(reading, options, finder), finder)) };
  });
  const plain = answers.filter(({ reading }) => reading.literal !== true && reading.nobody === undefined);
  const asTopic = plain.filter(({ reading }) => isTopicOnly(reading));
  const named = plain.filter(({ reading }) => !isTopicOnly(reading));
  const best = named.find((one) => one.answer().result.hits.length > 0);
  if (best !== undefined && best.reading.assumed.length === 0) return best.answer().result;
  const literal = answers.find(({ reading }) => reading.literal === true)?.answer();
  const others = answers.find(({ reading }) => reading.nobody !== undefined);
  const rival = besideLiteral(asTopic.find((one) => one.answer().result.hits.length > 0)?.answer(), literal);
  if (others?.reading.nobody !== undefined && !(rival !== undefined && hasFull(rival.result))) {
    const { result } = others.answer();
    const note: SearchNote = { code: 'others-instead', typed: others.reading.nobody };
    if (result.hits.length > 0) return { ...result, notes: [note, ...result.notes] };
  }
  if (best !== undefined)
    return rival === undefined ? best.answer().result : weighed(best.answer(), best.reading, rival, finder);
  const [meant] = named;
  if (rival !== undefined && (meant === undefined || mayAnswer(rival, meant.reading, finder)))
    return withNote(rival.result, meant?.reading, finder, false);
  const nearest = rival && meant && withWord(rival.result, meant.reading);
  if (nearest) return withNote(nearest, meant.reading, finder, false);
  const first = answers[0]?.answer().result;
  const empty = emptiness(request.query);
  if (first === undefined || empty !== undefined)
    return nothing([{ code: empty ?? 'only-common-words' }], '');
  const words = first.topic === '' ? [request.query.trim()] : first.topic.split(' ');
  return first.notes.some(({ code }) => !READINGS.has(code))
    ? first
    : { ...first, notes: [...first.notes, { code: 'nothing-with-all-words', words }] };
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
 * A word that names somebody and is a word of what people say too. What holds all the words comes first; where both have that, what
 * is more common leads, and of people the other has a place among the first five.
 */
function weighed(named: Answered, reading: Reading, topic: Answered, finder: Finder): SearchResult {
  if (topic.wholes === 0) return named.result;
  const { isOfPerson, quotes, asWord } = commonness(reading, finder);
  if (named.wholes > 0 && quotes >= asWord && (isOfPerson || named.isListed))
    return isOfPerson && !named.isListed ? mixed(named.result, topic.result, SECOND_PLACE) : named.result;
  if (named.wholes === 0 || !isOfPerson) return withNote(topic.result, reading, finder, false);
  return withNote(
    mixed(topic.result, named.result, quotes * RARE >= asWord ? SECOND_PLACE : LAST_PLACE),
    reading,
    finder,
    true,
  );
}

/** How many quotes stand behind those whom a word may name, and how many have the word among theirs, up to `MOST_HITS`. */
function commonness(
  { assumed }: Pick<Reading, 'assumed'>,
  finder: Finder,
): { readonly isOfPerson: boolean; readonly quotes: number; readonly asWord: number } {
  const { speakers, outlets } = finder.books;
  const entries = assumed.flatMap(({ ids, kind }) =>
    ids.slice(0, MOST_BEARERS).flatMap((id) => (kind === 'outlet' ? outlets : speakers).entry(id) ?? []),
  );
  return {
    isOfPerson: entries.some(isPerson),
    quotes: entries.reduce((sum, { count }) => sum + count, 0),
    asWord: wordsAlone(assumed, finder),
  };
}

/**
 * Whether others may answer where whoever may be asked for has said nothing of the kind: with all the words, or most of several, or
 * where the word is hardly ever the name, or was only bent into one. Half of the words by others are no answer to "okafor river".
 */
function mayAnswer({ wholes }: Answered, { assumed, topic }: Reading, finder: Finder): boolean {
  if (wholes > 0 || assumed.some(({ corrected }) => corrected)) return true;
  if (topic.filter(({ term }) => !FUNCTION_WORDS.has(term)).length >= SEVERAL) return true;
  const { quotes, asWord } = commonness({ assumed }, finder);
  return assumed.length > 0 && quotes * RARE < asWord;
}

/** The hits whose quotes have the words that might have named somebody; undefined where there are none. */
function withWord(result: SearchResult, { assumed }: Reading): SearchResult | undefined {
  const words = assumed.flatMap(({ typed }) => typed.split(' '));
  const hits = result.hits.filter(
    ({ match }) => ![...match.missing, ...match.inContext].some((word) => words.includes(normalise(word))),
  );
  return words.length === 0 || hits.length === 0 ? undefined : { ...result, hits };
}

/** Words beside a name that make a quote the nearest thing although it lacks the name. */
const SEVERAL = 3;

/** Of people who share a name so many are looked at. */
const MOST_BEARERS = 50;
/** Places of the other reading's first result; the bar is that it is among the first five. */
const SECOND_PLACE = 2;
const LAST_PLACE = 4;
/** A name is rare beside the word when the word is so many times as common. */
const RARE = 10;

/** The hits of one reading with those of another in every fifth place, from `place` on. */
function mixed(first: SearchResult, other: SearchResult, place: number): SearchResult {
  const known = new Set(first.hits.map(({ id }) => id));
  const more = other.hits.filter(({ id }) => !known.has(id));
  const hits = [...first.hits];
  for (const [index, hit] of more.entries()) hits.splice(Math.min(hits.length, place + 5 * index), 0, hit);
  return { ...first, hits: hits.slice(0, MOST_HITS), speakerIds: [], outletIds: [] };
}

/** The words that name somebody, looked for by themselves. */
function wordsAlone(assumed: Reading['assumed'], finder: Finder): number {
  const topic = assumed.flatMap(({ typed }) =>
    typed.split(' ').map((term) => ({ surface: term, term, hyphenated: false })),
  );
  if (topic.length === 0) return 0;
  const alone: Reading = {
    speakers: [],
    outlets: [],
    dates: [],
    topic,
    phrases: [],
    excluded: [],
    unresolved: [],
    sentence: false,
    notes: [],
    assumed: [],
  };
  const options: Options = { ok: true, notes: [] };
  return answer(understand(alone, options, finder), finder).wholes;
}

function withNote(
  result: SearchResult,
  reading: Reading | undefined,
  { books }: Finder,
  also: boolean,
): SearchResult {
  const named = reading === undefined ? [] : [...reading.speakers, ...reading.outlets];
  const notes = named.flatMap(({ ids, kind, typed }): SearchNote[] => {
    const [id = ''] = ids;
    const name = (kind === 'outlet' ? books.outlets : books.speakers).entry(id)?.name;
    return name === undefined ? [] : [{ code: 'name-read-as-word', typed, name, also }];
  });
  return { ...result, notes: [...notes, ...result.notes] };
}

/** A result, with how many of its hits hold all the words in the quote itself. */
interface Answered {
  readonly result: SearchResult;
  readonly wholes: number;
  /** Nothing was looked for but who speaks. */
  readonly isListed: boolean;
}

/**
 * Whether `find` has an answer, for a fraction of its cost: no why, no notes, three results.
 * @param options the request's options as `readOptions` gives them
 */
export function hasAnswer(query: string, options: OptionsResult, finder: Finder): boolean {
  if (!options.ok) return false;
  for (const reading of readings(query, finder.books, finder.days)) {
    const outcome = resolve(understand(reading, options, finder), finder, GLANCE);
    if (outcome.kind === 'listed' && outcome.documents.length > 0) return true;
    if (outcome.kind === 'searched' && outcome.result.hits.length > 0) return true;
  }
  return false;
}

function answer(question: Question, finder: Finder): Answered {
  const outcome = resolve(question, finder, MOST_HITS);
  const isListed = outcome.kind === 'listed';
  const wholes =
    outcome.kind === 'searched'
      ? outcome.result.hits.filter(({ whole }) => whole).length
      : isListed
        ? outcome.documents.length
        : 0;
  return { result: told(question, outcome, finder), wholes, isListed };
}

function told(question: Question, outcome: Outcome, finder: Finder): SearchResult {
  const { filter, topic, notes } = question;
  const facets = { speakerIds: filter.speakers ?? [], outletIds: filter.outlets ?? [] };
  switch (outcome.kind) {
    case 'nobody':
      return { ...nothing(notes, topic), ...facets };
    case 'grammar':
      return nothing([...notes, { code: 'only-common-words' }], topic);
    case 'listed': {
      const { fields } = finder.index;
      const hits = outcome.documents.map((document) => ({
        id: fields.id(document),
        score: 0,
        match: BY_FACET,
      }));
      const why: SearchNote[] = hits.length === 0 && isDated(filter) ? [{ code: 'nothing-in-dates' }] : [];
      const dateless = undated(
        filter,
        (within) =>
          allOf(question, finder, within, MOST_HITS).filter(
            (document) => fields.firstDay(document) === undefined,
          ).length,
      );
      return { hits, notes: [...notes, ...why, ...dateless], topic: '', ...facets };
    }
    case 'searched': {
      const { result, blocked } = outcome;
      if (result.hits.length === 0)
        return {
          hits: [],
          notes: [...notes, ...whyNothing(question, result, blocked, finder)],
          topic,
          ...facets,
        };
      const dateless = undated(
        filter,
        (within) =>
          searchWithin(question, finder, within, MOST_HITS).hits.filter(
            ({ document }) => finder.index.fields.firstDay(document) === undefined,
          ).length,
      );
      return {
        hits: result.hits.map(shown),
        notes: oneEach([...notes, ...dateless, ...notesOf(result, finder)]),
        topic,
        ...facets,
      };
    }
  }
}

/** Without the number of the document, which only the index knows. */
function shown(hit: TopicHit): SearchHit {
  return {
    id: hit.id,
    score: hit.score,
    get match() {
      return hit.match;
    },
  };
}

/** What a word was also looked for as, said once. */
function oneEach(notes: readonly SearchNote[]): SearchNote[] {
  const also = new Map<string, Set<string>>();
  for (const note of notes)
    if (note.code === 'alias') also.set(note.typed, new Set([...(also.get(note.typed) ?? []), ...note.also]));
  const said = new Set<string>();
  return notes.flatMap((note) => {
    if (note.code !== 'alias') return note;
    if (said.has(note.typed)) return [];
    said.add(note.typed);
    return { ...note, also: [...(also.get(note.typed) ?? [])] };
  });
}

function undated(filter: Filter, countOf: (dateless: Filter) => number): SearchNote[] {
  if (!isDated(filter)) return [];
  const count = countOf(withoutDates(filter));
  return count === 0 ? [] : [{ code: 'undated-left-out', count }];
}

function nothing(notes: readonly SearchNote[], topic: string): SearchResult {
  return { hits: [], notes, speakerIds: [], outletIds: [], topic };
}
