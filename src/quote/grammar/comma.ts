import type { View } from '../view.ts';
import { isTimePhrase, skipAdverbials } from './adverbials.ts';
import { clauseAhead } from './clause.ts';
import { auxiliaryOf, isBe } from './closed.ts';
import { isNominal } from './phrases.ts';
import type { Reach } from './reach.ts';
import { answersWhenAsked, isOfStatement, mayBeInMarks } from './sequel.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from './tags.ts';
import { isTimeName, isTimeNoun } from './times.ts';
import { isOutcome, isWritersTrail } from './trail.ts';
import {
  actsBeside,
  actsOn,
  cuts,
  EFFECTS,
  endsReporting,
  holdsMark,
  isCueWord,
  RESULTS,
  reportsNext,
  saysOrNames,
  skipAdverb,
  somebodySays,
} from './turns.ts';

/** A verb that can be nothing else. */
export function actsNext(view: View, start: number): boolean {
  const at = skipAdverb(view, start);
  return (
    isFiniteVerb(view.tags[at]) &&
    (view.tags[at] === 'VD' || auxiliaryOf(view.tokens[at]?.lower ?? '') !== undefined)
  );
}

/** "it was “too slow” for Lee, who was mayor then": behind the last marks the writer tells who or what somebody is, or when it was. */
export function isAddedBehind(view: View, start: number, limit: number): boolean {
  const { tags, tokens } = view;
  const tag = tags[start];
  const isKnown = tokens[start]?.lower === 'also' && tokens[start + 1]?.lower === 'known';
  if (tag !== 'WH' && tag !== 'IN' && tag !== 'SC' && tag !== 'VG' && !isKnown) return false;
  return !holdsMark(view, start, limit);
}

/** "“fake” and a “fraud”" */
export function opensMarks({ tags }: View, at: number): boolean {
  return tags[at] === 'OQ' || tags[at + 1] === 'OQ';
}

/** "it was a crucial | , although brief, chance": behind an article and an adjective the noun is still to come. */
function awaitsNoun({ tags, tokens }: View, at: number): boolean {
  if (tags[at] !== 'COMMA' || tags[at - 1] !== 'JJ') return false;
  let back = at - 1;
  while (tags[back] === 'JJ' || tags[back] === 'RB') back -= 1;
  if (!/^an?$/.test(tokens[back]?.lower ?? '')) return false;
  if (!/^(?:although|though|if|albeit|but|yet)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let ahead = at + 2; ahead < at + LONGEST_CONCESSION; ahead += 1)
    if (tags[ahead] === 'COMMA')
      return ahead > at + 2 && (tags[ahead + 1] === 'JJ' || isNoun(tags[ahead + 1]));
  return false;
}

/** Tokens of ", although rather brief,". */
const LONGEST_CONCESSION = 6;

/** "referring to the plan: Smith said he …" */
export function reportsBehind(view: View, at: number, limit: number): boolean {
  return clauseAhead(view, at, limit) && reportsNext(view, at, limit);
}

/** "said they had met in a bar, keeping no minutes, | and had shown no shame": not the tense of "said", but that of the statement. */
function goesOnInPerfect(view: View, comma: number, second: number): boolean {
  const { tags, tokens, inside } = view;
  if (tokens[second]?.lower !== 'had' || tags[skipAdverb(view, second + 1)] !== 'VN') return false;
  for (let at = comma - 1; at > 0; at -= 1)
    if (inside[at] === -1 && isFiniteVerb(tags[at]))
      return tokens[at]?.lower === 'had' && tags[skipAdverb(view, at + 1)] === 'VN';
  return false;
}

