import type { Archive, Quote } from '../archive/types.ts';
import type { Span } from '../article/types.ts';
import { type Word, wordsOf } from '../concordance/index.ts';
import { mayBeBoth, titlesMarked } from '../english/index.ts';
import { isAuthor } from '../names/authors.ts';
import { givenNameGender } from '../names/given-names.ts';
import { isUnsure, type MatchKind, matchName, surer } from '../names/match.ts';
import { HONORIFICS, isParticle, type NameWord, nameWords, wholeNames } from '../names/parts.ts';
import { fold } from '../text/fold.ts';
import { keyHash } from '../text/hash.ts';
import { apposedTo, contradicts, isOccupation, nearName, occupationsIn } from './occupations.ts';

/** A name or a role that a message gives. */
export interface Named extends Span {
  readonly text: string;
}

/** The people of an archive, as messages name them. */
export interface People {
  /** The first person whom a text names and the archive knows, else the first group, in any case; offsets into the text. */
  known(text: string): Named | undefined;
  /** The first person whom a text names and the archive knows; offsets into the text. */
  person(text: string): Named | undefined;
  /** Whether a text is a name that a person is known by, and nothing more. */
  isPerson(text: string): boolean;
  /** Whether a text is the name of an outlet: outlets report, they are not credited with what others say. */
  isOutlet(text: string): boolean;
  /** The outlets that a text names as their names are written, the first of them with its text and offsets. */
  outletIn(text: string): (Named & { readonly ids: readonly string[] }) | undefined;
  /** Whether a name or role may mean the speaker of a quotation; undefined when that can't be told. */
  means(named: Named, quote: Quote): boolean | undefined;
}

