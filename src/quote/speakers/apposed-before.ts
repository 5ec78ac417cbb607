import { isSaying } from '../../english/index.ts';
import type { Gender } from '../../names/given-names.ts';
import { isBe } from '../grammar/closed.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Token } from '../tokens.ts';
import type { TextSpan } from '../types.ts';
import type { Document } from './document.ts';
import {
  genderOfRole,
  HUMAN,
  isFunctionWord,
  isPersonWord,
  isRoleModifier,
  isSpeakingPlural,
} from './lexicon.ts';
import { DETERMINER, ownerStart } from './role-start.ts';
import { isPossessiveMark } from './runs.ts';

/** A role before a name; `start` is its first token, or the name's own when there is none. */
export interface RoleBefore {
  readonly start: number;
  readonly role?: TextSpan;
  /** "the rector, | Dr Ann Roe": what stands before the title. */
  readonly apposed?: TextSpan;
  readonly gender?: Gender;
}

/**
 * "His spokesman, | Nick Merrill", "The national party chairwoman, | Debbie Wasserman Schultz,".
 * @param first token index of the name's first word, right behind a comma
 * @param last token index after the name
 */
export function appositionBefore(document: Document, first: number, last: number): RoleBefore {
  const { tokens, sentenceOf } = document;
  // "Ann Roe’s nominee, Republicans in the house": several people, and another phrase.
  if (last - first === 1 && isSpeakingPlural(tokens[first]?.lower ?? '')) return { start: first };
  const sentence = sentenceOf[first];
  const floor = document.sentences[sentence ?? 0]?.first ?? 0;
  let start = first - 1;
  let head = -1;
  let steps = 0;
  while (start > floor && steps < 12) {
    const token = tokens[start - 1];
    // "the head of Roe & Sons, | Ann Lee"
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number' && token.text !== '&'))
      break;
    if (isPersonWord(token.word)) head = start - 1;
    start -= 1;
    steps += 1;
    // "a spokesman for Norland's council, | Ann Roe": whose the council is.
    const isInside = isPossessiveMark(token) || tokens[start - 1]?.word.form?.ing === true;
    if (opensPhrase(token) && (head >= 0 || !isInside)) break;
  }
  const further = officeAround(document, start, head, first);
  // "the widow of the mayor, | Ann Roe": either may be called so.
  if (further === 'either') return { start: first };
  if (further !== undefined && isOwnName(document, first, last)) {
    const role = roleBetween(document, further.start, first);
    return { start: first, ...role, ...genderOf(tokens[further.head]?.lower ?? '') };
  }
  if (head < 0) return { start: first };
  // "Always the optimist, Roe"
  if (/^(?:always|ever)$/.test(tokens[start - 1]?.lower ?? '')) return { start: first };
  if (!opensPhrase(tokens[start])) return officeInFront(document, start, first, last) ?? { start: first };
  if (opensClause(document, last) && isPredicative(document, start)) return { start: first };
  // The noun phrase must be its own: its head right before the comma or before "of".
  const before = tokens[first - 2];
  const plainHead = before !== undefined && isPersonWord(before.word);
  const link = tokens[head + 1]?.lower ?? '';
  const ofHead = /^(?:of|for|at)$/.test(link) || (LINK.test(link) && isOwnName(document, first, last));
  if (!plainHead && !ofHead && !isBusy(document, head, last)) return { start: first };
  for (let at = start + 1; at < (plainHead ? first - 1 : head); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (isFunctionWord(token.lower) &&
        token.text !== 'US' &&
        !/^(?:former|ex|late|first|second|of|and|for|high|new|old)$/.test(token.lower))
    )
      return { start: first };
  }
  return { start: first, ...roleBetween(document, start, first), ...genderOf(tokens[head]?.lower ?? '') };
}

/** The role from behind a determiner to the comma before a name, with whose it is. */
function roleBetween(document: Document, determiner: number, first: number): { role?: TextSpan } {
  const { tokens, raw } = document;
  const isOther = tokens[determiner]?.lower === 'another';
  // "another witness, Ann Roe": what somebody is among others tells of the occasion; "another harbour pilot" of the trade.
  if (isOther && determiner + 3 === first) return {};
  const open = tokens[determiner + 1]?.lower === 'fellow' ? determiner + 2 : determiner + 1;
  const from = tokens[ownerStart(document, open)]?.start ?? 0;
  const end = tokens[first - 2]?.end ?? from;
  return end <= from ? {} : { role: { start: from, end, text: raw.slice(from, end) } };
}

function genderOf(head: string): { gender?: Gender } {
  const gender = genderOfRole(head);
  return gender === undefined ? {} : { gender };
}

/** "the", "her", "another" */
const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINER.test(token.lower) || token.lower === 'another');

/** What may stand between an office and what it is for: "chair of", "ambassador to", "the top Democrat on". */
const LINK = /^(?:of|for|at|to|in|on)$/;

