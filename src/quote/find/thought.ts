import { clauseAhead } from '../grammar/clause.ts';
import type { Complement } from '../grammar/complement.ts';
import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { inheritedSubject, type VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { asserts } from './asserted.ts';
import type { Finding } from './finding.ts';
import { findPre } from './pre.ts';
import { isDenied, quotesSome } from './viewed.ts';

/** "anticipated that it would be “a fight”": a verb of thought reports speech when part of its clause is quoted. */
export function findQuotedClause(
  view: View,
  unit: Unit,
  group: VerbGroup,
  own: Range | undefined,
  subject: Range | undefined,
): Finding | undefined {
  const start = group.verb + 1;
  if (KNOWING.has(group.lemma)) return undefined;
  const isThat = view.tags[start] === 'TH' && !isFiniteVerb(view.tags[start + 1]);
  const isBare =
    BELIEVING.has(group.lemma) &&
    view.tags[start] !== 'JJ' &&
    // "What they thought they heard was “…”"
    view.tags[(own?.first ?? 0) - 1] !== 'WH' &&
    // "candidates who think “…” are wrong"
    !(view.tags[start] === 'OQ' && view.tags[group.first - 1] === 'WH');
  const isClause = isThat || (isBare && clauseAhead(view, start, unit.last));
  if (!isClause || !asserts(group) || group.passive) return undefined;
  // "Do you think any of them will say “yes”?"
  if (isBare && !isThat && view.tokens[unit.last - 1]?.text === '?') return undefined;
  const complement: Complement = { start, form: 'mixed', cueEnd: start };
  const found = findPre(view, unit, group, complement, own ?? inheritedSubject(view, unit, group, subject));
  if (found === undefined || (isBare && !isThat && !isOwnView(view, unit, group, found))) return undefined;
  return found.content.some((range) => quotesWords(view, range)) ? found : undefined;
}

/** "Lee thinks the pier is “a wreck in waiting”": somebody by name, and not "no longer thinks". */
function isOwnView(view: View, unit: Unit, group: VerbGroup, { content: [range], source }: Finding): boolean {
  if (range === undefined || source === undefined || view.tags[range.first] === 'OQ') return false;
  if (group.tag !== 'VZ' && group.tag !== 'VF') return false;
  let isNamed = /^(?:s?he|they|i|we)$/.test(view.tokens[source.first]?.lower ?? '');
  for (let at = source.first; at < source.last; at += 1) isNamed ||= view.tags[at] === 'NNP';
  return (
    isNamed &&
    !isDenied(view, Math.max(unit.first, source.first - 2), group.verb) &&
    quotesSome(view, range.first, range.last, true)
  );
}

/** Verbs behind which a clause needs no "that". */
export const BELIEVING: ReadonlySet<string> = new Set('believe think feel reckon suspect'.split(' '));

/** Verbs of what is so or is known or compared, not of what somebody holds: "she knows that the word “safe” is no code". */
export const KNOWING: ReadonlySet<string> = new Set(
  'contrast compare equate reconcile know realize realise understand remember forget see notice learn discover prove show mean ensure demonstrate make be'.split(
    ' ',
  ),
);

/** More than one word in marks: one alone is set off. */
function quotesWords(view: View, { first, last }: Range): boolean {
  let words = 0;
  for (let at = first; at < last; at += 1)
    if (view.inside[at] !== -1 && (view.tokens[at]?.kind === 'word' || view.tokens[at]?.kind === 'number'))
      words += 1;
  return words > 1;
}
