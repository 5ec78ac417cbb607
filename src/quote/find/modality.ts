import { isReportVerb, lemmaOf } from '../../english/index.ts';
import { auxiliaryOf, isBe } from '../grammar/closed.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import { type VerbGroup, verbAfterModal, verbGroupAt } from '../grammar/verbs.ts';
import type { Modality } from '../types.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';
import { isPlain } from './plain.ts';

/** How far back in a sentence the words stand that govern a cue, in tokens. */
const REACH = 40;

/**
 * Reads from the cue's frame and its clause whether the words were said at all.
 * @param finding what `unit` reports; without a verb in its cue it counts as said
 */
export function modalityOf(view: View, unit: Unit, finding: Finding): Modality {
  const verb = cueVerb(view, finding);
  if (verb === undefined) return 'said';
  const group = verbGroupAt(view, verb, unit.first);
  const modality = governedBy(view, unit, finding, group);
  return modality !== 'said' && modality !== 'falsely-ascribed' && isOwnAnswer(view, finding, group)
    ? 'said'
    : modality;
}

/** A finding whose words were not said with `unclear` for its modality where the article does not plainly say so. */
export function settled<Own extends Finding>(view: View, unit: Unit, finding: Own): Own {
  const { modality } = finding;
  const verb = cueVerb(view, finding);
  if (modality === undefined || modality === 'unclear' || verb === undefined) return finding;
  const group = verbGroupAt(view, verb, unit.first);
  const isLoose = finding.lemma === undefined && finding.content.length > 0 && !OPENING.has(group.lemma);
  const own = modality === 'falsely-ascribed' ? quotedAlone(view, finding) : finding;
  return !isLoose && isPlain(view, own, group, modality) ? own : { ...finding, modality: 'unclear' };
}

/** "Posts claiming that she said “…” are false": without the verdict behind the marks. */
function quotedAlone<Own extends Finding>(view: View, finding: Own): Own {
  const [range] = finding.content;
  const region = range && view.tags[range.first] === 'OQ' ? regionAt(view, range.first) : undefined;
  if (range === undefined || region === undefined || region.close + 1 >= range.last) return finding;
  return { ...finding, content: [{ first: range.first, last: region.close + 1 }] };
}

function governedBy(view: View, unit: Unit, finding: Finding, group: VerbGroup): Modality {
  const left = clauseLeft(finding, group, unit);
  return (
    ofSubject(view, unit, finding, group) ??
    ofGroup(view, unit, group, finding) ??
    ofGovernor(view, unit, group) ??
    ofFrame(view, unit, left) ??
    heldInside(view, group, left, ofEmbedding(view, unit, left, group)) ??
    ofVerdict(view, unit, left, finding) ??
    ofQuestion(view, unit, left, group.verb) ??
    'said'
  );
}

/**
 * "warned them not to cheer too soon: “…”", "wants to know: “…”", "would not say why: “…”", "refused to comment: “…”": a colon opens the
 * words of the one who does all this, unless right before it stands a verb of saying alone ("never said: “…”").
 */
function isOwnAnswer(view: View, { content, cue }: Finding, group: VerbGroup): boolean {
  const open = content[0]?.first ?? view.tokens.length;
  const mark = view.tags[open] === 'COLON' ? open : open - 1;
  const isPending = content.length === 0;
  if (view.tags[mark] !== 'COLON' && !(isPending && view.tags[(cue?.last ?? 0) - 1] === 'COLON'))
    return false;
  if ((cue?.first ?? 0) > mark) return false;
  // "their answer would be: “…”"
  if (group.modal && !group.negated && group.first <= (cue?.first ?? group.first)) return false;
  if (!OPENING.has(group.lemma)) return true;
  const between: number[] = [];
  for (let at = group.verb + 1; at < mark; at += 1) between.push(at);
  if (between.some((at) => isVerb(view.tags[at]) || view.tags[at] === 'WH' || view.tags[at] === 'WR'))
    return true;
  return between.some((at) => NOTHING_MORE.has(view.tokens[at]?.lower ?? ''));
}

