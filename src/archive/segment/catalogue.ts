import type { Article } from '../../article/types.ts';
import type { ExtractedQuote, ExtractedSpeaker, Extraction, UnsaidWords } from '../../quote/types.ts';
import { lowerBound, startsFrom } from '../../storage/sorted.ts';
import { NOBODY } from '../statements.ts';
import type { ArticleHead } from '../stored/shapes.ts';
import type { Segment } from './open.ts';

/** The articles of several segments in one order, with their quotes and paragraphs numbered in that order. */
export interface Catalogue {
  readonly segments: readonly Segment[];
  readonly articles: {
    readonly size: number;
    /** Index of the segment, and number in it. */
    segment(number: number): number;
    local(number: number): number;
    /** Number of an article of a segment, or -1 where it is there no more. */
    number(segment: number, local: number): number;
    id(number: number): string;
    file(number: number): string;
    head(number: number): ArticleHead;
    /** As its file alone has it. */
    at(number: number): Article;
    /** Number of the article, or -1. */
    find(id: string): number;
  };
  readonly quotes: Numbered & {
    quote(number: number): ExtractedQuote;
    extraction(article: number): Extraction;
    speakers(article: number): readonly ExtractedSpeaker[];
    unsaid(article: number): readonly UnsaidWords[];
    /** The paragraph around a quote, with the one before. */
    context(number: number): string;
    /** Where the quotes of an article lie: from one number to another of its segment. */
    stretch(article: number): { readonly segment: Segment; readonly from: number; readonly to: number };
    /** Index of the speaker in its article plus one; 0 for nobody. */
    speaker(number: number): number;
    isDirect(number: number): boolean;
    /** How many speakers the articles before this one have. */
    readonly speakerStarts: Uint32Array;
  };
  readonly narrated: Numbered;
}

/** Things of the articles that are numbered in a row. */
export interface Numbered {
  readonly size: number;
  /** Number of an article's first; of the first behind the last article for their number. */
  first(article: number): number;
  /** Number of its article. */
  article(number: number): number;
  id(number: number): string;
  /** Number, or -1. */
  find(id: string): number;
  /** Number of one of a segment, whose article is there. */
  number(segment: number, local: number): number;
}

/**
 * @param slots of each article, in order: its number if all articles of all segments were counted in a row
 */
