import { isBe } from '../../grammar/closed.ts';
import { isNoun, isVerb, type Tag } from '../../grammar/tags.ts';
import { type VerbGroup, verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { conjoinedWith } from './conjoined.ts';
import { ofToHave } from './group.ts';
import {
  BEGINNING,
  DEMANDING,
  HINDERED,
  MEANT,
  PERCEIVING,
  PROSPECT,
  RELUCTANT,
  RESISTING,
  WANTED,
} from './implicatives.ts';
import { ofLicensingNoun } from './licensed.ts';
import { floorOf, ofParticiple, ofStaging, verbOfObject, verbOfParticiple } from './participle.ts';
import { isPictured, PICTURING } from './pictured.ts';
import { HABIT, isNegatedBefore, lowers } from './words.ts';

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
  // "would sooner run it again than say “…”"
  if (
    view.tokens[group.first - 1]?.lower === 'than' &&
    lowers(view, Math.max(unit.first, group.first - LONGEST_PREFERENCE), group.first).some((word) =>
      /^(?:sooner|rather)$/.test(word),
    )
  )
    return 'not-said';
  // "did everything but say"
  const but = lowers(view, group.first - 2, group.first).join(' ');
  if (/^(?:everything|anything) but$/.test(but)) return 'not-said';
  if (/\b(?:let alone|(?:much|still|even) less|never mind)$/.test(led)) return 'not-said';
  if (isDemanded(view, unit, group) || isBidden(view, unit, group)) return 'hypothetical';
  const conjoined = conjoinedWith(view, unit, group);
  if (conjoined !== undefined) return ofToHave(view, unit, conjoined) ?? ofOuter(view, unit, conjoined, cue);
  if (group.infinitive) return ofInfinitive(view, unit, group, cue);
  const object = verbOfObject(view, group, floorOf(unit, group));
  if (object !== undefined) {
    const staged = ofStaging(view, group, object, floorOf(unit, group));
    if (staged !== undefined) return staged;
    // "thought they had heard Smith say": they may have been wrong.
    const heard = lowers(view, Math.max(unit.first, object - 5), object).join(' ');
    if (
      /\b(?:thought|believed|imagined|fancied|convinced|impression) (?:that )?(?:i|s?he|they|we) (?:had )?$/.test(
        `${heard} `,
      )
    )
      return 'unclear';
    // "appears to show Smith telling a voter"
    const shown = verbGroupAt(view, object, unit.first);
    const seems = view.tokens[shown.first - 1]?.word.lemma ?? '';
    if (shown.infinitive && /^(?:appear|seem|purport)$/.test(seems)) return 'unclear';
    // "It is hard to picture Smith telling a room of dockers"
    if (PICTURING.test(view.tokens[object]?.word.lemma ?? '')) return 'hypothetical';
    if (PERCEIVING.has(view.tokens[object]?.word.lemma ?? ''))
      return ofOuter(view, unit, verbGroupAt(view, object, unit.first), cue);
  }
  // "having said", "for fear of being told"
  const isParticiple = group.tag === 'VG' || view.tags[group.first] === 'VG';
  if (!isParticiple && !lowers(view, group.first, group.verb).includes('having')) return undefined;
  const modality = ofParticiple(view, unit, group);
  if (modality !== undefined) return modality;
  if (isPictured(view, unit, group.first)) return 'hypothetical';
  const outer = verbOfParticiple(view, unit, group);
  return outer === undefined ? undefined : ofOuter(view, unit, outer, cue);
}

/** Tokens from "would sooner" to "than". */
const LONGEST_PREFERENCE = 40;

