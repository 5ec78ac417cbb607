import { FUNCTION_WORDS, verbForm } from '../english/index.ts';
import type { Lexicon } from '../index/index.ts';
import { editDistance, hasOtherLetter } from '../text/distance.ts';

/** The nearest words of the corpus, of those that are as near first what can have lost a letter or two swapped, then the commonest. */
export function spellingsOf(term: string, lexicon: Lexicon, isFar: boolean): ReturnType<Lexicon['near']> {
  // "Honesty" is no slip of "honey": nobody types two letters too many. Nor is "accused" one of "focused": it is a word.
  const isVerb = verbForm(term) !== undefined;
  const near = lexicon
    .near(term, isFar)
    .filter((one) => one.distance < 2 || (!isVerb && one.term.length > term.length - 2));
  if (near.length <= MAX_SPELLINGS) return near;
  return near
    .map((one) => ({
      ...one,
      other: Number(hasOtherLetter(term, one.term)),
      frequency: lexicon.frequency(one.term),
    }))
    .sort((one, two) => one.distance - two.distance || one.other - two.other || two.frequency - one.frequency)
    .slice(0, MAX_SPELLINGS);
}

/** In a question, a short word with another letter or another end is another word: Iran is not Iraq, to read not ready. */
export function isAnotherWord(term: string, near: string): boolean {
  if (term.length > SHORT) return false;
  return hasOtherLetter(term, near) || term.startsWith(near) || near.startsWith(term);
}

/** Endings of nouns, verbs and adjectives, and what is left of them behind an -e. */
const ENDINGS: ReadonlySet<string> = new Set(
  's es ed d ing er ers r rs or ors et ets t ts y ly al ist ists ism ian ity ment th age ery ty ic ful less ness ant ent ance able ive le les led'.split(
    ' ',
  ),
);
const SHORTEST_STEM = 4;

/** Whether two words part where another ending was put to the same beginning: a cabinet is no slip of "cabins", nor a marker of "market". */
export function hasAnotherEnding(term: string, near: string): boolean {
  if (!hasOtherLetter(term, near)) return false;
  let common = 0;
  while (common < term.length && term[common] === near[common]) common++;
  const isEnding = (cut: number) =>
    cut >= SHORTEST_STEM && ENDINGS.has(term.slice(cut)) && ENDINGS.has(near.slice(cut));
  return isEnding(common) || isEnding(common - 1);
}

export function isMisspeltGrammar(term: string): boolean {
  if (term.length < SURELY_MISSPELT) return false;
  for (const word of FUNCTION_WORDS) if (editDistance(word, term, 1) === 1) return true;
  return false;
}

/** Whether the corpus has a word of which the typed one has lost a letter, or has two swapped. */
export function hasLostLetter(term: string, lexicon: Lexicon): boolean {
  return lexicon.near(term).some((near) => near.distance === 1 && !hasOtherLetter(term, near.term));
}

/** Whether a word is in the corpus a few times at most, as a slip of a common one: pages have them too. Or what seem to be its forms are. */
export function isSlipOfTexts(term: string, forms: readonly string[], lexicon: Lexicon): boolean {
  const frequency = [term, ...forms].reduce((sum, form) => sum + lexicon.frequency(form), 0);
  if (frequency === 0 || frequency > MOST_SLIPS || term.length <= SHORT) return false;
  return lexicon
    .near(term)
    .some(
      (near) =>
        near.distance === 1 &&
        !hasOtherLetter(term, near.term) &&
        lexicon.frequency(near.term) >= MUCH_COMMONER * frequency,
    );
}

/** Whether a word is none of the corpus, in any form. */
export function isMisspelt(term: string, lexicon: Lexicon): boolean {
  return !isKnown(term, lexicon) && !FUNCTION_WORDS.has(term) && lexicon.forms(term).length === 0;
}

export function isKnown(term: string, lexicon: Lexicon): boolean {
  return lexicon.frequency(term) > 0;
}

export const SHORT = 4;
const MAX_SPELLINGS = 24;

/** Quotes with a slip in them or around them, at most, and how many times as many have the word that was meant. */
const MOST_SLIPS = 20;

const MUCH_COMMONER = 50;

/** From this length on, what is one edit from a grammar word and near to no other is that word misspelt: "eveyone", not "cold". */
const SURELY_MISSPELT = 6;
