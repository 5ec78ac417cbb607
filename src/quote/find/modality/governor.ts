import { lemmaOf } from '../../../english/index.ts';
import { isBe } from '../../grammar/closed.ts';
import { isVerb, type Tag } from '../../grammar/tags.ts';
import { type VerbGroup, verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
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
      // "a clip in which she appears to say"
      if (isVerb(tag) && /^(?:appear|seem)$/.test(lemma)) return 'unclear';
      const outer = isVerb(tag) ? verbGroupAt(view, at, unit.first) : undefined;
      const negated = outer?.negated ?? isNegatedBefore(view, at, unit.first);
      if (RELUCTANT.has(lower) || RELUCTANT.has(lemma)) return negated ? undefined : 'not-said';
      if (PROSPECT.has(lower) || PROSPECT.has(lemma))
        return negated ? 'not-said' : WANTED.has(lower) || WANTED.has(lemma) ? 'unclear' : 'hypothetical';
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
  while (words.at(-1) === 'ever' || words.at(-1) === 'publicly') words.pop();
  const last = words.at(-1) ?? '';
  const two = `${words.at(-2) ?? ''} ${last}`;
  if (/^rul(?:e|es|ed|ing)$/.test(last) && view.tokens[group.first]?.lower === 'out') return 'not-said';
  const noun = ofNounOrAdjective(words, last);
  if (noun !== undefined) return noun;
  if (last === 'for' && lemmaOf(words.at(-2) ?? '') === 'forgive')
    return words.some(isNegation) ? 'said' : 'hypothetical';
  // "left, but not without saying"
  if (last === 'without' && isNegation(words.at(-2) ?? '')) return 'said';
  if (last === 'without' && lemmaOf(words.at(-2) ?? '') === 'go') return 'unclear';
  if (INSTEAD.has(last) || INSTEAD.has(two)) return 'not-said';
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
  if (IMAGINING.has(lemma)) return 'hypothetical';
  return undefined;
}

/** "The draft had Smith say", "a mistranslation had her saying", "let Smith say": somebody else makes up what is said. */
function ofStaging(view: View, group: VerbGroup, floor: number): Modality | undefined {
  if (group.first !== group.verb || (group.tag !== 'VG' && group.tag !== 'VB' && group.tag !== 'VF'))
    return undefined;
  let at = group.first - 1;
  while (at >= floor && STAGED.has(view.tags[at] ?? 'STOP') && view.inside[at] === -1) at -= 1;
  if (at === group.first - 1 || at < floor) return undefined;
  const lower = view.tokens[at]?.lower ?? '';
  if (lower === 'let') return 'hypothetical';
  // "had X saying" is told by a text; "we have X saying" by who hears it.
  if (RECORDING.has(view.tokens[at - 1]?.lower ?? '')) return undefined;
  const isTold = /^(?:have|has|had)$/.test(lower) && view.tags[at - 1] !== 'PRP' && at > floor;
  return isTold ? 'unclear' : undefined;
}

/** "The tape has Smith saying". */
const RECORDING: ReadonlySet<string> = new Set(
  'tape tapes recording recordings transcript transcripts minutes footage record records video videos clip'.split(
    ' ',
  ),
);

/** What the object of "had" is made of. */
const STAGED: ReadonlySet<Tag> = new Set<Tag>(['NNP', 'NN', 'DT', 'PS', 'OBJ', 'PRP', 'JJ']);

/** "had no intention of saying", "came close to saying", "went as far as saying": a noun or an adjective governs the participle. */
function ofNounOrAdjective(words: readonly string[], last: string): Modality | undefined {
  const own = words.at(-2) ?? '';
  const negated = words.some((word) => isNegation(word) || word === 'no');
  if (last === 'of' && own === 'point' && words.at(-4) === 'on') return 'not-said';
  if (last === 'of')
    return OWNED.has(lemmaOf(own)) || OWNED.has(own) ? undefined : negated ? 'not-said' : 'unclear';
  if (last === 'to' && /^(?:close|closer|near|nearer|averse|opposed)$/.test(own))
    return negated ? 'unclear' : 'not-said';
  return last === 'as' && own === 'far' && negated ? 'not-said' : undefined;
}

/** Behind which "of saying" is about what was said: "tired of saying", "made a habit of saying", "admitted the crime of saying". */
const OWNED: ReadonlySet<string> = new Set(
  (
    'tire tired weary sick fond habit guilty ashamed proud capable way convict convicted step art luxury mistake crime honour honor pleasure ' +
    'instead afraid repent credit merit remind memory boast speak point practice practise'
  ).split(' '),
);

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
  'expect expected likely unlikely set due about plan planned intend intends hope want wish going suppose supposed prepare ready scheduled poised bound sure certain threaten threatened tempted able entitled free pretend urge urged ask asked beg told order ordered advise advised wait await try attempt seek struggle aim mean meant aspire long yearn vow swear pledge agree offer volunteer promise prefer need resolve determined eager keen anxious slated tipped allow allowed permit permitted invite invited encourage encouraged instruct instructed require required predict predicted forecast rehearse destined like love arrange arranged push pressure pressured persuade'.split(
    ' ',
  ),
);

/** "asked her to say “…”", "wanted to tell them “…”": she may have, or not. */
const WANTED: ReadonlySet<string> = new Set(
  'hope want wish ready able entitled free urge urged ask asked beg told order ordered advise advised try attempt seek struggle mean aspire long yearn vow swear pledge agree offer volunteer promise prefer need resolve determined eager keen anxious allow allowed permit permitted invite invited encourage encouraged instruct instructed require required like love arrange push pressure pressured persuade'.split(
    ' ',
  ),
);

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
