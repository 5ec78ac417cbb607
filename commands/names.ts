import Fuse from 'fuse.js';
import type { Archive, OutletInfo, Person, StoredList } from '../src/archive/types.ts';

/** How far a typed name may be from a known one, on Fuse.js' scale from 0 (equal) to 1: about one slip in four letters. */
const TYPO = 0.3;
/** Fuse.js compares with every name, so what resembles nothing else is looked for among the most quoted only. */
const MOST_FUZZY = 1_000;
/** So much of a text is compared: what it takes grows with the length, 5 ms a letter beside a thousand people with their roles. */
const LONGEST_FUZZY = 20;

/** People who are quoted and whose name or role is like the typed one, best first. An id, as autocomplete puts it in, gives just its owner. */
export function speakersLike(query: string, { people, speakers, names }: Archive): StoredList<Person> {
  const exact = people.get(query);
  if (exact !== undefined && exact.quotes > 0) return [exact];
  const called = names.speakers(query);
  return called.length > 0 ? called : resembling(speakers.slice(0, MOST_FUZZY), query);
}

/** Outlets whose name or domain is like the typed one, best first. An id gives just its owner. */
export function outletsLike(query: string, { outlets, names }: Archive): StoredList<OutletInfo> {
  const exact = outlets.get(query);
  if (exact !== undefined) return [exact];
  const called = names.outlets(query);
  if (called.length > 0) return called;
  const most: (OutletInfo & { names: string[]; roles: string[] })[] = [];
  for (const outlet of outlets.values()) {
    if (most.length === MOST_FUZZY) break;
    most.push({ ...outlet, names: [outlet.name, ...(outlet.domain ? [outlet.domain] : [])], roles: [] });
  }
  return resembling(most, query);
}

function resembling<T extends { readonly names: readonly string[]; readonly roles: readonly string[] }>(
  all: readonly T[],
  query: string,
): T[] {
  const fuse = new Fuse(all, {
    keys: [
      { name: 'names', weight: 2 },
      { name: 'roles', weight: 1 },
    ],
    threshold: TYPO,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: 2,
  });
  return fuse.search(query.slice(0, LONGEST_FUZZY)).map(({ item }) => item);
}
