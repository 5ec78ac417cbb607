import { SPEECH_NOUNS } from '../../english/index.ts';
import { auxiliaryOf } from '../grammar/closed.ts';
import type { Complement } from '../grammar/complement.ts';
import { isNominal, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun, isVerb } from '../grammar/tags.ts';
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
  const { tags, tokens } = view;
  const isMarked = holdsMark(view, said.first, said.last);
  // "Can they sue the firm that promised a way out?": that it did is taken for granted.
  const isGiven = /^(?:WH|TH)$/.test(tags[skipAdverbBack(view, first - 1)] ?? '');
  if (!isMarked && !isGiven && /^(?:noun|mixed|infinitive)$/.test(form) && asks(view, said)) return true;
  if (form !== 'noun' && form !== 'mixed' && form !== 'clause') return false;
  // "voters who describe themselves as “somewhat conservative”": how a survey sorts them.
  if (isSorted(view, group, own, start)) return true;
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
  // "Told of the news, she laughed": what of it, nobody says.
  if (lemma === 'tell' && form === 'noun' && passive && tokens[cueEnd - 1]?.lower === 'of') return true;
  // "what backers call ride sharing": their word for it.
  if (lemma === 'call' && isOfWhat && cueEnd === verb + 1 && (tag === 'VZ' || tag === 'VF'))
    return tags[start] !== 'DT' && tags[own?.first ?? start] !== 'PRP' && tags[own?.first ?? start] !== 'NNP';
  if ((form === 'noun' || form === 'clause') && tellsNoMore(view, group, start, cueEnd, said)) return true;
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
  // "“…,” he went on, pointing to his new portrait": a thing, and nothing of it.
  if (lemma === 'point' && tag === 'VG' && tags[first - 1] === 'COMMA' && tags[start] === 'PS')
    return said.last === thing.last && thing.last - start <= LONGEST_POINTED;
  // "a columnist who has called out Roe in the past"
  if (lemma === 'call' && tokens[cueEnd - 1]?.lower === 'out')
    return (tokens[first - 1]?.lower === 'who' || tags[start] === 'DT') && !tellsWhy(view, said);
  // "expressed interest in a seat", "expressed their support in letters"
  return /^(?:express|voice)$/.test(lemma) && (isInterest(view, thing) || isOnlyFelt(view, said));
}

/** Tokens of "his new portrait". */
const LONGEST_POINTED = 3;

/** "How do critics portray this as a rise?", "Why are we talking about it?": the sentence ends with what is said, and asks. */
function asks({ tags, tokens, inside }: View, { last }: Range): boolean {
  const end = tags[last - 1] === 'STOP' ? last - 1 : last;
  return tokens[end]?.text === '?' && inside[end] === -1;
}

/** "voters who describe | themselves as moderate", in the present, and nobody by name. */
function isSorted(
  { tags, tokens }: View,
  { lemma, tag, first }: VerbGroup,
  own: Range | undefined,
  start: number,
): boolean {
  if (!/^(?:describe|call|label|consider|term)$/.test(lemma) || tag !== 'VF' || own === undefined)
    return false;
  return (
    tokens[start]?.lower === 'themselves' &&
    tokens[first - 1]?.lower === 'who' &&
    (tags[own.last - 1] === 'NNS' || tokens[own.last - 1]?.lower === 'those')
  );
}

