import { isFiniteVerb, isVerb } from '../../grammar/tags.ts';
import { type VerbGroup, verbGroupAt } from '../../grammar/verbs.ts';
import type { Unit, View } from '../../view.ts';
import { lowers } from './words.ts';

/** "did not stand up and say", "wants her to come out and say", "could have stood up and said": the verb before "and" has the auxiliaries. */
export function conjoinedWith(view: View, unit: Unit, group: VerbGroup): VerbGroup | undefined {
  const { tags, tokens } = view;
  const link = tokens[group.first - 1]?.lower;
  if (group.first !== group.verb || (link !== 'and' && link !== 'or')) return undefined;
  const isBare = group.tag === 'VB' || group.tag === 'VF';
  if (!isBare && group.tag !== 'VG' && group.tag !== 'VN' && group.tag !== 'VD') return undefined;
  // "may back out, or say"
  const isParted = tags[group.first - 2] === 'COMMA';
  for (
    let at = group.first - (isParted ? 3 : 2);
    at >= unit.first && group.first - at < LONGEST_LIST;
    at -= 1
  ) {
    const tag = tags[at];
    if (view.inside[at] !== -1 || tag === 'STOP' || tag === 'COMMA') return undefined;
    // "hoped that she would lean over and say": read as no verb.
    if (
      tag === 'MD' &&
      isBare &&
      !isParted &&
      /^(?:JJ|NN)$/.test(tags[at + 1] ?? '') &&
      tokens.slice(unit.first, at).some(({ word }) => WISHING.test(word.lemma))
    )
      return verbGroupAt(view, at + 1, unit.first);
    if (!isVerb(tag) || tag === 'MD') continue;
    const first = verbGroupAt(view, at, unit.first);
    // "must be stroking their chins and muttering"
    if (group.tag === 'VG') return tag === 'VG' && (first.modal || first.first === at) ? first : undefined;
    // "to walk in, look at them and say"
    if (isBare && (tag === 'VB' || tag === 'VF') && first.first === at && tags[at - 1] === 'COMMA') {
      at -= 1;
      continue;
    }
    const isHave = lowers(view, first.first, at).includes('have');
    // "ought to have walked out and told them"
    const isToHave = isHave && tokens[first.first - 1]?.lower === 'to';
    const isOpen =
      first.modal || isToHave || (!isParted && (first.infinitive || (first.negated && first.first < at)));
    if (!isOpen) return undefined;
    // "are pressing the court to prosecute Roe and say": a verb of the subject's, not a second infinitive.
    const isNear = group.first - 2 - at <= NEAR_LINK || hasSingular(view, unit, first.first);
    if (isBare) return isNear && (tag === 'VB' || tag === 'VF') ? first : undefined;
    // "would have called and told them"
    const isOne = !isParted && (first.modal || group.first - 2 - at <= NEAR_LINK);
    return isHave && (first.modal || isToHave) && (isOne || MOVING.has(first.lemma)) ? first : undefined;
  }
  return undefined;
}

const WISHING = /^(?:hope|wish|expect|pray|want)$/;

/** Tokens of verbs that one auxiliary serves. */
const LONGEST_LIST = 16;

/** Tokens between a verb and the "and" that joins another to it. */
const NEAR_LINK = 3;

/** The finite verb before `at` is one of a single subject, or a colon has ended its clause, so that a bare verb behind it is none of the subject's. */
function hasSingular(view: View, unit: Unit, at: number): boolean {
  let finite = at - 1;
  while (finite > unit.first && !isFiniteVerb(view.tags[finite])) finite -= 1;
  if (view.tags.slice(finite, at).includes('COLON')) return true;
  // A bare verb is none of the past either: "threatened to look them in the eye and tell them".
  return view.tags[finite] === 'VZ' || view.tags[finite] === 'VD';
}

/** What one does before one speaks, so that the auxiliaries of the one belong to the other. */
const MOVING: ReadonlySet<string> = new Set(
  'stand come go get step walk turn sit look ring phone pick stop rise face take'.split(' '),
);
