import { frameOf, lemmasMarked } from '../../english/index.ts';
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

/** Verbs of saying it loudly or under the breath. */
export const CRYING = lemmasMarked('cries');

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

/** "“…” was shouted, from the line, by the coach, Ann Lee": the words of whoever does so. */
export function utteredBy(view: View, unit: Unit, group: VerbGroup): Finding | undefined {
  if (!group.passive || group.negated || group.modal || group.infinitive) return undefined;
  // What is quoted, or written on a wall, is told elsewhere.
  if (!CRYING.has(group.lemma) && !/^(?:ask|say|speak|utter|chant|sing)$/.test(group.lemma)) return undefined;
  const region = view.tags[group.first - 1] === 'CQ' ? regionAt(view, group.first - 1) : undefined;
  if (region?.open !== unit.first) return undefined;
  for (let by = group.verb + 1; by < Math.min(unit.last, group.verb + LONGEST_MANNER); by += 1) {
    if (isVerb(view.tags[by]) || view.inside[by] !== -1) return undefined;
    if (view.tokens[by]?.lower !== 'by') continue;
    const source = phraseStartingAt(view, by + 1, unit.last, true);
    if (source === undefined || view.tokens[source.first]?.word.lemma === 'nobody') return undefined;
    return {
      content: [{ first: region.open, last: region.close + 1 }],
      cue: { first: group.first, last: group.verb + 1 },
      lemma: group.lemma,
      source,
    };
  }
  return undefined;
}

/** Tokens from the verb to whoever speaks: how and where. */
const LONGEST_MANNER = 10;

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
  // "a man calling himself Ann Roe"
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(view.tokens[start]?.lower ?? ''))
    if (view.tags[start + 1] === 'NNP') return true;
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

/** "was told by aides that …", "was told by the skipper, Ann Lee: …", "was warned on Monday by its own auditor that …". */
export function agentOf(view: View, unit: Unit, group: VerbGroup): Range | undefined {
  const by = byBehind(view, group.verb + 1, unit.last);
  if (by === undefined) return undefined;
  const agent = phraseStartingAt(view, by + 1, unit.last, true);
  // The mark that ends the apposition is none of it where words follow.
  const isColon =
    agent !== undefined && view.tags[agent.last - 1] === 'COLON' && !/^(?:quote|cite)$/.test(group.lemma);
  return isColon ? { first: agent.first, last: agent.last - 1 } : agent;
}

/** Index of "by", right there or behind the circumstances that begin there. */
function byBehind(view: View, start: number, end: number): number | undefined {
  for (let at = start; at < Math.min(end, start + LONGEST_CIRCUMSTANCES); at += 1) {
    if (view.inside[at] !== -1 || view.tags[at] === 'COMMA') return undefined;
    if (view.tokens[at]?.lower === 'by')
      return at === start || skipAdverbials(view, start, at) === at ? at : undefined;
  }
  return undefined;
}

/** Tokens of "in March", "last week in a private letter". */
const LONGEST_CIRCUMSTANCES = 8;

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
