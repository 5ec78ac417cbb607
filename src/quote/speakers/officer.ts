import type { Token } from '../tokens.ts';
import { isBody, isCourtesy, isNotPeople, isRoleModifier, isRoleNoun, isTitle, singular } from './lexicon.ts';
import type { NameUse } from './names.ts';
import { endOfUse, headWord, type Phrase } from './phrase.ts';
import { isCapitalised } from './runs.ts';

/** "League of Harbour Pilots President Ann Roe", "Department of Harbours spokesman Bo Roe": who speaks for a body with "of" in its name. */
export function isOfficerOfBody(phrase: Phrase, use: NameUse | undefined): boolean {
  const { document, coreEnd, last } = phrase;
  const { tokens } = document;
  const head = headWord(phrase);
  if (use === undefined || head === undefined || !isCapitalised(head) || use.lead === use.first) return false;
  if (!/^(?:of|for|on)$/.test(tokens[coreEnd]?.lower ?? '') || use.first <= coreEnd) return false;
  if (!isBody(head.lower) && !isNotPeople(head.lower) && !isNotPeople(singular(head.lower))) return false;
  const after = endOfUse(tokens, use);
  if (after < last && !/^(?:[,(—–]|who)$/.test(tokens[after]?.text ?? '')) return false;
  const isRole = ({ lower }: Token) => isRoleNoun(lower) || isTitle(lower);
  const between = tokens.slice(coreEnd + 1, use.first).filter(({ text }) => text !== '.');
  const field = between.find(({ lower }) => lower !== 'the');
  const office = between.findLast((token) => isRole(token) && !isCourtesy(token.lower));
  // "the Office of Governor Roe", "the Campaign of Norland Senator Roe": what is hers.
  if (field === undefined || office === undefined || !isCapitalised(field) || isRole(field)) return false;
  if (OWNED.test(head.lower) && !SERVING.test(office.lower)) return false;
  // "the Bureau of Harbours and Attorney General Ann Roe": two, and not "President and CEO Ann Roe", "Food and Harbour Agency chief".
  const and = between.findLastIndex(({ lower }) => lower === 'and' || lower === '&');
  const before = between[and - 1];
  if (and > 0 && before !== undefined && !isRole(before) && between.slice(and + 1).every(isRole))
    return false;
  return between.every(
    (token) =>
      isCapitalised(token) ||
      isRole(token) ||
      isRoleModifier(token.lower) ||
      /^(?:of|for|on|the|and|&|'s|affairs)$/.test(token.lower),
  );
}

/** Bodies that are called after whoever has them. */
const OWNED =
  /^(?:office|campaign|administration|government|regime|cabinet|team|staff|party|foundation|family)$/;

/** Whoever has no such body of their own. */
const SERVING = /^(?:spokes\w+|director|head|chief|counsel|commissioner|analyst|chairman|chairwoman|chair)$/;
