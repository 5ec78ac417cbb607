import { push } from '../multimap.ts';
import { lowerBound } from '../storage/sorted.ts';
import { eachCandidate } from './candidates.ts';
import { createCommonWords, isOneStatement } from './common-words.ts';
import { createLikeness } from './likeness.ts';
import type { ParallelArticle, Statements } from './statement-types.ts';
import { NOBODY } from './statements.ts';

/** Two reports of one statement appear within so many days. */
const DAYS_APART = 5;
/** Scores are kept in so many steps from 0 to 1. */
const STEPS = 0xffff;
/** Score from which two quotes are one statement on their own; where one of them has no speaker, only the words speak for it. */
const CERTAIN: Bars = { named: 0.5, anonymous: 0.72 };
/**
 * Score that is enough once two articles are known to report the same event. The bars were tuned on pairs of one event drawn from 6,000 news
 * articles. At the bars before (0.24 named, 0.36 anonymous) about 5 in 24 of those without a named speaker were one statement, and 5 in 14 of
 * the weakest with one. So the named bar is a little higher, and without a speaker being in one event adds nothing: that bar is `CERTAIN`'s. Below
 * them the words that both have decide.
 */
const LIKELY: Bars = { named: 0.33, anonymous: 0.72, akin: { named: 0.24, anonymous: 0.5 } };
/** Articles of one outlet: only a copy counts, unless they are editions of one article. */
const COPY = 0.9;
/** Editions of one article that are compared, by the order of their dates. */
const EDITIONS = 8;
/** Quotes of one article that are compared within an event. */
const LARGEST_ARTICLE = 120;

interface Bars {
  readonly named: number;
  readonly anonymous: number;
  /** Enough where the words that both have tell by themselves: `isOneStatement`. */
  readonly akin?: { readonly named: number; readonly anonymous: number };
}

/** Why two quotes were compared, as bits; and that one of them holds most of the other. */
const BY = { words: 1, editions: 2, event: 4, held: 8 } as const;
/** How much of one of two quotes the other must hold to be that. */
const HELD = 0.5;

/** Two quotes, by number, that may be one statement. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** In 65,535ths. */
  readonly score: number;
  /** Why they were compared, and whether one holds the other: `isHeld`. */
  readonly by: number;
}

/** The same while they are found: by place, the earlier first. */
type Found = { -readonly [K in keyof Pair]: Pair[K] };

/**
 * Finds pairs of quotes that are the same statement told in other articles.
 *
 * Two quotes are parallel when they share enough of their rare words, speakers and dates permit it, and their articles
 * are of different outlets (or editions of one article, or one is a copy of the other). Candidates come from an inverted index over each quote's
 * rarest words, so the cost grows with the number of quotes, not with its square. Where two articles share several
 * statements, they report one event, and less is asked of the others. The result does not depend on the order of the quotes.
 * @param before the pairs of the earlier archive, by its numbers: what can't have changed is not compared again, which changes no result
 * @returns the earlier by date first, in that order
 */
