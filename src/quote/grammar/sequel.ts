import { isSaying } from '../../english/index.ts';
import type { View } from '../view.ts';
import { isBe } from './closed.ts';
import type { Reach } from './reach.ts';
import { isFiniteVerb, isVerb, type Tag } from './tags.ts';
import { isCueWord, skipAdverb, somebodySays } from './turns.ts';

// Whether what stands behind the comma of a statement is still the speaker's.

/** "when asked about the pier", "when pressed": what the words answered. */
export function isWhenAsked({ tokens }: View, at: number): boolean {
  const [link = '', verb = '', next = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  // "felt “humiliated” when asked to show her papers", "should stop when challenged by police"
  if (!/^(?:when|after)$/.test(link) || next === 'to') return false;
  if (/^(?:challenged|confronted|prompted)$/.test(verb)) return next !== 'by';
  return /^(?:asked|pressed|questioned|quizzed)$/.test(verb);
}

/** "(but) when pressed on it, she replied, “…”": a question, and the reporting clause of its answer. */
export function answersWhenAsked(view: View, at: number, limit: number): boolean {
  if (!isWhenAsked(view, at)) return false;
  for (let comma = at + 2; comma < Math.min(limit, at + LONGEST_QUESTION); comma += 1)
    if (view.tags[comma] === 'COMMA' && somebodySays(view, comma + 1, limit, isCueWord)) return true;
  return false;
}

/** Tokens of "when pressed on whether she would stay". */
const LONGEST_QUESTION = 24;

/**
 * "say the fee is unfair, but does not break the law", "said it is no gift, but is worth having": a second verb that number or
 * form ties to the statement rather than to its cue.
 * @param comma the comma before "but"
 * @param after index behind "but"
 */
export function isOfStatement(
  view: View,
  comma: number,
  after: number,
  { cue, noun }: Reach,
  clause: Tag | undefined,
): boolean {
  const { tags, tokens, inside } = view;
  const verb = skipAdverb(view, after);
  // "but much is owed to her": a subject.
  const isSubject = /^(?:much|most|more|less|enough)$/.test(tokens[after]?.lower ?? '');
  if (noun || isSubject || clause === undefined || !isFiniteVerb(tags[verb])) return false;
  const lower = tokens[verb]?.lower ?? '';
  // "but is it?"
  if (tags[verb + 1] === 'PRP') return false;
  // "but would not say when", "but is refusing to go": what the speaker leaves unsaid.
  const deed = skipAdverb(view, verb + 1);
  const isDrawn = tokens[deed]?.lower === 'be' && tokens[deed + 1]?.lower === 'drawn';
  if (isDrawn || isSaying(tokens[deed]?.lower ?? '') || UNTOLD.test(tokens[deed]?.word.lemma ?? ''))
    return false;
  if (cue === 'VF' && (/^(?:is|has|does)$/.test(lower) || tags[verb] === 'VZ')) return true;
  if (cue === 'VZ' && /^(?:are|have|do)$/.test(lower)) return true;
  if (!/^(?:is|are|do|does|would|will|can|could|should|might|may)$/.test(lower)) return false;
  for (let at = comma - 1; at > 0; at -= 1)
    if (inside[at] === -1 && isFiniteVerb(tags[at])) return tokens[at]?.lower === lower;
  return false;
}

/** Of one who does not tell: "offer no details". */
const UNTOLD = /^(?:offer|give|provide|elaborate|specify|name|identify|disclose|refuse|decline)$/;

/** "though it may have “worsened” matters": what may be is the speaker's to say, and a word of it stands in marks. */
export function mayBeInMarks(view: View, start: number, limit: number): boolean {
  const { tags, tokens } = view;
  const modal = start + 1;
  if (!/^(?:it|they|this|that|these)$/.test(tokens[start]?.lower ?? '')) return false;
  if (!/^(?:may|might|could|would|should)$/.test(tokens[modal]?.lower ?? '')) return false;
  let at = skipAdverb(view, modal + 1);
  while (at < limit && (tokens[at]?.lower === 'have' || isBe(tokens[at]?.lower) || tags[at] === 'DT'))
    at += 1;
  return tags[at] === 'OQ' && at < limit;
}

/** "accused her of “theft” | and several judges have doubted it": a subject of its own and an auxiliary. */
export function meetsAuxiliary(view: View, start: number, limit: number): boolean {
  const { tags, tokens } = view;
  for (let at = start; at < Math.min(limit, start + LONGEST_SUBJECT); at += 1) {
    if (isFiniteVerb(tags[at]))
      return at > start && /^(?:has|have|had|is|are|was|were)$/.test(tokens[at]?.lower ?? '');
    if (isVerb(tags[at]) || /^(?:COMMA|STOP|OQ|CC|TH|WH|WR|SC|TO)$/.test(tags[at] ?? '')) return false;
  }
  return false;
}

/** Tokens of "a number of retired judges of the high court". */
const LONGEST_SUBJECT = 12;
