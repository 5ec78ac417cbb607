import { isListedAdjective, isSaying, reportingForm, verbForm } from '../../english/index.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { isTimeNoun } from '../grammar/times.ts';
import type { Token } from '../tokens.ts';
import type { Document } from './document.ts';
import { isFunctionWord, isKin, isPronoun, isRoleModifier, isRoleNoun } from './lexicon.ts';
import { isPossessiveMark, startsClause } from './runs.ts';

const isCapital = (token: Token | undefined) => token?.word.hasCapital === true;

/** What a noun phrase begins with. */
export const DETERMINER = /^(?:the|a|an|one|his|her|their|its|our|my|'s|')$/;

/**
 * "said talk show host | Roe", "the harbour master | Roe": words in small letters from a determiner, a verb of saying or a quotation on
 * belong to the office before which they stand.
 * @param start index of the first token of the role so far
 * @param last token index after the name
 * @returns where it begins
 */
export function compoundStart(document: Document, start: number, last: number): number {
  const { tokens, sentenceOf } = document;
  const head = tokens[start];
  if (head === undefined || isCapital(head)) return start;
  for (let at = start - 1; at > start - LONGEST_COMPOUND && sentenceOf[at] === sentenceOf[start]; at -= 1) {
    const token = tokens[at];
    const lower = token?.lower ?? '';
    const isOpener =
      token?.kind === 'close' || isTold(tokens, at) || DETERMINER.test(lower) || isTimeNoun(lower);
    // "rail", "show": the nearest word to the boundary may be a verb of saying too; "wrote" and "day" are never in an office.
    if (isOpener && (at < start - 1 || isTimeNoun(lower) || isSpoken(lower) || isTag(tokens, at)))
      return at < start - 1 ? at + 1 : start;
    if (at < start - 1 && isBoundary(tokens, at, start))
      return isAdverbial(document, at, last) ? start : capitalsBefore(document, at + 1);
    const isPlain =
      token?.kind === 'word' &&
      token.text === token.lower &&
      token.text.length > 2 &&
      !isFunctionWord(lower) &&
      !isPronoun(lower) &&
      !lower.endsWith('ly') &&
      !isPredicate(tokens, at);
    if (!isPlain) return start;
  }
  return start;
}

/** Words of what stands before the head of an office, and one more. */
const LONGEST_COMPOUND = 5;

/** "by vaccine expert | Roe", "In 2018, software engineer | Roe": what stands before the words of an office, if none of these is what somebody does. */
function isBoundary(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const isBefore =
    token === undefined ||
    token.text === ',' ||
    PREPOSITION.test(token.lower) ||
    // "Newly minted leader Roe"
    (isCapital(token) &&
      !isFunctionWord(token.lower) &&
      !(/ly$/.test(token.lower) && /ed$/.test(tokens[at + 1]?.lower ?? '')));
  return isBefore && tokens.slice(at + 1, start).every(isOfOffice);
}

/** "For instance | teacher Roe said": a preposition opens the sentence, and the name is its subject; not "For vaccine expert Roe, it …". */
function isAdverbial({ tokens, sentenceOf }: Document, at: number, last: number): boolean {
  const token = tokens[at];
  if (token === undefined || !PREPOSITION.test(token.lower) || sentenceOf[last] !== sentenceOf[at])
    return false;
  const before = sentenceOf[at - 1] === sentenceOf[at] ? tokens[at - 1] : undefined;
  // "As food writer Roe found": a clause.
  if (/^(?:as|like)$/.test(token.lower)) return false;
  const opens = before === undefined || before.kind === 'open' || closesClause(before);
  const next = tokens[last]?.word;
  return opens && next?.isSmall === true && (isFiniteVerb(next.closed) || next.form !== undefined);
}

/** "and", or a mark other than a closing one. */
const closesClause = ({ text, word }: Token): boolean => /^[,;:–—-]$/.test(text) || word.closed === 'CC';

/** "White House | trade adviser": the capitals before such words are part of the office. */
function capitalsBefore(document: Document, start: number): number {
  const { tokens, sentenceOf } = document;
  let from = start;
  while (
    start - from < LONGEST_OWNER &&
    sentenceOf[from - 1] === sentenceOf[start] &&
    isCapital(tokens[from - 1]) &&
    !isTimeNoun(tokens[from - 1]?.lower) &&
    (tokens[from - 1]?.text.includes('-') === true || !isOpening(document, from - 1))
  )
    from -= 1;
  return from;
}

const PREPOSITION = /^(?:of|by|with|from|for|between|like|as|against|including|among|behind)$/;

/** No "hiring", "fires" or "met". */
function isOfOffice({ lower }: Token): boolean {
  const form = verbForm(lower);
  if (form === undefined || isRoleModifier(lower)) return true;
  // "after surprising minister Roe"
  if (isListedAdjective(lower)) return !form.ing;
  return form.noun && !form.s && !form.past && !form.ing;
}