/** Verbs whose negation before a colon leaves the words behind it unsaid; "did not complain: “…”" has them said. */
const OPENING: ReadonlySet<string> = new Set(
  'say tell write state declare announce claim promise shout cry add reply ask utter tweet'.split(' '),
);
/** "would not say more: “…”" */
const NOTHING_MORE: ReadonlySet<string> = new Set(
  'more much anything further if whether when which sorry yes no so'.split(' '),
);

/**
 * "“…” is not what she said", "“…,” he is expected to say", "“…” was falsely attributed to her": what is said behind a quotation that
 * no finding has of whether its words were said.
 * @param after index of the first token behind the quotation
 */
export function verdictBehind(view: View, unit: Unit, after: number): Modality {
  const end = Math.min(unit.last, after + VERDICT_REACH);
  if (isBe(view.tokens[after]?.lower)) {
    const words = lowers(view, after, Math.min(end, after + 4));
    if (words.some(isNegation) && lowers(view, after, end).some((word) => WORDED.has(word)))
      return 'not-said';
    if (words.some((word) => FALSELY.has(word) || UNTRUE.has(word) || FAKE.has(word)))
      return 'falsely-ascribed';
  }
  for (let at = after; at < end; at += 1) {
    if (view.inside[at] !== -1 || !isVerb(view.tags[at]) || view.tags[at] === 'MD') continue;
    const lemma = view.tokens[at]?.word.lemma ?? '';
    if (!isReportVerb(lemma) && !UTTERING.has(lemma)) continue;
    const group = verbGroupAt(view, at, after);
    const modality = group.negated ? 'not-said' : (ofGovernor(view, unit, group) ?? 'said');
    if (modality !== 'said') return modality;
  }
  return 'said';
}

/** "is not what she said", "were never his words"; "is not a good line" judges them. */
const WORDED: ReadonlySet<string> = new Set('what words quote quotation something anything'.split(' '));

const UTTERING: ReadonlySet<string> = new Set(['speak', 'utter', 'use', 'voice', 'pronounce']);

/** Tokens behind a quotation in which its reporting clause would stand. */
const VERDICT_REACH = 14;

/** "Nobody in the ministry", "no minister", "neither of them", "nor did X", "at no point did X", "the AI-generated voice". */
function ofSubject(view: View, unit: Unit, finding: Finding, group: VerbGroup): Modality | undefined {
  const { source } = finding;
  if (source !== undefined) {
    if (holdsFake(view, source.first, Math.min(source.last, source.first + 4))) return 'falsely-ascribed';
    if (lowers(view, source.first + 1, source.last).some((word) => ACTING.has(word)))
      return 'falsely-ascribed';
    if (isNobody(view, source.first))
      return group.tag !== 'VG' && isUnbroken(view, source.first, group.first)
        ? ofNobody(view, finding, group)
        : 'unclear';
  }
  let first = unit.first;
  while (
    view.tags[first] === 'CC' &&
    view.tokens[first]?.lower !== 'nor' &&
    view.tokens[first]?.lower !== 'neither'
  )
    first += 1;
  if (view.inside[first] !== -1 || !isOneClause(view, first, group.first)) return undefined;
  if (isNobody(view, first)) return ofNobody(view, finding, group);
  const opener = lowers(view, first, first + 2);
  if (MERELY.has(opener[1] ?? '') || opener[1] === 'mind') return undefined;
  const inverts = NEVER.has(opener[0] ?? '') || (view.tags[first] === 'IN' && opener[1] === 'no');
  return inverts && lowers(view, first + 1, group.first + 1).some((word) => auxiliaryOf(word) !== undefined)
    ? 'not-said'
    : undefined;
}

/** "A doctored clip", not Ms Hoax nor Mr Bogus. */
function holdsFake(view: View, first: number, last: number): boolean {
  for (let at = Math.max(0, first); at < last; at += 1) {
    const token = view.tokens[at];
    if (view.inside[at] !== -1 || token === undefined || !FAKE.has(token.lower)) continue;
    const isName = token.text !== token.lower && (view.tags[at] === 'NNP' || at > first);
    if (!isName || token.lower === 'ai-generated') return true;
  }
  return false;
}

function ofNobody(view: View, finding: Finding, group: VerbGroup): Modality | undefined {
  if (isOutdone(view, finding, group)) return undefined;
  // "nobody denies that …", "no one would not say": said, but by nobody in particular.
  return group.negated || DENYING.has(group.lemma) ? 'unclear' : 'not-said';
}

