import { frameOf, isSaying, lemmasMarked } from '../../english/index.ts';
import { isTimePhrase } from '../grammar/adverbials.ts';
import { clauseAhead, startsNoun } from '../grammar/clause.ts';
import { isBe } from '../grammar/closed.ts';
import type { Complement } from '../grammar/complement.ts';
import { contentEnd, trimEnd } from '../grammar/ending.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { PLAIN, type Reach } from '../grammar/reach.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from '../grammar/tags.ts';
import { holdsMark } from '../grammar/turns.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, isSentenceLike, regionAt } from './finding.ts';
import { isBetweenDashes, isFronted, isRelative, opensClause } from './fronted.ts';
import { JUDGING } from './judged.ts';

/** What is said stands after its cue: "X said that …", "adding: “…”", "called for …". */
export function findPre(
  view: View,
  unit: Unit,
  group: VerbGroup,
  found: Complement,
  source: Range | undefined,
): Finding | undefined {
  if (isOnlyTakenUp(view, found)) return undefined;
  const start =
    afterColon(view, found, unit.last, group.lemma) ??
    behindCircumstances(view, found, unit.last) ??
    afterManner(view, found.start, unit.last);
  const complement: Complement =
    start === found.start ? found : { ...found, start, form: view.tags[start] === 'TH' ? 'that' : 'quote' };
  const reach: Reach = {
    cue: tenseOf(view, group),
    fronted: isFronted(view, unit, group) || opensClause(view, unit, source),
    relative: isRelative(view, group, source),
    dashed: isBetweenDashes(view, group),
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
      : beforeNextShare(view, source, complement.start, reached);
  const last = turned === undefined ? ended : beforeAnswer(view, complement.start, ended);
  if (last <= complement.start) return undefined;
  // "asked why": no words of anybody's.
  if (complement.form === 'question' && last === complement.start + 1) return undefined;
  const isMarked =
    complement.form === 'mixed' || (complement.form === 'noun' && holdsMark(view, complement.start, last));
  if (isMarked && !marksOwn(view, complement.start, last)) return undefined;
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
  return {
    content: [{ first, last }, ...(more === undefined ? [] : [more]), ...beside],
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

/** "said at the event on Friday | that …", "argued so powerfully | that …": when, where and how. */
function behindCircumstances(view: View, { start, form }: Complement, end: number): number | undefined {
  const { tags, inside } = view;
  const opener = tags[start];
  if (form !== 'clause' || (opener !== 'IN' && opener !== 'RB')) return undefined;
  for (let at = start + 1; at < start + LONGEST_CIRCUMSTANCES && inside[at] === -1; at += 1) {
    if (tags[at] === 'TH')
      return !isFiniteVerb(tags[at + 1]) && clauseAhead(view, at + 1, end) ? at : undefined;
    // "added so many voters that …"
    if (opener === 'RB' && tags[at] !== 'RB') return undefined;
    if (isVerb(tags[at]) || tags[at] === 'COMMA' || tags[at] === 'PRP') return undefined;
  }
  return undefined;
}

/** Tokens of "at the harbour event on Friday". */
const LONGEST_CIRCUMSTANCES = 12;

/** What stands behind an object of which nothing is said. */
const AFTER_OBJECT: ReadonlySet<Tag> = new Set<Tag>(['STOP', 'COMMA', 'TO', 'CC', 'SEMI', 'CQ', 'DASH']);

/** "yelled “murderer” in front of the court": of a cry nothing but the cry is told. */
const CRYING = lemmasMarked('cries');

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

/**
 * Where something else begins that the source or another does or says: "…, with the mayor saying that …", "went from calling it “a
 * gift” | to posting …", "denounced the plan | before voting for it".
 */
function beforeOther(
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
  const isFirstOfTwo = tag === 'VG' && tokens[first - 1]?.lower === 'from';
  let isParted = false;
  for (let at = start + 1; at < Math.min(end - 1, start + LONGEST_STATEMENT); at += 1) {
    if (inside[at] !== -1) continue;
    // "when I ask if he feels robbed, | says: “A bit.”", "Smith, asked if it would last: | “You bet.”"
    isParted ||= at > start + 1 && tags[at - 1] === 'COMMA';
    if (form === 'question' && lemma === 'ask' && !isParted && answersBehind(view, at)) return at;
    const lower = tokens[at]?.lower ?? '';
    const isActing = tags[at + 1] === 'VG';
    // "did not say that it was lost | but said …"
    const isInstead = negated && form === 'that' && lower === 'but';
    const isNext =
      isInstead ||
      (isFirstOfTwo && lower === 'to' && isActing) ||
      ((form === 'noun' || form === 'mixed') &&
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
  return /^(?:COLON|COMMA|OQ|TH|PRP)$/.test(tags[at + 2] ?? '');
}

/** Tokens in which something else is looked for. */
const LONGEST_STATEMENT = 120;

/** "the mayor saying" */
function speaksBehind({ tags, tokens }: View, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + LONGEST_SUBJECT); at += 1) {
    if (tags[at] === 'VG') return at > start && frameOf(tokens[at]?.word.lemma ?? '') !== undefined;
    if (isFiniteVerb(tags[at]) || tags[at] === 'COMMA' || tags[at] === 'OQ') return false;
  }
  return false;
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

/** Tokens of whoever does something beside the main clause. */
const LONGEST_SUBJECT = 12;

/** "ended her address by saying, “…”": another verb of saying has the words. */
function beforeMeans(view: View, start: number, end: number): number {
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
function beforeAnswer(view: View, start: number, last: number): number {
  for (let at = start + 1; at < last - 1; at += 1)
    if (view.tags[at] === 'COLON' && view.inside[at] === -1 && view.tags[at + 1] === 'OQ')
      return isSentenceLike(view, at + 1) && !isSaying(view.tokens[at - 1]?.lower ?? '') ? at : last;
  return last;
}

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
  return lemma === 'question' && complement.form === 'question' ? 'doubted' : undefined;
}

/** Content that starts with a quotation ends with it, unless the sentence goes on with more of the content. */
export function quoteEnd(view: View, start: number, end: number, reach: Reach = PLAIN): number {
  const region = regionAt(view, start);
  if (region === undefined) return contentEnd(view, start, end, reach);
  const after = Math.min(region.close + 1, end);
  const tag = view.tags[after];
  if (after >= end || tag === 'STOP' || tag === 'COMMA' || tag === 'SEMI' || tag === 'DASH') return after;
  // "saying “I will go” a hundred times"
  if (isClause(view, region) && (isTimePhrase(view, after) || isCount(view, after))) return after;
  // "says “the port is lost” because “the sea is soft”"
  if (tag === 'SC' && view.tokens[after]?.lower === 'because' && view.tags[after + 1] === 'OQ')
    return contentEnd(view, start, end, reach);
  // "“It is a disgrace” from the gallery": behind a whole clause the article tells on.
  if (LEADS_ON.has(tag ?? 'SYM') && isClause(view, region)) return after;
  if (region.close - region.open > 2 && SCENE.has(view.tokens[after]?.lower ?? '')) return after;
  if (isReception(view, after, end)) return after;
  // "… keep them.' "": the marks of a quotation inside may stand between.
  const isNested = /^['’]$/.test(view.tokens[region.close - 1]?.text ?? '');
  const inner = view.tokens[isNested ? region.close - 2 : region.close - 1]?.text;
  if (inner === '.' || inner === ',' || inner === '?' || inner === '!') return after;
  return contentEnd(view, start, end, reach);
}

/** Words in marks, and no verb of saying before them that has them: "argued nine cases, wrote in the Post: “…”". */
function marksOwn(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const tag = view.tags[at];
    if (tag === 'OQ') return true;
    const isSecond = tag === 'VD' || tag === 'VZ' || (tag === 'VG' && view.tags[at + 1] === 'PRP');
    if (isSecond && at > first && isSaying(view.tokens[at]?.lower ?? '')) return false;
  }
  return false;
}

/** "urged her to run | and her paper even ran an editorial …": behind an infinitive another clause is the article's. */
function beforeClause(view: View, start: number, last: number): number {
  for (let at = start + 1; at < last; at += 1)
    if (
      view.inside[at] === -1 &&
      view.tags[at] === 'CC' &&
      startsNoun(view, at + 1) &&
      clauseAhead(view, at + 1, last)
    )
      return trimEnd(view, start, at);
  return last;
}

/** "34 percent say they are liberal, | 32% conservative", "540 say they support Lee, | 39 say …": how many others answered otherwise. */
function beforeNextShare(view: View, source: Range | undefined, start: number, last: number): number {
  const { tags, tokens, inside } = view;
  if (source === undefined || tags[source.first] !== 'CD') return last;
  for (let at = start + 1; at < last - 1; at += 1) {
    if (tags[at] !== 'COMMA' || inside[at] !== -1 || tags[at + 1] !== 'CD') continue;
    const isShare = /^(?:percent|%|per)$/.test(tokens[at + 2]?.lower ?? '');
    if (isShare || isFiniteVerb(tags[at + 2])) return at;
  }
  return last;
}

/** "called the plan “a grave” | amid boos": where the last marks close, when the room's answer follows. */
function beforeReception(view: View, start: number, last: number): number {
  let close = last - 1;
  while (close > start && view.tags[close] !== 'CQ') close -= 1;
  return close > start && isReception(view, close + 1, last) ? close + 1 : last;
}

/** "to loud applause", "to cheers from the gallery" */
function isReception({ tags, tokens }: View, at: number, end: number): boolean {
  if (!/^(?:to|amid)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let next = at + 1; next < Math.min(end, at + 5); next += 1)
    if (RECEPTION.has(tokens[next]?.lower ?? '')) return true;
    else if (tags[next] !== 'DT' && tags[next] !== 'JJ' && tags[next] !== 'VG' && tags[next] !== 'NN')
      return false;
  return false;
}

const RECEPTION: ReadonlySet<string> = new Set(
  'applause cheers cheering laughter boos booing jeers silence ovation whoops hoots gasps groans murmurs whistles delight'.split(
    ' ',
  ),
);

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

function isClause(view: View, { open, close }: { readonly open: number; readonly close: number }): boolean {
  if (close - open <= 3) return false;
  for (let at = open + 1; at < close; at += 1) if (isFiniteVerb(view.tags[at])) return true;
  return view.tokens[open + 1]?.text !== view.tokens[open + 1]?.lower && close - open > 5;
}

/**
 * "said in an altered tone, “You know …”", "said after signing it, “You know …”": what stands before a quoted sentence and its comma
 * tells how or when it was said.
 * @returns where the quotation opens, or `start`
 */
function afterManner(view: View, start: number, end: number): number {
  const isAct = (view.tags[start] === 'IN' || view.tags[start] === 'SC') && view.tags[start + 1] === 'VG';
  // "replied to a tweet by calling her “a fool”": the words are those of the act.
  const isNaming = /^(?:by|while)$/.test(view.tokens[start]?.lower ?? '') && startsNoun(view, start + 2);
  if (isAct && isNaming && view.tokens[start + 1]?.word.frame !== undefined) return start;
  const act = isAct ? start + 1 : -1;
  for (let at = start; at < end; at += 1) {
    if (at !== act && isVerb(view.tags[at]) && !isOfNoun(view, at)) return start;
    if (view.tags[at] !== 'OQ') continue;
    const mark = view.tags[at - 1];
    return at > start && (mark === 'COMMA' || mark === 'COLON') && isSentenceLike(view, at) ? at : start;
  }
  return start;
}

/**
 * "attacking Lee and urging staff on with a simple message: “Don’t give up!”", "explained why she had left: “…”": of a thing, and of what
 * is left open, nothing is said but what its colon opens.
 */
function afterColon(view: View, { start, form }: Complement, end: number, lemma: string): number | undefined {
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

/** "a Senate hearing", "an interview published on Monday": a participle that belongs to a noun. */
function isOfNoun({ tags }: View, at: number): boolean {
  const before = tags[at - 1];
  return (tags[at] === 'VG' || tags[at] === 'VN') && (isNoun(before) || before === 'JJ' || before === 'DT');
}
