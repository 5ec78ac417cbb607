import { isSaying } from '../../english/index.ts';
import type { View } from '../view.ts';
import { isTimePhrase } from './adverbials.ts';
import { clauseAhead, startsNoun } from './clause.ts';
import { auxiliaryOf, isBe } from './closed.ts';
import {
  actsNext,
  contrastsInMarks,
  endsAtComma,
  goesOnInMarks,
  isAddedBehind,
  opensMarks,
  reportsBehind,
  secondVerb,
} from './comma.ts';
import { isNominal } from './phrases.ts';
import { LONGEST_CONTENT, type Reach } from './reach.ts';
import { isWhenAsked, meetsAuxiliary } from './sequel.ts';
import { isFiniteVerb, isNoun, type Tag } from './tags.ts';
import { isTimeName, TEMPORAL } from './times.ts';
import { isConveyance, isGloss, isOutcome, isScene } from './trail.ts';
import {
  actsMeanwhile,
  actsOnThing,
  closesSentence,
  concludes,
  cuts,
  endsAtDash,
  endsReporting,
  goesOnOutside,
  holdsFinite,
  isAfterthought,
  isCueWord,
  LEAVING,
  opensAddress,
  opensAnother,
  opensCircumstance,
  opensMain,
  opensReported,
  opensSentence,
  saysMore,
  skipAdverb,
  somebodySays,
} from './turns.ts';

/**
 * Where the thing said ends: index after its last token, the closing full stop left out.
 * @param start index of its first token
 * @param end index after the last token that may belong to it
 */
