import { ROLE_NOUNS } from '../../english/index.ts';
import { skipAdverbials } from '../grammar/adverbials.ts';
import { clauseAhead } from '../grammar/clause.ts';
import type { Complement } from '../grammar/complement.ts';
import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { isTimeName, isTimeNoun } from '../grammar/times.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';

/** A name, a pronoun for a person, or somebody's office; "the photographs" say nothing. */
export function isSomebody({ tags, tokens }: View, { first, last }: Range): boolean {
  if (tags[first] === 'PRP') return tokens[first]?.lower !== 'it';
  if (ROLE_NOUNS.has(tokens[last - 1]?.lower ?? '')) return true;
  return tags[last - 1] === 'NNP' && !isTimeName(tokens[last - 1]?.lower);
}

/** "made it clear", "made plain" @param verb index of the form of "make" */
export function isMadeClear({ tokens }: View, verb: number): boolean {
  for (let at = verb + 1; at < verb + 4; at += 1) if (CLEAR.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

const CLEAR = /^(?:clear|plain|known)$/;

/** "made (it) clear that …", "made plain: “…”" */
export function madeClear(
  view: View,
  unit: Unit,
  { lemma, verb, passive }: VerbGroup,
): Complement | undefined {
  if (lemma !== 'make' || passive) return undefined;
  const at = view.tokens[verb + 1]?.lower === 'it' ? verb + 2 : verb + 1;
  const how = view.tags[at] === 'RB' ? at + 1 : at;
  if (!CLEAR.test(view.tokens[how]?.lower ?? '')) return undefined;
  const start = skipAdverbials(view, how + 1, unit.last);
  const cueEnd = how + 1;
  // "made clear that day"
  if (view.tags[start] === 'TH' && isTimeNoun(view.tokens[start + 1]?.lower)) return undefined;
  if (view.tags[start] === 'TH' && !isFiniteVerb(view.tags[start + 1]))
    return { start, form: 'that', cueEnd };
  if (view.tags[start] === 'COLON' && view.tags[start + 1] === 'OQ')
    return { start: start + 1, form: 'quote', cueEnd };
  return start === how + 1 && clauseAhead(view, start, unit.last)
    ? { start, form: 'clause', cueEnd }
    : undefined;
}
