import { frameOf } from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';
import { skipAdverbials } from '../grammar/adverbials.ts';
import { isNominal, listOfNames, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun } from '../grammar/tags.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { regionAt } from './finding.ts';

/** After the reporting verb and its circumstances nothing is left that could be its object. */
export function endsClause(view: View, unit: Unit, group: VerbGroup, after: number): boolean {
  const told = addressed(view, unit, group, after);
  const next = skipAdverbials(view, told, unit.last);
  if (next >= unit.last) return true;
  const tag = view.tags[next];
  // "cited increased tensions"
  const isThing =
    next === told && (tag === 'VN' || tag === 'VD' || tag === 'VG') && isNoun(view.tags[next + 1]);
  return !(isThing || isNominal(tag) || tag === 'OBJ' || tag === 'PRP' || tag === 'TO');
}

/** Steps over the one who is told. */
export function addressed(view: View, unit: Unit, group: VerbGroup, after: number): number {
  if (after !== group.verb + 1 || frameOf(group.lemma)?.frames.includes('a') !== true) return after;
  const last = phraseStartingAt(view, after, unit.last, false)?.last ?? after;
  // "told the BBC’s “Early Tide”"
  const show = view.tags[last] === 'POS' ? regionAt(view, last + 1) : regionAt(view, last);
  return show?.closed === true ? show.close + 1 : last;
}

export function reportingClause(
  view: View,
  unit: Unit,
  group: VerbGroup,
  subject: Range | undefined,
): { boundary: number; source: Range; after: number; inverted?: boolean; aside?: boolean } | undefined {
  const own = subject && withOthers(view, unit, subject);
  if (own !== undefined && isBoundary(view, own.first - 1)) {
    // "“…,” her son, Ann Lee, 19, said": her son is no part of what was said.
    const named = isQuotedBefore(view, own.first - 1) ? undefined : sourceAfterQuotation(view, unit, group);
    if (named !== undefined) return { boundary: named.first - 1, source: named, after: group.verb + 1 };
    const source = withName(view, unit, own);
    return { boundary: source.first - 1, source, after: group.verb + 1 };
  }
  const introduced = sourceAfterQuotation(view, unit, group);
  if (introduced !== undefined)
    return { boundary: introduced.first - 1, source: introduced, after: group.verb + 1 };
  // "…, as X put it"
  const isParted =
    view.tags[(own?.first ?? 0) - 2] !== 'CQ' || /[^q]/.test(frameOf(group.lemma)?.frames ?? '');
  if (
    own !== undefined &&
    view.tokens[own.first - 1]?.lower === 'as' &&
    isBoundary(view, own.first - 2) &&
    (isParted || view.tags[own.first - 3] === 'COMMA')
  )
    return { boundary: own.first - 2, source: own, after: group.verb + 1, aside: true };
  // inverted: "said X"; "told X" tells to whom.
  if (group.lemma === 'tell') return undefined;
  const boundary = group.first - 1;
  if (!isBoundary(view, boundary)) return undefined;
  if (view.tags[group.verb + 1] === 'OBJ') return undefined;
  // "points out X"
  const particle = isParticle(view.tokens[group.verb + 1]?.lower ?? '', group.lemma) ? 1 : 0;
  const next = group.verb + 1 + particle;
  // "said one.", one of many
  const isOne = view.tokens[next]?.lower === 'one' && /^(?:STOP|COMMA)$/.test(view.tags[next + 1] ?? '');
  const source =
    phraseStartingAt(view, next, unit.last, true) ?? (isOne ? { first: next, last: next + 1 } : undefined);
  if (source === undefined) return undefined;
  // "Smith, who denies saying “never,” said she was “asleep”": she is the subject of what is said.
  const isSubject = isFiniteVerb(view.tags[source.last]);
  if (isSubject && (view.tags[source.first] === 'PRP' || !isQuotedBefore(view, boundary))) return undefined;
  const list = listOfNames(view, source.first, unit.last);
  const isList = list !== undefined && list.last > source.last && !isFiniteVerb(view.tags[list.last]);
  if (!isList && !isSubject && isOrder(view, group, source)) return undefined;
  const named = isList ? list : namedBehindClause(view, source, unit.last);
  return { boundary, source: named ?? source, after: named?.last ?? source.last, inverted: true };
}

/** "…, consider Lee": the reader is told to; a verb in that form has no single person for its subject. */
function isOrder({ tags, tokens }: View, { verb, lemma }: VerbGroup, { first, last }: Range): boolean {
  if (tags[verb] !== 'VF' || lemma === 'say') return false;
  return (
    tags.slice(first, last).every((tag) => tag === 'NNP' || tag === 'DT') &&
    !/s$/.test(tokens[last - 1]?.lower ?? '')
  );
}

/** "said the man who taught Roe to swim, Ida Lee.": whoever is named behind the clause, at the end of the sentence. */
function namedBehindClause(view: View, { last }: Range, end: number): Range | undefined {
  const { tags, inside } = view;
  if (!/^who(?:se|m)?$/.test(view.tokens[last]?.lower ?? '')) return undefined;
  for (let at = last + 1; at < Math.min(end, last + LONGEST_CLAUSE) && inside[at] === -1; at += 1) {
    if (tags[at] !== 'COMMA') continue;
    let behind = at + 1;
    while (tags[behind] === 'NNP' && behind < end) behind += 1;
    const isWhole = behind - at > 2 && (behind >= end || tags[behind] === 'STOP');
    const isGiven = givenNameGender(view.tokens[at + 1]?.text ?? '') !== undefined;
    return isWhole && isGiven ? { first: at + 1, last: behind } : undefined;
  }
  return undefined;
}

