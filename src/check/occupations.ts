import type { Span } from '../article/types.ts';
import {
  isOccupation as isListed,
  isTellingOccupation,
  mayBeBoth,
  NATIONALITY,
  PORTFOLIOS,
  SHORT_TITLES,
  titlesMarked,
} from '../english/index.ts';

export const WORDS = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const OFFICES = titlesMarked('office');
const OFFICE = new RegExp(`(?<![\\p{L}-])(?:${[...OFFICES].join('|')})(?![\\p{L}-])`, 'giu');

/** A word that may be a title cut short: "Sen.", "Gov Roe". */
const CUT_SHORT = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?:\.|(?=\s+\p{Lu}|$))/gu;

/** A text with its titles written out. */
const inFull = (text: string): string =>
  text.replace(CUT_SHORT, (word) => SHORT_TITLES.get(word.replace('.', '').toLowerCase()) ?? word);

/** The offices that a text speaks of, in small letters. */
export const officesIn = (text: string): string[] =>
  [...inFull(text).matchAll(OFFICE)].map(([office]) => office.toLowerCase());

export const isPortfolio = (word: string): boolean => PORTFOLIOS.has(word.toLowerCase());
export const isNationality = (word: string): boolean => /^\p{Lu}/u.test(word) && NATIONALITY.test(word);

/** Whether two texts with one office mean two: ministers of other things, presidents of other countries, one of them in opposition. */
export function isOtherOffice(one: string, other: string): boolean {
  return isOtherRank(one, other) || isOtherArea(one, other);
}

/** The one that the opposition would hold or that is second to another, and that other one: "vice president", "president". */
export const isOtherRank = (one: string, other: string): boolean => SECOND.test(one) !== SECOND.test(other);

/** As `isOtherOffice`, whoever of its holders is second: a deputy minister speaks for a ministry. */
export function isOtherArea(one: string, other: string): boolean {
  return AREAS.some((tells) => {
    const [left, right] = [areasOf(one, tells), areasOf(other, tells)];
    return left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word));
  });
}

/** Whether a text tells all that another one does of which office it means. */
export function isSameOffice(one: string, other: string): boolean {
  return !isOtherRank(one, other) && isSameArea(one, other);
}

/** As `isSameOffice`, whoever of its holders is second. */
export function isSameArea(one: string, other: string): boolean {
  return AREAS.every((tells) => {
    const [left, right] = [areasOf(one, tells), areasOf(other, tells)];
    return left.length === 0 || left.some((word) => right.includes(word));
  });
}

/** Before an office that is second to another or stands against it. */
const SECOND = /(?<![\p{L}-])(?:shadow|vice|deputy)[\s-]+(?!(?:of|for|in|from|at|to|and)\s)\p{L}/iu;

export const isSecond = (word: string): boolean => /^(?:shadow|vice|deputy)$/iu.test(word);

/** "Health secretary": a minister by another name, and no clerk. */
export const inGovernment = (office: string, text: string): string =>
  office === 'secretary' && (text.match(WORDS) ?? []).some(isPortfolio) ? 'minister' : office;

const AREAS = [isPortfolio, isNationality];
const areasOf = (text: string, tells: (word: string) => boolean): string[] =>
  (text.match(WORDS) ?? []).filter(tells).map((word) => word.toLowerCase().slice(0, SAME_AREA));

/** Letters by which spellings of one area agree: defence and defense, labour and labor, economy and economic. */
const SAME_AREA = 5;

/** Whether a word is written as an office may be: in small letters, or in capitals as only offices are. */
export const isOfficeName = (word: string): boolean => OFFICES.has(word);

/** Whether a word in small letters is a noun for what somebody does or is, an office among them. */
export const isOccupation = (word: string): boolean => OFFICES.has(word) || isListed(word);

/** As `OFFICE`, after a hyphen too: "the ex-minister". */
const ANY_OFFICE = new RegExp(`\\b(?:${[...OFFICES].join('|')})\\b`, 'iu');

