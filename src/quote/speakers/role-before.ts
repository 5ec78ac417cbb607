import { isSaying, verbForm } from '../../english/index.ts';
import type { Gender } from '../../names/given-names.ts';
import { itemAt } from '../grammar/tags.ts';
import { isTimeNoun } from '../grammar/times.ts';
import type { Token } from '../tokens.ts';
import type { TextSpan } from '../types.ts';
import { askedOnce } from '../words.ts';
import type { Document } from './document.ts';
import {
  genderOfRole,
  isBody,
  isCourtesy,
  isFunctionWord,
  isNotPeople,
  isPronoun,
  isRoleModifier,
  isRoleNoun,
  isSchool,
  isTitle,
} from './lexicon.ts';
import { isPlace } from './places.ts';
import { startsClause } from './runs.ts';

const isOffice = askedOnce(({ lower }) => (isRoleNoun(lower) || isTitle(lower)) && !isFunctionWord(lower));

/** A role before a name; `start` is its first token, or the name's own when there is none. */
export interface RoleBefore {
  readonly start: number;
  readonly role?: TextSpan;
  readonly gender?: Gender;
}

/** Longest role before a name, in words: long enough for "former acting deputy attorney general". */
const LONGEST = 10;

/**
 * Reads the role that stands before a name: "Russian Foreign Minister | Sergey Lavrov", "Huckabee spokeswoman | Alice
 * Stewart", "Mr. | Putin" (a courtesy title gives a gender, no role).
 * @param first token index of the name's first word
 * @param last token index after the name
 */
