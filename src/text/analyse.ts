import { isNumberWord } from '../english/index.ts';
import { spelledNumbers } from '../english/spelled-numbers.ts';
import { createScanner, type Scanner } from './scanner.ts';

/** One word of a text. */
export interface Token {
  readonly term: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Joined to the word before by a hyphen. */
  readonly hyphenated: boolean;
}

/** A term that several words of a text make together: a phrase of the alias book, a spelled number, a compound. */
export interface Compound {
  readonly term: string;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The words of a text in order. */
export function tokenise(text: string, scanner: Scanner = createScanner()): Token[] {
  const tokens: Token[] = [];
  scanner.read(text);
  while (scanner.next())
    tokens.push({
      term: scanner.term(),
      start: scanner.start,
      end: scanner.end,
      capital: scanner.capital,
      hyphenated: scanner.hyphenated,
    });
  return tokens;
}

/** Phrases that are terms of their own. */
export interface PhraseBook {
  /** Those that begin with this word, each as its words, the longest first. */
  phrasesFrom(first: string): readonly (readonly string[])[];
}

/**
 * The terms that stand in a text beside its single words: phrases of the alias book ("islamic state"), spelled numbers
 * as digits, and hyphenated pairs as one word ("cease-fire" is "ceasefire" too).
 */
export function compounds(
  terms: readonly string[],
  hyphenated: (index: number) => boolean,
  aliases: PhraseBook,
): Compound[] {
  const found: Compound[] = [];
  let numbers = false;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? '';
    numbers ||= isNumberWord(term);
    for (const phrase of aliases.phrasesFrom(term))
      if (phrase.every((word, index) => terms[at + index] === word))
        found.push({ term: phrase.join(' '), from: at, to: at + phrase.length });
    if (at > 0 && hyphenated(at))
      found.push({ term: (terms[at - 1] ?? '') + term, from: at - 1, to: at + 1 });
  }
  if (numbers)
    for (const { digits, from, to } of spelledNumbers(terms)) found.push({ term: digits, from, to });
  return found;
}
