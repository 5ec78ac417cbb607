import { type Buffers, named, numbers, unsigned, within } from '../storage/buffers.ts';
import { createColumn } from '../storage/column.ts';
import { hasOtherLetter } from '../text/distance.ts';
import { hashOf } from '../text/hash.ts';
import { soundKey } from '../text/sound.ts';
import { type AliasBook, normalise } from './alias-book.ts';
import { type FacetEntry, inOrder, openEntries } from './entries.ts';
import type { GivenNames } from './given.ts';
import { createLookUp, type NameMatches } from './lookUp.ts';
import { type NameWords, namesOver } from './over.ts';
import { foldAll, foldRoles, haveAll, openNamesPart, packNamesPart } from './part.ts';
import { openPrefixes } from './prefix.ts';
import { openRoleBook, packRoles, type RoleBook } from './roles.ts';
import { NAME_WORD, ROLE_WORD } from './wordlist.ts';

/**
 * Who is called what: the people or the outlets of an archive by what is typed. Search, checking and commands ask one and the same, so
 * that a name means the same everywhere.
 */
export interface NameIndex {
  /** Ids with exactly this name, alias, or part of a person's name, the most quoted first; terms joined by one space. */
  exact(name: string): readonly string[];
  /** Everybody whom a typed name may mean, with how it does: see `MatchKind`. */
  lookUp(typed: string): NameMatches;
  /** The word of a name that a misspelt word most likely is. */
  nearWord(word: string): { readonly word: string; readonly distance: number } | undefined;
  /** Facets of which some spelling has, for each typed word, a word that begins so; the most quoted first. */
  beginning(typed: string, limit: number): readonly FacetEntry[];
  /** Whether a word stands in roles. */
  isRoleWord(word: string): boolean;
  entry(id: string): FacetEntry | undefined;
  /** Whose id a text is, as `keyOf` writes it; undefined for the id of one word that is a name of others as well: "obama". */
  owner(typed: string): string | undefined;
  /** What stands for just one bearer wherever a name may be typed: the id, marked where it may be typed as a name. */
  keyOf(id: string): string;
  /** Words of the longest name. */
  readonly longest: number;
  readonly roles: RoleBook;
  readonly givenNames: GivenNames;
}

/** Before an id that is also a name. */
const ID = 'id:';
const SHORTEST_MISSPELT = 4;
/** From this length on, a letter may be another one. */
const SHORTEST_OTHER = 5;
/** From this length on, a name may have two wrong letters. */
const TWO_EDITS = 8;

/** What a base lacks grows until it is this share of all entries, or these few: then all go into a base made anew. */
const MOST_LATER = { share: 1 / 16, entries: 16 };

/**
 * Packs an index of names.
 * @param facets in any order
 * @param aliases what a role may also be called by
 */
export function packNames(
  facets: readonly FacetEntry[],
  kind: FacetEntry['kind'],
  aliases: AliasBook,
): Buffers {
  const entries = inOrder(facets);
  return {
    ...packNamesPart(foldAll(entries), kind),
    ...packOrder(
      entries,
      Array.from(entries, (_, number) => number),
      aliases,
    ),
  };
}

/**
 * Packs an index of names in two parts: a base that is kept as it is while the index changes, and all else, which takes little room.
 * @param before the base of an index of most of the same entries
 */
export function packNamesOver(
  facets: readonly FacetEntry[],
  kind: FacetEntry['kind'],
  aliases: AliasBook,
  before?: Buffers,
): { readonly base: Buffers; readonly own: Buffers } {
  const entries = inOrder(facets);
  const base = before ?? { ...packNamesPart(foldAll(entries), kind), prints: printsOf(entries) };
  const known = printed(unsigned(base, 'prints'));
  const places = new Map(known.map((print, place) => [print, place]));
  const later: FacetEntry[] = [];
  const order = printed(printsOf(entries)).map(
    (print, number) =>
      places.get(print) ?? known.length + later.push(...entries.slice(number, number + 1)) - 1,
  );
  const here = new Set(order);
  const stored = openEntries(within(base, 'entries'), kind);
  const gone = known.flatMap((_, place) => (here.has(place) ? [] : (stored.at(place) ?? [])));
  const spelt = foldAll(later);
  const isLarge = later.length > MOST_LATER.entries && later.length > MOST_LATER.share * entries.length;
  // A word of the base that is nobody's any more would be found.
  if (isLarge || !haveAll(spelt, foldAll(gone))) return packNamesOver(entries, kind, aliases);
  return { base, own: { ...packNamesPart(spelt, kind), ...packOrder(entries, order, aliases) } };
}

