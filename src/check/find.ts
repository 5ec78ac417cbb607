import type { Quote } from '../archive/types.ts';
import { lengthOf } from '../article/span.ts';
import type { Article, Span } from '../article/types.ts';
import type { Concordance, Word } from '../concordance/index.ts';
import { keyHash } from '../text/hash.ts';
import { clash, hasCases } from './coded.ts';
import type { Corpus } from './corpus.ts';
import type { Item } from './steps.ts';
import { contains, quotesWithin, type Stream, streamsAt } from './streams.ts';
import { isTelling, weightOf } from './weights.ts';

/** A place at which words stand in a row. */
export interface ExactMatch {
  readonly article: Article;
  readonly span: Span;
  /** The words as they stand there. */
  readonly words: readonly Word[];
  /** Quotations with a segment that holds all of them, the innermost first. */
  readonly spoken: readonly Quote[];
  /** Quotations that hold some of them. */
  readonly touching: readonly Quote[];
}

/** Most places at which a claim's words are looked at in a row. */
const MOST_PLACES = 32;
/** Most places that vote for a candidate, and that are looked at for them. */
const MOST_VOTES = 4_000;
const MOST_LOOKED_AT = 8_000;
/** Positions that count as one candidate. */
const BIN = 16;
const MOST_CANDIDATES = 10;
/** A single word votes only when it is rarer than this. */
const RARE = 64;
/** Words of the corpus that are read for one claim, where three candidates need no more. */
const MOST_READ = 1_500;
/** Beside the best candidate, others have at least this share of its votes. */
const BESIDE_BEST = 0.15;
/** A candidate has at least this share of the votes that the claim's own words could give, or enough in any case. */
const LEAST_VOTES = { share: 0.1, enough: 24 };

/** Where all of the words stand in a row, typography aside, an ellipsis among them or not: the source may have one there as well. */
export function exactMatches(items: readonly Item[], corpus: Corpus): ExactMatch[] {
  const cased = hasCases(items);
  const { concordance } = corpus;
  const found = concordance.phrase(
    items.map(({ key }) => keyHash(key)),
    MOST_PLACES,
  );
  return found.flatMap((position) => {
    const article = corpus.articles.get(concordance.articleAt(position).id);
    const words = concordance.read(position, position + items.length);
    const first = words[0];
    const last = words.at(-1);
    if (article === undefined || first === undefined || last === undefined) return [];
    const equal = items.every((item, at) => item.key === words[at]?.key && !clash(item, words[at], cased));
    if (!equal) return [];
    const span = { start: first.start, end: last.end };
    const touching = quotesWithin(corpus, article, span);
    const spoken = touching
      .filter(({ segments }) => segments.some((segment) => contains(segment, span)))
      .sort((a, b) => lengthOf(a.segments) - lengthOf(b.segments));
    return [{ article, span, words, spoken, touching }];
  });
}

/**
 * Stretches of the corpus that have the claim's pairs of words and its rare words near each other, the likeliest first.
 * Each posting votes for the place at which the claim would have to begin.
 */
export function candidates(items: readonly Item[], corpus: Corpus): Stream[] {
  const { concordance } = corpus;
  const features = featuresOf(items, concordance);
  const possible = features.reduce((sum, { weight }) => sum + weight, 0);
  const least = Math.min(LEAST_VOTES.enough, LEAST_VOTES.share * possible);
  const votes = new Map<number, number>();
  /** A place that voted for each bin: near an article's edge the bin may begin in the one before. */
  const voters = new Map<number, number>();
  let spent = 0;
  let looked = 0;
  for (const { at, weight, count, hash, next } of features) {
    looked += count;
    if (looked > MOST_LOOKED_AT) break;
    const places = next === undefined ? concordance.places(hash) : concordance.pairs(hash, next);
    spent += places.length;
    if (spent > MOST_VOTES) break;
    let last: number | undefined;
    for (const place of places) {
      const bin = Math.floor((place - at) / BIN);
      // Words that stand there again and again are no more likely the claim's: each feature has one vote.
      if (bin === last) continue;
      last = bin;
      votes.set(bin, (votes.get(bin) ?? 0) + weight);
      if (!voters.has(bin)) voters.set(bin, place);
    }
  }
  const slack = BIN + (items.some(({ cut }) => cut) ? 160 : Math.min(40, items.length));
  const size = items.length + 2 * slack;
  const most = Math.max(3, Math.min(MOST_CANDIDATES, Math.floor(MOST_READ / size)));
  const windows = strongest(votes, most, least).flatMap((bin) => {
    const begin = bin * BIN;
    const { first, last } = concordance.articleAt(voters.get(bin) ?? Math.max(0, begin));
    const from = Math.max(first, begin - slack);
    const to = Math.min(last, begin + BIN + items.length + slack);
    return from < to ? { from, to } : [];
  });
  const keys = new Set(items.map(({ key }) => key));
  return merged(windows).flatMap(({ from, to }) => streamsAt(corpus, from, to, (key) => keys.has(key)));
}

/** A pair of words, or a rare word, that tells where a claim may come from. */
interface Feature {
  readonly at: number;
  readonly weight: number;
  /** Places that are looked at to find it. */
  readonly count: number;
  readonly hash: number;
  readonly next?: number;
}

/** The rarest first. */
function featuresOf(items: readonly Item[], concordance: Concordance): Feature[] {
  const features: Feature[] = [];
  items.forEach((item, at) => {
    const following = items[at + 1];
    const hash = keyHash(item.key);
    const count = concordance.count(hash);
    if (following !== undefined && !following.cut) {
      const next = keyHash(following.key);
      const weight = weightOf(item) + weightOf(following);
      features.push({ at, weight, hash, next, count: Math.min(count, concordance.count(next)) });
    }
    if (isTelling(item) && count > 0 && count <= RARE)
      features.push({ at, weight: weightOf(item), hash, count });
  });
  return features.sort((one, two) => one.count - two.count);
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** Windows that overlap become one, so that nothing is looked at twice; the order stays that of the first of them. */
function merged(windows: readonly Window[]): Window[] {
  const out: { from: number; to: number }[] = [];
  for (const { from, to } of windows) {
    const other = out.find((each) => from < each.to && each.from < to);
    if (other === undefined) out.push({ from, to });
    else {
      other.from = Math.min(other.from, from);
      other.to = Math.max(other.to, to);
    }
  }
  return out;
}

/** The bins with most votes, their neighbours' counted in; of two neighbours only the stronger. */
function strongest(votes: ReadonlyMap<number, number>, most: number, least: number): number[] {
  const sums: (readonly [bin: number, sum: number, own: number])[] = [];
  for (const [bin, own] of votes) {
    const sum = own + Math.max(votes.get(bin - 1) ?? 0, votes.get(bin + 1) ?? 0);
    if (sum >= least) sums.push([bin, sum, own]);
  }
  // Two neighbours make the same sum: the one with the votes is the place, the other may lie in another article.
  sums.sort((a, b) => b[1] - a[1] || b[2] - a[2] || a[0] - b[0]);
  const enough = BESIDE_BEST * (sums[0]?.[1] ?? 0);
  const chosen: number[] = [];
  for (const [bin, sum] of sums) {
    if (chosen.length >= most || sum < enough) break;
    if (!chosen.some((other) => Math.abs(other - bin) <= 1)) chosen.push(bin);
  }
  return chosen;
}
