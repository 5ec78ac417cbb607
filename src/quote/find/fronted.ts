import { isNominal, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun, isVerb } from '../grammar/tags.ts';
import { TEMPORAL } from '../grammar/times.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';

/** The cue stands in a participle, adverbial or subordinate clause that opens the sentence. */
export function isFronted(view: View, unit: Unit, group: VerbGroup): boolean {
  let first = unit.first;
  while (view.tags[first] === 'CC' || view.tags[first] === 'RB') first += 1;
  // "Since announcing it, …", "By calling it “a wreck,” …"
  const isLed = view.tags[first] === 'IN' || view.tags[first] === 'SC' || view.tags[first] === 'TO';
  if (isLed && group.tag === 'VG' && first + 1 >= group.first) return true;
  if (
    first >= group.first &&
    (group.tag === 'VG' ||
      group.tag === 'VN' ||
      (group.tag === 'VD' && view.tokens[first]?.lower === 'asked'))
  )
    return true;
  if (group.tag === 'VD' && first === group.verb) return true;
  // "Instead of provoking a row that ended with Lee exclaiming that …, …"
  if (isLed && group.tag === 'VG' && view.tags[first + 1] === 'VG' && !hasComma(view, first, group.first))
    return true;
  if (view.tags[first] === 'VG') return !hasComma(view, first, group.first);
  if (isPartedFromLink(view, first, group)) return true;
  return isSubordinate(view, unit, group) || isInFrontedRelative(view, first, group.first);
}

/** "When Lee, who ran the club, calls it a draw, …": an aside between the link and its verb. */
function isPartedFromLink({ tags, tokens }: View, link: number, { first, tag }: VerbGroup): boolean {
  if (!/^(?:when|whenever|if|once|after|before|since)$/.test(tokens[link]?.lower ?? '')) return false;
  let at = link + 1;
  while (isNominal(tags[at])) at += 1;
  if (at === link + 1 || tags[at] !== 'COMMA' || tags[at + 1] !== 'WH') return false;
  for (at += 2; at < first; at += 1) if (tags[at] === 'COMMA') break;
  return at === first - 1 && (tag === 'VD' || tag === 'VZ');
}

/** "it is not clear why, a day after calling it “sound,” the board closed it": before the main clause within another one. */
export function isLedWithin({ tags, tokens }: View, { tag, first }: VerbGroup): boolean {
  if (tag !== 'VG' || !/^(?:after|before|since|while|despite)$/.test(tokens[first - 1]?.lower ?? ''))
    return false;
  for (let at = first - 2; at > 0 && first - at < LONGEST_LEAD; at -= 1) {
    if (tags[at] === 'COMMA') return /^(?:WR|SC|TH|CC)$/.test(tags[at - 1] ?? '');
    if (isFiniteVerb(tags[at]) || tags[at] === 'PRP') return false;
  }
  return false;
}

/** Tokens of "less than a day after". */
const LONGEST_LEAD = 8;

/** "friends say that when she says it is “time,” they listen": a clause before the main one, of which the speaker is the subject. */
export function opensClause(view: View, unit: Unit, source: Range | undefined): boolean {
  const link = (source?.first ?? 0) - 1;
  if (link > unit.first && isBehindCircumstance(view, unit, link)) return true;
  if (link <= unit.first || !/^(?:when|whenever|if|once)$/.test(view.tokens[link]?.lower ?? '')) return false;
  const before = view.tags[link - 1];
  return before === 'TH' || before === 'COMMA' || before === 'CC';
}

/** "In the first days of May, | as Lee shrugged and mocked the warnings, the crew left": a second clause before the main one. */
function isBehindCircumstance(view: View, { first }: Unit, link: number): boolean {
  if (!/^(?:as|while|after|before)$/.test(view.tokens[link]?.lower ?? '')) return false;
  if (view.tags[link - 1] !== 'COMMA' || view.tags[first] !== 'IN') return false;
  for (let at = first; at < link - 1; at += 1)
    if (isVerb(view.tags[at]) || view.tags[at] === 'COMMA' || view.inside[at] !== -1) return false;
  return true;
}

