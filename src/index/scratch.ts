import { ints } from '../storage/column.ts';
import { createArena } from './arena.ts';
import type { Room } from './conjunction.ts';
import { createScoreTable } from './scoreTable.ts';

/** Room for one search at a time; all zero between searches. */
export interface Scratch extends Room {
  /** The group that last gave points to a document, plus one. */
  readonly givers: Uint8Array;
  /** Required groups found. */
  readonly matched: Uint8Array;
  /** The documents that have points; grows when it must. */
  touched: Uint32Array;
  /** Places in `touched`. */
  places: Uint32Array;
  /** The documents left out last, and by which terms. */
  excluded: { readonly key: string; readonly documents: Uint8Array } | undefined;
}

export function createScratch(documents: number): Scratch {
  const few = Math.min(documents, 1 << 14);
  return {
    givers: new Uint8Array(documents),
    matched: new Uint8Array(documents),
    touched: ints(few),
    places: ints(few),
    arena: createArena(),
    table: createScoreTable(documents),
    excluded: undefined,
  };
}
