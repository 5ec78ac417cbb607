import { lemmaOf } from '../../../english/index.ts';
import { isBe } from '../../grammar/closed.ts';
import { isFiniteVerb, isVerb } from '../../grammar/tags.ts';
import { type VerbGroup, verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { ofNounOrAdjective, ofStaging, verbOfObject } from './participle.ts';
import {
  DENYING,
  FALSELY,
  HABIT,
  isNegatedBefore,
  isNegation,
  isRetracting,
  lowers,
  REACH,
} from './words.ts';

/**
 * What a verb hangs on that is no clause of its own: "refused to say", "denied saying", "is expected to say", "would not be drawn into
 * saying", "wants her to come out and say". What it hangs on may hang on something else: the outermost that settles it counts.
 * @param group the cue, or a verb that it hangs on
 * @param cue base form of the cue
 */
export function ofGovernor(
  view: View,
  unit: Unit,
  group: VerbGroup,
  cue = group.lemma,
): Modality | undefined {
  // "did not reply, let alone say", "never called, much less told her"
  const led = lowers(view, group.first - 2, group.verb).join(' ');
  if (/\b(?:let alone|(?:much|still|even) less|never mind)$/.test(led)) return 'not-said';
  const conjoined = conjoinedWith(view, unit, group);
  if (conjoined !== undefined) return ofOuter(view, unit, conjoined, cue);
  if (group.infinitive) return ofInfinitive(view, unit, group, cue);
  const object = verbOfObject(view, group, floorOf(unit, group));
  if (object !== undefined) {
    const staged = ofStaging(view, object, floorOf(unit, group));
    if (staged !== undefined) return staged;
    if (PERCEIVING.has(view.tokens[object]?.word.lemma ?? ''))
      return ofOuter(view, unit, verbGroupAt(view, object, unit.first), cue);
  }
  const isParticiple = group.tag === 'VG' || lowers(view, group.first, group.verb).includes('having');
  return isParticiple ? ofParticiple(view, unit, group, cue) : undefined;
}

/** Verbs by which one knows what another says. */
const PERCEIVING: ReadonlySet<string> = new Set(
  'hear see watch make recall remember catch find prefer'.split(' '),
);

/** What hangs on a verb that is itself denied, only possible, or governed was not said, or not surely. */
function ofOuter(view: View, unit: Unit, outer: VerbGroup, cue: string): Modality | undefined {
  const words = lowers(view, outer.first, outer.verb);
  // "could be heard saying", "you will find him saying"
  if (
    outer.modal &&
    !outer.negated &&
    /^(?:hear|overhear|see|catch|find|watch|film|record)$/.test(outer.lemma)
  )
    return undefined;
  // "cannot recall her saying": it may have been said.
  if (outer.negated && /^(?:recall|remember)$/.test(outer.lemma)) return 'unclear';
  if (outer.negated)
    return words.includes('have') && words.some((word) => SHOULD.test(word)) ? 'said' : 'not-said';
  // "would continue to greet them with “…”"
  const isHabit =
    words.some((word) => HABIT.has(word)) || (words.includes('would') && BEGINNING.has(outer.lemma));
  if (outer.modal && !isHabit) return 'hypothetical';
  return ofGovernor(view, unit, outer, cue);
}

const SHOULD = /^(?:should|ought|need)/;

function floorOf(unit: Unit, group: VerbGroup): number {
  return Math.max(unit.first, group.first - NEAR);
}

/** Tokens back in which the governor of an infinitive or a participle stands. */
const NEAR = 8;

/** "did not stand up and say", "wants her to come out and say", "could have stood up and said": the verb before "and" has the auxiliaries. */
function conjoinedWith(view: View, unit: Unit, group: VerbGroup): VerbGroup | undefined {
  const { tags, tokens } = view;
  const link = tokens[group.first - 1]?.lower;
  if (group.first !== group.verb || (link !== 'and' && link !== 'or')) return undefined;
  const isBare = group.tag === 'VB' || group.tag === 'VF';
  if (!isBare && group.tag !== 'VG' && group.tag !== 'VN' && group.tag !== 'VD') return undefined;
  // "may back out, or say"
  const isParted = tags[group.first - 2] === 'COMMA';
  for (let at = group.first - (isParted ? 3 : 2); at >= floorOf(unit, group); at -= 1) {
    const tag = tags[at];
    if (view.inside[at] !== -1 || tag === 'STOP' || tag === 'COMMA') return undefined;
    if (!isVerb(tag) || tag === 'MD') continue;
    const first = verbGroupAt(view, at, unit.first);
    // "must be stroking their chins and muttering"
    if (group.tag === 'VG') return tag === 'VG' && (first.modal || first.first === at) ? first : undefined;
    const isOpen = first.modal || (!isParted && (first.infinitive || (first.negated && first.first < at)));
    if (!isOpen) return undefined;
    // "are pressing the court to prosecute Roe and say": a verb of the subject's, not a second infinitive.
    const isNear = group.first - 2 - at <= NEAR_LINK || hasSingular(view, unit, first.first);
    if (isBare) return isNear && (tag === 'VB' || tag === 'VF') ? first : undefined;
    const isHave = lowers(view, first.first, at).includes('have');
    return isHave && first.modal && MOVING.has(first.lemma) ? first : undefined;
  }
  return undefined;
}

/** Tokens between a verb and the "and" that joins another to it. */
const NEAR_LINK = 3;

/** The finite verb before `at` is one of a single subject, so that a bare verb behind it is none of the subject's. */
function hasSingular(view: View, unit: Unit, at: number): boolean {
  let finite = at - 1;
  while (finite > unit.first && !isFiniteVerb(view.tags[finite])) finite -= 1;
  return view.tags[finite] === 'VZ' || view.tokens[finite]?.lower === 'was';
}

/** What one does before one speaks, so that the auxiliaries of the one belong to the other. */
const MOVING: ReadonlySet<string> = new Set(
  'stand come go get step walk turn sit look ring phone pick stop'.split(' '),
);

function ofInfinitive(view: View, unit: Unit, group: VerbGroup, cue: string): Modality | undefined {
  for (let at = group.first - 1; at >= floorOf(unit, group); at -= 1) {
    if (view.inside[at] !== -1 || view.tags[at] === 'COMMA' || view.tags[at] === 'STOP') return undefined;
    const lower = view.tokens[at]?.lower ?? '';
    const tag = view.tags[at];
    if (PURPOSE.has(lower)) return undefined;
    if (at === group.first - 1 && (lower === 'not' || lower === 'never')) return 'not-said';
    // "had no choice but to say"
    if (lower === 'but') return undefined;
    // "knew better than to say"
    if (lower === 'than') return 'not-said';
    // "was too polite to say"
    if (tag === 'JJ' && view.tokens[at - 1]?.lower === 'too') return 'not-said';
    // "as if to say", "as though to say"
    if ((lower === 'if' || lower === 'though') && view.tokens[at - 1]?.lower === 'as') return 'hypothetical';
    if (lower === 'yet') return 'not-said';
    // "was in no position to say", "made no attempt to say"
    if (lower === 'no' && tag === 'DT') return 'not-said';
    if (tag === 'RB') continue;
    const lemma = view.tokens[at]?.word.lemma ?? '';
    // "is to say on Monday", "my advice is to say"; "that is to say" explains, "was later to say" was said.
    if (at === group.first - 1 && isBe(lower) && SAYING.test(group.lemma)) {
      if (view.tokens[at - 1]?.lower === 'that') return undefined;
      // "The last thing he wanted was to tell them", "her plan was to say"
      if (/^(?:want|hope|need|intend|fear)$/.test(view.tokens[at - 1]?.word.lemma ?? '')) return 'unclear';
      if (
        /^(?:plan|aim|task|job|intention|idea|instinct|temptation|answer|duty)$/.test(
          view.tokens[at - 1]?.lower ?? '',
        )
      )
        return 'unclear';
      return /^(?:is|are|be)$/.test(lower) ? 'hypothetical' : undefined;
    }
    // "a clip in which she appears to say"
    if (isVerb(tag) && /^(?:appear|seem)$/.test(lemma)) return 'unclear';
    const outer = isVerb(tag) ? verbGroupAt(view, at, unit.first) : undefined;
    const negated = outer?.negated ?? isNegatedBefore(view, at, unit.first);
    if (RELUCTANT.has(lower) || RELUCTANT.has(lemma)) return negated ? undefined : 'not-said';
    if (PROSPECT.has(lower) || PROSPECT.has(lemma))
      return negated ? 'not-said' : WANTED.has(lower) || WANTED.has(lemma) ? 'unclear' : 'hypothetical';
    if (SAYING.test(cue) && (MEANT.has(lower) || MEANT.has(lemma)) && !HINDERED.has(lemma))
      return negated ? 'not-said' : 'unclear';
    if (outer === undefined) continue;
    if (outer.negated) return HINDERED.has(lemma) ? undefined : 'not-said';
    return ofOuter(view, unit, outer, cue);
  }
  return undefined;
}

/** "denied ever saying", "stopped short of saying", "avoided saying" */
function ofParticiple(view: View, unit: Unit, group: VerbGroup, cue: string): Modality | undefined {
  const floor = floorOf(unit, group);
  const prevented = ofPrevention(view, group, floor);
  if (prevented !== undefined) return prevented;
  const words = lowers(view, floor, group.first);
  let link = group.first - 1;
  while (
    link > floor &&
    (view.tags[link] === 'RB' || words.at(-1) === 'once') &&
    words.at(-1) !== 'instead'
  ) {
    words.pop();
    link -= 1;
  }
  const last = words.at(-1) ?? '';
  const two = `${words.at(-2) ?? ''} ${last}`;
  const isNegated = words.some((word) => isNegation(word));
  if (/^rul(?:e|es|ed|ing)$/.test(last) && view.tokens[group.first]?.lower === 'out') return 'not-said';
  if (last === 'for' && lemmaOf(words.at(-2) ?? '') === 'forgive') return isNegated ? 'said' : 'hypothetical';
  // "left, but not without saying", "would not leave without saying"
  if (last === 'without' && (isNegation(words.at(-2) ?? '') || isNegatedLeaving(words))) return 'said';
  if (last === 'without' && lemmaOf(words.at(-2) ?? '') === 'go') return 'unclear';
  if (INSTEAD.has(last) || INSTEAD.has(two)) return 'not-said';
  const noun = ofNounOrAdjective(view, group, words);
  if (noun !== undefined) return noun;
  const lemma = lemmaOf(last);
  if (DENYING.has(lemma)) return isNegated ? 'said' : 'not-said';
  // "cannot recall saying": it may have been said.
  if ((lemma === 'recall' || lemma === 'remember') && isNegated) return 'unclear';
  if (AVOIDING.has(lemma)) return isNegated ? undefined : 'not-said';
  if (last === 'as' && /^(?:quoted|cited)$/.test(words.at(-2) ?? '') && isNegated) return 'not-said';
  if (
    last === 'as' &&
    words.some((word) => FALSELY.has(word) || lemmaOf(word) === 'misquote' || isRetracting(word))
  )
    return 'falsely-ascribed';
  const isThought =
    last === 'about' && /^(?:think|dream|fantasise|fantasize)$/.test(lemmaOf(words.at(-2) ?? ''));
  if (IMAGINING.has(lemma) || IMAGINING.has(last) || isThought) return 'hypothetical';
  return ofLinked(view, unit, link, last, cue);
}

/** "would not be drawn into saying", "might win them by saying", "was never recorded saying": the verb that a participle follows. */
function ofLinked(view: View, unit: Unit, link: number, last: string, cue: string): Modality | undefined {
  if (last === 'by') return isOnlyPossible(view, unit, link) ? 'hypothetical' : undefined;
  const isInto = last === 'into' || (last === 'to' && isVerb(view.tags[link - 1]));
  const at = isInto ? link - 1 : link;
  const isHung = isInto || BEGINNING.has(lemmaOf(last)) || RECORDED.test(last);
  return isHung && isVerb(view.tags[at])
    ? ofOuter(view, unit, verbGroupAt(view, at, unit.first), cue)
    : undefined;
}

/** "might try to win them | by saying": a modal stands over the verbs before. */
function isOnlyPossible(view: View, unit: Unit, link: number): boolean {
  for (let at = link - 1; at >= unit.first && link - at < REACH; at -= 1) {
    const tag = view.tags[at];
    if (tag === 'COMMA' || tag === 'DASH' || tag === 'TH' || tag === 'WH' || view.inside[at] !== -1)
      return false;
    if (!isVerb(tag) || tag === 'MD') continue;
    const outer = verbGroupAt(view, at, unit.first);
    if (outer.infinitive || tag === 'VG' || tag === 'VB') {
      if (!outer.modal) continue;
    }
    return outer.modal && !outer.negated && !lowers(view, outer.first, at).some((word) => HABIT.has(word));
  }
  return false;
}

const RECORDED = /^(?:recorded|heard|overheard|filmed|caught|taped|seen|quoted)$/;

/** Verbs with which a participle is one doing. */
const BEGINNING: ReadonlySet<string> = new Set('start begin keep go come continue'.split(' '));

/** "would not let them go | without saying" */
function isNegatedLeaving(words: readonly string[]): boolean {
  return (
    words.slice(-6, -1).some(isNegation) && words.slice(-5, -1).some((word) => LEAVING.has(lemmaOf(word)))
  );
}

const LEAVING: ReadonlySet<string> = new Set('leave go finish close end depart pass'.split(' '));
/** "stopped Smith from saying"; "nothing could stop Smith from saying" is said. */
function ofPrevention(view: View, group: VerbGroup, floor: number): Modality | undefined {
  if (view.tokens[group.first - 1]?.lower !== 'from') return undefined;
  for (let at = group.first - 2; at >= floor; at -= 1) {
    if (!PREVENTING.has(view.tokens[at]?.word.lemma ?? '')) continue;
    const words = lowers(view, Math.max(0, at - 5), at);
    return words.some((word) => isNegation(word) || word === 'nothing' || word === 'nobody')
      ? 'said'
      : 'not-said';
  }
  return undefined;
}

const PREVENTING: ReadonlySet<string> = new Set(
  'stop prevent keep bar ban block discourage deter'.split(' '),
);

const RELUCTANT: ReadonlySet<string> = new Set(
  'miss lack forgo refuse decline fail neglect forget omit unable unwilling afraid reluctant loath loth hesitate scared refusal failure inability reluctance unwillingness unprepared hesitant powerless forbid forbidden ban bar prohibit'.split(
    ' ',
  ),
);

const PROSPECT: ReadonlySet<string> = new Set(
  'expect expected likely unlikely set due about plan planned intend intends hope want wish going suppose supposed prepare ready scheduled poised bound sure certain threaten threatened tempted able entitled free pretend urge urged ask asked beg told order ordered advise advised wait await'.split(
    ' ',
  ),
);

/** "asked her to say “…”", "wanted to tell them “…”": she may have, or not. */
const WANTED: ReadonlySet<string> = new Set(
  'hope want wish ready able entitled free urge urged ask asked beg told order ordered advise advised'.split(
    ' ',
  ),
);

/** What people mean to say: "promised to say “…”". Of other verbs ("promised to reject it") it is what they said. */
const MEANT: ReadonlySet<string> = new Set(
  (
    'try attempt seek struggle aim mean meant aspire long yearn vow swear pledge agree offer volunteer promise prefer need resolve determined eager ' +
    'keen anxious slated tipped allow allowed permit permitted press pressed invite invited encourage encouraged instruct instructed require required predict ' +
    'predicted forecast rehearsed destined like love arrange arranged push pressure pressured persuade'
  ).split(' '),
);

const SAYING = /^(?:say|tell|state|declare|announce|utter)$/;

/** "did not hesitate to say": said after all. */
const HINDERED: ReadonlySet<string> = new Set(['hesitate', 'fail', 'forget', 'stop', 'pause', 'need']);

/** "took to the floor to say", "went on to say". */
const PURPOSE: ReadonlySet<string> = new Set(['on', 'quick', 'order']);

const INSTEAD: ReadonlySet<string> = new Set([
  'short of',
  'instead of',
  'rather than',
  'without',
  'far from',
  'refrain from',
  'refrained from',
  'shied from',
  'away from',
  'back from',
]);

const AVOIDING: ReadonlySet<string> = new Set(['avoid', 'resist', 'stop', 'evade', 'dodge', 'sidestep']);

const IMAGINING: ReadonlySet<string> = new Set(
  'imagine picture fear dread consider contemplate rehearsed practised practiced'.split(' '),
);
