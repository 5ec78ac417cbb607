import { isSaying } from '../../english/index.ts';
import { clauseAhead, startsNoun } from '../grammar/clause.ts';
import { isBe } from '../grammar/closed.ts';
import { contentEnd } from '../grammar/ending.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { PLAIN } from '../grammar/reach.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { skipAdverbBack } from '../grammar/turns.ts';
import { verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { oneOf } from '../words.ts';
import { type Finding, regionAt } from './finding.ts';
import { isNegation, lowers } from './modality/words.ts';
import { isInCapitals } from './work-titles.ts';

/**
 * "For Smith, the pier is “a wreck in waiting”", "As Smith puts it, …", "In Smith’s words, …": how somebody sees it. Without words in
 * marks the view may be the writer's.
 */
export function findViewed(view: View, unit: Unit): Finding | undefined {
  const found = viewer(view, unit);
  if (found === undefined) return undefined;
  const { source } = found;
  const clause = clauseWithMarks(view, unit, found.comma + 1, found.isLoose !== true);
  return clause && { content: [clause], cue: found.cue, source };
}

/** "is convinced that the pier is “a wreck in waiting”" @param at index of the adjective */
export function findConviction(view: View, unit: Unit, at: number): Finding | undefined {
  const { tags, tokens } = view;
  if (!isConvinced(tokens[at]?.word)) return undefined;
  const be = skipAdverbBack(view, at - 1);
  if (!isBe(tokens[be]?.lower) || !isFiniteVerb(tags[be])) return undefined;
  const group = verbGroupAt(view, be, unit.first);
  const source = group.modal ? undefined : subjectBefore(view, group.first, unit.first);
  if (source === undefined || !namesSomebody(view, source) || isLed(view, unit, source)) return undefined;
  if (isDenied(view, source.first, at)) return undefined;
  const first = tags[at + 1] === 'TH' ? at + 2 : at + 1;
  const clause = clauseWithMarks(view, unit, first, true);
  return clause && { content: [clause], cue: { first: group.first, last: at + 1 }, source };
}

/** What somebody is who holds that something is so. */
const isConvinced = oneOf(
  new Set(
    'convinced adamant certain sure confident hopeful optimistic positive worried afraid concerned'.split(
      ' ',
    ),
  ),
);

interface Viewer {
  readonly source: Range;
  readonly cue: Range;
  /** Index of the comma behind which the clause begins. */
  readonly comma: number;
  /** The clause is somebody's words, wherever its marks stand. */
  readonly isLoose?: boolean;
}

function viewer(view: View, { first, last }: Unit): Viewer | undefined {
  const { tags, tokens } = view;
  const opener = tokens[first]?.lower ?? '';
  if (!/^(?:to|as|in)$/.test(opener)) return undefined;
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
      ? { source, cue: { first: source.last, last: source.last + 2 }, comma: source.last + 2, isLoose: true }
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
  return {
    source: { first, last: mark },
    cue: { first: last - 1, last },
    comma: last,
    isLoose: tokens[last - 1]?.lower === 'words',
  };
}

function namesSomebody({ tags, tokens }: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1) if (tags[at] === 'NNP') return true;
  return /^(?:him|her|he|she)$/.test(tokens[first]?.lower ?? '');
}

/** The clause that opens at `first`, when some of its words stand in marks. */
function clauseWithMarks(view: View, unit: Unit, first: number, isStrict: boolean): Range | undefined {
  if (
    view.tags[first] === 'OQ' ||
    !(startsNoun(view, first) || view.tags[first] === 'EX' || view.tags[first] === 'VG')
  )
    return undefined;
  let colon = first;
  while (colon < unit.last && !(view.tags[colon] === 'COLON' && view.inside[colon] === -1)) colon += 1;
  const last = contentEnd(view, first, colon, PLAIN);
  return clauseAhead(view, first, last) && quotesSome(view, first, last, isStrict)
    ? { first, last }
    : undefined;
}

/**
 * Words in marks, not right at the beginning, and no verb of saying beside them that would have another have them.
 * @param isStrict they say what something is: "the pier is “a wreck in waiting”"; elsewhere the marks may hold another's words
 */
export function quotesSome(view: View, first: number, last: number, isStrict: boolean): boolean {
  let quoted = false;
  for (let at = first; at < last; at += 1) {
    const region = regionAt(view, at);
    if (region === undefined) {
      if (isSaying(view.tokens[at]?.lower ?? '')) return false;
      continue;
    }
    const isLong = at > first && region.closed && region.close - region.open > FEWEST_QUOTED;
    if (isLong && isInCapitals(view, region.open, region.close)) return false;
    quoted ||= isLong && (!isStrict || (isPredicate(view, first, region.open) && region.close >= last - 2));
    at = region.close;
  }
  return quoted;
}

/** "the pier is a “wreck in waiting”", not "its slogan is “…”". */
function isPredicate({ tags, tokens }: View, first: number, open: number): boolean {
  let be = open - 1;
  while (be > first && (tags[be] === 'DT' || tags[be] === 'RB' || tags[be] === 'JJ')) be -= 1;
  if (!isBe(tokens[be]?.lower)) return false;
  let subject = be - 1;
  while (subject > first && (tags[subject] === 'MD' || tags[subject] === 'RB')) subject -= 1;
  return !NAMES.test(tokens[subject]?.lower ?? '');
}

/** What has words of its own. */
const NAMES =
  /^(?:words?|slogan|song|title|name|phrase|line|sign|motto|headline|note|message|charge|sentence|verdict|theme|forecast|question|answer)s?$/;

/** "When Smith is certain that …": a clause before the main one. */
function isLed({ tags }: View, unit: Unit, source: Range): boolean {
  for (let at = unit.first; at < source.first; at += 1)
    if (tags[at] === 'SC' || tags[at] === 'WR') return true;
  return false;
}

/** "is not convinced", "no longer believes", "few are sure" */
export function isDenied(view: View, first: number, last: number): boolean {
  return lowers(view, first, last).some((word) => isNegation(word) || DENIED.has(word));
}

const DENIED: ReadonlySet<string> = new Set(
  'no longer hardly scarcely barely few nobody none neither nor little once'.split(' '),
);

/** Tokens from mark to mark of one word that is set off. */
const FEWEST_QUOTED = 2;
