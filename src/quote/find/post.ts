import { clauseAhead, skipAdverbials } from '../grammar/complement.ts';
import { contentEnd, trimEnd } from '../grammar/ending.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tagger.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { afterRegion, type Finding, regionAt } from './finding.ts';
import { quoteEnd } from './pre.ts';

/**
 * What is said stands before its reporting clause: "CLAUSE, X said.", "“…,” said X.", "“…,” X said, “…”".
 * @param own the noun phrase before the verb group, if any
 * @param known false for a verb that no list knows: then only a quotation right before it counts
 */
export function findPost(
  view: View,
  unit: Unit,
  group: VerbGroup,
  own: Range | undefined,
  known: boolean,
): Finding | undefined {
  if (group.tag === 'VG' || group.infinitive || group.passive) return undefined;
  const frame = reportingClause(view, unit, group, own);
  if (frame === undefined) return undefined;
  const { boundary, source, after } = frame;
  if (boundary <= unit.first) return undefined;
  const quoted = isQuotedBefore(view, boundary);
  if (
    !known &&
    !(quoted && regionAt(view, boundary - (view.tags[boundary] === 'CQ' ? 0 : 1))?.open === unit.first)
  )
    return undefined;
  const first = unit.first;
  const rest = restAfter(view, unit, after);
  if (
    !quoted &&
    !hasFinite(view, first, boundary) &&
    (rest < 0 || !hasFinite(view, rest, unit.last) || view.tags[boundary] !== 'COMMA')
  )
    return undefined;
  if (!quoted && rest > 0 && isAdverbial(view, first, boundary)) return undefined;
  const content: Range[] = [
    { first, last: trimEnd(view, first, view.tags[boundary] === 'CQ' ? boundary + 1 : boundary) },
  ];
  if (rest > 0 && quoted && view.tags[rest] === 'OQ')
    content.push({ first: rest, last: quoteEnd(view, rest, unit.last) });
  else if (rest > 0 && !(quoted && view.tags[first] === 'OQ') && goesOn(view, unit, first, boundary, rest)) {
    const reach = { cue: group.tag, fronted: false, relative: false, noun: false };
    content.push({ first: rest, last: contentEnd(view, rest, unit.last, reach) });
  }
  return { content, cue: { first: group.first, last: group.verb + 1 }, source };
}

/** True when a quotation ends at this boundary. */
export function isQuotedBefore(view: View, boundary: number): boolean {
  return (
    view.tags[boundary] === 'CQ' || (view.tags[boundary] === 'COMMA' && view.tags[boundary - 1] === 'CQ')
  );
}

/** "CLAUSE, X said, CLAUSE": true when the part behind belongs to what is said too. */
function goesOn(view: View, unit: Unit, first: number, boundary: number, rest: number): boolean {
  const { tags } = view;
  if (tags[rest - 1] !== 'COMMA') return false;
  if (!hasFinite(view, first, boundary)) return true;
  const tag = tags[rest];
  if (tag === 'VG' || tag === 'WH') return false;
  if (
    tag === 'SC' ||
    tag === 'TH' ||
    tag === 'CC' ||
    tag === 'IN' ||
    tag === 'RB' ||
    tag === 'TO' ||
    tag === 'OQ'
  )
    return true;
  return clauseAhead(view, rest, unit.last);
}

/** "On Monday," "In a speech,": not part of what is said. */
function isAdverbial(view: View, first: number, boundary: number): boolean {
  const tag = view.tags[first];
  return (
    (tag === 'IN' || tag === 'RB' || tag === 'CC' || tag === 'VG' || tag === 'VN') &&
    !hasFinite(view, first, boundary)
  );
}

function reportingClause(
  view: View,
  unit: Unit,
  group: VerbGroup,
  own: Range | undefined,
): { boundary: number; source: Range; after: number } | undefined {
  if (own !== undefined && isBoundary(view, own.first - 1))
    return { boundary: own.first - 1, source: own, after: group.verb + 1 };
  // inverted: "said X"
  const boundary = group.first - 1;
  if (!isBoundary(view, boundary)) return undefined;
  const source = phraseStartingAt(view, group.verb + 1, unit.last, true);
  if (source === undefined || isFiniteVerb(view.tags[source.last])) return undefined;
  return { boundary, source, after: source.last };
}

/** Index after the comma that ends the reporting clause, or -1. */
function restAfter(view: View, unit: Unit, after: number): number {
  const next = skipAdverbials(view, after, unit.last);
  if (view.tags[next] === 'OQ') return next;
  if (
    (view.tags[next] === 'COMMA' || view.tags[next] === 'COLON' || view.tags[next] === 'DASH') &&
    next + 1 < unit.last
  )
    return next + 1;
  for (let at = next; at < unit.last && at < next + 30; at += 1) {
    if (view.tags[at] === 'OQ')
      return view.tags[at - 1] === 'COMMA' || view.tags[at - 1] === 'COLON' ? at : -1;
  }
  return -1;
}

export function isBoundary(view: View, at: number): boolean {
  const tag = view.tags[at];
  return tag === 'COMMA' || tag === 'CQ' || tag === 'DASH';
}

function hasFinite(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isFiniteVerb(view.tags[at])) return true;
  return false;
}

/** A quotation opens the sentence and ends right before `at`. */
export function opensWithQuotationUpTo(view: View, unit: Unit, at: number): boolean {
  return view.tags[unit.first] === 'OQ' && afterRegion(view, unit.first, unit) >= at;
}
