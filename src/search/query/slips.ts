import { FUNCTION_WORDS } from '../../english/index.ts';
import { lazy } from '../../lazy.ts';

/** A shorter slip has too many words that it may have been. */
const SHORTEST = 4;

/**
 * The grammar words by what is left of them when a letter is lost or two neighbours are swapped: the slips that keep the letters, and
 * by far the commonest (Damerau 1964). Of two words with one slip the first of the list stays.
 */
const slips = lazy(() => {
  const meant = new Map<string, string>();
  for (const word of FUNCTION_WORDS) {
    addSlips(word, word, meant);
    // Of "shouldn't" what stands before the apostrophe may be all that was typed, and that with a slip.
    if (word.endsWith('nt') && word.length > SHORTEST + 1) addSlips(word.slice(0, -1), word, meant);
  }
  return meant;
});

function addSlips(typed: string, word: string, meant: Map<string, string>): void {
  for (let at = 0; at < typed.length; at++) {
    const lost = typed.slice(0, at) + typed.slice(at + 1);
    const swapped = typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2);
    for (const slip of [lost, swapped])
      if (slip.length >= SHORTEST && !FUNCTION_WORDS.has(slip) && !meant.has(slip)) meant.set(slip, word);
  }
}

/** @returns the grammar word that an unfinished word most likely becomes: "whate" is "whatever"; undefined where it is none */
export function grammarBegun(term: string): string | undefined {
  if (term.length < SHORTEST) return undefined;
  for (const word of FUNCTION_WORDS) if (word.length > term.length && word.startsWith(term)) return word;
  return undefined;
}

/** @returns the grammar word of which a word is a slip: "ineed" is "indeed"; undefined where it is none */
export const grammarMeant = (term: string): string | undefined => slips().get(term);
