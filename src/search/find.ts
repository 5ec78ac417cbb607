import type { Filter } from '../index/index.ts';
import { isDated, withoutDates } from './filter.ts';
import type { Finder } from './finder.ts';
import { type OptionsResult, readOptions } from './options.ts';
import { allOf, type Question, resolve, searchWithin, understand } from './question.ts';
import { BY_FACET } from './rank.ts';
import { readings } from './read.ts';
import { MOST_HITS, type TopicHit } from './topic.ts';
import type { SearchHit, SearchNote, SearchRequest, SearchResult } from './types.ts';
import { notesOf, whyNothing } from './why.ts';

/** Results looked at to know that there is one. */
const GLANCE = 3;

/** Answers a request. Never throws, whatever the query. */
export function find(request: SearchRequest, finder: Finder): SearchResult {
  const options = readOptions(request, finder.books);
  if (!options.ok) return nothing([options.note, ...options.more], '');
  let first: SearchResult | undefined;
  for (const reading of readings(request.query, finder.books, finder.days)) {
    const result = answer(understand(reading, options, finder), finder);
    if (result.hits.length > 0) return result;
    first ??= result;
  }
  if (first === undefined) return nothing([{ code: 'only-common-words' }], '');
  const words = first.topic === '' ? [request.query.trim()] : first.topic.split(' ');
  return first.notes.length > 0 ? first : { ...first, notes: [{ code: 'nothing-with-all-words', words }] };
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

function answer(question: Question, finder: Finder): SearchResult {
  const { filter, topic, notes } = question;
  const facets = { speakerIds: filter.speakers ?? [], outletIds: filter.outlets ?? [] };
  const outcome = resolve(question, finder, MOST_HITS);
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
