import { ROLE_NOUNS } from '../../english/index.ts';
import type { Complement } from '../grammar/complement.ts';
import { phraseStartingAt } from '../grammar/phrases.ts';
import { isTimeNoun } from '../grammar/times.ts';
import { holdsMark } from '../grammar/turns.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';

// Whether a thing that is called, or somebody who is accused, is judged at all.

/** "called the police after the fire", "moved accused priests round the country": of what is called, or accused, nothing is told. */
export function judgesNothing(
  view: View,
  unit: Unit,
  { lemma, verb }: VerbGroup,
  { form, start }: Complement,
): boolean {
  if (form !== 'noun' || start !== verb + 1 || holdsMark(view, start, unit.last)) return false;
  if (lemma === 'call')
    return lacksJudgement(view, start, phraseStartingAt(view, start, unit.last, false)?.last, unit.last);
  if (lemma !== 'accuse') return false;
  for (let at = start; at < unit.last; at += 1) if (view.tokens[at]?.lower === 'of') return false;
  const behind = phraseStartingAt(view, start, unit.last, false)?.last;
  return behind === undefined || !opensCharge(view, behind);
}

/** "accused the board | for lying", "| that it lied", "| to have lied": what somebody is accused of. */
function opensCharge({ tags, tokens }: View, at: number): boolean {
  if (/^(?:for|over|about|as|that)$/.test(tokens[at]?.lower ?? '')) return true;
  return tags[at] === 'TO'
    ? tags[at + 1] === 'VB' || tags[at + 1] === 'VF'
    : tags[at] === 'IN' && tags[at + 1] === 'VG';
}

/**
 * "called the police after the fire", "called a meeting for Friday", "called up the letters": behind what is called, and what belongs to
 * it, nothing says what it is in the caller's eyes.
 * @param behind index after the thing that is called
 */
function lacksJudgement(view: View, start: number, behind: number | undefined, end: number): boolean {
  const { tags, tokens } = view;
  // "called out the plan as reckless"
  if (/^(?:up|out)$/.test(tokens[start]?.lower ?? ''))
    return !tokens.slice(start, end).some(({ lower }) => lower === 'as');
  if (behind === undefined) return tags[start] === 'IN' || tags[start] === 'RB' || tags[start] === 'JJ';
  // "calls three times a day", "calls a week from people"
  let noun = start;
  while (noun < behind && (tags[noun] === 'DT' || tags[noun] === 'CD')) noun += 1;
  const lower = tokens[noun]?.lower ?? '';
  const isSpan = tokens[start]?.lower !== 'the' && (isTimeNoun(lower) || /^times?$/.test(lower));
  const isRate = tokens[noun + 1]?.lower === 'a' && isTimeNoun(tokens[noun + 2]?.lower);
  if (isSpan && (isRate || tokens[noun + 1]?.lower === 'from')) return true;
  let at = behind;
  while (tags[at] === 'IN' || tags[at] === 'TO') {
    // "called the council into session"
    if (tokens[at]?.lower === 'into') return true;
    // "called the decision to close it a mistake"
    if (tags[at] === 'TO' && /^V/.test(tags[at + 1] ?? '')) return isCalledTo(view, start, at);
    const place = phraseStartingAt(view, at + 1, end, false);
    if (place === undefined) return tags[at + 1] === 'WH';
    at = place.last;
  }
  if (at >= end || tags[at] === 'STOP' || tags[at] === 'WR' || tags[at] === 'SC') return true;
  // "called me the other day", not "called him the other day the best he had seen"
  return (
    tags[at] === 'DT' &&
    isTimeNoun(tokens[at + 2]?.lower) &&
    /^(?:other|next|same)$/.test(tokens[at + 1]?.lower ?? '') &&
    (at + 3 >= end || /^(?:STOP|COMMA|IN|TO|SC|WR|CC)$/.test(tags[at + 3] ?? ''))
  );
}

/** "called a vote | to discuss it", "called the police | to report it": not "called the decision to ask for money a mistake". */
function isCalledTo({ tags, tokens }: View, start: number, to: number): boolean {
  const verb = tokens[to + 1];
  if (verb?.word.frame === undefined && verb?.lower !== 'discuss') return false;
  // "called the press to say that …": what was said follows.
  if (tags[to + 2] === 'TH') return false;
  // "called others to ask them whether …"
  if (tags[to + 2] === 'OBJ' && /^(?:TH|SC|WH|WR|STOP|COMMA)$/.test(tags[to + 3] ?? '')) return true;
  if (/^(?:an?|another)$/.test(tokens[start]?.lower ?? '') || tags[to - 1] === 'OBJ') return true;
  const head = tokens[to - 1]?.lower ?? '';
  return tags[to - 1] === 'NNP' || ROLE_NOUNS.has(head) || /^(?:police|press|office|meeting)$/.test(head);
}
