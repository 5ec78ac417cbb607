import { isSaying } from '../../english/index.ts';
import type { Gender } from '../../names/given-names.ts';
import { isBe } from '../grammar/closed.ts';
import type { TextSpan } from '../types.ts';
import type { Document } from './document.ts';
import { genderOfRole, isFunctionWord, isPersonWord, isRoleModifier } from './lexicon.ts';
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
  const { tokens, sentenceOf, raw } = document;
  const sentence = sentenceOf[first];
  const floor = document.sentences[sentence ?? 0]?.first ?? 0;
  let start = first - 1;
  let head = -1;
  let steps = 0;
  while (start > floor && steps < 12) {
    const token = tokens[start - 1];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) break;
    if (isPersonWord(token.word)) head = start - 1;
    start -= 1;
    steps += 1;
    // "a spokesman for Norland's council, | Ann Roe": whose the council is.
    const isInside = isPossessiveMark(token) || tokens[start - 1]?.word.form?.ing === true;
    if (DETERMINER.test(token.lower) && (head >= 0 || !isInside)) break;
  }
  const determiner = tokens[start]?.lower ?? '';
  if (head < 0) return { start: first };
  // "Always the optimist, Roe"
  if (/^(?:always|ever)$/.test(tokens[start - 1]?.lower ?? '')) return { start: first };
  if (!DETERMINER.test(determiner)) return officeInFront(document, start, first, last) ?? { start: first };
  if (opensClause(document, last) && isPredicative(document, start)) return { start: first };
  // The noun phrase must be its own: its head right before the comma or before "of".
  const before = tokens[first - 2];
  const plainHead = before !== undefined && isPersonWord(before.word);
  const ofHead =
    tokens[head + 1]?.lower === 'of' || tokens[head + 1]?.lower === 'for' || tokens[head + 1]?.lower === 'at';
  if (!plainHead && !ofHead && !isBusy(document, head, last)) return { start: first };
  for (let at = start + 1; at < (plainHead ? first - 1 : head); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (isFunctionWord(token.lower) &&
        !/^(?:former|ex|late|first|second|of|and|for|high|new|old)$/.test(token.lower))
    )
      return { start: first };
  }
  const from = tokens[ownerStart(document, start + 1)]?.start ?? 0;
  const end = tokens[first - 2]?.end ?? from;
  if (end <= from) return { start: first };
  const gender = genderOfRole(tokens[head]?.lower ?? '');
  return {
    start: first,
    role: { start: from, end, text: raw.slice(from, end) },
    ...(gender === undefined ? {} : { gender }),
  };
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
