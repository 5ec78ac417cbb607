import type { Token } from '../tokens.ts';
import type { Document } from './document.ts';
import {
  isBody,
  isNotPeople,
  isPluralNoun,
  isRoleModifier,
  isRoleNoun,
  isSchool,
  isTitle,
} from './lexicon.ts';
import { isPlace } from './places.ts';

const isCapital = (token: Token | undefined) => token?.word.hasCapital === true;

const isOfficeWord = (token: Token | undefined): boolean =>
  token !== undefined && (isRoleNoun(token.lower) || isTitle(token.lower));

/** "Secretary of State | Jane Roe", "Governor of the Bank of Albany | Jane Roe": capitals that lead back to "of" and a role. */
export function endsOfRole(document: Document, from: number): boolean {
  const { tokens, sentenceOf } = document;
  for (let at = from; at > from - LONGEST_OFFICE && at > 0 && sentenceOf[at] === sentenceOf[from]; at -= 1) {
    const token = tokens[at];
    if (at < from && linksOffice(document, at)) {
      if (!leadsToPlace(document, at, from)) return false;
      const left = tokens[at - 1];
      if (isOfficeWord(left)) return true;
      if (!isCapital(left)) return false;
    } else if (token === undefined || (!isCapital(token) && !/^(?:and|the)$/.test(token.lower))) return false;
  }
  return false;
}

/** Words behind the role noun of an office: "of the Bank of New Albany". */
const LONGEST_OFFICE = 7;

/**
 * "Secretary of | State Jane Roe": a role on the left of what joins an office to its field, or a body whose name it is a part of, and a
 * capital on the right.
 * @param at the token that may join them
 * @param first first token of the name
 */
export function joinsOffice(document: Document, at: number, first: number): boolean {
  const left = document.tokens[at - 1];
  const right = document.tokens[at + 1];
  if (
    !linksOffice(document, at) ||
    !leadsToPlace(document, at, first - 1) ||
    left === undefined ||
    right === undefined
  )
    return false;
  if (!isCapital(right) && right.lower !== 'the') return false;
  if (isOfAnotherOffice(document, at, first)) return false;
  return isOfficeWord(left) || endsOfRole(document, at - 1) || isSchool(left.text) || isBodyOf(left, right);
}

/** "Secretary of State", "Minister for Roads", "Special Agent in Charge": what joins an office to its field. */
function linksOffice({ tokens }: Document, at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'for')
    return (
      isCapital(tokens[at - 1]) &&
      (FOR_FIELDS.test(tokens[at - 1]?.lower ?? '') || tokens[at - 2]?.lower === 'of')
    );
  if (lower === 'to') return ENVOYS.test(tokens[at - 1]?.lower ?? '');
  return lower === 'of' || (lower === 'in' && tokens[at + 1]?.text === 'Charge');
}

/** Offices for a field; "Attorney for Ann Roe" is hers. */
const FOR_FIELDS =
  /^(?:minister|secretary|under-?secretary|commissioner|ombudsman|ambassador|spokes\w+|fellow|director)$/;

/** "Ambassador to France | Karl Roe", and not "the ambassador to South | Vell": with "to", what stands before the name is a place or a body. */
function leadsToPlace({ tokens }: Document, at: number, end: number): boolean {
  const last = tokens[end];
  return (
    tokens[at]?.lower !== 'to' ||
    tokens[at + 1]?.lower === 'the' ||
    (last !== undefined && (isPlace(last.lower) || /^(?:\p{Lu}\.?){2,}$/u.test(last.text)))
  );
}

/** Who is sent to a place: "Ambassador to the United States". */
const ENVOYS = /^(?:ambassador|envoy|emissary|representative)$/;

/**
 * "a partner of | President Roe", "a critic of | Norland Senator Roe": what stands before "of" is somebody else; not "chairman of the Harbour
 * Committee Senator Roe".
 */
function isOfAnotherOffice({ tokens }: Document, at: number, first: number): boolean {
  const left = tokens[at - 1];
  if (left === undefined || isCapital(left) || !isOfficeWord(tokens[first - 1])) return false;
  // "sent an envoy to | Norland Senator Roe"
  if (tokens[at]?.lower === 'to') return true;
  return tokens
    .slice(at + 1, first - 1)
    .every(({ lower }) => isPlace(lower) || isRoleModifier(lower) || isOfParty(lower));
}

