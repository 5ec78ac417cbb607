import { eachKey, type Holders, type StatementIndex } from './statement-index.ts';
import type { ParallelArticle, Statements } from './statement-types.ts';

/** Quotes by their places while they are entered into an index, which has their words. */
export type Entered = Pick<
  Statements,
  'articles' | 'articleStarts' | 'handleAt' | 'placeOf' | 'changed' | 'index'
>;

/** Visits the quotes of some articles by their places. */
function eachOf(
  { articles, articleStarts }: Entered,
  isMeant: (article: ParallelArticle) => boolean,
  visit: (place: number, article: ParallelArticle) => void,
): void {
  for (const [number, article] of articles.entries()) {
    if (!isMeant(article)) continue;
    const end = articleStarts[number + 1] ?? 0;
    for (let place = articleStarts[number] ?? 0; place < end; place += 1) visit(place, article);
  }
}

/** Enters the quotes of the earlier archive into an index that does not know them yet. */
export function enterBefore(read: Entered): void {
  const { index, handleAt } = read;
  const each = (visit: (handle: number) => void) =>
    eachOf(
      read,
      ({ before }) => before >= 0,
      (place) => visit(handleAt[place] ?? 0),
    );
  each((handle) => index.count(handle, 1));
  const ranks = ranksOf(index);
  each((handle) => index.setKeys(handle, ranks));
  index.holdAll(each);
}

/** Takes those who are gone out of the index and the new ones in. */
export function enterChanges(
  read: Entered,
): Pick<Statements, 'weights' | 'logSize' | 'changes' | 'holdersBefore'> {
  const { articles, changed, handleAt, index } = read;
  const countsBefore = new Map<number, number>();
  const isFirst = articles.every(({ before }) => before < 0);
  const remember = (stem: number): void => {
    if (!countsBefore.has(stem)) countsBefore.set(stem, index.counts[stem] ?? 0);
  };
  eachOf(
    read,
    ({ now, before }) => now < 0 || before < 0,
    (place, { now }) => index.count(handleAt[place] ?? 0, now < 0 ? -1 : 1, isFirst ? undefined : remember),
  );
  const sizes = { now: 0, before: 0 };
  for (const { now, before, stretch } of articles) {
    if (now >= 0) sizes.now += stretch.to - stretch.from;
    if (before >= 0) sizes.before += stretch.to - stretch.from;
  }
  const [all, allBefore] = [steps(sizes.now + 20), steps(sizes.before + 20)];
  if (all !== allBefore) changed.fill(1);
  else markReweighed(read, countsBefore);
  const changes: number[] = [];
  changed.forEach((is, place) => {
    if (is === 1) changes.push(place);
  });
  return {
    changes,
    holdersBefore: moveHolders(read, changes),
    weights: weightsOf(index, all),
    logSize: all * Math.LN2,
  };
}

/**
 * Binary logarithms, rounded: of how many quotes there are, and of how many of them have each stem. Their difference is the inverse document frequency,
 * in steps. With steps one article more changes what few quotes are worth: a word that n quotes have changes its step once in n times that it is
 * said again.
 */
const steps = (count: number): number => Math.round(Math.log2(count));
const classOf = (count: number): number => steps(1 + count);

/** The order of the stems by rarity, the rarest least; of those as rare as each other the one with the lower hash is taken for rarer. */
function ranksOf({ counts, stems, words: { hashes } }: StatementIndex): Float64Array {
  const ranks = new Float64Array(stems);
  for (let stem = 0; stem < stems; stem += 1)
    ranks[stem] = classOf(counts[stem] ?? 0) * 2 ** 32 + (hashes[stem] ?? 0);
  return ranks;
}

function weightsOf({ counts, stems }: StatementIndex, all: number): Float64Array {
  const weights = new Float64Array(stems);
  for (let stem = 0; stem < stems; stem += 1) weights[stem] = (all - classOf(counts[stem] ?? 0)) * Math.LN2;
  return weights;
}

/** Marks the quotes of which a stem is worth more or less than before. */
function markReweighed(read: Entered, countsBefore: ReadonlyMap<number, number>): void {
  const { changed, handleAt, index } = read;
  const { stems, starts } = index.words;
  const isReweighed = new Uint8Array(index.stems);
  let some = false;
  for (const [stem, count] of countsBefore) {
    if (classOf(count) === classOf(index.counts[stem] ?? 0)) continue;
    isReweighed[stem] = 1;
    some = true;
  }
  if (!some) return;
  for (let place = 0; place < changed.length; place += 1) {
    const handle = handleAt[place] ?? 0;
    const end = starts[handle + 1] ?? 0;
    for (let at = starts[handle] ?? 0; at < end; at += 1)
      if (isReweighed[stems[at] ?? 0] === 1) {
        changed[place] = 1;
        break;
      }
  }
}

/** Finds the rarest words of all that has changed, and who holds these then. @returns who held them before, unless all has changed */
function moveHolders(read: Entered, changes: readonly number[]): Map<number, Holders> {
  const { articles, articleStarts, changed, handleAt, placeOf, index } = read;
  const ranks = ranksOf(index);
  if (changes.length === changed.length) {
    const each = (visit: (handle: number) => void) =>
      eachOf(
        read,
        ({ now }) => now >= 0,
        (place) => visit(handleAt[place] ?? 0),
      );
    each((handle) => index.setKeys(handle, ranks));
    index.holdAll(each);
    return new Map();
  }
  const touched = new Map<number, number[]>();
  let number = 0;
  for (const place of changes) {
    while ((articleStarts[number + 1] ?? 0) <= place) number += 1;
    const { now = -1, before = -1 } = articles[number] ?? {};
    const handle = handleAt[place] ?? 0;
    const touch = (stem: number): number[] => {
      const list = touched.get(stem) ?? [];
      touched.set(stem, list);
      return list;
    };
    if (before >= 0) eachKey(index, handle, touch);
    if (now < 0) continue;
    index.setKeys(handle, ranks);
    eachKey(index, handle, (stem) => touch(stem).push(handle));
  }
  const holdersBefore = new Map<number, Holders>();
  for (const [stem, come] of touched) {
    const held = index.holders(stem);
    if (held.length > 0) holdersBefore.set(stem, held);
    const stay = Array.from(held).filter((handle) => changed[placeOf[handle] ?? 0] === 0);
    index.setHolders(
      stem,
      stay.length === 0
        ? come
        : [...stay, ...come].sort((one, other) => (placeOf[one] ?? 0) - (placeOf[other] ?? 0)),
    );
  }
  return holdersBefore;
}
