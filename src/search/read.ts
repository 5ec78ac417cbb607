import { ASKING_WORDS, FUNCTION_WORDS } from '../english/index.ts';
import { normalise } from '../names/alias-book.ts';
import { HONORIFICS, isPerson } from '../names/parts.ts';
import type { Token } from '../text/analyse.ts';
import type { TypedWord } from './plan.ts';
import { type Asking, readAsking } from './query/asking.ts';
import { type DateReading, isoDay, readDates } from './query/dates.ts';
import { type FacetBooks, type FacetReading, readFacets } from './query/facets.ts';
import { readQuery } from './query/read.ts';
import { grammarBegun, grammarMeant } from './query/slips.ts';
import { withoutStrangers } from './query/strangers.ts';
import type { SearchNote } from './types.ts';

/** One way to take a query: which words are facts, which are the topic. */
export interface Reading {
  readonly speakers: readonly FacetReading[];
  readonly outlets: readonly FacetReading[];
  readonly dates: readonly DateReading[];
  /** The words of the topic in order, grammar words among them. */
  readonly topic: readonly TypedWord[];
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  /** Roles of several words that nobody in the corpus has; their words are in the topic too. */
  readonly unresolved: readonly FacetReading[];
  /** A sentence rather than catchwords. */
  readonly sentence: boolean;
  readonly notes: readonly SearchNote[];
  /** Facets that one word of the query may name: it may as well be a word of the topic. */
  readonly assumed: readonly FacetReading[];
  /** Somebody stands where the question has whoever is asked for. */
  readonly asked: boolean;
  /** The newest are asked for. */
  readonly latest?: true;
  /** What is said about something is asked for, whoever says it. */
  readonly about?: true;
  /** Whoever the question asks for, as typed, where nobody is called so: left out of the topic. */
  readonly nobody?: string;
  /** The words that only ask are looked for like the others. */
  readonly literal?: true;
  /** Of what may be a name of several words only the first names somebody, or what is an outlet's is taken for a surname. */
  readonly shorter?: true;
}

/** From this many words on, with grammar words among them, a query is a remembered sentence. */
const SENTENCE = 5;

/**
 * All ways to take a query, the likeliest first. A later one is for when an earlier one finds nothing: dates that are
 * words of the quote ("August 2014"), a second name that is the topic, a name that is only mentioned.
 * @param days first and last day of the corpus
 */
