import { auxiliaryOf } from '../grammar/closed.ts';
import type { Complement } from '../grammar/complement.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun } from '../grammar/tags.ts';
import { concludes, holdsMark, skipAdverbBack } from '../grammar/turns.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { View } from '../view.ts';

/**
 * What follows the verb is a thing or somebody of whom nothing is said.
 * @param said what the verb would have for its words
 */
export function isBareThing(
  view: View,
  group: VerbGroup,
  { start, form, cueEnd }: Complement,
  own: Range | undefined,
  source: Range | undefined,
  said: Range,
): boolean {
  const { verb, lemma, tag, first, passive } = group;
  if (concludes(view, first)) return form !== 'quote';
  // "agreed when asked whether it was “fair”": who agrees asks nothing.
  if (form === 'question')
    return (
      lemma === 'ask' &&
      passive &&
      source === undefined &&
      holdsMark(view, said.first, said.last) &&
      actsBefore(view, first - 1)
    );
  if (form !== 'noun' && form !== 'mixed' && form !== 'clause') return false;
  const { tags, tokens } = view;
  const isMarked = holdsMark(view, said.first, said.last);
  // "a gown that recalled the queen's": it looks like it.
  if (lemma === 'recall' && /^(?:that|which)$/.test(tokens[first - 1]?.lower ?? '')) return true;
  // "clarified his comment about the “end of the road”": what it now is follows.
  if (lemma === 'clarify' && isOwnComment(view, start)) return true;
  // "mentioned boats and “life at sea”": topics, and a word for one.
  if (lemma === 'mention' && form !== 'clause' && isMarked) return isListed(view, said);
  // "nothing that they agree on across the parties": what stands before.
  if (lemma === 'agree' && form === 'noun' && isAdrift(view, start)) return true;
  // "often calling out pupils for being “slow” or sending them off": what somebody does, and to anybody.
  if (lemma === 'call' && tag === 'VG' && isMarked && isHabit(view, start)) return true;
  // "disagreed with the “stolen harvest” theory": what others hold.
  if (lemma === 'disagree') return isMarked && !isJudgement(view, said);
  const isOfWhat = tokens[(own?.first ?? 0) - 1]?.lower === 'what';
  // "A key figure Lee writes about is Roe": the verb of the main clause; "What she calls for is peace" tells of what.
  if (/^(?:write|speak|talk)$/.test(lemma) && cueEnd > verb + 1 && isAuxiliary(view, start) && !isOfWhat)
    return true;
  if (isMarked) return false;
  // "what backers call ride sharing": their word for it.
  if (lemma === 'call' && isOfWhat && cueEnd === verb + 1 && (tag === 'VZ' || tag === 'VF'))
    return tags[start] !== 'DT' && tags[own?.first ?? start] !== 'PRP' && tags[own?.first ?? start] !== 'NNP';
  const thing = phraseStartingAt(view, start, said.last, false);
  if (thing === undefined) return false;
  // "repeated the false story about Roe": the writer's verdict on it.
  if (lemma === 'repeat' && isRefuted(view, thing)) return true;
  const isDescription =
    TELLING.test(lemma) && tellsWhoSays(view, first, form === 'clause' ? thing.last : said.last);
  if (form === 'clause' || isDescription) return isDescription;
  // "left before the vote, highlighting the rift": what the writer sees in it.
  if (lemma === 'highlight' && tag === 'VG' && tags[first - 1] === 'COMMA' && first === verb) return true;
  // "won by ten points, claiming his third victory", "declared himself the winner": a deed.
  if (form === 'noun' && isMadeSo(view, group, thing, said.last)) return true;
  // "pointed to Roe, as well": with a finger.
  if (lemma === 'point' && isName(view, thing))
    return thing.last >= said.last || tags[thing.last] === 'COMMA';
  // "a columnist who has called out Roe in the past"
  if (lemma === 'call' && tokens[cueEnd - 1]?.lower === 'out')
    return (tokens[first - 1]?.lower === 'who' || tags[start] === 'DT') && !tellsWhy(view, said);
  // "expressed interest in a seat", "expressed their support in letters"
  return lemma === 'express' && (isInterest(view, thing) || isOnlyFelt(view, said));
}

/**
 * "mentioned boats and “life at sea”, the “far right” twice": the last of a list, a term; not "noise and a “toxic culture”", "the need for boats
 * and “life at sea”", "they had boats and “life at sea”", which judge.
 */
function isListed({ tags, tokens }: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1) {
    if (tags[at] === 'OQ') {
      const close = tags.indexOf('CQ', at);
      const isTerm = at === first + 1 && tokens[first]?.lower === 'the' && tags[close + 1] !== 'IN';
      return isTerm || (tags[at - 1] === 'CC' && isNoun(tags[at + 1]));
    }
    if (
      isFiniteVerb(tags[at]) ||
      /^(?:need|possibility|prospect|risk|threat|danger|importance|idea|fact)$/.test(tokens[at]?.lower ?? '')
    )
      return false;
  }
  return false;
}

