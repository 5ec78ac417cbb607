import { isNumberWord, isSaying, verbForm } from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';
import { auxiliaryOf } from '../grammar/closed.ts';
import { itemAt } from '../grammar/tags.ts';
import { isTimeName } from '../grammar/times.ts';
import { nicknameEnd } from '../nicknames.ts';
import type { Token } from '../tokens.ts';
import { askedOnce, oneOf } from '../words.ts';
import type { Document } from './document.ts';
import {
  isCourtesy,
  isEpithet,
  isFunctionWord,
  isPronoun,
  isRoleNoun,
  isSurnameToo,
  isTitle,
  PARTICLES,
} from './lexicon.ts';

/** A maximal run of capitalised words of one sentence, particles and initials included. */
export function readRun(document: Document, start: number): { first: number; last: number } | undefined {
  const { tokens, sentenceOf } = document;
  if (!startsName(document, start)) return undefined;
  const sentence = sentenceOf[start];
  let last = start + 1;
  let at = last;
  while (at < tokens.length && at - start < 24 && sentenceOf[at] === sentence) {
    const token = tokens[at];
    if (token === undefined || (tokens[at - 1]?.end ?? 0) < token.start - 2) break;
    if (isCapitalised(token)) {
      // "Photos: Pope Francis Francis speaks": a caption ends where the next sentence names him again.
      if (token.text === tokens[at - 1]?.text || (token.text === 'SAYING' && tokens[at + 1]?.text === ':'))
        break;
      if (isClitic(token)) break;
      if (
        isFunction(token.word) &&
        !isNameInRun(token, tokens[at - 1], tokens[at + 1]) &&
        !isSurnameBehind(document, start, at)
      )
        break;
      at += 1;
      last = at;
    } else if (isParticle(token.word) && token.kind === 'word' && particlesLeadToName(tokens, at)) {
      at += 1;
    } else {
      const nickname = nicknameEnd(tokens, at);
      if (nickname < at) break;
      at = nickname + 1;
    }
  }
  return { first: start, last };
}

/** True for a word with a capital or an inner one ("al-Assad", "McCain"). */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.word.isCapitalised;
}

export function isClitic(token: Token): boolean {
  return token.text.startsWith("'") || token.text.startsWith('’');
}

/** A short word with a capital, as names of the East have, and no name of a day. */
export function isSyllable(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}{1,4}$/u.test(token.text) && !isTimeName(token.lower);
}

/** "'s", or the mark alone behind a plural. */
export function isPossessiveMark(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "'");
}

/** "Mr. Long", "Mr. Sunday Roe", "Billy Long", "JOHN MAY", "Constable Will Roe": everyday words that are names where they stand. */
function isNameInRun(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.text.length > 2 && token.text === token.text.toUpperCase()) return true;
  if (before === undefined) return false;
  // "Minister Choe Sun Hui"
  if (token.text === 'Sun' && isSyllable(before) && isSyllable(next)) return true;
  if (isCourtesy(before.lower) || (isSurnameToo(token.lower) && givenNameGender(before.text) !== undefined))
    return true;
  if (!isTitle(before.lower) && !isRoleNoun(before.lower)) return false;
  // "Coach Sunday Roe"
  return isCapitalised(next)
    ? givenNameGender(token.text) !== undefined || isTime(token.word) || token.text === 'May'
    : isSurnameToo(token.lower);
}

/**
 * "said Bo Too,", "Ada Two Rivers left": an everyday word with a capital behind a known forename, where no other word around has one for being in a
 * heading: "Bo Is Too Late".
 */
function isSurnameBehind({ tokens, sentenceOf, lowerCase }: Document, start: number, at: number): boolean {
  const [token, forename, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined || isTime(token.word) || isPronoun(token.lower)) return false;
  if (forename === undefined || givenNameGender(forename.text) === undefined) return false;
  if (lowerCase.has(forename.lower)) return false;
  const lead = sentenceOf[at - 2] === sentenceOf[at] ? tokens[at - 2] : undefined;
  const isOffice = isTitle(lead?.lower ?? '') || isRoleNoun(lead?.lower ?? '');
  // "The Ada File"
  if ((at - 1 > start || isCapitalised(lead) || lead?.lower === 'the') && !isOffice) return false;
  if (isNumber(token.word)) return isCapitalised(next) && !isCapitalised(tokens[at + 2]);
  return next !== undefined && !isCapitalised(next) && next.kind !== 'close';
}

/** "Two Rivers said", where the article has Ada Two Rivers. */
function isFamilyName({ tokens, surnames }: Document, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && isNumber(token.word) && surnames.has(token.lower) && isCapitalised(tokens[at + 1])
  );
}

function particlesLeadToName(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && isParticle(tokens[next]?.word) && !isCapitalised(tokens[next])) next += 1;
  const token = tokens[next];
  return isCapitalised(token) && !isFunction(token?.word);
}

const isParticle = oneOf(PARTICLES);
const isFunction = askedOnce(({ lower }) => isFunctionWord(lower));

/** "CEO Of Acme", "Roe Vs Doe", "Norland-born Roe", "Top-rated Roe" */
const leadsOn = askedOnce(
  ({ lower }) => lower === 'of' || /^vs?\.?$|-(?:born|like|style|era|[a-z]{2,}ed|[a-z]{2,}ing)$/.test(lower),
);
const isTime = askedOnce(({ lower }) => isTimeName(lower));
const isNumber = askedOnce(({ lower }) => isNumberWord(lower));
const isActing = askedOnce(({ lower }) => /(?:ing|ly)$/.test(lower));

