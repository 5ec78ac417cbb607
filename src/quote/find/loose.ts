import { frameOf, isSaying } from '../../english/index.ts';
import { isBe } from '../grammar/closed.ts';
import { trimEnd } from '../grammar/ending.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb, isNoun, isVerb } from '../grammar/tags.ts';
import {
  GETTING,
  inheritedSubject,
  type VerbGroup,
  verbAfterModal,
  verbGroupAt,
  WRITINGS,
} from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { askedAhead } from './asked.ts';
import { type Finding, isClause, isSentenceLike, regionAt } from './finding.ts';
import { agentOf } from './judged.ts';
import { quotedBefore } from './relayed.ts';
import { isSubstantial, WORDED } from './signed.ts';
import { ofCleft } from './spoken-with.ts';
import { quoteEnd } from './statement-end.ts';
import { KNOWING } from './thought.ts';
import { isOnBallot, isPutOn, opensSign } from './unspoken.ts';
import { asPhrased, messageTo, ofWhom, wordsFrom, wordsKept } from './whose-words.ts';
import { isHeadline, isInCapitals } from './work-titles.ts';

/**
 * A quotation that no reporting verb claimed, introduced by a colon or a comma: "Bush: “…”", "X put it this way: “…”",
 * "as X has it, “…”". The verb before it, whatever it is, is the cue.
 * @param open index of the opening mark
 */
export function findIntroduced(view: View, unit: Unit, open: number): Finding | undefined {
  const mark = view.tags[open - 1];
  if (open <= unit.first || (mark !== 'COLON' && mark !== 'COMMA')) return undefined;
  if (mark === 'COMMA' ? opensSign(view, open) : isOnBallot(view, open) || isPutOn(view, open - 1))
    return undefined;
  // "In the words of Smith: “…”"
  const isPhrased = mark === 'COMMA' || view.tokens[unit.first]?.lower === 'in';
  const phrased =
    (isPhrased ? asPhrased(view, unit, open - 1) : undefined) ??
    (mark === 'COMMA' ? forWhom(view, unit, open) : undefined);
  if (phrased === undefined && mark === 'COMMA' && !(isSentenceLike(view, open) && isSubstantial(view, open)))
    return undefined;
  const intro = phrased ?? introduction(view, unit, open - 1);
  if (intro === undefined) return undefined;
  // "have learned that, “…”": what is known, and no words of whoever knows it.
  const isKnown = view.tags[open - 2] === 'TH' && KNOWING.has(view.tokens[open - 3]?.word.lemma ?? '');
  if (isKnown) return undefined;
  // "His latest book is: “The Long Way”"
  const region = regionAt(view, open);
  if (
    region !== undefined &&
    isBe(view.tokens[intro.cue?.first ?? -1]?.lower) &&
    (isHeadline(view, open, region.close) || isInCapitals(view, open, region.close))
  )
    return undefined;
  if (region !== undefined && headsList(view, region)) return undefined;
  const last = trimEnd(view, open, quoteEnd(view, open, unit.last));
  return { content: [{ first: open, last }], ...intro };
}

/** "The best hang together: “Two Boys Asleep”, “The Long Way to Kelby” and …": the first of a list of titles. */
function headsList(view: View, { open, close }: View['regions'][number]): boolean {
  const { tags, tokens } = view;
  if (!isInCapitals(view, open, close)) return false;
  let at = close + 1;
  if (tags[close - 1] !== 'COMMA' && tags[at] !== 'COMMA' && tags[at] !== 'CC') return false;
  for (let left = LISTED_WITHIN; left > 0 && tags[at] !== 'STOP'; left -= 1) {
    if (tags[at] === 'OQ') {
      const next = regionAt(view, at);
      return next !== undefined && isInCapitals(view, at, next.close);
    }
    // "“…,” said Smith, “…”"
    if (isVerb(tags[at]) || tokens[at] === undefined) return false;
    at += 1;
  }
  return false;
}

