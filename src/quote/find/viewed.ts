import { isSaying } from '../../english/index.ts';
import { clauseAhead, startsNoun } from '../grammar/clause.ts';
import { isBe } from '../grammar/closed.ts';
import { contentEnd } from '../grammar/ending.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { PLAIN } from '../grammar/reach.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';

/**
 * "For Smith, the pier is “a wreck in waiting”", "As Smith puts it, …", "In Smith’s words, …": how somebody sees it. Without words in
 * marks the view may be the writer's.
 */
export function findViewed(view: View, unit: Unit): Finding | undefined {
  const found = viewer(view, unit);
  if (found === undefined) return undefined;
  const { source, comma } = found;
  const clause = clauseWithMarks(view, unit, comma + 1);
  return clause && { content: [clause], cue: found.cue, source };
}

/** "is convinced that the pier is “a wreck in waiting”" @param at index of the adjective */
export function findConviction(view: View, unit: Unit, at: number): Finding | undefined {
  const { tags, tokens } = view;
  if (!CONVINCED.has(tokens[at]?.lower ?? '')) return undefined;
  let be = at - 1;
  while (tags[be] === 'RB') be -= 1;
  if (!isBe(tokens[be]?.lower) || !isFiniteVerb(tags[be])) return undefined;
  const group = verbGroupAt(view, be, unit.first);
  if (group.negated || group.modal) return undefined;
  const source = subjectBefore(view, group.first, unit.first);
  const first = tags[at + 1] === 'TH' ? at + 2 : at + 1;
  const clause = source && clauseWithMarks(view, unit, first);
  return clause && { content: [clause], cue: { first: group.first, last: at + 1 }, source };
}

/** What somebody is who holds that something is so. */
const CONVINCED: ReadonlySet<string> = new Set(
  'convinced adamant certain sure confident hopeful optimistic positive worried afraid concerned'.split(' '),
);

interface Viewer {
  readonly source: Range;
  readonly cue: Range;
  /** Index of the comma behind which the clause begins. */
  readonly comma: number;
}

function viewer(view: View, { first, last }: Unit): Viewer | undefined {
  const { tags, tokens } = view;
  const opener = tokens[first]?.lower ?? '';
  if (!/^(?:to|for|as|in)$/.test(opener)) return undefined;
  const isFar = opener === 'as' && tokens[first + 1]?.lower === 'far' && tokens[first + 2]?.lower === 'as';
  const start = isFar ? first + 3 : first + 1;
  const source = phraseStartingAt(view, start, last, false);
  if (source === undefined || !namesSomebody(view, source)) return undefined;
  const cue = { first, last: start };
  const behind = tokens[source.last]?.lower ?? '';
  if (isFar)
    return isBe(behind) && tokens[source.last + 1]?.lower === 'concerned' && tags[source.last + 2] === 'COMMA'
      ? { source, cue, comma: source.last + 2 }
      : undefined;
  if (opener === 'as')
    return /^puts?$/.test(behind) &&
      tokens[source.last + 1]?.lower === 'it' &&
      tags[source.last + 2] === 'COMMA'
      ? { source, cue: { first: source.last, last: source.last + 2 }, comma: source.last + 2 }
      : undefined;
  if (tags[source.last] !== 'COMMA') return undefined;
  if (opener === 'in') return inWords(view, source);
  return { source, cue, comma: source.last };
}

/** "In Smith’s words," */
function inWords({ tags, tokens }: View, { first, last }: Range): Viewer | undefined {
  const mark = last - 2;
  if (tags[mark] !== 'POS' || !/^(?:words|view|opinion|eyes|telling)$/.test(tokens[last - 1]?.lower ?? ''))
    return undefined;
  return { source: { first, last: mark }, cue: { first: last - 1, last }, comma: last };
}

function namesSomebody({ tags, tokens }: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1) if (tags[at] === 'NNP') return true;
  return /^(?:him|her|he|she)$/.test(tokens[first]?.lower ?? '');
}

/** The clause that opens at `first`, when some of its words stand in marks. */
function clauseWithMarks(view: View, unit: Unit, first: number): Range | undefined {
  if (
    view.tags[first] === 'OQ' ||
    !(startsNoun(view, first) || view.tags[first] === 'EX' || view.tags[first] === 'VG')
  )
    return undefined;
  let colon = first;
  while (colon < unit.last && !(view.tags[colon] === 'COLON' && view.inside[colon] === -1)) colon += 1;
  const last = contentEnd(view, first, colon, PLAIN);
  return clauseAhead(view, first, last) && quotesSome(view, first, last) ? { first, last } : undefined;
}

/** Words in marks, not right at the beginning, and no verb of saying beside them that would have another have them. */
function quotesSome(view: View, first: number, last: number): boolean {
  let quoted = false;
  for (let at = first; at < last; at += 1) {
    const region = regionAt(view, at);
    if (region === undefined) {
      if (isSaying(view.tokens[at]?.lower ?? '')) return false;
      continue;
    }
    quoted ||= at > first && region.closed && region.close - region.open > FEWEST_QUOTED;
    at = region.close;
  }
  return quoted;
}

/** Tokens from mark to mark of one word that is set off. */
const FEWEST_QUOTED = 2;
