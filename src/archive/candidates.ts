import type { Statements } from './statements.ts';

/** Rarest words of a quote by which others are looked up. */
const KEYS = 8;
/** Neighbours by date that are looked at for each key: bounds the cost by the number of quotes. */
const NEIGHBOURS = 24;

/**
 * Pairs of quotes that are there and share at least two of their rarest words, each pair once, the earlier place first. Of those who have a word only the
 * last few before a quote, which are the nearest in time, are looked at.
 * @param visit told whether the pair was one in the earlier archive too, and nothing has changed of either
 */
export function eachCandidate(
  statements: Statements,
  visit: (a: number, b: number, isKnown: boolean) => void,
): void {
  const { size, hashes, articles, articleAt, ranks, ranksBefore, changed } = statements;
  const isFirst = articles.every(({ before }) => before < 0);
  const [recent, recentBefore] = [createRecent(hashes.length), createRecent(isFirst ? 0 : hashes.length)];
  // How many both have held since they differed last, up to as many as are looked at.
  const steady = new Uint8Array(hashes.length).fill(NEIGHBOURS);
  const [shared, gained] = [new Uint8Array(size), new Int8Array(size)];
  const [keys, keysBefore] = [new Uint32Array(KEYS), new Uint32Array(KEYS)];
  const touched: number[] = [];
  for (let place = 0; place < size; place += 1) {
    const { now = -1, before = -1 } = articles[articleAt[place] ?? 0] ?? {};
    const isSame = changed[place] === 0;
    const count = now < 0 ? 0 : keysInto(keys, place, statements, ranks);
    const countBefore = before < 0 || isSame ? 0 : keysInto(keysBefore, place, statements, ranksBefore);
    for (let index = 0; index < count; index += 1) {
      const stem = keys[index] ?? 0;
      recent.each(stem, (other) => {
        if (shared[other] === 0 && gained[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      });
      if (!isSame || steady[stem] === NEIGHBOURS) continue;
      recent.each(stem, (other) => {
        gained[other] = (gained[other] ?? 0) + 1;
      });
      recentBefore.each(stem, (other) => {
        if (shared[other] === 0 && gained[other] === 0) touched.push(other);
        gained[other] = (gained[other] ?? 0) - 1;
      });
    }
    for (const other of touched) {
      const [sharing, more] = [shared[other] ?? 0, gained[other] ?? 0];
      shared[other] = 0;
      gained[other] = 0;
      if (sharing > 1) visit(other, place, isSame && changed[other] === 0 && sharing - more > 1);
    }
    touched.length = 0;
    const isIn = (stem: number, list: Uint32Array, length: number) => {
      for (let index = 0; index < length; index += 1) if (list[index] === stem) return true;
      return false;
    };
    for (let index = 0; index < count; index += 1) {
      const stem = keys[index] ?? 0;
      recent.push(stem, place);
      if (isSame) recentBefore.push(stem, place);
      steady[stem] =
        isSame || isIn(stem, keysBefore, countBefore) ? Math.min(NEIGHBOURS, (steady[stem] ?? 0) + 1) : 0;
    }
    for (let index = 0; index < countBefore; index += 1) {
      const stem = keysBefore[index] ?? 0;
      recentBefore.push(stem, place);
      if (!isIn(stem, keys, count)) steady[stem] = 0;
    }
  }
}

/** The last few places that were held for each stem. */
function createRecent(stems: number) {
  const rings = new Uint32Array(stems * NEIGHBOURS);
  const counts = new Uint32Array(stems);
  return {
    push(stem: number, place: number): void {
      const count = counts[stem] ?? 0;
      rings[stem * NEIGHBOURS + (count % NEIGHBOURS)] = place;
      counts[stem] = count + 1;
    },
    each(stem: number, visit: (place: number) => void): void {
      const start = stem * NEIGHBOURS;
      const end = start + Math.min(NEIGHBOURS, counts[stem] ?? 0);
      for (let at = start; at < end; at += 1) visit(rings[at] ?? 0);
    },
  };
}

/** The rarest words of a quote, the rarest first. @returns how many there are */
function keysInto(
  keys: Uint32Array,
  place: number,
  { stems, starts }: Statements,
  ranks: Uint32Array,
): number {
  const end = starts[place + 1] ?? 0;
  let count = 0;
  for (let at = starts[place] ?? 0; at < end; at += 1) {
    const stem = stems[at] ?? 0;
    const rank = ranks[stem] ?? 0;
    let index = count;
    while (index > 0 && (ranks[keys[index - 1] ?? 0] ?? 0) > rank) index -= 1;
    if (index === KEYS || (index > 0 && keys[index - 1] === stem)) continue;
    if (count < KEYS) count += 1;
    keys.copyWithin(index + 1, index, count - 1);
    keys[index] = stem;
  }
  return count;
}
