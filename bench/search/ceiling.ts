import { firstNot } from '../../src/storage/sorted.ts';
import { editDistance } from '../../src/text/distance.ts';
import type { Passages } from './passages.ts';
import {
  type BenchQuery,
  cutLengths,
  inflections,
  isLong,
  isTelling,
  LETTERS,
  misspellings,
  type Row,
  wordsOf,
} from './queries.ts';

/**
 * The best that any engine can do: it knows how the words of a query were spoilt, and with what chance, but has no idea
 * which passage is meant. It ranks the passages by the chance that the query was made of them. Where it fails, the query
 * fits other passages as well.
 */
export interface Ceiling {
  /** Ids of the five likeliest passages. */
  search(query: Pick<BenchQuery, 'row' | 'text'>): readonly string[];
}

/** Words that a typed word may have been, each with the chance that it is then typed like this. */
type Origins = ReadonlyMap<string, number>;

export function createCeiling(passages: Passages): Ceiling {
  const holders = new Map<string, number[]>();
  const tellingWords: number[] = [];
  for (let number = 0; number < passages.size; number++) {
    const words = new Set(wordsOf(passages.at(number).text));
    let telling = 0;
    for (const word of words) {
      if (isTelling(word)) telling++;
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [number]);
      else list.push(number);
    }
    tellingWords.push(telling);
  }
  const vocabulary = [...holders.keys()].filter(isTelling).sort();
  let inflected: Map<string, Map<string, number>> | undefined;
  const originsOf = (typed: string, row: Row, last: boolean): Origins => {
    if (row === 'typo') return misspelt(typed, holders);
    if (row === 'two edits') return misspeltTwice(typed, vocabulary, holders);
    if (row === 'inflected') {
      inflected ??= inflectedFrom(vocabulary);
      return inflected.get(typed) ?? new Map();
    }
    if (row === 'cut' && last) return cutFrom(typed, vocabulary);
    return new Map([[typed, 1]]);
  };
  return {
    search({ row, text }) {
      const typed = text.split(' ');
      const words = typed.map((word, at) => [...originsOf(word, row, at === typed.length - 1)]);
      // One word may be wrong: then the others count, whichever they are.
      const left = row === 'wrong' ? typed.map((_, at) => at) : [-1];
      const meanings = left.flatMap((wrong) => {
        // The wrong word is one of the corpus, taken as often as it stands there.
        const chosen = wrong < 0 ? 1 : (holders.get(typed[wrong] ?? '')?.length ?? 0);
        return meaningsOf(
          words.filter((_, at) => at !== wrong),
          chosen,
        );
      });
      return page(meanings).map((passage) => passages.at(passage).id);
    },
  };

  /** Each choice of words that a query may be made of, with the passages that have them all. */
  function meaningsOf(words: readonly (readonly [string, number])[][], chance: number): Meaning[] {
    let found: Meaning[] = [{ chance, passages: undefined }];
    for (const origins of words)
      found = found.flatMap((meaning) =>
        origins.flatMap(([origin, own]): Meaning[] => {
          const list = holders.get(origin) ?? [];
          const passages =
            meaning.passages === undefined ? list : list.filter((one) => meaning.passages?.has(one));
          return passages.length === 0 ? [] : [{ chance: meaning.chance * own, passages: new Set(passages) }];
        }),
      );
    return found.map((meaning) => {
      let sum = 0;
      for (const passage of meaning.passages ?? []) sum += (tellingWords[passage] || 1) ** -words.length;
      return { ...meaning, chance: meaning.chance * sum };
    });
  }
}

/** What a query may mean, and how likely that is. */
interface Meaning {
  readonly chance: number;
  readonly passages: ReadonlySet<number> | undefined;
}

/** Five passages that have the likeliest meanings among them, each of which one passage is enough for. */
function page(meanings: readonly Meaning[]): number[] {
  const shown: number[] = [];
  for (const { passages } of [...meanings].sort((one, two) => two.chance - one.chance)) {
    if (shown.length === 5) break;
    if (passages === undefined || shown.some((passage) => passages.has(passage))) continue;
    const [first] = passages;
    if (first !== undefined) shown.push(first);
  }
  return shown;
}

/** Every word at one edit, by the chance that just that edit is made. */
function misspelt(typed: string, words: ReadonlyMap<string, unknown>): Origins {
  const found = new Map<string, number>();
  const tried = new Set<string>();
  // What an edit makes, an edit can unmake; only a lost last letter must be put back where no edit puts one.
  const ends = [...LETTERS].map((letter) => ({ spoilt: typed + letter }));
  for (const { spoilt: candidate } of [...misspellings(typed), ...ends]) {
    if (tried.has(candidate) || !words.has(candidate) || !isTelling(candidate)) continue;
    tried.add(candidate);
    let total = 0;
    let same = 0;
    for (const { spoilt, chance } of misspellings(candidate)) {
      if (spoilt === candidate) continue;
      total += chance;
      if (spoilt === typed) same += chance;
    }
    if (same > 0) found.set(candidate, same / total);
  }
  return found;
}

/** Every long word at two edits, by the chance that two edits make the typed one of it; or the word itself, where it is not long. */
function misspeltTwice(
  typed: string,
  vocabulary: readonly string[],
  words: ReadonlyMap<string, unknown>,
): Origins {
  const found = new Map<string, number>();
  if (words.has(typed) && !isLong(typed)) found.set(typed, 1);
  for (const candidate of vocabulary) {
    if (!isLong(candidate) || editDistance(candidate, typed, 2) > 2) continue;
    let sum = 0;
    for (const { spoilt: once, chance } of misspellings(candidate)) {
      if (once === candidate || editDistance(once, typed, 1) > 1) continue;
      for (const { spoilt, chance: more } of misspellings(once)) if (spoilt === typed) sum += chance * more;
    }
    if (sum > 0) found.set(candidate, sum);
  }
  return found;
}

function inflectedFrom(vocabulary: readonly string[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const word of vocabulary)
    for (const form of inflections(word)) {
      const origins = found.get(form) ?? new Map<string, number>();
      origins.set(word, (origins.get(word) ?? 0) + 0.5);
      found.set(form, origins);
    }
  return found;
}

function cutFrom(prefix: string, vocabulary: readonly string[]): Origins {
  const found = new Map<string, number>();
  const first = firstNot(0, vocabulary.length, (at) => (vocabulary[at] ?? '') < prefix);
  for (let at = first; vocabulary[at]?.startsWith(prefix); at++) {
    const word = vocabulary[at] ?? '';
    const chance = cutLengths(word).get(prefix.length) ?? 0;
    if (chance > 0) found.set(word, chance);
  }
  return found;
}
