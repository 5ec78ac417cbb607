import type { Range } from '../storage/postings.ts';
import type { Arena } from './arena.ts';
import type { Clause, Source } from './clause.ts';
import { drain, has, put, putPlaces, removePlaces, type ScoreTable } from './scoreTable.ts';

/** Documents in ascending order with their points so far. */
export interface Scored {
  readonly documents: Uint32Array;
  readonly points: Int32Array;
  readonly size: number;
}

/** Where one search at a time keeps its numbers. */
export interface Room {
  readonly arena: Arena;
  readonly table: ScoreTable;
}

/** What passes; undefined: everything. */
export type Accepts = ((document: number) => boolean) | undefined;

/** In a list so many times longer than the candidates, they are sought instead of reading it through. */
const MUCH_LONGER = 24;
/** What it costs to seek one document of a list among the candidates, where a step through them costs 1. */
const SEEKING = 8;
/** What it costs to write the place of a candidate and to take it back. */
const PLACING = 3;

/**
 * Scores the documents that match every required group: the documents of the rarest group, looked up in the lists of
 * the others. Everything is read in order, nothing is kept for documents that are not candidates.
 * @param clauses the rarest group first; at least one is required
 */
export function conjunction(clauses: readonly Clause[], accepts: Accepts, room: Room, range?: Range): Scored {
  const [first, ...others] = [...clauses].sort(
    (one, two) => Number(two.required) - Number(one.required) || one.cost - two.cost,
  );
  if (first === undefined) return { documents: room.arena.ints(0), points: room.arena.signed(0), size: 0 };
  const { documents, points, size: all } = union(first, accepts, room, range);
  let size = all;
  const share = range === undefined ? 1 : (range.until - range.from) / room.table.numbers.length;
  const gained = room.arena.signed(size);
  const places = room.arena.ints(size);
  for (const group of others) {
    if (size === 0) break;
    gained.fill(0, 0, size);
    const gain = (place: number, more: number) => {
      if (more > (gained[place] ?? 0)) gained[place] = more;
    };
    const { read, sought } = waysToLook(group.sources, size, share);
    for (const source of sought) {
      const found = source.postings.intersect(source.list, documents, size, places);
      for (let index = 0; index < found; index++) gain(places[index] ?? 0, source.points);
    }
    if (read.length > 0) lookInTable(documents, size, read, gain, room.table, range);
    let kept = 0;
    for (let index = 0; index < size; index++) {
      const more = gained[index] ?? 0;
      if (more === 0 && group.required) continue;
      documents[kept] = documents[index] ?? 0;
      points[kept] = (points[index] ?? 0) + more;
      kept++;
    }
    size = kept;
  }
  return { documents, points, size };
}

/** Lists that are read through, with the candidates' places on the table; and lists in which the candidates are sought. */
function waysToLook(
  sources: readonly Source[],
  candidates: number,
  share: number,
): { readonly read: readonly Source[]; readonly sought: readonly Source[] } {
  const read: Source[] = [];
  const sought: Source[] = [];
  let saved = 0;
  for (const source of sources) {
    const size = source.size * share;
    if (size < MUCH_LONGER * candidates) {
      read.push(source);
      saved += Math.min(candidates, SEEKING * size);
    } else sought.push(source);
  }
  return saved > PLACING * candidates ? { read, sought } : { read: [], sought: sources };
}

function lookInTable(
  documents: Uint32Array,
  size: number,
  sources: readonly Source[],
  gain: (place: number, points: number) => void,
  table: ScoreTable,
  range: Range | undefined,
): void {
  putPlaces(table, documents, size);
  for (const { postings, list, points } of sources)
    postings.visit(
      list,
      (block, count) => {
        for (let index = 0; index < count; index++) {
          const document = block[index] ?? 0;
          if (has(table, document)) gain(table.numbers[document] ?? 0, points);
        }
        return true;
      },
      range,
    );
  removePlaces(table, documents, size);
}

/** Which of some lists have one of the candidates. */
export function meeting(
  sources: readonly Source[],
  candidates: Scored,
  room: Room,
  range: Range | undefined,
): Source[] {
  putPlaces(room.table, candidates.documents, candidates.size);
  const met = sources.filter((source) => meets(source, candidates, room, range));
  removePlaces(room.table, candidates.documents, candidates.size);
  return met;
}

/** Whether a list has one of the candidates, which are on the table. */
function meets(
  { postings, list, size }: Source,
  candidates: Scored,
  { arena, table }: Room,
  range: Range | undefined,
): boolean {
  if (size > MUCH_LONGER * candidates.size)
    return postings.intersect(list, candidates.documents, candidates.size, arena.ints(candidates.size)) > 0;
  let met = false;
  postings.visit(
    list,
    (block, count) => {
      for (let index = 0; index < count && !met; index++) met = has(table, block[index] ?? 0);
      return !met;
    },
    range,
  );
  return met;
}

/** The documents of all lists, each with its best points. */
function union({ sources, cost }: Clause, accepts: Accepts, room: Room, range: Range | undefined): Scored {
  const most = range === undefined ? cost : Math.min(cost, range.until - range.from);
  const documents = room.arena.ints(most);
  const points = room.arena.signed(most);
  let size = 0;
  const take = (document: number, given: number) => {
    if (accepts !== undefined && !accepts(document)) return;
    documents[size] = document;
    points[size++] = given;
  };
  const [only] = sources;
  const single = only !== undefined && sources.length === 1;
  for (const source of sources)
    source.postings.visit(
      source.list,
      (block, count) => {
        if (single) for (let index = 0; index < count; index++) take(block[index] ?? 0, source.points);
        else put(room.table, block, count, source.points);
        return true;
      },
      range,
    );
  if (!single) drain(room.table, take);
  return { documents, points, size };
}