function startsName(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined || !isCapitalised(token)) return false;
  const { word } = token;
  if (leadsOn(word)) return false;
  if (isTime(word) && isWhen(document, at)) return false;
  if (isFunction(word))
    return (
      isNewPlace(document, at) ||
      isTitleBeforeName(document, at) ||
      isSpeakersName(document, at) ||
      isFamilyName(document, at) ||
      isTitledDay(document, at)
    );
  // "an Oct. 4 posting"
  if (isTime(word) && !isCapitalised(document.tokens[at + 1])) return false;
  if (!startsClause(document, at)) return true;
  const next = document.tokens[at + 1];
  const joined = isCapitalised(next) && !isFunction(next?.word);
  if (joined)
    return (
      givenNameGender(token.text) !== undefined || !isActing(word) || !document.lowerCase.has(token.lower)
    );
  // "Ann Kelly left. Kelly said"
  const isWord = isActing(word) && !document.surnames.has(token.lower);
  return !isWord && !document.lowerCase.has(token.lower);
}

/** "In | June Roe told them"; "In June Roe's view", "In June Roe, the club has …" may be hers. */
function isWhen(document: Document, at: number): boolean {
  const { tokens } = document;
  if (tokens[at - 1]?.text !== 'In' || !startsClause(document, at - 1)) return false;
  let end = at + 1;
  while (isCapitalised(tokens[end])) end += 1;
  const next = tokens[end]?.lower ?? '';
  if (isPossessiveMark(tokens[end])) return false;
  return (
    verbForm(next) !== undefined || auxiliaryOf(next) !== undefined || /^(?:[cw]ould|[a-z]+ed)$/.test(next)
  );
}

/** "New Norland": no capital of an everyday word, if what follows is no office. */
function isNewPlace({ tokens }: Document, at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === 'New' &&
    isCapitalised(next) &&
    next?.text.includes('-') === false &&
    !isFunction(next?.word) &&
    !isTitle(next?.lower ?? '') &&
    !isRoleNoun(next?.lower ?? '')
  );
}

/** "Will Smith", "Mark", "May": words that are also functional count when they start a longer name. */
function isTitleBeforeName(document: Document, at: number): boolean {
  const token = document.tokens[at];
  const next = document.tokens[at + 1];
  if (token === undefined || !isCapitalised(next)) return false;
  if (isFunctionWord(next?.lower ?? '') && !isSurnameToo(next?.lower ?? '')) return false;
  if (isEpithet(token.text) && !startsClause(document, at)) return true;
  // "the owner May Roe", "said a nurse, May Roe": a forename behind what somebody is.
  const lead = document.tokens[at - 1];
  const role = lead?.text === ',' ? document.tokens[at - 2] : lead;
  if (token.text === 'May' && role?.word.isSmall === true && isRoleNoun(role.lower)) return true;
  // "Will May said", not "Will May resign?"
  const [behind, age] = [document.tokens[at + 2], document.tokens[at + 3]];
  const isSubject = isSaying(behind?.lower ?? '') || (behind?.text === ',' && age?.kind === 'number');
  // "WILL SMITH: Not today."
  const isLabel = behind?.text === ':' && token.text === token.text.toUpperCase();
  if (token.text === 'May') return isMayHere(document, at);
  return (!startsClause(document, at) || isSubject || isLabel) && givenNameGender(token.text) !== undefined;
}

/** "May Roe said", "said May Roe", "May Roe, who …", "May Roe, 41,": a forename, and no "May Roe resign?" nor "On 3 May Roe said". */
function isMayHere({ tokens }: Document, at: number): boolean {
  const [before, behind, told] = [tokens[at - 1], tokens[at + 2], tokens[at + 3]];
  if (isSaying(before?.lower ?? '') && before?.word.form?.base === false) return true;
  if (behind?.text === ',') return told?.lower === 'who' || told?.kind === 'number';
  const isDate =
    before?.kind === 'number' ||
    /^(?:in|last|this|next|that|since|by|until|till|early|late|mid|of|from|during|before|after)$/.test(
      before?.lower ?? '',
    );
  return !isDate && behind?.word.form?.base === false && isSaying(behind.lower);
}

/** "May said", "said May": a surname that is a functional word too, beside a verb of saying. */
function isSpeakersName({ tokens, surnames }: Document, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  // "Too said", where the article has Bo Too
  const isSurname = isSurnameToo(lower) || (surnames.has(lower) && !isPronoun(lower));
  // "he said Friday", "said May 5"
  if (!isSurname || isTimeName(lower) || tokens[at + 1]?.kind === 'number') return false;
  const beside = [tokens[at - 1], tokens[at + 1]];
  return beside.some((token) => isSaying(token?.lower ?? ''));
}

/** "Mr. Sunday Roe", "Hon. Monday Roe" */
function isTitledDay({ tokens }: Document, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    isTimeName(tokens[at]?.lower) && isTitle(before) && !isRoleNoun(before) && isCapitalised(tokens[at + 1])
  );
}

/** True at the start of a sentence or of a quotation, where every word has a capital. */
export function startsClause(document: Document, at: number): boolean {
  const sentence = document.sentences[document.sentenceOf[at] ?? 0];
  if (sentence === undefined) return true;
  const before = itemAt(document.tokens, at - 1);
  return (
    at === sentence.first ||
    (before !== undefined &&
      (before.kind === 'open' || before.text === ':' || before.text === '—' || before.text === '•'))
  );
}