export function endsAtComma(
  view: View,
  at: number,
  limit: number,
  reach: Reach,
  clause: Tag | undefined,
): boolean {
  const { tags, tokens } = view;
  const next = at + 1;
  if (tags[at] === 'COMMA' && tags[at - 1] === 'CQ' && isListInMarks(view, next, limit)) return false;
  if (awaitsNoun(view, at)) return false;
  const tag = tags[next];
  const lower = tokens[next]?.lower ?? '';
  const verb = isCueWord(view, next);
  // "“…” of them, ultimately concluding, “…”"
  const manner = skipAdverb(view, next);
  const isSetOff = tags[at] === 'CQ' || tags[at - 1] === 'CQ' || reach.noun;
  if (isSetOff && /[^n]ly$/.test(lower) && tags[manner] === 'VG' && isCueWord(view, manner)) return true;
  // "it was lost, later adding that …"
  if (NEXT.has(lower) && tags[next + 1] === 'VG' && isCueWord(view, next + 1)) return true;
  if (
    tag === 'VG' &&
    (verb || EFFECTS.has(lower) || ((tags[at] === 'CQ' || tags[at - 1] === 'CQ') && RESULTS.has(lower)))
  )
    return true;
  // "Smith, who denied the theft, said: “…”": the verb of the main clause.
  if (reach.relative && verb && (tag === 'VD' || tag === 'VZ')) return true;

  // "whom she claimed she had never met, “gave a lot”": the main clause goes on.
  if (reach.relative && tag === 'OQ' && clause !== undefined) return true;
  // "it is lost, reports Ann Lee of the Post"
  if (
    clause !== undefined &&
    /^(?:reports|writes|says|reported|wrote)$/.test(lower) &&
    tags[next + 1] === 'NNP'
  )
    return true;
  // "saying it was lost, and singling out Lee"
  if (
    clause !== undefined &&
    reach.cue === 'VG' &&
    !reach.noun &&
    tag === 'CC' &&
    tags[next + 1] === 'VG' &&
    !isSubjectOfVerb(view, next + 1, limit)
  )
    return true;
  // "it was lost, then added “…”"
  if (
    lower === 'then' &&
    isFiniteVerb(tags[next + 1]) &&
    (isCueWord(view, next + 1) || tags[next + 2] === 'OQ')
  )
    return true;
  if ((clause !== undefined || isSetOff) && isOutcome(view, next)) return true;
  if (isWritersTrail(view, next))
    return (
      reach.noun || lower !== 'given' || tags[next + 1] !== 'TH' || !goesOnInMarks(view, next + 2, limit)
    );
  // "promising to rebuild it, bring back the patrols and …": bare forms go on a list.
  const isListed = reach.infinitive === true && tag === 'VF';
  if (reach.cue === 'VG' && isFiniteVerb(tag) && !isListed) return true;
  // "When he says it is, does he mean it?"
  if (reach.fronted && isFiniteVerb(tag) && (tags[next + 1] === 'PRP' || lower === 'why')) return true;

  // "offered few details beyond a letter, in which she called for …"
  if (reach.noun && tag === 'IN' && tags[next + 1] === 'WH') return true;
  if (reach.fronted && clause !== undefined && tag === 'IN' && circumstanceThenSubject(view, next, limit))
    return true;
  if (clause !== undefined && reportsAtEnd(view, next, limit)) return true;
  if (lower === 'according') return clause !== undefined || reach.noun;
  if (
    reach.fronted &&
    (reach.noun || reach.infinitive === true || clause !== undefined) &&
    clauseAhead(view, next, limit)
  )
    return true;
  const isRelative = tag === 'WH' && (clause !== undefined || reach.noun);
  if (isRelative && somebodySays(view, next + 1, limit, saysOrNames)) return true;
  if (tag !== 'WH' && somebodySays(view, next, limit, cuts)) return true;
  if (reach.relative && isVerb(tag) && tag !== 'VG' && clause !== undefined) return true;
  // "Smith, who promised a new wall, has failed to deliver"
  if (reach.relative && isFiniteVerb(tags[skipAdverb(view, skipAdverbials(view, next, limit))])) return true;
  if (reach.relative && reach.noun && clauseAhead(view, next, limit)) return true;
  if (tag === 'CC') {
    const after = behindConnective(view, next + 1);
    if (answersWhenAsked(view, after, limit)) return true;
    if (lower === 'but' && isOfStatement(view, at, after, reach, clause)) return false;
    // "but provided no detail": a verb, and no condition.
    if (lower === 'but' && providesNone(view, after)) return true;
    // "… “ice water,” and indeed, examples abound"
    if (tokens[after]?.lower === 'indeed') return true;
    // "said that it was late, but that they would sail"
    const isThatOne = tags[after + 1] === 'NN' && isFiniteVerb(tags[skipAdverb(view, after + 2)]);
    // "but that evening it burned"
    const isThatTime = isTimeNoun(tokens[after + 1]?.lower) || isTimeName(tokens[after + 1]?.lower);
    const opensThat = tags[after] === 'TH' && !isThatOne && !isThatTime;
    if (opensThat && !reach.noun && !isFiniteVerb(tags[after + 1])) return false;
    const isMarked =
      !reach.noun &&
      (isSameStatement(view, after)
        ? goesOnInMarks(view, after, limit)
        : contrastsInMarks(view, after, limit, true));
    if (
      lower === 'but' &&
      !isMarked &&
      (isFiniteVerb(tags[skipAdverb(view, after)]) || clauseAhead(view, after, limit) || actsOn(view, after))
    )
      return true;
    if (tags[after] === 'PRP' && lower === 'and' && clauseAhead(view, after, limit)) return true;
    // "that it was lost, and on Friday she denied …"
    const behindDay = tags[after] === 'PRP' ? after : skipAdverbials(view, after, limit);
    const ownVerb = skipAdverb(view, behindDay + 1);
    const isDay = behindDay > after && isTimeName(tokens[behindDay - 1]?.lower);
    const isNextReport = tags[ownVerb] === reach.cue && isCueWord(view, ownVerb);
    if (isDay && lower === 'and' && /^s?he$/.test(tokens[behindDay]?.lower ?? '') && isNextReport)
      return true;
    if (clauseAhead(view, after, limit) && (reach.noun || reportsNext(view, after, limit))) return true;
    // "it was “a trick,” and her stance won them over": the comma belongs to the marks, and no more of them follow.
    const isDeed =
      tags[at] === 'CQ' && lower === 'and' && tags[after] === 'PS' && !holdsMark(view, after, limit);
    if (isDeed && tellsPast(view, after, limit)) return true;
    const second = skipAdverb(view, after);
    // Of "had told them not to go, and had left" both are the speaker's.
    if (
      reach.cue === 'VD' &&
      clause === 'VD' &&
      !reach.noun &&
      !reach.fronted &&
      goesOnInPerfect(view, at, second)
    )
      return false;
    return (
      isFiniteVerb(tags[second]) &&
      (tags[second] === reach.cue || (reach.cue === 'VG' && isCueWord(view, second)))
    );
  }
  if (tag === 'SC')
    return (
      (lower === 'while' || lower === 'although' || lower === 'though' || lower === 'whereas') &&
      (reach.noun ||
        reach.fronted ||
        !(
          contrastsInMarks(view, next + 1, limit, true) ||
          mayBeInMarks(view, next + 1, limit) ||
          contrastsPlainly(view, at, limit, clause)
        ))
    );
  if (lower === 'compared') return true;
  // "a “bad friend,” along with the comment, “…”"
  if (lower === 'along' && tokens[next + 1]?.lower === 'with' && (tags[at] === 'CQ' || tags[at - 1] === 'CQ'))
    return true;
  // "when she says it is “time,” that means …"
  if (reach.fronted && clause !== undefined && tag === 'TH' && isFiniteVerb(tags[skipAdverb(view, next + 1)]))
    return true;
  // "… “open for business,” even as the doctors …"
  if (lower === 'even' && tags[at] === 'CQ' && tokens[next + 1]?.lower === 'as') return true;
  // "…, as the Gazette reported"
  if (lower === 'as' && somebodySays(view, next + 1, limit, endsReporting)) return true;
  if (lower === 'with' && actsBeside(view, next + 1)) return true;
  // "…, seemingly throwing her rival off"
  if (reach.noun && /^(?:seemingly|apparently)$/.test(lower) && tags[manner] === 'VG') return true;
  if (reach.noun && (tag === 'VG' || tag === 'WR' || lower === 'which')) return true;
  if (reach.noun && !reach.fronted && (tag === 'VD' || tag === 'VN') && tokens[next + 1]?.lower !== 'by')
    return true;
  if (reach.cue === 'VD' && tag === 'VD' && (verb || (clause !== undefined && clause !== 'VD'))) return true;
  if (
    reach.noun &&
    tag === 'RB' &&
    (lower === 'just' || lower === 'well' || lower === 'up' || lower === 'down' || isAlso(view, next))
  )
    return true;
  if (reach.noun && tags[at] === 'CQ' && tag !== 'OQ') return !describesNoun(view, at, limit);
  // "described it as “a wreck”, she left", "to stop being “the odd one,” then acting odd"
  if (tags[at - 1] === 'CQ' && reach.noun && clauseAhead(view, next, limit)) return true;
  if (lower === 'then' && (tags[at] === 'CQ' || tags[at - 1] === 'CQ') && isVerb(tags[next + 1])) return true;
  return false;
}