/** What the verb has is a topic, a thing that is sent or how often it is done: no clause, and no noun for a statement or a stand. */
function tellsNoMore(
  view: View,
  { lemma, tag, first, verb }: VerbGroup,
  start: number,
  cueEnd: number,
  { first: from, last }: Range,
): boolean {
  const { tags, tokens } = view;
  if (holdsClause(view, from, last)) return false;
  const preposition = cueEnd > verb + 1 ? tokens[cueEnd - 1]?.lower : undefined;
  // "mocks you", "tweeted it on Monday", "repeated himself"
  if (isPointedAt(view, start, last)) return true;
  switch (lemma) {
    // "tweets almost daily", "tweeted six times about it", "tweeted his messages"
    case 'tweet':
    case 'retweet':
      return isHowOften(view, start, last) || (isSent(view, start, last) && !holdsVerb(view, from, last));
    // "repeated legal arguments", not "repeated his promise to go"
    case 'repeat':
    case 'signal':
      return tags[start] !== 'PRP' && !statesStand(view, start, last);
    // "mocked the whole episode, asking, “…”": what follows is the mocking.
    case 'mock':
      return showsBehind(view, last);
    // "insisted on a closed session"
    case 'insist':
      return preposition === 'on' && !holdsVerb(view, from, last);
    // "warned about a default", not "warned of a default"
    case 'warn':
      return preposition === 'about' && !holdsVerb(view, from, last);
    // "put forward fairly detailed plans"
    case 'detail':
      return (
        tag !== 'VG' && first < verb && DEGREE.test(tokens[verb - 1]?.lower ?? '') && isNoun(tags[start])
      );
    default:
      return false;
  }
}