export function createCatalogue(segments: readonly Segment[], slots: Uint32Array): Catalogue {
  const bases = startsFrom(segments.map(({ articles }) => articles.size));
  const numbers = new Int32Array(bases.at(-1) ?? 0).fill(-1);
  const [segmentOf, localOf] = [new Uint16Array(slots.length), new Uint32Array(slots.length)];
  for (let number = 0; number < slots.length; number += 1) {
    const slot = slots[number] ?? 0;
    const own = lowerBound(bases, slot + 1) - 1;
    numbers[slot] = number;
    segmentOf[number] = own;
    localOf[number] = slot - (bases[own] ?? 0);
  }
  const segment = (number: number) => segmentOf[number] ?? 0;
  const local = (number: number) => localOf[number] ?? 0;
  const numberOf = (index: number, article: number) => numbers[(bases[index] ?? 0) + article] ?? -1;
  /** Where what the articles have begins, one behind the other. @param startOf an article's first in its segment, by its number there */
  const startsBy = (startOf: (own: Segment, local: number) => number): Uint32Array => {
    const starts = new Uint32Array(slots.length + 1);
    for (let number = 0; number < slots.length; number += 1) {
      const own = segments[segment(number)];
      const place = local(number);
      const size = own === undefined ? 0 : startOf(own, place + 1) - startOf(own, place);
      starts[number + 1] = (starts[number] ?? 0) + size;
    }
    return starts;
  };
  const at = (number: number): Segment => {
    const found = segments[segment(number)];
    if (found === undefined) throw new RangeError(`there is no article ${number}`);
    return found;
  };
  /** Number of the first thing that a segment has and that is there, or -1. */
  const findIn = (
    find: (own: Segment) => number,
    number: (index: number, inside: number) => number,
  ): number => {
    for (let index = 0; index < segments.length; index++) {
      const own = segments[index];
      const inside = own === undefined ? -1 : find(own);
      const found = inside < 0 ? -1 : number(index, inside);
      if (found >= 0) return found;
    }
    return -1;
  };
  const counted = (of: 'quotes' | 'narrated'): Numbered => {
    const firsts = startsBy((own, place) => own[of].first(place));
    // One thing after the other is asked of the same one.
    let [last, lastArticle] = [-1, -1];
    const article = (number: number): number => {
      if (number === last) return lastArticle;
      last = number;
      lastArticle = lowerBound(firsts, number + 1, 0, slots.length) - 1;
      return lastArticle;
    };
    const place = (number: number) => {
      const own = article(number);
      return at(own)[of].first(local(own)) + number - (firsts[own] ?? 0);
    };
    const numberIn = (index: number, inside: number): number => {
      const stored = segments[index]?.[of];
      if (stored === undefined) return -1;
      const own = 'inside' in stored ? stored.inside(inside) : stored.article(inside);
      const found = numberOf(index, own);
      return found < 0 ? -1 : (firsts[found] ?? 0) + inside - stored.first(own);
    };
    return {
      size: firsts[slots.length] ?? 0,
      first: (number) => firsts[Math.min(number, slots.length)] ?? 0,
      article,
      id: (number) => at(article(number))[of].id(place(number)),
      find: (id) => findIn((own) => own[of].find(id), numberIn),
      number: numberIn,
    };
  };
  const quotes = counted('quotes');
  const inSegment = (number: number) => {
    const article = quotes.article(number);
    return at(article).quotes.first(local(article)) + number - quotes.first(article);
  };
  const quotesAt = (number: number) => at(quotes.article(number)).quotes;
  return {
    segments,
    articles: {
      size: slots.length,
      segment,
      local,
      number: numberOf,
      id: (number) => at(number).articles.id(local(number)),
      file: (number) => at(number).articles.file(local(number)),
      head: (number) => at(number).articles.head(local(number)),
      at: (number) => at(number).articles.at(local(number)),
      find: (id) => findIn(({ articles }) => articles.find(id), numberOf),
    },
    quotes: {
      ...quotes,
      quote: (number) => quotesAt(number).quote(inSegment(number)),
      extraction: (article) => at(article).quotes.extraction(local(article)),
      speakers: (article) => at(article).quotes.speakers(local(article)),
      context: (number) => at(quotes.article(number)).quoteTexts.context(inSegment(number)),
      stretch(article) {
        const [own, number] = [at(article), local(article)];
        return { segment: own, from: own.quotes.first(number), to: own.quotes.first(number + 1) };
      },
      unsaid: (article) => at(article).quotes.unsaid(local(article)),
      speaker: (number) => quotesAt(number).speaker(inSegment(number)),
      isDirect: (number) => quotesAt(number).isDirect(inSegment(number)),
      speakerStarts: startsBy((own, place) => own.quotes.speakerStarts[place] ?? 0),
    },
    narrated: counted('narrated'),
  };
}

/**
 * Where each article lies: its number if all articles of all segments were counted in a row.
 * @param numbers of the articles, by id
 */
export function slotsOf(
  segments: readonly Segment[],
  articles: readonly Article[],
  numbers: ReadonlyMap<string, number>,
): Uint32Array {
  const slots = new Uint32Array(articles.length);
  let base = 0;
  for (const { articles: own } of segments) {
    for (let local = 0; local < own.size; local += 1) {
      const number = numbers.get(own.id(local)) ?? -1;
      // One that has moved is another one.
      if (articles[number]?.file === own.file(local)) slots[number] = base + local;
    }
    base += own.size;
  }
  return slots;
}

/**
 * The person who speaks in each quote, by number; `NOBODY` for nobody.
 * @param cast the person of each speaker of each article
 */
export function speakersOf({ articles, quotes }: Catalogue, cast: ArrayLike<number>): Int32Array {
  const speakers = new Int32Array(quotes.size).fill(NOBODY);
  let quote = 0;
  for (let article = 0; article < articles.size; article += 1) {
    const { segment, from, to } = quotes.stretch(article);
    const start = quotes.speakerStarts[article] ?? 0;
    for (let own = from; own < to; own += 1, quote += 1) {
      const speaker = segment.quotes.speaker(own);
      if (speaker > 0) speakers[quote] = cast[start + speaker - 1] ?? NOBODY;
    }
  }
  return speakers;
}