/** "demanded that the minister stand up and say": a bare verb behind one who is one, which only a demand has. */
function isDemanded(view: View, unit: Unit, group: VerbGroup): boolean {
  if ((group.tag !== 'VB' && group.tag !== 'VF') || group.modal || group.infinitive) return false;
  let isOne = false;
  for (let at = group.first - 1; at > unit.first && group.first - at < LONGEST_DEMAND; at -= 1) {
    const tag = view.tags[at];
    if (view.inside[at] !== -1 || tag === 'MD' || tag === 'VD' || tag === 'VZ' || tag === 'TO') return false;
    if (tag === 'NNS' || tag === 'PRP') return false;
    isOne ||= tag === 'NNP' || tag === 'NN';
    if (tag !== 'TH') continue;
    return (
      isOne && [at - 1, at - 2, at - 3].some((back) => DEMANDING.has(view.tokens[back]?.word.lemma ?? ''))
    );
  }
  return false;
}

/** "Let the minister say “…”, and the strike will be over" */
function isBidden(view: View, unit: Unit, group: VerbGroup): boolean {
  if (view.tokens[unit.first]?.lower !== 'let' || view.inside[unit.first] !== -1) return false;
  if (group.tag !== 'VB' && group.tag !== 'VF') return false;
  if (group.first - unit.first > LONGEST_DEMAND || view.tags[group.verb + 1] === 'COLON') return false;
  if (/^(?:me|us)$/.test(view.tokens[unit.first + 1]?.lower ?? '')) return false;
  // "Let down by the board, savers say"; "Let the head of the board, Ann Roe, say"
  let commas = 0;
  for (let at = unit.first + 1; at < group.first; at += 1) {
    if (view.inside[at] !== -1 || (isVerb(view.tags[at]) && view.tags[at] !== 'VN')) return false;
    if (view.tags[at] === 'COMMA') commas += 1;
  }
  return commas % 2 === 0;
}

/** Tokens from "that" to the verb of what is demanded. */
const LONGEST_DEMAND = 18;

/** What somebody did, where it is told what it was. */
const DEEDS =
  /^(?:acts?|steps?|moves?|response|reaction|gesture|reflex|mistake|contribution|decision|part|thing)$/;

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
    words.some((word) => HABIT.has(word)) ||
    (words.includes('would') && !words.includes('have') && goesOnDoing(view, outer));
  if (outer.modal && !isHabit) return 'hypothetical';
  // "refused to be drawn into saying"
  if (outer.passive && view.tokens[outer.first]?.lower === 'be' && view.tags[outer.first - 1] === 'TO')
    return ofInfinitive(view, unit, { ...outer, first: outer.first - 1 }, cue);
  return ofGovernor(view, unit, outer, cue);
}

/** "would continue to greet them with", "would go on saying", "would go further and say"; not "would go on television and say" */
function goesOnDoing({ tags, tokens }: View, { lemma, verb }: VerbGroup): boolean {
  const next = /^(?:on|back)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return (
    BEGINNING.has(lemma) &&
    (tags[next] === 'VG' ||
      tags[next] === 'TO' ||
      tokens.slice(next, next + 3).some(({ lower }) => lower === 'further'))
  );
}

const SHOULD = /^(?:should|ought|need)/;

