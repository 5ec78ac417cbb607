import type { TypedArray } from '../storage/buffers.ts';
import { remembering } from '../storage/cache.ts';
import { lowerBound, startsFrom } from '../storage/sorted.ts';
import type { Entries, FacetEntry } from './entries.ts';
import type { ExactNames } from './exact.ts';
import type { NameWords } from './name-words.ts';
import type { NamesPart } from './part.ts';
import type { RolesOver } from './roles.ts';
import { nearWords } from './wordlist.ts';

/** Entries that are kept decoded: for one typed name as many as 400 are looked at. */
const REMEMBERED = 2_048;
const NOBODY = 'nobody';

/** What is asked for by names, over all parts. */
export interface NamesOver {
  readonly entries: Entries;
  readonly words: NameWords;
  readonly exact: ExactNames;
  /** Of each part. */
  readonly roles: readonly RolesOver[];
}

/**
 * Several parts as one. What none of the entries in the order has must be in none of the parts' words.
 * @param order of each entry, the most quoted first: its number if the entries of all parts were counted in a row
 * @param counts of quotes, in that order
 */
export function namesOver(given: readonly NamesPart[], order: Uint32Array, counts: TypedArray): NamesOver {
  const parts = given.filter(({ entries }) => entries.size > 0);
  const bases = startsFrom(parts.map(({ entries }) => entries.size));
  const wordBases = startsFrom(parts.map(({ words }) => words.size));
  const numbers = new Int32Array(bases.at(-1) ?? 0).fill(-1);
  order.forEach((place, number) => {
    numbers[place] = number;
  });
  const isAsItIs = parts.length === 1 && order.every((place, number) => place === number);
  /** Numbers in the whole of some entries of a part. */
  const inWhole = <L extends ArrayLike<number>>(part: number, own: L): L | number[] =>
    isAsItIs
      ? own
      : Array.from(own, (number) => numbers[(bases[part] ?? 0) + number] ?? -1).filter(
          (number) => number >= 0,
        );
  /** Where a number lies. */
  const placeIn = (starts: Uint32Array, number: number) => {
    const part = parts.length === 1 ? 0 : lowerBound(starts, number + 1) - 1;
    return { part, own: number - (starts[part] ?? 0), holder: parts[part] };
  };
  const entry = (number: number) => placeIn(bases, order[number] ?? 0);
  const entryAt = remembering((number): FacetEntry | typeof NOBODY => {
    const { holder, own } = entry(number);
    const found = holder?.entries.at(own);
    return found === undefined ? NOBODY : { ...found, count: counts[number] ?? 0 };
  }, REMEMBERED);
  const lists = parts.map(({ words }) => words);
  return {
    entries: {
      size: order.length,
      quoted: quotedIn(counts),
      at(number) {
        if (number < 0 || number >= order.length) return undefined;
        const found = entryAt(number);
        return found === NOBODY ? undefined : found;
      },
      id(number) {
        const { holder, own } = entry(number);
        return number < order.length ? (holder?.entries.id(own) ?? '') : '';
      },
      name(number) {
        const { holder, own } = entry(number);
        return number < order.length ? (holder?.entries.name(own) ?? '') : '';
      },
      find(id) {
        for (const [part, { entries }] of parts.entries()) {
          const own = entries.find(id);
          const number = own < 0 ? -1 : (numbers[(bases[part] ?? 0) + own] ?? -1);
          if (number >= 0) return number;
        }
        return -1;
      },
    },
    words: {
      near: (word, kind) => nearWords(lists, word, kind),
      is: (word, kind) => lists.some((list) => list.is(word, kind)),
      find: (word) =>
        lists.flatMap((list, part) => {
          const own = list.find(word);
          return own < 0 ? [] : [(wordBases[part] ?? 0) + own];
        }),
      *beginning(prefix) {
        for (const [part, list] of lists.entries()) {
          const { from, to } = list.beginning(prefix);
          for (let own = from; own < to; own += 1) yield (wordBases[part] ?? 0) + own;
        }
      },
      bearers(word) {
        const { part, own, holder } = placeIn(wordBases, word);
        return holder === undefined ? [] : inWhole(part, holder.bearers.of(own));
      },
    },
    roles: parts.map(({ roles: { having, inARow, bearers } }, part) => ({
      having,
      inARow,
      bearers: (role) => Array.from(inWhole(part, bearers.of(role))),
    })),
    exact: {
      longest: Math.max(1, ...parts.map(({ exact }) => exact.longest)),
      of(name) {
        if (isAsItIs) return parts[0]?.exact.of(name) ?? [];
        const found = parts.flatMap(({ exact }, part) => Array.from(inWhole(part, exact.of(name))));
        return found.sort((a, b) => a - b);
      },
    },
  };
}

/** How many have quotes; those come first. */
function quotedIn(counts: TypedArray): number {
  const none = counts.indexOf(0);
  return none < 0 ? counts.length : none;
}
