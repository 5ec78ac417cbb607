import { isSaying } from '../../english/index.ts';
import { auxiliaryOf } from '../grammar/closed.ts';
import { isFiniteVerb, type Tag } from '../grammar/tags.ts';
import type { Unit, View } from '../view.ts';
import { isPast } from './resumed.ts';

/**
 * "The streets were deserted, she said, “but people cope”", "If he wins, she said, “we leave”": the quotation takes up a sentence
 * that opened before the reporting clause, and without its beginning it would say something else.
 * @param boundary the comma before the reporting clause
 * @param comma the one behind it
 */
export function takesUp(view: View, unit: Unit, boundary: number, comma: number): boolean {
  const { tags, tokens } = view;
  if (tags[comma] !== 'COMMA' || tags[comma + 1] !== 'OQ') return false;
  const first = tags[unit.first] === 'CC' ? unit.first + 1 : unit.first;
  const opener = tags[first];
  if (first >= boundary || opener === 'IN' || opener === 'RB' || opener === 'TO') return false;
  // "…, which said, “…”"
  if (tags[boundary + 1] === 'WH' || LINKS.has(tags[boundary - 1] ?? 'SYM')) return false;
  if (!isOfOneSpeaker(view, first, boundary)) return false;
  const word = tokens[comma + 2];
  const isSmall = word?.kind === 'word' && word.text === word.lower;
  const isPredicate = isSmall && isFiniteVerb(tags[comma + 2]);
  // "Pressed on it, she said, “…”", "Lee has, she said, “been in church my whole life”": of the one who speaks.
  if (PARTICIPLES.has(opener ?? 'SYM') || auxiliaryOf(tokens[boundary - 1]?.lower ?? '') !== undefined)
    return isPredicate;
  if (opener === 'SC' || opener === 'WR')
    return CONDITION.test(tokens[first]?.lower ?? '') || (isSmall && !isPast(view, first, boundary));
  return mainVerb(view, first, boundary) || isPredicate;
}

/** "a plea which, she said, “…”" */
const LINKS: ReadonlySet<Tag> = new Set<Tag>(['WH', 'TH', 'SC', 'WR', 'CC']);

const PARTICIPLES: ReadonlySet<Tag> = new Set<Tag>(['VG', 'VN', 'VD']);

/** No other verb of saying stands there, no quotation, and its last part tells neither where nor how something was said. */
function isOfOneSpeaker({ tags, tokens, inside }: View, first: number, boundary: number): boolean {
  let last = first;
  for (let at = first; at < boundary; at += 1) {
    if (inside[at] !== -1 || isSaying(tokens[at]?.lower ?? '')) return false;
    if (tags[at] === 'COMMA') last = at + 1;
  }
  const tag = tags[last];
  return last === first || (tag !== 'CC' && tag !== 'IN' && tag !== 'VG' && tag !== 'WH' && tag !== 'RB');
}

/** What they open belongs to what is said: nobody speaks under a condition. */
const CONDITION = /^(?:if|unless|because|whether)$/;

/** A finite verb before the mark that no subordinate clause accounts for. */
export function mainVerb({ tags, inside }: View, first: number, last: number): boolean {
  let verbs = 0;
  for (let at = first; at < last; at += 1) {
    if (inside[at] !== -1) continue;
    const tag = tags[at];
    if (tag === 'SC' || tag === 'WR' || tag === 'WH' || tag === 'TH') verbs -= 1;
    else if (isFiniteVerb(tag)) verbs += 1;
  }
  return verbs > 0;
}
