import type { Buffers } from './buffers.ts';
import { bytes, ints, type TypedArray, words } from './growable.ts';

/** Lists of numbers by number, in two flat arrays. */
export interface Lists {
  readonly size: number;
  /** Empty for a list never given. */
  of(list: number): TypedArray;
}

/** @param lists numbers from 0 below 2³² */
export function packLists(lists: readonly (readonly number[])[]): Buffers {
  const members = Array.from(lists, (list) => list ?? []);
  const starts = ints(members.length + 1);
  let end = 0;
  let most = 0;
  for (const [list, own] of members.entries()) {
    starts[list] = end;
    end += own.length;
    for (const member of own) if (member > most) most = member;
  }
  starts[members.length] = end;
  const flat: TypedArray = (most < 0x100 ? bytes : most < 0x1_0000 ? words : ints)(end);
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

export function openLists({ starts = ints(1), members = ints(0) }: Buffers): Lists {
  return {
    size: Math.max(0, starts.length - 1),
    of: (list) => members.subarray(starts[list] ?? 0, starts[list + 1] ?? 0),
  };
}
