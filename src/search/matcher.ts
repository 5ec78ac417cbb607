import { NUMBER_WORDS, ONES } from '../english/index.ts';
import { spelledNumbers } from '../english/spelled-numbers.ts';
import type { Group, Variant } from '../index/index.ts';
import { push } from '../multimap.ts';
import { tokenise } from '../text/analyse.ts';
import { hashOf } from '../text/hash.ts';
import type { Scanner } from '../text/scanner.ts';
import { createWordStream, findRun, type WordStream } from '../text/stream.ts';

/** What a text has of one group. */
export interface Matched {
  /** The best variant that stands there; of equal ones the first in the group. */
  readonly variant: Variant | undefined;
  /** Indices of the words at which it begins, ascending. */
  readonly places: readonly number[];
  /** Words that it takes. */
  readonly width: number;
  /** All variants that stand there, in the order of the text. */
  readonly variants: readonly Variant[];
}

/** Looks for the variants of all groups at once in one text after the other. */
export interface Matcher {
  /** @returns one match a group, used again for the next text */
  read(text: string): readonly Matched[];
  /** The words of the text that was read last. */
  readonly stream: WordStream;
}

interface Target {
  readonly group: number;
  /** Place in the group. */
  readonly order: number;
  readonly variant: Variant;
}

const FILTER = 1 << 12;
const NUMBER_HASHES: ReadonlySet<number> = new Set([...NUMBER_WORDS].map((word) => hashOf(word)));

export function createMatcher(groups: readonly Group[], scanner: Scanner): Matcher {
  const stream = createWordStream(scanner);
  /** Nearly every word of a text is none of the variants: one look says so. */
  const filter = new Uint8Array(FILTER);
  const singles = new Map<number, Target[]>();
  const phrases: { readonly run: readonly number[]; readonly target: Target }[] = [];
  const numbers = new Map<string, Target[]>();
  const found = groups.map(() => emptyState());
  for (const [group, { variants }] of groups.entries())
    for (const [order, variant] of variants.entries()) {
      const target = { group, order, variant };
      if (variant.term.includes(' ')) {
        phrases.push({ run: variant.term.split(' ').map((word) => hashOf(word)), target });
        continue;
      }
      const hash = hashOf(variant.term);
      filter[hash & (FILTER - 1)] = 1;
      push(singles, hash, target);
      // What one word spells is found as that word, where the group has it.
      const isSpelt = variants.some(
        ({ term }) => Object.hasOwn(ONES, term) && String(ONES[term]) === variant.term,
      );
      if (/^\d+$/.test(variant.term) && !isSpelt) push(numbers, variant.term, target);
    }

  const see = ({ group, order, variant }: Target, at: number, width: number) => {
    const state = found[group];
    if (state === undefined) return;
    const best = state.variant;
    if (!state.variants.includes(variant)) state.variants.push(variant);
    if (best === variant) {
      state.places.push(at);
      return;
    }
    if (
      best !== undefined &&
      (variant.gain < best.gain || (variant.gain === best.gain && order > state.order))
    )
      return;
    state.variant = variant;
    state.order = order;
    state.width = width;
    state.places.length = 0;
    state.places.push(at);
  };
  return {
    stream,
    read(text) {
      for (const state of found) {
        state.variant = undefined;
        state.places.length = 0;
        state.variants.length = 0;
      }
      let spelled = false;
      stream.read(text, (hash, at, width) => {
        if (numbers.size > 0 && width === 1 && NUMBER_HASHES.has(hash)) spelled = true;
        if (filter[hash & (FILTER - 1)] === 0) return;
        for (const target of singles.get(hash) ?? [])
          if (stream.isTerm(target.variant.term)) see(target, at, width);
      });
      for (const { run, target } of phrases)
        for (let at = findRun(stream, run); at >= 0; at = findRun(stream, run, at + 1))
          see(target, at, run.length);
      if (spelled)
        for (const { digits, from, to } of spelledNumbers(tokenise(text, scanner).map(({ term }) => term)))
          for (const target of numbers.get(digits) ?? []) {
            see(target, from, to - from);
            found[target.group]?.places.sort((one, two) => one - two);
          }
      return found;
    },
  };
}

function emptyState(): State {
  return { variant: undefined, order: 0, places: [], width: 1, variants: [] };
}

interface State {
  variant: Variant | undefined;
  order: number;
  places: number[];
  width: number;
  variants: Variant[];
}
