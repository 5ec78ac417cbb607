import { isSaying } from '../../english/index.ts';
import { isTimePhrase } from '../grammar/adverbials.ts';
import { isNominal, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { isTimeName, isTimeNoun } from '../grammar/times.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import type { Finding } from './finding.ts';
import { findPre } from './pre.ts';

/** "The board heard on Monday from its treasurer, Ann Lee, that …": she told them. */
export function heardFrom(view: View, unit: Unit, group: VerbGroup): Finding | undefined {
  if (group.lemma !== 'hear' || group.negated || group.modal || group.infinitive) return undefined;
  const next = group.verb + 1;
  const day = view.tokens[next]?.lower === 'on' ? next + 1 : next;
  const from = isTimeName(view.tokens[day]?.lower) ? day + 1 : isTimePhrase(view, day) ? day + 2 : next;
  if (view.tokens[from]?.lower !== 'from') return undefined;
  const source = phraseStartingAt(view, from + 1, unit.last, true);
  if (source === undefined) return undefined;
  const start = view.tags[source.last] === 'COMMA' ? source.last + 1 : source.last;
  // "heard from the union that morning"
  if (
    view.tags[start] !== 'TH' ||
    isFiniteVerb(view.tags[start + 1]) ||
    isTimeNoun(view.tokens[start + 1]?.lower)
  )
    return undefined;
  return findPre(view, unit, group, { start, form: 'that', cueEnd: from + 1 }, source);
}

/** "recalled | Roe saying, “…”": a participle of saying right behind the one who is remembered. */
export function isHeardSaying(view: View, { verb, lemma }: VerbGroup): boolean {
  if (!/^(?:recall|remember|hear)$/.test(lemma)) return false;
  const whom = phraseStartingAt(view, verb + 1, view.tokens.length, false)?.last ?? verb;
  return (
    view.tags[whom] === 'VG' &&
    isSaying(view.tokens[whom]?.lower ?? '') &&
    (view.tags[whom + 1] === 'COMMA' || view.tags[whom + 1] === 'COLON' || view.tags[whom + 1] === 'OQ')
  );
}

/**
 * "he got an e-mail from his son during the flood, | saying": the one who sent it, and not who got it; who is "calling it a threat" or
 * "telling police" did not send it.
 */
export function senderBefore(view: View, unit: Unit, group: VerbGroup): Range | undefined {
  const { tags, tokens } = view;
  if (group.tag !== 'VG' || tags[group.first - 1] !== 'COMMA' || !isSent(view, group)) return undefined;
  for (let from = group.first - 2; from > unit.first + 2 && group.first - from < LONGEST_WAY; from -= 1) {
    if (tags[from] === 'COMMA' || isFiniteVerb(tags[from])) return undefined;
    if (tokens[from]?.lower !== 'from' || !MESSAGES.test(tokens[from - 1]?.lower ?? '')) continue;
    let verb = from - 2;
    while (verb > unit.first && !isFiniteVerb(tags[verb]) && tags[verb] !== 'VN' && tags[verb] !== 'COMMA')
      verb -= 1;
    const isGot = /^(?:get|receive|have)$/.test(tokens[verb]?.word.lemma ?? '');
    const sender = isGot ? phraseStartingAt(view, from + 1, group.first - 1, false) : undefined;
    return sender === undefined ? undefined : { first: sender.first, last: timeIn(view, sender) };
  }
  return undefined;
}

/** "saying", "telling him": what a message does, and to whoever gets it. */
function isSent({ tags }: View, { lemma, verb }: VerbGroup): boolean {
  if (/^(?:say|claim)$/.test(lemma)) return true;
  return /^(?:tell|warn|ask|urge|inform)$/.test(lemma) && !isNominal(tags[verb + 1]);
}

/** "the bank | on Monday", "his wife | at noon" */
function timeIn({ tags, tokens }: View, { first, last }: Range): number {
  for (let at = first + 1; at < last - 1; at += 1)
    if (
      tags[at] === 'IN' &&
      (isTimeNoun(tokens[at + 1]?.lower) || /^(?:may|noon)$/.test(tokens[at + 1]?.lower ?? ''))
    )
      return at;
  return last;
}

/** What tells something to whoever gets it. */
const MESSAGES = /^(?:(?:call|letter|message|e-?mail|text|note)s?|word)$/;

/** Tokens from "from" to the participle. */
const LONGEST_WAY = 16;
