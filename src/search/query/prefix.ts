import { normalise } from '../text/aliases.ts';
import type { FacetEntry } from '../types.ts';

/** Facets by the beginnings of the words of their names and roles. */
export interface PrefixBook {
  /** Entries of which some spelling has, for each typed word, a word that begins so; the most quoted first. */
  beginning(typed: string, limit: number): readonly FacetEntry[];
}

/**
 * @param entries the most quoted first
 */
export function createPrefixBook(entries: readonly FacetEntry[]): PrefixBook {
  const spellings = entries.map(({ name, aliases, roles }) =>
    [name, ...aliases, ...roles].map((spelling) => normalise(spelling).split(' ')),
  );
  const words = spellings
    .flatMap((lists, entry) => [...new Set(lists.flat())].map((word) => ({ word, entry })))
    .sort((one, two) => (one.word < two.word ? -1 : one.word > two.word ? 1 : one.entry - two.entry));
  return {
    beginning(typed, limit) {
      const [first, ...others] = normalise(typed).split(' ');
      if (first === undefined || first === '') return entries.slice(0, limit);
      const found = new Set<number>();
      for (let at = lowerBound(words, first); words[at]?.word.startsWith(first); at++)
        found.add(words[at]?.entry ?? -1);
      return [...found]
        .sort((one, two) => one - two)
        .filter((entry) =>
          spellings[entry]?.some((own) =>
            [first, ...others].every((start) => own.some((word) => word.startsWith(start))),
          ),
        )
        .slice(0, limit)
        .flatMap((entry) => entries[entry] ?? []);
    },
  };
}

function lowerBound(words: readonly { readonly word: string }[], prefix: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.word ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
