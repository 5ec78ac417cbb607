import { spread } from './diversity.ts';
import type { TypedWord } from './plan.ts';
import type { Filter } from './port.ts';
import type { FacetBooks, FacetReading } from './query/facets.ts';
import { readFacets } from './query/facets.ts';
import { BY_FACET } from './rank.ts';
import { type Reading, readings } from './read.ts';
import { normalise } from './text/aliases.ts';
import { tokenise } from './text/analyse.ts';
import { FUNCTION_WORDS } from './text/words.ts';
import { type Engine, MOST_HITS, searchPhrases, searchTopic, type TopicResult } from './topic.ts';
import type { SearchNote, SearchRequest, SearchResult } from './types.ts';

export interface Finder extends Engine {
  readonly books: FacetBooks;
  /** First and last day of the corpus. */
  readonly days: { readonly first: number; readonly last: number } | undefined;
}

/** Grammar words in a row that are looked for as a phrase: "we have been through this before". */
const PHRASE_OF_GRAMMAR = 4;
/** How many results are looked through for other speakers to name. */
const NEIGHBOURS = 20;

/** Answers a request. Never throws, whatever the query. */
export function find(request: SearchRequest, finder: Finder): SearchResult {
  const options = readOptions(request, finder);
  if (!options.ok) return nothing([options.note, ...options.more], '');
  let first: SearchResult | undefined;
  for (const reading of readings(request.query, finder.books, finder.days)) {
    const result = answer(reading, options, finder);
    if (result.hits.length > 0) return result;
    first ??= result;
  }
  return first ?? nothing([{ code: 'only-common-words' }], '');
}

interface Options {
  readonly ok: true;
  readonly speakers?: readonly string[];
  readonly outlets?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly notes: readonly SearchNote[];
}

type OptionsResult =
  | Options
  | { readonly ok: false; readonly note: SearchNote; readonly more: readonly SearchNote[] };

/** The options: an id, or a text that must name somebody. */
function readOptions(request: SearchRequest, { books }: Finder): OptionsResult {
  const notes: SearchNote[] = [];
  const chosen: { speakers?: readonly string[]; outlets?: readonly string[] } = {};
  for (const kind of ['speaker', 'outlet'] as const) {
    const typed = request[kind]?.trim();
    if (typed === undefined || typed === '') continue;
    const list = kind === 'speaker' ? books.speakers : books.outlets;
    let ids: readonly string[] = list.entry(typed) === undefined ? list.exact(normalise(typed)) : [typed];
    if (ids.length === 0) {
      const words = tokenise(typed);
      const reading = readFacets(words, books).find(
        (facet) =>
          (facet.kind === 'outlet') === (kind === 'outlet') && facet.to - facet.from === words.length,
      );
      if (reading === undefined) {
        const names = list.resembling(typed, 3).map(({ name }) => name);
        return {
          ok: false,
          note: { code: kind === 'speaker' ? 'unknown-speaker' : 'unknown-outlet', typed },
          more: names.length === 0 ? [] : [{ code: 'did-you-mean', typed, names }],
        };
      }
      ids = reading.ids;
      const name = ids.map((id) => list.entry(id)?.name ?? id).join(', ');
      if (reading.kind === 'role') notes.push({ code: 'role-read-as', typed, name });
      else notes.push({ code: kind === 'speaker' ? 'speaker-read-as' : 'outlet-read-as', typed, name });
    }
    chosen[kind === 'speaker' ? 'speakers' : 'outlets'] = ids;
  }
  return {
    ok: true,
    ...chosen,
    ...(request.after === undefined ? {} : { from: request.after }),
    ...(request.before === undefined ? {} : { to: request.before }),
    notes,
  };
}

