import { frameOf, isSaying } from '../../english/index.ts';
import { isTimePhrase } from '../grammar/adverbials.ts';
import { clauseAhead, startsNoun } from '../grammar/clause.ts';
import { isBe } from '../grammar/closed.ts';
import type { Complement } from '../grammar/complement.ts';
import { contentEnd, trimEnd } from '../grammar/ending.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { PLAIN, type Reach } from '../grammar/reach.ts';
import { isFiniteVerb, type Tag } from '../grammar/tags.ts';
import { isScene } from '../grammar/trail.ts';
import { holdsFinite, opensSentence, skipAdverb } from '../grammar/turns.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { View } from '../view.ts';
import { isSentenceLike, regionAt } from './finding.ts';
import { JUDGING } from './judged.ts';

/**
 * Where something else begins that the source or another does or says: "…, with the mayor saying that …", "went from calling it “a
 * gift” | to posting …", "denounced the plan | before voting for it".
 */
export function beforeOther(
  view: View,
  { first, tag, lemma, negated }: VerbGroup,
  { start, form }: Complement,
  end: number,
): number {
  const { tags, tokens, inside } = view;
  // "a man who said he was Smith | told the paper"
  const named =
    tags[first - 1] === 'WH' && tags[start] === 'PRP' && isBe(tokens[start + 1]?.lower)
      ? phraseStartingAt(view, start + 2, end, false)
      : undefined;
  if (named !== undefined && isFiniteVerb(tags[named.last])) return named.last;
  // "A post that said “We are lost” | was deleted"
  const region = tags[start] === 'OQ' ? regionAt(view, start) : undefined;
  if ((tags[first - 1] === 'WH' || tags[first - 1] === 'TH') && region?.closed === true)
    if (isFiniteVerb(tags[region.close + 1]) && holdsFinite(view, start, region.close))
      return region.close + 1;
  const isFirstOfTwo = tag === 'VG' && tokens[first - 1]?.lower === 'from';
  let isParted = false;
  /** Index of the first comma behind the last verb. */
  let comma = -1;
  for (let at = start + 1; at < Math.min(end - 1, start + LONGEST_STATEMENT); at += 1) {
    if (inside[at] !== -1) continue;
    // "when I ask if he feels robbed, | says: “A bit.”", "Smith, asked if it would last: | “You bet.”"
    if (form === 'question' && lemma === 'ask') {
      isParted ||= at > start + 1 && tags[at - 1] === 'COMMA';
      if (!isParted && answersBehind(view, at)) return at;
      // "Asked if it would last, | Smith: “You bet.”"
      if (tags[at] === 'COLON' && tags[at + 1] === 'OQ' && comma > 0) return comma;
      if (isFiniteVerb(tags[at])) comma = -1;
      else if (comma < 0 && tags[at] === 'COMMA') comma = at;
    }
    const lower = tokens[at]?.lower ?? '';
    const isActing = tags[at + 1] === 'VG';
    const isThing = form === 'noun' || form === 'mixed';
    // "slammed the council for lying while also stopping short of a charge", not "… while also building a hall"
    const isBesides =
      isThing &&
      lower === 'while' &&
      tokens[at + 1]?.lower === 'also' &&
      tokens[at + 2]?.lower === 'stopping';
    // "did not say that it was lost | but said …"
    const isInstead = negated && form === 'that' && lower === 'but';
    // "expressed joy when she learned that …": the occasion of what is felt.
    const isOccasion =
      lemma === 'express' &&
      form === 'noun' &&
      (lower === 'when' || lower === 'after') &&
      at === start + 1 &&
      clauseAhead(view, at + 1, end);
    const isNext =
      isOccasion ||
      isInstead ||
      isBesides ||
      (isFirstOfTwo && lower === 'to' && isActing) ||
      (isThing &&
        isActing &&
        !JUDGING.has(lemma) &&
        (lower === 'before' || lower === 'after' || lower === 'while')) ||
      (lower === 'with' && tags[at - 1] === 'COMMA' && speaksBehind(view, at + 1, end));
    if (isNext) return tags[at - 1] === 'COMMA' ? at - 1 : at;
  }
  return end;
}

/** A comma and a verb of saying with its words, or the colon of an answer. */
function answersBehind({ tags, tokens }: View, at: number): boolean {
  if (tags[at] === 'COLON') return tags[at + 1] === 'OQ';
  if (tags[at] !== 'COMMA' || !isFiniteVerb(tags[at + 1]) || !isSaying(tokens[at + 1]?.lower ?? ''))
    return false;
  return /^(?:COLON|COMMA|OQ|TH|PRP|DT|PS|NNP)$/.test(tags[at + 2] ?? '');
}