function ofInfinitive(view: View, unit: Unit, group: VerbGroup, cue: string): Modality | undefined {
  const start = beforeApposition(view, unit, group.first - 1);
  const floor = Math.max(unit.first, start + 1 - (group.first - floorOf(unit, group)));
  const licensed = ofLicensingNoun(view, start, floor);
  if (licensed !== undefined) return licensed;
  for (let at = start; at >= floor; at -= 1) {
    if (view.inside[at] !== -1 || view.tags[at] === 'COMMA' || view.tags[at] === 'STOP') return undefined;
    const lower = view.tokens[at]?.lower ?? '';
    const tag = view.tags[at];
    if (at === start && PURPOSE.has(lower)) return undefined;
    if (at === start && (lower === 'not' || lower === 'never')) return 'not-said';
    // "had no choice but to say"
    if (lower === 'but') return undefined;
    // "knew better than to say"
    if (lower === 'than') return 'not-said';
    // "was too polite to say", "too well brought up to say", "too much of a gentleman to say"
    if (at === start && TOO.test(lowers(view, floor, group.first).join(' '))) return 'not-said';
    // "was all too ready to tell", "was more than willing to say"
    if (EAGER.test(lowers(view, floor, group.first).join(' '))) return undefined;
    // "as if to say", "as though to say"
    if ((lower === 'if' || lower === 'though') && view.tokens[at - 1]?.lower === 'as') return 'hypothetical';
    if (lower === 'yet') return 'not-said';
    // "want one thing from the mill: for its owner to say"
    if (lower === 'for' && view.tags[at - 1] === 'COLON') return 'unclear';
    // "the plan was for Smith to say"
    if (lower === 'for' && isBe(view.tokens[at - 1]?.lower) && INTENT.test(view.tokens[at - 2]?.lower ?? ''))
      return 'unclear';
    // "was on course to say"
    if (at === start && /^(?:course|track|schedule)$/.test(lower) && view.tokens[at - 1]?.lower === 'on')
      return 'hypothetical';
    // "likes to say", not "would have liked to say"
    if (/^(?:like[sd]|love[sd])$/.test(lower) && !/^(?:have|'ve)$/.test(view.tokens[at - 1]?.lower ?? ''))
      return undefined;
    // "opened her mouth to say"
    if (at === start && /^(?:mouth|lips)$/.test(lower)) return 'unclear';
    // "Tell her to say “…” and she laughs": nobody has yet.
    if (at === unit.first && /^(?:tell|ask|get|let|make|try)$/.test(lower)) return 'hypothetical';
    // "has four days left in which to say"
    if (at === start && lower === 'which') return 'unclear';
    // "left it to others to say"
    if (at === start && LEFT_TO.test(lowers(view, floor, group.first).join(' '))) return 'unclear';
    // "ought to say"
    if (lower === 'ought') return 'hypothetical';
    // "was in no position to say", "made no attempt to say"
    if (lower === 'no' && tag === 'DT') return 'not-said';
    if (tag === 'RB') continue;
    // "left her prepared text to say"
    // and not "half expected Smith to say"
    const isDetermined =
      /^(?:PS|DT|POS)$/.test(view.tags[at - 1] ?? '') && view.tokens[at - 1]?.lower !== 'half';
    if (isNoun(view.tags[at + 1]) && isDetermined && !isVerb(tag)) continue;
    const lemma = view.tokens[at]?.word.lemma ?? '';
    // "is to say on Monday", "my advice is to say"; "that is to say" explains, "was later to say" was said.
    if (at === start && isBe(lower) && SAYING.test(cue)) {
      if (view.tokens[at - 1]?.lower === 'that') return undefined;
      // "The last thing he wanted was to tell them", "her plan was to say"
      if (/^(?:want|hope|need|intend|fear)$/.test(view.tokens[at - 1]?.word.lemma ?? '')) return 'unclear';
      if (INTENT.test(view.tokens[at - 1]?.lower ?? '')) return 'unclear';
      if (/^(?:is|are|be)$/.test(lower)) return 'hypothetical';
      // "Her first act was to tell the staff"
      if (lowers(view, floor, at).some((word) => DEEDS.test(word))) return undefined;
      // "was later to say", "was to say years afterwards" came to pass; "was to tell readers" need not have.
      const told = lowers(view, unit.first, unit.last);
      return told.some((word) => AFTERWARDS.test(word)) ? undefined : 'unclear';
    }
    // "a clip in which she appears to say"
    if (isVerb(tag) && /^(?:appear|seem)$/.test(lemma)) return 'unclear';
    const outer = isVerb(tag) ? verbGroupAt(view, at, unit.first) : undefined;
    // "had not meant to say “…” with the microphone on": it is told of as a slip.
    if (
      outer?.negated &&
      /^(?:mean|meant|intend)$/.test(lemma) &&
      lowers(view, outer.first, at).includes('had')
    )
      return 'said';
    const negated =
      (outer?.negated ?? isNegatedBefore(view, at, unit.first)) || isOfNone(view, at, unit.first);
    if (RELUCTANT.has(lower) || RELUCTANT.has(lemma)) return negated ? undefined : 'not-said';
    if (WANTED.has(lower) || WANTED.has(lemma)) return negated ? 'not-said' : 'unclear';
    if (PROSPECT.has(lower) || PROSPECT.has(lemma)) return negated ? 'not-said' : 'hypothetical';
    // "resisted calls to say", "ignored advice to say"
    const isResisted = [0, 1, 2].some((back) => RESISTING.has(view.tokens[at - back]?.word.lemma ?? ''));
    if (isResisted && !negated) return 'not-said';
    const isOwn = !/^(?:try|attempt|seek|struggle)$/.test(lemma) && STATING.test(cue);
    if ((isOwn || SAYING.test(cue)) && (MEANT.has(lower) || MEANT.has(lemma)) && !HINDERED.has(lemma))
      return negated ? 'not-said' : 'unclear';
    if (outer === undefined) continue;
    // "dared Smith to say"; whoever "dared to say" said it
    if (DARING.has(lemma) && (at < start || outer.passive || at === unit.first)) return 'unclear';
    if (outer.negated) return HINDERED.has(lemma) ? undefined : 'not-said';
    return ofOuter(view, unit, outer, cue);
  }
  return undefined;
}

/** "urged the mayor, Ann Lee, | to say": index of the last token before what is set off by commas and has no verb. */
function beforeApposition({ tags }: View, { first }: Unit, at: number): number {
  if (tags[at] !== 'COMMA') return at;
  let open = at - 1;
  while (open > first && at - open < LONGEST_APPOSITION && APPOSED.has(tags[open] ?? 'STOP')) open -= 1;
  return tags[open] === 'COMMA' && open < at - 1 ? open - 1 : at;
}

/** Tokens of a name with its role between commas. */
const LONGEST_APPOSITION = 9;

const APPOSED: ReadonlySet<Tag> = new Set<Tag>(['NNP', 'NN', 'NNS', 'DT', 'PS', 'POS', 'JJ', 'CD', 'IN']);

/** "not a soul who failed to hear", "few who did not manage": nobody is told to have failed. */
function isOfNone(view: View, verb: number, floor: number): boolean {
  if (
    !/^fail/.test(view.tokens[verb]?.lower ?? '') ||
    !/^(?:hear|see)$/.test(view.tokens[verb + 2]?.lower ?? '')
  )
    return false;
  return /\b(?:not an? \w+|nobody|none|no one)(?: (?!from|for)[^\s,]+){0,6}? (?:who|that)$/.test(
    lowers(view, Math.max(floor, verb - LONGEST_NONE), verb).join(' '),
  );
}

/** What may come to nothing. */
const INTENT = /^(?:plan|aim|task|job|intention|idea|instinct|temptation|answer|duty)$/;

const AFTERWARDS =
  /^(?:later|afterwards?|after|eventually|subsequently|famously|often|again|years|once|always)$/;

/** Tokens of "not a soul in the hall who". */
const LONGEST_NONE = 11;

const DARING: ReadonlySet<string> = new Set('dare challenge goad defy tempt'.split(' '));

/** Not "only too happy to say". */
const TOO =
  /(?<!\b(?:only|all|not|never|none) )\btoo (?!(?:late|early|soon)\b)(?:[^\s,;:]+ ){0,5}?[^\s,;:]+$/;

const LEFT_TO = /\b(?:left|leaves?|leaving) it (?:up )?to (?:[^\s,;:]+ ){0,4}?[^\s,;:]+(?: to)?$/;

const EAGER = /\b(?:(?:all|only) too|more than) [^\s,;:]+$/;

/** "took to the floor to say", "went on to say". */
const PURPOSE: ReadonlySet<string> = new Set(['on', 'quick', 'order']);

/** Verbs with which those who mean to say something have not said it yet; of those who "tried to claim" it they have. */
const STATING =
  /^(?:claim|admit|write|tweet|shout|confess|concede|post|cry|whisper|chant|recite|repeat|exclaim|intone)$/;

const SAYING = /^(?:say|tell|state|declare|announce|utter)$/;
