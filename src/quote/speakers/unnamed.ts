import { type Document, OPEN } from './document.ts';
import { genderOfRole, isFunctionWord, isPluralNoun, isRoleNoun } from './lexicon.ts';
import { HUMAN } from './named.ts';
import { isCapitalised } from './runs.ts';

/** A human being who is the subject of a sentence without a name. */
export interface UnnamedSubject {
  readonly head: string;
  readonly words: readonly string[];
  readonly definite: boolean;
}

/** Longest subject that is read, in tokens. */
const LONGEST = 7;

/**
 * Reads "A nurse", "The young driver", "Roe’s spokeswoman" at the start of a sentence.
 * @param at first token of the sentence
 * @returns `undefined` for a name, a group, a thing
 */
export function unnamedSubject(document: Document, at: number): UnnamedSubject | undefined {
  const { tokens, mask } = document;
  let first = at;
  while (/^(?:and|but|so|yet|then|later|meanwhile|afterwards|,)$/.test(tokens[first]?.lower ?? ''))
    first += 1;
  const determiner = tokens[first]?.lower ?? '';
  const owner = ownerEnd(document, first);
  if (owner < 0 && !/^(?:a|an|the|one|another|his|her|their|its|my|our)$/.test(determiner)) return undefined;
  const from = owner < 0 ? first + 1 : owner;
  const words: string[] = [];
  for (let next = from; next < from + LONGEST; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word' || mask[next] !== OPEN) return undefined;
    words.push(token.lower);
    const after = tokens[next + 1];
    // "the postmistress’s son"
    if (after?.lower === "'s" && isHuman(token.lower)) {
      next += 1;
      words.length = 0;
      continue;
    }
    if (!isHuman(token.lower) || (after?.kind === 'word' && isHuman(after.lower))) {
      if (isFunctionWord(token.lower) && !AGES.test(token.lower)) return undefined;
      continue;
    }
    const named =
      isCapitalised(after) ||
      after?.lower === "'s" ||
      (after?.text === ',' && isCapitalised(tokens[next + 2]));
    if (named || isPluralNoun(token.lower)) return undefined;
    return { head: token.lower, words, definite: determiner === 'the' };
  }
  return undefined;
}

const AGES = /^(?:old|older|young|younger)$/;

function isHuman(lower: string): boolean {
  return isRoleNoun(lower) || genderOfRole(lower) !== undefined || HUMAN.test(lower);
}

/** Token after "Roe’s", or -1. */
function ownerEnd({ tokens }: Document, first: number): number {
  let at = first;
  while (at < first + 4 && isCapitalised(tokens[at])) at += 1;
  const mark = tokens[at]?.lower;
  return at > first && (mark === "'s" || mark === "'") ? at + 1 : -1;
}
