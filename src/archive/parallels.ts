import { createLikeness } from './likeness.ts';
import { NOBODY, type ParallelQuotes, readStatements, type Statements, UNDATED } from './statements.ts';

export type { ParallelArticle, ParallelQuotes } from './statements.ts';

/** Score from which a second quote joins a statement that has its pair already, and how much of one of the two the other must hold. */
const JOINING = { score: 0.33, held: 0.5 };
/** Two reports of one statement appear within so many days. */
const DAYS_APART = 5;
/** Score from which two quotes are one statement on their own. */
const CERTAIN = 0.5;
/** The same where one of them has no speaker, so that only the words speak for it. */
const CERTAIN_ANONYMOUS = 0.72;
/** Score that is enough once two articles are known to report the same event. */
const LIKELY = 0.24;
const LIKELY_ANONYMOUS = 0.36;
/** Articles of one outlet: only a copy counts, unless they are editions of one article. */
const COPY = 0.9;
/** So many certain pairs make two articles reports of one event. */
const PAIRS_OF_AN_EVENT = 2;
/** Rarest words of a quote by which others are looked up. */
const KEYS = 8;
/** Neighbours by date that are looked at for each key: bounds the cost by the number of quotes. */
const NEIGHBOURS = 24;
/** Editions of one article that are compared, by the order of their dates. */
const EDITIONS = 8;
/** Quotes of one article that are compared within an event. */
const LARGEST_ARTICLE = 120;

/** Two quotes by their places in the order of the dates, the earlier first. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Finds the same statement told in other articles.
 *
 * Two quotes are parallel when they share enough of their rare words, speakers and dates permit it, and their articles
 * are of different outlets (or editions of one article, or one is a copy of the other). Candidates come from an inverted index over each quote's
 * rarest words, so the cost grows with the number of quotes, not with its square. Where two articles share several
 * statements, they report one event, and less is asked of the others. The result does not depend on the order of the quotes.
 * @returns number of a quote → numbers of its parallels, best first; symmetric; quotes without parallels are left out
 */
export function findParallels(quotes: ParallelQuotes): ReadonlyMap<number, readonly number[]> {
  const statements = readStatements(quotes);
  const { order, size, articles, outlets, speakers } = statements;
  const likeness = createLikeness(statements);
  const number = (place: number) => order[place] ?? 0;
  const articleAt = (place: number) => articles[number(place)] ?? 0;
  // By the earlier place: one map of all pairs could outgrow what a map can hold.
  const found = new Array<Pair[] | undefined>(size);
  const consider = (a: number, b: number, least: number, anonymous: number) => {
    const [x, y] = [number(a), number(b)];
    if (!mayBeOne(x, y, statements)) return;
    const isNamed = speakers[x] !== NOBODY && speakers[y] !== NOBODY;
    const isSameOutlet = outlets[x] === outlets[y] && outlets[x] !== NOBODY && !areEditions(x, y, statements);
    const bar = isSameOutlet ? COPY : isNamed ? least : anonymous;
    const score = likeness(x, y, bar);
    if (score < bar) return;
    const pair = { a: Math.min(a, b), b: Math.max(a, b), score };
    const own = found[pair.a];
    if (own === undefined) found[pair.a] = [pair];
    else if (!own.some((other) => other.b === pair.b)) own.push(pair);
  };
  const pairs = () => found.flatMap((own) => own ?? []);

  eachCandidate(statements, (a, b) => consider(a, b, CERTAIN, CERTAIN_ANONYMOUS));
  const byArticle = new Map<number, number[]>();
  for (let place = 0; place < size; place += 1) {
    const list = byArticle.get(articleAt(place));
    if (list === undefined) byArticle.set(articleAt(place), [place]);
    else if (list.length < LARGEST_ARTICLE) list.push(place);
  }
  const each = ([left, right]: [number, number], least: number, anonymous: number) => {
    for (const a of byArticle.get(left) ?? [])
      for (const b of byArticle.get(right) ?? []) consider(a, b, least, anonymous);
  };
  // Between editions even the shortest quotes are compared, which share too few words to be candidates.
  for (const both of editions(byArticle, statements)) each(both, CERTAIN, CERTAIN_ANONYMOUS);
  for (const both of events(pairs(), articleAt)) each(both, LIKELY, LIKELY_ANONYMOUS);
  const holds = (a: number, b: number) =>
    Math.max(shareIn(number(a), number(b), statements), shareIn(number(b), number(a), statements)) >=
    JOINING.held;
  return symmetric(matched(pairs(), articleAt, size, holds), number);
}

function mayBeOne(x: number, y: number, statements: Statements): boolean {
  const { articles, speakers, firsts, lasts } = statements;
  if (articles[x] === articles[y]) return false;
  const [one, other] = [speakers[x] ?? NOBODY, speakers[y] ?? NOBODY];
  if (one !== NOBODY && other !== NOBODY && one !== other) return false;
  if (isSame(statements.addresses, x, y)) return true;
  const [first, otherFirst] = [firsts[x] ?? UNDATED, firsts[y] ?? UNDATED];
  if (first === UNDATED || otherFirst === UNDATED) return true;
  return first - DAYS_APART <= (lasts[y] ?? 0) && otherFirst - DAYS_APART <= (lasts[x] ?? 0);
}

const isSame = (keys: Int32Array, x: number, y: number) => keys[x] !== NOBODY && keys[x] === keys[y];

