import Fuse from 'fuse.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/** How far a typed name may be from a known one, on Fuse.js' scale from 0 (equal) to 1: about one slip in four letters. */
const TYPO = 0.3;

/**
 * People or outlets whose name or role is like the typed one, best first. An id, as autocomplete puts it in, gives just its owner.
 * @param query what was typed
 */
export function namedLike<T extends Named>(all: readonly T[], query: string): T[] {
  const exact = all.filter((each) => each.id === query);
  if (exact.length > 0) return exact;
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
  return fuse.search(query).map(({ item }) => item);
}