/** Tokens in which something else is looked for. */
const LONGEST_STATEMENT = 120;

/** "the mayor saying" */
function speaksBehind({ tags, tokens }: View, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + LONGEST_OTHER); at += 1) {
    if (tags[at] === 'VG') return at > start && frameOf(tokens[at]?.word.lemma ?? '') !== undefined;
    if (isFiniteVerb(tags[at]) || tags[at] === 'COMMA' || tags[at] === 'OQ') return false;
  }
  return false;
}

/** Tokens of whoever does something beside the main clause. */
const LONGEST_OTHER = 12;

/** "ended her address by saying, “…”": another verb of saying has the words. */
export function beforeMeans(view: View, start: number, end: number): number {
  for (let at = start; at < end - 1; at += 1) {
    if (view.inside[at] !== -1) return end;
    // "rebuked Lee by publicly praising …"
    if (view.tokens[at]?.lower === 'by' && view.tags[at + 1] === 'RB' && view.tags[at + 2] === 'VG')
      return at;
    if (
      view.tags[at + 1] === 'VG' &&
      MEANS.has(view.tokens[at]?.lower ?? '') &&
      (isSaying(view.tokens[at + 1]?.lower ?? '') || view.tokens[at + 2]?.lower === 'out')
    )
      return at;
  }
  return end;
}

const MEANS: ReadonlySet<string> = new Set(['by', 'with', 'in', 'before', 'after', 'while']);

/** "denied that the club was broke: “Every wage is paid.”": behind the colon stands what is said instead. */
export function beforeAnswer(view: View, start: number, last: number): number {
  for (let at = start + 1; at < last - 1; at += 1)
    if (view.tags[at] === 'COLON' && view.inside[at] === -1 && view.tags[at + 1] === 'OQ')
      return isSentenceLike(view, at + 1) && !isSaying(view.tokens[at - 1]?.lower ?? '') ? at : last;
  return last;
}

/** "urged her to run | and her paper even ran an editorial …": behind an infinitive another clause is the article's. */
export function beforeClause(view: View, start: number, last: number): number {
  for (let at = start + 1; at < last; at += 1)
    if (
      view.inside[at] === -1 &&
      view.tags[at] === 'CC' &&
      startsNoun(view, at + 1) &&
      clauseAhead(view, at + 1, last)
    ) {
      const end = clauseFrom(view, at, last);
      if (end !== undefined) return trimEnd(view, start, end);
    }
  return last;
}

/** "to stop | and the mill will pay", "to end waste and debt |, Lee has …", and nowhere in "to stop moaning or nagging when they speak". */
function clauseFrom({ tags, tokens, inside }: View, link: number, last: number): number | undefined {
  for (let at = link + 1; at < last; at += 1) {
    if (inside[at] !== -1) continue;
    if (isFiniteVerb(tags[at])) return tokens[link]?.lower === 'or' ? undefined : link;
    if (tags[at] === 'COMMA') return at;
    if (tags[at] === 'SC' || tags[at] === 'WR') return undefined;
  }
  return link;
}

/**
 * "ruled that the fence was “a nuisance” | and gave its builder a month", "told her he was “no thief” | and fined him": what a court does
 * with its ruling, and what is done to the one whom the words are about.
 */
export function beforeDeed(view: View, lemma: string, start: number, last: number): number {
  const isRuling = /^(?:rule|find|hold|decide|conclude)$/.test(lemma);
  const first = view.tags[start] === 'TH' ? start + 1 : start;
  const other = OTHERS[view.tokens[first]?.lower ?? ''];
  if (!isRuling && other === undefined) return last;
  for (let at = start + 2; at < last - 2; at += 1) {
    if (view.tags[at] !== 'CC' || view.tags[at - 1] !== 'CQ' || view.tokens[at]?.lower !== 'and') continue;
    const verb = skipAdverb(view, at + 1);
    if (view.tags[verb] !== 'VD' || !DEEDS.has(view.tokens[verb]?.word.lemma ?? '')) continue;
    // Of himself he would have said "himself".
    if (isRuling || view.tokens[verb + 1]?.lower === other) return at;
  }
  return last;
}

