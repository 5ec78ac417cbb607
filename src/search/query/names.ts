import Fuse from 'fuse.js';
import { createLexicon } from '../memory/lexicon.ts';
import { createVocabulary } from '../memory/vocabulary.ts';
import { createNormaliser } from '../text/aliases.ts';
import { soundKey } from '../text/distance.ts';
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
/** Fuse.js compares with every entry, so only the most quoted are offered for what resembles nothing else. */
const MOST_FUZZY = 1_000;
const SHORTEST_MISSPELT = 4;
/** From this length on, a name may have two wrong letters. */
const TWO_EDITS = 8;
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
  const normalised = createNormaliser();
  const sorted = [...entries].sort((one, two) => two.count - one.count || (one.id < two.id ? -1 : 1));
  for (const entry of sorted)
    for (const spelling of [entry.name, ...entry.aliases]) {
      const name = normalised(spelling);
      const parts = name.split(' ').filter((part) => part.length > 1 && !PARTICLES.has(part));
      add(name, entry.id);
      if (parts.length > 1 && !/\d/.test(name)) add(name.replaceAll(' ', ''), entry.id);
      if (partial(entry)) for (const part of parts) add(part, entry.id);
      for (const part of parts) words.add(part);
    }
  const vocabulary = createVocabulary();
  for (const word of words) vocabulary.internString(word);
  const lexicon = createLexicon(vocabulary, () => 1);
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
      if (word.length < SHORTEST_MISSPELT) return undefined;
      const [nearest] = lexicon.near(word);
      if (
        nearest === undefined ||
        (nearest.distance > 1 && word.length < TWO_EDITS && !alike(nearest.term, word))
      )
        return undefined;
      return { word: nearest.term, distance: nearest.distance };
    },
    resembling: (text, limit) => fuzzyNames.search(text.slice(0, 60), { limit }).map(({ item }) => item),
    entry: (id) => byId.get(id),
  };
}

function alike(one: string, two: string): boolean {
  return soundKey(one) === soundKey(two);
}

/** Whether a speaker's entry is one human being, so that a part of the name is enough to name them. */
export function isPerson(entry: FacetEntry): boolean {
  if (entry.group !== undefined) return !entry.group;
  return !BODY.test(entry.name) && entry.name.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));
}