/** @param order where each entry lies, if those of all parts were counted in a row */
function packOrder(entries: readonly FacetEntry[], order: readonly number[], aliases: AliasBook): Buffers {
  const counts = createColumn();
  for (const { count } of entries) counts.push(count);
  return {
    order: Uint32Array.from(order),
    counts: counts.array(),
    ...named('roles', packRoles(foldRoles(entries), aliases)),
  };
}

/**
 * Opens what was packed: cheap, entries are made when they are asked for.
 * @param base where it was packed over one
 */
export function openNames(
  saved: Buffers,
  kind: FacetEntry['kind'],
  aliases: AliasBook,
  givenNames: () => GivenNames,
  base?: Buffers,
): NameIndex {
  const parts = [...(base === undefined ? [] : [base]), saved].map((part) => openNamesPart(part, kind));
  const { entries, words, exact } = namesOver(parts, unsigned(saved, 'order'), numbers(saved, 'counts'));
  const isShared = (id: string) =>
    !id.includes('-') && Array.from(exact.of(normalise(id)), entries.id).some((other) => other !== id);
  return {
    longest: exact.longest,
    exact: (name) => Array.from(exact.of(name), entries.id),
    lookUp: createLookUp({ entries, exact, words, givenNames }),
    nearWord(word) {
      if (word.length < SHORTEST_MISSPELT) return undefined;
      const nearest = likeliest(word, words);
      // In a short word another letter makes another name: Gaga is not Gaia.
      if (
        nearest === undefined ||
        (word.length < SHORTEST_OTHER && hasOtherLetter(word, nearest.term)) ||
        (nearest.distance > 1 && word.length < TWO_EDITS && soundKey(nearest.term) !== soundKey(word))
      )
        return undefined;
      return { word: nearest.term, distance: nearest.distance };
    },
    beginning: openPrefixes(entries, words),
    isRoleWord: (word) => words.is(word, ROLE_WORD),
    entry: (id) => entries.at(entries.find(id)),
    owner(typed) {
      const id = typed.startsWith(ID) ? typed.slice(ID.length) : typed;
      return entries.find(id) < 0 || (id === typed && isShared(id)) ? undefined : id;
    },
    keyOf: (id) => (isShared(id) ? `${ID}${id}` : id),
    roles: openRoleBook(within(saved, 'roles'), { entries, words, aliases }),
    get givenNames() {
      return givenNames();
    },
  };
}

/** Of the nearest words of names one with all the letters typed, a slip by far the commonest, and of those the most quoted bearer's. */
function likeliest(
  typed: string,
  words: NameWords,
): { readonly term: string; readonly distance: number } | undefined {
  const near = words.near(typed, NAME_WORD);
  const nearest = near.filter(({ distance }) => distance === near[0]?.distance);
  const keeping = nearest.filter(({ term }) => !hasOtherLetter(typed, term));
  const bearer = (term: string) =>
    words.find(term).reduce((first, word) => {
      for (const entry of words.bearers(word)) if (entry < first) first = entry;
      return first;
    }, Number.POSITIVE_INFINITY);
  const [first, ...others] = (keeping.length > 0 ? keeping : nearest).map(({ term, distance }) => ({
    term,
    distance,
    bearer: nearest.length > 1 ? bearer(term) : 0,
  }));
  return others.reduce((best, one) => (best !== undefined && best.bearer <= one.bearer ? best : one), first);
}

/** What an entry is but for its quotes, as 64 bits each. */
function printsOf(entries: readonly FacetEntry[]): Uint32Array {
  const prints = new Uint32Array(2 * entries.length);
  entries.forEach(({ id, name, aliases, roles, group }, number) => {
    const text = JSON.stringify([id, name, aliases, roles, group]);
    prints[2 * number] = hashOf(text);
    prints[2 * number + 1] = hashOf(`${text.length} ${text}`);
  });
  return prints;
}

/** The same as text, to be looked up. */
const printed = (prints: Uint32Array): string[] =>
  Array.from({ length: prints.length / 2 }, (_, at) => `${prints[2 * at]} ${prints[2 * at + 1]}`);