/** "Nobody said it better than Smith: “…”". */
function isOutdone(view: View, { content }: Finding, group: VerbGroup): boolean {
  return lowers(view, group.verb, content[0]?.first ?? view.tokens.length).includes('than');
}

/** "An actor playing Smith". */
const ACTING: ReadonlySet<string> = new Set(
  'playing portraying impersonating imitating mimicking parodying spoofing'.split(' '),
);

function isNobody(view: View, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  if (!NOBODY.has(lower)) return false;
  const next = view.tokens[at + 1];
  // "No 10", "No longer"
  if (view.tags[at + 1] === 'COMMA') return false;
  return !(lower === 'no' && (next?.kind === 'number' || next?.text === '.' || next?.lower === 'longer'));
}

/** "no apology from the ministry, which said", "(none of them agrees)": the verb has another subject. */
function isUnbroken(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (view.tags[at] === 'RP' || view.tags[at] === 'DASH') return false;
  return !isRelative(view, last);
}

function isRelative(view: View, first: number): boolean {
  const before = view.tokens[first - 1]?.lower ?? '';
  return before === 'who' || before === 'which' || before === 'that';
}

/** No comma, no mark and no finite verb but auxiliaries between the two. */
function isOneClause(view: View, first: number, last: number): boolean {
  if (last - first > REACH) return false;
  for (let at = first; at < last; at += 1) {
    const tag = view.tags[at];
    if (
      view.inside[at] !== -1 ||
      tag === 'COMMA' ||
      tag === 'STOP' ||
      tag === 'SEMI' ||
      tag === 'COLON' ||
      tag === 'LP' ||
      tag === 'RP'
    )
      return false;
    if (tag === 'DASH' || tag === 'TH' || tag === 'WR' || view.tokens[at]?.lower === 'but') return false;
    if (isFiniteVerb(tag) && tag !== 'MD' && auxiliaryOf(view.tokens[at]?.lower ?? '') === undefined)
      return false;
  }
  return true;
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'no', 'neither', 'no-one']);
const NEVER: ReadonlySet<string> = new Set(['never', 'nor', 'neither', 'hardly', 'scarcely', 'not']);

/** The verb that a cue names; nouns and marks have none. */
function cueVerb(view: View, { cue, lemma }: Finding): number | undefined {
  if (cue === undefined) return undefined;
  let any: number | undefined;
  for (let at = cue.first; at < cue.last; at += 1) {
    if (view.inside[at] !== -1 || !isVerb(view.tags[at])) continue;
    if (view.tags[at] === 'MD') {
      any = verbAfterModal(view, at, at + 6);
      continue;
    }
    if (lemma !== undefined && (view.tokens[at]?.word.lemma ?? '') === lemma) return at;
    any = at;
  }
  return any;
}

/** Where the clause of the cue begins: with its subject, if that stands before it. */
function clauseLeft({ source }: Finding, group: VerbGroup, unit: Unit): number {
  return source !== undefined && source.first < group.first && source.first >= unit.first
    ? source.first
    : group.first;
}