/** "his “slow, or lazy,” predecessors": the marks stand between an owner and the noun; not "the “deal,” officials said". */
function describesNoun({ tags, regions, inside }: View, close: number, limit: number): boolean {
  const open = regions[inside[close] ?? -1]?.open;
  if (
    open === undefined ||
    close - open > LONGEST_MARKED ||
    !/^(?:PS|DT)$/.test(tags[open - 1] ?? '') ||
    tags[open + 1] !== 'JJ'
  )
    return false;
  let noun = close + 1;
  while (noun < limit && isNoun(tags[noun])) noun += 1;
  return noun > close + 1 && !isVerb(tags[noun]) && tags[noun] !== 'MD';
}

/** Tokens of “slow, or lazy,”. */
const LONGEST_MARKED = 9;

/** What a second report of the same speaker opens with. */
const NEXT: ReadonlySet<string> = new Set(['later', 'also', 'then', 'further', 'subsequently', 'afterwards']);

/** "called him a “racist”, | “conman” and a “cheat”": one scrap after the other in marks, up to the last behind "and". */
function isListInMarks({ tags, tokens, regions, inside }: View, start: number, limit: number): boolean {
  for (let open = start; open < limit && tags[open] === 'OQ'; ) {
    const first = tokens[open + 1];
    const close = regions[inside[open] ?? -1]?.close ?? limit;
    if (close - open > LONGEST_SCRAP || first?.text !== first?.lower) return false;
    let next = close + 1;
    if (tags[next] === 'COMMA') next += 1;
    if (tags[next] === 'CC') return tags[tags[next + 1] === 'DT' ? next + 2 : next + 1] === 'OQ';
    open = next;
  }
  return false;
}