/** A finite verb, and no participle as in "proposals raised in earlier talks". */
function holdsClause({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (isFiniteVerb(tags[at]) && !(tags[at] === 'VD' && tags[at - 1] === 'NNS' && tags[at + 1] === 'IN'))
      return true;
  return false;
}

const DEGREE =
  /^(?:fairly|very|highly|quite|more|most|less|so|too|extremely|rather|pretty|incredibly|unusually)$/;

function holdsVerb({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isVerb(tags[at])) return true;
  return false;
}

/** "it", "him by name", "this on Monday", "himself at least six times": of what is only pointed at nothing is told. */
function isPointedAt({ tags, tokens }: View, start: number, last: number): boolean {
  const opener = tokens[start]?.lower ?? '';
  const isPronoun = POINTING.test(opener) || (opener === 'her' && tags[start] === 'OBJ');
  if (!isPronoun || isNominal(tags[start + 1])) return false;
  let isCircumstance = false;
  for (let at = start + 1; at < last; at += 1) {
    if (tags[at] === 'STOP' || tags[at] === 'RB') continue;
    if (WHERE.test(tokens[at]?.lower ?? '')) isCircumstance = true;
    else if (!isCircumstance || !isNominal(tags[at])) return false;
    // "him on air | a thief"
    else if (tags[at] === 'DT' && isNoun(tags[at - 1])) return false;
  }
  return true;
}

const POINTING = /^(?:it|him|them|us|me|you|this|that|these|those|\w+sel(?:f|ves))$/;

/** Prepositions of circumstances, and none of what something is taken for. */
const WHERE = /^(?:in|on|at|by|during|over|to|with|within|throughout|last|next|every)$/;

const OFTEN =
  /^(?:almost|nearly|just|only|earlier|daily|hourly|nightly|weekly|again|often|once|twice|repeatedly|frequently|constantly|regularly|sometimes|rarely)$/;

/** "almost daily", "24/7", "14 times", "a total of six times" */
function isHowOften({ tags, tokens }: View, start: number, last: number): boolean {
  if (OFTEN.test(tokens[start]?.lower ?? '') || /^(?:CD|SYM)$/.test(tags[start] ?? ''))
    return !isNoun(tags[start + 1]) || tokens[start + 1]?.lower === 'times';
  for (let at = start; at < Math.min(last, start + 6); at += 1) {
    if (tokens[at]?.lower === 'times') return true;
    if (!/^(?:DT|CD|NN|IN|JJ|RB)$/.test(tags[at] ?? '')) return false;
  }
  return false;
}

/** "his messages", "a statement", "a warning", "the following": what is sent. */
function isSent({ tags, tokens }: View, start: number, last: number): boolean {
  let head = start;
  while (
    head < last &&
    (tags[head] === 'DT' ||
      tags[head] === 'PS' ||
      tags[head] === 'JJ' ||
      (isNoun(tags[head]) && isNoun(tags[head + 1])))
  )
    head += 1;
  return SENT.test(tokens[head]?.lower ?? '') || tokens[head - 1]?.lower === 'following';
}

const SENT =
  /^(?:messages?|statements?|tweets?|posts?|notes?|quotes?|lines?|commentary|missives?|news|findings|hashtags?|memes?)$/;

/** "his promise to go", "claims of fraud", "its support for it": a noun for what is said or wanted; not "proposals raised in earlier talks". */
function statesStand({ tags, tokens }: View, start: number, last: number): boolean {
  for (let at = start; at < last; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (STAND.test(lower)) return true;
    if (
      STATING.has(lower) &&
      (/^(?:DT|PS)$/.test(tags[start] ?? '') || /^(?:IN|TH|TO)$/.test(tags[at + 1] ?? ''))
    )
      return true;
  }
  return false;
}

const STATING: ReadonlySet<string> = new Set(SPEECH_NOUNS);

const STAND =
  /^(?:support|opposition|interest|desire|wish|willingness|unwillingness|intent|intentions?|readiness|openness|reluctance|discontent|displeasure|dissatisfaction|satisfaction|frustration|unease|alarm|anger|disapproval|approval|confidence|concerns?|hopes?|doubts?|calls?|pleas?|appeals?|oaths?|denials?|criticisms?|attacks?|threats?|views?|positions?|commitment|beliefs?|regrets?|apolog(?:y|ies)|thanks|plans?|mantra|slogan|lines?|words?|quotes?|phrases?)$/;

/** "…, asking, “Is it over?”": a participle behind a comma, and what it reports in marks. */
function showsBehind({ tags, tokens }: View, last: number): boolean {
  if (tags[last] !== 'COMMA' || tags[last + 1] !== 'VG' || tokens[last + 1]?.word.frame === undefined)
    return false;
  for (let at = last + 2; at < last + 6; at += 1) if (tags[at] === 'OQ') return true;
  return false;
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
  // "declared the war a mistake": a judgement.
  if (last < end && /^(?:DT|OQ)$/.test(tags[last] ?? '')) return false;
  // "a day | of mourning"
  const behind = tokens[last]?.lower === 'of' ? last + LONGEST_OF : last;
  for (let at = first; at < Math.min(behind, end); at += 1)
    if (MADE_SO.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Tokens of "of national mourning". */
const LONGEST_OF = 3;

const MADE_SO =
  /^(?:victory|victories|win|bankruptcy|winners?|nomination|emergency|emergencies|residency|asylum|prize|seat|title|mourning|wars?|cease-?fires?|truces?|holidays?|curfews?|moratorium|independence|candidacy|bid|run|income|profits)$/;

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

/** "their anger", "their warm support | in letters and calls": nothing of what it is for, or by what means alone. */
function isOnlyFelt({ tags, tokens }: View, { first, last }: Range): boolean {
  let hasMeans = false;
  for (let at = first + 1; at < last; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    // "confidence in comments to the paper | the deal would pass"
    const isClause = isFiniteVerb(tags[at]) && tags[at - 1] !== 'CC';
    if (
      isClause ||
      (!hasMeans && /^(?:IN|TO|TH|SC|WR|WH|CC)$/.test(tags[at] ?? '') && lower !== 'in' && lower !== 'and')
    )
      return false;
    if (lower === 'in' && !MEANS.test(tokens[at + 1]?.lower ?? '')) return false;
    hasMeans ||= lower === 'in';
  }
  // "expressed shock", "serious doubts" tells what is felt, and so does "the town’s anger"; "similar doubts" does not.
  const isTold =
    (!/^(?:PS|DT)$/.test(tags[first] ?? '') && tokens[first]?.lower !== 'similar') ||
    tags.slice(first, last).includes('POS');
  return hasMeans || !isTold;
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
