import type { Passages } from './passages.ts';
import { createRandom, pick } from './random.ts';

export const ROWS = ['exact', 'typo', 'two edits', 'inflected', 'cut', 'shuffled', 'wrong'] as const;
export type Row = (typeof ROWS)[number];

export interface BenchQuery {
  readonly row: Row;
  readonly text: string;
  /** A passage is a hit if it holds all of these. */
  readonly intended: readonly string[];
}

/** A word of so many letters can be read with two edits in it. */
const LONG = 7;

export const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const GRAMMAR = new Set(
  `about after again against also among another because been before being between both could does doing down during each
  every from further have having here into itself just like made make many more most much must only other ought over same
  shall should since some such than that their them then there these they this those through under until upon very were
  what when where which while whom will with within without would your`.split(/\s+/),
);

/**
 * Known-item queries: two to four words of one passage, as they are and spoilt in each way.
 * @param count of each row
 */
export function makeQueries(passages: Passages, count: number, seed = 7): BenchQuery[] {
  return [...knownItems(passages, count, seed), ...withTwoEdits(passages, count, seed + 1)];
}

/** Two to four words of one passage, one of them long at least: each long one with two edits, the others as they are. */
function withTwoEdits(passages: Passages, count: number, seed: number): BenchQuery[] {
  const random = createRandom(seed);
  const queries: BenchQuery[] = [];
  for (let tries = 0; queries.length < count && tries < 50 * count; tries++) {
    const { text } = passages.at(Math.floor(random() * passages.size));
    const words = shuffle([...new Set(wordsOf(text))].filter(isTelling), random);
    const intended = words.slice(0, 2 + Math.floor(random() * 3));
    if (intended.length < 2 || !intended.some(isLong)) continue;
    const typed = intended.map((word) => (isLong(word) ? misspellTwice(word, random) : word));
    queries.push({ row: 'two edits', text: typed.join(' '), intended });
  }
  return queries;
}

function knownItems(passages: Passages, count: number, seed: number): BenchQuery[] {
  const random = createRandom(seed);
  const queries: BenchQuery[] = [];
  let made = 0;
  for (let tries = 0; made < count && tries < 50 * count; tries++) {
    const { text } = passages.at(Math.floor(random() * passages.size));
    const words = [...new Set(wordsOf(text))].filter(isTelling);
    const size = 2 + Math.floor(random() * 3);
    if (words.length < size) continue;
    const intended: string[] = [];
    while (intended.length < size) {
      const word = pick(random, words);
      if (!intended.includes(word)) intended.push(word);
    }
    const others = wordsOf(passages.at(Math.floor(random() * passages.size)).text).filter(
      (word) => word.length >= 4 && !GRAMMAR.has(word) && !intended.includes(word),
    );
    if (others.length === 0) continue;
    const other = pick(random, others);
    made++;
    const wrong = Math.floor(random() * size);
    const last = intended[size - 1] ?? '';
    const cut = last.slice(0, cutLength(last, random()));
    const add = (row: Row, typed: readonly string[], right: readonly string[] = intended) =>
      queries.push({ row, text: typed.join(' '), intended: right });
    add('exact', intended);
    add(
      'typo',
      intended.map((word) => misspell(word, random)),
    );
    add(
      'inflected',
      intended.map((word) => inflectOtherwise(word, random() < 0.5)),
    );
    add('cut', [...intended.slice(0, -1), cut]);
    add('shuffled', shuffle(intended, random));
    add(
      'wrong',
      intended.map((word, at) => (at === wrong ? other : word)),
      intended.filter((_, at) => at !== wrong),
    );
  }
  return queries;
}

/** Lower-case words of a text, as the check of a hit sees them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
}

/** A word that says something about its passage, and can be spoilt. */
export function isTelling(word: string): boolean {
  return word.length >= 4 && /^[a-z]+$/.test(word) && !GRAMMAR.has(word);
}

export function isLong(word: string): boolean {
  return word.length >= LONG;
}

function misspellTwice(word: string, random: () => number): string {
  for (;;) {
    const spoilt = misspell(misspell(word, random), random);
    if (spoilt !== word) return spoilt;
  }
}

function misspell(word: string, random: () => number): string {
  for (;;) {
    const kind = Math.floor(random() * 4);
    const at = Math.floor(random() * word.length);
    const letter = LETTERS[Math.floor(random() * 26)] ?? 'e';
    const spoilt = edit(word, kind, at, letter);
    if (spoilt !== word) return spoilt;
  }
}

/** Everything that one edit can make of a word, each with its chance; some of it is the word itself. */
export function* misspellings(word: string): Iterable<{ readonly spoilt: string; readonly chance: number }> {
  for (let kind = 0; kind < 4; kind++)
    for (let at = 0; at < word.length; at++) {
      const chance = 1 / (4 * word.length);
      if (kind > 1) yield { spoilt: edit(word, kind, at, ''), chance };
      else for (const letter of LETTERS) yield { spoilt: edit(word, kind, at, letter), chance: chance / 26 };
    }
}

/** One letter replaced, added, left out, or two swapped. */
function edit(word: string, kind: number, at: number, letter: string): string {
  if (kind === 0) return word.slice(0, at) + letter + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

function cutLength(word: string, share: number): number {
  return Math.max(3, word.length - 1 - Math.floor(share * (word.length / 2)));
}

/** How long what is left of a cut word may be, with the chance of each length. */
export function cutLengths(word: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const half = word.length / 2;
  for (let less = 0; less < half; less++) {
    const length = Math.max(3, word.length - 1 - less);
    found.set(length, (found.get(length) ?? 0) + (Math.min(half, less + 1) - less) / half);
  }
  return found;
}

/**
 * Another form of a word by the regular rules of English, as a person types who remembers the word but not its ending.
 * Only changes that the spelling alone decides: -s on and off, -ed against -ing, -ed and -ing on a plain base.
 */
function inflectOtherwise(word: string, swap: boolean): string {
  if (/.{3}ied$/.test(word)) return `${word.slice(0, -3)}${swap ? 'ies' : 'ying'}`;
  if (/.{3}ying$/.test(word)) return `${word.slice(0, -4)}ied`;
  if (/.{3}ed$/.test(word)) return `${word.slice(0, -2)}ing`;
  if (/.{3}ing$/.test(word)) return `${word.slice(0, -3)}ed`;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^sui]s$/.test(word)) return word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ie${swap ? 's' : 'd'}`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/e$/.test(word)) return swap ? `${word}s` : `${word.slice(0, -1)}ing`;
  return swap || !/[^aeiou]{2}$/.test(word) ? `${word}s` : `${word}ed`;
}

/** The two forms, equally likely, that a word may be typed in instead. */
export function inflections(word: string): readonly [string, string] {
  return [inflectOtherwise(word, true), inflectOtherwise(word, false)];
}

function shuffle(words: readonly string[], random: () => number): string[] {
  const out = [...words];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = out[at] ?? '';
    out[at] = out[other] ?? '';
    out[other] = kept;
  }
  return out;
}
