import type { Statements } from './statements.ts';

/** Rarest words of a quote by which others are looked up. */
const KEYS = 8;
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
  const { size, hashes, articles, articleAt, ranks, ranksBefore, changed } = statements;
  const isFirst = articles.every(({ before }) => before < 0);
  const [recent, recentBefore] = [createRecent(hashes.length), createRecent(isFirst ? 0 : hashes.length)];
  // For how many holders of a stem nothing has changed, up to as many as are looked at.
  const steady = new Uint8Array(hashes.length).fill(NEIGHBOURS);
  const shared = new Uint8Array(size);
  const moved = new Int8Array(size);
  const touched: number[] = [];
  const [keys, others] = [new Uint32Array(KEYS), new Uint32Array(KEYS)];

  /** Counts the keys that quotes share with the one at a place. */
  const share = (stem: number, isMeant: (other: number) => boolean): void => {
    const { rings, counts } = recent;
    const start = stem * NEIGHBOURS;
    const end = start + Math.min(NEIGHBOURS, counts[stem] ?? 0);
    for (let at = start; at < end; at += 1) {
      const other = rings[at] ?? 0;
      if (!isMeant(other)) continue;
      if (shared[other] === 0) touched.push(other);
      shared[other] = (shared[other] ?? 0) + 1;
    }
  };
  const visitShared = (place: number): void => {
    for (const other of touched) {
      if ((shared[other] ?? 0) >= SHARED) visit(other, place, true);
      shared[other] = 0;
    }
    touched.length = 0;
  };
  /** Visits those that are looked at for a stem now or were before, and not both, though nothing has changed of them. */
  const visitMoved = (stem: number, place: number, count: number): void => {
    if ((recent.counts[stem] ?? 0) < NEIGHBOURS && (recentBefore.counts[stem] ?? 0) < NEIGHBOURS) return;
    recent.each(stem, (other) => {
      moved[other] = (moved[other] ?? 0) + 1;
    });
    recentBefore.each(stem, (other) => {
      moved[other] = (moved[other] ?? 0) - 1;
    });
    const look = (other: number): void => {
      if (moved[other] === 0) return;
      moved[other] = 0;
      if (changed[other] === 1) return;
      const otherCount = keysInto(others, other, statements, ranks);
      let both = 0;
      let near = 0;
      for (let index = 0; index < count; index += 1) {
        const key = keys[index] ?? 0;
        if (!has(others, otherCount, key)) continue;
        both += 1;
        if (recent.has(key, other)) near += 1;
      }
      if (both >= SHARED) visit(other, place, near >= SHARED);
    };
    recent.each(stem, look);
    recentBefore.each(stem, look);
  };

  for (let place = 0; place < size; place += 1) {
    const { now = -1, before = -1 } = articles[articleAt[place] ?? 0] ?? {};
    const isSame = changed[place] === 0;
    const count = now < 0 ? 0 : keysInto(keys, place, statements, ranks);
    for (let index = 0; index < count; index += 1) {
      const stem = keys[index] ?? 0;
      if (!isSame) share(stem, ALL);
      else if ((steady[stem] ?? 0) < NEIGHBOURS) {
        share(stem, (other) => changed[other] === 1);
        visitMoved(stem, place, count);
      }
    }
    visitShared(place);
    for (let index = 0; index < count; index += 1) {
      const stem = keys[index] ?? 0;
      recent.push(stem, place);
      if (isSame) recentBefore.push(stem, place);
      steady[stem] = isSame ? Math.min(NEIGHBOURS, (steady[stem] ?? 0) + 1) : 0;
    }
    if (isSame || before < 0) continue;
    const countBefore = keysInto(others, place, statements, ranksBefore);
    for (let index = 0; index < countBefore; index += 1) {
      const stem = others[index] ?? 0;
      recentBefore.push(stem, place);
      steady[stem] = 0;
    }
  }
}

const ALL = () => true;

function has(list: Uint32Array, length: number, key: number): boolean {
  for (let index = 0; index < length; index += 1) if (list[index] === key) return true;
  return false;
}

/** The last few places that were held for each stem. */
function createRecent(stems: number) {
  const rings = new Uint32Array(stems * NEIGHBOURS);
  const counts = new Uint32Array(stems);
  const endOf = (stem: number) => stem * NEIGHBOURS + Math.min(NEIGHBOURS, counts[stem] ?? 0);
  return {
    rings,
    counts,
    push(stem: number, place: number): void {
      const count = counts[stem] ?? 0;
      rings[stem * NEIGHBOURS + (count % NEIGHBOURS)] = place;
      counts[stem] = count + 1;
    },
    each(stem: number, visit: (place: number) => void): void {
      for (let at = stem * NEIGHBOURS; at < endOf(stem); at += 1) visit(rings[at] ?? 0);
    },
    has(stem: number, place: number): boolean {
      for (let at = stem * NEIGHBOURS; at < endOf(stem); at += 1) if (rings[at] === place) return true;
      return false;
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
  let last = 0;
  for (let at = starts[place] ?? 0; at < end; at += 1) {
    const stem = stems[at] ?? 0;
    const rank = ranks[stem] ?? 0;
    if (count === KEYS && rank >= last) continue;
    let index = count;
    while (index > 0 && (ranks[keys[index - 1] ?? 0] ?? 0) > rank) index -= 1;
    if (index > 0 && keys[index - 1] === stem) continue;
    if (count < KEYS) count += 1;
    for (let from = count - 1; from > index; from -= 1) keys[from] = keys[from - 1] ?? 0;
    keys[index] = stem;
    last = ranks[keys[count - 1] ?? 0] ?? 0;
  }
  return count;
}
