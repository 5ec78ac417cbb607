import { lemmaOf } from '../../../english/index.ts';
import { isFiniteVerb, isVerb, type Tag } from '../../grammar/tags.ts';
import { type VerbGroup, verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { AVOIDING, BEGINNING, IMAGINING, PREVENTING } from './implicatives.ts';
import { DENYING, FALSELY, HABIT, isNegation, isRetracting, lowers, REACH } from './words.ts';

/** "denied ever saying", "stopped short of saying", "avoided saying" */
export function ofParticiple(view: View, unit: Unit, group: VerbGroup): Modality | undefined {
  const floor = floorOf(unit, group);
  const prevented = ofPrevention(view, group, floor);
  if (prevented !== undefined) return prevented;
  const link = linkBefore(view, unit, group);
  const words = lowers(view, floor, link + 1);
  const last = words.at(-1) ?? '';
  const two = `${words.at(-2) ?? ''} ${last}`;
  const isNegated = words.some((word) => isNegation(word));
  if (/^rul(?:e|es|ed|ing)$/.test(last) && view.tokens[group.first]?.lower === 'out') return 'not-said';
  if (last === 'for' && lemmaOf(words.at(-2) ?? '') === 'forgive') return isNegated ? 'said' : 'hypothetical';
  // "left, but not without saying", "would not leave without saying"
  if (last === 'without' && (isNegation(words.at(-2) ?? '') || isNegatedLeaving(words))) return 'said';
  if (last === 'without' && lemmaOf(words.at(-2) ?? '') === 'go') return 'unclear';
  // "did not stop short of saying", "never shied away from saying"
  if (isNegated && SHRINKING.test(two)) return 'said';
  if (INSTEAD.has(last) || INSTEAD.has(two) || /\bwithout so much as$/.test(words.join(' ')))
    return 'not-said';
  if (NO_RECORD.test(lowers(view, Math.max(unit.first, group.first - REACH), group.first).join(' ')))
    return 'not-said';
  const noun = ofNounOrAdjective(view, group, words);
  if (noun !== undefined) return noun;
  // "Try telling him “…”, and see": nobody has.
  if (last === 'try' && isBidding(view, unit, link)) return 'hypothetical';
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
  if (/^(?:with|of|for|as)$/.test(last) && WRONGLY_CREDITED.test(words.join(' '))) return 'falsely-ascribed';
  const isThought =
    (last === 'about' && /^(?:think|dream|fantasise|fantasize)$/.test(lemmaOf(words.at(-2) ?? ''))) ||
    (last === 'with' && /^(?:toy|flirt)(?:s|ed|ing)?$/.test(words.at(-2) ?? ''));
  if (IMAGINING.has(lemma) || IMAGINING.has(last) || isThought) return 'hypothetical';
  return last === 'by' && isOnlyPossible(view, unit, link) ? 'hypothetical' : undefined;
}

/** "would not be drawn into saying", "was never recorded saying": the verb that a participle hangs on. */
export function verbOfParticiple(view: View, unit: Unit, group: VerbGroup): VerbGroup | undefined {
  const link = linkBefore(view, unit, group);
  const last = view.tokens[link]?.lower ?? '';
  const isInto = last === 'into' || (last === 'to' && isVerb(view.tags[link - 1]));
  const at = isInto ? link - 1 : link;
  const isHung = isInto || BEGINNING.has(lemmaOf(last)) || RECORDED.test(last);
  return isHung && isVerb(view.tags[at]) ? verbGroupAt(view, at, unit.first) : undefined;
}

/** Index of the word that a participle hangs on, adverbs passed. */
function linkBefore(view: View, unit: Unit, group: VerbGroup): number {
  let link = group.first - 1;
  const isPassed = (at: number) => view.tags[at] === 'RB' || view.tokens[at]?.lower === 'once';
  while (link > floorOf(unit, group) && isPassed(link) && view.tokens[link]?.lower !== 'instead') link -= 1;
  return link;
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

/** "Try", "But just try": the sentence opens with what its reader is to do. */
function isBidding({ tags, tokens }: View, { first }: Unit, verb: number): boolean {
  let at = verb - 1;
  while (at >= first && (tags[at] === 'CC' || tags[at] === 'RB' || tokens[at]?.lower === 'just')) at -= 1;
  return at < first;
}

/** "There is no record of the founder, Ann Lee, ever | saying" */
const NO_RECORD =
  /\b(?:is|was|found|finds|has|have|holds|held) no (?:record|recording|trace|evidence|proof|sign)s? of (?:(?!\b(?:said|says|but|and)\b)[^.;:]){1,80}$/;

const RECORDED = /^(?:recorded|heard|overheard|filmed|caught|taped|seen|quoted)$/;

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

const SHRINKING = /^(?:short of|(?:refrain|refrained|shied|shy|shrink|shrank|away|back) from)$/;

const INSTEAD: ReadonlySet<string> = new Set([
  'short of',
  'instead of',
  'rather than',
  'without',
  'far from',
  'against',
  'refrain from',
  'refrained from',
  'shied from',
  'away from',
  'back from',
]);

/** "was wrongly credited with telling"; whoever was wrongly jailed for it said it. */
const WRONGLY_CREDITED = new RegExp(
  `\\b(?:${[...FALSELY].join('|')}) (?:\\w+ )?(?:credit|remember|report|accus|suspect|blam|charg|portray|depict|celebrat|honou?r|prais)\\w* (?:[^,;:]+ )?(?:with|of|for|as)(?: (?:ever|once|first))*$|\\b(?:credited|accused|suspected|blamed|charged|remembered|celebrated|honou?red|praised) (?:${[...FALSELY].join('|')}) (?:with|of|for|as)(?: (?:ever|once|first))*$`,
  'u',
);

/** Where the governor of an infinitive or a participle stands at the earliest. */
export function floorOf(unit: Unit, group: VerbGroup): number {
  return Math.max(unit.first, group.first - NEAR);
}

/** Tokens back in which the governor of an infinitive or a participle stands. */
const NEAR = 8;

/**
 * The verb whose object says it: "The draft had Smith say", "hoped to hear Smith say", "cannot recall Smith ever saying".
 * @returns its index; undefined where none stands before what may be an object
 */
export function verbOfObject(view: View, group: VerbGroup, floor: number): number | undefined {
  const isBare = group.tag === 'VG' || group.tag === 'VB' || group.tag === 'VF';
  if (!isBare || group.infinitive || group.modal || group.first < group.verb - 1) return undefined;
  let at = group.first - 1;
  const isPart = (place: number) =>
    STAGED.has(view.tags[place] ?? 'STOP') || (place < group.first - 1 && view.tokens[place]?.lower === 'of');
  while (at >= floor && isPart(at) && view.inside[at] === -1) at -= 1;
  return at === group.first - 1 || at < floor || !isVerb(view.tags[at]) ? undefined : at;
}

/** "The draft had Smith say", "a mistranslation had her saying", "let Smith say": somebody else makes up what is said. */
export function ofStaging(view: View, { tag }: VerbGroup, at: number, floor: number): Modality | undefined {
  const lower = view.tokens[at]?.lower ?? '';
  if (lower === 'let') return 'hypothetical';
  // "viewers read her saying": in captions that need not be right.
  if (lower === 'read') return 'unclear';
  // "had X saying" is told by a text; "we have X saying" by who hears it.
  if (RECORDING.has(view.tokens[at - 1]?.lower ?? '') || isOfRecording(view, at)) return undefined;
  const isTold =
    /^(?:have|has|had)$/.test(lower) &&
    isFiniteVerb(view.tags[at]) &&
    // "it had her admit": of a text; "it has her saying" may be of a tape.
    (view.tags[at - 1] !== 'PRP' || (view.tokens[at - 1]?.lower === 'it' && tag !== 'VG')) &&
    at > floor;
  return isTold ? 'unclear' : undefined;
}

/** "The recording, which the board put online, has her saying" */
function isOfRecording(view: View, verb: number): boolean {
  const { tags, tokens } = view;
  // "The tape, which has her saying"
  if (tags[verb - 1] === 'WH' || tags[verb - 1] === 'TH')
    return RECORDING.has(tokens[tags[verb - 2] === 'COMMA' ? verb - 3 : verb - 2]?.lower ?? '');
  // "A tape played to the inquiry on Thursday has her saying"
  if (RECORDED_ONE.test(lowers(view, Math.max(0, verb - REACH), verb).join(' '))) return true;
  if (tags[verb - 1] !== 'COMMA') return false;
  for (let at = verb - 2; at > 0 && verb - at < REACH && tags[at] !== 'STOP'; at -= 1)
    if (tags[at] === 'COMMA' && tags[at + 1] === 'WH') return RECORDING.has(tokens[at - 1]?.lower ?? '');
  return false;
}

/** One recording with what was done with it. */
const RECORDED_ONE =
  /(?:^|[.;,] |\b(?:and|but) )(?:an?|the|one|this|that|its|his|her|their) (?:\w+ ){0,2}?(?:tapes?|recordings?|transcripts?|minutes|footage|records?|videos?|clip|audio) (?:played|released|made|published|obtained|seen|heard|filmed|shown|taken|posted|leaked|recorded|of|from)\b(?:(?! (?:and|but|who|which|that|has|had|have|is|was) )[^,.;])*$/;

/** "The tape has Smith saying". */
const RECORDING: ReadonlySet<string> = new Set(
  'tape tapes recording recordings transcript transcripts minutes footage record records video videos clip'.split(
    ' ',
  ),
);

/** What the object of "had" is made of. */
const STAGED: ReadonlySet<Tag> = new Set<Tag>(['NNP', 'NN', 'DT', 'PS', 'OBJ', 'PRP', 'JJ']);

/** "had no intention of saying", "came close to saying", "went as far as saying": a noun or an adjective governs the participle. */
function ofNounOrAdjective(view: View, group: VerbGroup, words: readonly string[]): Modality | undefined {
  const last = words.at(-1) ?? '';
  // "a defence of “…”, saying"
  if (view.tokens[group.first - 1]?.lower !== last) return undefined;
  const own = words.at(-2) ?? '';
  const negated = words.some((word) => isNegation(word) || word === 'no');
  if (last === 'of' && own === 'point' && words.at(-4) === 'on') return 'not-said';
  // "accused of saying “…”", "charged with shouting “…”" leave it open; of what is told in the article's words it is the charge.
  const isCharge =
    last === 'of' ? words.some((word) => ACCUSING.has(lemmaOf(word))) : CHARGED.test(words.join(' '));
  if (isCharge) return quotesAhead(view, group.verb) ? 'unclear' : undefined;
  if (last === 'of')
    return OWNED.has(lemmaOf(own)) || OWNED.has(own) ? undefined : negated ? 'not-said' : 'unclear';
  // "is not the same as saying", "is tantamount to saying", "was as good as saying": the writer's comparison.
  if (/^(?:as|to|like)$/.test(last) && EQUAL.test(words.join(' '))) return negated ? 'not-said' : 'unclear';
  if (
    /^(?:of|to)$/.test(last) &&
    /^way$/.test(own) &&
    /\b(?:another|different) way$/.test(words.slice(0, -1).join(' '))
  )
    return 'unclear';
  if (last === 'to' && /^(?:close|closer|near|nearer|averse|opposed)$/.test(own))
    return negated ? 'unclear' : 'not-said';
  return last === 'as' && own === 'far' && negated ? 'not-said' : undefined;
}

const EQUAL =
  /\b(?:same(?: thing)? as|as good as|equivalent (?:of|to)|tantamount to|akin to|(?:is|was|be|not|bit|rather|little) like|amount(?:s|ed)? to|equal to|equates? to)$/;

/** "saying “…”", "telling staff “…”" */
function quotesAhead(view: View, verb: number): boolean {
  for (let at = verb + 1; at < verb + 6; at += 1)
    if (view.tags[at] === 'OQ') return true;
    else if (view.tags[at] === 'COMMA' || view.tags[at] === 'TH') return false;
  return false;
}

const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'suspect']);

/** Not "fined for shouting", "sued for writing": who is only to be tried may not have said it. */
const CHARGED =
  /\b(?:(?:charged|indicted)(?: \w+)? with|(?:on|stands?|stood|faces?|faced|awaits?|awaiting) trial(?: \w+)? (?:for|over)|(?:faces?|faced|facing) (?:\w+ )?charges? of|under investigation (?:for|over))$/;

/** Behind which "of saying" is about what was said: "tired of saying", "made a habit of saying", "admitted the crime of saying". */
const OWNED: ReadonlySet<string> = new Set(
  (
    'tire tired weary sick fond habit guilty ashamed proud capable way convict convicted step art luxury mistake crime honour honor pleasure ' +
    'instead afraid repent credit merit remind memory boast point practice practise'
  ).split(' '),
);
