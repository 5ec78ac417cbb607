import type { Entries } from '../../names/entries.ts';
import { type Buffers, named, unsigned, within } from '../../storage/buffers.ts';
import { rememberingNumbered } from '../../storage/cache.ts';
import { openTable, packTable, text } from '../../storage/codec.ts';
import { openLists, packLists } from '../../storage/lists.ts';
import { openKeys, packKeys } from '../../storage/lookup.ts';
import type { GrowingStrings, Strings } from '../../storage/strings.ts';
import type { Person } from '../entities.ts';
import { person } from './shapes.ts';

/** The people of an archive by number: those whom the index of names has, who are quoted and have one, most quotes first; then all others by id. */
export interface StoredPeople {
  readonly size: number;
  /** How many the index of names has. */
  readonly listed: number;
  at(number: number): Person;
  id(number: number): string;
  /** The best name. */
  name(number: number): string;
  /** Number of the person, or -1. */
  find(id: string): number;
  /** Numbers of all who share a name with others, those of one name together. */
  namesakes(): readonly (readonly number[])[];
}

/** Whom a quote points to that points to nobody. */
const NOBODY = 'unknown';
const REMEMBERED = 2_048;

/**
 * Packs what of the people is not in the index of names.
 * @param others those whom the index of names lacks, sorted by id
 * @param namesakes numbers of all who share a name with others, those of one name together
 */
export function packPeople(
  others: readonly Person[],
  namesakes: readonly (readonly number[])[],
  pool: GrowingStrings,
): Buffers {
  return {
    keys: packKeys(others.map(({ id }) => id)),
    ...named('records', packTable(others, person, pool)),
    ...named('namesakes', packLists(namesakes)),
  };
}

/**
 * @param listed those whom the index of names has
 * @param saved what `packPeople` gave
 * @throws StorageError when the buffers do not fit each other
 */
export function openPeople(listed: Entries, saved: Buffers, strings: Pick<Strings, 'at'>): StoredPeople {
  const records = openTable(within(saved, 'records'), person, strings);
  // A record begins with the id.
  const { at: idAt } = openTable(within(saved, 'records'), text, strings);
  const others = openKeys(unsigned(saved, 'keys'), records.size, idAt);
  const namesakes = openLists(within(saved, 'namesakes'));
  const size = listed.size + records.size;
  const id = (number: number) =>
    number < listed.size ? listed.id(number) : number < size ? idAt(number - listed.size) : NOBODY;
  const read = (number: number): Person => {
    const entry = listed.at(number);
    if (entry === undefined) return records.at(number - listed.size);
    const { name, aliases, roles, count, group } = entry;
    const kind = group === true ? 'group' : 'person';
    return { id: entry.id, name, kind, names: [name, ...aliases], roles, quotes: count };
  };
  return {
    size,
    listed: listed.size,
    at: rememberingNumbered(read, REMEMBERED),
    id,
    name: (number) => (number < listed.size ? listed.name(number) : records.at(number - listed.size).name),
    find(key) {
      const number = listed.find(key);
      if (number >= 0) return number;
      const other = others.find(key);
      return other < 0 ? -1 : listed.size + other;
    },
    namesakes: () => Array.from({ length: namesakes.size }, (_, list) => Array.from(namesakes.of(list))),
  };
}