/** Tokens between two titles of a list. */
const LISTED_WITHIN = 8;

/** "Smith, mayor of Leeds: “…”": the name and not the role. */
function nameBeforeRole(view: View, first: number, mark: number): Range | undefined {
  const name = phraseStartingAt(view, first, mark, false);
  return name !== undefined &&
    name.last < mark &&
    view.tags[first] === 'NNP' &&
    view.tags[name.last - 1] === 'NNP' &&
    view.tags[name.last] === 'COMMA'
    ? name
    : undefined;
}

/** What is simple or clear to somebody who then says why. */
const MATTER =
  /^(?:answer|case|choice|explanation|lesson|matter|message|point|problem|question|reason|solution)$/;

/** "For Smith, the matter is simple: “…”", "For Smith it was clear: “…”" */
function judgeBefore(view: View, unit: Unit, { first, verb }: VerbGroup): Range | undefined {
  if (view.tokens[unit.first]?.lower !== 'for' || !isBe(view.tokens[verb]?.lower)) return undefined;
  const judge = phraseStartingAt(view, unit.first + 1, first, false);
  if (judge === undefined || view.tags[judge.last - 1] !== 'NNP') return undefined;
  const { lower = '' } = view.tokens[judge.last] ?? {};
  const isMatter = MATTER.test(view.tokens[judge.last + 1]?.lower ?? '') && judge.last + 2 === first;
  const isParted = view.tags[judge.last] === 'COMMA' || lower === 'it' || (lower === 'the' && isMatter);
  return isParted ? judge : undefined;
}

/** "Nobody put it better than Smith:" */
function betterThan(view: View, mark: number, verb: number): Range | undefined {
  const phrase = phraseEndingAt(view, mark, verb + 1);
  return phrase !== undefined &&
    view.tokens[phrase.first - 1]?.lower === 'than' &&
    view.tags[phrase.first] === 'NNP'
    ? phrase
    : undefined;
}

/** "The warning came from Smith herself: “…”" */
function cameFrom(
  view: View,
  { lemma, verb }: VerbGroup,
  own: Range | undefined,
  mark: number,
): Range | undefined {
  if (lemma !== 'come' || view.tokens[verb + 1]?.lower !== 'from') return undefined;
  if (!WORDED.test(view.tokens[(own?.last ?? 0) - 1]?.lower ?? '')) return undefined;
  const source = phraseStartingAt(view, verb + 2, mark, false);
  return source !== undefined && view.tags[source.first] === 'NNP' ? source : undefined;
}

/** "hoped that the party would find its way: “…”", "for the questions he had faced: “…”": the subject of a clause inside another one. */
function isInner(view: View, own: Range, lemma: string): boolean {
  const before = view.tags[own.first - 1];
  const isReduced =
    view.tags[own.first] === 'PRP' &&
    view.tokens[own.first]?.lower !== 'it' &&
    own.last === own.first + 1 &&
    isNoun(before);
  // "wants to know where she was: “…”"
  const link = view.tokens[own.first - 1]?.lower ?? '';
  const isAsked = isVerb(view.tags[own.first - 2]) && !isBe(view.tokens[own.first - 2]?.lower);
  const isIndirect = isAsked && (before === 'WR' || /^(?:what|whether|who)$/.test(link));
  return frameOf(lemma)?.frames.includes('q') !== true && (before === 'TH' || isReduced || isIndirect);
}

/** "said in the inn, weeks before the slope came down: “…”": a clause of when it was, which says nothing. */
function isOfTime({ tags, tokens }: View, own: Range, lemma: string): boolean {
  if (
    frameOf(lemma) !== undefined ||
    !/^(?:before|after|until|since)$/.test(tokens[own.first - 1]?.lower ?? '')
  )
    return false;
  // "after Lee rose to her feet: “…”": who does something then says it.
  if (tags[own.first] === 'NNP' || tags[own.first] === 'PRP') return false;
  for (let at = own.first - 2; at >= 0; at -= 1)
    if (isFiniteVerb(tags[at]) && isSaying(tokens[at]?.lower ?? ''))
      return tokens[at + 1]?.lower !== 'nothing';
  return false;
}

