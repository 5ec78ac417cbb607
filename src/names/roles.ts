import { LRUCache } from 'lru-cache';
import { NATIONALITY, ROLE_NOUNS, titlesMarked } from '../english/index.ts';
import { lazy } from '../lazy.ts';
import { type Buffers, named, type TypedArray, within } from '../storage/buffers.ts';
import { createLists, type Lists, openLists, packLists } from '../storage/lists.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import type { AliasBook } from './alias-book.ts';
import type { Entries } from './entries.ts';
import type { NameWords } from './name-words.ts';
import { ROLE_HEAD, ROLE_WORD } from './wordlist.ts';

/** Nouns that make a role, in English news. A role of the corpus adds its own last word. */
const HEADS = titlesMarked('office');

/** Words that stand before a role's noun and make it another role. */
const MODIFIERS: ReadonlySet<string> = new Set(
  `acting assistant associate deputy defence defense economic economy education energy environment ex executive external
federal finance first foreign former general health high home interior interim justice labour labor military national opposition
permanent prime senior special state top trade transport vice`.split(/\s+/),
);

/** Roles that one word is enough to ask for. "general" or "head" alone is more often a topic. */
const ALONE = titlesMarked('alone');

const LINKS = new Set(['the', 'of', 'for', 'to', 's']);

interface RoleReading {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
  /** It is put as offices are: qualifiers, then the office ("french minister", "head of intelligence"). Other words may be a topic. */
  readonly titled: boolean;
}

export interface RoleBook {
  /** The role that begins at a word, and whose it is; empty `ids`: a role that nobody in the corpus has. */
  read(terms: readonly string[], at: number): RoleReading | undefined;
  /** Those of whose roles some role has all of these words: "france" for the French minister. */
  having(terms: readonly string[]): readonly string[];
  /** The word of a role that is one edit away. */
  nearWord(word: string): { readonly word: string; readonly distance: number } | undefined;
}

const SHORTEST_MISSPELT = 6;
const NO_ROLE = -1;
/** Roles whose holders are remembered. */
const MOST_HELD = 64;
/** Words for which it is remembered which roles have them by another name. */
const MOST_TERMS = 256;

/** @param all the folded roles of each entry */
export function packRoles(all: readonly (readonly string[])[]): Buffers {
  const strings = createStrings();
  const holders = createLists();
  const bearers = createLists();
  const sequences: number[][] = [];
  /** Numbers by the words that tell, and by spelling: "the minister" is "minister". */
  const numbers = new Map<string, number>();
  const spellings = new Map<string, number>();
  const numberOf = (spelling: string): number => {
    const words = roleWords(spelling);
    const key = words.join(' ');
    const known = key === '' ? NO_ROLE : numbers.get(key);
    if (known !== undefined) return known;
    const role = numbers.size;
    numbers.set(key, role);
    sequences[role] = words.map(strings.intern);
    for (const word of sequences[role]) holders.add(word, role);
    return role;
  };
  for (const [number, roles] of all.entries())
    for (const spelling of roles) {
      const role = spellings.get(spelling) ?? numberOf(spelling);
      spellings.set(spelling, role);
      if (role !== NO_ROLE) bearers.add(role, number);
    }
  return {
    ...named('words', strings.buffers()),
    ...named('sequences', packLists(sequences)),
    ...named('roles', holders.pack()),
    ...named('bearers', bearers.pack()),
  };
}

/** The roles of some entries, by numbers of their own. */
export interface RolesPart {
  /** Roles that have a word. */
  having(word: string): TypedArray;
  /** Roles that have words in a row. */
  inARow(words: readonly string[]): number[];
  /** Who has a role: numbers of the part. */
  readonly bearers: Lists;
}

export function openRolesPart(saved: Buffers): RolesPart {
  const strings = openStrings(within(saved, 'words'));
  const sequences = openLists(within(saved, 'sequences'));
  const roles = openLists(within(saved, 'roles'));
  const having = (word: string) => roles.of(strings.find(word));
  return {
    having,
    inARow(words) {
      const numbers = words.map(strings.find);
      const [first = -1] = numbers;
      return Array.from(roles.of(first)).filter((role) => {
        const own = sequences.of(role);
        return own.some((_: number, at: number) => numbers.every((word, index) => own[at + index] === word));
      });
    },
    bearers: openLists(within(saved, 'bearers')),
  };
}

/** The words of a folded role that say which it is. */
export function roleWords(role: string): string[] {
  return role.split(' ').filter((word) => word !== '' && !LINKS.has(word));
}

/** Roles of a part, and who of all has them. */
export interface RolesOver extends Pick<RolesPart, 'having' | 'inARow'> {
  bearers(role: number): Iterable<number>;
}

interface RoleSources {
  readonly entries: Entries;
  readonly words: Pick<NameWords, 'near' | 'is'>;
  /** What a role may also be called by. */
  readonly aliases: AliasBook;
}

