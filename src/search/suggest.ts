import { FUNCTION_WORDS } from '../english/index.ts';
import type { Group } from '../index/index.ts';
import type { NameIndex } from '../names/index.ts';
import { tokenise } from '../text/analyse.ts';
import { type Draft, type Filled, keyOf, present, topics } from './complete.ts';
import type { Finder } from './finder.ts';
import { readOptions, resembling } from './options.ts';
import { PHRASE_POOL, searchPhrases } from './phrases.ts';
import { inQuote, planGroups } from './plan.ts';
import { understand } from './question.ts';
import type { FacetEntry, Suggestion } from './types.ts';
import type { Question } from './within.ts';

/** Discord shows no more choices, and no longer ones. */
const MOST = 25;
const LONGEST = 100;
const MOST_PEOPLE = 8;
const MOST_STARTS = 5;
const SHORTEST_START = 3;
/** A phrase that more quotes have the words of is not offered. */
const MOST_ALIKE = 8;
/** So many groups fit into a plan. */
const MOST_WORDS = 31;

/**
 * What to offer while an option is being typed. For a query: people, topics and starts of quotes, each of which has an
 * answer with the other options as they are.
 */
export function suggest(
  option: 'query' | 'speaker' | 'outlet',
  partial: string,
  filled: Filled,
  finder: Finder,
): readonly Suggestion[] {
  const { speakers, outlets } = finder.books;
  const offers =
    option === 'speaker'
      ? facetOffers(partial, speakers)
      : option === 'outlet'
        ? facetOffers(partial, outlets)
        : queryOffers(partial, filled, finder);
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

function queryOffers(partial: string, filled: Filled, finder: Finder): Suggestion[] {
  const options = readOptions({ ...filled, query: '' }, finder.books);
  const questions = new Map<string, Question | undefined>();
  const questionOf = (query: string) => {
    if (questions.has(query)) return questions.get(query);
    const [reading] = finder.readings(query);
    const question = reading && options.ok ? understand(reading, options, finder) : undefined;
    questions.set(query, question);
    return question;
  };
  const draft: Draft = { partial, filled, options, finder, questionOf };
  return [...people(draft), ...topics(draft), ...starts(draft)];
}

function facetOffers(partial: string, names: NameIndex): Suggestion[] {
  return matching(partial, names, MOST).map(({ id, name, count }) => ({
    name: `${name} (${count})`,
    value: names.keyOf(id).length <= LONGEST ? names.keyOf(id) : name,
  }));
}

/** Entries with words that begin as typed; where there are none, those that resemble it. */
function matching(partial: string, names: NameIndex, limit: number): readonly FacetEntry[] {
  const begins = names.beginning(partial, limit);
  return begins.length > 0 ? begins : resembling(partial, names, Math.min(limit, 5));
}

function people(draft: Draft): Suggestion[] {
  const { partial, filled, options, questionOf, finder } = draft;
  if ((filled.speaker !== undefined && filled.speaker !== '') || !options.ok) return [];
  const book = finder.books.speakers;
  const begins = book.beginning(partial, MOST_PEOPLE);
  const meant = book.nearWord(tokenise(partial, finder.scanner).at(-1)?.term ?? '')?.word;
  const alike = begins.length > 0 || meant === undefined ? [] : book.exact(meant);
  const offered = [...begins, ...alike.slice(0, MOST_PEOPLE).flatMap((id) => book.entry(id) ?? [])];
  const isFound = ({ id, name }: FacetEntry): boolean => {
    // A name with a month or an outlet in it may be read as something else.
    const question = questionOf(name);
    if (question === undefined || question.telling.length > 0) return false;
    const { reading, filter, exclude } = question;
    if (reading.phrases.length > 0) return false;
    return (
      filter.speakers?.includes(id) === true &&
      finder.index.any({ groups: [], exclude, filter, least: 0, limit: 1 })
    );
  };
  return offered.slice(0, MOST_PEOPLE).flatMap((entry) => {
    const { id, name, count } = entry;
    return finder.settled(keyOf('person', id, draft), () => isFound(entry))
      ? { name: `${name} · ${count} ${count === 1 ? 'quote' : 'quotes'}`, value: name }
      : [];
  });
}

/** Quotes that have what is typed so far, offered by their first words as a phrase. */
function starts(draft: Draft): Suggestion[] {
  const { partial, questionOf, finder } = draft;
  if (partial.trim().length < SHORTEST_START) return [];
  const question = questionOf(partial.replaceAll('"', ' ').trim());
  if (question === undefined) return [];
  const { fields } = finder.index;
  return quotesWith(question, draft).flatMap((document) => {
    const plain = fields
      .text(document)
      .replaceAll(/[\s"“”«»„]+/g, ' ')
      .trim();
    const value = `"${firstWords(plain, LONGEST - 2)}"`;
    const key = keyOf('start', `${document} ${value}`, draft);
    if (!finder.settled(key, () => leadsTo(document, value, draft))) return [];
    const speaker = finder.books.speakers.entry(fields.speaker(document) ?? '')?.name;
    return { name: speaker === undefined ? value : `${value} — ${speaker}`, value };
  });
}

/** Numbers of the quotes that fit best. */
function quotesWith({ filter, exclude, telling, facts }: Question, { partial, finder }: Draft): number[] {
  const typing = /[\p{L}\p{N}]$/u.test(partial);
  const groups = planGroups(telling, finder, { spelling: 'unknown', typing })
    .filter(({ required }) => required)
    .map(inQuote);
  if (groups.length === 0 && !facts) return [];
  return finder.index
    .candidates({ groups, exclude, filter, least: groups.length, limit: MOST_STARTS })
    .map(({ document }) => document);
}

/** Whether a phrase, asked for with the options as they are, finds this quote first. */
function leadsTo(document: number, phrase: string, { options, finder }: Draft): boolean {
  const [reading] = finder.readings(phrase);
  if (reading?.phrases.length !== 1 || reading.topic.length > 0 || !options.ok) return false;
  const terms = tokenise(reading.phrases[0] ?? '', finder.scanner).map(({ term }) => term);
  const telling = terms.filter((term) => !FUNCTION_WORDS.has(term));
  const groups = [...new Set(telling.length > 0 ? telling : terms)].slice(0, MOST_WORDS).map(
    (term): Group => ({
      typed: term,
      variants: [present(term, 0)],
      required: true,
    }),
  );
  if (groups.length === 0) return false;
  const { filter, exclude } = understand(reading, options, finder);
  const found = finder.index.candidates({
    groups,
    exclude,
    filter,
    least: groups.length,
    limit: MOST_ALIKE + 1,
  });
  // Where many have these words, a phrase leads to none of them. Those that have all are looked at first.
  if (found.length > MOST_ALIKE) return false;
  if (found.length < 2) return found[0]?.document === document;
  const most = MOST_ALIKE / PHRASE_POOL;
  return (
    searchPhrases(reading.phrases, [], filter, exclude, finder, most, true).hits[0]?.document === document
  );
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
