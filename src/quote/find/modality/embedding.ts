import { lemmaOf } from '../../../english/index.ts';
import { isFiniteVerb, isVerb } from '../../grammar/tags.ts';
import { holdsMark } from '../../grammar/turns.ts';
import { type VerbGroup, verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { regionAt } from '../finding.ts';
import { ofGovernor } from './governor.ts';
import { RELAYING } from './group.ts';
import { GOING_ROUND, isHearsay, ofHearsay } from './hearsay.ts';
import { isOnStage, isStaged, namesFiction } from './staged.ts';
import { holdsFake, isRelative, NO_SUBJECT, NOBODY } from './subject.ts';
import {
  CLAIMING,
  CONDITION,
  DENYING,
  FAKE,
  FALSELY,
  HEARSAY,
  isNegatedBe,
  isNegation,
  isRetracting,
  isRumour,
  lowers,
  REACH,
  UNTRUE,
} from './words.ts';

/** "if he fails, saying “…”", "misquoted her, saying that …": who says it need not be the one in the clause before the comma. */
export function heldInside(view: View, group: VerbGroup, left: number, modality: Modality | undefined) {
  const isOutside = group.tag === 'VG' && left < group.first && view.tags[group.first - 1] === 'COMMA';
  return modality !== undefined && isOutside ? 'unclear' : modality;
}

/** "If X said", "a post falsely claims that X said", "there is no record that X said": what the clause stands in. */
export function ofEmbedding(view: View, unit: Unit, left: number, group: VerbGroup): Modality | undefined {
  const before = clauseBefore(view, unit, left);
  const { words } = before;
  // "if only X had said"
  const last = (words.at(-1) === 'only' ? words.at(-2) : words.at(-1)) ?? '';
  const end = `${words.at(-2) ?? ''} ${last}`;
  if (CONDITION.has(last) || IF_PHRASES.has(end)) {
    // "if asked, “…”", "if he had not winked and said “…”"
    if (left === group.first || lowers(view, left, group.first).some(isNegation)) return 'unclear';
    return asksWhether(words) ? 'asked' : 'hypothetical';
  }
  // "until the dean says “…”, the choir will stay away"; "until she said" has it said.
  if (/^(?:until|till)$/.test(last) && (group.tag === 'VZ' || group.tag === 'VF')) return 'hypothetical';
  // "Once X says “…”, it will stop"
  const isComing = last === 'once' && (group.tag === 'VZ' || group.tag === 'VF');
  if (isComing && lowers(view, group.verb, unit.last).some((word) => /^(?:will|won't|'ll)$/.test(word)))
    return 'hypothetical';
  // "Perhaps X said “…”", not "perhaps X said it best"
  if (
    left === unit.first + 1 &&
    /^(?:perhaps|maybe|possibly|presumably|conceivably)$/.test(last) &&
    view.tokens[group.verb + 1]?.lower !== 'it'
  )
    return 'unclear';
  if (last === 'whether') {
    if (asksWhether(words)) return 'asked';
    // "put off deciding whether they could ask but said": another's clause.
    const isOwn =
      group.tag !== 'VG' && left < group.first && !lowers(view, left, group.first).includes('but');
    return isOwn ? 'unclear' : undefined;
  }
  if (isInverted(view, unit, left, group)) return 'hypothetical';
  // "“…” is not what X said", "are words that X never said"
  if (last === 'what' && isNegatedBe(words.slice(-3, -1))) return 'not-said';
  // "The doctored image shows a message from Smith that reads"
  if (before.endsInVerb && showsFake(view, before, group)) return 'falsely-ascribed';
  if (isOnStage(view, unit, group)) return 'unclear';
  // "disputed the report, which said": that it said so is not disputed.
  if (words.length === 0 || (left < group.first && isRelative(view, group.first))) return undefined;
  const isThat = last === 'that';
  const governed = isThat || before.endsInVerb;
  if (before.close.some((word) => FALSELY.has(word)) && governed) return 'falsely-ascribed';
  const isFake = holdsFake(view, before.first, left) || MADE_BY_MACHINE.test(words.join(' '));
  if (isFake && (governed || before.isPlace)) return 'falsely-ascribed';
  if (isStaged(view, unit, group)) return before.isPlace ? 'falsely-ascribed' : 'unclear';
  if (!isThat && !before.endsInVerb) return undefined;
  // "Detectives don't believe he was armed and said …": the second verb is theirs.
  const isSecond = view.tags[group.first - 1] === 'CC';
  if (!isSecond && isUnclaimed(view, unit, isThat ? left - 2 : left - 1, words[0] ?? '')) return 'unclear';
  // "not one witness heard X say"
  const isNobody = NOBODY.has(words[0] ?? '') && !(words[0] === 'no' && NO_SUBJECT.has(words[1] ?? ''));
  // "Nobody who heard X say “…” will forget it"
  const isToldOf = /^(?:who|that)$/.test(words.find((word) => /^(?:who|that|but|and)$/.test(word)) ?? '');
  if (!isThat && isNobody && isToldOf && isFiniteVerb(view.tags[closeAhead(view, unit, group.verb) + 1]))
    return undefined;
  if (!isThat && (isNobody || (words[0] === 'not' && words[1] === 'one'))) return 'not-said';
  // "hope to hear X say": what nobody has heard yet.
  if (!isThat && group.tag !== 'VG' && before.isAhead) return 'hypothetical';
  if (words.some((word) => WISHING.has(lemmaOf(word)))) return 'hypothetical';
  // "thought that X had said": they may have been wrong.
  const isPerfect = lowers(view, group.first, group.verb).includes('had');
  if (isThat && isPerfect && BELIEVING.has(lemmaOf(words.at(-2) ?? ''))) return 'unclear';
  const denied = words.findLastIndex((word) => DENYING.has(lemmaOf(word)));
  // "denied on Monday that", not "denied the report, which said that".
  if (denied >= 0 && denied >= words.length - 4 && !before.isNegated) return 'not-said';
  // "denied a report in the Star that he had said"
  const object = words.slice(denied + 1);
  if (
    isThat &&
    denied >= 0 &&
    !before.isNegated &&
    object.slice(0, 3).some((word) => HEARSAY.has(word)) &&
    !object.slice(0, -1).some((word) => /^(?:which|who|that|said|and|but)$/.test(word))
  )
    return 'not-said';
  // "his denial that he had said"
  if (isThat && /^denials?$/.test(words.at(-2) ?? '')) return before.isNegated ? undefined : 'not-said';
  if (isThat && group.tag !== 'VG' && isHearsay(view, unit, left - 2)) {
    const hearsay = ofHearsay(words, before.isNegated);
    if (hearsay !== undefined) return hearsay;
  }
  // "Nothing bears out the claim that he said", "no witness supported the claim that"
  if (isThat && isHearsay(view, unit, left - 2) && (before.isNegated || words.includes('nothing')))
    return 'unclear';
  if (isThat && words.some((word, at) => word === 'no' && EVIDENCE.has(words[at + 1] ?? '')))
    return 'not-said';
  if (isThat && words.some((word) => UNTRUE.has(word) || isRetracting(word))) return 'falsely-ascribed';
  if (isThat && before.isNegated && words.some((word) => word === 'true' || word === 'happened'))
    return 'not-said';
  // "Historians doubt that he said"
  if (
    isThat &&
    /^(?:doubt|question)s?$|^(?:doubted|questioned|doubting)$/.test(words.at(-2) ?? '') &&
    !UNDOUBTED.test(words.join(' ')) &&
    !before.isNegated
  )
    return 'unclear';
  // "The editor regrets having printed that he said"
  if (isThat && REGRETTED.test(words.join(' '))) return 'falsely-ascribed';
  // "It is unlikely that he said", "it seems possible that"
  if (isThat && UNSURE.test(words.join(' '))) return 'unclear';
  // "the brochure would have us believe that he said"
  if (isThat && PERSUADING.test(words.join(' '))) return 'unclear';
  // "legend has it that X said", "a rumour ran through the market that"
  if (isThat && GOING_ROUND.some((way) => way.test(words.join(' ')))) return 'unclear';
  // "does not mean that X said", "proves nothing": it is left open.
  const isOpen = before.isNegated || words.slice(-5, -2).some((word) => word === 'to' || PENDING.test(word));
  if (isThat && MEANING.has(lemmaOf(words.at(-2) ?? '')) && isOpen) return 'unclear';
  return undefined;
}

/** "do not allege that | X said", "no witness testified that", "stops short of saying that": nobody claims it. */
function isUnclaimed(view: View, unit: Unit, verb: number, opener: string): boolean {
  if (!isVerb(view.tags[verb])) return false;
  const group = verbGroupAt(view, verb, unit.first);
  // "did not believe that X said", "did not find that"
  if (group.negated && ACCEPTING.test(group.lemma)) return true;
  if (!CLAIMING.test(group.lemma)) return false;
  return group.negated || NOBODY.has(opener) || ofGovernor(view, unit, group) === 'not-said';
}

/** Verbs by which somebody holds what is told to be so. */
const ACCEPTING = /^(?:accept|believe|conclude|establish|find|hold|rule|think)$/;

/** Index of the mark that closes the first quotation behind a verb; of the last token where none stands there. */
function closeAhead(view: View, unit: Unit, verb: number): number {
  let open = verb + 1;
  while (open < unit.last && view.tags[open] !== 'OQ') open += 1;
  return regionAt(view, open)?.close ?? unit.last;
}

function showsFake(view: View, { first, words }: Before, group: VerbGroup): boolean {
  return (
    isRelative(view, group.first) &&
    /^(?:shows?|showed|carry|carries|carried|contains?|contained|bears?|bore|has|had)$/.test(
      words.at(-1) ?? '',
    ) &&
    holdsFake(view, first, first + words.length - 1)
  );
}

/** "The interpreter made Lee | say “…”"; what the news made her say she said. */
const MADE_TO_SAY =
  /\b(?:interpreters?|translators?|translations?|subtitles?|captions?|editors?|edits?|software|scripts?|dubbing|versions?|films?|videos?|clips?|headlines?|transcripts?) (?:\S+ ){0,4}?(?:made|makes|make|had|has|have) (?!(?:a|an|it|to)\b)[^.;:]{1,80}$/;

/** "made with artificial intelligence", "spliced together" */
const MADE_BY_MACHINE =
  /\b(?:made|generated|created|produced|cloned|faked) (?:with|by|using|through) (?:an? )?(?:artificial intelligence|ai)\b|\b(?:spliced|stitched|pasted|cobbled) together\b/;

/** "leaves little doubt that", "proved beyond any doubt that", "Few doubt that" */
const UNDOUBTED =
  /\b(?:beyond|past|without|little|less|all|any|no|scant|small|few|nobody|none|hardly|scarcely|longer)(?: \w+)? (?:doubt|question)(?:s|ed)? that$/;

const UNSURE =
  /\b(?:is|was|seems?|seemed|looks?|looked|remains?|remained|'s) (?:\w+ )?(?:unlikely|likely|improbable|probable|doubtful|possible|impossible|conceivable|inconceivable|unthinkable|unclear|uncertain|questionable) that$/;

const REGRETTED =
  /\b(?:regrets?|regretted|sorry|wrong|mistaken|erred)(?: \w+)? (?:having |to have |to |in |for )?(?:print|report|publish|claim|writ)\w* that$/;

const PERSUADING =
  /\b(?:have|wants?|wanted|likes?|asks?|expects?) (?:us|you|me|them|people|everyone|everybody|(?:the )?\w+) (?:all )?(?:to )?(?:believe|think) that$/;

/** "must prove that he said", "will show that" */
const PENDING = /^(?:must|will|would|could|should|may|might|can)$/;

const MEANING: ReadonlySet<string> = new Set(
  'mean imply prove show suggest confirm establish indicate'.split(' '),
);

interface Before {
  /** Index of its first token. */
  readonly first: number;
  /** The words from the beginning of the governing clause up to the clause of the cue, outside quotation marks. */
  readonly words: readonly string[];
  /** Those behind its last comma. */
  readonly close: readonly string[];
  /** A verb without a conjunction stands right before: "shows X saying". */
  readonly endsInVerb: boolean;
  /** It opens the sentence with a preposition: "In a parody video X says". */
  readonly isPlace: boolean;
  readonly isNegated: boolean;
  /** That verb is an infinitive, or stands behind a modal. */
  readonly isAhead: boolean;
}

/** "A doctored video in which Smith says", "without Smith saying". */
export function ofFrame(view: View, unit: Unit, left: number, group: VerbGroup): Modality | undefined {
  const link = view.tokens[left - 1]?.lower ?? '';
  if (link === 'without') return 'not-said';
  if (/^V[BF]$/.test(group.tag) && MADE_TO_SAY.test(lowers(view, unit.first, group.first).join(' ')))
    return 'unclear';
  const opening = lowers(view, unit.first, Math.min(left, unit.first + LONGEST_OPENING));
  const isRetold = opening.some((word) => RETOLD.has(word));
  if ((isRelayed(group) || isRetold) && BY_MISTAKE.test(opening.join(' '))) return 'falsely-ascribed';
  // "According to legend, Smith told them “…”"
  const isQuoting = () => group.lemma !== 'accord' && holdsMark(view, group.verb, unit.last);
  const isSpoilt = opening.slice(2, 6).some((word) => FAKE.has(word) || UNTRUE.has(word));
  if (
    opening[0] === 'according' &&
    (isSpoilt || (isQuoting() && (isRumour(opening.slice(2, 6)) || namesFiction(opening.slice(2, 6)))))
  )
    return 'falsely-ascribed';
  // "In a satirical piece, the paper quoted Smith as saying"
  if (opening[0] === 'in' && isRelayed(group)) {
    const comma = opening.indexOf(',');
    if (comma > 0 && holdsFake(view, unit.first, unit.first + comma)) return 'falsely-ascribed';
  }
  if (link !== 'which' && link !== 'where' && link !== 'whose') return undefined;
  // "withdrew a story in which X was quoted as saying"; "deleted a post in which X said" was said.
  if (isRelayed(group) && lowers(view, Math.max(unit.first, left - 12), left).some(isRetracting))
    return 'falsely-ascribed';
  if (holdsFake(view, Math.max(unit.first, left - 12), left)) return 'falsely-ascribed';
  return IN_NONE.test(lowers(view, Math.max(unit.first, left - 12), left).join(' ')) ? 'not-said' : undefined;
}

/** "turned up no speech in which Smith said", "There is no video where she says" */
const IN_NONE =
  /\bno (?:\S+ )?(?:speech|interviews?|records?|recordings?|instances?|occasions?|letters?|videos?|clips?|articles?|posts?|transcripts?|statements?|footage|audio|passages?|pages?|scenes?)(?: (?:in|on|at|during))? (?:which|where)$/;

/** "was quoted as saying", "was reported to have said" */
function isRelayed({ lemma, passive, tag }: VerbGroup): boolean {
  return RELAYING.has(lemma) || passive || tag === 'VG' || tag === 'VN';
}

/** What is done with words that came by a mistake. */
const RETOLD: ReadonlySet<string> = new Set('reported printed published wrote quoted said'.split(' '));

/** Tokens of what BY_MISTAKE and "according to the false report" look at: more than the longest of them. */
const LONGEST_OPENING = 10;

/** "Owing to a mistranslation, X was quoted as saying" */
const BY_MISTAKE =
  /^(?:owing to|due to|because of|thanks to|through|by|as a result of|after|following) (?:an? |the )?(?:\w+ )?(?:error|mistake|mistranslation|mix-up|misprint|typo|misunderstanding|slip|misreading|mishearing|mishap|blunder|glitch)\b/;

/** Tokens from mark to mark of words that are set off, over which a clause goes on. */
const LONGEST_SET_OFF = 5;

function clauseBefore(view: View, unit: Unit, left: number): Before {
  const floor = Math.max(unit.first, left - REACH);
  let first = left;
  const isOpening = view.tags[left - 1] === 'COMMA' && view.tags[unit.first] === 'IN';
  if (isOpening) first = left - 1;
  while (first > floor) {
    const at = first - 1;
    const region = regionAt(view, at);
    if (region !== undefined) {
      // "rejected as “pure fiction” a report that"
      if (region.close - region.open > LONGEST_SET_OFF || region.open <= floor) break;
      first = region.open;
      continue;
    }
    const tag = view.tags[at];
    if (tag === 'STOP' || tag === 'SEMI' || tag === 'COLON') break;
    // "A doctored video, shared for days, shows X saying": the verb behind the comma has its subject before it.
    if (tag === 'COMMA' && !isFiniteVerb(view.tags[first])) break;
    first = at;
  }
  const all = lowers(view, first, left);
  const words = all.filter((word) => word !== ',');
  const previous = view.tags[left - 1];
  const verb = isVerb(previous) && previous !== 'MD' ? verbGroupAt(view, left - 1, unit.first) : undefined;
  return {
    first,
    words,
    close: all.slice(all.lastIndexOf(',') + 1),
    endsInVerb: verb !== undefined,
    isPlace: view.tags[first] === 'IN' && first === unit.first,
    isNegated: words.some((word) => isNegation(word) || NOBODY.has(word)),
    isAhead:
      verb !== undefined &&
      /^(?:hear|see|watch|have|make|let)$/.test(verb.lemma) &&
      (verb.infinitive || verb.modal) &&
      // "nobody failed to hear him bellow"
      !lowers(view, verb.first - 3, verb.first).includes('failed') &&
      // "You can hear him say"
      !lowers(view, verb.first, verb.verb).some((word) => /^(?:can|could)$/.test(word)),
  };
}

function asksWhether(words: readonly string[]): boolean {
  return words.some((word) => word === 'asked' || word === 'asks' || word === 'ask' || word === 'wondered');
}

/** "Had X said “…”, it would have stopped". */
function isInverted({ tags, tokens, inside }: View, unit: Unit, left: number, group: VerbGroup): boolean {
  const first = tokens[unit.first]?.lower;
  if (first !== 'had' && first !== 'should' && first !== 'were') return false;
  if (left === unit.first + 1) return true;
  if (isInvertedFar({ tags, inside }, unit, group)) return true;
  // "Had the pilot, Ann Roe, radioed “…”": nothing stands between but whom it is said of.
  if (group.first !== group.verb || group.verb - unit.first > LONGEST_SUBJECT) return false;
  for (let at = unit.first + 1; at < group.first; at += 1)
    if (inside[at] !== -1 || isVerb(tags[at])) return false;
  return group.tag === 'VN' || group.tag === 'VD';
}

/** "Had the umpire, Ann Roe, whose knee was bad and is so still, | called “…”": all between is set off from whom it is said of. */
function isInvertedFar(
  { tags, inside }: Pick<View, 'tags' | 'inside'>,
  unit: Unit,
  { first, tag, infinitive }: VerbGroup,
): boolean {
  const end = tags[first - 1] === 'TO' ? first - 1 : first;
  if (tags[end - 1] !== 'COMMA' || end - unit.first > REACH) return false;
  for (let at = unit.first + 1; at < end - 1; at += 1) {
    if (inside[at] !== -1 || isVerb(tags[at])) return false;
    if (tags[at] === 'COMMA')
      return infinitive || tag === 'VN' || tag === 'VD' || tag === 'VB' || tag === 'VF';
  }
  return false;
}

/** Tokens of a subject with its apposition. */
const LONGEST_SUBJECT = 16;

const IF_PHRASES: ReadonlySet<string> = new Set([
  'as if',
  'as though',
  'in case',
  'provided that',
  'suppose that',
]);

const BELIEVING: ReadonlySet<string> = new Set(['think', 'believe', 'assume', 'suspect']);

const WISHING: ReadonlySet<string> = new Set(['wish', 'imagine', 'pretend', 'dream']);

const EVIDENCE: ReadonlySet<string> = new Set(
  'evidence record proof sign trace indication transcript recording confirmation suggestion truth'.split(' '),
);
