import Fuse from 'fuse.js';
import { type Buffers, named, within } from '../../storage/buffers.ts';
import { createLists, openLists } from '../../storage/lists.ts';
import { createStrings, openStrings } from '../../storage/strings.ts';
import { soundKey } from '../text/distance.ts';
import { FUNCTION_WORDS } from '../text/words.ts';
import type { FacetEntry } from '../types.ts';
import type { Entries, Spelt } from './entries.ts';
import { NAME_WORD, type Wordlist } from './wordlist.ts';

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
/** So much of a text is compared: what it takes grows with the length, 5 ms a letter. */
const LONGEST_FUZZY = 20;
const SHORTEST_MISSPELT = 4;
/** From this length on, a name may have two wrong letters. */
const TWO_EDITS = 8;
const THRESHOLD = 0.4;
/** Words of a name that mark a body rather than a person. */
const BODY =
  /\b(?:agency|army|association|authorit|bank|board|bureau|centre|center|church|coalition|command|commission|committee|company|congress|council|court|department|embassy|force|foundation|front|government|group|house|institute|kremlin|media|ministry|nations|observatory|office|officials|organi[sz]ation|parliament|partners|party|police|politicians|press|senate|service|society|sources|union|university)/i;

/** @param partial whether a part of a name is enough to name the facet ("lavrov"), asked for each entry */
export function packNames(spelt: readonly Spelt[], partial: (entry: FacetEntry) => boolean): Buffers {
  const strings = createStrings();
  const bearers = createLists();
  let longest = 1;
  const add = (name: string, number: number) => {
    if (name === '' || FUNCTION_WORDS.has(name)) return;
    bearers.add(strings.intern(name), number);
  };
  for (const [number, { entry, names }] of spelt.entries()) {
    const isParted = partial(entry);
    for (const name of names) {
      const parts = partsOf(name);
      const words = name.split(' ').length;
      add(name, number);
      if (words > longest) longest = words;
      if (parts.length > 1 && !/\d/.test(name)) add(name.replaceAll(' ', ''), number);
      if (isParted) for (const part of parts) add(part, number);
    }
  }
  return {
    ...named('strings', strings.buffers()),
    ...named('bearers', bearers.pack()),
    longest: Uint32Array.of(longest),
  };
}

/** The words of a folded name that tell whose it is. */
export function partsOf(name: string): string[] {
  return name.split(' ').filter((part) => part.length > 1 && !PARTICLES.has(part));
}

export function openNameBook(saved: Buffers, entries: Entries, words: Wordlist): NameBook {
  const strings = openStrings(within(saved, 'strings'));
  const bearers = openLists(within(saved, 'bearers'));
  let fuzzyNames: Fuse<FacetEntry> | undefined;
  return {
    longest: saved.longest?.[0] ?? 1,
    exact(name) {
      const number = strings.find(name);
      return number < 0 ? [] : Array.from(bearers.of(number), entries.id);
    },
    nearWord(word) {
      if (word.length < SHORTEST_MISSPELT) return undefined;
      const [nearest] = words.near(word, NAME_WORD);
      if (
        nearest === undefined ||
        (nearest.distance > 1 && word.length < TWO_EDITS && !alike(nearest.term, word))
      )
        return undefined;
      return { word: nearest.term, distance: nearest.distance };
    },
    resembling(text, limit) {
      fuzzyNames ??= new Fuse(mostQuoted(entries), {
        keys: ['name', 'aliases', 'roles'],
        threshold: THRESHOLD,
        ignoreLocation: true,
      });
      return fuzzyNames.search(text.slice(0, LONGEST_FUZZY), { limit }).map(({ item }) => item);
    },
    entry: (id) => entries.at(entries.find(id)),
  };
}

function mostQuoted(entries: Entries): FacetEntry[] {
  const list: FacetEntry[] = [];
  for (let number = 0; number < Math.min(MOST_FUZZY, entries.size); number++) {
    const entry = entries.at(number);
    if (entry !== undefined) list.push(entry);
  }
  return list;
}

function alike(one: string, two: string): boolean {
  return soundKey(one) === soundKey(two);
}

/** Whether a speaker's entry is one human being, so that a part of the name is enough to name them. */
export function isPerson(entry: FacetEntry): boolean {
  if (entry.group !== undefined) return !entry.group;
  return !BODY.test(entry.name) && entry.name.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));
}