/** "disagreed with the ruling as “unjust”": a word of hers. */
function isJudgement({ tags, tokens }: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1) if (tags[at] === 'OQ') return tokens[at - 1]?.lower === 'as';
  return false;
}

/** "his remark last week about" */
function isOwnComment({ tags, tokens }: View, start: number): boolean {
  return (
    tags[start] === 'PS' && /^(?:comments?|remarks?|statements?|words)$/.test(tokens[start + 1]?.lower ?? '')
  );
}

/** What is one's own, or so, by saying so. @param end index after the last token of what the verb has */
function isMadeSo(
  { tags, tokens }: View,
  { lemma, tag, first: cue, verb }: VerbGroup,
  { first, last }: Range,
  end: number,
): boolean {
  // Of "claimed victory" and "is claiming victory" it may be a boast.
  if (lemma !== 'declare' && !(lemma === 'claim' && tag === 'VG' && cue === verb)) return false;
  // "declared the emergency over", "declared victory impossible"
  if (last === end - 1 && /^(?:RB|JJ|IN|VN)$/.test(tags[last] ?? '')) return false;
  for (let at = first; at < last; at += 1) if (MADE_SO.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

const MADE_SO =
  /^(?:victory|victories|win|bankruptcy|winners?|nomination|emergency|emergencies|residency|asylum|prize|seat|title)$/;

/** Verbs with a fact for their object, and no judgement. */
const TELLING = /^(?:acknowledge|admit|announce|confirm|disclose|note|report|reveal)$/;

const isAuxiliary = ({ tags, tokens }: View, at: number): boolean =>
  isFiniteVerb(tags[at]) && (tags[at] === 'MD' || auxiliaryOf(tokens[at]?.lower ?? '') !== undefined);

/** A verb of the same sentence stands before. */
function actsBefore({ tags }: View, link: number): boolean {
  for (let at = link - 1; at >= 0 && tags[at] !== 'STOP'; at -= 1) if (isFiniteVerb(tags[at])) return true;
  return false;
}

function isName({ tags }: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1) if (tags[at] !== 'NNP') return false;
  return true;
}

/** "called out Roe over her vote": what somebody is blamed for. */
function tellsWhy({ tokens }: View, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at += 1)
    if (/^(?:for|over|on|about|as)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "calling out | pupils for being “slow” or sending them off": nobody in particular, and one of the things that are done to them. */
function isHabit({ tags, tokens }: View, start: number): boolean {
  if (tags[start] !== 'NNS' || tokens[start + 1]?.lower !== 'for') return false;
  for (let at = start + 2; at < tokens.length && tags[at] !== 'STOP'; at += 1)
    if (tokens[at]?.lower === 'or' && tags[at + 1] === 'VG') return true;
  return false;
}

/** "agree on | across the parties", "agree with | in public": a preposition whose noun stands before; no "with | over half", "on | at least two". */
const isAdrift = ({ tags, tokens }: View, start: number): boolean =>
  tags[start] === 'IN' &&
  tags[start + 1] !== 'CD' &&
  !/^(?:half|least|most)$/.test(tokens[start + 1]?.lower ?? '');

/** "their warm support | in letters and calls": by what means, and nothing of what it is for. */
function isOnlyFelt({ tags, tokens }: View, { first, last }: Range): boolean {
  let hasMeans = false;
  for (let at = first + 1; at < last; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    // "confidence in comments to the paper | the deal would pass"
    const isClause = isFiniteVerb(tags[at]) && tags[at - 1] !== 'CC';
    if (isClause || /^(?:that|for|of|about|over|at|with|towards?|against)$/.test(lower)) return false;
    hasMeans ||= lower === 'in' && MEANS.test(tokens[at + 1]?.lower ?? '');
  }
  return hasMeans;
}

/** By what something is said or written. */
const MEANS =
  /^(?:e-?mails?|letters?|(?:phone)?calls?|comments?|posts?|tweets?|messages?|interviews?|speeches|statements?|chants?|songs?|texts?)$/;

function isInterest({ tokens }: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1)
    if (tokens[at]?.lower === 'interest') return tokens[at + 1]?.lower === 'in';
  return false;
}

function isRefuted({ tokens }: View, { first, last }: Range): boolean {
  for (let at = first; at < Math.min(last, first + 4); at += 1)
    if (/^(?:false|fake|bogus|baseless|debunked|discredited|untrue|made-up)$/.test(tokens[at]?.lower ?? ''))
      return true;
  return false;
}

/** "Roe, who confirmed the leak, said …": it tells who she is, and what she says follows. */
function tellsWhoSays(view: View, verb: number, comma: number): boolean {
  const { tags, tokens } = view;
  const link = skipAdverbBack(view, verb - 1);
  if (tokens[link]?.lower !== 'who' || tags[link - 1] !== 'COMMA' || tags[comma] !== 'COMMA') return false;
  return isFiniteVerb(tags[comma + 1]) && /[cq]/.test(tokens[comma + 1]?.word.frame?.frames ?? '');
}
