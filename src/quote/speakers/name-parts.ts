import {
  DAY_AND_MONTH_NAMES,
  isDerivedAdverb,
  isListedAdjective,
  isPostnominal,
  isSaying,
  verbForm,
} from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';
import { isSubjectOfPast } from '../grammar/tagger.ts';
import { nicknameEnd } from '../nicknames.ts';
import type { Token } from '../tokens.ts';
import { askedOnce, oneOf, type Word } from '../words.ts';
import type { Document } from './document.ts';
import {
  genderOfRole,
  isEpithet,
  isForenameToo,
  isKin,
  isNotPeople,
  isRoleModifier,
  isRoleNoun,
  isSurnameToo,
  isTitle,
  isTrade,
  PARTICLES,
  SUFFIXES,
  singular,
} from './lexicon.ts';
import { countryOf, isPlace, stateOf } from './places.ts';
import { isCapitalised, isSyllable, startsClause } from './runs.ts';

/** Skips titles, offices, countries and bodies at the start of a run: "Russian Foreign Minister | Sergey Lavrov". */
export function startOfName(document: Document, runFirst: number, last: number): number {
  const { tokens } = document;
  let first = runFirst;
  for (let at = runFirst; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') {
      at = Math.max(at, nicknameEnd(tokens, at));
      continue;
    }
    const { lower } = token;
    const rest = at + 1 === last ? 0 : countWords(tokens, at + 1, last);
    if (rest === 0) {
      if (isEasternName(tokens, runFirst, at, last)) return at;
      continue;
    }
    const given = isGivenName(token.word);
    if (given && !isTitle(lower) && rest <= 3 && !leadsFurther(tokens, at + 1, last))
      return at === first + 1 && opensForenames(document, first, last) ? first : at;
    if (rest === 1 && isForename(document, at)) return at;
    if (isEasternName(tokens, runFirst, at, last)) return at;
    if (rest === 1 && isCalledAfterPlace(document, at, last)) return at;
    if (rest === 1 && at > runFirst && isOfThreeSyllables(document, at - 1)) return at - 1;
    // "said Old Fox", "told Big Jim"
    if (rest === 1 && at === runFirst && isEpithet(token.text) && !startsClause(document, at)) return at;
    const leads =
      isLeading(token.word) ||
      isOfSeveral(tokens, at, last) ||
      (CAPITALS.test(token.text) && !isAllCapitals(tokens, at, last));
    // "Fly-half | Bo Roe"
    const isPosition = rest > 1 && isOfSmallPart(token.word);
    if (leads || isPosition || isNoForename(document, at, last)) first = at + 1;
  }
  return first;
}

/**
 * "R. | Alexander Roe", "spokesman Keld | Anders Roe", "said Keld | Anders Roe, a baker": a forename that no list has, or its initial, before one that is
 * known. Elsewhere what stands there is mostly a word of something else: "Safety | Malcolm Roe".
 */
function opensForenames({ tokens, lowerCase, sentenceOf }: Document, at: number, last: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (INITIAL.test(token.text)) return true;
  if (!mayBeForename(token.word) || lowerCase.has(token.lower)) return false;
  const before = tokens[at - 1];
  if (before === undefined || sentenceOf[at - 1] !== sentenceOf[at]) return false;
  // "Grand Wizard", "Fellow Reader"
  if (isRoleWord(before.word)) return !JOINS_OFFICE.test(before.lower);
  if (before.text === ',' && isRoleWord(tokens[at - 2]?.word)) return true;
  return tells(before.word) && tokens[last]?.text === ',';
}

const INITIAL = /^\p{Lu}\.$/u;

/** "secretary", "Minister", "baker" */
const isRoleWord = askedOnce(({ lower }) => isRoleNoun(lower) || isTitle(lower) || isTrade(lower));

const tells = askedOnce(({ lower }) => isSaying(lower));

/** A capital and small letters, and no word that any list has. */
const mayBeForename = askedOnce(
  ({ text, lower, form, closed, isAdjective }) =>
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    form === undefined &&
    closed === undefined &&
    !isAdjective &&
    !isPlace(lower) &&
    !isNotPeople(lower) &&
    !isRoleNoun(singular(lower)) &&
    !isTitle(singular(lower)) &&
    !isEpithet(text) &&
    !ABSTRACT.test(lower),
);

const isGivenName = askedOnce(({ lower }) => givenNameGender(lower) !== undefined);