export function contentEnd(view: View, start: number, end: number, reach: Reach): number {
  const { tags, inside, regions } = view;
  const limit = Math.min(end, start + LONGEST_CONTENT);
  let at = start;
  let clause: Tag | undefined;
  /** An aside between dashes is open. */
  let dashed = false;
  /** Brackets that opened in what is said. */
  let brackets = 0;
  /** Finite verbs that no subordinate clause accounts for. */
  let verbs =
    reach.subject === true && !reach.noun && reach.infinitive !== true && !opensAnother(tags[start]) ? 0 : 1;
  /** Words in marks stand before. */
  let quoted = false;
  /** What is said has a clause of its own. */
  let embeds = false;
  /** A relative clause between commas is open: "the plan, which some dislike, was …". */
  let relative = false;
  /** Index of a comma in what is said before the verb of its clause, or -1: "that Lee, now the mayor, would leave". */
  let apposed = -1;
  while (at < limit) {
    const region = inside[at];
    if (region !== undefined && region >= 0) {
      quoted = true;
      const close = regions[region]?.close ?? at;
      const told = (clause !== undefined || at <= start + 1) && !isOfSubject(view, start, at);
      if (clause === undefined) {
        for (let ahead = at; ahead < close && ahead < limit; ahead += 1)
          if (isFiniteVerb(tags[ahead])) clause = tags[ahead];
      }
      // "his claim that it was “safe” and “did no harm” stood in contrast to …": the marks hold the second verb of the claim.
      if (reach.subject === true && tags[at - 1] === 'CC' && holdsFinite(view, at, close)) verbs += 1;
      const left = Math.max(at + 1, close + 1);
      // "a way of saying ‘cut bread,’” and her stance …": behind the comma stand the marks of a quotation inside too.
      const isNested = tags[left - 2] === 'SYM' && /^['’]$/.test(view.tokens[left - 2]?.text ?? '');
      const inner = tags[isNested ? left - 3 : left - 2];
      // "called it a “witch hunt;” his critics disagree"
      if (inner === 'SEMI' && left < limit) return left;
      if (
        inner === 'COMMA' &&
        left < limit &&
        tags[left] !== 'COMMA' &&
        (endsAtComma(view, left - 1, limit, reach, clause) ||
          somebodySays(view, left, limit, endsReporting) ||
          (tags[left] === 'WH' && isAddedBehind(view, left, limit)))
      )
        return left;
      if (
        left < limit &&
        clause !== undefined &&
        isScene(view, left, limit) &&
        !(isBeforeThat(view, left) && isYetToCome(view, start, left)) &&
        !contrastsInMarks(view, left + 1, limit, false)
      )
        return left;
      // "had “released a joint note by all seven” indicating that all had signed": what the writer concludes from a clause in marks.
      if (left < limit && concludes(view, left) && holdsFinite(view, at, close)) return left;
      // "“Why now?” said one"
      const isAsked = /^[?!]$/.test(view.tokens[left - 2]?.text ?? '') && left < limit;
      if (isAsked && told && tags[left] === 'VD' && isSaying(view.tokens[left]?.lower ?? '')) return left;
      // "officers sworn to do “their duty” stood"
      if (left < limit && reach.infinitive === true && reach.cue === 'VN' && goesOnOutside(view, start, left))
        return left;
      // "it is “a disgrace” when asked by the host about it"
      if (left < limit && isWhenAsked(view, left)) return left;
      // "demanding its release “by night” despite a claim that …"
      if (
        left < limit &&
        clause === undefined &&
        /^(?:despite|amid)$/.test(view.tokens[left]?.lower ?? '') &&
        !goesOnInMarks(view, left + 1, limit)
      )
        return left;
      // "Conceding that it was “a draw” Smith warned: “…”"
      if (left < limit && reach.fronted && somebodySays(view, left, limit, isCueWord)) return left;
      // "called it “a wreck” even though …", "what she called “a wreck” was …"
      if (left < limit && reach.noun && (goesOnOutside(view, start, left) || isAfterthought(view, left)))
        return left;
      at = left;
      continue;
    }
    if (reach.subject === true && (opensAnother(tags[at]) || opensBareRelative(view, start, at))) verbs -= 1;
    if (isFiniteVerb(tags[at])) {
      // "that he always was", and "who say they like it | also say"
      const isNext =
        isNoun(tags[at - 2]) && /^(?:also|now|still|then|later)$/.test(view.tokens[at - 1]?.lower ?? '');
      const isLed = leadsToVerb(view, at - 1) && !isNext;
      if (reach.subject === true && verbs > 0 && tags[at - 1] !== 'CC' && !isLed)
        return trimEnd(view, start, beforeMain(view, start, at));
      verbs += 1;
      if (!relative) clause ??= tags[at];
    }
    if (
      tags[at] === 'COMMA' &&
      clause === undefined &&
      !(reach.noun || reach.fronted || reach.infinitive === true)
    ) {
      // "said Lee, the mayor, wrote it": what is said has its verb there, whatever else that verb may tell.
      const isOwn =
        reach.cue === 'VG' ||
        (!reach.relative &&
          tags[apposed + 1] !== 'RB' &&
          isCueWord(view, at + 1) &&
          !opensTime(view, start, at));
      if (apposed >= 0 && isOwn && isFiniteVerb(tags[at + 1])) {
        relative &&= reach.cue === 'VG';
        at += 1;
        continue;
      }
      apposed = apposed < 0 ? at : apposed;
    }
    // "told them to resign, and that “nobody blinked”": what somebody else is said to say.
    if (
      reach.infinitive === true &&
      tags[at] === 'CC' &&
      tags[at + 1] === 'TH' &&
      !holdsThat(view, start, at)
    )
      return trimEnd(view, start, at);
    if (at > start && endsHere(view, start, at, limit, reach, clause, dashed))
      return trimEnd(view, start, at);
    const isFrontedThing = tags[at] === 'COMMA' && reach.fronted && clause === undefined;
    if (isFrontedThing && opensMainBehind(view, start, at, limit, embeds)) return trimEnd(view, start, at);
    if (quoted && tags[at] === 'COMMA' && isAddedBehind(view, at + 1, limit)) return trimEnd(view, start, at);
    if (at > start && reach.noun && !embeds && leavesThing(view, start, at, reach))
      return trimEnd(view, start, at);
    embeds ||= opensAnother(tags[at]) && tags[at] !== 'CC';
    if (tags[at] === 'DASH') dashed = !dashed;
    if (tags[at] === 'LP') brackets += 1;
    // "(Smith talked about “binders”) and left": the brackets that the cue stands in.
    if (tags[at] === 'RP' && brackets === 0) return trimEnd(view, start, at);
    if (tags[at] === 'RP') brackets -= 1;
    // "Said Lee, who grew up there, “We were proud”"
    if (relative && tags[at] === 'COMMA' && tags[at + 1] === 'OQ' && opensSentence(view, at + 1))
      return trimEnd(view, start, at);
    if (tags[at] === 'COMMA') relative = !relative && clause === undefined && tags[at + 1] === 'WH';
    at += 1;
  }
  return trimEnd(view, start, Math.min(limit, view.tokens.length));
}

/**
 * Whether the main clause begins behind a comma before which a fronted clause has told of no more than a thing: "When Lee announced the cuts,
 * some dockers left", "Asked why, Lee replied …"; or of a verb that reads as a noun: "Asked if Lee needs help, she laughed", and not
 * "announced that, in fact, she had won".
 * @param embeds what is said has a clause of its own
 */
function opensMainBehind(view: View, start: number, comma: number, limit: number, embeds: boolean): boolean {
  const { tags } = view;
  const isThing = embeds ? tags[start] === 'WR' && comma === start + 1 : startsNoun(view, start);
  if (isThing && subjectMeetsVerb(view, comma + 1, limit)) return true;
  const isOfThat = tags[start] === 'TH' || tags[start - 1] === 'TH' || tags[start - 2] === 'TH';
  return !isOfThat && opensMain(view, comma + 1, limit);
}

/** Behind a thing without a clause of its own the main clause, or the speaker's next deed, goes on. */
function leavesThing(view: View, start: number, at: number, { cue }: Reach): boolean {
  const { tags, tokens } = view;
  // "won praise for expressing concern and then show her strength": what she was able to do next.
  const next = skipAdverb(view, at + 1);
  // "of war and strike action": a noun.
  if (tags[at] === 'CC' && cue === 'VG' && /^V[BF]$/.test(tags[next] ?? '') && !isNoun(tags[next + 1]))
    return !tags.slice(start, at).includes('TO');
  // "called Lee a liar and has kept “the label”"
  if (tags[at] === 'CC') return actsNext(view, at + 1);
  // "The lawyer who defended Roe said “…”"
  return tags[at - 1] === 'NNP' && isFiniteVerb(tags[at]) && isSaying(tokens[at]?.lower ?? '');
}

/** "," | Lee said,": a reporting clause behind a mark. */
function isSaidBehind({ tags, tokens }: View, mark: number, limit: number): boolean {
  let at = mark + 1;
  while (at < limit && (tags[at] === 'NNP' || tags[at] === 'PRP')) at += 1;
  return at > mark + 1 && isFiniteVerb(tags[at]) && isSaying(tokens[at]?.lower ?? '');
}

function endsHere(
  view: View,
  start: number,
  at: number,
  limit: number,
  reach: Reach,
  clause: Tag | undefined,
  dashed: boolean,
): boolean {
  const { tags } = view;
  switch (tags[at]) {
    case 'SEMI':
      return true;
    // "Asked if it was lost," Lee said, “…”": a mark that closes nothing.
    case 'CQ':
    case 'OQ':
      return tags[at - 1] === 'COMMA' && isSaidBehind(view, at, limit);
    case 'NN':
      return opensAddress(view, at);
    case 'COMMA':
      // "added that, while she loves it, it must go"
      if (tags[at - 1] === 'TH') return false;
      return endsAtComma(view, at, limit, reach, clause);
    case 'COLON':
      return opensReported(view, at + 1) || (reach.noun && reportsBehind(view, at + 1, limit));
    case 'CC':
      // "asked the board to resign and has called it weak": an infinitive has no finite second verb.
      if (
        reach.infinitive === true &&
        clause === undefined &&
        isFiniteAuxiliary(view, skipAdverb(view, at + 1))
      )
        return true;
      // "urged them to end the strike and said it was lost"
      if (
        reach.infinitive === true &&
        clause === undefined &&
        tags[skipAdverb(view, at + 1)] === 'VD' &&
        isSaying(view.tokens[skipAdverb(view, at + 1)]?.lower ?? '')
      )
        return true;
      // "called it “fake” but did not deny it"
      if (
        tags[at - 1] === 'CQ' &&
        view.tokens[at]?.lower === 'but' &&
        isFiniteVerb(tags[skipAdverb(view, at + 1)])
      )
        return true;
      if (
        tags[at - 1] === 'CQ' &&
        isFiniteVerb(tags[skipAdverb(view, at + 1)]) &&
        tags[skipAdverb(view, at + 1)] !== 'VF' &&
        isCueWord(view, skipAdverb(view, at + 1))
      )
        return true;

      // "saying he had “no regrets” | and waving a flag": a clause has no bare participle for its second verb.
      if (
        tags[at - 1] === 'CQ' &&
        reach.cue === 'VG' &&
        clause !== undefined &&
        view.tokens[at]?.lower === 'and' &&
        tags[skipAdverb(view, at + 1)] === 'VG' &&
        !joinsParticiple(view, start, at)
      )
        return true;
      // "suggested it was lost | and a new report said …": another source.
      if (
        view.tokens[at]?.lower === 'and' &&
        /^an?(?:other)?$/.test(view.tokens[at + 1]?.lower ?? '') &&
        somebodySays(view, at + 1, limit, cuts)
      )
        return true;
      // "said it “might be the beginning” and will hold a rally"
      if (tags[at - 1] === 'CQ' && reach.cue === 'VD' && isComing(view, skipAdverb(view, at + 1)))
        return true;
      // "said they had charged him for “errors” and later played the tape"
      if (
        tags[at - 1] === 'CQ' &&
        reach.cue === 'VD' &&
        /^(?:later|then|subsequently|afterwards?)$/.test(view.tokens[at + 1]?.lower ?? '') &&
        tags[skipAdverb(view, at + 1)] === 'VD'
      )
        return true;
      // "said it was “as good as new” and left the hall"
      if (
        tags[at - 1] === 'CQ' &&
        reach.cue === 'VD' &&
        view.tokens[at]?.lower === 'and' &&
        LEAVING.has(view.tokens[skipAdverb(view, at + 1)]?.word.lemma ?? '')
      )
        return true;
      if (
        reach.noun &&
        (opensMain(view, at + 1, limit) ||
          (clause === undefined &&
            tags[at - 1] !== 'POS' &&
            !opensBefore(view, start, at) &&
            meetsAuxiliary(view, at + 1, limit)) ||
          actsMeanwhile(view, at + 1, limit) ||
          (tags[at - 1] === 'CQ' && actsOnThing(view, at + 1)) ||
          (tags[at - 1] === 'CQ' && !opensMarks(view, at + 1) && reportsBehind(view, at + 1, limit)))
      )
        return true;
      return !isInCondition(view, start, at) && secondVerb(view, at + 1, limit, reach, clause);
    case 'DASH': {
      // "— when Lee urged her to “man up” — seemed like ancient history"
      if (
        !dashed &&
        tags[at - 1] === 'CQ' &&
        isFiniteVerb(tags[skipAdverb(view, at + 1)]) &&
        !dashAhead(view, at + 1, limit)
      )
        return true;
      // "is “at war” -- contradicting Lee"
      const deed = view.tokens[tags[at + 1] === 'DASH' ? at + 2 : at + 1]?.lower ?? '';
      if (!dashed && (tags[at - 1] === 'CQ' ? ANSWERING : DISAGREEING).test(deed)) return true;
      // "called it “a wreck” — which is what it is"
      if (reach.noun && !dashed && tags[at - 1] === 'CQ' && view.tokens[at + 1]?.lower === 'which')
        return true;
      // "called it “a wreck” — an odd thing to say"
      if (reach.noun && !dashed && tags[at - 1] === 'CQ' && /^an?$/.test(view.tokens[at + 1]?.lower ?? ''))
        return true;
      // "held “bad men” -- another reference to the strike", "it is “late” – which drew a laugh"
      if (!dashed && tags[at - 1] === 'CQ' && isGloss(view, tags[at + 1] === 'DASH' ? at + 2 : at + 1))
        return true;
      if (!dashed && isOutcome(view, tags[at + 1] === 'DASH' ? at + 2 : at + 1)) return true;
      // "saying he “does not condone” it — but accepted her word"
      if (
        !dashed &&
        reach.cue === 'VG' &&
        tags[at - 1] === 'CQ' &&
        tags[at + 1] === 'CC' &&
        tags[at + 2] === 'VD' &&
        clause !== 'VD'
      )
        return true;
      // "said it took “nine hours” — and left the rest to her staff"
      if (!dashed && tags[at + 1] === 'CC' && secondVerb(view, at + 2, limit, reach, clause)) return true;
      // "lamented her jokes – “does she have to?” – dockers said …"
      if (reach.fronted && reach.noun && dashed && clauseAhead(view, at + 1, limit)) return true;
      // "The paper that has reported the facts — has the high ground"
      if (reach.noun && !dashed && isFiniteAuxiliary(view, at + 1)) return true;
      return reach.dashed === true || (!dashed && endsAtDash(view, at, limit));
    }
    case 'LP':
      return closesSentence(view, at, limit);
    case 'IN':
      return (
        addsNext(view, at) ||
        (reach.noun && opensCircumstance(view, at)) ||
        isConveyance(view, at, reach.noun) ||
        saysMore(view, at)
      );
    case 'SC':
      if (addsNext(view, at)) return true;
      // "accused them of “a hoax” for votes as he urged the house to move on": what else the speaker said meanwhile.
      if (reach.noun && saysMeanwhile(view, start, at)) return true;
      if (saysMore(view, at)) return true;
      // "accuses him of “a smear” on her record while Roe suggests …"
      return (
        reach.noun &&
        /^(?:while|whereas|although|though|after|before|until)$/.test(view.tokens[at]?.lower ?? '') &&
        clauseAhead(view, at + 1, limit)
      );
    case 'WR':
      // "teased the news when she wrote that …"
      return (
        reach.noun &&
        view.tokens[at]?.lower === 'when' &&
        isNoun(tags[at - 1]) &&
        !isTimePhrase(view, at - 1) &&
        reportsBehind(view, at + 1, limit)
      );
    case 'NNP':
      // "called it “a wreck” Tuesday in Westport"
      return reach.noun && tags[at - 1] === 'CQ' && isTimeName(view.tokens[at]?.lower);
    case 'JJ':
    case 'DT':
      return reach.noun && (isNoun(tags[at - 1]) || tags[at - 1] === 'CQ') && isTimePhrase(view, at);
    default:
      return false;
  }
}

/** What somebody's words do to another's, or bring about. */
const ANSWERING = /^(?:prompting|sparking|eliciting|provoking|contrasting|contradicting|echoing)$/;

/** The same where no word in marks stands before: a fire may be sparking others. */
const DISAGREEING = /^(?:contradicting|echoing)$/;

/** "what he calls “a mess,” is one", "the claim that it was “a mess,” was one", "Roe, armed with “a knife,” went": what the marks end is no clause. */
function isOfSubject({ tags, tokens }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (tags[at] === 'COMMA' || tags[at] === 'WH' || (tags[at] === 'TH' && at > first)) return true;
    else if (/^wh(?:at|o|ich)ever$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** A clause opens in what is judged, to which a verb behind could belong. */
function opensBefore({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (opensAnother(tags[at])) return true;
  return false;
}

/** "is “proud” and looking ahead", "meant “leaving early” and losing pay", "saw it “burn” and sinking": a participle behind "and" has its like before. */
function joinsParticiple({ tags, tokens }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (tags[at] === 'VG' || isBe(tokens[at]?.lower)) return true;
  return false;
}

/** "declared a setback after | Lee, the mayor, asked for more": a clause of time opens. */
function opensTime({ tokens }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (TEMPORAL.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function holdsThat({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (tags[at] === 'TH') return true;
  return false;
}

const isFiniteAuxiliary = ({ tags, tokens }: View, at: number): boolean =>
  isFiniteVerb(tags[at]) && auxiliaryOf(tokens[at]?.lower ?? '') !== undefined;

/** "who said so | now claim he did", "her claim that it is late, | it turned out", ", | Lee left": who stands before the verb that is one too many has a clause of their own. */
function beforeMain({ tags, tokens }: View, start: number, verb: number): number {
  let at = verb;
  if (/^(?:s?he|it|they|we|you|i)$/.test(tokens[verb - 1]?.lower ?? '')) {
    at = verb - 2;
    if (tags[at] === 'COMMA') return at;
    while (at > start && !isFiniteVerb(tags[at])) at -= 1;
    if (at === start) return verb;
  }
  while (leadsToVerb({ tags, tokens }, at - 1)) at -= 1;
  let name = at;
  while (tags[name - 1] === 'NNP') name -= 1;
  return name < at && tags[name - 1] === 'COMMA' && name - 1 > start ? name - 1 : at;
}

/** "the plan | he backed", "anything | they say": a clause about a noun without its pronoun. */
function opensBareRelative({ tags, tokens }: View, start: number, at: number): boolean {
  if (at === start || tags[at] !== 'PRP') return false;
  return isNoun(tags[at - 1]) || tags[at - 1] === 'CQ' || tokens[at - 1]?.lower.endsWith('thing') === true;
}

/** "always was"; of "that the lines were down | was untrue" the adverb ends what is claimed. */
function leadsToVerb({ tags, tokens }: Pick<View, 'tags' | 'tokens'>, adverb: number): boolean {
  return (
    tags[adverb] === 'RB' &&
    !/^(?:down|up|out|off|over|back|away|here|there)$/.test(tokens[adverb]?.lower ?? '')
  );
}

/** A subject and its verb with nothing set off between. */
function subjectMeetsVerb({ tags }: View, first: number, limit: number): boolean {
  for (let at = first; at < limit; at += 1) {
    if (isFiniteVerb(tags[at])) return at > first;
    if (!isNominal(tags[at]) && tags[at] !== 'PRP' && tags[at] !== 'RB' && tags[at] !== 'IN') return false;
  }
  return false;
}

/** "they would sail if she relented | and agreed to pay": the second verb of the condition. */
function isInCondition({ tags, tokens, inside }: View, start: number, at: number): boolean {
  let hasVerb = false;
  for (let back = at - 1; back >= start && inside[back] === -1 && tags[back] !== 'COMMA'; back -= 1) {
    if (/^(?:if|unless)$/.test(tokens[back]?.lower ?? ''))
      return hasVerb && tokens.slice(start, back).some(({ lower }) => /^(?:would|could|might)$/.test(lower));
    if (opensAnother(tags[back])) return false;
    hasVerb ||= tags[back] === 'VD';
  }
  return false;
}

/** "will run “as usual” | from Monday", "“will get the facts” | before acting": a time of what is to come, and not what the speaker did next. */
function isBeforeThat(view: View, at: number): boolean {
  const { tags, tokens } = view;
  if (isTimeName(tokens[at + 1]?.lower)) return true;
  if (tokens[at]?.lower !== 'before' || tags[at + 1] !== 'VG' || isCueWord(view, at + 1)) return false;
  return !LEAVING.has(tokens[at + 1]?.word.lemma ?? '');
}

/** "will be “ready” in May": the time is when it is to be, not when it was said. @param last index after what stands before the time */
function isYetToCome({ tags, tokens }: View, first: number, last: number): boolean {
  for (let at = last - 1; at >= first; at -= 1)
    if (isFiniteVerb(tags[at])) return /^(?:will|[’']ll|won[’']t|shall|would)$/.test(tokens[at]?.lower ?? '');
  return false;
}

/** "as she urged the house to move on", and nobody else in what is judged who could be "she". */
function saysMeanwhile({ tags, tokens }: View, start: number, at: number): boolean {
  if (tokens[at]?.lower !== 'as' || !/^s?he$/.test(tokens[at + 1]?.lower ?? '')) return false;
  // "the Democrats" are no "she".
  for (let back = start; back < at; back += 1)
    if (tags[back] === 'NNP' && !/s$/.test(tokens[back]?.lower ?? '')) return false;
  return (
    tags[at + 2] === 'VD' &&
    /^(?:urge|appeal|plead|call|announce|defend|vow|pledge)$/.test(tokens[at + 2]?.word.lemma ?? '')
  );
}

/** "how many were held | before adding: “…”" */
function addsNext({ tags, tokens }: View, at: number): boolean {
  return tokens[at]?.lower === 'before' && tags[at + 1] === 'VG' && isSaying(tokens[at + 1]?.lower ?? '');
}

function dashAhead({ tags }: View, first: number, limit: number): boolean {
  for (let at = first; at < limit && at < first + LONGEST_DASHED; at += 1)
    if (tags[at] === 'DASH') return true;
  return false;
}

/** Tokens of an aside between dashes. */
const LONGEST_DASHED = 40;

/** "and will hold a rally": what only the speaker can do next. */
function isComing({ tokens }: View, at: number): boolean {
  return (
    tokens[at]?.lower === 'will' &&
    /^(?:hold|host|attend|visit|travel|fly|meet|appear|testify|speak|address|campaign|tour)$/.test(
      tokens[at + 1]?.lower ?? '',
    )
  );
}

/** Takes closing commas, full stops outside quotations, and a dangling conjunction off the end. */
export function trimEnd(view: View, start: number, end: number): number {
  const { tags } = view;
  let at = end;
  while (at > start + 1) {
    const tag = tags[at - 1];
    if (
      tag === 'COMMA' ||
      tag === 'SEMI' ||
      tag === 'COLON' ||
      tag === 'DASH' ||
      tag === 'CC' ||
      tag === 'LP'
    )
      at -= 1;
    else if (tag === 'STOP' && view.tokens[at - 1]?.text === '.') at -= 1;
    else break;
  }
  return at;
}
