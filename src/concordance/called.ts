import { type Buffers, named, within } from '../storage/buffers.ts';
import { createLists, openLists } from '../storage/lists.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import { type Word, wordsOf } from './words.ts';

/** What somebody may be called by, as an archive knows them. */
interface Bearer {
  /** `group`: not one human being. */
  readonly kind: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/** Who is called what, by the words of names and roles as `keysOf` gives them. */
export interface Called {
  /** Ids of people with this surname, or with one that sounds so. */
  surname(key: string): readonly string[];
  sound(key: string): readonly string[];
  /** Ids of groups with this name. */
  group(keys: readonly string[]): readonly string[];
  outlet(name: string): boolean;
  /** Whether a role of one person has all of these words, or words that sound like them. */
  role(keys: readonly string[]): boolean;
}

/** Shorter words are no surnames, and shorter ones than that are not compared by their sound. */
const SHORTEST = { surname: 3, sound: 5 } as const;

/** @param people by their numbers */
export function packCalled(
  people: readonly Bearer[],
  outlets: readonly { readonly name: string; readonly domain?: string }[],
): Buffers {
  const surnames = createIndex();
  const sounds = createIndex();
  const groups = createIndex();
  const roles = createIndex();
  for (const [number, person] of people.entries()) {
    for (const name of person.names) {
      const keys = keysOf(name);
      const surname = keys.at(-1) ?? '';
      if (surname.length < SHORTEST.surname) continue;
      if (person.kind === 'group') groups.add(keys.join(' '), number);
      else {
        surnames.add(surname, number);
        if (surname.length >= SHORTEST.sound) sounds.add(soundOf(surname), number);
      }
    }
    for (const key of person.roles.flatMap(keysOf)) {
      roles.add(key, number);
      roles.add(soundOf(key), number);
    }
  }
  const outletNames = createStrings();
  for (const { name, domain } of outlets)
    for (const own of [name, domain ?? name]) outletNames.intern(outletKey(own));
  return {
    ...named('surnames', surnames.buffers()),
    ...named('sounds', sounds.buffers()),
    ...named('groups', groups.buffers()),
    ...named('roles', roles.buffers()),
    ...named('outlets', outletNames.buffers()),
  };
}

/** @param idOf id of a person by number */
export function openCalled(saved: Buffers, idOf: (number: number) => string): Called {
  const surnames = openIndex(within(saved, 'surnames'));
  const sounds = openIndex(within(saved, 'sounds'));
  const groups = openIndex(within(saved, 'groups'));
  const roles = openIndex(within(saved, 'roles'));
  const outlets = openStrings(within(saved, 'outlets'));
  return {
    surname: (key) => surnames(key).map(idOf),
    sound: (key) => sounds(key).map(idOf),
    group: (keys) => groups(keys.join(' ')).map(idOf),
    outlet: (name) => outlets.find(outletKey(name)) >= 0,
    role(keys) {
      const [first, ...others] = keys
        .map((key) => new Set([...roles(key), ...(isSounded(key) ? roles(soundOf(key)) : [])]))
        .sort((one, two) => one.size - two.size);
      return first !== undefined && [...first].some((person) => others.every((other) => other.has(person)));
    },
  };
}

/** The words of a name or role, without accents and possessive endings. */
export function keysOf(text: string): string[] {
  return wordsOf(text).map(nameKey);
}

export function nameKey({ key }: Word): string {
  return key.replace(/'s?$/u, '').normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Whether a word is also compared by its sound. */
export function isSounded(key: string): boolean {
  return key.length >= SHORTEST.sound;
}

/** What the usual transliterations of one name share: Lavrov, Lawrow, Lavroff; Sergey, Sergei. */
export function soundOf(key: string): string {
  return key
    .replace(/tsch|tch|cz/gu, 'c')
    .replace(/sch|sh/gu, 's')
    .replace(/kh|gh|q|ck/gu, 'k')
    .replace(/ph|ff|[vw]/gu, 'f')
    .replace(/ou|oo/gu, 'u')
    .replace(/[yj]/gu, 'i')
    .replace(/ei|ai|ie|ii/gu, 'i')
    .replace(/(.)\1+/gu, '$1');
}

function outletKey(name: string): string {
  return keysOf(name)
    .filter((key) => key !== 'the')
    .join(' ');
}

/** Numbers by string; they are added in ascending order. */
function createIndex() {
  const strings = createStrings();
  const lists = createLists();
  return {
    add: (key: string, number: number) => lists.add(strings.intern(key), number),
    buffers: (): Buffers => ({
      ...named('strings', strings.buffers()),
      ...named('lists', lists.pack()),
    }),
  };
}

function openIndex(saved: Buffers): (key: string) => readonly number[] {
  const strings = openStrings(within(saved, 'strings'));
  const lists = openLists(within(saved, 'lists'));
  return (key) => {
    const number = strings.find(key);
    return number < 0 ? [] : Array.from(lists.of(number));
  };
}
