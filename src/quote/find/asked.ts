import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
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

/**
 * "when asked if", "once told that", "Lee, asked if it would last, | said": who is asked or told says nothing.
 * @param until as `askedUntil` finds it for the verb
 */
export function isReducedPassive(
  { tags, tokens }: View,
  { first, verb, lemma, tag }: VerbGroup,
  until: number | undefined,
): boolean {
  if (first !== verb || (tag !== 'VN' && tag !== 'VD') || !PUT_TO.test(lemma)) return false;
  const before = tags[verb - 1];
  if (before === 'WR' || before === 'SC') return LINKS.test(tokens[verb - 1]?.lower ?? '');
  return until !== undefined;
}

const PUT_TO = /^(?:ask|tell|press|warn|inform|remind|advise|urge|order)$/;

const LINKS = /^(?:when|if|once|while|unless|until|though|although|whenever|before|after)$/;

/**
 * "Lee, | asked if it would last, said", "Lee, when asked, said": a participle between two commas, and the verb of the clause behind the second.
 * @returns index of the second comma
 */
export function askedUntil(view: View, unit: Unit, { first, verb, lemma }: VerbGroup): number | undefined {
  const { tags, tokens, inside } = view;
  if (first !== verb || !PUT_TO.test(lemma)) return undefined;
  // "told her that it was over", "asked reporters whether …": who is told stands there.
  const isOpen = /^(?:TH|IN|TO|SC|WR|WH|RB|COMMA|DT)$/.test(tags[verb + 1] ?? '');
  if (!isOpen && !/^(?:s?he|they|it|there)$/.test(tokens[verb + 1]?.lower ?? '')) return undefined;
  const comma = LINKS.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  const whom = tags[comma] === 'COMMA' ? phraseEndingAt(view, comma, unit.first) : undefined;
  if (whom === undefined) return undefined;
  // "The union, in turn, | asked why it was late": the phrase between the commas is nobody.
  if (tags[whom.first - 1] === 'IN' && tags[whom.first - 2] === 'COMMA') return undefined;
  for (let at = whom.first - 1; at >= unit.first; at -= 1) {
    if (inside[at] !== -1 || /^(?:COMMA|SEMI|COLON|DASH|CC|TH|CQ)$/.test(tags[at] ?? '')) break;
    if (isFiniteVerb(tags[at])) return undefined;
  }
  for (let at = verb + 1; at < unit.last && at - verb < LONGEST_ASKED; at += 1) {
    if (inside[at] !== -1 || tags[at] !== 'COMMA') continue;
    const answer = tags[at + 1] === 'RB' ? at + 2 : at + 1;
    return isFiniteVerb(tags[answer]) ? at : undefined;
  }
  return undefined;
}

/** Tokens of what somebody was asked. */
const LONGEST_ASKED = 40;