/** "said, in a | voice | that hardly carried, “…”", "said with a smile that never reached her eyes: “…”": a clause of how it was said. */
function isOfManner({ tags, tokens }: View, unit: Unit, own: Range, { first }: VerbGroup): boolean {
  const link = own.first - 1;
  if (!/^(?:in|with)$/.test(tokens[link]?.lower ?? '') || !isNoun(tags[own.last - 1])) return false;
  if (!/^(?:that|which)$/.test(tokens[own.last]?.lower ?? '') || first <= own.last) return false;
  const verb = tags[link - 1] === 'COMMA' ? link - 2 : link - 1;
  // "“Well,” she said, in a voice that shook, “…”": her verb has its own words.
  if (tags.slice(unit.first, verb).includes('CQ')) return false;
  return isFiniteVerb(tags[verb]) && isSaying(tokens[verb]?.lower ?? '');
}

/** "For Ann Lee, who has kept the log, “it is like a long wait”" */
function forWhom(view: View, unit: Unit, open: number): { cue: Range; source: Range } | undefined {
  const { tags, tokens } = view;
  const link = tags[unit.first] === 'CC' ? unit.first + 1 : unit.first;
  const region = regionAt(view, open);
  if (tokens[link]?.lower !== 'for' || region === undefined || !isClause(view, region)) return undefined;
  const source = phraseStartingAt(view, link + 1, open, false);
  if (source === undefined || tags[source.last - 1] !== 'NNP' || tags[source.last] !== 'COMMA')
    return undefined;
  const isNext = source.last === open - 1;
  const isDescribed = tags[source.last + 1] === 'WH' && tags[open - 1] === 'COMMA';
  return isNext || isDescribed ? { cue: { first: link, last: link + 1 }, source } : undefined;
}

/** "The bridge is lost - Kelby Herald: “…”": who is named behind the dash. */
function namedAfterDash(view: View, unit: Unit, mark: number): { cue: Range; source: Range } | undefined {
  if (view.tags[mark] !== 'COLON') return undefined;
  let first = mark;
  const isName = (at: number) =>
    view.tags[at] === 'NNP' || (view.tokens[at]?.lower === 'and' && view.tags[at - 1] === 'NNP');
  while (first > unit.first && isName(first - 1)) first -= 1;
  if (first === mark || view.tags[first - 1] !== 'DASH') return undefined;
  return { cue: { first: mark, last: mark + 1 }, source: { first, last: mark } };
}

/** "read out a statement on her behalf: “…”": another's words. */
function isReadOut(view: View, { lemma, verb }: VerbGroup, mark: number): boolean {
  if (lemma !== 'read') return false;
  for (let at = verb + 1; at < mark; at += 1) if (view.tokens[at]?.lower === 'behalf') return true;
  return false;
}

/** "Lee to reporters: “…”" */
function speakerTo(view: View, { first }: Unit, mark: number): Range | undefined {
  const name = phraseStartingAt(view, first, mark, false);
  if (name === undefined || view.tags[name.last - 1] !== 'NNP' || view.tags[name.last] !== 'TO')
    return undefined;
  return phraseStartingAt(view, name.last + 1, mark, true)?.last === mark ? name : undefined;
}

/** "Here is Lee’s response: “…”": whose words follow. */
function presentedAfter(view: View, unit: Unit, { first, verb }: VerbGroup, mark: number): Range | undefined {
  const start = view.tags[unit.first] === 'CC' ? unit.first + 1 : unit.first;
  if (!isBe(view.tokens[verb]?.lower) || first !== start + 1) return undefined;
  if (!/^(?:here|this|that)$/.test(view.tokens[start]?.lower ?? '')) return undefined;
  if (!WORDED.test(view.tokens[mark - 1]?.lower ?? '')) return undefined;
  const phrase = phraseStartingAt(view, verb + 1, mark, false);
  return phrase?.last === mark ? phrase : undefined;
}

