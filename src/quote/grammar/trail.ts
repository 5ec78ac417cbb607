import type { View } from '../view.ts';
import { clauseAhead } from './clause.ts';
import { auxiliaryOf, isBe } from './closed.ts';
import { isFiniteVerb, isVerb } from './tags.ts';
import { isTimeName, isTimeNoun } from './times.ts';

/**
 * What a writer adds behind somebody's statement and its comma: "…, a reference to the strike", "…, in a speech on Monday",
 * "…, given the vote", "…, to which she replied".
 * @param next index of the first token behind the comma
 */
export function isWritersTrail(view: View, next: number): boolean {
  const { tags, tokens } = view;
  const lower = tokens[next]?.lower ?? '';
  if (lower === 'given' || lower === 'despite' || lower === 'amid') return true;
  if (lower === 'to' && tags[next + 1] === 'WH') return true;
  if (lower === 'never' && tokens[next + 1]?.lower === 'mind') return true;
  if (lower === 'without' && tags[next + 1] === 'VG') return true;
  if (
    lower === 'something' &&
    (tags[next + 1] === 'PRP' || tags[next + 1] === 'NNP' || tags[next + 1] === 'TH')
  )
    return true;
  if (lower === 'part' && tokens[next + 1]?.lower === 'of') return true;
  if (isLater(view, next)) return true;
  if (tags[next] === 'VG' && takesAim(view, next)) return true;
  if (lower === 'a' || lower === 'an') return isRemark(view, next);
  return (lower === 'in' || lower === 'on' || lower === 'at' || lower === 'during') && isOccasion(view, next);
}

/**
 * "denied the charges through her lawyer", "confirmed it via Facebook", "on condition of anonymity": how the words came.
 * @param isThing no clause of its own, to which "through" and "via" could belong
 */
export function isConveyance({ tags, tokens }: View, at: number, isThing: boolean): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'on') {
    const noun = tags[at + 1] === 'DT' ? at + 2 : at + 1;
    return (
      tokens[noun]?.lower === 'condition' &&
      tokens[noun + 1]?.lower === 'of' &&
      tokens[noun + 2]?.lower === 'anonymity'
    );
  }
  if (!isThing) return false;
  if (lower === 'via') return true;
  if (lower !== 'through' || (tags[at + 1] !== 'PS' && tags[at + 1] !== 'DT')) return false;
  return /^(?:lawyers?|attorneys?|spokes(?:man|woman|person)|publicist|representatives?|agent|aides?|interpreter|translator|family)$/.test(
    tokens[at + 2]?.lower ?? '',
  );
}

