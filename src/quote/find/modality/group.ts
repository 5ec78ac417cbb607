import { isReportVerb } from '../../../english/index.ts';
import { isBe } from '../../grammar/closed.ts';
import { isFiniteVerb } from '../../grammar/tags.ts';
import type { VerbGroup } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import type { Finding } from '../finding.ts';
import { adverbsBefore, CONDITION, FALSELY, HABIT, isNegation, lowers, MERELY, NEVER } from './words.ts';

/** "never said", "should have said", "wrongly quoted": the words of the verb group itself. */
export function ofGroup(view: View, unit: Unit, group: VerbGroup, finding: Finding): Modality | undefined {
  // "“…,” she imagined Smith saying", "“…,” I wanted her to say"
  if (FANCYING.test(group.lemma) && (finding.content[0]?.first ?? group.verb) < group.verb) {
    const behind = lowers(view, group.verb + 1, group.verb + 8).join(' ');
    if (
      /^(?:[^\s,;]+ ){1,4}?(?:to (?:say|tell|reply|answer)|saying|telling|replying|answering)\b/.test(behind)
    )
      return 'hypothetical';
  }
  // "did not mince words: “…”": what is negated or only possible is not the saying.
  if (finding.lemma === undefined && !isReportVerb(group.lemma)) return undefined;
  const words = [
    ...adverbsBefore(view, group.first, unit.first),
    ...lowers(view, group.first, group.verb + 1),
  ];
  if (
    AT_NO_POINT.test(
      lowers(view, Math.max(unit.first, group.first - LONGEST_NO_POINT), group.first).join(' '),
    )
  )
    return 'not-said';
  if (MISTAKING.has(group.lemma)) return 'falsely-ascribed';
  // "need only have said"
  if (/\bneed(?: only| just| simply)? have$/.test(lowers(view, group.verb - 3, group.verb).join(' ')))
    return group.negated ? 'said' : 'hypothetical';
  if ((group.passive || RELAYING.has(group.lemma)) && words.some((word) => FALSELY.has(word)))
    return 'falsely-ascribed';
  // "supposedly said"
  if (words.some((word) => SUPPOSED.has(word)) || SUPPOSED.has(view.tokens[unit.first]?.lower ?? ''))
    return 'unclear';
  // "could simply have said" is not "would only say".
  const isMissed = group.modal && words.includes('have');
  // "“…” was all that Smith would say"
  if (!group.negated && !isMissed && isAllOf(view, finding)) return undefined;
  // "One wonders why Smith did not just tell them"
  if (group.negated && words.some((word) => MERELY.has(word)) && isWhy(view, unit, finding)) return 'asked';
  if ((!isMissed && words.some((word) => MERELY.has(word))) || isComparison(view, group)) return undefined;
  const next = lowers(view, group.verb + 1, group.verb + 4).join(' ');
  // "“…,” Smith denied having said"
  if (group.lemma === 'deny' && !group.negated && (finding.content[0]?.first ?? group.verb) < group.verb)
    if (/^(?:ever |having |that )*(?:said|saying|telling|told|s?he (?:ever )?(?:said|had))\b/.test(next))
      return 'not-said';
  // "“…,” Smith wishes she had said"
  if (group.lemma === 'wish' && (finding.content[0]?.first ?? group.verb) < group.verb)
    if (/^(?:that )?(?:i|s?he|they|we|you) (?:had|'d|could|would|did)\b/.test(next)) return 'hypothetical';
  // "said neither “…” nor “…”"
  if (view.tokens[group.verb + 1]?.lower === 'neither' && view.tags[group.verb + 2] === 'OQ')
    return 'not-said';
  // "would say only: “…”"
  if (group.modal && !group.negated && MERELY.has(next.split(' ')[0] ?? '')) return undefined;
  if (/^(?:no such|nothing (?:of|like))\b/.test(next)) return 'not-said';
  if (isToldToNobody(view, group, finding)) return group.negated ? 'unclear' : 'not-said';
  if (group.negated || words.some((word) => NEVER.has(word))) {
    const isAfterAll = lastsUntil(view, finding, words.includes('never'));
    const behind = lowers(view, group.verb + 1, finding.content[0]?.first ?? group.verb).join(' ');
    if (NOT_ONCE_BUT.test(behind)) return 'said';
    if (NO_MORE.test(next) || (!group.modal && isAfterAll)) return 'said';
    if (isRegretted(words) || isAgainstFact(view, group, finding)) return 'said';
    return group.lemma === 'deny' ? undefined : 'not-said';
  }
  const meant = ofToHave(view, unit, group);
  if (meant !== undefined) return meant;
  // "nearly said", "all but said"; whoever all but shouts says it
  if (!LOUD.test(group.lemma) && ALMOST.test(lowers(view, group.verb - 3, group.verb).join(' ')))
    return 'not-said';
  const parted = acrossAside(view, unit, group);
  if (parted !== undefined) return parted;
  // "effectively saying “…”": the article's own reading of it.
  if (words.some((word) => IN_EFFECT.has(word)) && group.lemma === 'say') return 'unclear';
  // "might as well have said"
  if (/\b(?:might|may|could) as well\b/.test(lowers(view, group.first - 3, group.verb).join(' ')))
    return 'hypothetical';
  // "only if they pay will X say", "only years later would X say"
  const inverted =
    (group.tag === 'VB' || group.tag === 'VF' || (group.tag === 'VN' && words.includes('have'))) &&
    !group.modal &&
    !group.infinitive
      ? (finding.source?.first ?? 0) - 1
      : -1;
  if (inverted >= unit.first && view.tags[inverted] === 'MD')
    return lowers(view, inverted - 4, inverted).some(
      (word) => HABIT.has(word) || word === 'then' || word === 'after',
    )
      ? undefined
      : 'hypothetical';
  // "he’d said" is had.
  const isHad =
    group.tag === 'VN' && words.some((word) => word === "'d" || word === '’d') && !words.includes('have');
  if (!group.modal || isHad || (!words.includes('have') && words.some((word) => HABIT.has(word))))
    return undefined;
  if (isAfterwards(view, group, finding) || isWont(view, unit, group)) return undefined;
  return isHabit(view, unit, group, finding) ? 'unclear' : 'hypothetical';
}

/** "at no point in the call | told": what denies stands between the subject and its verb. */
const AT_NO_POINT =
  /\b(?:at no (?:point|time|stage|moment)|on no occasion|under no circumstances|in no (?:way|speech|interview|letter)|in none of (?:his|her|their|the|its) \w+|not once)(?: (?:in|during|on|of|since|at) (?:\S+ ){0,3}?[^\s,;:]+)?$/;

/** Tokens of it. */
const LONGEST_NO_POINT = 8;

/** "told none of the directors that", "told no one that"; "told no one in particular: “…”" talks to itself. */
function isToldToNobody(view: View, group: VerbGroup, { content: [range] }: Finding): boolean {
  if (!/^(?:tell|inform|warn|assure|notify|remind|advise|show)$/.test(group.lemma) || range === undefined)
    return false;
  if (range.first < group.verb) return false;
  // "warned nobody would be spared": nobody is whom the warning is about; of "told nobody it was lost" it is the hearer.
  if (!/^(?:tell|inform|notify)$/.test(group.lemma) && !isHearer(view, group.verb + 1)) return false;
  const told = lowers(view, group.verb + 1, group.verb + LONGEST_TOLD).join(' ');
  return (
    !/^no end\b/.test(told) &&
    /^(?:none\b|nobody\b|no one\b|no-one\b|neither (?:of|the)\b|not (?:one|a single|a soul)\b|no \w+(?: that\b| in\b| at\b| on\b| of\b))/.test(
      told,
    ) &&
    !/^\S+(?: \S+){0,2} (?:particular|but|except|other|else|save|until|less|fewer|apart)\b/.test(told)
  );
}

/** Whether what is said opens behind the phrase: "warned none of the crew that …", "assured nobody: “…”" */
function isHearer({ tags }: View, first: number): boolean {
  for (let at = first + 1; at < first + LONGEST_TOLD; at += 1)
    if (isFiniteVerb(tags[at])) return false;
    else if (tags[at] === 'TH') return !isFiniteVerb(tags[at + 1]);
    else if (tags[at] === 'OQ' || tags[at] === 'COLON')
      return tags[at] === 'COLON' || tags[at - 1] === 'COMMA';
  return false;
}

/** Tokens of whom nobody tells. */
const LONGEST_TOLD = 8;

/** "ought to have said", "is alleged to have said", "was to have told them" */
export function ofToHave(view: View, unit: Unit, group: VerbGroup): Modality | undefined {
  if (view.tokens[group.first - 1]?.lower !== 'to' || group.tag !== 'VN') return undefined;
  const led = lowers(view, Math.max(unit.first, group.first - 8), group.first - 1);
  if (led.at(-1) === 'ought') return 'hypothetical';
  // "was due to have told them"
  if (/^(?:due|meant|scheduled|slated)$/.test(led.at(-1) ?? '')) return 'hypothetical';
  if (/^(?:expected|supposed|alleged|rumou?red|suspected|claimed)$/.test(led.at(-1) ?? '')) return 'unclear';
  // "was to have told them"
  if (isBe(led.at(-1))) return 'hypothetical';
  // "is not known to have said"
  if (
    /^(?:known|thought|believed|recorded|reported|understood)$/.test(led.at(-1) ?? '') &&
    led.some(isNegation)
  )
    return 'not-said';
  if (led.some((word) => FALSELY.has(word))) return 'falsely-ascribed';
  return undefined;
}

/** "why Smith | did not simply say" */
function isWhy(view: View, unit: Unit, { source }: Finding): boolean {
  const at = (source?.first ?? 0) - 1;
  return at >= unit.first && view.tokens[at]?.lower === 'why';
}

/** "“…” was all (that) | Smith would say" */
function isAllOf({ tags, tokens }: View, { source }: Finding): boolean {
  const before = (source?.first ?? 0) - 1;
  const all = tags[before] === 'TH' ? before - 1 : before;
  return tokens[all]?.lower === 'all' && isBe(tokens[all - 1]?.lower);
}

/** "never said more than “…”", "did not say anything but “…”" */
const NO_MORE =
  /^(?:(?:any )?more than\b|anything (?:more|but|except|other)\b|a word (?:but|except)\b|much (?:but|except|beyond)\b)/;

/** "did not say “…” until Monday": then it was said; "never said “…” without a smile": always with one. */
function lastsUntil(view: View, { content }: Finding, isNever: boolean): boolean {
  const until = isNever ? /^(?:until|till|without)$/ : /^(?:until|till)$/;
  const [range] = content;
  if (range === undefined) return false;
  let at = range.first;
  while (at < range.last && view.tags[at] !== 'CQ') at += 1;
  return until.test(view.tokens[at + 1]?.lower ?? '') || until.test(view.tokens[range.last]?.lower ?? '');
}

/** "should never have said", "need not have told them": it was said, and had better not been. */
function isRegretted(words: readonly string[]): boolean {
  return words.includes('have') && words.some((word) => REGRETTED.has(word));
}

const REGRETTED: ReadonlySet<string> = new Set("should shouldn't ought need needn't".split(' '));

/** "Had X not said “…”, they would have left", "if only X had not said", "wishes she had not said": it was said. */
function isAgainstFact(view: View, group: VerbGroup, { source }: Finding): boolean {
  const first = source?.first ?? group.first;
  const link = view.tokens[first - 1]?.lower === 'only' ? first - 2 : first - 1;
  const before = view.tokens[link]?.lower ?? '';
  if (HAD.test(before)) return true;
  if (!lowers(view, group.first, group.verb).some((word) => HAD.test(word))) return false;
  const isWished = [link, link - 1].some((at) => view.tokens[at]?.word.lemma === 'wish');
  return isWished || (before === 'if' && view.tokens[link - 1]?.word.lemma !== 'ask');
}

const HAD = /^had(?:n['’]t)?$/;

/** "“…,” she would say": it may be what she used to say, or what she would if somebody asked. */
function isHabit(view: View, unit: Unit, group: VerbGroup, { content }: Finding): boolean {
  const isPost = (content[0]?.first ?? group.first) < group.first;
  const words = lowers(view, unit.first, unit.last);
  return (
    isPost &&
    lowers(view, group.first, group.verb).includes('would') &&
    !words.some((word) => CONDITION.has(word))
  );
}

/** "did not say | it once but three times:": how often or how it was said. */
const NOT_ONCE_BUT = /^(?:it|this|that|so) [^,;:]+ but (?!\w+(?:ed|ght)\b|felt|meant)[^,;:]+ :$/;

/** "could not have been clearer: “…”": a comparison, not a denial. */
function isComparison(view: View, group: VerbGroup): boolean {
  if (!isBe(view.tokens[group.verb]?.lower)) return false;
  const next = view.tokens[group.verb + 1]?.lower ?? '';
  return next === 'more' || next.endsWith('er') || next === 'less';
}

/** "a year later he would tell a reporter: “…”": what came to pass. */
function isAfterwards(view: View, group: VerbGroup, { source }: Finding): boolean {
  const own = lowers(view, group.first, group.verb);
  if (!own.includes('would') || own.includes('have')) return false;
  if (lowers(view, group.verb + 1, group.verb + 3).some((word) => HABIT.has(word))) return true;
  const from = Math.max(0, (source?.first ?? group.first) - 6);
  return lowers(view, from, group.first).some((word) => word === 'later' || word === 'after');
}

/** "Asked why she fished, she would say, “…”", "As a boy he would tell them that …": what somebody used to say. */
export function isWont(view: View, unit: Unit, group: VerbGroup): boolean {
  const own = lowers(view, group.first, group.verb);
  if (!own.includes('would') || own.some((word) => isNegation(word) || word === 'have')) return false;
  const opening = lowers(view, unit.first, group.first).join(' ');
  const behind = lowers(view, group.verb + 1, Math.min(unit.last, group.verb + LONGEST_WONT)).join(' ');
  return (
    (WONT.test(opening) || OFTEN.test(behind)) && !opening.split(' ').some((word) => CONDITION.has(word))
  );
}

/** Tokens behind the verb in which it is told how often. */
const LONGEST_WONT = 14;

/** "to each of them, year upon year", "every night", "to whoever came late" */
const OFTEN =
  /\b(\w{3,}) (?:upon|after|by|in and) \1\b|\b(?:each|every) (?:\w+ )?(?:time|day|night|morning|evening|week|month|year|spring|summer|autumn|winter|season|christmas|sunday|of (?:them|us))\b|\b(?:summer|winter|day|night) and (?:summer|winter|day|night)\b|\b(?:any(?:one|body)|every(?:one|body)|whoever|all) who\b|\bto whoever\b|\bover and over\b|\bagain and again\b|\bday in , day out\b/;

const WONT =
  /^(?:(?:when )?asked (?:why|how|what|where|about)\b.*, |(?:when)?ever(?:y)? |whenever |often |there (?:was|were) (?:an? )?(?:time|days?|years?) when |as (?:a|an) (?:child|boy|girl|student|pupil|young \w+) |(?:for|over) (?:\w+ )?(?:\d+|\w+) (?:years|decades|winters|summers|seasons) |each (?:morning|evening|night|day|year|summer|spring) )/;

const SUPPOSED: ReadonlySet<string> = new Set(
  'supposedly reputedly apocryphally allegedly purportedly inwardly'.split(' '),
);

const LOUD = /^(?:shout|scream|yell|cry|beg|plead|roar|snarl|bark|weep|sing)$/;

const ALMOST = /\b(?:nearly|almost|all but|as good as)$/;

/** "did not, as the paper claimed, say “…”", "would, if asked, say “…”": the auxiliary before an aside. */
function acrossAside(view: View, unit: Unit, group: VerbGroup): Modality | undefined {
  if ((group.tag !== 'VB' && group.tag !== 'VF' && group.tag !== 'VN') || group.infinitive || group.modal)
    return undefined;
  if (view.tags[group.first - 1] !== 'COMMA') return undefined;
  const floor = Math.max(unit.first, group.first - LONGEST_ASIDE);
  let at = group.first - 2;
  while (at > floor && view.tags[at] !== 'COMMA' && view.inside[at] === -1) at -= 1;
  if (view.tags[at] !== 'COMMA') return undefined;
  const words = lowers(view, Math.max(floor, at - 3), at);
  if (words.slice(-2).some((word) => isNegation(word))) return 'not-said';
  return view.tags[at - 1] === 'MD' ? 'hypothetical' : undefined;
}

/** Tokens of an aside between an auxiliary and its verb. */
const LONGEST_ASIDE = 14;

const IN_EFFECT: ReadonlySet<string> = new Set(
  'effectively essentially basically practically virtually'.split(' '),
);

const FANCYING = /^(?:imagine|picture|want|expect|hope|like)$/;

/** Verbs of those who give others' words wrongly. */
const MISTAKING: ReadonlySet<string> = new Set(['misquote', 'mishear', 'misreport', 'mistranslate']);

/** Verbs with which one passes on what another said. */
export const RELAYING: ReadonlySet<string> = new Set(['quote', 'cite', 'attribute', 'credit', 'ascribe']);