/** The object forms of those who are spoken of. */
const OTHERS: Readonly<Record<string, string | undefined>> = { he: 'him', she: 'her', they: 'them' };

const DEEDS: ReadonlySet<string> = new Set(
  'give grant award send fine sentence set strike throw toss overturn dismiss reject uphold block bar halt order ban suspend jail imprison remand sack expel'.split(
    ' ',
  ),
);

/**
 * "34 percent say they are liberal, | 32% conservative", "540 say they support Lee, | 39 say …", "half said it was weak, | and more than 4 in 10
 * said …": how many others answered otherwise.
 */
export function beforeNextShare(view: View, source: Range | undefined, start: number, last: number): number {
  const { tags, tokens, inside } = view;
  if (source === undefined) return last;
  const isCounted = tags[source.first] === 'CD';
  if (!isCounted && !isShareIn(view, source.first, source.last)) return last;
  for (let at = start + 1; at < last - 1; at += 1) {
    if (tags[at] !== 'COMMA' || inside[at] !== -1) continue;
    if (isCounted && tags[at + 1] === 'CD') {
      const isShare = /^(?:percent|%|per)$/.test(tokens[at + 2]?.lower ?? '');
      if (isShare || isFiniteVerb(tags[at + 2])) return at;
    }
    if (/^(?:and|while|but|whereas)$/.test(tokens[at + 1]?.lower ?? '') && answersNext(view, at + 2, last))
      return at;
  }
  return last;
}

/** "more than 4 in 10 | said", "23 percent | believed": a share, and its verb. */
function answersNext(view: View, start: number, last: number): boolean {
  for (let at = start; at < Math.min(last, start + LONGEST_SHARE); at += 1) {
    if (isFiniteVerb(view.tags[at])) return isShareIn(view, start, at);
    if (view.tags[at] === 'COMMA' || view.inside[at] !== -1) return false;
  }
  return false;
}

/** Tokens of "slightly more than a third of likely voters". */
const LONGEST_SHARE = 10;

/** "nearly half", "23 percent", "4 in 10 Americans", "a majority": a part of those who were asked. */
function isShareIn({ tokens }: View, first: number, last: number): boolean {
  const words = tokens
    .slice(first, Math.min(last, first + LONGEST_SHARE))
    .map(({ lower }) => lower)
    .join(' ');
  return SHARE.test(words);
}

const SHARE =
  /^(?:(?:only|just|nearly|almost|about|around|roughly|some|another|over|fewer|less|more|slightly|than|the other|an?|the) )*(?:half|thirds?|quarters?|majority|plurality|(?:\w+(?:-\w+)?|[\d.]+) (?:%|percent|per cent|in \w+|out of \w+|thirds|quarters|fifths))(?: |$)/;

