import { givenNameGender } from '../../names/given-names.ts';
import { isTimeName, isTitledTime } from '../grammar/times.ts';
import type { Token } from '../tokens.ts';
import type { TextSpan } from '../types.ts';
import { readAround } from './apposed.ts';
import { type Document, tokenAt } from './document.ts';
import { HE, HUMAN, isPronoun, isRoleNoun, isSurnameToo, SHE } from './lexicon.ts';
import { readCompanions, readListed } from './listed.ts';
import { readNamed } from './named.ts';
import { isPersonalUse, type NameUse } from './names.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { phraseOf } from './phrase.ts';
import { isPlace } from './places.ts';
import type { Mention, Reading } from './reading.ts';
import { isPossessiveMark } from './runs.ts';

/** Longest phrase that is read, in tokens. */
const LONGEST_MENTION = 80;

/**
 * Reads the words that name a source, by themselves and by the name that stands beside them.
 * @param uses names of the article in reading order
 */
export function readMention(document: Document, span: TextSpan, uses: readonly NameUse[]): Mention {
  const { tokens } = document;
  const first = tokenAt(tokens, span.start);
  let last = first;
  while (
    last < tokens.length &&
    last - first < LONGEST_MENTION &&
    (tokens[last]?.start ?? span.end) < span.end
  )
    last += 1;
  while (last > first && /^[,;:.—–-]$/.test(tokens[last - 1]?.text ?? '')) last -= 1;
  const reading =
    readListed(document, first, last, uses) ??
    readCompanions(document, first, last, uses) ??
    read(document, first, last, uses);
  if (reading.kind === 'name' && isOfAnother(document, first, last))
    return { span, first, last, reading: { kind: 'unknown' } };
  if (isSettled(document, first, reading, uses)) return { span, first, last, reading };
  const around = readAround(document, first, last, reading, uses);
  // "in Miami said": the place belongs to somebody else.
  const stray =
    reading.kind === 'name' &&
    isPlace(reading.text.toLowerCase()) &&
    /^(?:in|of|at|from|to|on|,)$/.test(tokens[first - 1]?.lower ?? '');
  return { span, first, last, reading: around ?? (stray ? { kind: 'unknown' } : reading) };
}

/** "the former driver to | Mayor Roe | who helped …, asked": it is the driver who did. */
function isOfAnother({ tokens }: Document, first: number, last: number): boolean {
  if (tokens[last]?.lower !== 'who' || !/^(?:to|of|for)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const quoted = tokens[first - 2]?.kind === 'close' ? first - 3 : first - 2;
  const head = tokens[quoted]?.lower ?? '';
  if (!isRoleNoun(head) && !HUMAN.test(head)) return false;
  for (let at = quoted - 1; quoted - at < LONGEST_OFFICE; at -= 1) {
    if (/^(?:the|an?)$/.test(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.word.isSmall !== true && tokens[at]?.kind !== 'open') return false;
  }
  return false;
}

/** Tokens of "the former chief". */
const LONGEST_OFFICE = 6;

/** True when nobody around the mention can be meant: a person by name or pronoun, but no place or "of" somewhere. */
function isSettled(document: Document, first: number, reading: Reading, uses: readonly NameUse[]): boolean {
  if (reading.kind === 'name') {
    const tail =
      /^(?:of|from|at|in)$/.test(document.tokens[first - 1]?.lower ?? '') &&
      !isPersonalUse(uses[reading.use]);
    return !tail && !isPlace(reading.text.toLowerCase());
  }
  return reading.kind === 'he' || reading.kind === 'she' || reading.kind === 'who';
}

function read(document: Document, from: number, to: number, uses: readonly NameUse[]): Reading {
  const { tokens } = document;
  let first = from;
  let last = to;
  // A list of shots: "(SOUNDBITE) (Norse) GOVERNOR ANN ROE SAYING:".
  while (first + 3 < last && isRemark(tokens, first)) first += 3;
  if (tokens[last - 1]?.text === 'SAYING') last -= 1;
  while (last > first && isPossessiveMark(tokens[last - 1])) last -= 1;
  while (
    last > first + 1 &&
    /^(?:himself|herself|themselves|itself|also|both)$/.test(tokens[last - 1]?.lower ?? '')
  )
    last -= 1;
  // "a letter Monday", "the statement late Thursday": when it was.
  while (last > first + 1 && isTimeName(tokens[last - 1]?.lower) && !isSurnameOf(tokens, last - 1))
    last -= /^(?:late|early)$/.test(tokens[last - 2]?.lower ?? '') && last > first + 2 ? 2 : 1;
  // "CALLER", "CALLER 2": one of several whom a transcript does not name.
  const label = tokens[first]?.lower ?? '';
  if (last - first === 1 && HUMAN.test(label) && tokens[first]?.text === label.toUpperCase())
    return { kind: 'unknown' };
  if (last - first === 2 && tokens[first + 1]?.kind === 'number' && (HUMAN.test(label) || isRoleNoun(label)))
    return { kind: 'unknown' };
  if (first >= last) return { kind: 'unknown' };
  if (last - first === 1 || isPronounAlone(tokens, first, last)) {
    const pronoun = readPronoun(tokens[first]?.lower ?? '');
    if (pronoun !== undefined) return pronoun;
  }
  const isOfTwo = last - first === 2 && tokens[first]?.lower === 'the';
  if (isOfTwo && /^(?:former|latter)$/.test(tokens[first + 1]?.lower ?? ''))
    return { kind: 'of-two', isLatter: tokens[first + 1]?.lower === 'latter' };
  const phrase = phraseOf(document, first, last, uses);
  return readNamed(phrase) ?? readNounPhrase(phrase);
}

/** "(SOUNDBITE)" */
function isRemark(tokens: Document['tokens'], at: number): boolean {
  return (
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    /^\p{Lu}\p{L}{3,}$/u.test(tokens[at + 1]?.text ?? '')
  );
}

function readPronoun(lower: string): Reading | undefined {
  if (HE.has(lower)) return { kind: 'he' };
  if (SHE.has(lower)) return { kind: 'she' };
  if (lower === 'who' || lower === 'whose' || lower === 'whom') return { kind: 'who' };
  if (/^(?:they|them|their|themselves|theirs)$/.test(lower)) return { kind: 'they' };
  if (/^(?:it|its|itself)$/.test(lower)) return { kind: 'it' };
  return isPronoun(lower) || lower === 'there' ? { kind: 'other-pronoun' } : undefined;
}

/** "he himself", "we all". */
function isPronounAlone(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first !== 2) return false;
  return isPronoun(tokens[first]?.lower ?? '') && isPronoun(tokens[first + 1]?.lower ?? '');
}

/** "said Lucas March": a month behind a given name, and no "March 3". */
function isSurnameOf(tokens: readonly Token[], at: number): boolean {
  if (isTitledTime(tokens, at)) return true;
  return (
    isSurnameToo(tokens[at]?.lower ?? '') &&
    givenNameGender(tokens[at - 1]?.text ?? '') !== undefined &&
    tokens[at + 1]?.kind !== 'number'
  );
}
