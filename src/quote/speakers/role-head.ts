import { isRoleNoun } from './lexicon.ts';

/** Head noun of a role: the last role word before "of", "for", a comma or a clause. */
export function headOfRole(text: string): string | undefined {
  const core = text.toLowerCase().split(/,| (?:of|for|at|in|on|to|from|with|who|and) /)[0] ?? '';
  const parts = core.split(/[\s’']+/).filter(Boolean);
  return parts.findLast((part) => isRoleNoun(part));
}
