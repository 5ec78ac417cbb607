import { frameOf, type ReportingVerb } from '../../english/index.ts';
import { isTimePhrase, skipAdverbials } from '../grammar/adverbials.ts';
import { auxiliaryOf } from '../grammar/closed.ts';
import { type Complement, complementAfter } from '../grammar/complement.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb, isNoun } from '../grammar/tags.ts';
import { holdsMark } from '../grammar/turns.ts';
import { inheritedSubject, type VerbGroup, verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { findAsReported, isCorrection, tellsItself } from './as-reported.ts';
import { askedUntil, isAskedFor, isReducedPassive } from './asked.ts';
import { asserts, goesOnTo, hasAuxiliary, onlySays } from './asserted.ts';
import { isBareThing } from './bare-things.ts';
import { judgesNothing } from './called.ts';
import { type Finding, isSentenceLike } from './finding.ts';
import { findGap } from './gap.ts';
import { isBetweenParts } from './gesture.ts';
import { habitualPost } from './habitual.ts';
import { heardFrom, isHeardSaying, senderBefore } from './heard.ts';
import {
  agentOf,
  askedBy,
  describedAs,
  endsInMarks,
  isUnanswered,
  JUDGING,
  judgedBy,
  onlyNames,
  toldBehind,
  utteredBy,
} from './judged.ts';
import { isSomebody, madeClear } from './made-clear.ts';
import { isNegativeOpener } from './modality/subject.ts';
import { isWording } from './modality/wording.ts';
import { DENYING } from './modality/words.ts';
import { isInterrogated, lacksClause, statesNothing } from './no-statement.ts';
import { announcesClause, retellsPaper } from './nouns.ts';
import { findPost, type PostKind, tellsWho } from './post.ts';
import { absoluteSubject, findPre } from './pre.ts';
import { relayedBefore, relayedBy } from './relayed.ts';
import { isQuotedBefore } from './reporting-clause.ts';
import {
  goesOnInMarks,
  isCircumstance,
  isComparedWith,
  isDetermined,
  isEachTime,
  isEither,
  isEpithet,
  isGlossed,
  isInSubject,
  isInWhatIsSaid,
  isOfChance,
  isOfLaw,
  isOfWriter,
  isOwnSaying,
  isShown,
  isSubjectGerund,
  isSubjectsVerb,
  isTerm,
  isThing,
  isWished,
  NOUNS_TOO,
  onlyPoints,
} from './reports-nothing.ts';
import { isContradicted } from './resumed.ts';
import { behindShow } from './shows.ts';
import { isWay, WORDED } from './signed.ts';
import { findsThing, isStudy, studyFinds } from './studies.ts';
import { takesUp } from './taken-up.ts';
import { ADDED, describesThing, isWordFor } from './terms.ts';
import { BELIEVING, findQuotedClause } from './thought.ts';
import { isHuman, wordsKept } from './whose-words.ts';
import { isShow, namesThing } from './work-titles.ts';

/**
 * What the verb at `at` reports.
 * @param subject who speaks in the sentence so far
 * @returns undefined when it reports nothing
 */
export function findAtVerb(
  view: View,
  sentence: Unit,
  at: number,
  subject: Range | undefined,
): Finding | undefined {
  const read = verbGroupAt(view, at, sentence.first);
  const asked = askedUntil(view, sentence, read);
  const group = isReducedPassive(view, read, asked) ? { ...read, passive: true } : read;
  const frame = frameOf(group.lemma);
  // "Lee, asked if it would last, said": who asked does not stand there.
  const until = group.passive ? asked : undefined;
  const unit = until === undefined ? sentence : { ...sentence, last: until };
  if (until !== undefined && agentOf(view, unit, group) === undefined) return undefined;
  if (view.tags[at - 1] === 'SYM' && view.tokens[at - 1]?.text === '<') return undefined;
  // "said the state ruling “brings it to a head”": a noun.
  if (group.tag === 'VG' && NOUNS_TOO.test(view.tokens[at]?.lower ?? '') && isDetermined(view, at))
    return undefined;
  // "Warning: this story …": a label.
  if (group.tag === 'VG' && group.first === unit.first && view.tags[at + 1] === 'COLON') return undefined;
  // "a man claiming to be Smith": it tells who he is.
  if (
    group.tag === 'VG' &&
    isNoun(view.tags[at - 1]) &&
    view.tags[at + 1] === 'TO' &&
    view.tokens[at + 2]?.lower === 'be'
  )
    return undefined;
  if (isShown(view, unit, group) || isWished(view, unit, group) || isEpithet(view, group)) return undefined;
  if (isOfChance(view, unit, group)) return undefined;
  if (isOfWriter(view, group)) return undefined;
  // "responded in kind"
  if (view.tokens[at + 1]?.lower === 'in' && view.tokens[at + 2]?.lower === 'kind') return undefined;
  const finite = (group.tag !== 'VG' || hasAuxiliary(view, group)) && !group.infinitive;
  const own = finite ? subjectBefore(view, group.first, unit.first) : undefined;
  // "“We are done” – Lee held up a sleeve – “and will not come back.”"
  if (isBetweenParts(view, unit, at)) return findPost(view, unit, group, own, kindOf(frame));
  const clear = madeClear(view, unit, group);
  if (clear !== undefined && asserts(group)) {
    const source = own ?? inheritedSubject(view, unit, group, subject);
    return source !== undefined && isSomebody(view, source)
      ? findPre(view, unit, group, clear, source)
      : undefined;
  }
  if (frame === undefined) {
    const heard = heardFrom(view, unit, group);
    if (heard !== undefined) return heard;
    const post =
      (isFiniteVerb(group.tag) || group.tag === 'VN') &&
      view.tags[group.first - 1] !== 'WH' &&
      view.tags[group.first - 1] !== 'TH' &&
      auxiliaryOf(group.lemma) === undefined &&
      auxiliaryOf(view.tokens[at]?.lower ?? '') === undefined
        ? findPost(view, unit, group, own, 'unknown')
        : undefined;
    return post ?? findQuotedClause(view, unit, group, own, subject);
  }
  if (group.tag === 'VN' || group.tag === 'VD') {
    const reported = findAsReported(view, unit, group);
    if (reported !== undefined) return reported;
  }
  // "“…” was how Smith described the plan": the words stand before.
  if (
    own !== undefined &&
    (view.tokens[own.first - 1]?.lower === 'how' || isWay(view, own.first) || isWay(view, own.first - 2)) &&
    holdsMark(view, own.first - 5, own.first, 'CQ')
  )
    return undefined;
  // "…, a quote Smith denied at once": the relative clause of a gloss.
  if (own !== undefined && isGlossed(view, own)) return undefined;
  const relayed = relayedBy(view, unit, group);
  if (relayed !== undefined) {
    const post = findPost(view, unit, { ...group, passive: false }, own, 'quotation');
    return post === undefined ? undefined : { ...post, ...relayed };
  }
  const judged =
    judgedBy(view, unit, group) ??
    askedBy(view, unit, group) ??
    utteredBy(view, unit, group) ??
    toldBehind(view, unit, group, own);
  if (judged !== undefined) return judged;
  const kind = kindOf(frame);
  const habitual = habitualPost(view, unit, group);
  if (habitual !== undefined) return habitual;
  const boundary = (own?.first ?? group.first) - 1;
  const named = isNamed(view, boundary);
  if (finite && !named && isQuotedBefore(view, boundary)) {
    const post = findPost(view, unit, group, own, kind);
    if (post !== undefined && (own === undefined || startsQuoted(view, unit) || isTakenUp(view, post)))
      return post;
  }
  if (finite && !named && own === undefined && view.tags[boundary] === 'COMMA') {
    const post = findPost(view, unit, group, own, kind);
    if (post !== undefined) return post;
  }
  if (own !== undefined && isCorrection(view, unit, group, own)) return undefined;
  // "as he promised to rebuild it": he promises that, and not what stands before.
  if (
    own !== undefined &&
    view.tokens[own.first - 1]?.lower === 'as' &&
    view.tags[at + 1] !== 'TO' &&
    !tellsItself(view, own.first - 1, at, frame, unit.last)
  ) {
    const post = findPost(view, unit, group, own, kind);
    if (post !== undefined) return post;
  }
  // "The papers show, she said in an interview, that …"
  if (
    finite &&
    !named &&
    own !== undefined &&
    view.tags[boundary] === 'COMMA' &&
    (isResumed(view, unit, at) || takesUp(view, unit, boundary, skipAdverbials(view, at + 1, unit.last)))
  ) {
    const post = findPost(view, unit, group, own, kind);
    const rest = skipAdverbials(view, at + 1, unit.last) + 1;
    if (post !== undefined && (post.content.length > 1 || isContradicted(view, rest, unit.last))) return post;
  }
  if (own !== undefined && view.tags[boundary] === 'COMMA' && isDenialResumed(view, unit, at))
    return undefined;
  if (own !== undefined && isComparedWith(view, unit, group, own)) return undefined;
  const gap = own === undefined || !frame.frames.includes('c') ? undefined : findGap(view, unit, group, own);
  if (gap !== undefined) return gap;
  const show = behindShow(view, at, frame.frames, unit.last);
  // "were told by a mechanic, Ann Lee, that …"
  const agent = group.passive ? agentOf(view, unit, group) : undefined;
  const opener =
    agent && /^(?:COMMA|COLON)$/.test(view.tags[agent.last] ?? '') ? view.tags[agent.last + 1] : undefined;
  const told = complementAfter(
    view,
    agent && (opener === 'TH' || opener === 'OQ') ? agent.last : show,
    frame,
    unit.last,
  );
  const complement =
    (show > at && told !== undefined ? { ...told, cueEnd: at + 1 } : told) ??
    studyFinds(view, unit, group, own) ??
    describedAs(view, group, own);
  // "Many found the water too cold": of people only "found that" tells what they hold.
  if (group.lemma === 'find' && complement?.form === 'clause' && !isStudy(view, own)) return undefined;
  if (findsThing(view, group, unit.last)) return undefined;
  if (complement !== undefined) {
    if (complement.form === 'question' && own === undefined && isUnanswered(view, unit, group))
      return undefined;
    // "was recommended for the job by Lee": who did it stands in what it was.
    if (agent !== undefined && complement.start < agent.first) return undefined;
    // "orders, also written by Lee, directing …": who wrote them.
    if (group.tag === 'VN' && view.tokens[complement.start]?.lower === 'by') return undefined;
    // "Asked for comment, Lee sent …", "responded with this statement": nothing of what it was.
    if (complement.form === 'noun' && unit.last > complement.start) {
      const opener = view.tokens[complement.start]?.lower ?? '';
      if (own === undefined && isAskedFor(view, unit, group, complement.start)) return undefined;
      if (opener === 'this' && WORDED.test(view.tokens[complement.start + 1]?.lower ?? '')) return undefined;
    }
    // "its failure to reply to a request “further proves its guilt”": the marks go on with the clause.
    if (complement.form === 'quote' && group.infinitive && goesOnInMarks(view, complement.start))
      return undefined;
    // "“…,” Lee, who argued the case, said": a deed that tells who she is.
    if (own !== undefined && tellsWho(view, own, group) && isThing(view, unit, complement)) return undefined;
    // "disagreed with Lee that it was lost": he holds it.
    if (group.lemma === 'disagree' && complement.form === 'that') return undefined;
    // "The branch snapped that she sat on", "The prayer was answered that they had sent", "answered that advert"
    if (complement.form === 'that' && frame.frames === 'tq') {
      if (group.passive || (own !== undefined && !isSomebody(view, own))) return undefined;
      if (view.tags[at + 2] === 'NN') return undefined;
    }
    // "tweeted a “fake news” complaint": what is sent, and no statement.
    if (
      /^(?:re)?tweet$|^post$/.test(group.lemma) &&
      /^(?:noun|clause)$/.test(complement.form) &&
      describesThing(view, complement.start)
    )
      return undefined;
    // "added a note to the article that …": what is put there.
    if (group.lemma === 'add' && complement.form === 'clause' && view.tags[complement.start] === 'DT') {
      const object = phraseStartingAt(view, complement.start, unit.last, false);
      const isNote = ADDED.test(view.tokens[(object?.last ?? 0) - 1]?.lower ?? '');
      if (object !== undefined && isNote && view.tags[object.last] === 'TO') return undefined;
    }
    // "to curb what he calls “gun violence”": a word of his for it, and no statement.
    if (isWordFor(view, group, own, complement.start)) return undefined;
    if (isInWhatIsSaid(view, own, complement) || isOwnSaying(view, complement, unit.last)) return undefined;
    // "recalled Roe saying, “…”": Roe's words.
    if (isHeardSaying(view, group)) return undefined;
    // "is considering a bill that would call it “a port of need”": it is thought over.
    if (group.lemma === 'consider' && group.tag === 'VG') return undefined;
    if (group.lemma === 'call' && onlyNames(view, unit, group, complement, own)) return undefined;
    if (complement.form !== 'quote' && isSubjectGerund(view, unit, group, complement)) return undefined;
    if (isSubjectsVerb(view, unit, group, complement, own)) return undefined;
    if (isInSubject(view, unit, group, complement) || isCircumstance(view, unit, group, complement))
      return undefined;
    if (complement.form !== 'quote' && isEither(view, unit, group)) return undefined;
    if (onlyPoints(view, group, complement, unit.last) || isOfLaw(view, group)) return undefined;
    if (isInterrogated(view, group, complement, unit.last)) return undefined;
    if (isEachTime(view, unit, group, complement, own)) return undefined;
    // "by adding what she called “soil”"
    if (
      group.lemma === 'add' &&
      complement.form === 'question' &&
      view.tokens[complement.start]?.lower === 'what'
    )
      return undefined;
    // "had been dubbed so that she seemed to say": to what end.
    if (group.passive && complement.form === 'that' && !/[ct]/.test(frame.frames)) return undefined;
    if (
      (complement.form === 'noun' || complement.form === 'clause') &&
      !(JUDGING.has(group.lemma) && endsInMarks(view, unit)) &&
      announcesClause(view, complement.start)
    )
      return undefined;
    // "cited a CNN report that …": whoever cites it says nothing; who denies it does.
    const isThingTold =
      /^(?:noun|clause|mixed)$/.test(complement.form) &&
      !/^(?:say|tell)$/.test(group.lemma) &&
      !JUDGING.has(group.lemma) &&
      !DENYING.has(group.lemma);
    if (isThingTold && retellsPaper(view, unit, complement.start)) return undefined;
    // "apologised for having called it “a wreck”"
    const isPerfect =
      JUDGING.has(group.lemma) &&
      view.tokens[group.first]?.lower === 'having' &&
      !DENYING.has(view.tokens[group.first - 1]?.word.lemma ?? '');
    if (
      (complement.form === 'noun' || complement.form === 'mixed') &&
      ((group.passive && group.lemma !== 'ask') ||
        (finite && own === undefined && group.tag !== 'VD' && group.tag !== 'VZ' && !isPerfect))
    )
      return undefined;
    // "The minute a Democrat utters the word “impeachment” it makes headlines"
    if (complement.form === 'mixed' && isTerm(view, complement.start + 2)) return undefined;
    if (
      complement.form !== 'quote' &&
      !asserts(group) &&
      !onlySays(view, group) &&
      !neverSays(view, unit, group, complement) &&
      (complement.form === 'noun' || !goesOnTo(view, group))
    )
      return undefined;
    const source = group.passive
      ? agentOf(view, unit, group)
      : (own ??
        senderBefore(view, unit, group) ??
        absoluteSubject(view, unit, group) ??
        inheritedSubject(view, unit, group, subject) ??
        subjectBehind(view, unit, group));
    const said = findPre(view, unit, group, complement, source);
    if (said !== undefined && lacksClause(view, frame, complement, said.content)) {
      // "“…” or not, Lee told guest host Ann Roe", "At least four stand, she said: two in Leeds": the words stand before.
      const opensBehind = view.tags[complement.start - 1] === 'COLON';
      const isBehind =
        frame.frames.includes('a') ||
        (opensBehind && !/^V[DGN]$/.test(view.tags[unit.first] ?? '')) ||
        isTimePhrase(view, complement.start);
      const post = named || !isBehind ? undefined : findPost(view, unit, group, own, kind);
      // "Lee wrote a dissent, saying …": who did it says what stands behind.
      return post ?? (opensBehind ? said : group.tag === 'VG' ? undefined : { ...said, isBare: true });
    }
    const isBare =
      said?.content[0] !== undefined &&
      (judgesNothing(view, unit, group, complement) ||
        isBareThing(view, group, complement, own, source, said.content[0]) ||
        statesNothing(view, unit, group, complement, source, said.content[0]));
    const found = said !== undefined && isBare ? { ...said, isBare } : said;
    // "“…,” Lee told the BBC’s “Early Tide”": what follows is no complement.
    if (found !== undefined && isShow(view, found)) return findPost(view, unit, group, own, kind);
    const passed =
      relayedBefore(view, unit, group) ?? (found && wordsKept(view, unit, found.content[0]?.first ?? 0));
    return found === undefined || passed === undefined ? found : { ...found, ...passed };
  }
  const held = BELIEVING.has(group.lemma) ? findQuotedClause(view, unit, group, own, subject) : undefined;
  if (held !== undefined) return held;
  return named ? undefined : findPost(view, unit, group, own, kind);
}

/** "Said Ann Lee, “…”", "Added one senator, “…”": whoever stands behind the verb with which the sentence opens, up to the words. */
function subjectBehind(view: View, unit: Unit, group: VerbGroup): Range | undefined {
  const { tags } = view;
  const isInverted = group.verb === unit.first && /^V[DNZ]$/.test(group.tag) && group.lemma !== 'tell';
  const source = isInverted ? phraseStartingAt(view, group.verb + 1, unit.last, false) : undefined;
  if (source === undefined || tags[source.last] !== 'COMMA' || !isHuman(view, source)) return undefined;
  const open = tags.indexOf('OQ', source.last);
  return open > 0 && open < unit.last && tags[open - 1] === 'COMMA' && open - source.last < LONGEST_APPOSED
    ? source
    : undefined;
}

/** Tokens of ", the mayor of Upper Kelby,". */
const LONGEST_APPOSED = 10;

function kindOf(frame: ReportingVerb | undefined): PostKind {
  if (frame === undefined) return 'unknown';
  return frame.frames.includes('c') || frame.frames.includes('p') ? 'clause' : 'quotation';
}

/** "has never said that …", "never uttered the words “…”": kept as what was not said; what was not said until Monday was said then. */
function neverSays(
  { tags, tokens }: View,
  { last }: Unit,
  { lemma, negated, modal, infinitive, passive }: VerbGroup,
  { form, start }: Complement,
): boolean {
  if (!negated || modal || infinitive || passive) return false;
  const isWords =
    tags[start] === 'DT' && tags[start + 2] === 'OQ' && isWording(tokens[start + 1]?.lower ?? '');
  if (form !== 'that' && !isWords) return false;
  if (!/^(?:say|tell|state|claim|utter)$/.test(lemma)) return false;
  for (let at = start; at < last; at += 1)
    if (/^(?:until|till|before)$/.test(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** "At no point, she told the court, had he shouted “…”": the denial goes on behind whoever is told, and without its beginning would say the opposite. */
function isDenialResumed(view: View, unit: Unit, verb: number): boolean {
  if (!isNegativeOpener(view, unit.first)) return false;
  const told = phraseStartingAt(view, verb + 1, unit.last, false)?.last;
  if (told === undefined) return false;
  const comma = skipAdverbials(view, told, unit.last);
  const next = view.tokens[comma + 1]?.lower ?? '';
  return view.tags[comma] === 'COMMA' && (auxiliaryOf(next) !== undefined || view.tags[comma + 1] === 'MD');
}

/** Behind the verb stand its circumstances, and behind their comma what was said goes on. */
function isResumed(view: View, unit: Unit, verb: number): boolean {
  const next = skipAdverbials(view, verb + 1, unit.last);
  // "Anyone who thinks so, she told reporters, should read it"
  const told =
    next === verb + 1 && view.tokens[verb]?.word.frame?.frames.includes('a') === true
      ? phraseStartingAt(view, next, unit.last, false)
      : undefined;
  if (told !== undefined && view.tags[told.last] === 'COMMA' && isFiniteVerb(view.tags[told.last + 1]))
    return true;
  if (view.tags[next] !== 'COMMA' || next + 1 >= unit.last) return false;
  if (view.tags[next + 1] === 'TH') return true;
  const opener = view.tags[unit.first];
  const isFramed =
    opener === 'IN' ||
    opener === 'RB' ||
    (opener === 'SC' && !/^(?:if|unless)$/.test(view.tokens[unit.first]?.lower ?? ''));
  return next > verb + 1 && !isFramed && !isSentenceLike(view, next + 1);
}

/** A title or a name in marks stands right before the verb, a comma between them or not. */
function isNamed(view: View, boundary: number): boolean {
  const close = view.tags[boundary] === 'COMMA' ? boundary - 1 : boundary;
  return view.tags[close] === 'CQ' && namesThing(view, close);
}

/** "The pier is “a wreck,” Lee said, “but it stands.”": the second quotation opens in small letters, and goes on with the first. */
function isTakenUp(view: View, { content }: Finding): boolean {
  const rest = content[1];
  const word = rest && view.tags[rest.first] === 'OQ' ? view.tokens[rest.first + 1]?.word : undefined;
  return word?.isSmall === true && /^(?:CC|SC|WH|WR|IN|TO)$/.test(view.tags[(rest?.first ?? 0) + 1] ?? '');
}

function startsQuoted(view: View, unit: Unit): boolean {
  return view.tags[unit.first] === 'OQ';
}