/** Whether two quotes stand in editions of one article. */
const areEditions = (x: number, y: number, { titles, addresses }: Statements) =>
  isSame(titles, x, y) || isSame(addresses, x, y);

/** Pairs of articles that are editions of one; each with the last few before it. */
function editions(
  byArticle: ReadonlyMap<number, readonly number[]>,
  { order, titles, addresses }: Statements,
): [number, number][] {
  const before = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  for (const [article, [place = 0]] of byArticle) {
    const number = order[place] ?? 0;
    for (const key of new Set([titles[number] ?? NOBODY, addresses[number] ?? NOBODY])) {
      if (key === NOBODY) continue;
      const others = before.get(key) ?? [];
      for (const other of others) pairs.push([other, article]);
      before.set(key, [...others, article].slice(-EDITIONS));
    }
  }
  return pairs;
}

/** Pairs that share at least two of their rarest words, each pair once; by their places in the order of the dates. */
function eachCandidate(statements: Statements, visit: (a: number, b: number) => void): void {
  const { order, size, names } = statements;
  const recent = new Array<number[] | undefined>(names.length);
  const ranks = rarityOf(statements);
  const shared = new Uint8Array(size);
  for (let place = 0; place < size; place += 1) {
    const touched: number[] = [];
    for (const stem of keysOf(order[place] ?? 0, statements, ranks)) {
      // Quotes come in the order of their dates: the last ones of a list are the nearest in time.
      const list = recent[stem];
      if (list === undefined) recent[stem] = [place];
      else {
        for (const other of list) {
          if (shared[other] === 0) touched.push(other);
          shared[other] = (shared[other] ?? 0) + 1;
        }
        if (list.length === NEIGHBOURS) list.shift();
        list.push(place);
      }
    }
    for (const other of touched) {
      const count = shared[other] ?? 0;
      shared[other] = 0;
      if (count > 1) visit(other, place);
    }
  }
}

/** The place of each stem among all, the rarest first. */
function rarityOf({ weights, names }: Statements): Uint32Array {
  const sorted = Array.from(names.keys()).sort(
    (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1),
  );
  const ranks = new Uint32Array(names.length);
  sorted.forEach((stem, rank) => {
    ranks[stem] = rank;
  });
  return ranks;
}

/** The rarest words of a quote, the rarest first. */
function keysOf(number: number, { stems, starts }: Statements, ranks: Uint32Array): number[] {
  const keys: number[] = [];
  const rank = (stem: number) => ranks[stem] ?? 0;
  for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
    const stem = stems[at] ?? 0;
    let place = keys.length;
    while (place > 0 && rank(keys[place - 1] ?? 0) > rank(stem)) place -= 1;
    if (place === KEYS || keys[place - 1] === stem) continue;
    keys.splice(place, 0, stem);
    if (keys.length > KEYS) keys.pop();
  }
  return keys;
}

/** Pairs of articles that share several statements. */
function events(pairs: readonly Pair[], articleAt: (place: number) => number): [number, number][] {
  const counts = new Map<string, { articles: [number, number]; left: Set<number>; right: Set<number> }>();
  for (const { a, b } of pairs) {
    const [x, y] = articleAt(a) < articleAt(b) ? [a, b] : [b, a];
    const articles: [number, number] = [articleAt(x), articleAt(y)];
    const key = articles.join(' ');
    const entry = counts.get(key) ?? { articles, left: new Set(), right: new Set() };
    entry.left.add(x);
    entry.right.add(y);
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
function matched(
  pairs: readonly Pair[],
  articleAt: (place: number) => number,
  size: number,
  holds: (a: number, b: number) => boolean,
): Pair[] {
  const sorted = [...pairs].sort(byScore);
  /** For each quote the articles in which it has its partner. */
  const partnered = new Array<number[] | undefined>(size);
  const isTaken = (place: number, other: number) => partnered[place]?.includes(articleAt(other)) === true;
  const take = (place: number, other: number) => {
    const articles = partnered[place];
    if (articles === undefined) partnered[place] = [articleAt(other)];
    else articles.push(articleAt(other));
  };
  const kept = sorted.filter(({ a, b }) => {
    if (isTaken(a, b) || isTaken(b, a)) return false;
    take(a, b);
    take(b, a);
    return true;
  });
  const joining = sorted.filter(({ a, b, score }) => {
    if (score < JOINING.score || (isTaken(a, b) && isTaken(b, a)) || !holds(a, b)) return false;
    take(a, b);
    take(b, a);
    return true;
  });
  return [...kept, ...joining];
}

/** The share of the weight of a quote's words that another has. */
function shareIn(x: number, y: number, { stems, starts, weights }: Statements): number {
  const own = (quote: number) => new Set(stems.subarray(starts[quote] ?? 0, starts[quote + 1] ?? 0));
  const other = own(y);
  let all = 0;
  let shared = 0;
  for (const stem of own(x)) {
    const weight = weights[stem] ?? 0;
    all += weight;
    if (other.has(stem)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

const byScore = (x: Pair, y: Pair) => y.score - x.score || x.a - y.a || x.b - y.b;

function symmetric(pairs: readonly Pair[], number: (place: number) => number): Map<number, number[]> {
  const out = new Map<number, number[]>();
  const add = (from: number, to: number) => {
    const list = out.get(from);
    if (list === undefined) out.set(from, [to]);
    else list.push(to);
  };
  for (const { a, b } of [...pairs].sort(byScore)) {
    add(number(a), number(b));
    add(number(b), number(a));
  }
  return out;
}
