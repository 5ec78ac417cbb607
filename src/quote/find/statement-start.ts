import { clauseAhead, startsNoun } from '../grammar/clause.ts';
import type { Complement } from '../grammar/complement.ts';
import { isFiniteVerb, isNoun, isVerb } from '../grammar/tags.ts';
import { isTimeNoun } from '../grammar/times.ts';
import { isScene } from '../grammar/trail.ts';
import { holdsFinite } from '../grammar/turns.ts';
import type { View } from '../view.ts';
import { isSentenceLike, regionAt } from './finding.ts';

/** "said at the event on Friday | that …", "argued so powerfully | that …": when, where and how. */
export function behindCircumstances(
  view: View,
  { start, form, cueEnd }: Complement,
  end: number,
): number | undefined {
  const { tags, inside } = view;
  const opener = tags[start];
  // "said in a lawyer | roundtable | that …": the last word of where.
  const isEnd =
    form === 'clause' && start > cueEnd && tags[start + 1] === 'TH' && /^(?:JJ|NNS?|VG)$/.test(opener ?? '');
  if (isEnd && !isFiniteVerb(tags[start + 2]) && clauseAhead(view, start + 2, end)) return start + 1;
  // "tweeted minutes after the vote | that …"
  const isAfter =
    (form === 'clause' || form === 'noun') &&
    (isTimeNoun(view.tokens[start]?.lower) ||
      /^(?:moments|minutes|seconds)$/.test(view.tokens[start]?.lower ?? '')) &&
    /^(?:after|before|ahead)$/.test(view.tokens[start + 1]?.lower ?? '');
  // "tweeted while in Brae | that …", "said while touring the pier | that …"
  const isWhile = view.tokens[start]?.lower === 'while' && /^(?:IN|VG)$/.test(tags[start + 1] ?? '');
  if (isWhile && (form === 'clause' || form === 'noun')) {
    for (let at = start + 2; at < start + LONGEST_CIRCUMSTANCES && inside[at] === -1; at += 1) {
      if (tags[at] === 'TH')
        return !isFiniteVerb(tags[at + 1]) && clauseAhead(view, at + 1, end) ? at : undefined;
      if (isVerb(tags[at]) || tags[at] === 'COMMA' || tags[at] === 'STOP') return undefined;
    }
    return undefined;
  }
  const often = form === 'clause' || form === 'noun' ? behindManner(view, start) : undefined;
  if (often !== undefined && clauseAhead(view, often + 1, end)) return often;
  if (!isAfter && (form !== 'clause' || (opener !== 'IN' && opener !== 'RB'))) return undefined;
  for (let at = start + 1; at < start + LONGEST_CIRCUMSTANCES && inside[at] === -1; at += 1) {
    if (tags[at] === 'TH')
      return !isFiniteVerb(tags[at + 1]) && clauseAhead(view, at + 1, end) ? at : undefined;
    // "added so many voters that …"
    if (opener === 'RB' && tags[at] !== 'RB') return undefined;
    // "said in Mystic, Conn., that …"
    const isInPlace =
      tags[at] === 'COMMA' && tags[at - 1] === 'NNP' && /^(?:NNP|TH)$/.test(tags[at + 1] ?? '');
    if (isVerb(tags[at]) || (tags[at] === 'COMMA' && !isInPlace) || tags[at] === 'PRP') return undefined;
  }
  return undefined;
}

/** "said time and again | that …", "said loud and clear | that …", "argued early on | that …": how, when and how often, and no thing that a clause could tell of. */
function behindManner({ tags, tokens }: View, start: number): number | undefined {
  let isThing = false;
  for (let at = start; at < start + LONGEST_MANNER; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (tags[at] === 'TH') {
      // "much of that gain", not "early on that"
      const isOf = tags[at - 1] === 'IN' && tokens[at - 2]?.lower !== 'early';
      return at > start && !isThing && !isOf && !isFiniteVerb(tags[at + 1]) ? at : undefined;
    }
    const isTime = isTimeNoun(lower) || /^times$/.test(lower);
    // "this a false | narrative that …"
    if (/^(?:the|those|these)$/.test(lower)) return undefined;
    isThing = !isTime && (isThing || tags[at] === 'DT');
    if (
      !isTime &&
      (!/^(?:JJ|RB|CC|CD|DT|IN)$/.test(tags[at] ?? '') || (tags[at + 1] === 'TH' && AMOUNT.test(lower)))
    )
      return undefined;
  }
  return undefined;
}

