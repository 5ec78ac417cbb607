import { FUNCTION_WORDS } from '../english/index.ts';
import type { PhraseBook } from '../text/analyse.ts';
import { createScanner } from '../text/scanner.ts';
import { parseAliasFile } from './aliasFile.ts';

/** What else a word or a phrase may be called. Terms are folded; a phrase is its words with one space between. */
export interface AliasBook extends PhraseBook {
  /** Other names of the same thing. */
  same(term: string): readonly string[];
  /** Words near in meaning: worth finding, lower. */
  near(term: string): readonly string[];
  /** All phrases of the book, words joined by one space. */
  phrases(): readonly string[];
  /** A term of the book as its owner writes it: "IS", "Islamic State". */
  display(term: string): string;
}

/**
 * Reads the owner's alias file.
 * @param text as `parseAliasFile` takes it. A word may stand in several groups.
 * @param learned further groups of the same thing, found in the corpus
 */
export function readAliases(text: string, learned: readonly (readonly string[])[] = []): AliasBook {
  const same = new Map<string, Set<string>>();
  const near = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  const normalised = createNormaliser();
  const addGroup = (book: Map<string, Set<string>>, spellings: readonly string[]) => {
    const terms: string[] = [];
    for (const spelling of spellings) {
      const term = normalised(spelling);
      if (term !== '') terms.push(term);
      if (!written.has(term)) written.set(term, spelling.trim());
    }
    for (const term of terms) {
      const others = book.get(term) ?? new Set();
      for (const other of terms) if (other !== term) others.add(other);
      book.set(term, others);
    }
  };
  const file = parseAliasFile(text);
  for (const group of file.same) addGroup(same, group);
  for (const group of file.near) addGroup(near, group);
  for (const group of learned) addGroup(same, group);
  const phrases = new Map<string, string[][]>();
  for (const term of new Set([...same.keys(), ...near.keys()])) {
    const words = term.split(' ');
    const first = words[0];
    if (first === undefined || words.length < 2) continue;
    const list = phrases.get(first) ?? [];
    list.push(words);
    phrases.set(
      first,
      list.sort((left, right) => right.length - left.length),
    );
  }
  return {
    same: (term) => [...(same.get(term) ?? [])],
    near: (term) => [...(near.get(term) ?? [])],
    phrasesFrom: (first) => phrases.get(first) ?? [],
    phrases: () => [...phrases.values()].flatMap((list) => list.map((words) => words.join(' '))),
    display: (term) => written.get(term) ?? term,
  };
}

/** A name as the analyser writes it: its folded words with one space between. */
export function normalise(name: string): string {
  return createNormaliser()(name);
}

/** `normalise` for many names, with one scanner. */
export function createNormaliser(): (name: string) => string {
  const scanner = createScanner();
  return (name) => {
    scanner.read(name);
    const terms: string[] = [];
    while (scanner.next()) terms.push(scanner.term());
    return terms.join(' ');
  };
}

const EXPLAINED =
  /((?:\p{Lu}[\p{L}’'-]+\s+(?:(?:of|the|for|and|on|in|to)\s+){0,2}){2,8})\(([\p{Lu}\d]{2,10})\)/gu;

/** Few texts have them; looked for first, since a search for what stands before them tries every word with a capital. */
const INITIALS = /\([\p{Lu}\d]{2,10}\)/u;

/**
 * What a text teaches: a name followed by its initials in brackets, "Syrian Arab News Agency (SANA)".
 * @returns groups of two spellings
 */
export function learnAliases(text: string): (readonly [string, string])[] {
  if (!INITIALS.test(text)) return [];
  const groups: (readonly [string, string])[] = [];
  for (const [, before = '', short = ''] of text.matchAll(EXPLAINED)) {
    const words = before.trim().split(/\s+/);
    const large = words.filter((word) => /^\p{Lu}/u.test(word));
    const from = large.length - short.length;
    if (from < 0) continue;
    const named = large.slice(from);
    if (!named.every((word, index) => word.startsWith(short[index] ?? ''))) continue;
    const start = words.indexOf(named[0] ?? '');
    groups.push([words.slice(start).join(' '), short]);
  }
  return groups;
}

/** A name with an Arabic article, and the word before it: "Jabhat al-Nusra", "al-Nusra". */
const WITH_ARTICLE = /(?:(\p{Lu}[\p{L}’']+)\s+)?\b([AEae][lnsz]h?-\p{Lu}[\p{L}’']+)/gu;
/** Few texts have one; looked for first, since a search for what stands before it tries every word with a capital. */
const ARTICLE = /\b[AEae][lnsz]h?-\p{Lu}/u;
/** As often must both be seen. */
const SEEN = 2;

/** How often a name with an Arabic article was seen: behind a word, or alone. */
export interface ArticledName {
  readonly name: string;
  readonly before?: string;
  readonly count: number;
}

/** Learns the names that a corpus writes with and without the word before the article. */
export interface NameLearner {
  read(text: string): void;
  /** The same as reading what they were seen in. */
  add(seen: readonly ArticledName[]): void;
  /** All that was read, to be added elsewhere. */
  seen(): ArticledName[];
  /** Groups of two spellings, sorted. */
  learned(): (readonly [string, string])[];
}

/**
 * "Jabhat al-Nusra" and "Al-Nusra" are one where no other name stands before that article: "Bashar al-Assad" and "Hafez
 * al-Assad" are two.
 */
export function createNameLearner(): NameLearner {
  const names = new Map<string, { alone: number; readonly before: Map<string, number> }>();
  const note = (name: string, before: string | undefined, count: number): void => {
    const known = names.get(name) ?? { alone: 0, before: new Map<string, number>() };
    names.set(name, known);
    if (before === undefined) known.alone += count;
    else known.before.set(before, (known.before.get(before) ?? 0) + count);
  };
  return {
    read(text) {
      if (!ARTICLE.test(text)) return;
      for (const [, before, name = ''] of text.matchAll(WITH_ARTICLE)) {
        const short = name.charAt(0).toLowerCase() + name.slice(1);
        note(short, before === undefined || FUNCTION_WORDS.has(before.toLowerCase()) ? undefined : before, 1);
      }
    },
    add(seen) {
      for (const { name, before, count } of seen) note(name, before, count);
    },
    seen: () =>
      [...names].flatMap(([name, { alone, before }]) => [
        ...(alone > 0 ? [{ name, count: alone }] : []),
        ...[...before].map(([word, count]) => ({ name, before: word, count })),
      ]),
    learned() {
      const groups: (readonly [string, string])[] = [];
      for (const [short, { alone, before }] of names) {
        const [only] = before;
        if (only === undefined || before.size > 1 || only[1] < SEEN || alone < SEEN) continue;
        groups.push([`${only[0]} ${short}`, short]);
      }
      return groups.sort(([one], [two]) => (one < two ? -1 : 1));
    },
  };
}
