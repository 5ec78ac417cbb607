import { NATIONALITY, ROLE_NOUNS, titlesMarked } from '../english/index.ts';
import { type Buffers, named, within } from '../storage/buffers.ts';
import { createLists, openLists } from '../storage/lists.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import type { AliasBook } from './alias-book.ts';
import type { Entries } from './entries.ts';
import type { NameWords } from './over.ts';
import { ROLE_WORD } from './wordlist.ts';

/** Nouns that make a role, in English news. A role of the corpus adds its own last word. */
const HEADS = titlesMarked('office');

/** Words that stand before a role's noun and make it another role. */
const MODIFIERS: ReadonlySet<string> = new Set(
  `acting assistant associate deputy defence defense economic economy education energy environment ex executive external
federal finance first foreign former general health high home interior interim justice labour labor military national opposition
permanent prime senior special state top trade transport vice`.split(/\s+/),
);
const NONE = new Uint8Array(0);

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

const OWN = 1;
const HEAD = 2;
const SHORTEST_MISSPELT = 6;
const NO_ROLE = -1;

/** @param all the folded roles of each entry @param aliases what a role may also be called by */
export function packRoles(all: readonly (readonly string[])[], aliases: AliasBook): Buffers {
  const strings = createStrings();
  const holders = createLists();
  const bearers = createLists();
  const kinds: number[] = [];
  /** Numbers by the words that tell, and by spelling: "the minister" is "minister". */
  const numbers = new Map<string, number>();
  const spellings = new Map<string, number>();
  const otherNames = createOtherNames(aliases);
  const add = (word: string, kind: number, role: number) => {
    const number = strings.intern(word);
    kinds[number] = (kinds[number] ?? 0) | kind;
    holders.add(number, role);
  };
  const numberOf = (spelling: string): number => {
    const words = roleWords(spelling);
    const key = words.join(' ');
    const known = key === '' ? NO_ROLE : numbers.get(key);
    if (known !== undefined) return known;
    const role = numbers.size;
    numbers.set(key, role);
    for (const word of words) add(word, OWN, role);
    for (const word of otherNames(words)) add(word, 0, role);
    if (words.length > 1 && words.length < 6) add(words.at(-1) ?? '', HEAD, role);
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
    kinds: Uint8Array.from(kinds),
    ...named('roles', holders.pack()),
    ...named('bearers', bearers.pack()),
  };
}

/** The words of a folded role that say which it is. */
export function roleWords(role: string): string[] {
  return role.split(' ').filter((word) => word !== '' && !LINKS.has(word));
}

/** Reads "french minister" as every speaker of whom an article says at least that. */
export function openRoleBook(
  saved: Buffers,
  { entries, words: list, aliases }: { entries: Entries; words: Pick<NameWords, 'near'>; aliases: AliasBook },
): RoleBook {
  const words = openStrings(within(saved, 'words'));
  const roles = openLists(within(saved, 'roles'));
  const bearers = openLists(within(saved, 'bearers'));
  const { kinds = new Uint8Array(0) } = saved;
  const is = (term: string, kind: number) => ((kinds[words.find(term)] ?? 0) & kind) !== 0;
  /** What somebody does, and no office: one word is enough for it. */
  const isTrade = (term: string) => ROLE_NOUNS.has(term) && !HEADS.has(term) && is(term, OWN);
  const isHead = (term: string) => HEADS.has(term) || is(term, HEAD) || isTrade(term);
  /** What makes a role of its own accord: "back queen" is none, although somebody's role has "back". */
  const isOfRole = (term: string) =>
    isHead(term) ||
    LINKS.has(term) ||
    MODIFIERS.has(term) ||
    NATIONALITY.test(term) ||
    others(term, aliases).some((other) => is(other, OWN));
  const belongs = (term: string) => !LINKS.has(term) && (is(term, OWN) || isOfRole(term));
  const holders = (terms: readonly string[]): string[] => {
    const lists = [...new Set(terms.filter((term) => !LINKS.has(term)))].map((term) =>
      roles.of(words.find(term)),
    );
    lists.sort((one, two) => one.length - two.length);
    const [shortest = NONE, ...rest] = lists;
    const sets = rest.map((own) => new Set(own));
    const found = new Set<number>();
    for (const role of shortest)
      if (sets.every((set) => set.has(role))) for (const bearer of bearers.of(role)) found.add(bearer);
    return Array.from(Uint32Array.from(found).sort(), entries.id);
  };
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
      while (end < terms.length && (belongs(terms[end] ?? '') || (end > at && LINKS.has(terms[end] ?? ''))))
        end++;
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

/** What the words of a role and the phrases in it may be called: French is France, a foreign minister the top diplomat. */
function createOtherNames(aliases: AliasBook): (words: readonly string[]) => string[] {
  // The same few words stand in most roles.
  const known = new Map<
    string,
    { readonly names: readonly string[]; readonly phrases: readonly (readonly string[])[] }
  >();
  const namesOf = (name: string) => others(name, aliases).flatMap((other) => other.split(' '));
  const read = (word: string) => {
    const own = known.get(word) ?? { names: namesOf(word), phrases: aliases.phrasesFrom(word) };
    known.set(word, own);
    return own;
  };
  return (words) => {
    const names = words.flatMap((word) => read(word).names);
    words.forEach((word, at) => {
      for (const phrase of read(word).phrases)
        if (phrase.every((part, index) => words[at + index] === part))
          names.push(...namesOf(phrase.join(' ')));
    });
    return names;
  };
}

/** The names that a country and its people share. */
function others(term: string, aliases: AliasBook): readonly string[] {
  return [...aliases.same(term), ...aliases.near(term)];
}