/** "never said", "should have said", "wrongly quoted": the words of the verb group itself. */
function ofGroup(view: View, unit: Unit, group: VerbGroup, finding: Finding): Modality | undefined {
  // "did not mince words: “…”": what is negated or only possible is not the saying.
  if (finding.lemma === undefined && !isReportVerb(group.lemma)) return undefined;
  const words = [
    ...adverbsBefore(view, group.first, unit.first),
    ...lowers(view, group.first, group.verb + 1),
  ];
  if (group.lemma === 'misquote') return 'falsely-ascribed';
  if ((group.passive || RELAYING.has(group.lemma)) && words.some((word) => FALSELY.has(word)))
    return 'falsely-ascribed';
  if (words.some((word) => MERELY.has(word)) || isComparison(view, group)) return undefined;
  const next = lowers(view, group.verb + 1, group.verb + 4).join(' ');
  if (/^(?:no such|nothing (?:of|like))\b/.test(next)) return 'not-said';
  if (group.negated || words.some((word) => NEVER.has(word)))
    return group.lemma === 'deny' ? undefined : 'not-said';
  const toHave = view.tokens[group.first - 1]?.lower === 'to' && group.tag === 'VN';
  if (toHave) {
    const led = lowers(view, Math.max(unit.first, group.first - 8), group.first - 1);
    if (led.at(-1) === 'ought') return 'hypothetical';
    // "is not known to have said"
    if (
      /^(?:known|thought|believed|recorded|reported|understood)$/.test(led.at(-1) ?? '') &&
      led.some(isNegation)
    )
      return 'not-said';
    if (led.some((word) => FALSELY.has(word))) return 'falsely-ascribed';
  }
  // "effectively saying “…”": the article's own reading of it.
  if (words.some((word) => IN_EFFECT.has(word)) && group.lemma === 'say') return 'unclear';
  // "might as well have said"
  if (/\b(?:might|may|could) as well\b/.test(lowers(view, group.first - 3, group.verb).join(' ')))
    return 'hypothetical';
  // "he’d said" is had.
  const isHad =
    group.tag === 'VN' && words.some((word) => word === "'d" || word === '’d') && !words.includes('have');
  if (!group.modal || isHad || words.some((word) => HABIT.has(word))) return undefined;
  if (isAfterwards(view, group, finding)) return undefined;
  return isHabit(view, unit, group, finding) ? 'unclear' : 'hypothetical';
}

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

/** "could not have been clearer: “…”": a comparison, not a denial. */
function isComparison(view: View, group: VerbGroup): boolean {
  if (!isBe(view.tokens[group.verb]?.lower)) return false;
  const next = view.tokens[group.verb + 1]?.lower ?? '';
  return next === 'more' || next.endsWith('er') || next === 'less';
}

/** "a year later he would tell a reporter: “…”": what came to pass. */
function isAfterwards(view: View, group: VerbGroup, { source }: Finding): boolean {
  if (!lowers(view, group.first, group.verb).includes('would')) return false;
  if (lowers(view, group.verb + 1, group.verb + 3).some((word) => HABIT.has(word))) return true;
  const from = Math.max(0, (source?.first ?? group.first) - 6);
  return lowers(view, from, group.first).some((word) => word === 'later' || word === 'after');
}

function adverbsBefore(view: View, first: number, floor: number): string[] {
  const found: string[] = [];
  for (let at = first - 1; at >= floor && view.tags[at] === 'RB'; at -= 1)
    found.push(view.tokens[at]?.lower ?? '');
  return found;
}

const FALSELY: ReadonlySet<string> = new Set(
  'falsely wrongly mistakenly erroneously incorrectly inaccurately misleadingly supposedly wrongfully misquoted'.split(
    ' ',
  ),
);
const IN_EFFECT: ReadonlySet<string> = new Set(
  'effectively essentially basically practically virtually'.split(' '),
);
/** Verbs with which one passes on what another said. */
const RELAYING: ReadonlySet<string> = new Set(['quote', 'cite', 'attribute', 'credit', 'ascribe']);
/** "did not only say", "has not just said". */
const MERELY: ReadonlySet<string> = new Set('only just merely simply'.split(' '));
/** "would often say", "would later tell": it was said. */
const HABIT: ReadonlySet<string> = new Set(
  'later often always frequently sometimes eventually subsequently regularly repeatedly invariably usually'.split(
    ' ',
  ),
);