/** "taking another swipe at the bank", "giving no details": what the writer makes of the words, or misses in them. */
function takesAim(view: View, verb: number): boolean {
  const lower = view.tokens[verb + 1]?.lower ?? '';
  const isDealt = /^(?:taking|making|delivering|launching|throwing|firing)$/.test(
    view.tokens[verb]?.lower ?? '',
  );
  if (isDealt && (lower === 'another' || /^an?$/.test(lower)) && isThrust(view, verb + 2)) return true;
  if (!/^(?:giving|providing|offering|citing)$/.test(view.tokens[verb]?.lower ?? '')) return false;
  if (!/^(?:no|little|few|scant|neither)$/.test(lower)) return false;
  for (let at = verb + 2; at < verb + 5; at += 1) if (MISSED.test(view.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "swipe at the bank", "thinly veiled dig at Lee" */
function isThrust({ tags, tokens }: View, start: number): boolean {
  for (let at = start; at < start + 4; at += 1) {
    if (/^(?:jab|swipe|dig|shot|potshot|pot-shot)$/.test(tokens[at]?.lower ?? ''))
      return tokens[at + 1]?.lower === 'at';
    if (tags[at] !== 'JJ' && tags[at] !== 'RB' && tags[at] !== 'VN' && tags[at] !== 'VD' && tags[at] !== 'NN')
      return false;
  }
  return false;
}

const MISSED = /^(?:details?|explanations?|evidence|proof|specifics|elaboration|examples|optimism)$/;

/** "a day after she resigned", "two weeks before the vote", "hours after he left" */
function isLater({ tags, tokens }: View, next: number): boolean {
  let at = next;
  while (at < next + 3 && (tags[at] === 'DT' || tags[at] === 'CD' || tags[at] === 'JJ' || tags[at] === 'RB'))
    at += 1;
  return isTimeNoun(tokens[at]?.lower) && /^(?:after|before|ahead)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "which prompted a denial from the church", "which drew applause": what came of saying it. */
export function isOutcome({ tags, tokens }: View, at: number): boolean {
  if (tokens[at]?.lower !== 'which' || tags[at + 1] !== 'VD') return false;
  return OUTCOME.test(tokens[at + 1]?.word.lemma ?? '');
}

const OUTCOME =
  /^(?:prompt|draw|spark|trigger|provoke|elicit|earn|anger|infuriate|enrage|delight|puzzle|surprise|stun)$/;

/** "an apparent swipe at the bank", "another reference to it", "in reference to it" @param at index of its first token */
export function isGloss(view: View, at: number): boolean {
  if (
    /^(?:in reference to|in allusion to|referring to)/.test(
      [at, at + 1, at + 2].map((next) => view.tokens[next]?.lower ?? '').join(' '),
    )
  )
    return true;
  return /^(?:an?|another)$/.test(view.tokens[at]?.lower ?? '') && isRemark(view, at);
}

/** "a swipe at the bank", "an apparent reference to it": a noun for the statement itself. */
function isRemark(view: View, article: number): boolean {
  for (let at = article + 1; at < article + 4; at += 1) {
    if (REMARKS.has(view.tokens[at]?.lower ?? '')) return true;
    // "a view that few share", not "a view of the sea"
    if (/^(?:view|opinion|notion|idea)$/.test(view.tokens[at]?.lower ?? ''))
      return view.tags[at + 1] === 'TH' || /^(?:shared|held|echoed)$/.test(view.tokens[at + 1]?.lower ?? '');
    if (
      view.tags[at] !== 'JJ' &&
      view.tags[at] !== 'RB' &&
      view.tags[at] !== 'VN' &&
      view.tags[at] !== 'VG' &&
      view.tags[at] !== 'NN'
    )
      return false;
  }
  return false;
}

const REMARKS: ReadonlySet<string> = new Set(
  (
    'reference swipe nod dig jab allusion claim charge accusation assertion acknowledgment acknowledgement move position stance comment ' +
    'quote remark statement argument suggestion rebuke response reversal departure contrast refrain line shot result call point ' +
    'recommendation decision sentiment phrase characterization characterisation description admission boast jibe gibe taunt'
  ).split(' '),
);

/** "in an interview", "on Monday", "during a rally", "at a news conference". */
function isOccasion(view: View, at: number): boolean {
  const { tags, tokens } = view;
  if (isTimeName(tokens[at + 1]?.lower)) return true;
  const article = tokens[at + 1]?.lower;
  // "a lie” at the hearing", not "a lie” in the debate ahead"
  const isKnown = article === 'the' && tokens[at]?.lower !== 'in';
  if (!isKnown && article !== 'a' && article !== 'an' && article !== 'his' && article !== 'her') return false;
  // "during a “Dawn Hour” interview"
  const reach = tags[at + 2] === 'OQ' ? at + 9 : at + 6;
  for (let ahead = at + 2; ahead < reach; ahead += 1) {
    if ((isKnown ? SPOKEN_AT : OCCASIONS).has(tokens[ahead]?.lower ?? '')) return true;
    // "in a series of statements"
    const isSeries = /^(?:series|string|flurry|pair|round)$/.test(tokens[ahead - 1]?.lower ?? '');
    if ((tags[ahead] === 'IN' && !isSeries) || tags[ahead] === 'STOP' || tags[ahead] === 'COMMA')
      return false;
  }
  return false;
}

export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    'interview interviews statement statements speech speeches tweet tweets remarks letter email e-mail memo op-ed column post report ' +
    'rally rallies debate debates conference briefing hearing testimony call town appearance address event news video ad ads book memoir autobiography essay podcast sermon lecture message messages note'
  ).split(' '),
);

/** Where people come to speak, so that "at the hearing" tells where they spoke. */
const SPOKEN_AT: ReadonlySet<string> = new Set(
  'hearing debate rally briefing conference interview speech testimony podcast sermon lecture'.split(' '),
);

/**
 * Behind the mark that closes quoted words the writer goes on: "… “where we stand” as he faces a test", "… “a star” in a speech on
 * Monday".
 * @param at index of the token behind the closing mark
 */
export function isScene(view: View, at: number, limit: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  // "when it comes to the harbour": what it is about
  if (lower === 'when' && view.tokens[at + 1]?.lower === 'it' && view.tokens[at + 2]?.word.lemma === 'come')
    return false;
  if (
    lower === 'whereas' ||
    lower === 'as' ||
    lower === 'after' ||
    lower === 'before' ||
    lower === 'until' ||
    lower === 'while' ||
    lower === 'when'
  )
    return subjectAndVerb(view, at + 1, limit) || (lower !== 'as' && view.tags[at + 1] === 'VG');
  return (lower === 'in' || lower === 'on' || lower === 'at' || lower === 'during') && isOccasion(view, at);
}

function subjectAndVerb(view: View, start: number, limit: number): boolean {
  return clauseAhead(view, start, limit) && !isFiniteVerb(view.tags[start]);
}

/** "has called for a new pier |", "has been demanding a pier |": what went on; not "promised lower rents |", which are to last. */
export function hasLongCalled({ tags, tokens }: View, end: number): boolean {
  let verb = end - 1;
  while (verb > 0 && end - verb < LONGEST_DEMAND && !isVerb(tags[verb])) verb -= 1;
  let auxiliary = verb - 1;
  while (tags[auxiliary] === 'RB' || isBe(tokens[auxiliary]?.lower)) auxiliary -= 1;
  return (
    auxiliaryOf(tokens[auxiliary]?.lower ?? '') === 'have' &&
    /^(?:advocate|ask|call|campaign|demand|press|push|seek|urge)$/.test(tokens[verb]?.word.lemma ?? '')
  );
}

/** Tokens of what is called for. */
const LONGEST_DEMAND = 20;
