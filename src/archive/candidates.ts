import { firstNot, lowerBound } from '../storage/sorted.ts';
import { eachKey, type Holders } from './statement-index.ts';
import type { Statements } from './statement-types.ts';

/** Neighbours by date that are looked at for each key: bounds the cost by the number of quotes. */
const NEIGHBOURS = 24;
/** Words that a pair shares among them. */
const SHARED = 2;

/**
 * Finds pairs of quotes that are there and share at least two of their rarest words, the earlier place first. Of those who have a word only the
 * last few before a quote, which are the nearest in time, are looked at. Pairs of the earlier archive of which nothing has changed are passed over.
 * @param visit told of each other pair; and of one that may have been a pair but is none any more, because others stand between
 */
export function eachCandidate(
  statements: Statements,
  visit: (a: number, b: number, isCandidate: boolean) => void,
): void {
  const { size, index, changed, changes, handleAt, placeOf, articles, articleAt } = statements;
  const holdersOf = index.holders;
  /** Where a place stands among those of ascending places, or would stand. */
  const indexIn = (held: Holders, place: number): number =>
    firstNot(0, held.length, (at) => (placeOf[held[at] ?? 0] ?? 0) < place);
  const shared = new Uint8Array(size);
  let touched: number[] = [];
  const share = (other: number): void => {
    if (shared[other] === 0) touched.push(other);
    shared[other] = (shared[other] ?? 0) + 1;
  };
  const visitShared = (tell: (other: number) => void): void => {
    for (const other of touched) {
      if ((shared[other] ?? 0) >= SHARED) tell(other);
      shared[other] = 0;
    }
    touched = [];
  };
  const keysOf = (place: number, each: (stem: number) => void) => eachKey(index, handleAt[place] ?? 0, each);

  for (const place of changes) {
    if ((articles[articleAt[place] ?? 0]?.now ?? -1) < 0) continue;
    keysOf(place, (stem) => {
      const held = holdersOf(stem);
      const at = indexIn(held, place);
      for (let near = Math.max(0, at - NEIGHBOURS); near < at; near += 1)
        share(placeOf[held[near] ?? 0] ?? 0);
    });
    visitShared((other) => visit(other, place, true));
    if (changes.length === size) continue;
    keysOf(place, (stem) => {
      const held = holdersOf(stem);
      const at = indexIn(held, place);
      for (let near = at + 1; near <= at + NEIGHBOURS && near < held.length; near += 1) {
        const later = placeOf[held[near] ?? 0] ?? 0;
        // That one looks back itself.
        if (changed[later] === 0) share(later);
      }
    });
    visitShared((later) => visit(place, later, true));
  }

  /** Two of which nothing has changed, when what stands between them has. */
  const look = (other: number, place: number): void => {
    let both = 0;
    let near = 0;
    keysOf(place, (stem) => {
      const held = holdersOf(stem);
      const at = indexIn(held, other);
      if (at === held.length || placeOf[held[at] ?? 0] !== other) return;
      both += 1;
      if (indexIn(held, place) - at <= NEIGHBOURS) near += 1;
    });
    if (both >= SHARED) visit(other, place, near >= SHARED);
  };
  const placesOf = (held: Holders): Uint32Array => {
    const places = new Uint32Array(held.length);
    for (let at = 0; at < held.length; at += 1) places[at] = placeOf[held[at] ?? 0] ?? 0;
    return places;
  };
  if (changes.length === size) return;
  for (const [stem, before] of statements.holdersBefore) {
    const now = holdersOf(stem);
    // Of few holders all are looked at.
    if (Math.max(now.length, before.length) > NEIGHBOURS)
      eachMoved(placesOf(now), placesOf(before), changed, look);
  }
}

/**
 * Visits pairs of places of which nothing has changed where one is among the last few before the other in one of two lists and not in the
 * other list.
 */
function eachMoved(
  now: Uint32Array,
  before: Uint32Array,
  changed: Uint8Array,
  visit: (place: number, later: number) => void,
): void {
  let [at, atBefore] = [0, 0];
  // Behind the last one that has changed, in both.
  let [last, lastBefore] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (; at < now.length; at += 1) {
    const place = now[at] ?? 0;
    if (changed[place] === 1) {
      last = at;
      continue;
    }
    for (; before[atBefore] !== place && atBefore < before.length; atBefore += 1) lastBefore = atBefore;
    if (at - last <= NEIGHBOURS || atBefore - lastBefore <= NEIGHBOURS) {
      const least = now[at - NEIGHBOURS] ?? 0;
      const leastBefore = before[atBefore - NEIGHBOURS] ?? 0;
      const from = lowerBound(now, Math.min(least, leastBefore));
      const to = Math.max(least, leastBefore);
      for (let near = from; (now[near] ?? to) < to; near += 1)
        if (changed[now[near] ?? 0] === 0) visit(now[near] ?? 0, place);
    }
    atBefore += 1;
  }
}
