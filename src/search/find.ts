import { spread } from './diversity.ts';
import { filterOf, isDated, withoutDates } from './filter.ts';
import type { Finder } from './finder.ts';
import { type Options, readOptions } from './options.ts';
import type { TypedWord } from './plan.ts';
import type { Filter } from './port.ts';
import { BY_FACET } from './rank.ts';
import { type Reading, readings } from './read.ts';
import { normalise } from './text/aliases.ts';
import { FUNCTION_WORDS } from './text/words.ts';
import { MOST_HITS, searchPhrases, searchTopic, type TopicResult } from './topic.ts';
import type { SearchNote, SearchRequest, SearchResult } from './types.ts';
import { notesOf, whyNothing } from './why.ts';

/** Grammar words in a row that are looked for as a phrase: "we have been through this before". */
const PHRASE_OF_GRAMMAR = 4;

/**
 * Answers a request. Never throws, whatever the query.
 * @param most how many results are looked at; fewer are faster
 */
export function find(request: SearchRequest, finder: Finder, most = MOST_HITS): SearchResult {
  const options = readOptions(request, finder.books);
  if (!options.ok) return nothing([options.note, ...options.more], '');
  let first: SearchResult | undefined;
  for (const reading of readings(request.query, finder.books, finder.days)) {
    const result = answer(reading, options, finder, most);
    if (result.hits.length > 0) return result;
    first ??= result;
  }
  if (first === undefined) return nothing([{ code: 'only-common-words' }], '');
  const words = first.topic === '' ? [request.query.trim()] : first.topic.split(' ');
  return first.notes.length > 0 ? first : { ...first, notes: [{ code: 'nothing-with-all-words', words }] };
}

function answer(reading: Reading, options: Options, finder: Finder, most: number): SearchResult {
  const { filter, exclude, barred } = filterOf(reading, options, finder);
  const facets = {
    speakerIds: filter.speakers ?? [],
    outletIds: filter.outlets ?? [],
  };
  const notes = [...options.notes, ...reading.notes];
  const facts = Object.values(filter).some((value) => value !== undefined);
  const words = withAcronyms(reading, filter, finder, notes);
  const topic = [
    ...reading.phrases.map((phrase) => `"${phrase}"`),
    ...words
      .filter((word) => (reading.sentence && !facts) || !FUNCTION_WORDS.has(word.term))
      .map(({ surface }) => surface),
  ].join(' ');
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word.term));
  if (filter.speakers?.length === 0 || filter.outlets?.length === 0)
    return { ...nothing(notes, topic), ...facets };

  if (telling.length === 0 && reading.phrases.length === 0 && words.length < PHRASE_OF_GRAMMAR) {
    if (!facts) return nothing([...notes, { code: 'only-common-words' }], topic);
    const listed = allOf(filter, exclude, finder, most).filter(
      (document) => barred.length === 0 || isFree(finder.index.shelf.text(document), barred),
    );
    const hits = spread(listed, finder.index.shelf)
      .slice(0, most)
      .map((document) => ({ id: finder.index.shelf.id(document), score: 0, match: BY_FACET }));
    if (hits.length === 0 && isDated(filter)) notes.push({ code: 'nothing-in-dates' });
    notes.push(
      ...undated(
        filter,
        (dateless) =>
          allOf(dateless, exclude, finder, most).filter(
            (document) => finder.index.shelf.firstDay(document) === undefined,
          ).length,
      ),
    );
    return { hits, notes, topic: '', ...facets };
  }

  const search = (within: Filter, spelling: 'unknown' | 'always' = 'unknown'): TopicResult =>
    reading.phrases.length > 0
      ? searchPhrases(reading.phrases, telling, within, exclude, finder, most)
      : searchTopic(
          telling.length === 0 ? words : reading.sentence ? words : telling,
          within,
          exclude,
          finder,
          {
            spelling,
            typing: false,
            lenient: reading.sentence,
            most,
          },
        );
  let result = search(filter);
  if (barred.length > 0)
    result = {
      ...result,
      hits: result.hits.filter(({ id }) => isFree(finder.index.document(id)?.text, barred)),
    };
  const blocked = !facts && isUnknownName(reading, telling, result);
  if (blocked) result = { ...result, hits: [] };
  // Nobody has the role, so it is the topic: then the quote itself must speak of it.
  const roles = new Set(reading.unresolved.flatMap(({ typed }) => typed.split(' ')));
  if (roles.size > 0)
    result = {
      ...result,
      hits: result.hits.filter(
        ({ match }) => ![...match.inContext, ...match.missing].some((word) => roles.has(normalise(word))),
      ),
    };
  if (
    result.hits.length === 0 &&
    !facts &&
    result.unknown.length + roles.size + barred.length === 0 &&
    telling.length > 1
  )
    result = search(filter, 'always');
  if (result.hits.length > 0) {
    notes.push(
      ...undated(
        filter,
        (dateless) =>
          search(dateless).hits.filter(({ id }) => finder.index.document(id)?.days === undefined).length,
      ),
    );
    return { hits: result.hits, notes: [...notes, ...notesOf(result, finder)], topic, ...facets };
  }
  notes.push(...whyNothing(result, telling, filter, topic, finder, search, blocked, reading));
  return { hits: [], notes, topic, ...facets };
}

/**
 * A word that the corpus lacks, in a short query that names nobody else, is most likely the speaker asked for:
 * others' words must not answer "obama palmyra".
 */
function isUnknownName(reading: Reading, telling: readonly TypedWord[], result: TopicResult): boolean {
  if (result.unknown.length === 0) return false;
  return !reading.sentence && (telling.length <= 3 || result.unknown.includes(telling[0]?.surface ?? ''));
}

/** Beside a speaker, a lower-case "us" is the country: nobody asks for the pronoun. */
function withAcronyms(
  reading: Reading,
  filter: Filter,
  finder: Finder,
  notes: SearchNote[],
): readonly TypedWord[] {
  const facts = filter.speakers !== undefined || filter.outlets !== undefined;
  if (reading.sentence || reading.phrases.length > 0) return reading.topic;
  return reading.topic.map((word) => {
    const meant = word.term.toUpperCase();
    const others = reading.topic.some((other) => !FUNCTION_WORDS.has(other.term));
    if (word.term !== 'us' || !(facts || others) || finder.lexicon.frequency(meant) === 0) return word;
    notes.push({ code: 'alias', typed: word.surface, also: [meant] });
    return { ...word, term: meant };
  });
}

function undated(filter: Filter, countOf: (dateless: Filter) => number): SearchNote[] {
  if (!isDated(filter)) return [];
  const count = countOf(withoutDates(filter));
  return count === 0 ? [] : [{ code: 'undated-left-out', count }];
}

function allOf(filter: Filter, exclude: readonly string[], finder: Finder, most: number): number[] {
  return finder.index
    .candidates({ groups: [], exclude, filter, least: 0, limit: 4 * most })
    .map(({ document }) => document);
}

/** Whether a text has none of the phrases that a minus bars. */
function isFree(text: string | undefined, barred: readonly (readonly string[])[]): boolean {
  const terms = ` ${normalise(text ?? '')} `;
  return !barred.some((phrase) => terms.includes(` ${phrase.join(' ')} `));
}

function nothing(notes: readonly SearchNote[], topic: string): SearchResult {
  return { hits: [], notes, speakerIds: [], outletIds: [], topic };
}