/** Tokens of "who taught Roe to swim". */
const LONGEST_CLAUSE = 20;

/** "CLAUSE, Ann Lee, the mayor said": a full name before an office, no comma behind it. */
function withName({ tags }: View, unit: Unit, own: Range): Range {
  let first = own.first - 1;
  while (tags[first - 1] === 'NNP') first -= 1;
  const isNamed = tags[own.first] === 'DT' && tags[own.first - 1] === 'COMMA' && own.first - first > 2;
  return isNamed && tags[first - 1] === 'COMMA' && first - 1 > unit.first ? { first, last: own.last } : own;
}

/** "said Ann Lee, mayor of Leeds, a town that …": what stands behind a name tells who it is, unless it takes up a clause. */
export function describes(view: View, rest: number): boolean {
  const tag = view.tags[rest];
  const next = view.tags[rest + 1];
  return tag !== 'TH' && tag !== 'OQ' && !(tag === 'CC' && (next === 'TH' || next === 'OQ'));
}

/** "said Ann Lee, head of Bridge, | a club that …" */
export function opensApposition({ tags, tokens }: View, rest: number): boolean {
  if (!/^an?$/.test(tokens[rest]?.lower ?? '')) return false;
  let at = rest + 1;
  while (at < rest + LONGEST_APPOSITION && (isNominal(tags[at]) || tags[at] === 'CC' || tags[at] === 'IN'))
    at += 1;
  if (tags[at] !== 'TH' && tags[at] !== 'WH') return false;
  // "The mill, said Lee, a man who knows it, is dead": the verb of what is said follows.
  // "At noon, said Lee, a man who wore a mask walked in", too.
  let verbs = 0;
  for (; at < tags.length && tags[at] !== 'STOP'; at += 1) {
    if (tags[at] === 'COMMA' && isFiniteVerb(tags[at + 1])) return false;
    if (isFiniteVerb(tags[at]) && tags[at - 1] !== 'CC') verbs += 1;
  }
  return verbs < 2;
}

/** Tokens of an apposition up to its relative clause. */
const LONGEST_APPOSITION = 10;

/** "“…,” Ann Lee, Bo Roe and Ida Moen wrote": all names from the mark on. */
function withOthers({ tags }: View, unit: Unit, own: Range): Range {
  let { first } = own;
  // "“…” Wednesday, Lee said": no list without an "and".
  if (tags[first] !== 'NNP' || !tags.slice(own.first - 1, own.last).includes('CC')) return own;
  if (tags[first - 1] === 'CC' && tags[first - 2] === 'COMMA') first -= 1;
  while (tags[first - 1] === 'COMMA' && tags[first - 2] === 'NNP' && first - 2 > unit.first) {
    first -= 2;
    while (tags[first - 1] === 'NNP') first -= 1;
  }
  return first < own.first && tags[first - 1] === 'CQ' ? { first, last: own.last } : own;
}

/** "points out X", "chimed in X" */
function isParticle(lower: string, lemma: string): boolean {
  return (
    /^(?:out|back)$/.test(lower) || (lower === 'in' && /^(?:chime|break|cut|put|join|weigh)$/.test(lemma))
  );
}

/** "“…,” Ann Lee, 30, of Ohio, who was there, said": everything between the quotation and the verb. */
function sourceAfterQuotation(view: View, unit: Unit, group: VerbGroup): Range | undefined {
  const close = view.tags[unit.first] === 'OQ' ? (regionAt(view, unit.first)?.close ?? -1) : -1;
  const first = view.tags[close + 1] === 'COMMA' ? close + 2 : close + 1;
  if (
    close < 0 ||
    group.first - first > 45 ||
    group.first - first < 3 ||
    view.tags[group.first - 1] !== 'COMMA'
  )
    return undefined;
  const head = phraseStartingAt(view, first, group.first, false);
  if (head === undefined || view.tags[head.last] !== 'COMMA') return undefined;
  return { first, last: group.first - 1 };
}

/** True when a quotation ends at this boundary: at its mark, or at the comma behind it; before a dash no word or two that is set off. */
export function isQuotedBefore(view: View, boundary: number): boolean {
  const tag = view.tags[boundary];
  if (tag === 'CQ') return true;
  if ((tag !== 'COMMA' && tag !== 'DASH') || view.tags[boundary - 1] !== 'CQ') return false;
  const region = tag === 'DASH' ? regionAt(view, boundary - 1) : undefined;
  return region === undefined || region.close - region.open > LONGEST_SET_OFF;
}

/** Tokens from mark to mark of “metadata” and the like. */
const LONGEST_SET_OFF = 4;

function isBoundary(view: View, at: number): boolean {
  const tag = view.tags[at];
  return tag === 'COMMA' || tag === 'CQ' || tag === 'DASH';
}
