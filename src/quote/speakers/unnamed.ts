import { givenNameGender } from '../../names/given-names.ts';
import { isBe } from '../grammar/closed.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Token } from '../tokens.ts';
import { type Document, OPEN } from './document.ts';
import { genderOfRole, HUMAN, isFunctionWord, isKin, isPluralNoun, isRoleNoun, singular } from './lexicon.ts';
import { isCapitalised } from './runs.ts';

/** A human being who is the subject of a sentence without a name. */
export interface UnnamedSubject {
  /** The noun that says what they are: "driver". */
  readonly head: string;
  /** The words behind the determiner or the owner, the head last, in small letters: "young", "driver". */
  readonly words: readonly string[];
  /** "The" stands before it. Where it is neither definite nor indefinite, it is somebody's. */
  readonly definite: boolean;
  /** "A", "an", "one" or "another" stands before it. */
  readonly indefinite: boolean;
}

/** Longest subject that is read, in tokens. */
const LONGEST = 7;

/** Longest place or time that is read before a subject, in tokens. */
const LONGEST_FRONT = 9;

/**
 * Reads "A nurse", "The young driver", "Roe’s spokeswoman" at the start of a sentence, or behind a place or time: "On the quay below, a nurse".
 * @param at first token of the sentence
 * @returns `undefined` for a name, a group, a thing
 */
export function unnamedSubject(document: Document, at: number): UnnamedSubject | undefined {
  const { tokens, mask } = document;
  let first = at;
  while (LINKS.has(tokens[first]?.lower ?? '')) first += 1;
  first = behindFront(document, first);
  const one = oneOfSeveral(document, first);
  if (one !== undefined) return one;
  const determiner = tokens[first]?.lower ?? '';
  const owner = ownerEnd(document, first);
  if (owner < 0 && !DETERMINERS.has(determiner)) return undefined;
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
    const comma = after?.lower === 'who' ? commaBehind(tokens, next + 2) : next + 1;
    const named =
      isCapitalised(after) ||
      after?.lower === "'s" ||
      (tokens[comma]?.text === ',' && isNamedBehind(tokens, comma + 1)) ||
      isNamedBehindPlace(tokens, next + 1);
    if (named || isPluralNoun(token.lower) || identifiedBy(document, at) !== undefined) return undefined;
    const indefinite = isNew(tokens[first]);
    return { head: token.lower, words, definite: determiner === 'the', indefinite };
  }
  return undefined;
}

/** "The grocer who | sold the ticket|, Bo Roe,": index of the comma that ends the clause, or where none was found. */
function commaBehind(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at < first + LONGEST_CLAUSE && tokens[at]?.kind === 'word') at += 1;
  return at;
}

/** "Her partner | on the rope, Bo Roe,", and not "The mayor | of the county seat, Kelby,", "Her partner | in it left, Bo Roe said". */
function isNamedBehindPlace(tokens: readonly Token[], first: number): boolean {
  if (!PLACING.test(tokens[first]?.lower ?? '')) return false;
  let at = first + 1;
  const isPlace = (token: Token | undefined) =>
    token?.kind === 'word' && !isFiniteVerb(token.word.closed) && token.word.form?.past !== true;
  while (at < first + LONGEST_PLACE && isPlace(tokens[at])) at += 1;
  const isName = isCapitalised(tokens[at + 2]) && givenNameGender(tokens[at + 1]?.text ?? '') !== undefined;
  return tokens[at]?.text === ',' && isName;
}

/** What ties a place, a field or a thing to whoever is named. */
const PLACING = /^(?:of|on|in|at|for|from|to|with)$/;

/** Tokens of "on the rope behind her". */
const LONGEST_PLACE = 7;

/** Tokens of "sold the winning ticket". */
const LONGEST_CLAUSE = 12;

/**
 * "The woman was | Ann Roe.", "The woman in the hat was the leader of the house, | Ann Roe.": who somebody is told to be, by a name that ends the sentence.
 * @param first first token of the sentence
 * @returns the first token of the name
 */