export function* readings(
  query: string,
  books: FacetBooks,
  days: { first: number; last: number } | undefined,
): Generator<Reading, void> {
  const typed = readQuery(query);
  const raw = {
    ...typed,
    words: typed.words.map((word, at) => withoutSlip(word, at === typed.words.length - 1, books)),
  };
  const dates = readDates(raw.words, days, raw.text);
  const asking = raw.phrases.length === 0 ? readAsking(raw.words, raw.text) : undefined;
  // "Who said …" before a phrase, and nothing else.
  const isAskedForPhrase =
    raw.phrases.length > 0 &&
    raw.words.every(({ term }) => ASKING_WORDS.has(term) || FUNCTION_WORDS.has(term));
  const facets: FacetReading[] = [];
  const unresolved: FacetReading[] = [];
  for (const facet of facetsOf(raw.words, asking, dates, books))
    (facet.ids.length > 0 ? facets : unresolved).push(facet);
  const isSure = (facet: FacetReading) =>
    asking?.about !== true &&
    (isAsked(facet, asking) || isSurelyNamed(facet, raw.words, books) || isTitleOf(facet, facets));
  const make = (
    usedDates: readonly DateReading[],
    usedFacets: readonly FacetReading[],
    { frame, nobody }: { frame?: ReadonlySet<number>; nobody?: Asking['who'] } = { ...asking },
  ): Reading => {
    const taken = new Set<number>();
    const optional = new Set<number>();
    const mark = (list: Set<number>, { from, to }: { from: number; to: number }) => {
      for (let at = from; at < to; at++) list.add(at);
    };
    for (const date of usedDates) mark(isRelative(date) ? optional : taken, date);
    for (const used of [...usedFacets, ...(nobody ? [nobody] : [])]) mark(taken, used);
    const facts = usedFacets.length > 0 || usedDates.length > 0;
    const asks = (at: number) =>
      frame?.has(at) === true ||
      ((facts || isAskedForPhrase) && raw.words.length < 12 && ASKING_WORDS.has(raw.words[at]?.term ?? ''));
    const left = [...raw.words.keys()].filter((at) => !taken.has(at) && !asks(at));
    const topic = left.flatMap((at): TypedWord[] => {
      const word = raw.words[at];
      if (word === undefined) return [];
      return [{ ...typedWord(word, raw.text, books), ...(optional.has(at) && { optional: true }) }];
    });
    const asked = [...raw.words.keys()].filter((at) => !taken.has(at) && asks(at));
    return {
      speakers: usedFacets.filter(({ kind }) => kind !== 'outlet'),
      outlets: usedFacets.filter(({ kind }) => kind === 'outlet'),
      dates: usedDates,
      topic,
      phrases: raw.phrases,
      excluded: raw.excluded,
      unresolved: unresolved.filter(({ from, to }) => to - from > 1),
      sentence: topic.length >= SENTENCE && topic.some(({ term }) => FUNCTION_WORDS.has(term)),
      notes: [
        ...(raw.leftOut.length > 0 ? [{ code: 'left-out', typed: raw.leftOut } as const] : []),
        ...(raw.excluded.length > 0 ? [{ code: 'excluded', words: raw.excluded } as const] : []),
        ...askingNote(asked, raw.words, raw.text),
        ...notesOf(usedDates, usedFacets, raw.words, books),
      ],
      assumed: usedFacets.some(isSure) ? [] : usedFacets,
      ...(asking?.about === true && frame !== undefined && { about: true }),
      ...(asking?.latest === true && frame !== undefined && { latest: true }),
      asked: usedFacets.some((facet) => isAsked(facet, asking) || isAskedBeside(facet, raw.words)),
      ...(nobody && { nobody: textOf(nobody, raw.words, raw.text) }),
      ...(asking !== undefined && frame === undefined && { literal: true }),
    };
  };
  const first = preferred(facets, asking);
  yield make(dates, first);
  if (dates.length > 0) yield make([], first);
  // Somebody may speak of what an outlet is called like: "cox bloomberg".
  const people = first.filter(({ kind }) => kind !== 'outlet');
  if (people.length > 0 && people.length < first.length) yield make(dates, people);
  // "Roe on Doe" asks for nothing that Doe says, "jane roe doe" neither.
  const isAlone = (facet: FacetReading) =>
    ASKS_ABOUT.has(raw.words[facet.to]?.term ?? '') || (facet.kind !== 'outlet' && isSure(facet));
  if (first.length < facets.length && !first.some(isAlone)) yield make(dates, facets);
  const bearers = asPeople(first, books);
  if (bearers !== undefined) yield { ...make(dates, bearers), shorter: true };
  const short = shorter(first, books);
  if (short !== undefined) yield { ...make(dates, short), shorter: true };
  // All words are the topic: always among the readings.
  if (facets.length > 0) {
    yield make(dates, []);
    if (dates.length > 0) yield make([], []);
  }
  if (asking === undefined) return;
  const { frame, who } = asking;
  if (who !== undefined && !facets.some((facet) => isAsked(facet, asking)))
    yield make(
      dates,
      facets.filter((facet) => !first.includes(facet)),
      { frame, nobody: who },
    );
  yield make(dates, [], {});
}

