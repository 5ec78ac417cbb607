import { isSaying } from '../../english/index.ts';
import type { View } from '../view.ts';
import type { Reach } from './reach.ts';
import { isFiniteVerb, isVerb, type Tag } from './tags.ts';
import { isCueWord, skipAdverb, skipAdverbBack, somebodySays } from './turns.ts';

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
  // "but is it?", "but have the pilots seen it?", "but might was not right"
  if (tags[verb + 1] === 'PRP' || isFiniteVerb(tags[verb + 1])) return false;
  if (tokens[tags.indexOf('STOP', verb)]?.text === '?') return false;
  // "but would not say when", "but is refusing to go": what the speaker leaves unsaid.
  const deed = skipAdverb(view, verb + 1);
  const isDrawn = tokens[deed]?.lower === 'be' && /^(?:drawn|pressed)$/.test(tokens[deed + 1]?.lower ?? '');
  if (isDrawn || isSaying(tokens[deed]?.lower ?? '') || UNTOLD.test(tokens[deed]?.word.lemma ?? ''))
    return false;
  // "but keeps to himself", "but helps the port"; "but lights burn there" and "but leaks from it tell more" have nouns.
  const object = tags[verb + 1] === 'TO' ? tags[verb + 2] : tags[verb + 1];
  const isOther = tags[verb] === 'VZ' && lower !== 'has' && /^(?:OBJ|DT|PS)$/.test(object ?? '');
  if (cue === 'VF' && (/^(?:is|does)$/.test(lower) || isOther)) return true;
  if (cue === 'VZ' && /^(?:are|have|do)$/.test(lower)) return true;
  if (!/^(?:is|are|do|does|would|will|can|could|should|might|may)$/.test(lower)) return false;
  for (let at = comma - 1; at > 0; at -= 1)
    if (inside[at] === -1 && isFiniteVerb(tags[at]))
      return tokens[at]?.lower === lower && !(tags[at] === 'MD' && isOwnSubject(view, at));
  return false;
}

/** "said she could not stay, but could …", "said no one would go, but would …": the second may be what the speaker did. */
function isOwnSubject(view: View, verb: number): boolean {
  const { lower = '' } = view.tokens[skipAdverbBack(view, verb - 1)] ?? {};
  return /^(?:he|she|i|we|one|nobody|none)$/.test(lower);
}

/** Of one who does not tell: "offer no details", "be pressed on it". */
const UNTOLD = /^(?:offer|give|provide|elaborate|specify|name|identify|disclose|refuse|decline)$/;

/** "though it may have “worsened” matters": what may be is the speaker's to say, and a word of it stands in marks. */
export function mayBeInMarks(view: View, start: number, limit: number): boolean {
  const { tags, tokens } = view;
  const modal = start + 1;
  if (!/^(?:it|they|this|that|these)$/.test(tokens[start]?.lower ?? '')) return false;
  if (!/^(?:may|might|could|would|should)$/.test(tokens[modal]?.lower ?? '')) return false;
  const have = skipAdverb(view, modal + 1);
  // "may have “a slight smell”, according to …", "might be “over” only on paper": as often the writer's.
  return (
    tokens[have]?.lower === 'have' && tags[have + 1] === 'OQ' && have + 2 < limit && isPast(tags[have + 2])
  );
}

function isPast(tag: Tag | undefined): boolean {
  return tag === 'VN' || tag === 'VD';
}

/** "accused her of “theft” | and several judges have doubted it": a subject of its own and an auxiliary. */
export function meetsAuxiliary(view: View, start: number, limit: number): boolean {
  const { tags, tokens } = view;
  for (let at = start; at < Math.min(limit, start + LONGEST_SUBJECT); at += 1) {
    if (isFiniteVerb(tags[at]))
      return at > start && /^(?:has|have|had|is|are|was|were)$/.test(tokens[at]?.lower ?? '');
    // "for the “pain” and the harm they have done": a relative clause without its pronoun.
    const isCommon = tags[at - 1] === 'NN' || tags[at - 1] === 'NNS';
    if (at > start && (tags[at] === 'PRP' || (isCommon && /^(?:DT|PS|NNP)$/.test(tags[at] ?? ''))))
      return false;
    if (isVerb(tags[at]) || /^(?:COMMA|STOP|OQ|CC|TH|WH|WR|SC|TO)$/.test(tags[at] ?? '')) return false;
  }
  return false;
}

/** Tokens of "a number of retired judges of the high court". */
const LONGEST_SUBJECT = 12;