/** Between the possessive of a name and the name of somebody who is told by it: "'s old friend ". */
const OWNER =
  /^['’]s\s+(?:(?!(?:to|of|for|by|with|about|against|on|in|from|at|and|or)\s)\p{Ll}[\p{L}-]*\s+){1,3}(?=\p{Lu})/u;
/** Words before a surname that are no part of a name. */
const TITLES: ReadonlySet<string> = new Set(
  ['title', 'honorific', 'alone'].flatMap((mark) => [...titlesMarked(mark)]),
);
/** Longer names than this are met by their last words. */
const LONGEST = 6;
/** Of more people than these who share a word, the most quoted are looked at. */
const MOST_LOOKED_AT = 16;
const SHORTEST_SURNAME = 3;
/** Places at which it is looked how a word is written, and how many times fewer of them may have it in small letters. */
const MOST_READ = 24;
/** A body of one word stands in the articles so many times for each of its quotes, at most. */
const SELDOM_SPEAKS = 100;
const SELDOM_SMALL = 5;

export function createPeople({
  people,
  articles,
  names: { people: names, outlets },
  concordance,
}: Archive): People {
  /** Whoever writes under a name of their own is a person, whom a message credits. */
  const outletsCalled = (key: string): readonly string[] => (isAuthor(key, names) ? [] : outlets.exact(key));
  const surnames = new Map<string, boolean>();
  /** Whether a word is somebody's last name: what a word in small letters must be to name anybody. */
  const isSurname = (key: string): boolean => {
    const before = surnames.get(key);
    if (before !== undefined) return before;
    const isLast = names
      .exact(key)
      .slice(0, MOST_LOOKED_AT)
      .flatMap((id) => people.get(id) ?? [])
      .some(
        ({ kind, names: own }) =>
          kind === 'person' && own.some((name) => nameWords(name).at(-1)?.folded === key),
      );
    const known = isLast && isWrittenAsName(key);
    surnames.set(key, known);
    return known;
  };
  /** Whether the articles write a word with a capital, as they do a name: "day" and "true" are words, whoever is called so. */
  const isWrittenAsName = (key: string): boolean => {
    const places = concordance.places(keyHash(key));
    const step = Math.max(1, Math.floor(places.length / MOST_READ));
    const read = Array.from({ length: Math.min(places.length, MOST_READ) }, (_, at) => {
      const place = places[at * step] ?? 0;
      return concordance.read(place, place + 1)[0];
    });
    const small = read.filter((word) => word?.key === key && !word.capital).length;
    return small * SELDOM_SMALL <= read.length;
  };
  const isKnown = (words: readonly Word[], kind: 'person' | 'group'): boolean => {
    const key = words.map(keyOf).join(' ');
    if (words.length === 1) {
      const [word] = words;
      if (word === undefined || key.length < SHORTEST_SURNAME) return false;
      if (kind === 'person')
        return (word.capital && !COMMON_START.has(key) && names.exact(key).some(isHuman)) || isSurname(key);
      // "Wall" or "white" may have been taken for somebody once; "officials" speak again and again.
      const said = names.exact(key).reduce((sum, id) => sum + (names.entry(id)?.count ?? 0), 0);
      if (concordance.count(keyHash(key)) > SELDOM_SPEAKS * said) return false;
    }
    return names
      .exact(key)
      .slice(0, MOST_LOOKED_AT)
      .some((id) => isHuman(id) === (kind === 'person'));
  };
  const isHuman = (id: string): boolean => people.get(id)?.kind === 'person';
  /** The first and longest stretch of words that names somebody; of "Roe's friend Jane Doe" the friend. */
  const find = (text: string, words: readonly Word[], kind: 'person' | 'group'): Named | undefined => {
    for (let at = 0; at < words.length; at += 1)
      for (let to = Math.min(words.length, at + LONGEST); to > at; to -= 1) {
        const stretch = words.slice(at, to);
        if (!stretch.every((word, index) => index === 0 || adjoins(text, stretch[index - 1], word))) continue;
        if (!isKnown(stretch, kind)) continue;
        if (kind === 'person' && to === at + 1 && isCommonNoun(words[at - 1], words[at])) continue;
        const friend = findOwned(text, words, to, kind);
        if (friend !== undefined) return friend;
        return kind === 'group' ? named(text, words, at, to) : withForenames(text, words, at, to);
      }
    return undefined;
  };
  /** The name that a possessive before it tells: the one whom "Roe's old friend" leads to. */
  const findOwned = (text: string, words: readonly Word[], to: number, kind: 'person' | 'group') => {
    const end = words[to - 1]?.end ?? 0;
    const start = end - "'s".length;
    const owner = OWNER.exec(text.slice(start))?.[0];
    if (owner === undefined) return undefined;
    const next = words.filter((word) => word.start >= end);
    const owned = find(text, next, kind);
    return owned?.start === start + owner.length ? owned : undefined;
  };
  const roleKeys = (text: string): string[] =>
    wordsOf(text)
      .map(keyOf)
      .filter((key) => !/^(?:the|a|an|of|s|top)?$/u.test(key) && !HONORIFICS.has(key));
  const isOffice = (word: string): boolean =>
    TITLES.has(word) || isRole(word) || (names.isRoleWord(word) && names.exact(word).length === 0);
  /** The words of a name without what stands before it: "Russian President Vladimir Putin". */
  const bare = (text: string): NameWord[] => {
    const words = nameWords(text).filter(({ folded }) => !COMMON_START.has(folded));
    const office = words.slice(0, -1).findLastIndex(({ folded }) => isOffice(folded));
    return words.slice(office + 1);
  };
  /** Whether a role of several words is that of others, and nothing of it is this one's: "the union leader". */
  const isHeldByOthers = (keys: readonly string[], id: string, own: readonly string[]): boolean => {
    const office = names.roles.read(keys, 0);
    const held = office?.to === keys.length ? office.ids : [];
    // "The bishop" is whoever the corpus calls one, where somebody else has another role.
    const holders = held.length > 0 || own.length === 0 ? held : names.roles.having(keys);
    if (holders.length === 0 || holders.includes(id)) return false;
    const telling = own.flatMap(occupationsIn);
    const isAlike = occupationsIn(keys.join(' ')).some((word) =>
      telling.some((other) => mayBeBoth(word, other)),
    );
    return !isAlike || (keys.length > 1 && !keys.some((key) => own.flatMap(roleKeys).includes(key)));
  };
  /** A given name tells whom of a family; an office that no list has does not. */
  const how = (typed: readonly NameWord[], own: readonly string[]): MatchKind | undefined =>
    wholeNames(
      own.map(nameWords),
      typed.length > 1 && givenNameGender(typed[0]?.folded ?? '') !== undefined,
    ).reduce<MatchKind | undefined>(
      (best, name) => surer(best, matchName(typed, name, names.givenNames)),
      undefined,
    );

  return {
    isPerson: (text) => {
      const words = wordsOf(text);
      return words.length > 0 && isKnown(words, 'person');
    },
    person: (text) => find(text, wordsOf(text), 'person'),
    known(text) {
      const words = wordsOf(text);
      return find(text, words, 'person') ?? find(text, words, 'group');
    },
    outletIn(text) {
      const words = wordsOf(text);
      for (let at = 0; at < words.length; at += 1)
        for (let to = Math.min(words.length, at + LONGEST); to > at; to -= 1) {
          const stretch = words.slice(at, to);
          if (!stretch[0]?.capital || !stretch.at(-1)?.capital) continue;
          if (!stretch.every((word, index) => index === 0 || adjoins(text, stretch[index - 1], word)))
            continue;
          const ids = outletsCalled(stretch.map(keyOf).join(' '));
          if (ids.length > 0) return { ...named(text, words, at, to), ids };
        }
      return undefined;
    },
    isOutlet: (text) => {
      const key = wordsOf(text).map(keyOf).join(' ');
      return [key, key.replace(/^the /u, ''), `the ${key}`].some((name) => outletsCalled(name).length > 0);
    },
    means({ text }, { speaker: id, role, mention, article }) {
      const speaker = id === undefined ? undefined : people.get(id);
      const isOnlyRole = isRoleOnly(text) && find(text, wordsOf(text), 'person') === undefined;
      if (speaker === undefined) {
        const told = isOnlyRole && mention !== undefined && contradicts(text, [mention.text], () => []);
        return told === true ? false : undefined;
      }
      if (isOnlyRole || !/\p{Lu}/u.test(text)) {
        const keys = roleKeys(text);
        const given = [...(role === undefined ? [] : [role]), ...speaker.roles];
        const told = given.length > 0 || mention === undefined ? given : [mention.text];
        const roles = told.flatMap(roleKeys);
        if (keys.length > 0 && keys.every((key) => roles.includes(key))) return true;
        if (isOnlyRole) {
          const surname = speaker.name.split(/\s+/u).at(-1) ?? '';
          const own = [...told, ...apposedTo(articles.get(article)?.raw ?? '', mention)];
          const near = () => nearName(articles.get(article)?.raw ?? '', surname);
          const isOther = speaker.kind === 'person' ? contradicts(text, own, near) : undefined;
          if (isOther === true) return false;
          if (isOther === false && keys.length === 1) return undefined;
          return isHeldByOthers(keys, speaker.id, own) ? false : undefined;
        }
      }
      const typed = bare(text);
      if (typed.length === 0) return undefined;
      if (speaker.names.some((name) => isAbbreviated(typed, nameWords(name)))) return true;
      const fit = how(typed, speaker.names);
      if (fit !== undefined && !isUnsure(fit)) return true;
      const others = names.exact(typed.map(({ folded }) => folded).join(' '));
      if (fit !== undefined) return others.length === 0 || others.includes(speaker.id);
      // A body speaks through those who hold an office of it: "Pentagon spokesman".
      const offices = speaker.roles.flatMap(nameWords);
      return typed.every((word) => offices.some(({ folded }) => folded === word.folded)) ? undefined : false;
    },
  };
}

const OFFICE = new RegExp(`\\b(?:${[...titlesMarked('office')].join('|')})\\b`, 'iu');

/** Whether a typed name is another one with no more than the initial of its surname: "Jane R." */
function isAbbreviated(typed: readonly NameWord[], own: readonly NameWord[]): boolean {
  const [given, initial] = [typed[0]?.folded, typed.at(-1)?.folded ?? ''];
  const surname = own.at(-1)?.folded ?? '';
  return typed.length > 1 && initial.length === 1 && surname.startsWith(initial) && own[0]?.folded === given;
}

/** Whether a text speaks of somebody by office: "the French minister". */
export function isRole(text: string): boolean {
  return (
    OFFICE.test(text) &&
    !/\b(?:minister|president|premier|chancellor|secretary|king|queen|general|senator|governor|mayor)\s+\p{Lu}/u.test(
      text,
    )
  );
}

/** Whether a text is what somebody does or is, and no name: "the French minister", "surgeon", "head of the zoo". */
function isRoleOnly(text: string): boolean {
  if (isRole(text)) return true;
  const own = text.split(/\s(?:of|for)\s/u)[0] ?? text;
  const last = /[\p{L}\p{M}-]+$/u.exec(own)?.[0] ?? '';
  return /^\p{Ll}/u.test(last) && isOccupation(last);
}

/** A name with the words in capitals before it: other forenames, offices. */
function withForenames(text: string, words: readonly Word[], at: number, to: number): Named {
  let from = at;
  for (let first = forenameBefore(text, words, from); first !== undefined; ) {
    from = first;
    first = forenameBefore(text, words, from);
  }
  let end = to;
  // "Donald Ploog" is not Donald, whoever else is called so.
  while (words[end]?.capital && adjoins(text, words[end - 1], words[end]) && to - at === 1) end += 1;
  return named(text, words, from, end);
}

/** The place of the forename before a name, over its particles: "Piet de Witt"; undefined where there is none. */
function forenameBefore(text: string, words: readonly Word[], from: number): number | undefined {
  let at = from - 1;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const key = keyOf(word);
    if (!adjoins(text, word, words[at + 1]) || COMMON_START.has(key)) return undefined;
    if (word.capital) return /^\p{L}/u.test(key) ? at : undefined;
    if (!isParticle(key)) return undefined;
    at -= 1;
  }
  return undefined;
}

function named(text: string, words: readonly Word[], from: number, to: number): Named {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const last = words[to - 1];
  const own =
    last === undefined ? end : last.start + text.slice(last.start, end).replace(/['’]s?$/u, '').length;
  return { text: text.slice(start, own), start, end: own };
}

function keyOf({ key }: Word): string {
  return nameWords(key).at(0)?.folded ?? fold(key);
}

/** "A letter", whoever is called Letter. */
const isCommonNoun = (
  before: Word | undefined,
  { capital }: Pick<Word, 'capital'> = { capital: true },
): boolean =>
  !capital && before !== undefined && /^(?:an?|the|this|that|his|her|their|my|our)$/u.test(before.key);

/** Words in capitals before a surname that are no forenames. */
const COMMON_START: ReadonlySet<string> = new Set(
  'as and but when while then so did does has is was if that according by from the a what why how who on in at'.split(
    ' ',
  ),
);

/** Whether nothing but a space, a full stop or a hyphen stands between two words. */
function adjoins(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && /^[\s.-]+$/u.test(text.slice(left.end, right.start));
}
