import type { Archive } from '../archive/types.ts';
import { type Word, wordsOf } from '../concordance/index.ts';
import { isAuthor } from '../names/authors.ts';
import { nameWords } from '../names/parts.ts';
import { keyHash } from '../text/hash.ts';
import { isWrittenAsName } from './capitals.ts';
import { createMeans, type Means } from './credited.ts';
import {
  adjoins,
  COMMON_START,
  isCommonNoun,
  keyOf,
  type Named,
  named,
  withForenames,
} from './name-spans.ts';

export type { Named } from './name-spans.ts';

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
  readonly means: Means;
}

/** Between the possessive of a name and the name of somebody who is told by it: "'s old friend ". */
const OWNER =
  /^['’]s\s+(?:(?!(?:to|of|for|by|with|about|against|on|in|from|at|and|or)\s)\p{Ll}[\p{L}-]*\s+){1,3}(?=\p{Lu})/u;
/** Longer names than this are met by their last words. */
const LONGEST = 6;
/** Of more people than these who share a word, the most quoted are looked at. */
const MOST_LOOKED_AT = 16;
const SHORTEST_SURNAME = 3;
/** A body of one word stands in the articles so many times for each of its quotes, at most. */
const SELDOM_SPEAKS = 100;

export function createPeople(archive: Archive): People {
  const {
    people,
    names: { people: names, outlets },
    concordance,
  } = archive;
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
    const known = isLast && isWrittenAsName(key, concordance);
    surnames.set(key, known);
    return known;
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
    means: createMeans(archive, (text) => find(text, wordsOf(text), 'person') !== undefined),
  };
}
