import { createArena, ints } from '../storage/growable.ts';
import type { Room } from './conjunction.ts';
import { createBoard } from './scoreTable.ts';

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
}

export function createScratch(documents: number): Scratch {
  const few = Math.min(documents, 1 << 14);
  return {
    givers: new Uint8Array(documents),
    matched: new Uint8Array(documents),
    touched: ints(few),
    places: ints(few),
    arena: createArena(),
    board: createBoard(documents),
  };
}

/** Bytes of the room. */
export function footprintOf({ board, givers, matched, touched, places, arena }: Scratch): number {
  return [...Object.values(board), givers, matched, touched, places, arena].reduce(
    (sum, array) => sum + array.byteLength,
    0,
  );
}
