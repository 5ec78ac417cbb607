import { LRUCache } from 'lru-cache';
import { startsFrom } from '../storage/sorted.ts';
import { byUnits } from '../text/order.ts';
import { enterBefore, enterChanges } from './statement-changes.ts';
import { createStatementIndex } from './statement-index.ts';
import type { KeptStatements, ParallelArticle, ParallelQuotes, Statements } from './statement-types.ts';
import { createReader } from './stems.ts';

export const NOBODY = -1;
const UNDATED = 1e9;
/** Contexts that are remembered: quotes of one paragraph are compared at about the same time. */
const MOST_CONTEXTS = 4_096;
/** An index of which a larger part is of quotes that are gone is made anew. */
const MOST_GONE = 0.5;

/** @param before what was kept of the earlier archive: it is changed, and fits only this one then; without it that is worked out again */
export function readStatements(quotes: ParallelQuotes, before?: KeptStatements): Statements {
  const articles = [...quotes.articles].sort(
    (a, b) => (a.days?.first ?? UNDATED) - (b.days?.first ?? UNDATED) || byUnits(a.id, b.id),
  );
  const articleStarts = startsFrom(articles.map(({ stretch: { from, to } }) => to - from));
  const size = articleStarts.at(-1) ?? 0;
  const { index, firsts } = indexOf(articles, before);
  const [articleAt, handleAt] = [new Uint32Array(size), new Uint32Array(size)];
  const placeOf = new Uint32Array(index.size);
  const speakers = new Int32Array(size).fill(NOBODY);
  const changed = new Uint8Array(size);
  articles.forEach(({ now, before }, number) => {
    const [from = 0, to = 0, first = 0] = [articleStarts[number], articleStarts[number + 1], firsts[number]];
    if (now < 0 || before < 0) changed.fill(1, from, to);
    for (let place = from; place < to; place += 1) {
      const own = place - from;
      articleAt[place] = number;
      handleAt[place] = first + own;
      placeOf[first + own] = place;
      if (now < 0) continue;
      speakers[place] = quotes.speaker(now + own);
      if (before >= 0 && quotes.isOtherSpeaker(now + own, before + own)) changed[place] = 1;
    }
  });
  const read = { articles, articleStarts, handleAt, placeOf, changed, index };
  if (before === undefined) enterBefore(read);
  const { weights, logSize, changes, holdersBefore } = enterChanges(read);
  const quoteAt = (place: number): number => {
    const number = articleAt[place] ?? 0;
    return (articles[number]?.now ?? 0) + place - (articleStarts[number] ?? 0);
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
    ...read,
    size,
    articleAt,
    speakers,
    weights,
    logSize,
    changes,
    holdersBefore,
    quoteAt,
    context(place) {
      const known = contexts.get(place);
      if (known !== undefined) return known;
      const text = quotes.context(quoteAt(place));
      const found = contexts.get(text) ?? stemsIn(text);
      contexts.set(text, found).set(place, found);
      return found;
    },
    kept() {
      const kept = new Map<number, number>();
      let here = 0;
      for (const [number, { now, stretch }] of articles.entries()) {
        if (now < 0 || stretch.from === stretch.to) continue;
        kept.set(now, firsts[number] ?? 0);
        here += stretch.to - stretch.from;
      }
      return here < (1 - MOST_GONE) * index.size ? undefined : { index, firsts: kept };
    },
  };
}

/** The index with all articles in it, and the handle of the first quote of each. */
function indexOf(articles: readonly ParallelArticle[], before?: KeptStatements) {
  const index = before?.index ?? createStatementIndex();
  const firsts = articles.map(({ before: quote, stretch }) => {
    const known = quote < 0 ? undefined : before?.firsts.get(quote);
    return known ?? index.add(stretch);
  });
  return { index, firsts };
}
