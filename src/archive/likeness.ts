import type { QuoteKind } from '../quote/types.ts';
import { compare } from './sightings.ts';
import { type Content, createReader } from './stems.ts';

/** One quote as the comparison of statements needs it. */
export interface ParallelInput {
  readonly id: string;
  readonly articleId: string;
  readonly outletId: string;
  readonly speakerId?: string;
  readonly kind: QuoteKind;
  readonly text: string;
  /** The paragraph and the one before it: tells what "it" is. */
  readonly context: string;
  /** Days since 1970-01-01 that the article's date allows; absent when undated. */
  readonly days?: { readonly first: number; readonly last: number };
}

/** A quote as it is compared. */
export interface Item {
  readonly index: number;
  readonly input: ParallelInput;
  /** The whole quote. */
  readonly content: Content;
  /** Its sentences, where it has several: one of them may be all that the other report gives. */
  readonly parts: readonly Content[];
  /** Content words of the text around it. */
  readonly context: () => ReadonlySet<string>;
}

/** What a stem is worth. */
export type Weigh = (stem: string) => number;

/** Reads the quotes, in the order of their dates, undated ones last. */
export function readItems(quotes: readonly ParallelInput[]): Item[] {
  const contentOf = createReader();
  // Read only when a candidate asks for it, and once for all quotes of one paragraph.
  const contexts = new Map<string, ReadonlySet<string>>();
  const contextOf = (text: string) => {
    const known = contexts.get(text);
    if (known !== undefined) return known;
    const { stems } = contentOf(text);
    contexts.set(text, stems);
    return stems;
  };
  return [...quotes]
    .sort(
      (a, b) =>
        (a.days?.first ?? 1e9) - (b.days?.first ?? 1e9) ||
        compare(a.articleId, b.articleId) ||
        compare(a.id, b.id),
    )
    .map((input, index) => {
      const sentences = input.text
        .slice(0, LONGEST_TEXT)
        .split(/(?<=[.?!…]["”’)]?)\s+(?=["“‘(\p{Lu}])/u)
        .slice(0, MOST_PARTS);
      return {
        index,
        input,
        content: contentOf(input.text),
        parts: sentences.length > 1 ? sentences.map((sentence) => contentOf(sentence)) : [],
        context: () => contextOf(input.context),
      };
    });
}

const LONGEST_TEXT = 4_000;
const MOST_PARTS = 12;

/** Inverse document frequency of each stem. */
export function weigher(items: readonly Item[]): Weigh {
  const frequency = new Map<string, number>();
  for (const { content } of items)
    for (const stem of content.stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const total = items.length + 20;
  const weights = new Map<string, number>();
  for (const [stem, count] of frequency) weights.set(stem, Math.log(total / (1 + count)));
  return (stem) => weights.get(stem) ?? 0;
}

/** How much two quotes say the same, 0..1: whole against whole, or against one sentence of the other. */
export function similarity(a: Item, b: Item, weigh: Weigh): number {
  let best = overlap(a, a.content, b, b.content, weigh);
  for (const part of a.parts) best = Math.max(best, PART * overlap(a, part, b, b.content, weigh));
  for (const part of b.parts) best = Math.max(best, PART * overlap(a, a.content, b, part, weigh));
  return best;
}

/**
 * The weight of the shared words over the weight of the smaller side, tempered by the larger one's. Words side by side
 * in both count more; a word that one side has only in its context counts a little.
 */
function overlap(a: Item, left: Content, b: Item, right: Content, weigh: Weigh): number {
  let shared = 0;
  let words = 0;
  for (const stem of left.stems) {
    if (!right.stems.has(stem)) continue;
    shared += weigh(stem);
    words += 1;
  }
  if (words < LEAST_WORDS) return 0;
  for (const pair of left.pairs) {
    if (right.pairs.has(pair)) shared += NEIGHBOUR * weigh(pair.slice(0, pair.indexOf(' ')));
  }
  const [x, y] = [total(left, weigh), total(right, weigh)];
  const size = Math.min(x, y) ** 0.65 * Math.max(x, y) ** 0.35 + SHORT;
  if (shared / size < WORTH_CONTEXT) return 0;
  shared += CONTEXT * (half(left, right, b, weigh) + half(right, left, a, weigh));
  return Math.min(1, shared / size);
}

/** Weight of all words of one side. */
function total({ stems }: Content, weigh: Weigh): number {
  let sum = 0;
  for (const stem of stems) sum += weigh(stem);
  return sum;
}

/** Weight of the words of one side that the other has in its context only. */
function half(own: Content, other: Content, item: Item, weigh: Weigh): number {
  const context = item.context();
  let sum = 0;
  for (const stem of own.stems) if (!other.stems.has(stem) && context.has(stem)) sum += weigh(stem);
  return sum;
}

/** Below this the context can't lift a pair over any bar. */
const WORTH_CONTEXT = 0.15;
const CONTEXT = 0.12;
/** What two words side by side in both add, as a share of the first one's weight. */
const NEIGHBOUR = 0.4;
/** What agreement with a single sentence is worth. */
const PART = 0.9;
const LEAST_WORDS = 3;
/** Keeps short quotes, which agree easily, from reaching a high score. */
const SHORT = 4;
