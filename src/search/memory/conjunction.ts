import type { Arena } from './growable.ts';
import type { Source, Work } from './work.ts';

/** Documents in ascending order with their points so far. */
export interface Scored {
  readonly documents: Uint32Array;
  readonly points: Int32Array;
  readonly size: number;
}

/** A range of document numbers, `until` excluded. */
interface Range {
  readonly from: number;
  readonly until: number;
}

type Accepts = ((document: number) => boolean) | undefined;

/** The first range is this share of all documents; each further one is four times as long. */
const FIRST_SHARE = 32;
const GROWTH = 4;
const FEW = 4_096;

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
  room: Arena,
  few = FEW,
): Scored {
  const rare = work.some((group) => group.required && group.cost < few);
  if (rare || limit >= documents / FIRST_SHARE) return conjunction(work, accepts, room);
  const found: Scored[] = [];
  const top: number[] = [];
  let from = 0;
  let length = Math.ceil(documents / FIRST_SHARE);
  while (from < documents) {
    const until = Math.min(documents, from + length);
    const least = top.length < limit ? 0 : (top[top.length - 1] ?? 0);
    const left = hopeful(work, least);
    if (left === undefined) break;
    const more = conjunction(left, accepts, room, { from, until });
    found.push(more);
    keepBest(top, more, limit);
    from = until;
    length *= GROWTH;
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
  room: Arena,
  few = FEW,
): boolean {
  if (work.some((group) => group.cost === 0)) return false;
  if (work.some((group) => group.cost < few)) return conjunction(work, accepts, room).size > 0;
  let length = Math.ceil(documents / FIRST_SHARE);
  for (let from = 0; from < documents; from += length, length *= GROWTH) {
    const range = { from, until: Math.min(documents, from + length) };
    if (conjunction(work, accepts, room, range).size > 0) return true;
  }
  return false;
}

/**
 * Scores the documents that match every required group: the documents of the rarest group, looked up in the lists of
 * the others. Everything is read in order, nothing is kept for documents that are not candidates.
 * @param work the rarest group first; at least one is required
 */
export function conjunction(work: readonly Work[], accepts: Accepts, room: Arena, range?: Range): Scored {
  const [first, ...others] = [...work].sort(
    (one, two) => Number(two.required) - Number(one.required) || one.cost - two.cost,
  );
  if (first === undefined) return { documents: room.ints(0), points: room.signed(0), size: 0 };
  const all = accepted(union(first.sources, room, range), accepts);
  const { documents, points } = all;
  let { size } = all;
  const gained = room.signed(size);
  const places = room.ints(size);
  for (const { sources, required } of others) {
    if (size === 0) break;
    gained.fill(0, 0, size);
    for (const source of sources) {
      const found = source.postings.intersect(source.list, documents, size, places);
      for (let index = 0; index < found; index++) {
        const place = places[index] ?? 0;
        if (source.points > (gained[place] ?? 0)) gained[place] = source.points;
      }
    }
    let kept = 0;
    for (let index = 0; index < size; index++) {
      const more = gained[index] ?? 0;
      if (more === 0 && required) continue;
      documents[kept] = documents[index] ?? 0;
      points[kept] = (points[index] ?? 0) + more;
      kept++;
    }
    size = kept;
  }
  return { documents, points, size };
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

function joined(parts: readonly Scored[], room: Arena): Scored {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const documents = room.ints(size);
  const points = room.signed(size);
  let at = 0;
  for (const part of parts) {
    documents.set(part.documents.subarray(0, part.size), at);
    points.set(part.points.subarray(0, part.size), at);
    at += part.size;
  }
  return { documents, points, size };
}

/** The documents of all lists, each with its best points: neighbours are merged in rounds, so each is copied few times. */
function union(sources: readonly Source[], room: Arena, range: Range | undefined): Scored {
  let lists = sources.map((source) => read(source, room, range)).sort((one, two) => one.size - two.size);
  while (lists.length > 1) {
    const merged: Scored[] = [];
    for (let at = 0; at < lists.length; at += 2) {
      const one = lists[at];
      const two = lists[at + 1];
      if (one !== undefined) merged.push(two === undefined ? one : merge(one, two, room));
    }
    lists = merged;
  }
  return lists[0] ?? { documents: room.ints(0), points: room.signed(0), size: 0 };
}

function read({ postings, list, size, points }: Source, room: Arena, range: Range | undefined): Scored {
  if (range !== undefined) {
    const documents = postings.between(list, range.from, range.until);
    return { documents, points: room.signed(documents.length).fill(points), size: documents.length };
  }
  const documents = room.ints(size);
  let at = 0;
  postings.visit(list, (block, count) => {
    documents.set(block.subarray(0, count), at);
    at += count;
  });
  return { documents, points: room.signed(size).fill(points), size };
}

function merge(one: Scored, two: Scored, room: Arena): Scored {
  const documents = room.ints(one.size + two.size);
  const points = room.signed(one.size + two.size);
  let size = 0;
  let left = 0;
  let right = 0;
  while (left < one.size || right < two.size) {
    const here = left < one.size ? (one.documents[left] ?? 0) : Number.POSITIVE_INFINITY;
    const there = right < two.size ? (two.documents[right] ?? 0) : Number.POSITIVE_INFINITY;
    documents[size] = Math.min(here, there);
    points[size++] = Math.max(
      here <= there ? (one.points[left] ?? 0) : 0,
      there <= here ? (two.points[right] ?? 0) : 0,
    );
    if (here <= there) left++;
    if (there <= here) right++;
  }
  return { documents, points, size };
}

function accepted(all: Scored, accepts: Accepts): Scored {
  if (accepts === undefined) return all;
  const { documents, points } = all;
  let size = 0;
  for (let index = 0; index < all.size; index++) {
    if (!accepts(documents[index] ?? 0)) continue;
    documents[size] = documents[index] ?? 0;
    points[size++] = points[index] ?? 0;
  }
  return { documents, points, size };
}