/** "the attorney representing minister | Roe", "the report quoted minister | Roe", and not "a registered nurse": what somebody or something does. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at - 1]?.lower ?? '';
  const form = verbForm(tokens[at]?.lower ?? '');
  if (form === undefined || isRoleModifier(form.lemma)) return false;
  // "said student teaching assistant | Roe": one whom somebody represents has an article.
  if (form.ing) return isRoleNoun(subject) && hasDeterminer(tokens, at - 1);
  const isNoun = verbForm(subject)?.noun ?? !isListedAdjective(subject);
  return (
    form.past &&
    !form.base &&
    !form.noun &&
    isNoun &&
    tokens[at - 1]?.text === subject &&
    !/ly$/.test(subject) &&
    !isFunctionWord(subject) &&
    !isPronoun(subject) &&
    !isSaying(subject) &&
    !DETERMINER.test(subject) &&
    !isRoleModifier(subject)
  );
}

/** "a senior attorney": an article or an owner before the noun and the words in front of it. */
function hasDeterminer(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (
    at > noun - LONGEST_COMPOUND &&
    (isRoleModifier(tokens[at]?.lower ?? '') || tokens[at]?.word.isAdjective)
  )
    at -= 1;
  return DETERMINER.test(tokens[at]?.lower ?? '');
}

/** "said |", and behind a quotation also "“…,” shouted |". */
export const isTold = (tokens: readonly Token[], at: number): boolean =>
  isSaying(tokens[at]?.lower ?? '') ||
  (tokens[at - 1]?.kind === 'close' && reportingForm(tokens[at]?.lower ?? '')?.part === 'past');

/** "“…,” | notes naval historian Roe": a verb of saying behind the marks. */
function isTag(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return tokens[at - 1]?.kind === 'close' && isSaying(lower) && verbForm(lower)?.s === true;
}

/** "wrote", "quoted": a verb of saying that is nothing else. */
function isSpoken(lower: string): boolean {
  const form = verbForm(lower);
  return (
    isSaying(lower) &&
    form !== undefined &&
    (form.past || form.ing) &&
    !form.noun &&
    !form.base &&
    !isRoleModifier(lower) &&
    !isListedAdjective(lower)
  );
}

/**
 * "Norland's | longtime envoy", "the group's | leader": whose the office is, so that no "attorney general" is told of without a country.
 * @param start index of the first token of the role so far
 * @returns where whoever has it begins; `start` when nobody is named right before it
 */
export function ownerStart(document: Document, start: number): number {
  const { tokens, sentenceOf } = document;
  const mark = sharedMark(document, start);
  const owner = tokens[mark - 1];
  if (mark < 1 || owner?.kind !== 'word' || sentenceOf[mark - 1] !== sentenceOf[start]) return start;
  let from = mark - 1;
  const isWord = (at: number) =>
    tokens[at]?.kind === 'word' && sentenceOf[at] === sentenceOf[start] && mark - at <= LONGEST_OWNER;
  if (isCapital(owner)) {
    // "the Bank of Kelby's | chief economist"
    const isLink = (at: number) =>
      /^(?:of|for|and)$/.test(tokens[at]?.lower ?? '') && isWord(at - 1) && isCapital(tokens[at - 1]);
    while (
      isWord(from - 1) &&
      (isCapital(tokens[from - 1]) || isLink(from - 1)) &&
      !isOpening(document, from - 1)
    )
      from -= 1;
    return isOpening(document, from) ? start : from;
  }
  while (
    isWord(from - 1) &&
    !DETERMINER.test(tokens[from - 1]?.lower ?? '') &&
    isRoleModifier(tokens[from - 1]?.lower ?? '')
  )
    from -= 1;
  // "my father's lawyer": whose father, it does not say.
  return DETERMINER.test(tokens[from - 1]?.lower ?? '') && /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '')
    ? from
    : start;
}

/** Words of whoever has an office. */
const LONGEST_OWNER = 6;

/** The possessive mark before an office; of "Roe's ally and future wife" the one before both. */
function sharedMark({ tokens }: Document, start: number): number {
  // "Roe's 2012 campaign manager"
  const before = tokens[start - 1]?.kind === 'number' ? start - 2 : start - 1;
  if (isPossessiveMark(tokens[before])) return before;
  const isOther = tokens[start - 1]?.lower === 'and' && isRoleNoun(tokens[start - 2]?.lower ?? '');
  const ofKin = isKin(tokens[start]?.lower ?? '') || isKin(tokens[start + 1]?.lower ?? '');
  return isOther && ofKin && isPossessiveMark(tokens[start - 3]) ? start - 3 : -1;
}

/** "But Roe's", "Ask Norland's": a capital that only the start of the sentence explains. */
function isOpening(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined) return true;
  // "New York's mayor"
  if (isFunctionWord(token.lower) && !/^(?:new|north|south|first|us)$/.test(token.lower)) return true;
  return (
    startsClause(document, at) &&
    (document.lowerCase.has(token.lower) || verbForm(token.lower) !== undefined || token.lower.endsWith('ly'))
  );
}
