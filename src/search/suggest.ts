import { find } from './find.ts';
import type { Finder } from './finder.ts';
import type { NameBook } from './query/names.ts';
import type { PrefixBook } from './query/prefix.ts';
import { tokenise } from './text/analyse.ts';
import { FUNCTION_WORDS } from './text/words.ts';
import type { FacetEntry, SearchRequest, SearchResult, Suggestion } from './types.ts';

/** Discord shows no more choices, and no longer ones. */
const MOST = 25;
const LONGEST = 100;
const MOST_PEOPLE = 8;
const MOST_TOPICS = 10;
const MOST_STARTS = 8;
/** Topics tried before giving up on those that have no answer with the other options. */
const TRIED = 24;
/** Results looked at to know that there is an answer. */
const GLANCE = 12;
const SHORTEST_START = 3;

/** The facets by their beginnings. */
export interface FacetLists {
  readonly speakers: PrefixBook;
  readonly outlets: PrefixBook;
}

type Filled = Omit<SearchRequest, 'query'>;

/**
 * What to offer while an option is being typed. For a query: people, topics and starts of quotes, each of which has an
 * answer with the other options as they are.
 */
export function suggest(
  option: 'query' | 'speaker' | 'outlet',
  partial: string,
  filled: Filled,
  finder: Finder,
  lists: FacetLists,
): readonly Suggestion[] {
  const { speakers, outlets } = finder.books;
  const offers =
    option === 'speaker'
      ? facetOffers(partial, lists.speakers, speakers)
      : option === 'outlet'
        ? facetOffers(partial, lists.outlets, outlets)
        : [
            ...people(partial, filled, finder, lists),
            ...topics(partial, filled, finder),
            ...starts(partial, filled, finder),
          ];
  const seen = new Set<string>();
  return offers
    .filter(({ name, value }) => {
      if (value === '' || name === '' || value.length > LONGEST || seen.has(value)) return false;
      seen.add(value);
      return true;
    })
    .slice(0, MOST)
    .map(({ name, value }) => ({ name: shorten(name), value }));
}

function facetOffers(partial: string, list: PrefixBook, book: NameBook): Suggestion[] {
  return matching(partial, list, book, MOST).map(({ id, name, count }) => ({
    name: `${name} (${count})`,
    value: id.length <= LONGEST ? id : name,
  }));
}

/** Entries with words that begin as typed; where there are none, those that resemble it. */
function matching(partial: string, list: PrefixBook, book: NameBook, limit: number): readonly FacetEntry[] {
  const begins = list.beginning(partial, limit);
  return begins.length > 0 ? begins : book.resembling(partial, Math.min(limit, 5));
}

function people(partial: string, filled: Filled, finder: Finder, lists: FacetLists): Suggestion[] {
  if (filled.speaker !== undefined && filled.speaker !== '') return [];
  const book = finder.books.speakers;
  const begins = lists.speakers.beginning(partial, MOST_PEOPLE);
  const meant = book.nearWord(tokenise(partial).at(-1)?.term ?? '')?.word;
  const alike = begins.length > 0 || meant === undefined ? [] : book.exact(meant);
  const offered = [...begins, ...alike.flatMap((id) => book.entry(id) ?? [])];
  return offered.slice(0, MOST_PEOPLE).flatMap(({ id, name, count }) => {
    const { hits, speakerIds } = glance(name, filled, finder);
    if (hits.length === 0 || !speakerIds.includes(id)) return [];
    return { name: `${name} · ${count} ${count === 1 ? 'quote' : 'quotes'}`, value: name };
  });
}

/** What is typed, and what is typed with its last word completed. */
function topics(partial: string, filled: Filled, finder: Finder): Suggestion[] {
  const last = tokenise(partial).at(-1);
  if (last === undefined) return [];
  const typed = partial.trim();
  const open = last.end === partial.length;
  const wholes = open ? finder.lexicon.completions(last.term, TRIED) : [];
  const out: Suggestion[] = [];
  for (const value of [typed, ...wholes.map((whole) => partial.slice(0, last.start).trimStart() + whole)]) {
    if (out.length >= MOST_TOPICS) break;
    if (FUNCTION_WORDS.has(value.slice(value.lastIndexOf(' ') + 1))) continue;
    if (glance(value, filled, finder).hits.length > 0) out.push({ name: value, value });
  }
  return out;
}

/** Quotes that match what is typed so far, offered by their first words as a phrase. */
function starts(partial: string, filled: Filled, finder: Finder): Suggestion[] {
  if (partial.trim().length < SHORTEST_START) return [];
  const { hits } = glance(partial.replaceAll('"', ' '), filled, finder);
  return hits.slice(0, MOST_STARTS).flatMap(({ id }) => {
    const document = finder.index.document(id);
    const plain = document?.text.replaceAll(/[\s"“”«»„]+/g, ' ').trim();
    if (document === undefined || plain === undefined) return [];
    const value = `"${firstWords(plain, LONGEST - 2)}"`;
    if (glance(value, filled, finder).hits[0]?.id !== id) return [];
    const speaker = finder.books.speakers.entry(document.speakerId ?? '')?.name;
    return { name: speaker === undefined ? value : `${value} — ${speaker}`, value };
  });
}

function glance(query: string, filled: Filled, finder: Finder): SearchResult {
  return find({ ...filled, query }, finder, GLANCE);
}

/** As many whole words as fit. */
function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.slice(0, longest + 1).lastIndexOf(' ');
  return text.slice(0, space > 0 ? space : longest);
}

function shorten(name: string): string {
  return name.length <= LONGEST ? name : `${firstWords(name, LONGEST - 2)} …`;
}