/** "Lee got a letter: “…”", "saw a sign: “…”": another's words. */
function isGot(view: View, { lemma, verb }: VerbGroup, mark: number): boolean {
  return GETTING.has(lemma) && WRITINGS.test(view.tokens[mark - 1]?.lower ?? '') && mark - verb < LONGEST_GOT;
}

/** Tokens of "got an angry letter". */
const LONGEST_GOT = 6;

/** Tokens from mark to mark of words that are set off. */
const LONGEST_SET_OFF = 5;

/** "GUEST COLUMN: “…”": what kind of text follows. */
function isHeading({ tokens }: View, first: number, mark: number): boolean {
  return HEADINGS.test(tokens[mark - 1]?.lower ?? '') && mark - first <= 3;
}

const HEADINGS =
  /^(?:column|opinion|analysis|exclusive|editorial|commentary|review|headline|related|update|video|photos?|podcast)$/;

/** "was told by the skipper, Ann Lee: “…”": of whoever tells or asks. */
function tellerBefore(view: View, unit: Unit, group: VerbGroup, mark: number): Range | undefined {
  if (group.negated || group.modal || !/^(?:ask|tell|warn|advise)$/.test(group.lemma)) return undefined;
  const agent = agentOf(view, unit, group);
  return agent?.last === mark ? agent : undefined;
}

/** "“…?” asks Smith, wiping her hands, | and answers herself at once: “…”": who has spoken before, by a verb before the name. */
function speakerBefore(view: View, unit: Unit, { first }: VerbGroup): Range | undefined {
  const { tags, tokens } = view;
  const region =
    tags[first - 1] === 'CC' && tags[unit.first] === 'OQ' ? regionAt(view, unit.first) : undefined;
  const verb = (region?.close ?? 0) + 1;
  if (region?.closed !== true || !isFiniteVerb(tags[verb])) return undefined;
  if (tokens[verb]?.word.frame?.frames.includes('q') !== true) return undefined;
  for (let at = verb + 1; at < first; at += 1)
    if (isFiniteVerb(tags[at]) || tags[at] === 'OQ') return undefined;
  return phraseStartingAt(view, verb + 1, first - 1, false);
}

/** Words that may tell of an answer how it was: "first written". */
const LONGEST_MANNER = 4;

/** "Lee’s response, according to | the clerk: “…”": hers, whoever tells of it. */
function ownAnswer(
  view: View,
  unit: Unit,
  teller: Range | undefined,
): { cue: Range; source: Range } | undefined {
  const { tags, tokens } = view;
  const noun = (teller?.first ?? 0) - 4;
  if (noun < unit.first || tags[noun + 1] !== 'COMMA' || tokens[noun + 2]?.lower !== 'according')
    return undefined;
  if (!WORDED.test(tokens[noun]?.lower ?? '')) return undefined;
  let owner = noun - 1;
  while (owner > unit.first && noun - owner < LONGEST_MANNER && !/^P(?:S|OS)$/.test(tags[owner] ?? ''))
    owner -= 1;
  const cue = { first: noun, last: noun + 1 };
  if (tags[owner] === 'PS') return { cue, source: { first: owner, last: owner + 1 } };
  const source = tags[owner] === 'POS' ? phraseEndingAt(view, owner, unit.first) : undefined;
  return source && { cue, source };
}

/**
 * The clause that leads up to a colon or comma at `mark`: its verb as the cue, its subject as the source; or, before a colon,
 * a bare name. Neither for another's words that somebody reads out.
 */
