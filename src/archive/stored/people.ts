import { type Buffers, named, unsigned, within } from '../../storage/buffers.ts';
import { remembering } from '../../storage/cache.ts';
import { openTable, packTable, type Table, text } from '../../storage/codec.ts';
import { openKeys, packKeys } from '../../storage/lookup.ts';
import type { GrowingStrings, Strings } from '../../storage/strings.ts';
import type { Person } from '../types.ts';
import { person } from './shapes.ts';

/** The people of an archive, by number in the order of their ids. */
export interface StoredPeople {
  readonly size: number;
  at(number: number): Person;
  /** The same, not remembered. */
  readonly records: Table<Person>;
  id(number: number): string;
  /** Number of the person, or -1. */
  find(id: string): number;
  /** Numbers of those who are quoted, most quotes first. */
  readonly ranked: Uint32Array;
}

/** Whom a quote points to that points to nobody. */
const NOBODY = 'unknown';
const REMEMBERED = 2_048;

/**
 * @param people sorted by id
 * @param ranked numbers of those who are quoted, most quotes first
 */
export function packPeople(people: readonly Person[], ranked: Uint32Array, pool: GrowingStrings): Buffers {
  return {
    ranked,
    keys: packKeys(people.map(({ id }) => id)),
    ...named('records', packTable(people, person, pool)),
  };
}

/** @throws StorageError when the buffers do not fit each other */
export function openPeople(saved: Buffers, strings: Pick<Strings, 'at'>): StoredPeople {
  const records = openTable(within(saved, 'records'), person, strings);
  // A record begins with the id.
  const { size, at: idAt } = openTable(within(saved, 'records'), text, strings);
  return {
    size,
    at: remembering(records.at, REMEMBERED),
    records,
    id: (number) => (number < size ? idAt(number) : NOBODY),
    find: openKeys(unsigned(saved, 'keys'), size, idAt).find,
    ranked: unsigned(saved, 'ranked'),
  };
}
