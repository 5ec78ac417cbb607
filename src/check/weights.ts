import type { Word } from '../concordance/index.ts';

/** Words of grammar: in common, they say nothing about where a sentence comes from. */
const GRAMMAR: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am among an and another any
  anybody anyone anything are aren't around as at away back be became because become been before behind being below between both but
  by came can can't cannot come comes could couldn't did didn't do does doesn't doing don't done down during each either else
  even ever every everyone everything few for from further get gets give given go goes going gone got had hadn't has hasn't
  have haven't having he he'd he'll he's her here herself him himself his how however i i'd i'll i'm i've if in indeed
  instead into is isn't it it's its itself just know least less let lets like made make makes many may maybe me might more most
  much must my myself near neither never no nobody none nor not nothing now of off often on once one only onto or other
  others our ours ourselves out over own per perhaps put quite rather really said same say says shall she she's should
  shouldn't since so some somebody someone something soon still such take than that that's the their theirs them themselves
  then there there's these they they'll they're they've thing things this those though through thus to today together too
  toward towards under until up upon us very via want wants was wasn't way we we'd we'll we're we've well went were weren't what
  whatever when where whether which while who whom whose why will with within without won't would wouldn't yes yet you
  you're you've your yours yourself`.split(/\s+/u),
);

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
  if (GRAMMAR.has(word.key) && !word.acronym) return 1;
  return word.capital || EVERYDAY.has(word.key) || isDigits(word.key) ? 2 : 3;
}

/** A word that carries a topic, rather than grammar. */
export function isTelling(word: Word): boolean {
  return !GRAMMAR.has(word.key) || word.acronym;
}

function isDigits(key: string): boolean {
  return /^-?\d/u.test(key);
}