export function introduction(
  view: View,
  unit: Unit,
  mark: number,
): { cue?: Range | undefined; source?: Range | undefined } | undefined {
  const named =
    namedAfterDash(view, unit, mark) ??
    wordsFrom(view, unit, mark) ??
    wordsKept(view, unit, mark + 1) ??
    askedAhead(view, unit, mark) ??
    (view.tags[mark] === 'COLON' ? ofCleft(view, unit, mark + 1) : undefined);
  if (named !== undefined) return named;
  let inner: { cue: Range; source: Range } | undefined;
  let isReduced = false;
  for (let at = mark - 1; at >= unit.first && mark - at < 40; at -= 1) {
    // "said this “senseless” outcome was grave: “…”"
    const region = regionAt(view, at);
    if (region !== undefined) {
      if (region.close - region.open > LONGEST_SET_OFF) break;
      at = region.open;
      continue;
    }
    if (!isFiniteVerb(view.tags[at])) continue;
    const verb = view.tags[at] === 'MD' ? verbAfterModal(view, at, mark) : at;
    const group = verbGroupAt(view, verb, unit.first);
    const own = subjectBefore(view, group.first, unit.first);
    // "said this “senseless” outcome was grave: “…”": only a part of the subject is read.
    if (own !== undefined && view.tags[own.first - 1] === 'CQ' && view.tags[own.first] !== 'NNP') continue;
    if (own !== undefined && view.tags[mark] === 'COLON' && isOfTime(view, own, group.lemma)) continue;
    if (own !== undefined && isOfManner(view, unit, own, group)) continue;
    if (own !== undefined && isInner(view, own, group.lemma)) {
      inner ??= { cue: { first: group.first, last: mark }, source: own };
      isReduced ||= isNoun(view.tags[own.first - 1]);
      continue;
    }
    // Who it is that speaks can't be told from "Most would ban the speech they dislike: “…”".
    if (isReduced) return { cue: { first: group.first, last: mark } };
    const source =
      quotedBefore(view, unit, group, mark)?.source ??
      betterThan(view, mark, verb) ??
      messageTo(view, unit, own) ??
      cameFrom(view, group, own, mark) ??
      judgeBefore(view, unit, group) ??
      (group.passive
        ? tellerBefore(view, unit, group, mark)
        : (own ?? inheritedSubject(view, unit, group, undefined) ?? speakerBefore(view, unit, group)));
    // "Said Smith: “…”"
    const inverted =
      (own === undefined && group.first === unit.first) ||
      // "Not so, says Smith: “…”"
      (group.lemma === 'say' && view.tags[group.first - 1] === 'COMMA' && view.tags[verb + 1] === 'NNP')
        ? phraseStartingAt(view, verb + 1, mark, false)
        : undefined;
    // "Said Ann Lee, a teacher in Kelby: “…”"
    const isNamed =
      inverted !== undefined &&
      view.tags[inverted.last - 1] === 'NNP' &&
      view.tags[inverted.last] === 'COMMA' &&
      frameOf(group.lemma)?.frames.includes('q') === true;
    if (inverted !== undefined && (inverted.last === mark || isNamed))
      return { cue: { first: group.first, last: verb + 1 }, source: inverted };
    return isReadOut(view, group, mark) || isGot(view, group, mark)
      ? {}
      : {
          cue: { first: group.first, last: mark },
          source: presentedAfter(view, unit, group, mark) ?? source,
        };
  }
  if (inner !== undefined) return inner;
  if (view.tags[mark] !== 'COLON' || isHeading(view, unit.first, mark)) return undefined;
  const phrase = phraseEndingAt(view, mark, unit.first);
  const answer = ownAnswer(view, unit, phrase);
  if (answer !== undefined) return answer;
  // "Her advice to newcomers: “…”"
  const source =
    nameBeforeRole(view, unit.first, mark) ??
    speakerTo(view, unit, mark) ??
    messageTo(view, unit, phrase) ??
    ofWhom(view, mark, phrase);
  return { cue: { first: mark, last: mark + 1 }, source };
}