/** Content that starts with a quotation ends with it, unless the sentence goes on with more of the content. */
export function quoteEnd(view: View, start: number, end: number, reach: Reach = PLAIN): number {
  const region = regionAt(view, start);
  if (region === undefined) return contentEnd(view, start, end, reach);
  const after = Math.min(region.close + 1, end);
  const tag = view.tags[after];
  if (after >= end || tag === 'STOP' || tag === 'COMMA' || tag === 'SEMI' || tag === 'DASH') return after;
  // "telling tales — “If you love it, you can keep it” is the best known": what the writer says of the words.
  const isSetOff = view.tags[region.open - 1] === 'DASH' || view.tags[region.open - 1] === 'COLON';
  if (isSetOff && isBe(view.tokens[after]?.lower) && isSentence(view, region)) return after;
  // "said “Gone” followed by a picture of a clown"
  const isFollowed = view.tokens[after]?.lower === 'followed' && view.tokens[after + 1]?.lower === 'by';
  if (isFollowed && opensSentence(view, region.open))
    return holdsFinite(view, after + 2, end) ? contentEnd(view, start, end, reach) : after;
  // "saying “I will go” a hundred times"
  if (isClause(view, region) && (isTimePhrase(view, after) || isCount(view, after))) return after;
  // "says “the port is lost” because “the sea is soft”"
  if (tag === 'SC' && view.tokens[after]?.lower === 'because' && view.tags[after + 1] === 'OQ')
    return contentEnd(view, start, end, reach);
  // "“It is a disgrace” from the gallery": behind a whole clause the article tells on.
  if (LEADS_ON.has(tag ?? 'SYM') && isClause(view, region)) return after;
  if (region.close - region.open > 2 && SCENE.has(view.tokens[after]?.lower ?? '')) return after;
  // "wrote “smoke on four” in a message sent at noon"
  if (isScene(view, after, end)) return after;
  if (isReception(view, after, end)) return after;
  // "… keep them.' "": the marks of a quotation inside may stand between.
  const isNested = /^['’]$/.test(view.tokens[region.close - 1]?.text ?? '');
  const inner = view.tokens[isNested ? region.close - 2 : region.close - 1]?.text;
  if (inner !== undefined && /^[.,;?!]$/.test(inner)) return after;
  return contentEnd(view, start, end, reach);
}

function isClause(view: View, { open, close }: { readonly open: number; readonly close: number }): boolean {
  if (close - open <= 3) return false;
  for (let at = open + 1; at < close; at += 1) if (isFiniteVerb(view.tags[at])) return true;
  return view.tokens[open + 1]?.text !== view.tokens[open + 1]?.lower && close - open > 5;
}

/** A capital opens it, and no relative clause has its verb. */
function isSentence(view: View, { open, close }: { readonly open: number; readonly close: number }): boolean {
  if (!opensSentence(view, open)) return false;
  for (let at = open + 1; at < close; at += 1)
    if (isFiniteVerb(view.tags[at])) return true;
    else if (view.tags[at] === 'WH' || (view.tags[at] === 'TH' && at > open + 1)) return false;
  return false;
}

/** "twice", "a hundred times" */
function isCount({ tokens }: View, at: number): boolean {
  if (/^(?:once|twice|thrice)$/.test(tokens[at]?.lower ?? '')) return true;
  return [1, 2, 3].some((ahead) => tokens[at + ahead]?.lower === 'times');
}

const LEADS_ON: ReadonlySet<Tag> = new Set<Tag>(['IN', 'SC', 'WR', 'TO', 'VG', 'CC', 'RB', 'WH', 'LP']);

/** Behind words that were said they tell what went on. */
const SCENE: ReadonlySet<string> = new Set([
  'as',
  'while',
  'when',
  'after',
  'before',
  'despite',
  'during',
  'amid',
  'until',
  'till',
  'throughout',
]);

/** "said that “many people,” including her friends, | saw it", "said “the mayor,” who is 80, | was “too old”": the verb of a subject in marks, behind what two commas set off. */
export function behindSubject(view: View, start: number, last: number, end: number): number | undefined {
  const { tags, tokens } = view;
  const open = tags[start] === 'TH' ? start + 1 : start;
  const region = tags[open] === 'OQ' ? regionAt(view, open) : undefined;
  if (region === undefined || tags[region.close - 1] !== 'COMMA' || holdsFinite(view, open, last))
    return undefined;
  const aside = region.close + 1;
  if (!/^(?:who|which|including|such|like|among|especially|particularly)$/.test(tokens[aside]?.lower ?? ''))
    return undefined;
  for (let at = aside + 1; at < Math.min(end, aside + LONGEST_ASIDE); at += 1) {
    if (view.inside[at] !== -1) return undefined;
    if (tags[at - 1] === 'COMMA' && isFiniteVerb(tags[at])) return at;
  }
  return undefined;
}

/** Tokens of "including neighbours of hers from the other side of the river". */
const LONGEST_ASIDE = 24;

/** "called the plan “a grave” | amid boos": where the last marks close, when the room's answer follows. */
export function beforeReception(view: View, start: number, last: number): number {
  let close = last - 1;
  while (close > start && view.tags[close] !== 'CQ') close -= 1;
  const behind = view.tags[close + 1] === 'COMMA' ? close + 2 : close + 1;
  return close > start && isReception(view, behind, last) ? close + 1 : last;
}

/** "to loud applause", "to cheers from the gallery" */
function isReception({ tags, tokens }: View, at: number, end: number): boolean {
  if (!/^(?:to|amid)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let next = at + 1; next < Math.min(end, at + 5); next += 1)
    // "to silence his critics"
    if (RECEPTION.has(tokens[next]?.lower ?? ''))
      return !/^(?:DT|PS|NNP|NNS?|OBJ|PRP)$/.test(tags[next + 1] ?? '');
    else if (tags[next] !== 'DT' && tags[next] !== 'JJ' && tags[next] !== 'VG' && tags[next] !== 'NN')
      return false;
  return false;
}

const RECEPTION: ReadonlySet<string> = new Set(
  'applause cheers cheering laughter boos booing jeers silence ovation whoops hoots gasps groans murmurs whistles delight'.split(
    ' ',
  ),
);
