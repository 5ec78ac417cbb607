import Fuse from 'fuse.js';
import { normalise } from '../text/aliases.ts';
import { editDistance, soundKey } from '../text/distance.ts';
import { FUNCTION_WORDS } from '../text/words.ts';
import type { FacetEntry } from '../types.ts';

/** Facet names by what people type of them. */
export interface NameBook {
  /** Ids with exactly this name, alias, or part of a person's name; terms joined by one space. */
  exact(name: string): readonly string[];
  /** The word of a name that a misspelt word most likely is. */
  nearWord(word: string): { readonly word: string; readonly distance: number } | undefined;
  /** Facets whose name resembles a text, the most quoted first. */
  resembling(text: string, limit: number): readonly FacetEntry[];
  entry(id: string): FacetEntry | undefined;
  readonly longest: number;
}

/** Words inside names that name nobody. */
const PARTICLES = new Set(
  'al el de da di del der den van von bin ibn ben la le of the for and jr sr st abu dr mr mrs ms sir lord'.split(
    ' ',
  ),
);
/** Fuse.js compares with every entry: a list of this length takes about 2 ms. */
const MOST_FUZZY = 4_000;
const THRESHOLD = 0.4;
/** Words of a name that mark a body rather than a person. */
const BODY =
  /\b(?:agency|army|association|authorit|bank|board|bureau|centre|center|church|coalition|command|commission|committee|company|congress|council|court|department|embassy|force|foundation|front|government|group|house|institute|kremlin|media|ministry|nations|observatory|office|officials|organi[sz]ation|parliament|partners|party|police|politicians|press|senate|service|society|sources|union|university)/i;

/**
 * @param partial whether a part of a name is enough to name the facet ("lavrov"), asked for each entry
 */
export function createNameBook(
  entries: readonly FacetEntry[],
  partial: (entry: FacetEntry) => boolean,
): NameBook {
  const names = new Map<string, Set<string>>();
  const words = new Set<string>();
  let longest = 1;
  const add = (name: string, id: string) => {
    if (name === '' || FUNCTION_WORDS.has(name)) return;
    const ids = names.get(name) ?? new Set();
    names.set(name, ids.add(id));
    longest = Math.max(longest, name.split(' ').length);
  };
  const sorted = [...entries].sort((one, two) => two.count - one.count || (one.id < two.id ? -1 : 1));
  for (const entry of sorted)
    for (const spelling of [entry.name, ...entry.aliases]) {
      const name = normalise(spelling);
      const parts = name.split(' ').filter((part) => part.length > 1 && !PARTICLES.has(part));
      add(name, entry.id);
      if (parts.length > 1 && !/\d/.test(name)) add(name.replaceAll(' ', ''), entry.id);
      if (partial(entry)) for (const part of parts) add(part, entry.id);
      for (const part of parts) if (words.size < MOST_FUZZY) words.add(part);
    }
  const wordList = [...words];
  const fuzzyWords = new Fuse(wordList, { includeScore: true, threshold: THRESHOLD });
  const bySound = new Map<string, string>();
  for (const word of wordList) if (!bySound.has(soundKey(word))) bySound.set(soundKey(word), word);
  const fuzzyNames = new Fuse(sorted.slice(0, MOST_FUZZY), {
    keys: ['name', 'aliases', 'roles'],
    threshold: THRESHOLD,
    ignoreLocation: true,
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    longest,
    exact: (name) => [...(names.get(name) ?? [])],
    nearWord(word) {
      if (word.length < 4) return undefined;
      const limit = word.length < 8 ? 1 : 2;
      let best: { word: string; distance: number } | undefined;
      for (const { item } of fuzzyWords.search(word, { limit: 20 })) {
        const distance = editDistance(word, item, limit);
        if (distance <= limit && distance < (best?.distance ?? limit + 1)) best = { word: item, distance };
      }
      const alike = word.length < 5 ? undefined : bySound.get(soundKey(word));
      return best ?? (alike === undefined ? undefined : { word: alike, distance: limit });
    },
    resembling: (text, limit) => fuzzyNames.search(text.slice(0, 60), { limit }).map(({ item }) => item),
    entry: (id) => byId.get(id),
  };
}

/** Whether a speaker's entry is one human being, so that a part of the name is enough to name them. */
export function isPerson(entry: FacetEntry): boolean {
  if (entry.group !== undefined) return !entry.group;
  return !BODY.test(entry.name) && entry.name.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));
}
