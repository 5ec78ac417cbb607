import { type Board, isPinned, pin, pinPlaces, unpin, unpinPlaces } from './board.ts';
import type { Arena } from './growable.ts';
import type { Range } from './postings.ts';
import type { Source, Work } from './work.ts';

/** Documents in ascending order with their points so far. */
export interface Scored {
  readonly documents: Uint32Array;
  readonly points: Int32Array;
  readonly size: number;
}

/** Where one search at a time keeps its numbers. */
export interface Room {
  readonly arena: Arena;
  readonly board: Board;
}

type Accepts = ((document: number) => boolean) | undefined;

/** The first range is this share of all documents; each further one is four times as long. */
const FIRST_SHARE = 32;
const GROWTH = 4;
const FEW = 4_096;
/** In a list so many times longer than the candidates, they are sought instead of reading it through. */
const MUCH_LONGER = 24;
/** What it costs to seek one document of a list among the candidates, where a step through them costs 1. */
const SEEKING = 8;
/** What it costs to write the place of a candidate and to take it back. */
const PLACING = 3;

/**
 * Scores the documents of one group, each list only as far as it can matter: where equal scores stand in the order of the
 * document numbers, that is its first `limit` documents.
 */
export function firstOf({ sources }: Work, limit: number, accepts: Accepts): Scored {
  const best = new Map<number, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { postings, list, points } of sources) {
    // Lists come with the dearest first.
    if (best.size >= limit && points < least) break;
    least = points;
    let taken = 0;
    postings.visit(list, (block, count) => {
      for (let index = 0; index < count && taken < limit; index++) {
        const document = block[index] ?? 0;
        if (accepts !== undefined && !accepts(document)) continue;
        taken++;
        if (!best.has(document)) best.set(document, points);
      }
      return taken < limit;
    });
  }
  const documents = Uint32Array.from(best.keys()).sort();
  return {
    documents,
    points: Int32Array.from(documents, (document) => best.get(document) ?? 0),
    size: best.size,
  };
}

/**
 * Scores the documents that match every required group, where equal scores stand in the order of the document numbers. The
 * documents are gone through in ranges: what comes later needs more points than the `limit` best so far, so lists that
 * cannot give that many are left out of the later ranges (MaxScore, Turtle & Flood 1995, over ranges).
 * @param documents how many there are in all
 * @param few a required group with fewer documents than this makes ranges cost more than they save
 * @returns the `limit` best among others
 */
export function bestOf(
  work: readonly Work[],
  limit: number,
  documents: number,
  accepts: Accepts,
  room: Room,
  few = FEW,
): Scored {
  if (limit >= documents / FIRST_SHARE) return conjunction(work, accepts, room);
  const found: Scored[] = [];
  const top: number[] = [];
  for (const range of rangesOf(work, documents, few)) {
    const least = top.length < limit ? 0 : (top[top.length - 1] ?? 0);
    const left = hopeful(work, least);
    if (left === undefined) break;
    const more = conjunction(left, accepts, room, range);
    found.push(more);
    keepBest(top, more, limit);
  }
  return joined(found, room);
}

/**
 * Whether some document matches every group: ranges as in `bestOf`, up to the first with such a document.
 * @param documents how many there are in all
 */
export function hasAny(
  work: readonly Work[],
  documents: number,
  accepts: Accepts,
  room: Room,
  few = FEW,
): boolean {
  if (work.some((group) => group.cost === 0)) return false;
  for (const range of rangesOf(work, documents, few))
    if (conjunction(work, accepts, room, range).size > 0) return true;
  return false;
}

/**
 * Which of some lists have a document that matches every group: ranges as in `bestOf`, up to the first where all have one.
 * @param documents how many there are in all
 */
export function shared(
  sources: readonly Source[],
  work: readonly Work[],
  documents: number,
  accepts: Accepts,
  room: Room,
  few = FEW,
): ReadonlySet<Source> {
  const found = new Set<Source>();
  if (work.some((group) => group.cost === 0)) return found;
  for (const range of rangesOf(work, documents, few)) {
    const common = conjunction(work, accepts, room, range);
    const { documents: candidates, size } = common;
    pinPlaces(room.board, candidates, size);
    for (const source of sources)
      if (!found.has(source) && meets(source, common, room, range)) found.add(source);
    unpinPlaces(room.board, candidates, size);
    if (found.size === sources.length) break;
  }
  return found;
}

