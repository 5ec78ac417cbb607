import type { Buffers } from '../storage/buffers.ts';
import { createLists } from '../storage/lists.ts';
import { createNormaliser } from './alias-book.ts';
import type { Entries, FacetEntry, Spelt } from './entries.ts';
import type { NameWords } from './name-words.ts';

/** So many words of what is typed are looked at. */
const MOST_WORDS = 12;
/** So many facets are read to see whether the typed words stand in one spelling. */
const MOST_READ = 300;

/**
 * Numbers of entries by word of their names and roles.
 * @param words in the order of a word list
 */
export function packPrefixes(spelt: readonly Spelt[], words: readonly string[]): Buffers {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const bearers = createLists();
  for (const [entry, { names, roles }] of spelt.entries())
    for (const spelling of [...names, ...roles])
      for (const word of spelling.split(' ')) bearers.add(numbers.get(word) ?? 0, entry);
  return bearers.pack();
}

/**
 * Finds entries of which some spelling has, for each typed word, a word that begins so; the most quoted first.
 */
export function openPrefixes(
  entries: Entries,
  words: NameWords,
): (typed: string, limit: number) => readonly FacetEntry[] {
  const normalised = createNormaliser();
  const made = (numbers: readonly number[]) => numbers.flatMap((number) => entries.at(number) ?? []);
  /** The first entries that have a word that begins so. */
  const first = (typed: string, limit: number): number[] => {
    const best: number[] = [];
    for (const word of words.beginning(typed))
      for (const entry of words.bearers(word)) {
        if (entry >= entries.quoted || (best.length === limit && entry >= (best.at(-1) ?? 0))) continue;
        const place = best.findIndex((other) => other >= entry);
        if (best[place] === entry) continue;
        best.splice(place < 0 ? best.length : place, 0, entry);
        if (best.length > limit) best.pop();
      }
    return best;
  };
  /** The first entries that have words that begin so, in one spelling. */
  const firstOfAll = (starts: readonly string[], limit: number): number[] => {
    const matched = new Uint8Array(entries.quoted);
    for (const [at, start] of starts.entries()) {
      for (const word of words.beginning(start))
        for (const entry of words.bearers(word)) if (matched[entry] === at) matched[entry] = at + 1;
    }
    const found: number[] = [];
    let read = 0;
    for (let entry = 0; entry < matched.length && found.length < limit && read < MOST_READ; entry++) {
      if (matched[entry] !== starts.length) continue;
      read++;
      const { name, aliases, roles } = entries.at(entry) ?? { name: '', aliases: [], roles: [] };
      const together = [name, ...aliases, ...roles].some((spelling) => {
        const own = normalised(spelling).split(' ');
        return starts.every((start) => own.some((word) => word.startsWith(start)));
      });
      if (together) found.push(entry);
    }
    return found;
  };
  return (typed, limit) => {
    const starts = normalised(typed).split(' ').slice(0, MOST_WORDS);
    const [start = '', ...others] = starts;
    if (start === '')
      return made(Array.from({ length: Math.min(limit, entries.quoted) }, (_, number) => number));
    return made(others.length === 0 ? first(start, limit) : firstOfAll(starts, limit));
  };
}
