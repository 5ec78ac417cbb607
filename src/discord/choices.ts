import { LIMITS } from '../../commands/index.ts';
import type { Suggestion } from '../search/types.ts';
import { visibleLine } from '../text/invisible.ts';

/**
 * Makes suggestions fit for Discord: 25 at most, long names cut with an ellipsis, and none whose value is too long or empty,
 * for a cut value would lead elsewhere.
 */
export function fitChoices(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions
    .filter(({ name, value }) => visibleLine(name) !== '' && value !== '' && value.length <= LIMITS.choice)
    .slice(0, LIMITS.choices)
    .map(({ name, value }) => ({ name: cut(visibleLine(name)), value }));
}

function cut(name: string): string {
  if (name.length <= LIMITS.choice) return name;
  const kept = name.slice(0, LIMITS.choice - 1);
  // Half of a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