/** "For Smith, who notes that …, the case is closed": the clause hangs on what opens the sentence. */
function isInFrontedRelative({ tags }: View, first: number, verb: number): boolean {
  if (tags[first] !== 'IN' && tags[first] !== 'TO') return false;
  let at = first + 1;
  while (isNominal(tags[at])) at += 1;
  if (tags[at] !== 'COMMA' || tags[at + 1] !== 'WH') return false;
  for (at += 2; at < verb; at += 1) if (tags[at] === 'COMMA') return false;
  return true;
}

function hasComma(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (view.tags[at] === 'COMMA' && view.inside[at] === -1) return true;
  return false;
}

/** A subordinator stands before the cue and no finite verb but the cue's own group: the main clause is still to come. */
function isSubordinate(view: View, unit: Unit, group: VerbGroup): boolean {
  if (group.first - unit.first > 40) return false;
  const opener = view.tags[view.tags[unit.first] === 'CC' ? unit.first + 1 : unit.first];
  // "When Smith spoke of the flood and said …, the crowd left": both verbs stand before the main clause.
  if ((opener === 'SC' || opener === 'WR') && !hasComma(view, unit.first, group.first)) return true;
  let subordinate = false;
  for (let at = unit.first; at < group.first; at += 1) {
    if (view.inside[at] !== -1) continue;
    const tag = view.tags[at];
    if (isFiniteVerb(tag)) return false;
    if (tag === 'SC' || tag === 'WR') subordinate = true;
    if (tag === 'IN' && (TEMPORAL.has(view.tokens[at]?.lower ?? '') || group.tag === 'VG'))
      subordinate = true;
  }
  return subordinate;
}

/** "Smith – who once said … – left". */
export function isBetweenDashes({ tags }: View, group: VerbGroup): boolean {
  const link = tags[group.first - 1] === 'RB' ? group.first - 2 : group.first - 1;
  return tags[link] === 'WH' && tags[link - 1] === 'DASH';
}

export function isRelative(view: View, group: VerbGroup, source: Range | undefined): boolean {
  // "The letter, which Ann Lee says she did not write, read: “…”"
  const link = (source?.first ?? 0) - 1;
  if (
    source?.last === group.first &&
    /^(?:which|whom)$/.test(view.tokens[link]?.lower ?? '') &&
    view.tags[link - 1] === 'COMMA'
  )
    return true;
  if (view.tags[group.first - 1] !== 'WH') return false;
  return view.tags[group.first - 2] === 'COMMA' || isInApposition(view, group.first - 2);
}

/** "The docker who accused Lee of lying | will testify": the clause tells which, and the verb of its sentence stands behind. */
export function tellsOfSubject({ tags }: View, { first }: Unit, group: VerbGroup): boolean {
  const link = group.first - 1;
  if (!/^(?:WH|TH)$/.test(tags[link] ?? '') || !isNoun(tags[link - 1])) return false;
  for (let at = first; at < link; at += 1)
    if (isVerb(tags[at]) || /^(?:COMMA|COLON|SEMI|DASH|OQ|TH|WH|WR|SC)$/.test(tags[at] ?? '')) return false;
  return true;
}

/** "Lee, a feminist | who has argued nine cases, said": the noun that the clause tells of opens behind a name and its comma. */
function isInApposition({ tags }: View, noun: number): boolean {
  for (let at = noun; at > noun - LONGEST_APPOSITION && at > 1; at -= 1) {
    if (isFiniteVerb(tags[at]) || tags[at] === 'STOP') return false;
    if (tags[at] === 'DT' && tags[at - 1] === 'COMMA') return tags[at - 2] === 'NNP';
  }
  return false;
}

/** Tokens of an apposition up to its relative clause. */
const LONGEST_APPOSITION = 9;