/**
 * "The head of | the town council, Ann Roe,": the noun phrase next to the name is no more than what somebody is the head of.
 * @param inner index of the determiner nearest to the name
 * @param person index of the person who is told of behind it, -1 for none
 * @returns the determiner and the head of the whole; 'either' where both parts are people, of whom the name may be either's
 */
function officeAround(
  document: Document,
  inner: number,
  person: number,
  first: number,
): { readonly start: number; readonly head: number } | 'either' | undefined {
  const { tokens, sentenceOf } = document;
  if (!opensPhrase(tokens[inner]) || !LINK.test(tokens[inner - 1]?.lower ?? '')) return undefined;
  let head = -1;
  let start = inner - 2;
  for (; start >= 0 && inner - start < LONGEST && sentenceOf[start] === sentenceOf[inner]; start -= 1) {
    const token = tokens[start];
    if (token?.kind !== 'word') return undefined;
    if (head < 0 && LINK.test(tokens[start + 1]?.lower ?? '') && isPersonWord(token.word)) head = start;
    if (head >= 0 && opensPhrase(token)) break;
    if (head >= 0 && token.text !== 'US' && isFunctionWord(token.lower) && !isRoleModifier(token.lower))
      return undefined;
    if (head < 0 && isFiniteVerb(token.word.closed)) return undefined;
  }
  if (head < 0 || sentenceOf[start] !== sentenceOf[inner]) return undefined;
  const last = tokens[first - 2];
  if (person >= 0) return last === tokens[person] ? 'either' : undefined;
  const isHuman = genderOfRole(last?.lower ?? '') !== undefined || HUMAN.test(last?.lower ?? '');
  if (isHuman) return 'either';
  for (let at = head + 1; at < first - 1; at += 1) {
    const { word, kind } = tokens[at] ?? {};
    const isNominal =
      word?.hasCapital ||
      (word?.closed === undefined ? word?.form?.noun !== false : !isFiniteVerb(word.closed));
    if (tokens[at]?.text !== '&' && (kind !== 'word' || !isNominal)) return undefined;
  }
  return { start, head };
}

/** Tokens of "top lobbyist for the American College of". */
const LONGEST = 14;

/** "Ann Roe,", "Ann Roe of Kelby": a name of more than one word, behind which no clause begins, nor another office. */
function isOwnName(document: Document, first: number, last: number): boolean {
  const { tokens, sentenceOf } = document;
  if (last - first < 2 || opensClause(document, last)) return false;
  const isTold = tokens[last]?.text === ',' && sentenceOf[last + 1] === sentenceOf[last];
  return !(isTold && DETERMINER.test(tokens[last + 1]?.lower ?? ''));
}

/** "The solicitor | acting for Roe, Ann Moss, said": what somebody is at. */
function isBusy({ tokens, sentenceOf }: Document, head: number, last: number): boolean {
  const next = tokens[last];
  const isSetOff =
    next === undefined || sentenceOf[last] !== sentenceOf[last - 1] || /^[,.;]$/.test(next.text);
  return isSetOff && tokens[head + 1]?.word.isSmall === true && tokens[head + 1]?.word.form?.ing === true;
}

/** "Town clerk, | Ann Roe, said": an office that opens the sentence without an article, and the name is set off from the verb of saying. */
function officeInFront(
  { tokens, sentences, sentenceOf, raw }: Document,
  start: number,
  first: number,
  last: number,
): RoleBefore | undefined {
  const opener = tokens[start];
  const office = tokens[first - 2];
  if (opener === undefined || office === undefined || last - first < 2) return undefined;
  const isSetOff = tokens[last]?.text === ',' && isSaying(tokens[last + 1]?.lower ?? '');
  if (start !== sentences[sentenceOf[first] ?? 0]?.first || !isSetOff || !isPersonWord(office.word))
    return undefined;
  // "As mayor, Ann Roe, …", "Once mayor, Ann Roe, …"
  if (
    tokens
      .slice(start, first - 1)
      .some(({ lower, kind }) => kind !== 'word' || (isFunctionWord(lower) && !isRoleModifier(lower)))
  )
    return undefined;
  const gender = genderOfRole(office.lower);
  return {
    start: first,
    role: { start: opener.start, end: office.end, text: raw.slice(opener.start, office.end) },
    ...(gender === undefined ? {} : { gender }),
  };
}

/** "Roe | will", and no "Roe, who", "Roe of Kelby". */
function opensClause({ tokens, sentenceOf }: Document, last: number): boolean {
  const next = tokens[last];
  return (
    next?.kind === 'word' &&
    sentenceOf[last] === sentenceOf[last - 1] &&
    !/^(?:of|from|who|'s|')$/.test(next.lower)
  );
}

/** "since Doe is | a contractor, Roe will …": what stands before the verb is one. */
function isPredicative({ tokens, sentenceOf }: Document, start: number): boolean {
  let at = start - 1;
  while (
    sentenceOf[at] === sentenceOf[start] &&
    (tokens[at]?.word.closed === 'RB' || /ly$/.test(tokens[at]?.text ?? ''))
  )
    at -= 1;
  return sentenceOf[at] === sentenceOf[start] && isBe(tokens[at]?.lower);
}