/** Whether a list has one of the candidates, whose places are on the board. */
function meets(
  { postings, list, size }: Source,
  candidates: Scored,
  { arena, board }: Room,
  range: Range | undefined,
): boolean {
  if (size > MUCH_LONGER * candidates.size)
    return postings.intersect(list, candidates.documents, candidates.size, arena.ints(candidates.size)) > 0;
  let met = false;
  postings.visit(
    list,
    (block, count) => {
      for (let index = 0; index < count && !met; index++) met = isPinned(board, block[index] ?? 0);
      return !met;
    },
    range,
  );
  return met;
}

/**
 * Ranges of documents, each `GROWTH` times as long as the one before; or all of them at once, where a required group has
 * fewer than `few`, so that ranges cost more than they save.
 */
function* rangesOf(
  work: readonly Work[],
  documents: number,
  few: number,
): Generator<Range | undefined, void> {
  if (work.some((group) => group.required && group.cost < few)) {
    yield undefined;
    return;
  }
  let length = Math.ceil(documents / FIRST_SHARE);
  for (let from = 0; from < documents; from += length, length *= GROWTH)
    yield { from, until: Math.min(documents, from + length) };
}

/**
 * Scores the documents that match every required group: the documents of the rarest group, looked up in the lists of
 * the others. Everything is read in order, nothing is kept for documents that are not candidates.
 * @param work the rarest group first; at least one is required
 */
export function conjunction(work: readonly Work[], accepts: Accepts, room: Room, range?: Range): Scored {
  const [first, ...others] = [...work].sort(
    (one, two) => Number(two.required) - Number(one.required) || one.cost - two.cost,
  );
  if (first === undefined) return { documents: room.arena.ints(0), points: room.arena.signed(0), size: 0 };
  const { documents, points, size: all } = union(first, accepts, room, range);
  let size = all;
  const share = range === undefined ? 1 : (range.until - range.from) / room.board.numbers.length;
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
    if (read.length > 0) lookOnBoard(documents, size, read, gain, room.board, range);
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

/** Lists that are read through, with the candidates' places on the board; and lists in which the candidates are sought. */
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
    (size < MUCH_LONGER * candidates ? read : sought).push(source);
    if (size < MUCH_LONGER * candidates) saved += Math.min(candidates, SEEKING * size);
  }
  return saved > PLACING * candidates ? { read, sought } : { read: [], sought: sources };
}

function lookOnBoard(
  documents: Uint32Array,
  size: number,
  sources: readonly Source[],
  gain: (place: number, points: number) => void,
  board: Board,
  range: Range | undefined,
): void {
  pinPlaces(board, documents, size);
  for (const { postings, list, points } of sources)
    postings.visit(
      list,
      (block, count) => {
        for (let index = 0; index < count; index++) {
          const document = block[index] ?? 0;
          if (isPinned(board, document)) gain(board.numbers[document] ?? 0, points);
        }
        return true;
      },
      range,
    );
  unpinPlaces(board, documents, size);
}

/**
 * The groups with the lists that can still lead to more than so many points.
 * @returns undefined where none can
 */
function hopeful(work: readonly Work[], least: number): readonly Work[] | undefined {
  const most = work.reduce((sum, group) => sum + group.best, 0);
  if (most <= least) return undefined;
  return work.map((group) => {
    const sources = group.sources.filter(({ points }) => most - group.best + points > least);
    return sources.length === group.sources.length
      ? group
      : { ...group, sources, cost: sources.reduce((sum, { size }) => sum + size, 0) };
  });
}

/** Takes in more points; `top` stays descending and at most `limit` long. */
function keepBest(top: number[], { points, size }: Scored, limit: number): void {
  const all = Array.from(points.subarray(0, size));
  top.push(...(all.length > limit ? all.sort((one, two) => two - one).slice(0, limit) : all));
  top.sort((one, two) => two - one);
  top.length = Math.min(top.length, limit);
}

function joined(parts: readonly Scored[], room: Room): Scored {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const documents = room.arena.ints(size);
  const points = room.arena.signed(size);
  let at = 0;
  for (const part of parts) {
    documents.set(part.documents.subarray(0, part.size), at);
    points.set(part.points.subarray(0, part.size), at);
    at += part.size;
  }
  return { documents, points, size };
}

/** The documents of all lists, each with its best points. */
function union({ sources, cost }: Work, accepts: Accepts, room: Room, range: Range | undefined): Scored {
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
        else pin(room.board, block, count, source.points);
        return true;
      },
      range,
    );
  if (!single) unpin(room.board, take);
  return { documents, points, size };
}
