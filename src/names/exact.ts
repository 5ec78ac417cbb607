import { FUNCTION_WORDS } from '../english/index.ts';
import { type Buffers, named, unsigned, within } from '../storage/buffers.ts';
import { createLists, openLists } from '../storage/lists.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import type { FacetEntry, Spelt } from './entries.ts';
import { isParticle, partsOf } from './parts.ts';

/** Names as they are typed, looked up without reading any. */
export interface ExactNames {
  /** Numbers of the entries with exactly this name, alias, or part of a person's name; terms joined by one space. */
  of(name: string): ArrayLike<number>;
  /** Words of the longest name. */
  readonly longest: number;
}

/** @param partial whether a part of a name is enough to name the facet ("lavrov"), asked for each entry */
export function packExact(spelt: readonly Spelt[], partial: (entry: FacetEntry) => boolean): Buffers {
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
      if (isParted) for (const part of [...parts, joinedSurname(name)]) add(part, number);
    }
  }
  return {
    ...named('strings', strings.buffers()),
    ...named('bearers', bearers.pack()),
    longest: Uint32Array.of(longest),
  };
}

/** "vanderberg" of "greta van der berg"; empty where nothing joins the words of a surname. */
function joinedSurname(name: string): string {
  const words = name.split(' ');
  const from = words.findIndex((word, at) => at > 0 && isParticle(word));
  return from < 0 ? '' : words.slice(from).join('');
}

export function openExact(saved: Buffers): ExactNames {
  const strings = openStrings(within(saved, 'strings'));
  const bearers = openLists(within(saved, 'bearers'));
  return {
    longest: unsigned(saved, 'longest')[0] ?? 1,
    of(name) {
      const number = strings.find(name);
      return number < 0 ? [] : bearers.of(number);
    },
  };
}
