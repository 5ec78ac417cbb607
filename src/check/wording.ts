import type { Word } from '../concordance/index.ts';
import { arePeers, isNumberWord, ordinalValue } from '../english/index.ts';
import { sameWord } from '../english/stem.ts';
import type { Hunk } from './steps.ts';
import { isTelling } from './weights.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/**
 * Words of grammar that tell what is so all the same: whether it may or must be, how much or how many of it there is, how often, whether
 * nothing else is. Forms that a retelling puts for each other ("will", "would") and what is said for emphasis are not among them.
 */
const WEIGHTY = set(`
may might can could must should ought need
all every each both half some any many most few several either neither only almost nearly barely enough least less more much
always often sometimes never once ever still yet already again until unless if
against without before after during despite between under over above below behind inside outside
`);
/** Forms of one modal verb: a retelling turns "can" to "could". */
const MODAL: ReadonlyMap<string, string> = new Map([
  ['could', 'can'],
  ['might', 'may'],
  ['ought', 'should'],
]);
/** Emphasis and small talk between the words of a sentence: whether they are there or not, the same is said. */
const IDLE = set(`
really actually very just simply indeed quite rather well also too then now so even please oh yes yeah okay ok
one ones thing things say says said know mean think like sort kind of course
`);

/** Whether a word tells what is said, so that a statement without it, or with another one, is another statement. */
const isWeighty = (word: Word): boolean =>
  WEIGHTY.has(word.key) || (isTelling(word) && !IDLE.has(word.key) && !isQuantity(word.key));

/** Numbers are compared by their value. */
const isQuantity = (key: string): boolean =>
  /^-?[$€£]?\d/u.test(key) || isNumberWord(key) || ordinalValue(key) !== undefined;

const bare = (key: string): string => {
  const word = key.replace(/(?:n't|'(?:s|re|ve|ll|d|m)?)$/u, '');
  return MODAL.get(word) ?? word;
};

/** Whether two words are one, in another form or spelling, or say the same. */
const isSame = (one: string, other: string): boolean =>
  one === other || sameWord(one, other) || arePeers(one, other);

/**
 * Whether two texts differ in what they say: a word that tells something is only in one of them, whatever its form: "street" for "city",
 * "must" for "may", "half of" for nothing. Articles, pronouns, forms of "to be" tell nothing, nor does the order.
 * @param ours all that only the one text has, in one place or in several
 * @param theirs what only the other one has
 */
export function isReworded(ours: readonly Word[], theirs: readonly Word[]): boolean {
  const [mine, others] = [ours, theirs].map((words) => words.map(({ key }) => bare(key)));
  if (mine === undefined || others === undefined) return false;
  // "Cease-fire" for "ceasefire".
  if (mine.join('').replaceAll('-', '') === others.join('').replaceAll('-', '')) return false;
  const lacks = (word: Word, all: readonly string[]) =>
    isWeighty(word) && !all.some((other) => isSame(bare(word.key), other));
  return ours.some((word) => lacks(word, others)) || theirs.some((word) => lacks(word, mine));
}

/** Whether words that tell something stand elsewhere in one text than in the other: "from dusk to dawn" for "from dawn to dusk". */
export function isMoved(hunks: readonly Hunk[]): boolean {
  const tells = (word: Word) => isTelling(word) && !IDLE.has(word.key);
  return hunks.some(({ ours }, at) =>
    ours.some(
      (word) =>
        tells(word) &&
        hunks.some(({ theirs }, other) => other !== at && theirs.some(({ key }) => isSame(word.key, key))),
    ),
  );
}
