import { isKin, isRoleModifier, isRoleNoun, isTitle } from './lexicon.ts';
import { countryOf } from './places.ts';
import { headOfRole } from './role-head.ts';

/**
 * "wife", "Republican opponent", "her close friend": what somebody is to another of whom the role does not tell. Not "Roe's wife", "mother of
 * five", "Roe friend".
 * @param role as the article words it
 */
export function lacksOther(role: string): boolean {
  const head = headOfRole(role) ?? /[\p{L}-]+$/u.exec(role.toLowerCase())?.[0];
  if (head === undefined || !(isKin(head) || RELATIVE.test(head) || ON_A_SIDE.test(head))) return false;
  const at = role.toLowerCase().lastIndexOf(head);
  // "mother of five", "grandmother and teacher"
  if (/^\s+(?:of|to|for|at|in|with|from|and)\s/i.test(role.slice(at + head.length))) return false;
  // "Sister Ann Roe": a title.
  if (role.length === head.length && isTitle(head) && /^\p{Lu}/u.test(role)) return false;
  const before = role.slice(0, Math.max(0, at));
  // "former supporter": of whom or what? Not "militia supporter".
  if (ON_A_SIDE.test(head)) return before.split(/\s+/).every((word) => word === '' || HOW_LONG.test(word));
  if (OF_THEMSELVES.test(before) || (head === 'partner' && IN_FIRM.test(before))) return false;
  return !/\p{L}(?:[’']s|s[’'])\s/u.test(before) && !before.split(/\s+/).some(isName);
}

/** "single mother", "war widow": how somebody lives, whoever the other is. */
const OF_THEMSELVES =
  /\b(?:single|working|stay-at-home|expectant|foster|adoptive|surrogate|bereaved|grieving|first-time|teen|teenage|young|war|army|navy|military)\s+$/i;

/** "managing partner": an office. */
const IN_FIRM = /\b(?:managing|founding|senior|junior|general|limited|equity|law)\s+$/i;

/** Who is called so is so to somebody, by no trade or office. */
const RELATIVE =
  /^(?:ex-|then-|co-)?(?:accuser|ally|bandmate|classmate|co-?worker|boyfriend|girlfriend|fianc[eé]e?|friend|colleague|counterpart|housemate|lover|mom|dad|opponent|partner|predecessor|rival|roommate|sibling|standard-bearer|successor|teammate|tormentor)$/;

const HOW_LONG = /^(?:former|longtime|long-time|lifelong|ardent|staunch|loyal|early|vocal|fervent|strong)$/;

const ON_A_SIDE = /^(?:supporter|backer|proponent)$/;

/** "Roe", "CNN"; no "GOP", "Republican" or "Norwegian", which is what she is herself. */
function isName(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}/u.test(word) &&
    lower !== 'gop' &&
    !isRoleModifier(lower) &&
    !isRoleNoun(lower) &&
    !/-(?:year-old|time)$/.test(lower) &&
    countryOf(lower) === undefined
  );
}
