import { lemmaOf } from '../../../english/index.ts';
import { isBe } from '../../grammar/closed.ts';
import { isVerb } from '../../grammar/tags.ts';
import { type VerbGroup, verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { ofNounOrAdjective, ofStaging } from './participle.ts';
import { DENYING, FALSELY, isNegatedBefore, isNegation, isRetracting, lowers } from './words.ts';

/** "refused to say", "denied saying", "is expected to say": what an infinitive or a participle hangs on. */
export function ofGovernor(view: View, unit: Unit, group: VerbGroup): Modality | undefined {
  const floor = Math.max(unit.first, group.first - 8);
  if (group.infinitive) {
    for (let at = group.first - 1; at >= floor; at -= 1) {
      if (view.inside[at] !== -1 || view.tags[at] === 'COMMA' || view.tags[at] === 'STOP') return undefined;
      const lower = view.tokens[at]?.lower ?? '';
      const tag = view.tags[at];
      if (PURPOSE.has(lower)) return undefined;
      if (at === group.first - 1 && (lower === 'not' || lower === 'never')) return 'not-said';
      // "knew better than to say"
      if (lower === 'than') return 'not-said';
      // "was too polite to say"
      if (tag === 'JJ' && view.tokens[at - 1]?.lower === 'too') return 'not-said';
      // "as if to say", "as though to say"
      if ((lower === 'if' || lower === 'though') && view.tokens[at - 1]?.lower === 'as')
        return 'hypothetical';
      if (tag === 'RB' && lower !== 'yet') continue;
      if (lower === 'yet') return 'not-said';
      const lemma = view.tokens[at]?.word.lemma ?? '';
      // "is to say on Monday", "my advice is to say"; "that is to say" explains, "was later to say" was said.
      if (at === group.first - 1 && isBe(lower) && SAYING.test(group.lemma)) {
        if (view.tokens[at - 1]?.lower === 'that') return undefined;
        return /^(?:is|are|be)$/.test(lower) ? 'hypothetical' : undefined;
      }
      // "a clip in which she appears to say"
      if (isVerb(tag) && /^(?:appear|seem)$/.test(lemma)) return 'unclear';
      const outer = isVerb(tag) ? verbGroupAt(view, at, unit.first) : undefined;
      const negated = outer?.negated ?? isNegatedBefore(view, at, unit.first);
      if (RELUCTANT.has(lower) || RELUCTANT.has(lemma)) return negated ? undefined : 'not-said';
      if (PROSPECT.has(lower) || PROSPECT.has(lemma))
        return negated ? 'not-said' : WANTED.has(lower) || WANTED.has(lemma) ? 'unclear' : 'hypothetical';
      if (SAYING.test(group.lemma) && (MEANT.has(lower) || MEANT.has(lemma)) && !HINDERED.has(lemma))
        return negated ? 'not-said' : 'unclear';
      // "would have had to say"
      if (outer?.modal && !outer.negated && /^(?:have|had|need|lov|love|lik|like|prefer|want)$/.test(lemma))
        return 'hypothetical';
      // "it would have been wiser for X to say"
      if (isVerb(tag) && outer?.modal && !negated && isBe(lower)) return 'hypothetical';
      if (isVerb(tag)) return negated && !HINDERED.has(lemma) ? 'not-said' : undefined;
    }
    return undefined;
  }
  const staged = ofStaging(view, group, floor);
  if (staged !== undefined) return staged;
  if (group.tag !== 'VG' && !lowers(view, group.first, group.verb).includes('having')) return undefined;
  const prevented = ofPrevention(view, group, floor);
  if (prevented !== undefined) return prevented;
  // "denied ever saying", "stopped short of saying", "avoided saying"
  const words = lowers(view, floor, group.first);
  for (
    let at = group.first - 1;
    at > floor && (view.tags[at] === 'RB' || words.at(-1) === 'once') && words.at(-1) !== 'instead';
    at -= 1
  )
    words.pop();
  const last = words.at(-1) ?? '';
  const two = `${words.at(-2) ?? ''} ${last}`;
  if (/^rul(?:e|es|ed|ing)$/.test(last) && view.tokens[group.first]?.lower === 'out') return 'not-said';
  if (last === 'for' && lemmaOf(words.at(-2) ?? '') === 'forgive')
    return words.some(isNegation) ? 'said' : 'hypothetical';
  // "left, but not without saying"
  if (last === 'without' && isNegation(words.at(-2) ?? '')) return 'said';
  if (last === 'without' && lemmaOf(words.at(-2) ?? '') === 'go') return 'unclear';
  if (INSTEAD.has(last) || INSTEAD.has(two)) return 'not-said';
  const noun = ofNounOrAdjective(view, group, words);
  if (noun !== undefined) return noun;
  const lemma = lemmaOf(last);
  if (DENYING.has(lemma)) return words.some(isNegation) ? 'said' : 'not-said';
  // "cannot recall saying": it may have been said.
  if ((lemma === 'recall' || lemma === 'remember') && words.some((word) => isNegation(word)))
    return 'unclear';
  if (AVOIDING.has(lemma)) return words.some((word) => isNegation(word)) ? undefined : 'not-said';
  // "was not quoted as saying"
  if (
    last === 'as' &&
    /^(?:quoted|cited)$/.test(words.at(-2) ?? '') &&
    words.some((word) => isNegation(word))
  )
    return 'not-said';
  if (
    last === 'as' &&
    words.some((word) => FALSELY.has(word) || lemmaOf(word) === 'misquote' || isRetracting(word))
  )
    return 'falsely-ascribed';
  const isThought =
    last === 'about' && /^(?:think|dream|fantasise|fantasize)$/.test(lemmaOf(words.at(-2) ?? ''));
  if (IMAGINING.has(lemma) || isThought) return 'hypothetical';
  return undefined;
}

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
  'miss lack forgo refuse decline fail neglect forget omit unable unwilling afraid reluctant loath loth hesitate scared refusal unprepared hesitant powerless forbid forbidden ban bar prohibit'.split(
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
    'keen anxious slated tipped allow allowed permit permitted invite invited encourage encouraged instruct instructed require required predict ' +
    'predicted forecast rehearse destined like love arrange arranged push pressure pressured persuade'
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

const IMAGINING: ReadonlySet<string> = new Set(['imagine', 'picture', 'fear', 'consider', 'contemplate']);
