import { type Buffers, bytesOf, unsigned, within } from '../storage/buffers.ts';
import { openPostings } from '../storage/postings.ts';
import { lowerBound } from '../storage/sorted.ts';
import { markAt, markOf, STRIDE } from './pack.ts';
import { type Word, wordsOf } from './words.ts';

/** Where each word of a corpus stands. Places count the words of all texts in a row. */
export interface Concordance {
  /** Words in all. */
  readonly size: number;
  /** How many places a word has. */
  count(hash: number): number;
  /** All places of a word in ascending order. */
  places(hash: number): Uint32Array;
  /** Places at which one word is followed by another, in ascending order. Takes time for each place of the rarer word. */
  pairs(hash: number, next: number): Uint32Array;
  /** Where these words stand in a row, in ascending order. @param limit at most so many places */
  phrase(hashes: readonly number[], limit: number): number[];
  /** The article that holds a place, with the range of its places. */
  articleAt(place: number): { readonly id: string; readonly first: number; readonly last: number };
  /** Words in a range of places inside one article. */
  read(first: number, last: number): Word[];
}

/** Where each word of some texts stands; places count the words of these texts in a row. */
export interface ConcordancePart extends Omit<Concordance, 'articleAt' | 'phrase'> {
  /** Number of the text that holds a place. */
  textAt(place: number): number;
  /** Of each text the place of its first word, and behind them the end; a text ends one place before the next one. */
  readonly firsts: Uint32Array;
  /** As `Concordance.phrase`, all of them. */
  phrase(hashes: readonly number[]): Uint32Array;
}

/** Most places of the rarest word of a phrase that are looked at. */
const MOST_LOOKED_AT = 100_000;
/**
 * A list so many times longer is not read beside a shorter one: what stands at the places of the shorter one is looked at,
 * each of which is a miss of the processor's cache.
 */
const FAR = 24;
const NOWHERE = new Uint32Array(0);

/**
 * @param saved what `packConcordance` gave
 * @param textOf the texts that it was given, by number
 */
export function openConcordancePart(saved: Buffers, textOf: (number: number) => string): ConcordancePart {
  const firsts = unsigned(saved, 'firsts');
  const offsets = unsigned(saved, 'offsets');
  const offsetStarts = unsigned(saved, 'offsetStarts');
  const words = unsigned(saved, 'words');
  const marks = bytesOf(saved, 'marks');
  const postings = openPostings(within(saved, 'places'));
  const texts = Math.max(0, firsts.length - 1);

  /** Number of a word's list, or -1. */
  const listOf = (hash: number): number => {
    const list = lowerBound(words, hash);
    return words[list] === hash ? list : -1;
  };
  const placesOf = (list: number, most: number, accepts?: (place: number) => boolean): Uint32Array => {
    const places: number[] = [];
    let looked = 0;
    postings.visit(list, (block, count) => {
      const size = Math.min(count, most - looked);
      for (let at = 0; at < size; at += 1) {
        const place = block[at] ?? 0;
        if (accepts === undefined || accepts(place)) places.push(place);
      }
      looked += size;
      return looked < most;
    });
    return Uint32Array.from(places);
  };
  /** Those of the places at which a word of a list stands so many words further on. */
  const followedBy = (places: Uint32Array, list: number, distance: number): Uint32Array => {
    const wanted = distance === 0 ? places : places.map((place) => place + distance);
    const kept = new Uint32Array(places.length);
    const size = postings.intersect(list, wanted, wanted.length, kept);
    for (let at = 0; at < size; at += 1) kept[at] = places[kept[at] ?? 0] ?? 0;
    return kept.subarray(0, size);
  };
  const phrase = (hashes: readonly number[]): Uint32Array => {
    const lists = hashes.map(listOf);
    if (lists.some((list) => list < 0)) return NOWHERE;
    const order = lists
      .map((list, at) => ({ list, at, count: postings.count(list) }))
      .sort((one, two) => one.count - two.count || one.at - two.at);
    const [first, ...others] = order;
    if (first === undefined) return NOWHERE;
    const { at: shift } = first;
    let places = placesOf(first.list, MOST_LOOKED_AT);
    places = places.subarray(lowerBound(places, shift)).map((place) => place - shift);
    for (const { list, at, count } of others) {
      if (places.length === 0) break;
      if (count > FAR * places.length) {
        const mark = markOf(words[list] ?? 0);
        places = places.filter((place) => markAt(marks, place + at) === mark);
      }
      places = followedBy(places, list, at);
    }
    return places;
  };
  const numberAt = (place: number) => Math.max(0, lowerBound(firsts, place + 1, 0, texts) - 1);
  return {
    size: firsts[texts] ?? 0,
    count(hash) {
      const list = listOf(hash);
      return list < 0 ? 0 : postings.count(list);
    },
    places(hash) {
      const list = listOf(hash);
      return list < 0 ? NOWHERE : placesOf(list, Number.POSITIVE_INFINITY);
    },
    pairs(hash, next) {
      const [one, two] = [listOf(hash), listOf(next)];
      if (one < 0 || two < 0) return NOWHERE;
      const [size, other] = [postings.count(one), postings.count(two)];
      if (size <= other) {
        const mark = markOf(next);
        const isFar = other > FAR * size;
        return followedBy(
          placesOf(one, size, isFar ? (place) => markAt(marks, place + 1) === mark : undefined),
          two,
          1,
        );
      }
      const mark = markOf(hash);
      const places = placesOf(
        two,
        other,
        (place) => place > 0 && (size <= FAR * other || markAt(marks, place - 1) === mark),
      );
      return followedBy(
        places.map((place) => place - 1),
        one,
        0,
      );
    },
    phrase,
    textAt: numberAt,
    firsts,
    read(first, last) {
      const number = numberAt(first);
      const from = Math.max(0, first - (firsts[number] ?? 0));
      const skipped = from % STRIDE;
      const offset = offsets[(offsetStarts[number] ?? 0) + (from - skipped) / STRIDE] ?? 0;
      const text = textOf(number);
      return wordsOf(text, offset, text.length, skipped + last - first).slice(skipped);
    },
  };
}
