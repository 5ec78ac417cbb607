import type { Range } from '../storage/postings.ts';
import type { Clause, Source } from './clause.ts';
import { type Accepts, conjunction, meeting, type Room, type Scored } from './conjunction.ts';

/** The first range is this share of all documents; each further one is four times as long. */
const FIRST_SHARE = 32;
const GROWTH = 4;
const FEW = 4_096;

/**
 * Scores the documents of one group, each list only as far as it can matter: where equal scores stand in the order of the
 * document numbers, that is its first `limit` documents.
 */
export function firstOf({ sources }: Clause, limit: number, accepts: Accepts): Scored {
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
  clauses: readonly Clause[],
  limit: number,
  documents: number,
  accepts: Accepts,
  room: Room,
  few = FEW,
): Scored {
  if (limit >= documents / FIRST_SHARE) return conjunction(clauses, accepts, room);
  const found: Scored[] = [];
  const top: number[] = [];
  for (const range of rangesOf(clauses, documents, few)) {
    const least = top.length < limit ? 0 : (top[top.length - 1] ?? 0);
    const left = hopeful(clauses, least);
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
  clauses: readonly Clause[],
  documents: number,
  accepts: Accepts,
  room: Room,
  few = FEW,
): boolean {
  if (clauses.some((group) => group.cost === 0)) return false;
  for (const range of rangesOf(clauses, documents, few))
    if (conjunction(clauses, accepts, room, range).size > 0) return true;
  return false;
}

/**
 * Which of some lists have a document that matches every group: ranges as in `bestOf`, up to the first where all have one.
 * @param documents how many there are in all
 */
export function shared(
  sources: readonly Source[],
  clauses: readonly Clause[],
  documents: number,
  accepts: Accepts,
  room: Room,
  few = FEW,
): ReadonlySet<Source> {
  const found = new Set<Source>();
  if (clauses.some((group) => group.cost === 0)) return found;
  for (const range of rangesOf(clauses, documents, few)) {
    const common = conjunction(clauses, accepts, room, range);
    const left = sources.filter((source) => !found.has(source));
    for (const source of meeting(left, common, room, range)) found.add(source);
    if (found.size === sources.length) break;
  }
  return found;
}

/**
 * Ranges of documents, each `GROWTH` times as long as the one before; or all of them at once, where a required group has
 * fewer than `few`, so that ranges cost more than they save.
 */
function* rangesOf(
  clauses: readonly Clause[],
  documents: number,
  few: number,
): Generator<Range | undefined, void> {
  if (clauses.some((group) => group.required && group.cost < few)) {
    yield undefined;
    return;
  }
  let length = Math.ceil(documents / FIRST_SHARE);
  for (let from = 0; from < documents; from += length, length *= GROWTH)
    yield { from, until: Math.min(documents, from + length) };
}

/**
 * The groups with the lists that can still lead to more than so many points.
 * @returns undefined where none can
 */
function hopeful(clauses: readonly Clause[], least: number): readonly Clause[] | undefined {
  const most = clauses.reduce((sum, group) => sum + group.best, 0);
  if (most <= least) return undefined;
  return clauses.map((group) => {
    const sources = group.sources.filter(({ points }) => most - group.best + points > least);
    return sources.length === group.sources.length
      ? group
      : { ...group, sources, cost: sources.reduce((sum, { size }) => sum + size, 0) };
  });
}

/** Takes in more points; `top` stays descending and at most `limit` long. */
function keepBest(top: number[], { points, size }: Scored, limit: number): void {
  const all = points.slice(0, size).sort();
  for (let place = 1; place <= Math.min(size, limit); place++) top.push(all[size - place] ?? 0);
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
