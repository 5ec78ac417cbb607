import { type Buffers, numbers, type TypedArray, unsigned } from './buffers.ts';
import { narrowest } from './column.ts';
import { startsFrom } from './sorted.ts';

/** Lists of numbers by number, in two flat arrays. */
export interface Lists {
  readonly size: number;
  /** Empty for a list never given. */
  of(list: number): TypedArray;
}

/** @param lists numbers from 0 below 2³² */
export function packLists(lists: readonly (readonly number[])[]): Buffers {
  const members = Array.from(lists, (list) => list ?? []);
  const starts = startsFrom(members.map(({ length }) => length));
  let most = 0;
  for (const own of members) for (const member of own) if (member > most) most = member;
  const flat = narrowest(most, starts[members.length] ?? 0);
  for (const [list, own] of members.entries()) flat.set(own, starts[list] ?? 0);
  return { starts, members: flat };
}

/** Lists while they grow. */
export interface GrowingLists {
  /** Adds a number that is not smaller than the list's last one; the same one again changes nothing. */
  add(list: number, number: number): void;
  pack(): Buffers;
}

export function createLists(): GrowingLists {
  const lists: number[][] = [];
  return {
    add(list, number) {
      const own = lists[list];
      if (own === undefined) lists[list] = [number];
      else if (own[own.length - 1] !== number) own.push(number);
    },
    pack: () => packLists(lists),
  };
}

/** @throws StorageError when a buffer is missing */
export function openLists(saved: Buffers): Lists {
  const starts = unsigned(saved, 'starts');
  const members = numbers(saved, 'members');
  return {
    size: Math.max(0, starts.length - 1),
    of: (list) => members.subarray(starts[list] ?? 0, starts[list + 1] ?? 0),
  };
}
