import { isSaying } from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';
import { isTimeName } from '../grammar/times.ts';
import type { Token } from '../tokens.ts';
import type { Document } from './document.ts';
import { isRoleNoun, isSchool } from './lexicon.ts';
import { isPlace } from './places.ts';

/**
 * "University of Norland, | Kelby", "Harbours, | Inc.": a comma inside the name of a body.
 * @param end the comma
 * @param isFronted a clause follows, of which a name behind the comma may be the subject
 * @returns the token after the name; `end` when the comma is none of it
 */
export function endOfBody({ tokens, sentenceOf }: Document, end: number, isFronted: boolean): number {
  const next = tokens[end + 1];
  if (tokens[end]?.text !== ',' || next === undefined || sentenceOf[end + 1] !== sentenceOf[end - 1])
    return end;
  if (COMPANY.test(next.text)) return end + 2;
  let start = end - 1;
  while (start > end - 5 && tokens[start]?.word.hasCapital === true) start -= 1;
  const isSchoolOf = tokens[start]?.lower === 'of' && tokens[start - 1]?.text === 'University';
  if (!isSchoolOf || start === end - 1) return end;
  let last = end + 1;
  while (tokens[last]?.word.hasCapital === true && sentenceOf[last] === sentenceOf[end]) last += 1;
  const words = last - end - 1;
  const isCampus =
    (words === 1 || (words === 2 && (isPlace(next.lower) || givenNameGender(next.text) === undefined))) &&
    !isTimeName(next.lower) &&
    !isRoleNoun(next.lower);
  // "Kelby School of Boats"
  const isOfSchool = isSchool(tokens[last - 1]?.text ?? '') && tokens[last]?.lower === 'of';
  const isEnd = isOfSchool || sentenceOf[last] !== sentenceOf[end] || endsCampus(tokens[last], isFronted);
  return isCampus && isEnd ? last : end;
}

/** No "University of Norland, Roe | was there": the subject of the clause. */
function endsCampus(after: Token | undefined, isFronted: boolean): boolean {
  if (after?.kind !== 'word') return !isFronted || /^[,()—–-]+$/.test(after?.text ?? '');
  return !isFronted && (isSaying(after.lower) || /^(?:and|who|where|in|on|from)$/.test(after.lower));
}

const COMPANY = /^(?:Inc|LLC|LLP|L\.L\.C|Ltd|PLC|Plc|Corp)\.?$/;