/** Tokens of "no less than three times". */
const LONGEST_MANNER = 7;

/** What stands for a thing, of which "that …" tells more. */
const AMOUNT =
  /^(?:much|little|enough|more|most|less|least|any|some|this|these|those|so|such|both|each|either|one)$/;

/** Tokens of "at the harbour event on Friday". */
const LONGEST_CIRCUMSTANCES = 12;

/**
 * "said in an altered tone, “You know …”", "said after signing it, “You know …”": what stands before a quoted sentence and its comma
 * tells how or when it was said.
 * @returns where the quotation opens, or `start`
 */
export function afterManner(view: View, start: number, end: number): number {
  const isAct = (view.tags[start] === 'IN' || view.tags[start] === 'SC') && view.tags[start + 1] === 'VG';
  // "replied to a tweet by calling her “a fool”": the words are those of the act.
  const isNaming = /^(?:by|while)$/.test(view.tokens[start]?.lower ?? '') && startsNoun(view, start + 2);
  if (isAct && isNaming && view.tokens[start + 1]?.word.frame !== undefined) return start;
  const act = isAct ? start + 1 : -1;
  for (let at = start; at < end; at += 1) {
    if (at !== act && isVerb(view.tags[at]) && !isOfNoun(view, at)) return start;
    if (view.tags[at] !== 'OQ') continue;
    const mark = view.tags[at - 1];
    if (at === start || (mark !== 'COMMA' && mark !== 'COLON')) return start;
    // "wrote in an essay for the Gazette, “there should be a difference”"
    const isText = view.tags[start] === 'IN' && isScene(view, start, end) && isClauseInMarks(view, at);
    return isText || isSentenceLike(view, at) ? at : start;
  }
  return start;
}

function isClauseInMarks(view: View, open: number): boolean {
  const close = regionAt(view, open)?.close ?? open;
  return startsNoun(view, open + 1) || view.tags[open + 1] === 'EX' || view.tags[open + 1] === 'PRP'
    ? holdsFinite(view, open, close)
    : false;
}

/** "a Senate hearing", "an interview published on Monday": a participle that belongs to a noun. */
function isOfNoun({ tags }: View, at: number): boolean {
  const before = tags[at - 1];
  return (tags[at] === 'VG' || tags[at] === 'VN') && (isNoun(before) || before === 'JJ' || before === 'DT');
}

/**
 * "attacking Lee and urging staff on with a simple message: “Don’t give up!”", "explained why she had left: “…”": of a thing, and of what
 * is left open, nothing is said but what its colon opens.
 */
export function afterColon(
  view: View,
  { start, form }: Complement,
  end: number,
  lemma: string,
): number | undefined {
  const isOpen = form === 'question' && !/^(?:ask|wonder|inquire|enquire|question)$/.test(lemma);
  if (form !== 'noun' && form !== 'mixed' && !isOpen) return undefined;
  for (let at = start; at < end; at += 1) {
    if (view.tags[at] === 'OQ')
      return at > start && view.tags[at - 1] === 'COLON' && isSentenceLike(view, at) ? at : undefined;
    if (view.tags[at] === 'TH' && !isNoun(view.tags[at - 1])) return undefined;
    // "denied the charge, saying: “…”"
    const isCue = isOpen ? view.tags[at] === 'VG' : view.tags[at] !== 'VB' && isVerb(view.tags[at]);
    if (isCue && view.tokens[at]?.word.frame?.frames.includes('q')) return undefined;
  }
  return undefined;
}