/** What the words name; whoever a question asks for may be meant by a part of a role: "france". */
function facetsOf(
  words: readonly Token[],
  asking: Asking | undefined,
  dates: readonly DateReading[],
  books: FacetBooks,
): readonly FacetReading[] {
  const facets = withoutStrangers(readFacets(words, books), words, asking?.who, books);
  const { who } = asking ?? {};
  if (who === undefined || facets.some((facet) => isAsked(facet, asking))) return facets;
  const inDate = (at: number) => dates.some(({ from, to }) => from <= at && at < to);
  const own = words
    .slice(who.from, who.to)
    .filter(({ term }, at) => !FUNCTION_WORDS.has(term) && !inDate(who.from + at));
  const terms = own.map(({ term }) => term);
  const others = facets.filter(({ from, to }) => to <= who.from || from >= who.to);
  const withThem = (kind: 'role' | 'speaker', ids: readonly string[], typed: string) =>
    [...others, { kind, ...who, ids, typed, corrected: false }].sort((one, two) => one.from - two.from);
  const ids = terms.length === 0 ? [] : books.roles.having(terms);
  if (ids.length > 0 && ids.length <= MOST_IN_OFFICE) return withThem('role', ids, terms.join(' '));
  const typed = words
    .slice(who.from, who.to)
    .map(({ term }) => term)
    .join(' ');
  const people = surelyCalled(typed, books);
  return people.length === 0 ? facets : withThem('speaker', people, typed);
}

/** People whose surname or whole name some words are, a word of grammar among them: "may". */
function surelyCalled(typed: string, { speakers }: FacetBooks): readonly string[] {
  const found = speakers.lookUp(typed);
  const ids: string[] = [];
  for (let at = 0; at < Math.min(found.length, MOST_IN_OFFICE); at++) {
    const match = found.at(at);
    if (match?.person && (match.how === 'full' || match.how === 'surname')) ids.push(match.id);
  }
  return ids;
}

/** More people with a word in their role are not meant by it. */
const MOST_IN_OFFICE = 40;

/** Whether a facet stands where the question has whoever is asked for. */
function isAsked({ kind, from, to, ids }: FacetReading, asking: Asking | undefined): boolean {
  const { who } = asking ?? {};
  return kind !== 'outlet' && ids.length > 0 && who !== undefined && from < who.to && to > who.from;
}

