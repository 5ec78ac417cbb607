import { isBody, isWriting } from '../quote/index.ts';
import { contradicts, isOfficeName, isOtherArea, isRoleOnly, isSameArea, WORDS } from './occupations.ts';

/** Letters by which a body and the offices in it agree: ministry and minister, police and policeman, council and councillor. */
const SAME_BODY = 5;

/**
 * Whether words that an article leaves to "the culture ministry" or "a surgeon" cannot be those of somebody whom the archive knows.
 * @param mention whom the article names as the speaker, a body or an office without a name
 * @param roles all that articles call whoever is credited
 * @param near what the article says beside the name of whoever is credited
 * @returns true where they can't; undefined where they may be, or nothing tells
 */
export function isAnotherThan(
  mention: string,
  roles: readonly string[],
  near: () => readonly string[],
): true | undefined {
  if (roles.length === 0) return undefined;
  if (bodyIn(mention) !== undefined) return maySpeakFor(mention, roles) ? undefined : true;
  return isRoleOnly(mention) && contradicts(mention, roles, near) === true ? true : undefined;
}

/**
 * Whether a message's body is not the one that the article names: "the health ministry" for "the culture ministry".
 * @param mention as in `isAnotherThan`
 */
export function isOtherBody(claimed: string, mention: string): boolean {
  const [one, other] = [bodyIn(inSmallLetters(claimed)), bodyIn(mention)];
  if (one === undefined || other === undefined) return false;
  return isOtherArea(claimed, mention) || !one.some((word) => other.some((each) => isAlike(word, each)));
}

/** Whether a text is a body in small letters that says which one it is: "the culture ministry". */
export const isNamedBody = (text: string): boolean => bodyIn(text) !== undefined;

/** The words of a body in small letters that says which one it is: "the culture ministry"; undefined for anything else, and for a bare "the company". */
function bodyIn(text: string): readonly string[] | undefined {
  const words = (text.match(WORDS) ?? []).map((word) => word.replace(/['’]s?$/u, ''));
  const led = words.slice(/^(?:the|a|an|its|their|his|her|our)$/iu.test(words[0] ?? '') ? 1 : 0);
  const link = led.findIndex((word) => /^(?:of|for)$/u.test(word));
  const head = (link < 0 ? led : led.slice(0, link)).at(-1) ?? '';
  if (!/^\p{Ll}/u.test(head) || !isBody(head) || isWriting(head)) return undefined;
  const telling = led.filter((word) => !/^(?:of|for|the|and)$/u.test(word)).map((word) => word.toLowerCase());
  return telling.length > 1 ? telling : undefined;
}

/** Whether somebody may speak for a body that a message names; undefined where it names none. */
export function maySpeakFor(claimed: string, roles: readonly string[]): boolean | undefined {
  const body = bodyIn(inSmallLetters(claimed));
  // A bare "minister" is one of the ministry that another role tells.
  const isElsewhere = roles.some((role) => isOtherArea(claimed, role));
  const own = isElsewhere ? roles.filter((role) => isSameArea(claimed, role)) : roles;
  return body && own.some((role) => mayLead(role) || isOfBody(role, body));
}

/** A name of a body as a noun may be written: "the Foreign Ministry". */
const inSmallLetters = (text: string): string =>
  text.replace(/\p{Lu}[\p{L}-]*$|\p{Lu}[\p{L}-]*(?=\s(?:of|for)\s)/u, (word) => word.toLowerCase());

const isAlike = (one: string, other: string): boolean =>
  one === other || (one.length >= SAME_BODY && one.slice(0, SAME_BODY) === other.slice(0, SAME_BODY));

const isOfBody = (role: string, body: readonly string[]): boolean =>
  (role.toLowerCase().match(WORDS) ?? []).some((word) => body.some((own) => isAlike(word, own)));

const RANK = /^(?:the|an?|managing|acting|interim|senior|junior|former|vice|co|prime)$/u;

/** An office without a word of where, which may be one of any body: "the director", "chief executive". */
function mayLead(role: string): boolean {
  return (role.toLowerCase().match(WORDS) ?? []).every((word) => isOfficeName(word) || RANK.test(word));
}