/** "refused to say", "denied saying", "is expected to say": what an infinitive or a participle hangs on. */
function ofGovernor(view: View, unit: Unit, group: VerbGroup): Modality | undefined {
  const floor = Math.max(unit.first, group.first - 8);
  if (group.infinitive) {
    for (let at = group.first - 1; at >= floor; at -= 1) {
      if (view.inside[at] !== -1 || view.tags[at] === 'COMMA' || view.tags[at] === 'STOP') return undefined;
      const lower = view.tokens[at]?.lower ?? '';
      const tag = view.tags[at];
      if (PURPOSE.has(lower)) return undefined;
      if (at === group.first - 1 && (lower === 'not' || lower === 'never')) return 'not-said';
      // "was too polite to say"
      if (tag === 'JJ' && view.tokens[at - 1]?.lower === 'too') return 'not-said';
      // "as if to say", "as though to say"
      if ((lower === 'if' || lower === 'though') && view.tokens[at - 1]?.lower === 'as')
        return 'hypothetical';
      if (tag === 'RB' && lower !== 'yet') continue;
      if (lower === 'yet') return 'not-said';
      const lemma = lemmaOf(lower);
      const outer = isVerb(tag) ? verbGroupAt(view, at, unit.first) : undefined;
      const negated = outer?.negated ?? isNegatedBefore(view, at, unit.first);
      if (RELUCTANT.has(lower) || RELUCTANT.has(lemma)) return negated ? undefined : 'not-said';
      if (PROSPECT.has(lower) || PROSPECT.has(lemma))
        return negated ? 'not-said' : WANTED.has(lower) || WANTED.has(lemma) ? 'unclear' : 'hypothetical';
      // "would have had to say"
      if (outer?.modal && !outer.negated && /^(?:have|had|need|love|like|prefer|want)$/.test(lemma))
        return 'hypothetical';
      if (isVerb(tag)) return negated && !HINDERED.has(lemma) ? 'not-said' : undefined;
    }
    return undefined;
  }
  if (group.tag !== 'VG' && !lowers(view, group.first, group.verb).includes('having')) return undefined;
  const prevented = ofPrevention(view, group, floor);
  if (prevented !== undefined) return prevented;
  // "denied ever saying", "stopped short of saying", "avoided saying"
  const words = lowers(view, floor, group.first);
  while (words.at(-1) === 'ever' || words.at(-1) === 'publicly') words.pop();
  const last = words.at(-1) ?? '';
  const two = `${words.at(-2) ?? ''} ${last}`;
  if (/^rul(?:e|es|ed|ing)$/.test(last) && view.tokens[group.first]?.lower === 'out') return 'not-said';
  if (last === 'for' && lemmaOf(words.at(-2) ?? '') === 'forgive') return 'hypothetical';
  if (last === 'without' && lemmaOf(words.at(-2) ?? '') === 'go') return 'unclear';
  if (INSTEAD.has(last) || INSTEAD.has(two)) return 'not-said';
  const lemma = lemmaOf(last);
  if (DENYING.has(lemma)) return 'not-said';
  if (AVOIDING.has(lemma)) return words.some((word) => isNegation(word)) ? undefined : 'not-said';
  if (last === 'as' && words.some((word) => FALSELY.has(word) || lemmaOf(word) === 'misquote'))
    return 'falsely-ascribed';
  if (IMAGINING.has(lemma)) return 'hypothetical';
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

function isNegatedBefore(view: View, at: number, floor: number): boolean {
  for (let back = at - 1; back >= floor && at - back < 4; back -= 1) {
    const lower = view.tokens[back]?.lower ?? '';
    if (isNegation(lower)) return true;
  }
  return false;
}

function isNegation(lower: string): boolean {
  return lower === 'not' || lower === 'never' || lower === 'cannot' || lower.endsWith("n't");
}

const RELUCTANT: ReadonlySet<string> = new Set(
  'refuse decline fail neglect forget omit unable unwilling afraid reluctant loath loth hesitate scared refusal unprepared hesitant powerless forbid forbidden ban bar prohibit'.split(
    ' ',
  ),
);
const PROSPECT: ReadonlySet<string> = new Set(
  'expect expected likely unlikely set due about plan planned intend intends hope want wish going suppose supposed prepare ready scheduled poised bound sure certain threaten threatened tempted able entitled free pretend urge urged ask asked beg told order ordered advise advised'.split(
    ' ',
  ),
);
/** "asked her to say “…”", "wanted to tell them “…”": she may have, or not. */
const WANTED: ReadonlySet<string> = new Set(
  'hope want wish ready able entitled free urge urged ask asked beg told order ordered advise advised'.split(
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
const DENYING: ReadonlySet<string> = new Set(['deny', 'dispute', 'refute', 'disavow', 'disclaim']);
const AVOIDING: ReadonlySet<string> = new Set(['avoid', 'resist', 'stop', 'evade', 'dodge', 'sidestep']);
const IMAGINING: ReadonlySet<string> = new Set(['imagine', 'picture', 'fear', 'consider', 'contemplate']);

/** "if he fails, saying “…”", "misquoted her, saying that …": who says it need not be the one in the clause before the comma. */
function heldInside(view: View, group: VerbGroup, left: number, modality: Modality | undefined) {
  const isOutside = group.tag === 'VG' && left < group.first && view.tags[group.first - 1] === 'COMMA';
  return modality !== undefined && isOutside ? 'unclear' : modality;
}

/** "If X said", "a post falsely claims that X said", "there is no record that X said": what the clause stands in. */
function ofEmbedding(view: View, unit: Unit, left: number, group: VerbGroup): Modality | undefined {
  const before = clauseBefore(view, unit, left);
  const { words } = before;
  const last = words.at(-1) ?? '';
  const end = `${words.at(-2) ?? ''} ${last}`;
  if (CONDITION.has(last) || IF_PHRASES.has(end)) {
    // "if asked, “…”", "if he had not winked and said “…”"
    if (left === group.first || lowers(view, left, group.first).some(isNegation)) return 'unclear';
  }
  if (CONDITION.has(last) || IF_PHRASES.has(end)) return asksWhether(words) ? 'asked' : 'hypothetical';
  if (last === 'whether') return asksWhether(words) ? 'asked' : undefined;
  if (isInverted(view, unit, left)) return 'hypothetical';
  // "“…” is not what X said", "are words that X never said"
  if (last === 'what' && isNegatedBe(words.slice(-3, -1))) return 'not-said';
  // "disputed the report, which said": that it said so is not disputed.
  if (words.length === 0 || (left < group.first && isRelative(view, group.first))) return undefined;
  const isThat = last === 'that';
  const governed = isThat || before.endsInVerb;
  if (before.close.some((word) => FALSELY.has(word)) && governed) return 'falsely-ascribed';
  if (holdsFake(view, before.first, left) && (governed || before.isPlace)) return 'falsely-ascribed';
  if (!isThat && !before.endsInVerb) return undefined;
  // "not one witness heard X say"
  if (!isThat && (NOBODY.has(words[0] ?? '') || (words[0] === 'not' && words[1] === 'one')))
    return 'not-said';
  // "hope to hear X say": what nobody has heard yet.
  if (!isThat && group.tag !== 'VG' && before.isAhead) return 'hypothetical';
  if (words.some((word) => WISHING.has(lemmaOf(word)))) return 'hypothetical';
  const denied = words.findLastIndex((word) => DENYING.has(lemmaOf(word)));
  // "denied on Monday that", not "denied the report, which said that".
  if (denied >= 0 && denied >= words.length - 4 && !before.isNegated) return 'not-said';
  // "rejected claims that he said", "dismissed reports that …"
  if (
    isThat &&
    group.tag !== 'VG' &&
    REPORTS.has(words.at(-2) ?? '') &&
    words.slice(-6, -2).some((word) => REJECTING.has(lemmaOf(word)))
  )
    return before.isNegated ? undefined : 'not-said';
  if (isThat && words.some((word, at) => word === 'no' && EVIDENCE.has(words[at + 1] ?? '')))
    return 'not-said';
  if (isThat && words.some((word) => UNTRUE.has(word))) return 'falsely-ascribed';
  if (isThat && words.includes('not') && words.includes('true')) return 'not-said';
  return undefined;
}

const REPORTS: ReadonlySet<string> = new Set(
  'claim claims report reports allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors idea notion'.split(
    ' ',
  ),
);
const REJECTING: ReadonlySet<string> = new Set('reject dismiss rebut contest deny dispute refute'.split(' '));

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
function ofFrame(view: View, unit: Unit, left: number): Modality | undefined {
  const link = view.tokens[left - 1]?.lower ?? '';
  if (link === 'without') return 'not-said';
  if (link !== 'which' && link !== 'where' && link !== 'whose') return undefined;
  return holdsFake(view, Math.max(unit.first, left - 12), left) ? 'falsely-ascribed' : undefined;
}

function clauseBefore(view: View, unit: Unit, left: number): Before {
  const floor = Math.max(unit.first, left - REACH);
  let first = left;
  const isOpening = view.tags[left - 1] === 'COMMA' && view.tags[unit.first] === 'IN';
  if (isOpening) first = left - 1;
  while (first > floor) {
    const at = first - 1;
    if (view.inside[at] !== -1) break;
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
    isNegated: words.some((word) => isNegation(word)),
    isAhead:
      verb !== undefined &&
      /^(?:hear|see|watch|have|make|let)$/.test(verb.lemma) &&
      (verb.infinitive || verb.modal),
  };
}

function asksWhether(words: readonly string[]): boolean {
  return words.some((word) => word === 'asked' || word === 'asks' || word === 'ask' || word === 'wondered');
}

function isNegatedBe(words: readonly string[]): boolean {
  const [be = '', not = ''] = words;
  return (isBe(be) && (not === 'not' || not === 'never')) || (not.endsWith("n't") && isBe(not));
}

/** "Had X said “…”, it would have stopped". */
function isInverted(view: View, unit: Unit, left: number): boolean {
  if (left !== unit.first + 1) return false;
  const first = view.tokens[unit.first]?.lower;
  return first === 'had' || first === 'should' || first === 'were';
}

const CONDITION: ReadonlySet<string> = new Set(
  'if unless lest suppose supposing imagine provided'.split(' '),
);
const IF_PHRASES: ReadonlySet<string> = new Set([
  'as if',
  'as though',
  'in case',
  'provided that',
  'suppose that',
]);
const FAKE: ReadonlySet<string> = new Set(
  (
    'fake doctored forged fabricated bogus spoof parody satirical satire hoax deepfake manipulated altered falsified invented ' +
    'fictional fictitious cartoon caricature skit meme photoshopped ai-generated phony phoney spurious apocryphal imaginary'
  ).split(' '),
);
const WISHING: ReadonlySet<string> = new Set(['wish', 'imagine', 'pretend', 'dream']);
const EVIDENCE: ReadonlySet<string> = new Set(
  'evidence record proof sign trace indication transcript recording confirmation suggestion truth'.split(' '),
);
const UNTRUE: ReadonlySet<string> = new Set(
  'false untrue lie myth hoax fabrication misquote wrong'.split(' '),
);

/** "Claims that X said “…” are false": what the sentence says of it afterwards. */
function ofVerdict(view: View, unit: Unit, left: number, { content }: Finding): Modality | undefined {
  const [range] = content;
  if (left <= unit.first || range === undefined) return undefined;
  let open = range.first;
  while (open < range.last && open < range.first + REACH && view.tags[open] !== 'OQ') open += 1;
  const close = regionAt(view, open)?.close ?? unit.last;
  if (close >= unit.last - 1 || !isBe(view.tokens[close + 1]?.lower)) return undefined;
  const words = lowers(view, close + 2, Math.min(unit.last, close + 5));
  if (!words.some((word) => UNTRUE.has(word) || FAKE.has(word) || word === 'fabricated')) return undefined;
  return words.some(isNegation) ? undefined : 'falsely-ascribed';
}

/** "Did X say “…”?", "Who said “…”?": the sentence asks. "Why did he say" takes it for said. */
function ofQuestion(view: View, unit: Unit, left: number, verb: number): Modality | undefined {
  const end = unit.last - 1;
  if (end <= verb || view.tokens[end]?.text !== '?' || view.inside[end] !== -1) return undefined;
  let first = unit.first;
  while (
    first < left &&
    (view.tags[first] === 'CC' || view.tags[first] === 'RB' || view.tags[first] === 'COMMA')
  )
    first += 1;
  const lower = view.tokens[first]?.lower ?? '';
  // "Why won’t X say “…”?", "When will X say “…”?"
  const next = view.tokens[first + 1]?.lower ?? '';
  const isUndone = next.endsWith("n't") || next.endsWith('n’t') || /^(?:will|would|won't)$/.test(next);
  if (/^(?:why|when|how)$/.test(lower) && isUndone && first + 1 <= left) return 'asked';
  return ASKING.has(lower) && first <= left ? 'asked' : undefined;
}

const ASKING: ReadonlySet<string> = new Set(
  "did do does didn't doesn't don't will would won't wouldn't could can should has have had is are was were who whoever may might".split(
    ' ',
  ),
);

function lowers(view: View, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = Math.max(0, first); at < last; at += 1)
    if (view.inside[at] === -1) words.push(view.tokens[at]?.lower ?? '');
  return words;
}
