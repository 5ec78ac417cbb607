import { ONES } from '../english/index.ts';

const FEW = Object.keys(ONES).join('|');
const SHARE = `(?:a|an|one|two|three|four|five|nine)[ -](?:thirds?|quarters?|fifths?|tenths?|half|fraction|part|portion|share|minority|majority|handful|number|few|couple)`;
/** "Half of", "two thirds of", "one in ten of", "forty percent of", "some of". */
const PART_OF = new RegExp(
  String.raw`\b(?:half|most|some|many|few|several|parts?|dozens|hundreds|thousands|${SHARE}|(?:${FEW}|\d+) (?:in|out of) (?:${FEW}|\d+)|\S+ ?(?:%|per ?cent)|${FEW}|\d+) of$`,
  'u',
);
/** "Nearly", "up to": less than what follows. */
const NOT_QUITE =
  /\b(?:nearly|almost|up to|at most|as many as|as much as|not quite|close to|(?:fewer|less) than)$/u;
/** "Some teachers": not all of those who are named. */
const SOME = /(?:^|, )(?:(?:and|but|so|because|that) )?(?:some|most|many|several|certain|half)$/u;

const NUMBER = new RegExp(`^(?:of|\\d+|${FEW}|hundred|thousand|million)(?![\\p{L}\\p{N}])`, 'u');

/**
 * Whether words are said of a part of what they name, or of less than they say, by what stands right before them: "half of", "nearly".
 * @param clause folded, its words apart by one space
 * @param words what follows
 */
export function isLimited(clause: string, words: string): boolean {
  if (PART_OF.test(clause) || NOT_QUITE.test(clause)) return true;
  // "Some forty people" are about forty.
  return SOME.test(clause) && !NUMBER.test(words);
}