/** "Foreign", "Minister", "Senate", "Russian" */
const isLeading = askedOnce(
  ({ text, lower, isStopped }) =>
    isTitle(lower) ||
    isRoleNoun(lower) ||
    genderOfRole(lower) !== undefined ||
    isNotPeople(lower) ||
    isPlace(isStopped ? lower.slice(0, -1) : lower) ||
    // "in Port Alder, Fla. | Roe left"
    (isStopped && /^\p{Lu}\p{Ll}+\.$/u.test(text) && stateOf(lower) !== undefined),
);

/** "Twins | Ann and Bo Roe": what several are, before the first of them; not "the Brothers Grimm". */
function isOfSeveral(tokens: readonly Token[], at: number, last: number): boolean {
  if (tokens[last]?.lower !== 'and') return false;
  const lower = tokens[at]?.lower ?? '';
  const one = singular(lower);
  return one !== lower && (isRoleNoun(one) || isKin(one));
}

/** "Fly-half", "Co-owner": a compound that has its capital from the sentence, and no "Jae-won". */
const isOfSmallPart = askedOnce(
  ({ text }) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text) && !isOfTwoSyllables(text),
);

const CAPITALS = /^\p{Lu}{2,}$/u;

/** "ANA BRANDT:" in a transcript: no abbreviation, since all of the name is in capitals. */
function isAllCapitals(tokens: readonly Token[], first: number, last: number): boolean {
  return withoutNickname(tokens, first, last).every(({ text }) => CAPITALS.test(text));
}

/** "Park Jae-won", "Minister Park Jae Won": a surname that is a word for a place, before its forenames. */
function isEasternName(tokens: readonly Token[], runFirst: number, at: number, last: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (last - at < 2 || last - at > 3 || !isSurnameToo(lower) || !isNotPeople(lower)) return false;
  if (at === runFirst || !isTitle(tokens[at - 1]?.lower ?? ''))
    return last - at === 2 && isOfTwoSyllables(tokens[at + 1]?.text ?? '');
  return withoutNickname(tokens, at + 1, last).every(
    ({ lower: next }) => !isNotPeople(next) && !isTitle(next) && !isRoleNoun(next),
  );
}

/** "Choe Sun Hui", "Minister Ryo Son Il": three short words that no list has but the one in the middle, which is an everyday one. */
function isOfThreeSyllables({ tokens, lowerCase }: Document, at: number): boolean {
  const name = tokens.slice(at, at + 3);
  return (
    isEasternMiddle(name, 1) &&
    [name[0], name[2]].every(
      (token) => token !== undefined && mayBeForename(token.word) && !lowerCase.has(token.lower),
    )
  );
}

/** True for an everyday word that is the middle syllable of a name of the East: "Choe Sun Hui". */
export function isEasternMiddle(name: readonly Token[], at: number): boolean {
  return at === 1 && name.length === 3 && name.every(isSyllable) && EASTERN.test(name[1]?.lower ?? '');
}

const EASTERN = /^(?:sun|son|song|sung|moon|long|young|park)$/;

/** "Jae-won": a given name; not "Clean-up", "Co-op". */
export function isOfTwoSyllables(word: string): boolean {
  if (!TWO_SYLLABLES.test(word)) return false;
  const first = word.slice(0, word.indexOf('-')).toLowerCase();
  return (
    verbForm(first) === undefined &&
    !isListedAdjective(first) &&
    !/^(?:co|re|pre|non|self|semi|anti)$/.test(first)
  );
}

const TWO_SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;

/**
 * "Mayor Paris Roe", "singer India Roe", and "Dallas Roe" where somebody else is called Roe: a place for a forename. A people before a
 * surname may tell where its bearer is from ("German Roe"), unless an office stands before both.
 */
function isCalledAfterPlace({ tokens, surnames, sentenceOf }: Document, at: number, last: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const surname = tokens[last - 1]?.lower ?? '';
  if (!(isPlace(lower) || DAY_AND_MONTH_NAMES.includes(lower))) return false;
  if (isPlace(surname) || isTitle(surname) || isRoleNoun(surname) || isNotPeople(surname)) return false;
  const lead = sentenceOf[at - 1] === sentenceOf[at] ? tokens[at - 1] : undefined;
  const before = lead?.lower ?? '';
  // "the welder Dutch Roe": where somebody is from stands before what they are.
  if (FROM_A_PLACE.test(lower)) return lead?.word.isSmall === true && isRoleWord(lead.word);
  if (isTitle(before) || isRoleNoun(before)) return true;
  return surnames.has(surname) && (countryOf(lower) === undefined || countryOf(lower) === lower);
}

/** Adjectives of countries, which nobody has for a forename. */
const FROM_A_PLACE = /(?:ish|ese|ic|ian|ean|i|ch|ns|ers)$/;

