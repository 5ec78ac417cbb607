import { lazy } from '../lazy.ts';
import { lowerBound } from '../storage/sorted.ts';
import type { Concordance, ConcordancePart } from './open.ts';

/** A text of a part; its article is one of those that are there. */
export interface TextPlace {
  readonly part: number;
  readonly text: number;
}

/** The articles of a concordance, by number. */
export interface Articles {
  readonly size: number;
  id(number: number): string;
  place(number: number): TextPlace;
  /** Number of the article that a text is, or -1 when it is there no more. */
  number(part: number, text: number): number;
}

/**
 * One concordance over several: its places count the words of the articles in the order of their numbers, whatever part they lie in, so that
 * answers are those of one part that holds them all.
 */
export function concordanceOver(parts: readonly ConcordancePart[], articles: Articles): Concordance {
  /** Places of an article in its part, the one that is left out behind it included. */
  const lengthOf = ({ part, text }: TextPlace) => {
    const { firsts } = parts[part] ?? { firsts: NOWHERE };
    return (firsts[text + 1] ?? 0) - (firsts[text] ?? 0);
  };
  /** Of each article its first place, and behind them the end; made when a place is first asked for. */
  const firsts = lazy(() => {
    const starts = new Uint32Array(articles.size + 1);
    for (let number = 0; number < articles.size; number += 1)
      starts[number + 1] = (starts[number] ?? 0) + lengthOf(articles.place(number));
    return starts;
  });
  const isWhole = parts.map(({ firsts: own }, part) => {
    for (let text = 0; text < own.length - 1; text += 1) if (articles.number(part, text) < 0) return false;
    return true;
  });
  /** Places of a part as places of the whole; those of articles that are gone left out. */
  const placed = (places: Uint32Array, part: number): Uint32Array => {
    const own = parts[part]?.firsts ?? NOWHERE;
    const found = new Uint32Array(places.length);
    let size = 0;
    let text = -1;
    let end = 0;
    let number = -1;
    for (const place of places) {
      if (place >= end) {
        text = Math.max(0, lowerBound(own, place + 1, 0, own.length - 1) - 1);
        end = own[text + 1] ?? Number.POSITIVE_INFINITY;
        number = articles.number(part, text);
      }
      if (number >= 0) found[size++] = place - (own[text] ?? 0) + (firsts()[number] ?? 0);
    }
    return found.subarray(0, size);
  };
  const gathered = (of: (part: ConcordancePart) => Uint32Array): Uint32Array => {
    const lists = parts.map((part, at) => placed(of(part), at)).filter(({ length }) => length > 0);
    const [only] = lists;
    if (only !== undefined && lists.length === 1 && parts.length === 1) return only;
    const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const list of lists) {
      all.set(list, at);
      at += list.length;
    }
    return all.sort();
  };
  const count = (hash: number): number =>
    parts.reduce(
      (sum, part, at) => sum + (isWhole[at] ? part.count(hash) : placed(part.places(hash), at).length),
      0,
    );
  const numberAt = (place: number) => Math.max(0, lowerBound(firsts(), place + 1, 0, articles.size) - 1);
  return {
    get size() {
      return firsts()[articles.size] ?? 0;
    },
    count,
    places: (hash) => gathered((part) => part.places(hash)),
    pairs: (hash, next) => gathered((part) => part.pairs(hash, next)),
    phrase(hashes, limit) {
      return [...gathered((part) => part.phrase(hashes)).subarray(0, limit)];
    },
    articleAt(place) {
      const number = numberAt(place);
      const first = firsts()[number] ?? 0;
      return { id: articles.id(number), first, last: first + lengthOf(articles.place(number)) - 1 };
    },
    read(first, last) {
      const number = numberAt(first);
      const { part, text } = articles.place(number);
      const shift = (parts[part]?.firsts[text] ?? 0) - (firsts()[number] ?? 0);
      return parts[part]?.read(first + shift, last + shift) ?? [];
    },
  };
}

const NOWHERE = new Uint32Array(0);
