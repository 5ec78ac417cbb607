import { frameOf, isSaying } from '../../english/index.ts';
import { isBe } from '../grammar/closed.ts';
import type { Complement } from '../grammar/complement.ts';
import { contentEnd } from '../grammar/ending.ts';
import { isNominal, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import type { Reach } from '../grammar/reach.ts';
import { isWhenAsked } from '../grammar/sequel.ts';
import { CARRIERS } from '../grammar/subject.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from '../grammar/tags.ts';
import { holdsMark } from '../grammar/turns.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { conditionBefore } from './condition.ts';
import { type Finding, regionAt } from './finding.ts';
import {
  isBetweenDashes,
  isFronted,
  isLedWithin,
  isRelative,
  opensClause,
  tellsOfSubject,
} from './fronted.ts';
import { CRYING, JUDGING } from './judged.ts';
import {
  beforeAnswer,
  beforeClause,
  beforeDeed,
  beforeMeans,
  beforeNextShare,
  beforeOther,
  beforeReception,
  behindSubject,
  quoteEnd,
} from './statement-end.ts';
import { afterColon, afterManner, behindCircumstances } from './statement-start.ts';
import { opensSign } from './unspoken.ts';

/** What is said stands after its cue: "X said that …", "adding: “…”", "called for …". */
export function findPre(
  view: View,
  unit: Unit,
  group: VerbGroup,
  found: Complement,
  source: Range | undefined,
): Finding | undefined {
  if (isOnlyTakenUp(view, found) || isCleft(view, group, found, source)) return undefined;
  const link = group.first - 1;
  const isAsked = group.lemma === 'ask' && isWhenAsked(view, link);
  // "It is late, and | when asked about the pier, she said …": nobody asks.
  if (isAsked && view.tags[link - 1] === 'CC' && view.tags[link - 2] === 'COMMA') return undefined;
  const start =
    afterColon(view, found, unit.last, group.lemma) ??
    behindCircumstances(view, found, unit.last) ??
    afterManner(view, found.start, unit.last);
  const complement: Complement =
    start === found.start ? found : { ...found, start, form: view.tags[start] === 'TH' ? 'that' : 'quote' };
  const reach: Reach = {
    cue: tenseOf(view, group),
    fronted:
      isFronted(view, unit, group) || opensClause(view, unit, source) || isLedWithin(view, group) || isAsked,
    relative: isRelative(view, group, source),
    dashed: isBetweenDashes(view, group),
    subject: tellsOfSubject(view, unit, group),
    infinitive: complement.form === 'infinitive',
    noun:
      complement.form === 'noun' ||
      (complement.form === 'quote' && (isFronted(view, unit, group) || onlyJudges(group.lemma))) ||
      (complement.form === 'mixed' && view.tags[complement.start] !== 'TH') ||
      complement.form === 'ing',
  };
  const limit = beforeOther(view, group, complement, unit.last);
  const end =
    reach.noun || complement.form === 'infinitive' || group.lemma === 'deny'
      ? beforeMeans(view, complement.start, limit)
      : limit;
  // "yelled “murderer” in front of the court": of a cry nothing but the cry is told.
  const cry =
    CRYING.has(group.lemma) && complement.form === 'quote' ? regionAt(view, complement.start) : undefined;
  const turned = polarityOf(group.lemma, complement);
  const isOwnAnswer =
    turned !== undefined &&
    view.tags[complement.start - 1] === 'COLON' &&
    // "denied the words: “…”"
    !/^(?:quote|quotation|words?|phrase)$/.test(view.tokens[complement.start - 2]?.lower ?? '');
  const reached = beforeReception(
    view,
    complement.start,
    cry?.closed
      ? cry.close + 1
      : complement.form === 'quote'
        ? quoteEnd(view, complement.start, end, reach)
        : contentEnd(view, complement.start, end, reach),
  );
  // "after Smith confirmed it to them": nothing of what it is.
  if (
    complement.form === 'noun' &&
    view.tokens[complement.start]?.lower === 'it' &&
    AFTER_OBJECT.has(view.tags[complement.start + 1] ?? 'STOP')
  )
    return undefined;
  const ended =
    complement.form === 'infinitive'
      ? beforeClause(view, complement.start, reached)
      : beforeNextShare(
          view,
          source,
          complement.start,
          beforeDeed(view, group.lemma, complement.start, reached),
        );
  const verb = /^(?:that|quote)$/.test(complement.form)
    ? behindSubject(view, complement.start, ended, unit.last)
    : undefined;
  const whole = verb === undefined ? ended : contentEnd(view, verb, unit.last, reach);
  const last = turned === undefined ? whole : beforeAnswer(view, complement.start, whole);
  if (last <= complement.start) return undefined;
  // "expressed joy when she heard it", "won praise for expressing concern": what somebody felt or did, and nothing of what they said.
  const isBareFeeling =
    group.lemma === 'express' && complement.form === 'noun' && last === complement.start + 1;
  const isDeed =
    group.tag === 'VG' && view.tokens[group.first - 1]?.lower === 'for' && isNoun(view.tags[group.first - 2]);
  const isMoment = view.tokens[last]?.lower === 'when' && view.tags[last + 1] === 'PRP';
  if (isBareFeeling && (isDeed || isMoment)) return undefined;
  // "as she had promised to do", "vowed to do so": what it is stands elsewhere.
  if (complement.form === 'infinitive' && view.tokens[complement.start + 1]?.lower === 'do')
    if (
      last <= complement.start + 2 ||
      (last === complement.start + 3 && view.tokens[last - 1]?.lower === 'so')
    )
      return undefined;
  // "asked why": no words of anybody's.
  if (complement.form === 'question' && last === complement.start + 1) return undefined;
  const isMarked =
    complement.form === 'mixed' || (complement.form === 'noun' && holdsMark(view, complement.start, last));
  if (isMarked && !marksOwn(view, complement, last)) return undefined;
  // "argued for something called “the long view”": what the article calls by its name.
  if (complement.form === 'noun' || complement.form === 'mixed')
    if (
      /^(?:something|anything) (?:called|known|named)$/.test(
        `${view.tokens[complement.start]?.lower} ${view.tokens[complement.start + 1]?.lower}`,
      )
    )
      return undefined;
  // "a package she is referring to as “the long haul”": what it is called, and not what.
  const isName =
    (reach.noun || complement.form === 'quote') &&
    view.tokens[complement.start]?.lower === 'as' &&
    view.tags[complement.start + 1] === 'OQ';
  if (isName && complement.form !== 'quote') return undefined;
  // "wrote a letter to the mayor saying that “the pier is lost”": the participle has the words.
  if (complement.form === 'clause' && group.lemma === 'write' && tellsOfText(view, complement.start, last))
    return undefined;
  // "into what she said was “a mess”": a clause without its subject.
  if (
    complement.form === 'clause' &&
    isFiniteVerb(view.tags[complement.start]) &&
    view.tags[complement.start - 1] !== 'COLON'
  )
    return undefined;
  // "promised not to say": without its negation the clause says the contrary.
  const isNegated =
    view.tags[complement.start] === 'TO' &&
    /^(?:not|never)$/.test(view.tokens[complement.start - 1]?.lower ?? '');
  const first = isNegated ? complement.start - 1 : complement.start;
  const more = reach.noun ? undefined : joinedQuotation(view, unit, last);
  const beside =
    complement.form === 'noun' && onlyJudges(group.lemma) ? judgedBeside(view, last, unit.last) : [];
  const condition =
    group.tag === 'VD' && (complement.form === 'that' || complement.form === 'clause')
      ? conditionBefore(view, unit, source, { first, last })
      : undefined;
  return {
    content: [
      ...(condition === undefined ? [] : [condition]),
      ...(found.asked === undefined ? [] : [found.asked]),
      // "If it fails, Lee said | that the town would sue": the conjunction goes, as it does at the beginning.
      { first: condition !== undefined && view.tags[first] === 'TH' ? first + 1 : first, last },
      ...(more === undefined ? [] : [more]),
      ...beside,
    ],
    cue: { first: group.first, last: complement.cueEnd },
    lemma: group.lemma,
    source,
    polarity: isOwnAnswer ? undefined : turned,
    judges: complement.form === 'noun' || complement.form === 'mixed',
  };
}

/** "repeats this so often that …": what it is stands elsewhere. */
function isOnlyTakenUp({ tags, tokens }: View, { start, form }: Complement): boolean {
  if (form !== 'noun' && form !== 'mixed') return false;
  return /^(?:this|that)$/.test(tokens[start]?.lower ?? '') && tags[start + 1] === 'RB';
}

/** What stands behind an object of which nothing is said. */
const AFTER_OBJECT: ReadonlySet<Tag> = new Set<Tag>(['STOP', 'COMMA', 'TO', 'CC', 'SEMI', 'CQ', 'DASH']);

/** "had said A and indicated B": a second verb stands in the past. */
function tenseOf(view: View, { first, verb, tag }: VerbGroup): Tag {
  // "Smith, making it clear that the pier came first, stood …"
  if (view.tags[first - 1] === 'PRP' && view.tags[first - 2] === 'VG') return 'VG';
  if (tag !== 'VN') return tag;
  for (let at = first; at < verb; at += 1) if (view.tokens[at]?.lower === 'had') return 'VD';
  return tag;
}

/** "called “a wreck”": the verb takes no clause, so that none of its words follow the marks. */
function onlyJudges(lemma: string): boolean {
  const frames = frameOf(lemma)?.frames ?? 'c';
  return !/[ctiwa]/.test(frames) && JUDGING.has(lemma);
}

/** "called the plan “a wreck,” its authors “schoolboys” and its budget “a tale”": what else is judged, by its marks. */
function judgedBeside(view: View, start: number, end: number): Range[] {
  const found: Range[] = [];
  let at = start;
  while (found.length < MOST_BESIDE) {
    const isParted = view.tags[at] === 'COMMA' || view.tags[at - 2] === 'COMMA';
    if (view.tags[at] === 'COMMA') at += 1;
    if (view.tags[at] === 'CC') at += 1;
    else if (!isParted) return found;
    // "the Gazette called it “a farce,” the Post “a bore”": another judges.
    if (view.tags[at] !== 'PS') return found;
    const thing = phraseStartingAt(view, at, end, false);
    const region = thing && view.tags[thing.last] === 'OQ' ? regionAt(view, thing.last) : undefined;
    if (thing === undefined || region === undefined || !region.closed) return found;
    found.push({ first: region.open, last: Math.min(region.close + 1, end) });
    at = region.close + 1;
  }
  return found;
}

/** Things judged in one breath. */
const MOST_BESIDE = 6;

/** "insisted that it was right, but “it takes a long time”": the quotation that ends the sentence is said with it. */
function joinedQuotation(view: View, unit: Unit, last: number): Range | undefined {
  const { tags } = view;
  const link = tags[last] === 'COMMA' ? last + 1 : last;
  const region = tags[link] === 'CC' && tags[link + 1] === 'OQ' ? regionAt(view, link + 1) : undefined;
  if (region === undefined || !region.closed || region.close - region.open <= 4) return undefined;
  const after = region.close + 1;
  return after >= unit.last || (tags[after] === 'STOP' && after + 1 >= unit.last)
    ? { first: link + 1, last: region.close + 1 }
    : undefined;
}

/** ", with a cousin of hers saying": who the participle is said of, right before it. */
export function absoluteSubject(
  { tags, tokens }: View,
  unit: Unit,
  { tag, first }: VerbGroup,
): Range | undefined {
  if (tag !== 'VG') return undefined;
  for (let at = first - 1; at > unit.first && first - at < LONGEST_SUBJECT; at -= 1) {
    if (isVerb(tags[at]) || tags[at] === 'COMMA' || tags[at] === 'CQ') return undefined;
    if (tokens[at]?.lower === 'with' && tags[at - 1] === 'COMMA')
      return at + 1 < first ? { first: at + 1, last: first } : undefined;
  }
  return undefined;
}

/** Tokens from "with" to the verb of "with Smith saying". */
const LONGEST_SUBJECT = 12;

/** The verb turns what follows round: the speaker does not say it. */
function polarityOf(lemma: string, complement: Complement): Finding['polarity'] {
  if (
    lemma === 'deny' ||
    lemma === 'dispute' ||
    lemma === 'reject' ||
    lemma === 'refute' ||
    lemma === 'rebut'
  )
    return 'denied';
  if (lemma === 'doubt') return 'doubted';
  // "questioned whether it was safe", "questioned the honesty of his rival"
  return lemma === 'question' && /^(?:question|noun|mixed)$/.test(complement.form) ? 'doubted' : undefined;
}

/** A thing, and what it says, before any verb of its own. */
function tellsOfText({ tags, tokens, inside }: View, first: number, last: number): boolean {
  if (tags[first] !== 'DT') return false;
  // "wrote a book saying that …": a book is sent to nobody, and its writer speaks.
  let head = first + 1;
  while (head < last && !CARRIERS.has(tokens[head]?.lower ?? '') && isNominal(tags[head])) head += 1;
  if (!CARRIERS.has(tokens[head]?.lower ?? '')) return false;
  for (let at = head + 1; at < last && inside[at] === -1 && !isFiniteVerb(tags[at]); at += 1)
    if (tags[at] === 'VG' && isSaying(tokens[at]?.lower ?? ''))
      return tags[at + 1] === 'TH' || tags[at + 1] === 'OQ';
  return false;
}

/** Words in marks that stand on no sign, and no verb of saying before them that has them: "argued nine cases, wrote in the Post: “…”". */
function marksOwn(view: View, { start: first, form }: Complement, last: number): boolean {
  const mayStandOnSign = form === 'mixed' || view.tokens[first - 1]?.lower === 'about';
  for (let at = first; at < last; at += 1) {
    const tag = view.tags[at];
    if (tag === 'OQ') return !mayStandOnSign || !opensSign(view, at);
    const isSecond =
      tag === 'VD' || tag === 'VZ' || (tag === 'VG' && /^(?:PRP|TH|OQ)$/.test(view.tags[at + 1] ?? ''));
    if (!isSecond || at === first) continue;
    // "opposed the move arguing that it “hurts the poor”"
    const isOnes =
      tag === 'VG' && isNoun(view.tags[at - 1]) && /[ct]/.test(view.tokens[at]?.word.frame?.frames ?? '');
    if (isOnes || isSaying(view.tokens[at]?.lower ?? '')) return false;
  }
  return false;
}

/** "What Lee said | next was telling: “…”": what was said is the subject of another clause. */
function isCleft(
  { tags, tokens }: View,
  group: VerbGroup,
  { start, form }: Complement,
  source: Range | undefined,
): boolean {
  if (source === undefined || source.last !== group.first || form === 'that') return false;
  if (tokens[source.first - 1]?.lower !== 'what' || start !== group.verb + 1) return false;
  const next = tags[start] === 'JJ' || tags[start] === 'RB' ? start + 1 : start;
  return isBe(tokens[next]?.lower);
}