/** The words that only ask, each run as it was typed; grammar alone is not worth telling. */
function askingNote(asked: readonly number[], words: readonly Token[], text: string): SearchNote[] {
  if (asked.every((at) => FUNCTION_WORDS.has(words[at]?.term ?? ''))) return [];
  const runs: { from: number; to: number }[] = [];
  for (const at of asked) {
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return [{ code: 'words-of-the-question', words: runs.map((run) => textOf(run, words, text)) }];
}

function textOf({ from, to }: { from: number; to: number }, words: readonly Token[], text: string): string {
  return text.slice(words[from]?.start, words[to - 1]?.end).replaceAll(/\s+/gu, ' ');
}

/** Somebody is surely meant by two words of one name, or where the question says that they speak: "wall on taxes", "what does wall say". */
function isSurelyNamed(
  { kind, from, to, ids, typed, corrected, titled }: FacetReading,
  words: readonly Token[],
  { speakers }: FacetBooks,
): boolean {
  if (kind === 'outlet') return to - from > 1;
  if (isAskedBeside({ kind, from, to }, words)) return true;
  if (to - from < 2 || corrected) return false;
  if (kind === 'role') return titled === true;
  return ids.some((id) => {
    const entry = speakers.entry(id);
    return (
      entry !== undefined &&
      isPerson(entry) &&
      [entry.name, ...entry.aliases].some(
        (name) => isWithSurname(typed, normalise(name)) && isCapitalised(name),
      )
    );
  });
}

/** Whether a title stands before the name of somebody who has it. */
function isTitleOf({ titled, to, ids }: FacetReading, facets: readonly FacetReading[]): boolean {
  const bearer =
    titled === true ? facets.find(({ from, kind }) => from === to && kind === 'speaker') : undefined;
  return bearer?.ids.some((id) => ids.includes(id)) === true;
}

/**
 * The same with the first word alone, where somebody is called so and the words together are a body's name ("Roe's office"), or a
 * person's from behind: "roe bill".
 */
function shorter(facets: readonly FacetReading[], { speakers }: FacetBooks): FacetReading[] | undefined {
  let isShorter = false;
  const short = facets.map((facet) => {
    const [word = ''] = facet.typed.split(' ');
    if (facet.kind !== 'speaker' || facet.corrected || word === facet.typed || isInOrder(facet, speakers))
      return facet;
    const ids = speakers.exact(word);
    if (ids.length === 0) return facet;
    isShorter = true;
    return { ...facet, to: facet.from + 1, ids, typed: word };
  });
  return isShorter ? short : undefined;
}

/** The same with people where an outlet's name of one word is their surname too: "bloomberg". */
function asPeople(facets: readonly FacetReading[], { speakers }: FacetBooks): FacetReading[] | undefined {
  let isOther = false;
  const people = facets.map((facet): FacetReading => {
    if (facet.kind !== 'outlet' || facet.to - facet.from > 1 || facet.corrected) return facet;
    const ids = speakers.exact(facet.typed);
    const reading: FacetReading = { ...facet, kind: 'speaker', ids };
    if (!isInOrder(reading, speakers)) return facet;
    isOther = true;
    return reading;
  });
  return isOther ? people : undefined;
}

/** Whether the words are a person's name as it is written. */
function isInOrder({ ids, typed }: FacetReading, speakers: FacetBooks['speakers']): boolean {
  return ids.some((id) => {
    const entry = speakers.entry(id);
    return (
      entry !== undefined &&
      isPerson(entry) &&
      [entry.name, ...entry.aliases].some((name) =>
        ` ${normalise(name)}`.endsWith(` ${typed.split(' ').at(-1)}`),
      )
    );
  });
}

/** Whether every longer word of a name has a capital: "Gun control" was only taken for one. */
function isCapitalised(name: string): boolean {
  return !/(?:^|\s)\p{Ll}{4,}/u.test(name);
}

/** "ann lee" of "Ann Mary Lee", not "climate change" of whatever has been taken for a name. */
function isWithSurname(typed: string, name: string): boolean {
  return isPartOf(typed, name) && typed.split(' ').includes(name.split(' ').at(-1) ?? '');
}

/** Whether a word beside a name or a role asks for its bearer. */
function isAskedBeside(
  { kind, from, to }: Pick<FacetReading, 'kind' | 'from' | 'to'>,
  words: readonly Token[],
): boolean {
  if (kind === 'outlet') return false;
  return ASKS_FOR_SPEAKER.has(words[to]?.term ?? '') || NAMES_SPEAKER.has(words[from - 1]?.term ?? '');
}

/** Words right behind and right before whoever is asked for. */
const ASKS_FOR_SPEAKER: ReadonlySet<string> = new Set(
  'on about says say said saying think thinks thought tells told claims claimed'.split(' '),
);
const ASKS_ABOUT: ReadonlySet<string> = new Set(['on', 'about']);
const NAMES_SPEAKER: ReadonlySet<string> = new Set('by does did do'.split(' '));

/** Of several people named, the first is the speaker; the others are first tried as the topic. A role narrows a name. */
function preferred(facets: readonly FacetReading[], asking: Asking | undefined): FacetReading[] {
  const people = facets.filter(({ kind }) => kind !== 'outlet');
  const asked = people.filter((facet) => isAsked(facet, asking));
  const name =
    asked.find(({ kind }) => kind === 'speaker') ??
    asked[0] ??
    people.find(({ kind }) => kind === 'speaker') ??
    people[0];
  if (name === undefined) return [...facets];
  // "What did Roe and Doe say": both are asked for.
  const both = asked.filter(({ kind }) => kind === name.kind);
  return facets.filter(
    (facet) =>
      facet.kind === 'outlet' ||
      facet === name ||
      both.includes(facet) ||
      facet.ids.some((id) => name.ids.includes(id)),
  );
}

/** "us" in lower case is the pronoun, unless it is the first half of "us-led"; "doesn" is what a slip leaves of "doesn't". */
function typedWord(word: Word, text: string, { knows }: FacetBooks): TypedWord {
  const compound = word.term === 'us' && /^[-\u2010\u2011]\p{L}/u.test(text.slice(word.end));
  return {
    surface: text.slice(word.start, word.end),
    term: compound
      ? 'US'
      : isContraction(word.term) && !(word.term === 'haven' && knows(word.term))
        ? `${word.term}t`
        : word.term,
    hyphenated: word.hyphenated,
    ...(word.respelt !== undefined && { respelt: word.respelt }),
  };
}

/**
 * A grammar word in place of a slip, or of a last word that was left unfinished, where it is no word of the corpus, no name, and no
 * slip or beginning of a word of the corpus.
 */
function withoutSlip(
  word: Token,
  isLast: boolean,
  { knows, begins, nearest, speakers, outlets }: FacetBooks,
): Word {
  const { term } = word;
  const begun = isLast ? grammarBegun(term) : undefined;
  const meant = begun ?? grammarMeant(term);
  const isWord = () =>
    knows(term) ||
    (begun !== undefined && begins(term)) ||
    speakers.exact(term).length + outlets.exact(term).length > 0 ||
    (begun === undefined && nearest(term)?.keepsLetters === true);
  return meant === undefined || isWord() ? word : { ...word, term: meant, respelt: meant };
}

type Word = Token & Pick<TypedWord, 'respelt'>;

/** A time that depends on the day of asking filters nothing. */
function isRelative({ first, last }: DateReading): boolean {
  return first === undefined && last === undefined;
}

function isContraction(term: string): boolean {
  return term.length > 3 && term.endsWith('n') && FUNCTION_WORDS.has(`${term}t`);
}

function notesOf(
  dates: readonly DateReading[],
  facets: readonly FacetReading[],
  words: readonly Token[],
  books: FacetBooks,
): SearchNote[] {
  const notes: SearchNote[] = [];
  for (const { kind, ids, typed, corrected } of facets) {
    const list = kind === 'outlet' ? books.outlets : books.speakers;
    const name = ids
      .map((id) => list.entry(id)?.name ?? id)
      .slice(0, 3)
      .join(', ');
    const named = facets.some(
      (facet) => facet.kind === 'speaker' && facet.ids.some((id) => ids.includes(id)),
    );
    if (kind === 'role') {
      if (!named) notes.push({ code: 'role-read-as', typed, name });
    } else if (corrected || isOneOfSeveral(ids, facets) || !isPartOf(typed, normalise(name)))
      notes.push({ code: kind === 'outlet' ? 'outlet-read-as' : 'speaker-read-as', typed, name });
  }
  for (const date of dates) {
    const { from, to, first, last } = date;
    const typed = words
      .slice(from, to)
      .map(({ term }) => term)
      .join(' ');
    if (isRelative(date)) notes.push({ code: 'relative-date', typed });
    else
      notes.push({
        code: 'date-read-as',
        typed,
        ...(first === undefined ? {} : { from: isoDay(first) }),
        ...(last === undefined ? {} : { to: isoDay(last) }),
      });
  }
  return notes;
}

/** Whether others are named beside somebody: then it is not plain that the words are names. */
function isOneOfSeveral(ids: readonly string[], facets: readonly FacetReading[]): boolean {
  return facets.some(
    (facet) => facet.kind === 'speaker' && facet.ids.length > 0 && !facet.ids.some((id) => ids.includes(id)),
  );
}

function isPartOf(typed: string, name: string): boolean {
  const words = name.split(' ');
  return typed.split(' ').every((word) => words.includes(word) || HONORIFICS.has(word));
}