export function findParallels(statements: Statements, before: readonly Pair[] = []): Pair[] {
  const { articles, articleAt, articleStarts, changed, changes, quoteAt } = statements;
  const judge = createJudge(statements);
  const known = knownPairs(before, statements);
  // By the earlier place: one map of all pairs could outgrow what a map can hold.
  const found = new Map<number, Found[]>();
  const pairs: Found[] = [];
  const add = (a: number, b: number, score: number, by: number): void => {
    const same = found.get(a)?.find((other) => other.b === b);
    if (same !== undefined) {
      same.by |= by;
      return;
    }
    const pair = { a, b, score, by };
    push(found, a, pair);
    pairs.push(pair);
  };
  const compare = (one: number, other: number, bars: Bars, by: number): void => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const judged = judge(a, b, bars);
    if (judged !== undefined) add(a, b, judged.score, by | judged.held);
  };
  const isStill = ({ a, b }: Found) => changed[a] === 0 && changed[b] === 0;
  const lost = new Map<number, number[]>();
  eachCandidate(statements, (a, b, isCandidate) => {
    if (isCandidate) compare(a, b, CERTAIN, BY.words);
    else push(lost, a, b);
  });
  for (const pair of known)
    if ((pair.by & BY.words) !== 0 && isStill(pair) && lost.get(pair.a)?.includes(pair.b) !== true)
      add(pair.a, pair.b, pair.score, BY.words | (pair.by & BY.held));
  const placesOf = (article: number) =>
    Array.from(
      {
        length: Math.min(LARGEST_ARTICLE, (articleStarts[article + 1] ?? 0) - (articleStarts[article] ?? 0)),
      },
      (_, at) => (articleStarts[article] ?? 0) + at,
    );
  const isUnchanged = new Uint8Array(articles.length).fill(1);
  for (const place of changes) {
    const article = articleAt[place] ?? 0;
    if (place - (articleStarts[article] ?? 0) < LARGEST_ARTICLE) isUnchanged[article] = 0;
  }
  /** Compares all quotes of some pairs of articles; of those that were compared before only what has changed. */
  const compareAll = (all: ArticlePairs, allBefore: ArticlePairs, bars: Bars, by: number): void => {
    for (const pair of known) {
      const key = keyOf(articleAt[pair.a] ?? 0, articleAt[pair.b] ?? 0);
      if ((pair.by & by) !== 0 && isStill(pair) && all.has(key) && allBefore.has(key))
        add(pair.a, pair.b, pair.score, by | (pair.by & BY.held));
    }
    for (const [key, [left, right]] of all) {
      const isNew = !allBefore.has(key);
      if (!isNew && isUnchanged[left] === 1 && isUnchanged[right] === 1) continue;
      for (const a of placesOf(left))
        for (const b of placesOf(right))
          if (isNew || changed[a] === 1 || changed[b] === 1) compare(a, b, bars, by);
    }
  };
  // Between editions even the shortest quotes are compared, which share too few words to be candidates.
  const edited = haveEditions(articles);
  const editionsWhen = (when: 'now' | 'before') => editions(articles, edited, when);
  compareAll(editionsWhen('now'), editionsWhen('before'), CERTAIN, BY.editions);
  compareAll(events(pairs, articleAt), events(known, articleAt), LIKELY, BY.event);
  return pairs
    .sort((x, y) => x.a - y.a || x.b - y.b)
    .map(({ a, b, score, by }) => ({ a: quoteAt(a), b: quoteAt(b), score, by }));
}

/** The pairs of the earlier archive by place, those whose quotes are gone too. */
function knownPairs(before: readonly Pair[], { articles, articleStarts }: Statements): Found[] {
  const starts = articles
    .map(({ before: first, stretch: { from, to } }, article) => ({
      first: to > from ? first : NOBODY,
      place: articleStarts[article] ?? 0,
    }))
    .filter(({ first }) => first >= 0)
    .sort((one, other) => one.first - other.first);
  const firsts = Uint32Array.from(starts, ({ first }) => first);
  const placeOf = (quote: number) => {
    const own = starts[lowerBound(firsts, quote + 1) - 1];
    return (own?.place ?? 0) + quote - (own?.first ?? 0);
  };
  return before.map(({ a, b, score, by }) => ({ a: placeOf(a), b: placeOf(b), score, by }));
}

/** Whether one of two quotes holds most of the other's words. */
export const isHeld = ({ by }: Pair): boolean => (by & BY.held) !== 0;

/** Scores two quotes by their places; undefined where they are not one statement. */
function createJudge(
  statements: Statements,
): (a: number, b: number, bars: Bars) => { readonly score: number; readonly held: number } | undefined {
  const { articles, articleAt, speakers, logSize } = statements;
  const [likeness, commonWords] = [createLikeness(statements), createCommonWords(statements)];
  return (a, b, bars) => {
    const [one, other] = [articles[articleAt[a] ?? 0], articles[articleAt[b] ?? 0]];
    if (one === undefined || other === undefined || one === other) return undefined;
    const [speaker, otherSpeaker] = [speakers[a], speakers[b]];
    const isNamed = speaker !== NOBODY && otherSpeaker !== NOBODY;
    if ((isNamed && speaker !== otherSpeaker) || !mayBeAtOnce(one, other)) return undefined;
    const isCopy = one.outlet === other.outlet && one.outlet !== NOBODY && !areEditions(one, other);
    const barIn = ({ named, anonymous }: Omit<Bars, 'akin'>) => (isNamed ? named : anonymous);
    const bar = isCopy ? COPY : barIn(bars);
    const least = isCopy ? COPY : barIn(bars.akin ?? bars);
    const score = likeness(a, b, least);
    if (score < least) return undefined;
    const common = commonWords(a, b);
    const compared = { isNamed, isOneDay: areWithin(0, one, other) };
    if (score < bar && !isOneStatement(common, compared, logSize)) return undefined;
    return { score: Math.round(score * STEPS), held: common.most >= HELD ? BY.held : 0 };
  };
}

