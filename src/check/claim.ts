import type { Quote } from '../archive/types.ts';
import type { Span } from '../article/types.ts';
import { wordsOf } from '../concordance/index.ts';
import { contractionOf } from '../english/index.ts';
import { keyHash } from '../text/hash.ts';
import type { Corpus } from './corpus.ts';
import { joinLoose } from './loose.ts';
import type { Reading } from './message/index.ts';
import type { Denial } from './message/types.ts';
import type { Named, People } from './people.ts';
import type { Item } from './steps.ts';
import { isTelling } from './weights.ts';

/** A claim as it was read from a message. */
export interface Claim {
  readonly message: string;
  readonly span: Span;
  readonly items: readonly Item[];
  /** The message itself says that these words were doubted or denied. */
  readonly doubted: boolean;
  /** How it says that they were not said. */
  readonly denied?: Denial;
  /** Whom the message names as the speaker. */
  readonly named?: Named;
  /** Whether a quotation's speaker is the one whom the message names. */
  readonly credits: (quote: Quote) => boolean;
}

/** So few words of grammar stand everywhere and come from nobody. */
const COMMON = 3;

/** Undefined for a reading that says too little to be looked for. */
export function claimOf(
  message: string,
  reading: Reading,
  corpus: Corpus,
  people: People,
): Claim | undefined {
  const { span, named, doubted, denied } = reading;
  const { concordance } = corpus;
  const count = (key: string) => concordance.count(keyHash(key));
  const items = joinLoose(
    itemsOf(message, span.start, span.end).map((item) => withApostrophe(item, count)),
    (key) => count(key) > 0,
  );
  if (items.length === 0) return undefined;
  if (items.length <= COMMON && !items.some(isTelling)) return undefined;
  const credits = new Map<string, boolean>();
  return {
    message,
    span,
    items,
    doubted,
    ...(denied !== undefined && { denied }),
    ...(named !== undefined && { named }),
    credits(quote) {
      const all = named === undefined ? [] : [named, ...(named.also ?? [])];
      const known = credits.get(quote.id) ?? all.some((each) => people.means(each, quote) === true);
      credits.set(quote.id, known);
      return known;
    },
  };
}

/** The words of a claim, each with whether an ellipsis stands before it. */
function itemsOf(message: string, start: number, end: number): Item[] {
  let before: number | undefined;
  return wordsOf(message, start, end).map((word): Item => {
    const gap = before === undefined ? '' : message.slice(before, word.start);
    before = word.end;
    return /…|\.{3}|\. \. \./u.test(gap) ? { ...word, cut: true } : word;
  });
}

/** "Dont" as the articles write it: with the apostrophe, unless they have the word without it more often ("as is his wont"). */
function withApostrophe(item: Item, count: (key: string) => number): Item {
  const key = contractionOf(item.key);
  return key === undefined || count(item.key) > count(key) ? item : { ...item, key };
}
