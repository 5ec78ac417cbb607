import { isPersonNoun } from '../../english/index.ts';
import { isRoleNoun, isTitle, singular } from './lexicon.ts';

/** Head noun of a role: the last role word before "of", "for", a comma or a clause; the last word behind a body's name ("Department of Harbours spokesman"). */
export function headOfRole(text: string): string | undefined {
  const core = text.toLowerCase().split(/,| (?:of|for|at|in|on|to|from|with|who|and) /)[0] ?? '';
  const parts = core.split(/[\s’']+/).filter(Boolean);
  const head = parts.findLast((part) => isRoleNoun(part));
  if (head !== undefined) return head;
  const own = parts.at(-1) ?? '';
  if (isPersonNoun(own)) return own;
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return isRoleNoun(last) ? last : undefined;
}

/** "Sens. | Roe and Doe", "former governors | Roe and Doe": what each of them is, in the singular. */
export function roleOfOne(role: string): string {
  const [last = '', word = ''] = /(\S+?)\.?$/u.exec(role) ?? [];
  const one = singular(word.toLowerCase());
  const isPlural =
    one.length < word.length && (isTitle(one) || isRoleNoun(one)) && !isRoleNoun(word.toLowerCase());
  // "member of the Council of Advisers": those are others.
  if (!isPlural || / (?:of|for|at|in|on|to|with|and|from|[a-z]+ing) /.test(role)) return role;
  return role.slice(0, -last.length) + word.slice(0, one.length) + last.slice(word.length);
}
