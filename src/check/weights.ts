import type { Word } from '../concordance/index.ts';
import { GRAMMAR_WORDS } from '../english/index.ts';

/** News English of every day: worth something in common, but not much. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `able according action agree agreement area army attack begin believe case change city clear conflict continue country
  countries course day days decision different difficult early end fact fight fighting first five force forces foreign four
  general good government great group groups hard help high home hope hundred important international issue issues keep last
  later leader leaders leave left life line little long look major man means meeting members military million minister
  ministry moment money month months move national need needs new next night number office officials old open order part
  parties people place plan point police policy political position possible power president problem problems process
  public question ready reason region report reporters right role say saying second security see seen serious set several side
  simple situation small state states step stop strong support sure talk talks ten terrorism terrorist terrorists think
  thousand three time times told took try trying turn two united use used using view war week weeks west win woman work
  working world year years`.split(/\s+/u),
);

/**
 * How much a word in common tells about where a sentence comes from: 1 for words of grammar, 2 for everyday words and for
 * names, which everybody who speaks about a thing must use, 3 for all others. Three steps as in the phrase alignment of
 * Smith & Waterman with topic weights: finer ones by frequency need a larger corpus than most owners have.
 */
export function weightOf(word: Word): number {
  if (GRAMMAR_WORDS.has(word.key) && !word.acronym) return 1;
  return word.capital || EVERYDAY.has(word.key) || isDigits(word.key) ? 2 : 3;
}

/** A word that carries a topic, rather than grammar. */
export function isTelling(word: Word): boolean {
  return !GRAMMAR_WORDS.has(word.key) || word.acronym;
}

function isDigits(key: string): boolean {
  return /^-?\d/u.test(key);
}