function answer(reading: Reading, options: Options, finder: Finder): SearchResult {
  const { filter, exclude } = filterOf(reading, options, finder);
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
    const listed = finder.index
      .search({ groups: [], exclude, filter, least: 0, limit: 4 * MOST_HITS })
      .flatMap(({ id }) => finder.index.document(id) ?? []);
    const hits = spread(listed)
      .slice(0, MOST_HITS)
      .map(({ id }) => ({ id, score: 0, match: BY_FACET }));
    if (hits.length === 0 && isDated(filter)) notes.push({ code: 'nothing-in-dates' });
    notes.push(...undated(filter, finder, (dateless) => allOf(dateless, exclude, finder)));
    return { hits, notes, topic: '', ...facets };
  }

  const search = (within: Filter, spelling: 'unknown' | 'always' = 'unknown'): TopicResult =>
    reading.phrases.length > 0
      ? searchPhrases(reading.phrases, telling, within, exclude, finder)
      : searchTopic(
          telling.length === 0 ? words : reading.sentence ? words : telling,
          within,
          exclude,
          finder,
          {
            spelling,
            typing: false,
            lenient: reading.sentence,
          },
        );
  let result = search(filter);
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
  if (result.hits.length === 0 && !facts && result.unknown.length === 0 && telling.length > 1)
    result = search(filter, 'always');
  if (result.hits.length > 0) {
    notes.push(...undated(filter, finder, (dateless) => search(dateless).hits.map(({ id }) => id)));
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

function filterOf(reading: Reading, options: Options, finder: Finder): { filter: Filter; exclude: string[] } {
  const names = reading.speakers.filter(({ kind }) => kind === 'speaker');
  const roles = reading.speakers.filter(({ kind }) => kind === 'role');
  let speakers = options.speakers;
  for (const ids of [union(names), ...roles.map(({ ids }) => ids)])
    if (ids !== undefined) speakers = speakers === undefined ? ids : narrowed(speakers, ids);
  const named = union(reading.outlets);
  const outlets =
    named === undefined
      ? options.outlets
      : options.outlets === undefined
        ? named
        : narrowed(options.outlets, named);
  const from = latest([options.from, ...reading.dates.map(({ first }) => first)]);
  const to = earliest([options.to, ...reading.dates.map(({ last }) => last)]);
  const exclude: string[] = [];
  const notSpeakers: string[] = [];
  const notOutlets: string[] = [];
  for (const text of reading.excluded) {
    const name = normalise(text);
    notSpeakers.push(...finder.books.speakers.exact(name));
    notOutlets.push(...finder.books.outlets.exact(name));
    const forms = finder.lexicon.forms(name);
    exclude.push(name, ...forms, ...finder.aliases.same(name));
  }
  return {
    filter: {
      ...(speakers === undefined ? {} : { speakers }),
      ...(outlets === undefined ? {} : { outlets }),
      ...(notSpeakers.length === 0 ? {} : { notSpeakers }),
      ...(notOutlets.length === 0 ? {} : { notOutlets }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
    exclude,
  };
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

function whyNothing(
  result: TopicResult,
  telling: readonly TypedWord[],
  filter: Filter,
  topic: string,
  finder: Finder,
  search: (within: Filter) => TopicResult,
  blocked: boolean,
  reading: Reading,
): SearchNote[] {
  const notes: SearchNote[] = [];
  const [speaker] = filter.speakers ?? [];
  const name = speaker === undefined ? undefined : (finder.books.speakers.entry(speaker)?.name ?? speaker);
  const [role] = reading.unresolved;
  if (role !== undefined && name === undefined) {
    const words = role.typed.split(' ');
    notes.push({ code: 'unknown-speaker', typed: role.typed });
    return [
      ...notes,
      ...neighbours(
        telling.filter((word) => !words.includes(word.term)),
        filter,
        finder,
      ),
    ];
  }
  if (result.unknown.length > 0) {
    const first = telling[0]?.surface;
    for (const word of result.unknown)
      notes.push(
        blocked && word === first && telling.length > 1
          ? { code: 'unknown-speaker', typed: word }
          : { code: 'unknown-word', word },
      );
    const rest = telling.filter((word) => !result.unknown.includes(word.surface));
    return name === undefined ? [...notes, ...neighbours(rest, filter, finder)] : notes;
  }
  if (isDated(filter) && search(withoutDates(filter)).hits.length > 0)
    notes.push({ code: 'nothing-in-dates' });
  if (name !== undefined) {
    notes.push({ code: 'not-said-by', name, topic });
    const { speakers: _left, ...others } = filter;
    notes.push(...nearSpeakers(search(others), topic, finder));
  } else if (notes.length === 0)
    notes.push({ code: 'nothing-with-all-words', words: telling.map(({ surface }) => surface) });
  return notes;
}

/** Who speaks of what is left of the topic. */
function neighbours(rest: readonly TypedWord[], filter: Filter, finder: Finder): SearchNote[] {
  if (rest.length === 0) return [];
  const options = { spelling: 'unknown', typing: false, lenient: false } as const;
  const topic = rest.map(({ surface }) => surface).join(' ');
  return nearSpeakers(searchTopic(rest, filter, [], finder, options), topic, finder);
}

function nearSpeakers(result: TopicResult, topic: string, finder: Finder): SearchNote[] {
  const names = new Set<string>();
  for (const { id } of result.hits.slice(0, NEIGHBOURS)) {
    const speaker = finder.index.document(id)?.speakerId;
    const name = speaker === undefined ? undefined : finder.books.speakers.entry(speaker)?.name;
    if (name !== undefined) names.add(name);
  }
  return names.size === 0 ? [] : [{ code: 'near-speakers', topic, names: [...names].slice(0, 5) }];
}

function notesOf(result: TopicResult, finder: Finder): SearchNote[] {
  const notes: SearchNote[] = [];
  for (const { typed, variants } of result.groups) {
    const spelt = variants.every(({ kind }) => kind === 'spelling');
    const read = result.hits
      .flatMap(({ match }) => match.corrected)
      .find((correction) => correction.typed === typed)?.found;
    if (spelt && read !== undefined) notes.push({ code: 'spelling', typed, read });
    const own = normalise(typed);
    const also = variants
      .filter(({ kind, term }) => kind === 'alias' && !` ${term} `.includes(` ${own} `))
      .map(({ term }) => finder.aliases.display(term));
    if (also.length > 0) notes.push({ code: 'alias', typed, also });
  }
  for (const word of result.unknown) notes.push({ code: 'word-dropped', word });
  if (result.partial) notes.push({ code: 'all-but-one' });
  return notes;
}

function undated(filter: Filter, finder: Finder, ids: (dateless: Filter) => readonly string[]): SearchNote[] {
  if (!isDated(filter)) return [];
  const count = ids(withoutDates(filter)).filter(
    (id) => finder.index.document(id)?.days === undefined,
  ).length;
  return count === 0 ? [] : [{ code: 'undated-left-out', count }];
}

function allOf(filter: Filter, exclude: readonly string[], finder: Finder): string[] {
  return finder.index
    .search({ groups: [], exclude, filter, least: 0, limit: 4 * MOST_HITS })
    .map(({ id }) => id);
}

function withoutDates({ from: _from, to: _to, ...filter }: Filter): Filter {
  return filter;
}

function isDated(filter: Filter): boolean {
  return filter.from !== undefined || filter.to !== undefined;
}

function union(readings: readonly FacetReading[]): readonly string[] | undefined {
  return readings.length === 0 ? undefined : [...new Set(readings.flatMap(({ ids }) => ids))];
}

function narrowed(one: readonly string[], two: readonly string[]): readonly string[] {
  return one.filter((id) => two.includes(id));
}

function latest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function earliest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function nothing(notes: readonly SearchNote[], topic: string): SearchResult {
  return { hits: [], notes, speakerIds: [], outletIds: [], topic };
}
