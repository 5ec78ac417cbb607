import { type Buffers, named, numbers, within } from '../storage/buffers.ts';
import { createColumn } from '../storage/column.ts';
import { openLists, packLists } from '../storage/lists.ts';
import { firstNot } from '../storage/sorted.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import { byUnits } from '../text/order.ts';

/** A person, group or outlet, as names are looked up. */
export interface FacetEntry {
  readonly id: string;
  readonly kind: 'speaker' | 'outlet';
  readonly name: string;
  /** Other names and spellings, the domain of an outlet among them. */
  readonly aliases: readonly string[];
  /** Roles of a speaker: "Russian Foreign Minister". */
  readonly roles: readonly string[];
  /** Not one human being: its name is not read word by word. Absent: guessed from the name. */
  readonly group?: boolean;
  /** How many quotes stand behind it. */
  readonly count: number;
}

/** Facets by number, the most quoted first; each is made when it is asked for. */
export interface Entries {
  readonly size: number;
  /** Those before this number have quotes. */
  readonly quoted: number;
  at(number: number): FacetEntry | undefined;
  id(number: number): string;
  name(number: number): string;
  /** Number of a facet, or -1. */
  find(id: string): number;
}

/** A facet with its spellings folded. */
export interface Spelt {
  readonly entry: FacetEntry;
  /** Its name and aliases. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

const GROUPS = [undefined, false, true] as const;

/** The facets in the order of their numbers; of several with one id the first stays. */
export function inOrder(entries: readonly FacetEntry[]): FacetEntry[] {
  const sorted = [...entries].sort((one, two) => two.count - one.count || byUnits(one.id, two.id));
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** @param entries in the order that `inOrder` gives */
export function packEntries(entries: readonly FacetEntry[]): Buffers {
  const ids = createStrings();
  const strings = createStrings();
  const counts = createColumn();
  const aliases = createColumn();
  const groups = createColumn();
  for (const { id, count, aliases: own, group } of entries) {
    ids.intern(id);
    counts.push(count);
    aliases.push(own.length);
    groups.push(GROUPS.indexOf(group));
  }
  const spellings = packLists(
    entries.map(({ name, aliases: own, roles }) => [name, ...own, ...roles].map(strings.intern)),
  );
  return {
    ...named('ids', ids.buffers()),
    ...named('strings', strings.buffers()),
    ...named('spellings', spellings),
    counts: counts.array(),
    aliases: aliases.array(),
    groups: groups.array(),
  };
}

export function openEntries(saved: Buffers, kind: FacetEntry['kind']): Entries {
  const ids = openStrings(within(saved, 'ids'));
  const strings = openStrings(within(saved, 'strings'));
  const spellings = openLists(within(saved, 'spellings'));
  const counts = numbers(saved, 'counts');
  const aliases = numbers(saved, 'aliases');
  const groups = numbers(saved, 'groups');
  return {
    size: ids.size,
    quoted: firstNot(0, counts.length, (number) => (counts[number] ?? 0) > 0),
    at(number) {
      if (number < 0 || number >= ids.size) return undefined;
      const [name = '', ...others] = Array.from(spellings.of(number), strings.at);
      const group = GROUPS[groups[number] ?? 0];
      return {
        id: ids.at(number),
        kind,
        name,
        aliases: others.slice(0, aliases[number]),
        roles: others.slice(aliases[number]),
        ...(group === undefined ? {} : { group }),
        count: counts[number] ?? 0,
      };
    },
    id: ids.at,
    name: (number) => strings.at(spellings.of(number)[0] ?? -1),
    find: ids.find,
  };
}
