import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';

/** "Asked about it, …": what somebody was asked opens the sentence. */
export function opensAsked({ tags, tokens }: Pick<View, 'tags' | 'tokens'>, first: number): boolean {
  return (tags[first] === 'VN' || tags[first] === 'VD') && ASKED.test(tokens[first]?.lower ?? '');
}

/**
 * "Asked for her view, …", "when asked for a comment", "was reached and asked for comment": somebody is asked, and asks nothing.
 * @param start index of what they are asked for
 */
export function isAskedFor(
  { tags, tokens }: View,
  unit: Unit,
  { lemma, first, verb, tag }: VerbGroup,
  start: number,
): boolean {
  if (lemma !== 'ask' || tokens[verb + 1]?.lower !== 'for') return false;
  const noun = /^(?:an?|further)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
  if (REACTION.test(tokens[noun]?.lower ?? '')) return true;
  const before = tags[first - 1];
  const isBare = first === verb && (tag === 'VN' || tag === 'VD');
  return isBare && (first === unit.first || before === 'WR' || before === 'SC');
}

const REACTION = /^(?:comments?|response|reaction|clarification|explanation)$/;

const ASKED = /^(?:asked|pressed|quizzed|questioned|challenged|pushed|prodded)$/;

/**
 * "Smith, asked if it would last: “…”", "Asked if it would last, Smith: “…”": who is asked answers, and no verb says so.
 * @param mark index of the colon
 */
export function askedAhead(view: View, unit: Unit, mark: number): { cue: Range; source: Range } | undefined {
  const { tags, tokens } = view;
  if (tags[mark] !== 'COLON') return undefined;
  const cue = { first: mark, last: mark + 1 };
  const first = tokens[unit.first]?.lower === 'when' ? unit.first + 1 : unit.first;
  if (opensAsked(view, first)) {
    const source = phraseEndingAt(view, mark, first + 1);
    return source !== undefined && tags[source.first - 1] === 'COMMA' ? { cue, source } : undefined;
  }
  const source = tags[unit.first] === 'NNP' ? phraseStartingAt(view, unit.first, mark, false) : undefined;
  const asked = (source?.last ?? mark) + 1;
  if (source === undefined || tags[source.last] !== 'COMMA' || !opensAsked(view, asked)) return undefined;
  for (let at = asked + 1; at < mark; at += 1) if (tags[at] === 'COMMA') return undefined;
  return { cue, source };
}

/** "when asked if", "once told that": who is asked or told says nothing. */
export function isReducedPassive({ tags, tokens }: View, { first, verb, lemma, tag }: VerbGroup): boolean {
  return (
    first === verb &&
    (tag === 'VN' || tag === 'VD') &&
    /^(?:ask|tell|press|warn|inform)$/.test(lemma) &&
    (tags[verb - 1] === 'WR' || tags[verb - 1] === 'SC') &&
    /^(?:when|if|once|while|unless|until|though|although|whenever|before|after)$/.test(
      tokens[verb - 1]?.lower ?? '',
    )
  );
}
