import { frameOf, lemmasMarked, ROLE_NOUNS } from '../../english/index.ts';
import { isTimePhrase, skipAdverbials } from '../grammar/adverbials.ts';
import type { Complement } from '../grammar/complement.ts';
import { isNominal, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import { isTimeName, isTimeNoun } from '../grammar/times.ts';
import { holdsMark } from '../grammar/turns.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, LONGEST_WORD, regionAt } from './finding.ts';

/** Verbs that say what a thing is in the speaker's words: "called it “a wreck”". */
export const JUDGING = lemmasMarked('judges');

/** "called claims that it was lost “a joke”": the judgement closes the sentence. */
export function endsInMarks({ tags }: View, { last }: Unit): boolean {
  return tags[tags[last - 1] === 'STOP' ? last - 2 : last - 1] === 'CQ';
}

/** "was described by Smith as “a mess”", "was accused by Smith of “cruelty”", "was branded “a mess” by Smith": Smith's words. */
export function judgedBy(view: View, unit: Unit, group: VerbGroup): Finding | undefined {
  if (!group.passive || group.negated) return undefined;
  const source = agentOf(view, unit, group);
  if (source === undefined) return judgedInMarks(view, unit, group);
  // "by the chair, Ann Lee, as “…”"
  const as = view.tags[source.last] === 'COMMA' ? source.last + 1 : source.last;
  if (!leadsToJudgement(group, view.tokens[as]?.lower ?? '')) return undefined;
  const open = view.tags[as + 1] === 'DT' ? as + 2 : as + 1;
  return byAgent(view, unit, group, source, open);
}

function judgedInMarks(view: View, unit: Unit, group: VerbGroup): Finding | undefined {
  const { tags, tokens } = view;
  let open = group.verb + 1;
  if (leadsToJudgement(group, tokens[open]?.lower ?? '')) open += 1;
  else if (!JUDGING.has(group.lemma)) return undefined;
  if (tags[open] === 'DT') open += 1;
  const close = tags[open] === 'OQ' ? (regionAt(view, open)?.close ?? unit.last) : unit.last;
  const by = close + 1;
  if (by >= unit.last || tokens[by]?.lower !== 'by' || close - open <= LONGEST_WORD) return undefined;
  const source = phraseStartingAt(view, by + 1, unit.last, true);
  return source && byAgent(view, unit, group, source, open);
}

/** "described as", "accused of", "praised for"; of "cheered by shouts of" the shouts are what is of something. */
function leadsToJudgement({ lemma }: VerbGroup, link: string): boolean {
  if (link === 'as') return true;
  return link === 'of' ? lemma === 'accuse' : link === 'for' && /[mn]/.test(frameOf(lemma)?.frames ?? '');
}

/** "Smith, asked by a pupil “Are you rich?”, blushed": the pupil's words. */
export function askedBy(view: View, unit: Unit, group: VerbGroup): Finding | undefined {
  const isBare = group.first === group.verb && (group.tag === 'VN' || group.tag === 'VD');
  const source = group.lemma === 'ask' && isBare ? agentOf(view, unit, group) : undefined;
  if (source === undefined) return undefined;
  const mark = view.tags[source.last];
  return byAgent(
    view,
    unit,
    group,
    source,
    mark === 'COMMA' || mark === 'COLON' ? source.last + 1 : source.last,
  );
}

/** "“…,” he was asked by a pupil, Ann Lee", "“…,” she was told by the guard": the words of whoever asks or tells. */
export function toldBehind(
  view: View,
  unit: Unit,
  group: VerbGroup,
  own: Range | undefined,
): Finding | undefined {
  if (!group.passive || group.negated || group.modal || own === undefined) return undefined;
  if (!/^(?:ask|tell|warn|advise|inform|assure|remind)$/.test(group.lemma)) return undefined;
  const close = view.tags[own.first - 1] === 'COMMA' ? own.first - 2 : own.first - 1;
  const region = view.tags[close] === 'CQ' ? regionAt(view, close) : undefined;
  const source = region?.open === unit.first ? agentOf(view, unit, group) : undefined;
  if (source === undefined || region === undefined) return undefined;
  // "“…,” Lee, who had been told by her bank to pay, said"
  if (view.tags[group.first - 1] === 'WH' || view.tags[source.last] === 'TO') return undefined;
  if (isFiniteVerb(view.tags[source.last])) return undefined;
  for (let at = source.last; at < unit.last; at += 1)
    if (view.tags[at] === 'COMMA' && isFiniteVerb(view.tags[at + 1])) return undefined;
  return {
    content: [{ first: region.open, last: close + 1 }],
    cue: { first: group.first, last: group.verb + 1 },
    lemma: group.lemma,
    source,
  };
}

/** "Asked on Monday whether it was safe, Lee hung up": a question of nobody's that is answered by nobody. */
export function isUnanswered(
  { tags, tokens, inside }: View,
  unit: Unit,
  { lemma, first }: VerbGroup,
): boolean {
  if (lemma !== 'ask' || first !== unit.first) return false;
  let answer = first;
  while (answer < unit.last && (tags[answer] !== 'COMMA' || inside[answer] !== -1)) answer += 1;
  for (let at = answer; at < unit.last; at += 1)
    if (tags[at] === 'OQ' || (isVerb(tags[at]) && tokens[at]?.word.frame !== undefined)) return false;
  return answer < unit.last;
}

/** The quotation that opens at `open` behind whoever a verb in the passive names. */
function byAgent(
  view: View,
  unit: Unit,
  { first, verb, lemma }: VerbGroup,
  source: Range,
  open: number,
): Finding | undefined {
  const region = view.tags[open] === 'OQ' ? regionAt(view, open) : undefined;
  return (
    region && {
      content: [{ first: open, last: Math.min(region.close + 1, unit.last) }],
      cue: { first, last: verb + 1 },
      lemma,
      source,
    }
  );
}

/** Nothing but a time, a place or a reason stands there. */
function isWhenOrWhere(view: View, start: number, end: number): boolean {
  const { tags, tokens } = view;
  if (holdsMark(view, start, end)) return false;
  // "called her very brave", "called him on air a thief"
  const next = skipAdverbials(view, start, end);
  if (next > start && next < end && isNominal(tags[next])) return false;
  if (start >= end || /^(?:STOP|COMMA|RB|IN|TO|SC|CC)$/.test(tags[start] ?? '') || isTimePhrase(view, start))
    return true;
  return (
    /^(?:every|each|one|a)$/.test(tokens[start]?.lower ?? '') &&
    (isTimeNoun(tokens[start + 1]?.lower) || isTimeName(tokens[start + 1]?.lower))
  );
}

/** "a play called “Salt”", "called a friend": a name or a telephone call, nothing said of anybody. */
export function onlyNames(
  view: View,
  unit: Unit,
  group: VerbGroup,
  complement: Complement,
  own: Range | undefined,
): boolean {
  const { start } = complement;
  // "argued for something called “the long view”"
  if (group.tag === 'VD' || group.tag === 'VN')
    if (/^(?:something|anything)$/.test(view.tokens[group.first - 1]?.lower ?? '')) return true;
  const name = view.tags[start] === 'NNP' ? phraseStartingAt(view, start, unit.last, false) : undefined;
  // "a diver called Ann Roe said", "a group called Port 45 ran"
  const behind = name === undefined || view.tags[name.last] !== 'CD' ? name?.last : name.last + 1;
  const isSubject = start === group.verb + 1 && isFiniteVerb(view.tags[behind ?? start]);
  const next = view.tags[(behind ?? start) + 1];
  if (isSubject && name !== undefined && (next === 'PS' || next === 'DT' || next === 'OBJ')) return true;
  if (view.tags[start] === 'OQ' || isSubject) {
    const article = own === undefined ? '' : (view.tokens[own.first]?.lower ?? '');
    return article === 'a' || article === 'an';
  }
  if (complement.form !== 'noun' || start > group.verb + 1) return false;
  const object = phraseStartingAt(view, start, unit.last, false);
  // "calls her every Sunday", "called them from the car"
  if (group.lemma === 'call' && view.tags[start] === 'OBJ' && isWhenOrWhere(view, start + 1, unit.last))
    return true;
  const after = view.tags[object?.last ?? start];
  return (
    object !== undefined &&
    (after === 'COMMA' || after === 'STOP' || after === 'CC' || after === 'WH' || after === undefined)
  );
}

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
  const noun = tokens[behind - 1]?.lower;
  const isSpan = tokens[start]?.lower !== 'the' && (isTimeNoun(noun) || noun === 'times');
  const isRate = tokens[behind]?.lower === 'a' && isTimeNoun(tokens[behind + 1]?.lower);
  if (isSpan && (isRate || tokens[behind]?.lower === 'from')) return true;
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

/** "was told by aides that …", "was told by the skipper, Ann Lee: …". */
export function agentOf(view: View, unit: Unit, group: VerbGroup): Range | undefined {
  const by = group.verb + 1;
  if (view.tokens[by]?.lower !== 'by') return undefined;
  const agent = phraseStartingAt(view, by + 1, unit.last, true);
  // The mark that ends the apposition is none of it where words follow.
  const isColon =
    agent !== undefined && view.tags[agent.last - 1] === 'COLON' && !/^(?:quote|cite)$/.test(group.lemma);
  return isColon ? { first: agent.first, last: agent.last - 1 } : agent;
}

/** "the server, which Smith described as “a sieve”": what it is called, where the thing itself stands before. */
export function describedAs(
  view: View,
  { lemma, verb, passive }: VerbGroup,
  own: Range | undefined,
): Complement | undefined {
  if (own === undefined || passive || !JUDGING.has(lemma) || view.tokens[verb + 1]?.lower !== 'as')
    return undefined;
  if (!/^(?:which|whom|that|what)$/.test(view.tokens[own.first - 1]?.lower ?? '')) return undefined;
  const start = verb + 2;
  const isDetermined = view.tags[start] === 'DT';
  const open = isDetermined ? start + 1 : start;
  const region = view.tags[open] === 'OQ' ? regionAt(view, open) : undefined;
  if (region === undefined || region.close - region.open <= FEWEST_DESCRIBING) return undefined;
  return { start, form: isDetermined ? 'mixed' : 'quote', cueEnd: start };
}

/** Tokens from mark to mark of a word that is only set off. */
const FEWEST_DESCRIBING = 2;