/** Tokens of one member of a list from mark to mark. */
const LONGEST_SCRAP = 5;

/** "called it a mess, too", "called it a mess, too often for some", not "called it too little, too late" */
function isAlso({ tags, tokens }: View, at: number): boolean {
  return tokens[at]?.lower === 'too' && tags[at + 1] !== 'JJ' && tokens[at - 3]?.lower !== 'too';
}

/** "(but) of course |", "(but) naturally |" */
function behindConnective({ tags, tokens }: View, at: number): number {
  return tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'course' && tags[at + 2] !== 'COMMA'
    ? at + 2
    : at;
}

/** "provided no details", not "provided no one objects" */
function providesNone({ tags, tokens }: View, at: number): boolean {
  if (tokens[at]?.lower !== 'provided' || !/^(?:no|few|little|scant)$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  for (let next = at + 2; tags[next] !== undefined && tags[next] !== 'STOP'; next += 1)
    if (isFiniteVerb(tags[next])) return false;
  return true;
}

/** "but that …", "but is now …", "but “…”": no subject of its own, which the writer might go on with. */
function isSameStatement({ tags }: View, after: number): boolean {
  const verb = tags[after] === 'RB' ? after + 1 : after;
  return tags[after] === 'TH' || tags[after] === 'OQ' || isFiniteVerb(tags[verb]);
}

/**
 * "but is now “the worst of it”": a fragment in marks, and no verb before it that could have other words than the cue's.
 * @param start index of the first token of the clause or phrase that might be the writer's
 */
export function goesOnInMarks(view: View, start: number, limit: number): boolean {
  for (let at = start; at < limit && at < start + LONGEST_REPORTER; at += 1) {
    const first = view.tokens[at + 1];
    if (view.tags[at] === 'OQ') return first?.kind === 'word' && first.text === first.lower;
    if (view.tags[at] === 'COLON' || view.tags[at] === 'SEMI') return false;
    // "hungry for what she calls “answers”": her own word within what she says.
    const names = view.tags[at - 1] === 'PRP' && view.tokens[at - 2]?.lower === 'what';
    if (isVerb(view.tags[at]) && isCueWord(view, at) && !names) return false;
  }
  return false;
}

/**
 * "while the tunnel is “a death trap”", "while helping to “run it all”", "before the “very important vote”": what goes on about it in
 * the speaker's words. A clause about something else may be the writer's: "although page nine shows “a shortfall”".
 * @param isClause a conjunction has opened a clause, whose verb must stand before the marks
 */
export function contrastsInMarks(view: View, start: number, limit: number, isClause: boolean): boolean {
  const { tags, tokens } = view;
  if (tags[start] === 'OQ' || !goesOnInMarks(view, start, limit)) return false;
  let isTold = !isClause;
  for (let at = start; at < limit; at += 1) {
    if (tags[at] === 'OQ') {
      let close = at + 1;
      while (close < limit && tags[close] !== 'CQ') close += 1;
      // "while “men in suits” argued", "as it “celebrates” the vote"
      return isTold && close - at > FEWEST_MARKED && !isFiniteVerb(tags[close + 1]);
    }
    const isOwn = isBe(tokens[at]?.lower) || /^(?:would|could|should|might)$/.test(tokens[at]?.lower ?? '');
    if (isFiniteVerb(tags[at]) && (!isOwn || tags[start] === 'PS')) return false;
    isTold ||= isOwn;
  }
  return false;
}

/** Tokens from mark to mark of one word that is set off. */
const FEWEST_MARKED = 2;

/** "said most like it, while a third do not": a clause of the same tense, and no other report in it. */
function contrastsPlainly(view: View, comma: number, limit: number, clause: Tag | undefined): boolean {
  const { tags, tokens } = view;
  if (clause === undefined || tags[comma - 1] === 'CQ' || tags[comma] === 'CQ') return false;
  if (!/^(?:while|whereas)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  if (tags[comma + 2] === 'PRP' || !clauseAhead(view, comma + 2, limit)) return false;
  let verb: Tag | undefined;
  for (let at = comma + 2; at < limit; at += 1) {
    const tag = tags[at];
    if (tag === 'COMMA' || tag === 'SEMI') break;
    if (isVerb(tag) && isCueWord(view, at)) return false;
    if (isFiniteVerb(tag)) verb ??= tag;
  }
  if (verb === 'MD') return true;
  if (verb === undefined || (verb === 'VD') !== (clause === 'VD')) return false;
  // In the past it may as well be what went on meanwhile: "the port was safe, while the union walked out".
  const isShare = /^(?:half|third|quarter|fifth|percent|%|most|others|many|few)$/;
  return verb !== 'VD' || tokens.slice(comma + 2, comma + 5).some(({ lower }) => isShare.test(lower));
}

/** The first verb of the clause is in the past, and no "would". */
function tellsPast({ tags, tokens }: View, start: number, limit: number): boolean {
  for (let at = start; at < limit && at < start + LONGEST_CIRCUMSTANCE; at += 1)
    if (isFiniteVerb(tags[at]))
      return tags[at] === 'VD' && auxiliaryOf(tokens[at]?.lower ?? '') === undefined;
  return false;
}

/** "although she said it was an error, at the hall this week | she said …": what opens the main clause has no comma. */
function circumstanceThenSubject({ tags }: View, start: number, limit: number): boolean {
  for (let at = start + 1; at < limit && at < start + LONGEST_CIRCUMSTANCE; at += 1) {
    if (tags[at] === 'PRP') return isFiniteVerb(tags[at + 1] === 'RB' ? tags[at + 2] : tags[at + 1]);
    if (!isNominal(tags[at]) && tags[at] !== 'IN') return false;
  }
  return false;
}

const LONGEST_CIRCUMSTANCE = 9;

/** "say they admire her, | a study by a sociologist, Mika Drin, concluded this year.": who reported all of it closes the sentence. */
function reportsAtEnd(view: View, start: number, limit: number): boolean {
  const { tags } = view;
  if (!isNominal(tags[start]) || tags[start] === 'NNP') return false;
  for (let at = start + 1; at < limit && at < start + LONGEST_REPORTER; at += 1) {
    if (isFiniteVerb(tags[at])) {
      const rest = isTimePhrase(view, at + 1) ? skipAdverbials(view, at + 1, limit) : at + 1;
      return isCueWord(view, at) && (rest >= limit || tags[rest] === 'STOP');
    }
    if (!isNominal(tags[at]) && tags[at] !== 'IN' && tags[at] !== 'COMMA') return false;
  }
  return false;
}

/** Tokens of "a study by a sociologist, Mika Drin,". */
const LONGEST_REPORTER = 16;

/** "said A and called B": a second verb of the same subject, told by its tense. */
export function secondVerb(
  view: View,
  start: number,
  limit: number,
  reach: Reach,
  clause: Tag | undefined,
): boolean {
  const next = skipAdverb(view, start);
  if (next >= limit) return false;
  const tag = view.tags[next];
  if (tag === 'VG' && reach.cue === 'VG')
    return isCueWord(view, next) || (reach.noun && view.tags[start - 2] === 'CQ' && takesAs(view, next));
  // "sent a letter saying “we need” a vote and asked them to write"
  if (tag === 'VD' && reach.cue === 'VG' && clause !== undefined && clause !== 'VD')
    return isCueWord(view, next);
  // "has railed against the “cartel” and cast herself as …"
  if (tag === 'VN' && reach.cue === 'VN' && view.tags[start - 2] === 'CQ') return true;
  if (tag !== reach.cue || (tag !== 'VD' && tag !== 'VZ')) return false;
  if (isCueWord(view, next) || reach.noun) return true;
  return tag === 'VD' && clause !== undefined && clause !== 'VD';
}

/** "painting the dockers as thieves" */
function takesAs({ tags, tokens }: View, verb: number): boolean {
  // "accusing Lee of “theft” and using the fund as a purse": the second deed.
  if (!/^(?:paint|portray|depict|cast|frame)$/.test(tokens[verb]?.word.lemma ?? '')) return false;
  for (let at = verb + 1; at < verb + LONGEST_REPORTER; at += 1) {
    if (tokens[at]?.lower === 'as') return at > verb + 1;
    if (!isNominal(tags[at]) && !/^(?:IN|OBJ|PRP)$/.test(tags[at] ?? '')) return false;
  }
  return false;
}

/** "noting that food was dear, and heating was a luxury": a gerund with a verb behind it. */
function isSubjectOfVerb({ tags }: View, gerund: number, end: number): boolean {
  for (let at = gerund + 1; at < end && tags[at] !== 'COMMA' && tags[at] !== 'STOP'; at += 1)
    if (isFiniteVerb(tags[at])) return true;
  return false;
}
