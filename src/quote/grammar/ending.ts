import type { View } from '../view.ts';
import { isTimePhrase, skipAdverbials } from './adverbials.ts';
import { clauseAhead } from './clause.ts';
import { auxiliaryOf } from './closed.ts';
import { isTimeName } from './phrases.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from './tags.ts';
import { isScene, isWritersTrail } from './trail.ts';
import {
  actsBeside,
  actsOn,
  closesSentence,
  cuts,
  EFFECTS,
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
  RESULTS,
  reportsNext,
  saysMore,
  saysOrNames,
  skipAdverb,
  somebodySays,
} from './turns.ts';

/** Nobody is quoted indirectly at greater length than this, in tokens; longer stretches are not searched. */
export const LONGEST_CONTENT = 400;

/** What is known about the place of the reporting verb, where it decides how far its content can reach. */
export interface Reach {
  /** Tag of the reporting verb. */
  readonly cue: Tag;
  /** The verb stands in a clause before the main one ("Asked …, he said", "While saying …, she"). */
  readonly fronted: boolean;
  /** The verb belongs to a relative clause in commas ("Smith, who said …, left"). */
  readonly relative: boolean;
  /** The content is a noun phrase rather than a clause. */
  readonly noun: boolean;
  /** The content belongs to a noun that is the subject of the sentence: "his claim that it is safe has been tested". */
  readonly subject?: boolean;
  /** The verb belongs to a relative clause between dashes ("Smith — who said … — left"). */
  readonly dashed?: boolean;
}

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
  /** Finite verbs that no subordinate clause accounts for. */
  let verbs = 1;
  /** What is said has a clause of its own. */
  let embeds = false;
  while (at < limit) {
    const region = inside[at];
    if (region !== undefined && region >= 0) {
      const close = regions[region]?.close ?? at;
      if (clause === undefined) {
        for (let ahead = at; ahead < close && ahead < limit; ahead += 1)
          if (isFiniteVerb(tags[ahead])) clause = tags[ahead];
      }
      // "his claim that it was “safe” and “did no harm” stood in contrast to …": the marks hold the second verb of the claim.
      if (reach.subject === true && tags[at - 1] === 'CC' && holdsFinite(view, at, close)) verbs += 1;
      const left = Math.max(at + 1, close + 1);
      if (
        tags[left - 2] === 'COMMA' &&
        left < limit &&
        tags[left] !== 'COMMA' &&
        (endsAtComma(view, left - 1, limit, reach, clause) || somebodySays(view, left, limit, endsReporting))
      )
        return left;
      if (left < limit && clause !== undefined && isScene(view, left, limit)) return left;
      // "called it “a wreck” even though …", "what she called “a wreck” was …"
      if (left < limit && reach.noun && (goesOnOutside(view, start, left) || isAfterthought(view, left)))
        return left;
      at = left;
      continue;
    }
    if (reach.subject === true && opensAnother(tags[at])) verbs -= 1;
    if (isFiniteVerb(tags[at])) {
      if (reach.subject === true && verbs > 0 && tags[at - 1] !== 'CC' && tags[at - 1] !== 'RB')
        return trimEnd(view, start, at);
      verbs += 1;
      clause ??= tags[at];
    }
    if (at > start && endsHere(view, at, limit, reach, clause, dashed)) return trimEnd(view, start, at);
    // "called Lee a liar and has kept “the label”": the speaker's next deed.
    if (at > start && reach.noun && !embeds && tags[at] === 'CC' && actsNext(view, at + 1))
      return trimEnd(view, start, at);
    embeds ||= opensAnother(tags[at]) && tags[at] !== 'CC';
    if (tags[at] === 'DASH') dashed = !dashed;
    at += 1;
  }
  return trimEnd(view, start, Math.min(limit, view.tokens.length));
}

function endsHere(
  view: View,
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
    case 'NN':
      return opensAddress(view, at);
    case 'COMMA':
      return endsAtComma(view, at, limit, reach, clause);
    case 'COLON':
      return opensReported(view, at + 1) || (reach.noun && reportsBehind(view, at + 1, limit));
    case 'CC':
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
          (tags[at - 1] === 'CQ' && !opensMarks(view, at + 1) && reportsBehind(view, at + 1, limit)))
      )
        return true;
      return secondVerb(view, at + 1, limit, reach, clause);
    case 'DASH':
      // "called it “a wreck” — an odd thing to say"
      if (reach.noun && !dashed && tags[at - 1] === 'CQ' && /^an?$/.test(view.tokens[at + 1]?.lower ?? ''))
        return true;
      // "said it took “nine hours” — and left the rest to her staff"
      if (!dashed && tags[at + 1] === 'CC' && secondVerb(view, at + 2, limit, reach, clause)) return true;
      return reach.dashed === true || (!dashed && endsAtDash(view, at, limit));
    case 'LP':
      return closesSentence(view, at, limit);
    case 'IN':
      return (reach.noun && opensCircumstance(view, at)) || saysMore(view, at);
    case 'SC':
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

/** A verb that can be nothing else. */
function actsNext(view: View, start: number): boolean {
  const at = skipAdverb(view, start);
  return (
    isFiniteVerb(view.tags[at]) &&
    (view.tags[at] === 'VD' || auxiliaryOf(view.tokens[at]?.lower ?? '') !== undefined)
  );
}

