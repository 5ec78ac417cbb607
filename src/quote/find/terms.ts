import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun } from '../grammar/tags.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { View } from '../view.ts';
import { regionAt } from './finding.ts';

/**
 * "to curb what he calls “gun violence”", "what the Swedes refer to as duktig": somebody's word for a thing; "what she called “a lie”" is what
 * she said of it.
 */
export function isWordFor(
  view: View,
  { lemma, tag }: VerbGroup,
  own: Range | undefined,
  start: number,
): boolean {
  if (tag !== 'VZ' && tag !== 'VF') return false;
  if (own === undefined || view.tokens[own.first - 1]?.lower !== 'what') return false;
  const isReferred = lemma === 'refer' && view.tokens[start]?.lower === 'as';
  if (lemma !== 'call' && !isReferred) return false;
  const open = isReferred ? start + 1 : start;
  if (isReferred && view.tags[open] !== 'OQ' && view.tags[open] !== 'DT') return true;
  const region = view.tags[open] === 'OQ' ? regionAt(view, open) : undefined;
  if (region === undefined || !region.closed) return false;
  const opener = view.tags[region.open + 1];
  if (opener === 'DT' || opener === 'PS') return false;
  let words = 0;
  for (let at = region.open + 1; at < region.close; at += 1) if (view.tokens[at]?.kind === 'word') words += 1;
  return words <= MOST_OF_A_TERM;
}

/** Words of a term in marks. */
const MOST_OF_A_TERM = 2;

/** What is added to a text. */
export const ADDED = /^(?:notes?|footnotes?|clause|amendment|provision|section|paragraph|caption|rider)$/;

/** "a “fake news” complaint": the marks stand before the noun. */
export function describesThing({ tags }: View, start: number): boolean {
  let at = start;
  while (tags[at] === 'DT' || tags[at] === 'JJ' || tags[at] === 'PS') at += 1;
  if (tags[at] !== 'OQ') return false;
  while (tags[at] !== undefined && tags[at] !== 'CQ') at += 1;
  return isNoun(tags[at + 1]) && !isFiniteVerb(tags[at + 2]);
}