export function roleBefore(document: Document, first: number, last: number): RoleBefore {
  const { tokens, sentenceOf, raw } = document;
  const sentence = sentenceOf[first];
  // "Lt. Col. (retd) | Ann Moss"
  const head = tokens[first - 1]?.text === ')' && tokens[first - 3]?.text === '(' ? first - 4 : first - 1;
  const next = itemAt(tokens, head);
  if (next === undefined || sentenceOf[first - 1] !== sentence) return { start: first };
  if (next.text === ',')
    return opensSentence(document, last) ? { start: first } : appositionBefore(document, first);
  const direct = isOffice(next.word);
  if (!direct && !(isCapital(next) && endsOfRole(document, head))) return { start: first };
  let start = head;
  let gender = genderOfRole(next.lower);
  const courtesyOnly = isCourtesy(next.lower);
  while (!courtesyOnly && start > 0 && first - start < LONGEST && sentenceOf[start - 1] === sentence) {
    const token = tokens[start - 1];
    if (token === undefined || !extendsRole(document, start - 1, first)) {
      start = compoundStart(document, start);
      break;
    }
    gender ??= genderOfRole(token.lower);
    start -= 1;
  }
  while (start < first && /^(?:of|and|for|'s|')$/.test(tokens[start]?.lower ?? '')) start += 1;
  const end = tokens[first - 1]?.end ?? 0;
  const from = tokens[start]?.start ?? end;
  const text = raw.slice(from, end);
  const courtesy = first - start === 1 && isCourtesy(next.lower);
  return {
    start,
    ...(courtesy || text === '' ? {} : { role: { start: from, end, text } }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/**
 * "said talk show host | Roe", "the harbour master | Roe": words in small letters from a determiner, a verb of saying or a quotation on
 * belong to the office before which they stand.
 * @param start index of the first token of the role so far
 * @returns where it begins
 */
function compoundStart({ tokens, sentenceOf }: Document, start: number): number {
  const head = tokens[start];
  if (head === undefined || isCapital(head)) return start;
  for (let at = start - 1; at > start - LONGEST_COMPOUND && sentenceOf[at] === sentenceOf[start]; at -= 1) {
    const token = tokens[at];
    const lower = token?.lower ?? '';
    const isOpener =
      token?.kind === 'close' || isSaying(lower) || DETERMINER.test(lower) || isTimeNoun(lower);
    // "rail", "show": the nearest word to the boundary may be a verb of saying too.
    if (isOpener && at < start - 1) return at + 1;
    const isPlain =
      token?.kind === 'word' &&
      token.text === token.lower &&
      token.text.length > 2 &&
      !isFunctionWord(token.lower) &&
      !isPronoun(token.lower) &&
      !token.lower.endsWith('ly');
    if (!isPlain) return start;
  }
  return start;
}

/** Words of what stands before the head of an office, and one more. */
const LONGEST_COMPOUND = 5;

/** "Secretary of State | Jane Roe", "Governor of the Bank of Albany | Jane Roe": capitals that lead back to "of" and a role. */
function endsOfRole(document: Document, from: number): boolean {
  const { tokens, sentenceOf } = document;
  for (let at = from; at > from - LONGEST_OFFICE && at > 0 && sentenceOf[at] === sentenceOf[from]; at -= 1) {
    const token = tokens[at];
    if (at < from && linksOffice(document, at)) {
      const left = tokens[at - 1];
      if (isRoleNoun(left?.lower ?? '') || isTitle(left?.lower ?? '')) return true;
      if (!isCapital(left)) return false;
    } else if (token === undefined || (!isCapital(token) && !/^(?:and|the)$/.test(token.lower))) return false;
  }
  return false;
}

/** Words behind the role noun of an office: "of the Bank of New Albany". */
const LONGEST_OFFICE = 7;

/** "Secretary of State", "Minister for Roads", "Special Agent in Charge": what joins an office to its field. */
function linksOffice({ tokens }: Document, at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'for')
    return (
      isCapital(tokens[at - 1]) &&
      (FOR_FIELDS.test(tokens[at - 1]?.lower ?? '') || tokens[at - 2]?.lower === 'of')
    );
  return lower === 'of' || (lower === 'in' && tokens[at + 1]?.text === 'Charge');
}

/** Offices for a field; "Attorney for Ann Roe" is hers. */
const FOR_FIELDS =
  /^(?:minister|secretary|under-?secretary|commissioner|ombudsman|ambassador|spokes\w+|fellow|director)$/;

/** No verb of saying: "Recall leader Ann Roe". */
const isBidding = askedOnce(({ lower, frame }) => {
  const form = verbForm(lower);
  return (
    form?.base === true &&
    !form.noun &&
    frame === undefined &&
    !isRoleModifier(lower) &&
    !isRoleNoun(lower) &&
    !isPlace(lower)
  );
});

const isCapital = (token: Token | undefined) => token?.word.hasCapital === true;

/** The first word of what departments and committees are called that have an "and" in their name. */
const DEPARTMENTS =
  /^(?:ways|health|housing|energy|education|homeland|oversight|science|commerce|trade|food|agriculture|environment|transportation|banking|budget|natural|small|citizenship|customs|immigration|border|culture|families|women|children|justice|labou?r|business|tourism|finance|defen[cs]e|sports?|youth|planning|water|land)$/;

function extendsRole(document: Document, at: number, first: number): boolean {
  const token = document.tokens[at];
  if (token === undefined) return false;
  if (token.lower === "'s" || token.lower === "'") return true;
  if (token.kind === 'number') return false;
  if (token.kind !== 'word') return false;
  const capital = isCapital(token);
  if (token.lower === 'and' || linksOffice(document, at)) {
    // "Secretary of State": only with a role on the left and a capital on the right.
    const left = document.tokens[at - 1];
    const right = document.tokens[at + 1];
    // "Health and Human Services Secretary"
    if (token.lower === 'and')
      return isCapital(left) && isCapital(right) && DEPARTMENTS.test(left?.lower ?? '') && at + 2 < first;
    return (
      linksOffice(document, at) &&
      left !== undefined &&
      (isRoleNoun(left.lower) ||
        isTitle(left.lower) ||
        endsOfRole(document, at - 1) ||
        isSchool(left.text) ||
        isBodyOf(left, right)) &&
      right !== undefined &&
      (isCapital(right) || right.lower === 'the')
    );
  }
  // "Speaker of the House"
  if (token.lower === 'the')
    return (
      document.tokens[at - 1]?.lower === 'of' &&
      endsOfRole(document, at) &&
      isCapital(document.tokens[at + 1])
    );
  if (isFunctionWord(token.lower) || isPronoun(token.lower)) {
    return token.lower === 'us'
      ? token.text === 'US'
      : /^(?:former|ex|late|first|second|high|new|old)$/.test(token.lower);
  }
  // "Take Mayor Roe, who …", "CLOSE Mayor Roe said": what the reader is told to do.
  if (capital) return !(isBidding(token.word) && startsClause(document, at));
  // "the same day President Roe": when it was.
  if (isTimeNoun(token.lower) && isCapital(document.tokens[at + 1])) return false;
  return (
    isRoleNoun(token.lower) ||
    isRoleModifier(token.lower) ||
    isPlace(token.lower) ||
    /-/.test(token.text) ||
    isNotPeople(token.lower)
  );
}

/** "Department of Harbours | spokesman", and not "Office of Governor Roe": a body with "of" in its name. */
function isBodyOf(left: Token, right: Token | undefined): boolean {
  return (
    right !== undefined &&
    isCapital(left) &&
    isBody(left.lower) &&
    !isRoleNoun(right.lower) &&
    !isTitle(right.lower)
  );
}

/** "…, a friend of the town's biggest ally, | Roe | said": no comma closes the apposition, so that the name opens the main clause. */
function opensSentence({ tokens }: Document, last: number): boolean {
  const next = tokens[last];
  return next?.kind === 'word' && (isSaying(next.lower) || verbForm(next.lower)?.past === true);
}

const DETERMINER = /^(?:the|a|an|one|his|her|their|its|our|my|'s)$/;

/** "His spokesman, | Nick Merrill", "The national party chairwoman, | Debbie Wasserman Schultz,". */
function appositionBefore(document: Document, first: number): RoleBefore {
  const { tokens, sentenceOf, raw } = document;
  const sentence = sentenceOf[first];
  const floor = document.sentences[sentence ?? 0]?.first ?? 0;
  let start = first - 1;
  let head = -1;
  let steps = 0;
  while (start > floor && steps < 12) {
    const token = tokens[start - 1];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) break;
    if (isRoleNoun(token.lower)) head = start - 1;
    start -= 1;
    steps += 1;
    if (DETERMINER.test(token.lower)) break;
  }
  const determiner = tokens[start]?.lower ?? '';
  if (head < 0 || !DETERMINER.test(determiner)) return { start: first };
  // The noun phrase must be its own: its head right before the comma or before "of".
  const before = tokens[first - 2];
  const plainHead = before !== undefined && isRoleNoun(before.lower);
  const ofHead =
    tokens[head + 1]?.lower === 'of' || tokens[head + 1]?.lower === 'for' || tokens[head + 1]?.lower === 'at';
  if (!plainHead && !ofHead) return { start: first };
  for (let at = start + 1; at < (plainHead ? first - 1 : head); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (isFunctionWord(token.lower) &&
        !/^(?:former|ex|late|first|second|of|and|for|high|new|old)$/.test(token.lower))
    )
      return { start: first };
  }
  const from = (tokens[start + 1] ?? tokens[start])?.start ?? 0;
  const end = tokens[first - 2]?.end ?? from;
  if (end <= from) return { start: first };
  const gender = genderOfRole(tokens[head]?.lower ?? '');
  return {
    start: first,
    role: { start: from, end, text: raw.slice(from, end) },
    ...(gender === undefined ? {} : { gender }),
  };
}