/** Reads "french minister" as every speaker of whom an article says at least that. */
export function openRoleBook(
  parts: readonly RolesOver[],
  { entries, words: list, aliases }: RoleSources,
): RoleBook {
  const namesOf = createOtherNames(aliases);
  const isOwn = (term: string) => list.is(term, ROLE_WORD);
  /** What somebody does, and no office: one word is enough for it. */
  const isTrade = (term: string) => ROLE_NOUNS.has(term) && !HEADS.has(term) && isOwn(term);
  const isHead = (term: string) => HEADS.has(term) || list.is(term, ROLE_HEAD) || isTrade(term);
  /** What makes a role of its own accord: "back queen" is none, although somebody's role has "back". */
  const isOfRole = (term: string) =>
    isHead(term) ||
    LINKS.has(term) ||
    MODIFIERS.has(term) ||
    NATIONALITY.test(term) ||
    others(term, aliases).some(isOwn);
  const belongs = (term: string) => !LINKS.has(term) && (isOwn(term) || isOfRole(term));
  /** How many words name a country that roles have by another name: "united states", where they have "us". */
  const countryAt = (terms: readonly string[], at: number): number => {
    const phrase = aliases
      .phrasesFrom(terms[at] ?? '')
      .find((words) => words.every((word, index) => terms[at + index] === word));
    const isKnown = phrase && others(phrase.join(' '), aliases).some((name) => name.split(' ').every(isOwn));
    return isKnown ? phrase.length : 0;
  };
  /** Roles of each part that have a word, or that have by another name. */
  const having = new LRUCache<string, readonly ArrayLike<number>[]>({
    max: MOST_TERMS,
    memoMethod(term) {
      const names = namesOf(term);
      return parts.map((part) => {
        const own = part.having(term);
        const more = names.flatMap((name) => part.inARow(name));
        return more.length === 0 ? own : [...new Set([...own, ...more])];
      });
    },
  });
  const findHolders = (terms: readonly string[]): readonly string[] => {
    const lists = [...new Set(terms.filter((term) => !LINKS.has(term)))].map((term) => having.memo(term));
    const found = new Set<number>();
    for (const [index, part] of parts.entries()) {
      const [shortest = [], ...rest] = lists.map((of) => of[index] ?? []).sort((a, b) => a.length - b.length);
      const sets = rest.map((own) => new Set(Array.from(own)));
      for (const role of Array.from(shortest))
        if (sets.every((set) => set.has(role))) for (const bearer of part.bearers(role)) found.add(bearer);
    }
    return Array.from(Uint32Array.from(found).sort(), entries.id);
  };
  const held = new LRUCache<string, readonly string[], readonly string[]>({
    max: MOST_HELD,
    memoMethod: (_, __, { context: terms }) => findHolders(terms),
  });
  const holders = (terms: readonly string[]) => held.memo(terms.join(' '), { context: terms });
  return {
    having: holders,
    nearWord(word) {
      if (word.length < SHORTEST_MISSPELT) return undefined;
      const near = list
        .near(word, ROLE_WORD)
        .find(({ term, distance }) => distance === 1 && term.length >= SHORTEST_MISSPELT);
      return near && { word: near.term, distance: near.distance };
    },
    read(terms, at) {
      let end = at;
      for (let more = 1; end < terms.length && more > 0; end += more) {
        const term = terms[end] ?? '';
        const isWord = belongs(term) || (end > at && LINKS.has(term));
        more = Math.max(Number(isWord), countryAt(terms, end));
      }
      while (end > at && LINKS.has(terms[end - 1] ?? '')) end--;
      const head = terms.slice(at, end).findIndex(isHead);
      if (head < 0) return undefined;
      let loose: RoleReading | undefined;
      for (let to = end; to > at + head; to--) {
        if (LINKS.has(terms[to - 1] ?? '')) continue;
        if (to - at === 1 && !ALONE.has(terms[at] ?? '') && !isTrade(terms[at] ?? '')) break;
        const titled = isTitled(terms.slice(at, to));
        if (!titled && loose !== undefined) continue;
        const ids = holders(terms.slice(at, to));
        if (ids.length === 0) continue;
        if (titled) return { from: at, to, ids, titled };
        loose = { from: at, to, ids, titled };
      }
      if (loose !== undefined) return loose;
      const to = at + head + 1;
      const own = terms.slice(at, to);
      return isTitled(own) && own.every(isOfRole) ? { from: at, to, ids: [], titled: true } : undefined;
    },
  };
}

/** Whether some words end in an office, or have one before "of" or "for". */
function isTitled(terms: readonly string[]): boolean {
  const link = terms.findIndex((term, at) => at > 0 && LINKS.has(term));
  return HEADS.has(terms.at(-1) ?? '') || (link > 0 && HEADS.has(terms[link - 1] ?? ''));
}

/**
 * Finds the names, as words, by which a role may be meant where a word is typed: France for "french", the foreign minister for "diplomat", who may be
 * called the top diplomat.
 */
function createOtherNames(aliases: AliasBook): (term: string) => (readonly string[])[] {
  const phrasesWith = lazy(() => {
    const found = new Map<string, string[]>();
    for (const phrase of aliases.phrases())
      for (const word of new Set(phrase.split(' '))) found.set(word, [...(found.get(word) ?? []), phrase]);
    return found;
  });
  return (term) => {
    const names = [term, ...(phrasesWith().get(term) ?? [])].flatMap((name) => others(name, aliases));
    return [...new Set(names)].map((name) => name.split(' '));
  };
}

/** The names that a country and its people share. */
function others(term: string, aliases: AliasBook): readonly string[] {
  return [...aliases.same(term), ...aliases.near(term)];
}