/** "“fake” and a “fraud”" */
function opensMarks({ tags }: View, at: number): boolean {
  return tags[at] === 'OQ' || tags[at + 1] === 'OQ';
}

/** "referring to the plan: Smith said he …" */
function reportsBehind(view: View, at: number, limit: number): boolean {
  return clauseAhead(view, at, limit) && reportsNext(view, at, limit);
}

function endsAtComma(view: View, at: number, limit: number, reach: Reach, clause: Tag | undefined): boolean {
  const { tags, tokens } = view;
  const next = at + 1;
  const tag = tags[next];
  const lower = tokens[next]?.lower ?? '';
  const verb = isCueWord(view, next);
  if (
    tag === 'VG' &&
    (verb || EFFECTS.has(lower) || ((tags[at] === 'CQ' || tags[at - 1] === 'CQ') && RESULTS.has(lower)))
  )
    return true;
  // "Smith, who denied the theft, said: “…”": the verb of the main clause.
  if (reach.relative && verb && (tag === 'VD' || tag === 'VZ')) return true;

  if (isWritersTrail(view, next)) return true;
  if (reach.cue === 'VG' && isFiniteVerb(tag)) return true;
  // "When he says it is, does he mean it?"
  if (reach.fronted && isFiniteVerb(tag) && (tags[next + 1] === 'PRP' || lower === 'why')) return true;

  if (lower === 'according') return clause !== undefined || reach.noun;
  if (reach.fronted && (reach.noun || clause !== undefined) && clauseAhead(view, next, limit)) return true;
  if (tag === 'WH' ? somebodySays(view, next + 1, limit, saysOrNames) : somebodySays(view, next, limit, cuts))
    return true;
  if (reach.relative && isVerb(tag) && tag !== 'VG' && clause !== undefined) return true;
  // "Smith, who promised a new wall, has failed to deliver"
  if (reach.relative && isFiniteVerb(tags[skipAdverb(view, skipAdverbials(view, next, limit))])) return true;
  if (reach.relative && reach.noun && clauseAhead(view, next, limit)) return true;
  if (tag === 'CC') {
    const after = next + 1;
    if (
      lower === 'but' &&
      (isFiniteVerb(tags[skipAdverb(view, after)]) || clauseAhead(view, after, limit) || actsOn(view, after))
    )
      return true;
    if (tags[after] === 'PRP' && lower === 'and' && clauseAhead(view, after, limit)) return true;
    if (clauseAhead(view, after, limit) && (reach.noun || reportsNext(view, after, limit))) return true;
    const second = skipAdverb(view, after);
    return (
      isFiniteVerb(tags[second]) &&
      (tags[second] === reach.cue || (reach.cue === 'VG' && isCueWord(view, second)))
    );
  }
  if (tag === 'SC')
    return lower === 'while' || lower === 'although' || lower === 'though' || lower === 'whereas';
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
  if (reach.noun && (tag === 'VG' || tag === 'WR' || lower === 'which')) return true;
  if (reach.noun && !reach.fronted && (tag === 'VD' || tag === 'VN') && tokens[next + 1]?.lower !== 'by')
    return true;
  if (reach.cue === 'VD' && tag === 'VD' && (verb || (clause !== undefined && clause !== 'VD'))) return true;
  if (
    reach.noun &&
    tag === 'RB' &&
    (lower === 'just' || lower === 'well' || lower === 'up' || lower === 'down' || lower === 'too')
  )
    return true;
  if (reach.noun && tags[at] === 'CQ' && tag !== 'OQ') return true;
  // "described it as “a wreck”, she left", "to stop being “the odd one,” then acting odd"
  if (tags[at - 1] === 'CQ' && reach.noun && clauseAhead(view, next, limit)) return true;
  if (lower === 'then' && (tags[at] === 'CQ' || tags[at - 1] === 'CQ') && isVerb(tags[next + 1])) return true;
  return false;
}

/** "said A and called B": a second verb of the same subject, told by its tense. */
function secondVerb(
  view: View,
  start: number,
  limit: number,
  reach: Reach,
  clause: Tag | undefined,
): boolean {
  const next = skipAdverb(view, start);
  if (next >= limit) return false;
  const tag = view.tags[next];
  if (tag === 'VG' && reach.cue === 'VG') return isCueWord(view, next);
  if (tag !== reach.cue || (tag !== 'VD' && tag !== 'VZ')) return false;
  if (isCueWord(view, next) || reach.noun) return true;
  return tag === 'VD' && clause !== undefined && clause !== 'VD';
}

/** Takes closing commas, full stops outside quotations, and a dangling conjunction off the end. */
export function trimEnd(view: View, start: number, end: number): number {
  const { tags } = view;
  let at = end;
  while (at > start + 1) {
    const tag = tags[at - 1];
    if (tag === 'COMMA' || tag === 'SEMI' || tag === 'COLON' || tag === 'DASH' || tag === 'CC') at -= 1;
    else if (tag === 'STOP' && view.tokens[at - 1]?.text === '.') at -= 1;
    else break;
  }
  return at;
}