function mayBeAtOnce(one: ParallelArticle, other: ParallelArticle): boolean {
  return isSame(one.address, other.address) || areWithin(DAYS_APART, one, other);
}

/** Whether two articles may be no more than so many days apart. */
function areWithin(apart: number, { days: one }: ParallelArticle, { days: other }: ParallelArticle): boolean {
  if (one === undefined || other === undefined) return true;
  return one.first - apart <= other.last && other.first - apart <= one.last;
}

const isSame = (key: number, other: number) => key !== 0 && key === other;

const areEditions = (one: ParallelArticle, other: ParallelArticle) =>
  isSame(one.title, other.title) || isSame(one.address, other.address);

/** Pairs of articles by index, in the order in which they are compared. */
type ArticlePairs = ReadonlyMap<number, readonly [number, number]>;

/** No archive has so many articles. */
const MOST_ARTICLES = 2 ** 26;

const keyOf = (one: number, other: number) => Math.min(one, other) * MOST_ARTICLES + Math.max(one, other);

/** Slots of a table in which keys are counted; with eight for an article one in five has a slot with another. */
const LEAST_SLOTS = 1 << 16;

/** Articles, by index, that may have a title or an address of another one: all that have, and a few more. */
function haveEditions(articles: readonly ParallelArticle[]): number[] {
  let slots = LEAST_SLOTS;
  while (slots < 8 * articles.length) slots *= 2;
  const counts = new Uint8Array(slots);
  const count = (key: number): void => {
    const slot = key & (slots - 1);
    if (key !== 0) counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
  };
  for (const { title, address } of articles) {
    count(title);
    if (address !== title) count(address);
  }
  const isShared = (key: number) => key !== 0 && counts[key & (slots - 1)] === 2;
  const edited: number[] = [];
  for (const [index, { title, address }] of articles.entries())
    if (isShared(title) || isShared(address)) edited.push(index);
  return edited;
}

/** Pairs of articles that are editions of one; each with the last few before it. @param edited those that have others, ascending */
function editions(
  articles: readonly ParallelArticle[],
  edited: readonly number[],
  when: 'now' | 'before',
): ArticlePairs {
  // Most articles have none.
  const only = new Map<number, number>();
  const last = new Map<number, number[]>();
  const pairs = new Map<number, readonly [number, number]>();
  const meet = (article: number, key: number): void => {
    const first = key === 0 ? article : only.get(key);
    if (first === undefined) only.set(key, article);
    if (first === undefined || first === article) return;
    const others = last.get(key) ?? [first];
    last.set(key, others);
    if (others.at(-1) === article) return;
    for (const other of others) pairs.set(keyOf(other, article), [other, article]);
    others.push(article);
    if (others.length > EDITIONS) others.shift();
  };
  for (const index of edited) {
    const article = articles[index];
    if (article === undefined || article[when] < 0 || article.stretch.from === article.stretch.to) continue;
    meet(index, article.title);
    meet(index, article.address);
  }
  return pairs;
}

/** Pairs of articles that share several statements for certain. */
function events(pairs: readonly Pair[], articleAt: Uint32Array): ArticlePairs {
  const shared = new Map<number, Shared>();
  for (const { a, b, by } of pairs) {
    if ((by & (BY.words | BY.editions)) === 0) continue;
    // Places ascend as the indexes of their articles do.
    const [left, right] = [articleAt[a] ?? 0, articleAt[b] ?? 0];
    const key = keyOf(left, right);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { both: [left, right], a, b, isOtherA: false, isOtherB: false });
    else {
      known.isOtherA ||= known.a !== a;
      known.isOtherB ||= known.b !== b;
    }
  }
  return new Map(
    [...shared].flatMap(([key, { both, isOtherA, isOtherB }]) => (isOtherA && isOtherB ? [[key, both]] : [])),
  );
}

/** What two articles share: a first quote of each, and whether there is another one. */
interface Shared {
  readonly both: readonly [number, number];
  readonly a: number;
  readonly b: number;
  isOtherA: boolean;
  isOtherB: boolean;
}