export function identifiedBy(
  { tokens, mask, sentenceOf }: Pick<Document, 'tokens' | 'mask' | 'sentenceOf'>,
  first: number,
): number | undefined {
  if (!IDENTIFIED.test(tokens[first]?.lower ?? '')) return undefined;
  let be = first + 1;
  while (be < first + LONGEST_CLAUSE && tokens[be]?.kind === 'word' && !isFiniteVerb(tokens[be]?.word.closed))
    be += 1;
  if (!isBe(tokens[be]?.lower) || isKin(tokens[be - 1]?.lower ?? '') || mask[be] !== OPEN) return undefined;
  let name = be + 1;
  for (let at = be + 1; at < be + LONGEST_CLAUSE && sentenceOf[at] === sentenceOf[first]; at += 1) {
    const token = tokens[at];
    if (token?.text === ',') {
      name = at + 1;
      break;
    }
    if (token?.kind !== 'word' || isFiniteVerb(token.word.closed)) break;
  }
  let last = name;
  while (isCapitalised(tokens[last])) last += 1;
  const isEnd = tokens[last]?.text === '.' && sentenceOf[last + 1] !== sentenceOf[first];
  return last > name + 1 && isEnd ? name : undefined;
}

const IDENTIFIED = /^(?:the|his|her|their|its)$/;

/** "The patient, | hog farmer Bo Roe,": a name between commas, with what its bearer is before it. */
function isNamedBehind(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at < first + LONGEST_ROLE && isPlain(tokens[at])) at += 1;
  if (at > first && !isCapitalised(tokens[at + 1])) return false;
  return isCapitalised(tokens[at]);
}

const isPlain = (token: Token | undefined): boolean =>
  token?.word.isSmall === true && token.word.closed === undefined;

/** Words of "retired hog farmer". */
const LONGEST_ROLE = 4;

/** "One of the mothers in the queue was angry.": one of several, unless her name follows. */
function oneOfSeveral({ tokens, mask, sentenceOf }: Document, first: number): UnnamedSubject | undefined {
  if (tokens[first]?.lower !== 'one' || tokens[first + 1]?.lower !== 'of') return undefined;
  if (!OF_SEVERAL.test(tokens[first + 2]?.lower ?? '')) return undefined;
  const words: string[] = [];
  let at = first + 3;
  for (; at < first + 3 + LONGEST; at += 1) {
    const { lower = '', kind } = tokens[at] ?? {};
    if (kind !== 'word' || mask[at] !== OPEN || isFunctionWord(lower)) return undefined;
    const one = singular(lower);
    words.push(one);
    if (one !== lower && isHuman(one)) break;
  }
  const head = words.at(-1) ?? '';
  if (!isHuman(head)) return undefined;
  for (let next = at + 1; sentenceOf[next] === sentenceOf[at]; next += 1) {
    const token = tokens[next];
    if (token === undefined || mask[next] !== OPEN) break;
    // "One of them — or two, as they say — is Ann Roe."
    if ((token.text === ',' || isBe(token.lower)) && isCapitalised(tokens[next + 1])) return undefined;
  }
  return isCapitalised(tokens[at + 1]) ? undefined : { head, words, definite: false, indefinite: true };
}

const OF_SEVERAL = /^(?:the|his|her|their|its|those|these)$/;

/** "On the quay below, | a nurse", "On the bank | a widow": somebody new; who is known already is read where they are quoted. */
function behindFront({ tokens, mask }: Document, first: number): number {
  if (!FRONTS.has(tokens[first]?.lower ?? '')) return first;
  for (let at = first + 1; at < first + LONGEST_FRONT; at += 1) {
    const token = tokens[at];
    if (token === undefined || mask[at] !== OPEN) return first;
    if (token.text === ',') return isNew(tokens[at + 1]) ? at + 1 : first;
    const before = tokens[at - 1]?.lower ?? '';
    if (at > first + 2 && isNew(token) && !isFunctionWord(before) && !LEADS_ON.test(before)) return at;
  }
  return first;
}

const isNew = (determiner: Token | undefined): boolean =>
  /^(?:an?|one|another)$/.test(determiner?.lower ?? '');

/** What links a sentence to the one before it. */
const LINKS: ReadonlySet<string> = new Set('and but so yet then later meanwhile afterwards ,'.split(' '));

const DETERMINERS: ReadonlySet<string> = new Set('a an the one another his her their its my our'.split(' '));

const FRONTS: ReadonlySet<string> = new Set(
  'on in at near outside inside behind beside across along under above below around beyond opposite over'.split(
    ' ',
  ),
);

/** "In the house of | a widow" */
const LEADS_ON = /^(?:of|for|with|to|by|from|like|as|than|and|or)$/;

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
