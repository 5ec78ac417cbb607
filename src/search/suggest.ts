import { find } from './find.ts';
import type { Finder } from './finder.ts';
import { normalise } from './text/aliases.ts';
import { tokenise } from './text/analyse.ts';
import { FUNCTION_WORDS } from './text/words.ts';
import type { FacetEntry, SearchRequest, Suggestion } from './types.ts';

/** Discord shows no more choices, and no longer ones. */
const MOST = 25;
const LONGEST = 100;
const MOST_PEOPLE = 8;
const MOST_TOPICS = 10;
const MOST_STARTS = 8;
/** Topics tried before giving up on those that have no answer with the other options. */
const TRIED = 24;

/** Lists of the two kinds of facet, the most quoted first. */
export interface FacetLists {
  readonly speakers: readonly FacetEntry[];
  readonly outlets: readonly FacetEntry[];
}

/** What to offer while an option is being typed. Each offer has an answer with the other options as they are. */
export function suggest(
  option: 'query' | 'speaker' | 'outlet',
  partial: string,
  filled: Omit<SearchRequest, 'query'>,
  finder: Finder,
  lists: FacetLists,
): readonly Suggestion[] {
  const offers =
    option === 'query'
      ? [
          ...people(partial, filled, finder, lists),
          ...topics(partial, filled, finder),
          ...starts(partial, filled, finder),
        ]
      : facetOffers(partial, option === 'speaker' ? lists.speakers : lists.outlets, finder);
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

function facetOffers(partial: string, list: readonly FacetEntry[], finder: Finder): Suggestion[] {
  const resembling = (list === undefined ? [] : matching(partial, list, finder)).slice(0, MOST);
  return resembling.map(({ id, name, count }) => ({
    name: `${name} (${count})`,
    value: id.length <= LONGEST ? id : name,
  }));
}

/** Entries whose names have words that begin as typed; where there are none, those that resemble it. */
function matching(partial: string, list: readonly FacetEntry[], finder: Finder): readonly FacetEntry[] {
  const typed = normalise(partial)
    .split(' ')
    .filter((word) => word !== '');
  const begins = list.filter(({ name, aliases, roles }) =>
    [name, ...aliases, ...roles].some((spelling) => {
      const words = normalise(spelling).split(' ');
      return typed.every((start) => words.some((word) => word.startsWith(start)));
    }),
  );
  if (begins.length > 0) return begins;
  const books = [finder.books.speakers, finder.books.outlets];
  return books.flatMap((book) => book.resembling(partial, 5)).filter((entry) => list.includes(entry));
}

function people(
  partial: string,
  filled: Omit<SearchRequest, 'query'>,
  finder: Finder,
  lists: FacetLists,
): Suggestion[] {
  if (filled.speaker !== undefined && filled.speaker !== '') return [];
  return matching(partial, lists.speakers, finder)
    .slice(0, MOST_PEOPLE)
    .filter(({ name }) => answers(name, filled, finder))
    .map(({ name, count }) => ({
      name: `${name} · ${count} ${count === 1 ? 'quote' : 'quotes'}`,
      value: name,
    }));
}

/** The words before the last one, and completions of the last one. */
function topics(partial: string, filled: Omit<SearchRequest, 'query'>, finder: Finder): Suggestion[] {
  const tokens = tokenise(partial);
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const open = last.end === partial.length;
  const before = open ? partial.slice(0, last.start) : `${partial.trimEnd()} `;
  const out: Suggestion[] = [];
  if (open && !FUNCTION_WORDS.has(last.term) && answers(partial, filled, finder))
    out.push({ name: partial.trim(), value: partial.trim() });
  if (!open) return answers(partial, filled, finder) ? [{ name: partial.trim(), value: partial.trim() }] : [];
  const wholes = finder.lexicon
    .completions(last.term, TRIED)
    .filter((term) => !FUNCTION_WORDS.has(term) && !term.includes(' '));
  for (const whole of wholes) {
    if (out.length >= MOST_TOPICS) break;
    const value = `${before}${whole}`.trim();
    if (answers(value, filled, finder)) out.push({ name: value, value });
  }
  return out;
}

/** Quotes that match what is typed so far, offered by their first words as a phrase. */
function starts(partial: string, filled: Omit<SearchRequest, 'query'>, finder: Finder): Suggestion[] {
  if (partial.trim().length < 3) return [];
  const { hits } = find({ ...filled, query: partial.replaceAll('"', ' ') }, finder);
  return hits.slice(0, MOST_STARTS).flatMap(({ id }) => {
    const document = finder.index.document(id);
    if (document === undefined) return [];
    const start = firstWords(
      document.text
        .replaceAll(/["“”«»„]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
      LONGEST - 2,
    );
    const value = `"${start}"`;
    const speaker = finder.books.speakers.entry(document.speakerId ?? '')?.name;
    const leads = find({ ...filled, query: value }, finder).hits[0]?.id === id;
    return leads ? [{ name: `${value}${speaker === undefined ? '' : ` — ${speaker}`}`, value }] : [];
  });
}

function answers(query: string, filled: Omit<SearchRequest, 'query'>, finder: Finder): boolean {
  return find({ ...filled, query }, finder).hits.length > 0;
}

/** As many whole words as fit. */
function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : cut.slice(0, longest);
}

function shorten(name: string): string {
  return name.length <= LONGEST ? name : `${firstWords(name, LONGEST - 2)} …`;
}
