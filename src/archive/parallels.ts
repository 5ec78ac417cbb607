import { type Item, type ParallelInput, readItems, similarity, type Weigh, weigher } from './likeness.ts';

export type { ParallelInput } from './likeness.ts';

/** Score from which a second quote joins a statement that has its pair already. */
const JOINING = 0.33;
/** Two reports of one statement appear within so many days. */
const DAYS_APART = 5;
/** Score from which two quotes are one statement on their own. */
const CERTAIN = 0.5;
/** The same where one of them has no speaker, so that only the words speak for it. */
const CERTAIN_ANONYMOUS = 0.72;
/** Score that is enough once two articles are known to report the same event. */
const LIKELY = 0.24;
const LIKELY_ANONYMOUS = 0.36;
/** So many certain pairs make two articles reports of one event. */
const PAIRS_OF_AN_EVENT = 2;
/** Rarest words of a quote by which others are looked up. */
const KEYS = 8;
/** Neighbours by date that are looked at for each key: bounds the cost by the number of quotes. */
const NEIGHBOURS = 24;
/** Quotes of one article that are compared within an event. */
const LARGEST_ARTICLE = 120;

/**
 * Finds the same statement told in other articles.
 *
 * Two quotes are parallel when they share enough of their rare words, speakers and dates permit it, and their articles
 * are of different outlets (or one is a copy of the other). Candidates come from an inverted index over each quote's
 * rarest words, so the cost grows with the number of quotes, not with its square. Where two articles share several
 * statements, they report one event, and less is asked of the others.
 * @param quotes in any order
 * @returns quote id → ids of its parallels, best first; symmetric; quotes without parallels are left out
 */
export function findParallels(quotes: readonly ParallelInput[]): ReadonlyMap<string, readonly string[]> {
  const items = readItems(quotes);
  const weigh = weigher(items);
  const pairs = new Map<string, Pair>();
  const consider = (a: Item, b: Item, least: number, anonymous = least) => {
    if (!mayBeOne(a, b)) return;
    const isNamed = a.input.speakerId !== undefined && b.input.speakerId !== undefined;
    const score = similarity(a, b, weigh);
    if (score < (isSameOutlet(a, b) ? COPY : isNamed ? least : anonymous)) return;
    const [first, second] = a.index < b.index ? [a, b] : [b, a];
    pairs.set(`${first.index} ${second.index}`, { a: first, b: second, score });
  };
  for (const [a, b] of candidates(items, weigh)) consider(a, b, CERTAIN, CERTAIN_ANONYMOUS);
  const byArticle = groupBy(items, (item) => item.input.articleId);
  for (const [left, right] of events(pairs)) {
    for (const a of (byArticle.get(left) ?? []).slice(0, LARGEST_ARTICLE)) {
      for (const b of (byArticle.get(right) ?? []).slice(0, LARGEST_ARTICLE))
        consider(a, b, LIKELY, LIKELY_ANONYMOUS);
    }
  }
  return symmetric(matched([...pairs.values()]));
}

/** Articles of one outlet: only a copy counts. */
const COPY = 0.9;

/** Two articles whose outlet nobody knows are not of one outlet for that. */
function isSameOutlet(a: Item, b: Item): boolean {
  return a.input.outletId === b.input.outletId && a.input.outletId !== UNKNOWN_OUTLET;
}

/** Outlet id of the articles that name none. */
const UNKNOWN_OUTLET = 'unknown-outlet';

interface Pair {
  readonly a: Item;
  readonly b: Item;
  readonly score: number;
}

function mayBeOne(a: Item, b: Item): boolean {
  const [x, y] = [a.input, b.input];
  if (x.articleId === y.articleId) return false;
  if (x.speakerId !== undefined && y.speakerId !== undefined && x.speakerId !== y.speakerId) return false;
  if (x.days === undefined || y.days === undefined) return true;
  return x.days.first - DAYS_APART <= y.days.last && y.days.first - DAYS_APART <= x.days.last;
}

/** Pairs that share at least two of their rarest words, each pair once. */
function* candidates(items: readonly Item[], weigh: Weigh): Generator<[Item, Item]> {
  const postings = new Map<string, Item[]>();
  for (const item of items) {
    // Items come in the order of their dates: those before an item in a posting are its nearest in time.
    const shared = new Map<Item, number>();
    for (const stem of keysOf(item, weigh)) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [item]);
      else {
        for (const other of list.slice(-NEIGHBOURS)) shared.set(other, (shared.get(other) ?? 0) + 1);
        list.push(item);
      }
    }
    for (const [other, count] of shared) if (count > 1) yield [other, item];
  }
}

function keysOf(item: Item, weigh: Weigh): string[] {
  return [...item.content.stems].sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1)).slice(0, KEYS);
}

/** Pairs of articles that share several statements. */
function events(pairs: ReadonlyMap<string, Pair>): [string, string][] {
  const counts = new Map<string, { articles: [string, string]; left: Set<number>; right: Set<number> }>();
  for (const { a, b } of pairs.values()) {
    const [x, y] = a.input.articleId < b.input.articleId ? [a, b] : [b, a];
    const key = `${x.input.articleId} ${y.input.articleId}`;
    const entry = counts.get(key) ?? {
      articles: [x.input.articleId, y.input.articleId],
      left: new Set(),
      right: new Set(),
    };
    entry.left.add(x.index);
    entry.right.add(y.index);
    counts.set(key, entry);
  }
  return [...counts.values()]
    .filter(({ left, right }) => Math.min(left.size, right.size) >= PAIRS_OF_AN_EVENT)
    .map(({ articles }) => articles);
}

/**
 * Between two articles each quote gets one partner, best pairs first; a quote that is left over may then join a pair
 * whose statement holds its own as well, if it agrees clearly.
 */
function matched(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort(byScore);
  const taken = new Set<string>();
  const slots = ({ a, b }: Pair): [string, string] => [
    `${a.index} ${b.input.articleId}`,
    `${b.index} ${a.input.articleId}`,
  ];
  const kept = sorted.filter((pair) => {
    const [left, right] = slots(pair);
    if (taken.has(left) || taken.has(right)) return false;
    taken.add(left);
    taken.add(right);
    return true;
  });
  const joining = sorted.filter((pair) => {
    const [left, right] = slots(pair);
    if (pair.score < JOINING || (taken.has(left) && taken.has(right))) return false;
    taken.add(left);
    taken.add(right);
    return true;
  });
  return [...kept, ...joining];
}

function byScore(x: Pair, y: Pair): number {
  return y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index;
}

function symmetric(pairs: readonly Pair[]): Map<string, string[]> {
  const sorted = [...pairs].sort(
    (x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index,
  );
  const out = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const list = out.get(from);
    if (list === undefined) out.set(from, [to]);
    else list.push(to);
  };
  for (const { a, b } of sorted) {
    add(a.input.id, b.input.id);
    add(b.input.id, a.input.id);
  }
  return out;
}

function groupBy(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list === undefined) groups.set(key(item), [item]);
    else list.push(item);
  }
  return groups;
}
