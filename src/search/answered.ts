import type { Filter } from '../index/index.ts';
import { lazy } from '../lazy.ts';
import { isDated, withoutDates } from './filter.ts';
import type { Finder } from './finder.ts';
import { MOST_HITS, type TopicHit, toldHit } from './hits.ts';
import { allOf, type Outcome, resolve } from './question.ts';
import { BY_FACET } from './rank.ts';
import type { SearchNote, SearchResult } from './types.ts';
import { notesOf, whyNothing } from './why.ts';
import { type Question, searchWithin } from './within.ts';

/** A result, with how many of its hits hold all the words in the quote itself. */
export interface Answered {
  readonly result: SearchResult;
  readonly wholes: number;
  /** Nothing was looked for but who speaks. */
  readonly isListed: boolean;
  /** What was searched for, with the numbers of the documents; empty where it was listed. */
  readonly searched: readonly TopicHit[];
}

/** Looks a question up and says how it was read, or why there is nothing. */
export function answer(question: Question, finder: Finder): Answered {
  const outcome = resolve(question, finder, MOST_HITS);
  const isListed = outcome.kind === 'listed';
  const wholes =
    outcome.kind === 'searched'
      ? outcome.result.hits.filter(({ whole }) => whole).length
      : isListed
        ? outcome.documents.length
        : 0;
  const searched = outcome.kind === 'searched' ? outcome.result.hits : [];
  return { result: told(question, outcome, finder), wholes, isListed, searched };
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
      const dateless = undated(filter, (within) => allOf(question, finder, within, MOST_HITS), finder);
      return {
        hits,
        notes: [
          ...notes.map((note) => withHolders(note, question, outcome.documents, finder)),
          ...why,
          ...dateless,
          ...cut(question, hits.length, finder),
        ],
        topic: '',
        ...facets,
      };
    }
    case 'searched': {
      const { result, blocked } = outcome;
      const ordered = question.reading.latest === true ? newestFirst(result.hits, finder) : result.hits;
      const dateless = () =>
        undated(
          filter,
          (within) => searchWithin(question, finder, within, MOST_HITS).hits.map(({ document }) => document),
          finder,
        );
      const documents = () => ordered.map(({ document }) => document);
      // Of the readings of a question most are given up: what there is to say of them takes searches of its own.
      const said = lazy(() =>
        result.hits.length === 0
          ? [...notes, ...whyNothing(question, result, blocked, finder)]
          : oneEach([
              ...notes.map((note) => withHolders(note, question, documents(), finder)),
              ...dateless(),
              ...notesOf(result, finder, question.reading.phrases),
              ...cut(question, result.isCut ? result.hits.length : 0, finder),
            ]),
      );
      return {
        hits: ordered.map((hit) => toldHit(hit)),
        get notes() {
          return said();
        },
        topic,
        ...facets,
      };
    }
  }
}

/** Those that hold all words by their days, then the others as they are; undated ones last. */
function newestFirst(hits: readonly TopicHit[], { index }: Finder): TopicHit[] {
  const day = ({ document }: TopicHit) => index.fields.firstDay(document) ?? Number.MIN_SAFE_INTEGER;
  const wholes = hits.filter(({ whole }) => whole);
  return [...wholes.sort((one, two) => day(two) - day(one)), ...hits.filter(({ whole }) => !whole)];
}

/** How many holders of a role are named. */
const MOST_HOLDERS = 3;

/** What a role was read as, with those who hold it and are among the results. */
function withHolders(
  note: SearchNote,
  { reading }: Question,
  documents: readonly number[],
  { index, books }: Finder,
): SearchNote {
  if (note.code !== 'role-read-as') return note;
  const ids = reading.speakers.find(({ typed, kind }) => kind === 'role' && typed === note.typed)?.ids ?? [];
  if (ids.length <= MOST_HOLDERS) return note;
  const shown = new Set(documents.map((document) => index.fields.speaker(document) ?? ''));
  const names = [...shown].filter((id) => ids.includes(id)).slice(0, MOST_HOLDERS);
  if (names.length === 0) return note;
  return { ...note, name: names.map((id) => books.speakers.entry(id)?.name ?? id).join(', ') };
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

/** That more fit than are among the results. Of all that somebody said it is known how much it is. */
function cut({ filter, telling, reading }: Question, found: number, { books }: Finder): SearchNote[] {
  if (found < MOST_HITS) return [];
  const { speakers, ...others } = filter;
  const isPlain =
    telling.length === 0 &&
    reading.phrases.length === 0 &&
    Object.keys(others).length === 0 &&
    reading.excluded.length === 0;
  if (speakers === undefined || !isPlain) return [{ code: 'best-of-more', count: MOST_HITS }];
  const total = speakers.reduce((sum, id) => sum + (books.speakers.entry(id)?.count ?? 0), 0);
  return total > MOST_HITS ? [{ code: 'best-of-more', count: MOST_HITS, total }] : [];
}

/** How many without a date the filter of a date leaves out. Where more fit than are looked through nobody has counted them. */
function undated(
  filter: Filter,
  search: (dateless: Filter) => readonly number[],
  { index }: Finder,
): SearchNote[] {
  if (!isDated(filter)) return [];
  const documents = search(withoutDates(filter));
  const count = documents.filter((document) => index.fields.firstDay(document) === undefined).length;
  if (count === 0) return [];
  return [documents.length < MOST_HITS ? { code: 'undated-left-out', count } : { code: 'undated-left-out' }];
}

/** A result without a hit. */
export function nothing(notes: readonly SearchNote[], topic: string): SearchResult {
  return { hits: [], notes, speakerIds: [], outletIds: [], topic };
}