const isOfParty = (lower: string): boolean => /^(?:republican|democrat|democratic|gop)$/.test(lower);

/** "Department of Harbours | spokesman", and not "Office of Governor Roe": a body with "of" in its name. */
function isBodyOf(left: Token, right: Token | undefined): boolean {
  return right !== undefined && isCapital(left) && isBody(left.lower) && !isOfficeWord(right);
}

/**
 * "the Tree of Life | pastor", "Pilots for Harbours | President", "Coalition to Save Boats | spokesman": where the name of the body begins of
 * which only the last words stand in front of the office so far.
 * @param start first token of the role so far
 * @param first first token of the person's name
 * @returns `start` when it is no part of a longer name
 */
export function startOfBody(document: Document, start: number, first: number): number {
  const { tokens, sentenceOf } = document;
  const office = tokens[first - 1];
  // "Foreign Minister", but "… on Foreign Relations President"
  const isOwn =
    isOfficeWord(tokens[start]) &&
    (!isRoleModifier(tokens[start]?.lower ?? '') || isOfficeWord(tokens[start + 1])) &&
    // "Department of Justice spokesman"
    !(
      tokens[start - 1]?.lower === 'of' &&
      /^(?:Department|Ministry|House)$/.test(tokens[start - 2]?.text ?? '')
    );
  if (!isCapital(tokens[start]) || isOwn || start >= first - 1) return start;
  if (office === undefined || OF_A_PLACE.test(office.lower)) return start;
  let link = -1;
  let at = start - 1;
  while (at >= 0 && start - at < LONGEST_BODY && sentenceOf[at] === sentenceOf[start]) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    if (LINKS.test(token.lower) && !isCapital(token)) {
      const isInner = /^(?:and|the)$/.test(token.lower);
      if (!isInner) link = at;
      if (!isCapital(tokens[at - 1]) && !(token.lower === 'the' && LINKS.test(tokens[at - 1]?.lower ?? '')))
        break;
    } else if (!isCapital(token) || token.lower === 'the') break;
    at -= 1;
  }
  const from = at + 1;
  const head = tokens[link - 1];
  if (link < 0 || head === undefined || link - 1 < from || !isCapital(tokens[from])) return start;
  if (LINKS.test(tokens[from]?.lower ?? '') && !isCapital(tokens[from])) return start;
  const opener = sentenceOf[at] === sentenceOf[start] ? tokens[at] : undefined;
  const isOpen = opener === undefined || opener.kind !== 'word' || OPENERS.test(opener.lower);
  return isOpen && isOfBody(tokens, from, link, opener?.lower === 'the', isCapital(office)) ? from : start;
}

/** Words of a body's name before the ones next to the office. */
const LONGEST_BODY = 10;

const LINKS = /^(?:of|for|to|on|against|and|the)$/;

/** What may stand right before the name of a body. */
const OPENERS = /^(?:the|by|said|says|and|to|with)$/;

/** Those stand for a place, and of them "the Republicans of Norland Senator Roe" tells. */
const OF_A_PLACE =
  /^(?:sen|senator|rep|representative|congressman|congresswoman|gov|governor|mayor|minister|king|queen|secretary|mp|republican|democrat)\.?$/;

/** "Coalition to", "Pilots for", "the Tree of", "HCLU of": what a body with such a word in its name is called first. */
function isOfBody(
  tokens: readonly Token[],
  from: number,
  link: number,
  isDefinite: boolean,
  isTitled: boolean,
): boolean {
  const head = tokens[link - 1];
  const lower = head?.lower ?? '';
  if (head === undefined || isOfficeWord(head)) return false;
  const isHead = isBody(lower) || isNotPeople(lower) || /^\p{Lu}{3,}$/u.test(head.text);
  switch (tokens[link]?.lower) {
    case 'of':
      // "Great Bakers of Norland star", and not "Old Friends of Norland President Roe".
      return isHead || isDefinite || (!isTitled && link - from > 1 && isPluralNoun(lower));
    case 'for':
    case 'against':
      return isHead || isPluralNoun(lower) || lower === 'united';
    case 'to':
      // "Norland Right to Boats", and neither "According to Harbour" nor "Ann Roe to Norland President Doe".
      return isHead || (link - from > 1 && !isPlace(tokens[link + 1]?.lower ?? ''));
    default:
      return isHead;
  }
}
