import { type Buffers, named, unsigned, within } from '../../storage/buffers.ts';
import { openTable, packTable, text } from '../../storage/codec.ts';
import { openKeys, packKeys } from '../../storage/lookup.ts';
import type { GrowingStrings, Strings } from '../../storage/strings.ts';
import type { OutletInfo } from '../entities.ts';
import { outlet } from './shapes.ts';

/** The outlets of an archive, by number in the order of their ids. */
export interface Outlets {
  readonly size: number;
  at(number: number): OutletInfo;
  id(number: number): string;
  /** Number of the outlet, or -1. */
  find(id: string): number;
  /** All numbers, most quotes first. */
  readonly ranked: Uint32Array;
}

/**
 * @param outlets sorted by id
 * @param ranked their numbers, most quotes first
 */
export function packOutlets(
  outlets: readonly OutletInfo[],
  ranked: Uint32Array,
  pool: GrowingStrings,
): Buffers {
  return {
    ranked,
    keys: packKeys(outlets.map(({ id }) => id)),
    ...named('records', packTable(outlets, outlet, pool)),
  };
}

/** @throws StorageError when the buffers do not fit each other */
export function openOutlets(saved: Buffers, strings: Pick<Strings, 'at'>): Outlets {
  const records = openTable(within(saved, 'records'), outlet, strings);
  // A record begins with the id.
  const { size, at: id } = openTable(within(saved, 'records'), text, strings);
  return {
    size,
    at: records.at,
    id,
    find: openKeys(unsigned(saved, 'keys'), size, id).find,
    ranked: unsigned(saved, 'ranked'),
  };
}
