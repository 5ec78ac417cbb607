import { FUNCTION_WORDS } from '../../english/index.ts';
import { normalise } from '../../names/alias-book.ts';
import { HONORIFICS, isPerson } from '../../names/parts.ts';
import type { Token } from '../../text/analyse.ts';
import { isLongGrammar } from '../plan.ts';
import type { FacetEntry } from '../types.ts';
import type { Asking } from './asking.ts';
import type { DateReading } from './dates.ts';
import { isRatherWord, readFacets } from './facets.ts';
import { withoutStrangers } from './strangers.ts';
import type { FacetBooks, FacetReading } from './types.ts';

/** What the words name; whoever a question asks for may be meant by a part of a role: "france". */
export function facetsOf(
  words: readonly Token[],
  asking: Asking | undefined,
  dates: readonly DateReading[],
  books: FacetBooks,
): readonly FacetReading[] {
  // One word that is hardly spelt like what somebody is asks for nobody: "membe".
  const facets = withoutStrangers(readFacets(words, books), words, asking?.who, books)
    .filter((facet) => !isBadlySpelt(facet) && !isAcross(facet, asking))
    .map((facet) => withoutFrame(facet, asking))
    .map((facet) => asSource(facet, words, asking, books))
    .filter((facet) => !isOfTopic(facet, words, asking, books) && !isSpokenOf(facet, words));
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

/** An outlet that is asked for what it says is a source, where others quote it as one: "what did the Herald say", "the Herald said". */
function asSource(
  facet: FacetReading,
  words: readonly Token[],
  asking: Asking | undefined,
  { speakers }: FacetBooks,
): FacetReading {
  if (facet.kind !== 'outlet') return facet;
  const { who } = asking ?? {};
  const isWho = who !== undefined && who.from <= facet.from && facet.to === who.to;
  if (!isWho && !OUTLETS_SAY.has(words[facet.to]?.term ?? '')) return facet;
  const ids = speakers.exact(facet.typed).filter((id) => isCalled(facet.typed, speakers.entry(id)));
  return ids.length === 0 ? facet : { ...facet, kind: 'speaker', ids };
}

const isCalled = (typed: string, entry: FacetEntry | undefined): boolean =>
  entry !== undefined && !isPerson(entry) && isSameName(typed, normalise(entry.name));

const isSameName = (typed: string, name: string): boolean => name === typed || name === `the ${typed}`;

/** What outlets are said to do, besides what people do. */
export const OUTLETS_SAY: ReadonlySet<string> = new Set(
  'say says said report reports reported write writes wrote claim claims claimed'.split(' '),
);

/**
 * Whether a name is a word of the topic rather than a speaker: it stands among other words, the question does not ask for it, it is
 * hardly a name, and no person and no body that is often quoted is called so: "cnn brexit".
 */
function isOfTopic(
  facet: FacetReading,
  words: readonly Token[],
  asking: Asking | undefined,
  books: FacetBooks,
): boolean {
  if (words.length < 2 || isAsked(facet, asking) || isAskedBeside(facet, words)) return false;
  return isRatherWord(facet, books) && isSeldomBody(facet, books);
}

/** Whether words name no person, and no body that is often quoted: "gun control", which was taken for one once. */
function isSeldomBody({ ids }: FacetReading, { speakers }: FacetBooks): boolean {
  const entries = ids.slice(0, SELDOM_QUOTED).flatMap((id) => speakers.entry(id) ?? []);
  return !entries.some(isPerson) && entries.reduce((sum, { count }) => sum + count, 0) < SELDOM_QUOTED;
}

/** An outlet of which something is said is no place to look: "roe about the herald". */
const isSpokenOf = ({ kind, from }: FacetReading, words: readonly Token[]): boolean => {
  const before = words[from - 1]?.term ?? '';
  return kind === 'outlet' && SPOKEN_OF.has(before === 'the' ? (words[from - 2]?.term ?? '') : before);
};

const SPOKEN_OF: ReadonlySet<string> = new Set('about regarding concerning against mentioning'.split(' '));

/**
 * A body with fewer quotes may have been taken for a speaker by mistake. Not tuned: a guess that holds for the cases of the tests.
 */
const SELDOM_QUOTED = 5;

/**
 * Reads sources that were asked for as the outlets of the same name, so that what stands in their articles is found.
 * @returns undefined where no source is called as an outlet is
 */
export function asOutlets(
  facets: readonly FacetReading[],
  { outlets, speakers }: FacetBooks,
): FacetReading[] | undefined {
  let isOther = false;
  const others = facets.map((facet): FacetReading => {
    if (facet.kind !== 'speaker' || facet.corrected) return facet;
    const ids = outlets.exact(facet.typed);
    if (ids.length === 0 || !facet.ids.every((id) => isCalled(facet.typed, speakers.entry(id)))) return facet;
    isOther = true;
    return { ...facet, kind: 'outlet', ids };
  });
  return isOther ? others : undefined;
}

const isBadlySpelt = ({ kind, corrected, typed, titled }: FacetReading): boolean =>
  kind === 'role' && corrected && !typed.includes(' ') && titled !== true;

/**
 * Whether words are hardly a name, because its first belong to the question: "qui a parlé | de la | Corée" asks for no De La Corey, and
 * "sagte" for no Sage.
 */
const isAcross = ({ corrected, from, to }: FacetReading, asking: Asking | undefined): boolean =>
  corrected && asking?.frame.has(from) === true && !(asking.frame.has(to - 1) && to - from > 1);

/** A name without the words of the question before it, which may stand in names as well: "citas | de | Roe". */
function withoutFrame(facet: FacetReading, asking: Asking | undefined): FacetReading {
  let { from, typed } = facet;
  while (facet.kind === 'speaker' && from < facet.to - 1 && asking?.frame.has(from) === true) {
    typed = typed.slice(typed.indexOf(' ') + 1);
    from += 1;
  }
  return from === facet.from ? facet : { ...facet, from, typed };
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
export function isAsked({ kind, from, to, ids }: FacetReading, asking: Asking | undefined): boolean {
  const { who } = asking ?? {};
  return kind !== 'outlet' && ids.length > 0 && who !== undefined && from < who.to && to > who.from;
}

/** Somebody is surely meant by two words of one name, or where the question says that they speak: "wall on taxes", "what does wall say". */
export function isSurelyNamed(
  { kind, from, to, ids, typed, corrected, titled }: FacetReading,
  words: readonly Token[],
  { speakers }: FacetBooks,
): boolean {
  if (kind === 'outlet') return to - from > 1;
  if (isAskedBeside({ kind, from, to }, words)) return true;
  if (to - from < 2 || corrected) return false;
  const [one, ...others] = typed.split(' or ');
  if (one !== undefined && others.length > 0)
    return [one, ...others].every((name) => name.includes(' ') && isNameOfOne(name, ids, speakers));
  if (kind === 'role') return titled === true;
  return isNameOfOne(typed, ids, speakers);
}

/** Whether words are one of some people's names, surname and all. */
function isNameOfOne(typed: string, ids: readonly string[], speakers: FacetBooks['speakers']): boolean {
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

/** Whether a title, as it is spelt, stands before the name of somebody who has it. */
export function isTitleOf(
  { titled, corrected, to, ids }: FacetReading,
  facets: readonly FacetReading[],
): boolean {
  const bearer =
    titled === true && !corrected
      ? facets.find(({ from, kind }) => from === to && kind === 'speaker')
      : undefined;
  return bearer?.ids.some((id) => ids.includes(id)) === true;
}

/**
 * The same with the first word alone, where somebody is called so and the words together are a body's name ("Roe's office"), or a
 * person's from behind: "roe bill".
 */
export function shorter(
  facets: readonly FacetReading[],
  { speakers }: FacetBooks,
): FacetReading[] | undefined {
  let isShorter = false;
  const short = facets.map((facet) => {
    const [word = ''] = facet.typed.split(' ');
    if (facet.kind !== 'speaker' || facet.corrected || word === facet.typed || isInOrder(facet, speakers))
      return facet;
    const ids = speakers.exact(word);
    if (ids.length === 0 || isRatherBody(facet, ids, speakers)) return facet;
    isShorter = true;
    return { ...facet, to: facet.from + 1, ids, typed: word };
  });
  return isShorter ? short : undefined;
}

/** Whether words are all that a body is called, and it is quoted more than all whom the first of them names: "white house". */
function isRatherBody(
  { ids, typed }: FacetReading,
  others: readonly string[],
  speakers: FacetBooks['speakers'],
): boolean {
  const own = ids.flatMap((id) => speakers.entry(id) ?? []).find(({ name }) => normalise(name) === typed);
  const quotes = others.reduce((sum, id) => sum + (speakers.entry(id)?.count ?? 0), 0);
  return own !== undefined && own.count > quotes - (others.includes(own.id) ? own.count : 0);
}

/** The same with people where an outlet's name of one word is their surname too: "bloomberg". */
export function asPeople(
  facets: readonly FacetReading[],
  { speakers }: FacetBooks,
): FacetReading[] | undefined {
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
export function isAskedBeside(
  { kind, from, to }: Pick<FacetReading, 'kind' | 'from' | 'to'>,
  words: readonly Token[],
): boolean {
  if (kind === 'outlet') return false;
  const behind = words[to]?.term ?? '';
  // Among several words a verb may be one of those that were said: "knew roe thought certain".
  const isVerbOfMany =
    !FUNCTION_WORDS.has(behind) && !ASKS_ABOUT.has(words[to + 1]?.term ?? '') && tellingOf(words) > SEVERAL;
  return (ASKS_FOR_SPEAKER.has(behind) && !isVerbOfMany) || NAMES_SPEAKER.has(words[from - 1]?.term ?? '');
}

/** How many words tell something, longer words of grammar and of asking among them. */
export function tellingOf(words: readonly { readonly term: string }[]): number {
  return words.filter(({ term }) => !FUNCTION_WORDS.has(term) || isLongGrammar(term)).length;
}

/** Of more words than these any may be one that was said. */
export const SEVERAL = 3;

/** Words right behind and right before whoever is asked for. */
const ASKS_FOR_SPEAKER: ReadonlySet<string> = new Set(
  'on about says say said saying think thinks thought tells told claims claimed'.split(' '),
);
/** Words between whoever speaks and what they speak about. */
export const ASKS_ABOUT: ReadonlySet<string> = new Set(['on', 'about']);
const NAMES_SPEAKER: ReadonlySet<string> = new Set('by does did do'.split(' '));

/** Of several people named, the first is the speaker, but for what is hardly a name; the others are first tried as the topic. A role narrows a name. */
export function preferred(
  facets: readonly FacetReading[],
  asking: Asking | undefined,
  books: FacetBooks,
): FacetReading[] {
  const people = facets.filter(({ kind }) => kind !== 'outlet');
  const asked = people.filter((facet) => isAsked(facet, asking));
  const name =
    asked.find(({ kind }) => kind === 'speaker') ??
    asked[0] ??
    people.find(
      (facet) => facet.kind === 'speaker' && !isRatherWord(facet, books) && !isSeldomBody(facet, books),
    ) ??
    people.find((facet) => facet.kind === 'speaker' && !isRatherWord(facet, books)) ??
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

export function isPartOf(typed: string, name: string): boolean {
  const words = name.split(' ');
  return typed.split(' ').every((word) => words.includes(word) || HONORIFICS.has(word));
}