/** "Calling | Roe", "Longtime | Roe adviser", "Finally | Roe left": a word of a headline, a role or a sentence, not a forename. */
function isNoForename(document: Document, at: number, last: number): boolean {
  const word = document.tokens[at]?.word;
  if (word === undefined || !mayBeNoForename(word)) return false;
  // "Joint Chiefs", "Senior Officials"
  if (isRoleNoun(singular(document.tokens[at + 1]?.lower ?? ''))) return false;
  if (isNeverForename(word) || document.lowerCase.has(word.lower)) return true;
  return startsClause(document, at) && !isSubjectOfPast(document.tokens[at], document.tokens[last]);
}

const mayBeNoForename = askedOnce(
  ({ lower }) =>
    (verbForm(lower) !== undefined ||
      isRoleModifier(lower) ||
      isListedAdjective(lower) ||
      isDerivedAdverb(lower) ||
      ABSTRACT.test(lower)) &&
    !isSurnameToo(lower) &&
    givenNameGender(lower) === undefined,
);

/** "Transition | Roe": link text before the sentence of another. */
const ABSTRACT = /[a-z]{4}(?:[st]ion|ment|ness|ship)s?$/;

const isNeverForename = askedOnce(
  ({ lower }) =>
    isRoleModifier(lower) ||
    ABSTRACT.test(lower) ||
    // Not "Planned" or "Learned", which names have.
    (isActOnly(lower) && verbForm(lower)?.past !== true),
);

/** "Predicts", "Pushed", "Calling": a form of a verb that no noun has. */
export function isActOnly(lower: string): boolean {
  const form = verbForm(lower);
  return form !== undefined && (form.ing || (!form.noun && !form.base && (form.s || form.past)));
}

/** Words of a name, particles and a nickname in marks left out. */
function countWords(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (const { word } of withoutNickname(tokens, first, last))
    if (!word.isSmall || !isParticle(word)) count += 1;
  return count;
}

const isParticle = oneOf(PARTICLES);

/** "coach Dean Roe", "Mayor King Roe": a title behind an office is a forename, unless the two make one office. */
function isForename({ tokens, lowerCase, sentenceOf }: Document, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!isForenameToo(lower)) return false;
  const before = sentenceOf[at - 1] === sentenceOf[at] ? (tokens[at - 1]?.lower ?? '') : '';
  if (isTitle(before) || isRoleNoun(before) || isTrade(before)) return !JOINS_OFFICE.test(before);
  if (givenNameGender(tokens[at + 1]?.lower ?? '') !== undefined) return false;
  // Of all these "Dean" is the forename that news has most; a school has deans.
  return lower === 'dean' && !isCapitalised(tokens[at - 1]) && !ACADEMIC.some((word) => lowerCase.has(word));
}

/** "Councillor King": a title that is also a surname, behind one that makes no office with it. */
export function isBornTitle(rank: string, lower: string): boolean {
  return (
    isTitle(lower) &&
    isSurnameToo(lower) &&
    !isNotPeople(lower) &&
    !isPlace(lower) &&
    !JOINS_OFFICE.test(rank)
  );
}

/** "Chief Judge", "Associate Dean", "Sergeant Major", "Rev. Bishop". */
const JOINS_OFFICE =
  /^(?:chief|associate|assistant|deputy|vice|executive|general|senior|junior|sergeant|sgt\.?|rev\.?|reverend|hon\.?|honorable|lord|first|grand|principal|fellow|founding|then|now|sir)$/;

const ACADEMIC = [
  'dean',
  'deans',
  'university',
  'college',
  'faculty',
  'students',
  'professor',
  'campus',
  'cathedral',
];

/** "Jr.", "M.D.", "OBE"; or what is left of a link. */
export function isSuffix(token: Token | undefined): boolean {
  return isSuffixWord(token?.word);
}

const isSuffixWord = askedOnce(
  ({ text, lower }: Word) => SUFFIXES.has(lower) || isPostnominal(text) || text === LINK,
);

/** What some pages leave behind every linked name. */
const LINK = 'MORE';

/** The words of a name, a nickname in marks left out. */
export function withoutNickname(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  const own: Token[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    const close = token === undefined || token.kind === 'word' ? -1 : nicknameEnd(tokens, at);
    if (close > at) at = close;
    else if (token !== undefined) own.push(token);
  }
  return own;
}

function leadsFurther(tokens: readonly Token[], from: number, last: number): boolean {
  for (const { lower } of withoutNickname(tokens, from, last).slice(0, -1)) {
    if (isTitle(lower) || isRoleNoun(lower) || isNotPeople(lower)) return true;
  }
  return false;
}
