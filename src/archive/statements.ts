import { LRUCache } from 'lru-cache';
import { startsFrom } from '../storage/sorted.ts';
import { byUnits } from '../text/order.ts';
import { createReader } from './stems.ts';
import { joinWordings, type Stretch, type Wording } from './wording.ts';

/** One article as the comparison of statements needs it. */
export interface ParallelArticle {
  readonly id: string;
  /** Number of the outlet; `NOBODY` where it names none: two of them are not of one outlet for that. */
  readonly outlet: number;
  /** Hashes of title and address within the outlet: articles that share one are editions of one; 0 for none. */
  readonly title: number;
  readonly address: number;
  /** Days since 1970-01-01 that its date allows; absent when undated. */
  readonly days?: { readonly first: number; readonly last: number };
  /** What its quotes say. */
  readonly stretch: Stretch;
  /** Number of its first quote, now and in the earlier archive; `NOBODY` where it is not there. */
  readonly now: number;
  readonly before: number;
}

/** The quotes of an archive, and those of an earlier one that are there no more. */
export interface ParallelQuotes {
  /** In any order. */
  readonly articles: readonly ParallelArticle[];
  /** Number of the speaker of a quote; `NOBODY` where none is known. */
  speaker(quote: number): number;
  /** Whether somebody else spoke in it in the earlier archive, or under another name. */
  isOtherSpeaker(quote: number, quoteBefore: number): boolean;
  /** The paragraph and the one before it: tells what "it" is. */
  context(quote: number): string;
}

/** Quotes as they are compared, in flat arrays by their place: in the order of the dates of their articles, undated ones last. */
export interface Statements extends Wording {
  readonly size: number;
  /** In the order of their dates, and the first place of each. */
  readonly articles: readonly ParallelArticle[];
  readonly articleStarts: Uint32Array;
  /** Index of the article of each place. */
  readonly articleAt: Uint32Array;
  /** Numbers of speakers; `NOBODY` for one that is not known. */
  readonly speakers: Int32Array;
  /** What a stem is worth. */
  readonly weights: Float64Array;
  /** The order of the stems by rarity, the rarest least: now, and in the earlier archive. */
  readonly ranks: Uint32Array;
  readonly ranksBefore: Uint32Array;
  /** 1 where a quote is new or gone, or anything of it has changed by which it is compared. */
  readonly changed: Uint8Array;
  /** Number of a quote that is there. */
  quoteAt(place: number): number;
  /** Hashes of the content stems of the text around a quote. */
  context(place: number): ReadonlySet<number>;
}

export const NOBODY = -1;
const UNDATED = 1e9;
/** Contexts that are remembered: quotes of one paragraph are compared at about the same time. */
const MOST_CONTEXTS = 4_096;

export function readStatements(quotes: ParallelQuotes): Statements {
  const articles = [...quotes.articles].sort(
    (a, b) => (a.days?.first ?? UNDATED) - (b.days?.first ?? UNDATED) || byUnits(a.id, b.id),
  );
  const articleStarts = startsFrom(articles.map(({ stretch: { from, to } }) => to - from));
  const size = articleStarts.at(-1) ?? 0;
  const wording = joinWordings(articles.map(({ stretch }) => stretch));
  const [articleAt, speakers] = [new Uint32Array(size), new Int32Array(size).fill(NOBODY)];
  const changed = new Uint8Array(size);
  articles.forEach(({ now, before }, index) => {
    const [from = 0, to = 0] = [articleStarts[index], articleStarts[index + 1]];
    articleAt.fill(index, from, to);
    if (now < 0 || before < 0) changed.fill(1, from, to);
    for (let place = from; now >= 0 && place < to; place += 1) {
      const quote = now + place - from;
      speakers[place] = quotes.speaker(quote);
      if (before >= 0 && quotes.isOtherSpeaker(quote, before + place - from)) changed[place] = 1;
    }
  });
  const classes = rarity(wording, articles, articleStarts, 'now');
  const classesBefore = rarity(wording, articles, articleStarts, 'before');
  markReweighed(changed, wording, classes, classesBefore);
  const quoteAt = (place: number): number => {
    const index = articleAt[place] ?? 0;
    return (articles[index]?.now ?? 0) + place - (articleStarts[index] ?? 0);
  };
  const reader = createReader();
  const stemsIn = (text: string): ReadonlySet<number> => {
    const found = new Set<number>();
    reader.read(text, (hash) => found.add(hash));
    return found;
  };
  // By the place of the quote, and by the text, which quotes of one paragraph share.
  const contexts = new LRUCache<number | string, ReadonlySet<number>>({ max: 2 * MOST_CONTEXTS });
  return {
    ...wording,
    size,
    articles,
    articleStarts,
    articleAt,
    speakers,
    weights: Float64Array.from(classes.of, (own) => (classes.all - own) * Math.LN2),
    ranks: ranksOf(classes.of),
    ranksBefore: ranksOf(classesBefore.of),
    changed,
    quoteAt,
    context(place) {
      const known = contexts.get(place);
      if (known !== undefined) return known;
      const text = quotes.context(quoteAt(place));
      const found = contexts.get(text) ?? stemsIn(text);
      contexts.set(text, found).set(place, found);
      return found;
    },
  };
}

/** Binary logarithms, rounded: of how many quotes there are, and of how many of them have each stem. */
interface Rarity {
  readonly all: number;
  readonly of: Uint8Array;
}

/**
 * How rare the stems are: their difference is the inverse document frequency, in steps. With steps one article more changes what few quotes
 * are worth: a word that n quotes have changes its step once in n times that it is said again.
 */
function rarity(
  { stems, starts, hashes }: Wording,
  articles: readonly ParallelArticle[],
  articleStarts: Uint32Array,
  when: 'now' | 'before',
): Rarity {
  const counts = new Uint32Array(hashes.length);
  const lastSeen = new Uint32Array(hashes.length);
  let size = 0;
  for (const [index, article] of articles.entries()) {
    if (article[when] < 0) continue;
    const end = articleStarts[index + 1] ?? 0;
    for (let place = articleStarts[index] ?? 0; place < end; place += 1) {
      size += 1;
      const last = starts[place + 1] ?? 0;
      for (let at = starts[place] ?? 0; at < last; at += 1) {
        const stem = stems[at] ?? 0;
        if (lastSeen[stem] === size) continue;
        lastSeen[stem] = size;
        counts[stem] = (counts[stem] ?? 0) + 1;
      }
    }
  }
  const steps = (count: number) => Math.round(Math.log2(count));
  return { all: steps(size + 20), of: Uint8Array.from(counts, (count) => steps(1 + count)) };
}

/** Marks the quotes of which a stem is worth more or less than before. */
function markReweighed(changed: Uint8Array, { stems, starts }: Wording, now: Rarity, before: Rarity): void {
  if (now.all !== before.all) {
    changed.fill(1);
    return;
  }
  for (let place = 0; place < changed.length; place += 1) {
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; changed[place] === 0 && at < end; at += 1) {
      const stem = stems[at] ?? 0;
      if (now.of[stem] !== before.of[stem]) changed[place] = 1;
    }
  }
}

/** Of stems as rare as each other the first is taken for rarer. */
const ranksOf = (classes: Uint8Array): Uint32Array =>
  Uint32Array.from(classes, (own, stem) => own * classes.length + stem);
