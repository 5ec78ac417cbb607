import { LRUCache } from 'lru-cache';
import type { EditionKeys } from '../article/edition.ts';
import type { QuoteKind } from '../quote/types.ts';
import { createInts } from '../storage/column.ts';
import { createReader } from './stems.ts';

/** One quote as the comparison of statements needs it. */
export interface ParallelInput {
  readonly id: string;
  readonly articleId: string;
  readonly outletId: string;
  /** What it shares with other editions of its article. */
  readonly edition?: EditionKeys;
  readonly speakerId?: string;
  readonly kind: QuoteKind;
  readonly text: string;
  /** The paragraph and the one before it: tells what "it" is. */
  readonly context: string;
  /** Days since 1970-01-01 that the article's date allows; absent when undated. */
  readonly days?: { readonly first: number; readonly last: number };
}

/** Quotes by number; each is made when it is asked for. */
export interface ParallelList {
  readonly length: number;
  at(number: number): ParallelInput | undefined;
}

/** Quotes as they are compared, in flat arrays by their number. */
export interface Statements {
  readonly size: number;
  /** Numbers in the order of the dates, undated quotes last. */
  readonly order: Uint32Array;
  /** Numbers of articles, outlets and speakers; `NOBODY` for a speaker or an outlet that is not known. */
  readonly articles: Int32Array;
  readonly outlets: Int32Array;
  readonly speakers: Int32Array;
  /** Numbers of titles and of addresses within an outlet: articles that share one are editions of one; `NOBODY` for none. */
  readonly titles: Int32Array;
  readonly addresses: Int32Array;
  /** Days; from `UNDATED` on there is none. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Content stems of all quotes in reading order: those of quote n are `starts[n]` to `starts[n + 1]`. */
  readonly stems: Uint32Array;
  readonly starts: Uint32Array;
  /** Where in `stems` each sentence begins and the last one ends, where there are several: `partStarts[n]` to `partStarts[n + 1]`. */
  readonly parts: Uint32Array;
  readonly partStarts: Uint32Array;
  /** What a stem is worth: its inverse document frequency. */
  readonly weights: Float64Array;
  /** Spelling of a stem. */
  readonly names: readonly string[];
  /** Content stems of the text around a quote. */
  context(number: number): ReadonlySet<number>;
}

export const NOBODY = -1;
export const UNDATED = 1e9;
/** Outlet id of the articles that name none: two of them are not of one outlet for that. */
const UNKNOWN_OUTLET = 'unknown-outlet';
const SENTENCES = /(?<=[.?!…]["”’)]?)\s+(?=["“‘(\p{Lu}])/u;
const LONGEST_TEXT = 4_000;
const MOST_PARTS = 12;
/** Contexts that are remembered: quotes of one paragraph are compared at about the same time. */
const MOST_CONTEXTS = 4_096;

export function readStatements(quotes: ParallelList): Statements {
  const size = quotes.length;
  const reader = createReader();
  const stems = createInts();
  const parts = createInts();
  const starts = new Uint32Array(size + 1);
  const partStarts = new Uint32Array(size + 1);
  const [articles, outlets, titles, addresses, speakers, firsts, lasts] = [
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
  ];
  const ids: string[] = [];
  const [articleOf, outletOf, speakerOf, editionOf] = [numbering(), numbering(), numbering(), numbering()];
  const editionIn = (outlet: string, key: string | undefined) =>
    key === undefined || outlet === UNKNOWN_OUTLET ? NOBODY : editionOf.number(`${outlet} ${key}`);
  for (let number = 0; number < size; number += 1) {
    const quote = quotes.at(number);
    if (quote === undefined) continue;
    ids.push(quote.id);
    articles[number] = articleOf.number(quote.articleId);
    outlets[number] = quote.outletId === UNKNOWN_OUTLET ? NOBODY : outletOf.number(quote.outletId);
    const isOfSame = number > 0 && articles[number] === articles[number - 1];
    const edition = isOfSame ? undefined : quote.edition;
    titles[number] = isOfSame ? (titles[number - 1] ?? NOBODY) : editionIn(quote.outletId, edition?.title);
    addresses[number] = isOfSame
      ? (addresses[number - 1] ?? NOBODY)
      : editionIn(quote.outletId, edition?.address);
    speakers[number] = quote.speakerId === undefined ? NOBODY : speakerOf.number(quote.speakerId);
    firsts[number] = quote.days?.first ?? UNDATED;
    lasts[number] = quote.days?.last ?? UNDATED;
    const sentences = quote.text.slice(0, LONGEST_TEXT).split(SENTENCES);
    sentences.forEach((sentence, index) => {
      if (sentences.length > 1 && index <= MOST_PARTS) parts.push(stems.length);
      reader.read(sentence, stems.push);
    });
    if (sentences.length > 1 && sentences.length <= MOST_PARTS) parts.push(stems.length);
    starts[number + 1] = stems.length;
    partStarts[number + 1] = parts.length;
  }
  const flat = stems.array();
  const contexts = new LRUCache<string, ReadonlySet<number>>({ max: MOST_CONTEXTS });
  const articleRanks = articleOf.ranks();
  const rankOf = (number: number) => articleRanks[articles[number] ?? 0] ?? 0;
  return {
    size,
    order: new Uint32Array(size)
      .map((_, number) => number)
      .sort(
        (a, b) =>
          (firsts[a] ?? 0) - (firsts[b] ?? 0) || rankOf(a) - rankOf(b) || compare(ids[a] ?? '', ids[b] ?? ''),
      ),
    articles,
    outlets,
    titles,
    addresses,
    speakers,
    firsts,
    lasts,
    stems: flat,
    starts,
    parts: parts.array(),
    partStarts,
    weights: weightsOf(flat, starts, reader.stems.length),
    names: reader.stems,
    context(number) {
      const text = quotes.at(number)?.context ?? '';
      const known = contexts.get(text);
      if (known !== undefined) return known;
      const found = new Set<number>();
      reader.read(text, (stem) => found.add(stem));
      contexts.set(text, found);
      return found;
    },
  };
}

/** Inverse document frequency of each stem. */
function weightsOf(stems: Uint32Array, starts: Uint32Array, size: number): Float64Array {
  const counts = new Uint32Array(size);
  const lastSeen = new Uint32Array(size);
  const documents = starts.length - 1;
  for (let number = 0; number < documents; number += 1)
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      const stem = stems[at] ?? 0;
      if (lastSeen[stem] === number + 1) continue;
      lastSeen[stem] = number + 1;
      counts[stem] = (counts[stem] ?? 0) + 1;
    }
  return Float64Array.from(counts, (count) => (count === 0 ? 0 : Math.log((documents + 20) / (1 + count))));
}

function numbering() {
  const numbers = new Map<string, number>();
  return {
    number(name: string): number {
      const known = numbers.get(name) ?? numbers.size;
      if (known === numbers.size) numbers.set(name, known);
      return known;
    },
    /** The place of each number in the order of the names. */
    ranks(): Uint32Array {
      const ranks = new Uint32Array(numbers.size);
      [...numbers]
        .sort(([a], [b]) => compare(a, b))
        .forEach(([, number], rank) => {
          ranks[number] = rank;
        });
      return ranks;
    },
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
