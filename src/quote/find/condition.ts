import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Unit, View } from '../view.ts';

/**
 * "If no notice is given, | Lee said they may end in the street": a condition in the present is part of what is or would be; in "If
 * asked, Lee said …" or "If she was angry, Lee said she had forgiven it" it is the writer's link.
 * @param said what is said
 */
export function conditionBefore(
  view: View,
  unit: Unit,
  source: Range | undefined,
  said: Range,
): Range | undefined {
  const { tags, tokens } = view;
  if (source === undefined || tags[source.first - 1] !== 'COMMA') return undefined;
  if (tags.slice(said.first, said.last).find(isFiniteVerb) === 'VD') return undefined;
  // "For example, if …"
  let first = unit.first;
  while (first < unit.first + LONGEST_LINK && !CONDITIONAL.test(tokens[first]?.lower ?? '')) first += 1;
  if (!CONDITIONAL.test(tokens[first]?.lower ?? '')) return undefined;
  if (first > unit.first && tags[first - 1] !== 'COMMA' && tags[first - 1] !== 'CC') return undefined;
  const last = source.first - 1;
  let isClause = false;
  for (let at = first; at < last; at += 1) {
    const tag = tags[at];
    if (view.inside[at] !== -1 || tag === 'SEMI' || ASKING.test(tokens[at]?.word.lemma ?? ''))
      return undefined;
    // "if it rains, the match is off, | Lee said"
    if (isClause && tag === 'COMMA') return undefined;
    // "if given a boat": a participle.
    if (
      !isClause &&
      at > first + 1 &&
      tag === 'VD' &&
      (tokens[at]?.lower !== 'were' || tags[at + 1] !== 'TO')
    )
      return undefined;
    isClause ||= isFiniteVerb(tag);
  }
  return { first, last };
}

/** When she said it, and no condition of what she said. */
const ASKING = /^(?:ask|press|question|challenge|prompt|quiz|wonder)$/;

const CONDITIONAL = /^(?:if|unless)$/;

/** Tokens of "For example," and "But even". */
const LONGEST_LINK = 4;