/** Whether a text speaks of somebody by office: "the French minister". */
export function isRole(text: string): boolean {
  return (
    ANY_OFFICE.test(text) &&
    !/\b(?:minister|president|premier|chancellor|secretary|king|queen|general|senator|governor|mayor)\s+\p{Lu}/u.test(
      text,
    )
  );
}

/** Whether a text is what somebody does or is, and no name: "the French minister", "surgeon", "head of the zoo". */
export function isRoleOnly(text: string): boolean {
  if (isRole(text)) return true;
  const own = text.split(/\s(?:of|for)\s/u)[0] ?? text;
  const last = /[\p{L}\p{M}-]+$/u.exec(own)?.[0] ?? '';
  return /^\p{Ll}/u.test(last) && isOccupation(last);
}

/** The nouns of a text for what somebody does, in small letters. */
export const occupationsIn = (text: string): string[] =>
  (inFull(text).match(WORDS) ?? [])
    .map((word) => word.toLowerCase().replace(/['’]s?$/u, ''))
    .filter(isOccupation);

/**
 * Whether somebody cannot be the one whom a message calls by an occupation.
 * @param claimed what the message says: "the surgeon", "health minister"
 * @param own roles that articles give
 * @param near what the article says beside the name
 * @returns false where the article itself calls somebody so, or may well; undefined where it gives no occupation
 */
export function contradicts(
  claimed: string,
  own: readonly string[],
  near: () => readonly string[],
): boolean | undefined {
  const words = occupationsIn(claimed.split(/\s(?:of|for)\s/u)[0] ?? claimed);
  const head = words.at(-1);
  const tellingIn = (role: string) => occupationsIn(role).filter(isTellingOccupation);
  const telling = own.filter((role) => tellingIn(role).length > 0);
  if (head === undefined || telling.length === 0 || words.some((word) => !isTellingOccupation(word)))
    return undefined;
  const alike = telling.filter((role) =>
    tellingIn(role).some((word) => words.some((one) => mayBeBoth(one, word))),
  );
  if (alike.length > 0)
    return alike.every((role) => isOtherRank(claimed, role)) || isOtherArea(claimed, alike.join(' '));
  return !near().some((text) => isSaidOf(text, head));
}

/** A text has a word that does not stand right before somebody's name: "the surgeon", but not "surgeon Ada Flint". */
const isSaidOf = (text: string, word: string): boolean =>
  new RegExp(
    `(?<![\\p{L}-])[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}s?(?![\\p{L}-])(?!\\s+\\p{Lu})`,
    'u',
  ).test(text);

/** What an article sets behind a name: ", a physicist". */
export function apposedTo(raw: string, mention: Span | undefined): string[] {
  if (mention === undefined) return [];
  const found = /^,\s+(?:an?|the|one\s+of\s+the)\s+([^,.;:!?"“”\n]{3,60})/u.exec(
    raw.slice(mention.end, mention.end + 80),
  );
  return found?.[1] === undefined ? [] : [found[1]];
}

/** UTF-16 units before and behind a name in which an article may give a role. */
const NEAR_NAME = 100;
/** UTF-16 units before and behind a name in which quotations are looked for; uses of a name that are looked at. */
const LONGEST_QUOTE = 1_000;
const MOST_NEAR = 60;

/** What stands near each use of a surname, in its line, without what is said there. */
export function nearName(raw: string, surname: string): string[] {
  const near: string[] = [];
  for (let at = raw.indexOf(surname); at >= 0 && near.length < MOST_NEAR; at = raw.indexOf(surname, at + 1)) {
    const around = raw.slice(Math.max(0, at - LONGEST_QUOTE), at + LONGEST_QUOTE);
    const middle = Math.min(at, LONGEST_QUOTE);
    const start = around.lastIndexOf('\n', middle) + 1;
    const end = around.indexOf('\n', middle);
    const line = around
      .slice(start, end < 0 ? around.length : end)
      .replace(QUOTED, (words) => ' '.repeat(words.length));
    const own = middle - start;
    near.push(line.slice(Math.max(0, own - NEAR_NAME), own + NEAR_NAME));
  }
  return near;
}

const QUOTED = /"[^"]*"|[“„][^”“]*[”“]|«[^»]*»/gu;
