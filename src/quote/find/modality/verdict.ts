import { isReportVerb } from '../../../english/index.ts';
import { isBe } from '../../grammar/closed.ts';
import type { Range } from '../../grammar/phrases.ts';
import { isVerb } from '../../grammar/tags.ts';
import { verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { type Finding, regionAt } from '../finding.ts';
import { asFarAs } from '../spoken-with.ts';
import { disownedBehind, isDisownedBy } from './disowned-behind.ts';
import { ofLead } from './frame.ts';
import { ofFraming } from './framing.ts';
import { ofGovernor } from './governor.ts';
import { isWont, ofGroup } from './group.ts';
import { ofImpersonal } from './impersonal.ts';
import { AVOIDING } from './implicatives.ts';
import { isNegativeOpener } from './subject.ts';
import { isSurveyItem } from './survey.ts';
import { isWitnessed } from './witness.ts';
import { CLOSING, isWording, ofWording, SWALLOWING } from './wording.ts';
import {
  FAKE,
  FALSELY,
  isNegatedBefore,
  isNegation,
  isRetracting,
  lowers,
  MADE_UP,
  REACH,
  UNTRUE,
} from './words.ts';

/**
 * "“…” is not what she said", "“…,” he is expected to say", "“…” was falsely attributed to her": what is said behind a quotation that
 * no finding has of whether its words were said.
 * @param behind index of the first token behind the quotation
 */
function verdictBehind(view: View, unit: Unit, behind: number): Modality {
  // "A quote of hers – “…” – is fake"
  const after = view.tags[behind] === 'DASH' && isBe(view.tokens[behind + 1]?.lower) ? behind + 1 : behind;
  const end = Math.min(unit.last, after + VERDICT_REACH);
  // "“…” was as far as Smith would go"
  if (asFarAs(view, unit, behind) !== undefined) return 'said';
  if (isBe(view.tokens[after]?.lower)) {
    const words = lowers(view, after, Math.min(end, after + 4));
    if (words.some(isNegation) && lowers(view, after, end).some((word) => OWN_WORDS.has(word)))
      return 'not-said';
    if (/\bkept to (?:him|her|them)sel/.test(lowers(view, after, end).join(' '))) return 'not-said';
    if (words.some((word) => FALSELY.has(word) || UNTRUE.has(word) || FAKE.has(word)))
      return 'falsely-ascribed';
  }
  const verb = behindApposed(view, unit, regionAt(view, behind - 1)?.open ?? behind, after);
  if (PROVING.has(view.tokens[verb]?.lower ?? '') && isFalseAfter(view, unit, verb))
    return 'falsely-ascribed';
  if (isCutLine(view, after)) return 'not-said';
  const disowned = disownedBehind(view, unit, after);
  if (disowned !== undefined) return disowned;
  const told = lowers(view, after, end).join(' ').replaceAll('’', "'");
  if (SUMMED_UP.test(told)) return 'unclear';
  const line = lowers(view, after, Math.min(unit.last, after + REACH)).join(' ');
  if (FOUND_NOWHERE.test(told) || UNSPOKEN.test(told) || NOT_ON_RECORD.test(line)) return 'not-said';
  if (CREDITED_WRONGLY.test(line)) return 'falsely-ascribed';
  if (ODDS.test(told)) return 'unclear';
  // "Popular memory puts the words “…” in her mouth"
  if (
    /^(?:, )?(?:(?:was|were|has been|had been) (?:\w+ )?put )?(?:in|into) (?:\S+ ){1,4}?mouths?\b/.test(told)
  )
    return 'falsely-ascribed';
  for (let at = after; at < end; at += 1) {
    if (view.inside[at] !== -1 || !isVerb(view.tags[at]) || view.tags[at] === 'MD') continue;
    const lemma = view.tokens[at]?.word.lemma ?? '';
    if (!isReportVerb(lemma) && !UTTERING.has(lemma)) continue;
    const group = verbGroupAt(view, at, after);
    const finding = { content: [{ first: unit.first, last: after }], lemma: group.lemma };
    const own = SPOKEN.test(group.lemma) ? ofGroup(view, unit, group, finding) : undefined;
    const modality = own ?? (group.negated ? 'not-said' : ofGovernor(view, unit, group)) ?? 'said';
    if (modality !== 'said') return modality;
  }
  return 'said';
}

/** "Her only line, “…,” was cut": nobody came to say it. */
function isCutLine(view: View, after: number): boolean {
  const open = regionAt(view, after - 1)?.open ?? 0;
  const before = view.tags[open - 1] === 'COMMA' ? open - 2 : open - 1;
  if (!/^(?:lines?|scene|joke|monologue)$/.test(view.tokens[before]?.lower ?? '')) return false;
  const [be = '', cut = ''] = lowers(view, after, after + 2);
  return isBe(be) && /^(?:cut|axed|deleted|scrapped|excised|removed|dropped)$/.test(cut);
}

const SPOKEN = /^(?:say|tell|write|utter|speak|declare|announce|answer|reply|shout)$/;

/**
 * "never uttered the words “…”", "was pressed to call the raid “…”": what is done with a quotation of which no finding has the verb.
 * @param open index of the opening mark
 */
function verdictAhead(view: View, unit: Unit, open: number): Modality {
  return ofUnclaimed(view, unit, open) ?? ofVerbAhead(view, unit, open);
}

/** What the sentence makes of a quotation that no finding has, before it or else behind it. */
export function verdictAround(view: View, unit: Unit, { first, last }: Range): Modality {
  const ahead = verdictAhead(view, unit, first);
  return ahead === 'said' ? verdictBehind(view, unit, last) : ahead;
}

/** "rendered the line as “…”", "not once did the words “…” pass her lips" */
function ofUnclaimed(view: View, unit: Unit, open: number): Modality | undefined {
  const framed = ofFraming(view, unit, open) ?? ofWording(view, unit, open) ?? ofLead(view, unit, open);
  if (framed !== undefined) return framed;
  const words = lowers(view, Math.max(unit.first, open - AHEAD), open).join(' ');
  // "the invented endorsement “…”", "There was no “…” from Smith"
  if (MADE_UP_NOUN.test(words)) return 'falsely-ascribed';
  if (/\b(?:is|was|came|been) no$|\bnothing (?:like|resembling|close to)$/.test(words)) return 'not-said';
  if (PUT_IN_MOUTH.test(words)) return 'falsely-ascribed';
  if ([RENDERED, STAGED_LINE, WRITTEN_FOR, SOUNDED_LIKE].some((way) => way.test(words))) return 'unclear';
  if (
    /\bput to (?:him|her|them|the \w+|\S+(?: \S+)?)(?: (?:the|these|his|her) (?:\w+ )?(?:words|claim|sentence|statement|line|remark))?$/.test(
      words,
    )
  )
    return 'asked';
  if (isSurveyItem(view, unit, Math.max(unit.first, open - AHEAD), open)) return 'unclear';
  return /\b(?:did|have|has|had) (?:the|those|these) words?$/.test(words) &&
    isNegativeOpener(view, unit.first)
    ? 'not-said'
    : undefined;
}

const MADE_UP_NOUN = new RegExp(`\\b${MADE_UP} (?:endorsement|review|line|words|headline)$`);

/** "The screenwriter gave the mayor the words “…”" */
const WRITTEN_FOR =
  /\b(?:(?:screen|script|speech)writers?|playwrights?|novelists?|poets?|librettists?|script|screenplay|libretto|film|play|musical|opera|novel)\b[^,;:]* (?:gives?|gave|given|lends?|lent|writes?|wrote) [^,;:]{1,40} (?:the|these|this) (?:\w+ )?(?:words?|lines?|sentence)(?: [,:])?$/;

/** "What sounded like “…” was “…”" */
const SOUNDED_LIKE =
  /\bwhat (?:had |has )?(?:sounded|sounds|seemed|seems|appeared|looked) (?:like|to be)(?: the words?)?$/;

/** "The monk has the duke cry “…”" */
const STAGED_LINE =
  /\b(?:has|have|had) (?!been\b)(?:[^\s,;:]+ ){1,5}(?<!\b(?:an?|the|his|her|their|one|battle|war) )(?:cry|shout|say|roar|whisper|tell \S+|declare|exclaim)(?: [,:])?$/;

/** "puts into her mouth the words “…”" */
const PUT_IN_MOUTH =
  /\bput(?:s|ting)? (?:into|in) (?:[^\s,;:]+ ){1,4}?mouths?(?: (?:the|these|this|a) (?:\w+ )?\w+)?(?: [,:])?$/;

/** "the app rendered the last line as “…”", "a slip turned her answer into “…”" */
const RENDERED =
  /\b(?:replac|chang|swapp)(?:e|es|ed|ing)? (?!(?:his|her|their) ).*\b(?:words?|lines?|answer|reply|caption|text|quote|sentence|slogan)\b(?: \S+){0,4} (?:with|by|for|to)$|\b(?:turn|chang|garbl|mangl|distort|twist|corrupt)(?:s|es|ed|ing)? (?!up|down|on|off|out)(?:(?!and\b|to\b)[^\s,]+ ){1,6}into$|\b(?:render|translat|mistranslat|transcrib|subtitl|caption|misheard|autocorrect)(?:e|es|ed|ing|s)?\b.* as$/;

/** "Had the pilot, Ann Roe, radioed “…”, the tower would have known": the words stand in what was not so. */
function isSupposed(view: View, unit: Unit, open: number): boolean {
  if (!/^(?:had|should|were|if|unless)$/.test(view.tokens[unit.first]?.lower ?? '')) return false;
  let comma = open - 1;
  while (comma > unit.first && (view.tags[comma] !== 'COMMA' || view.inside[comma] !== -1)) comma -= 1;
  const tag = view.tags[comma + 1];
  if (comma > unit.first && tag !== 'VN' && tag !== 'VD') return false;
  const close = regionAt(view, open)?.close ?? unit.last;
  return /^,.*\b(?:would|could|might)\b/.test(
    lowers(view, close + 1, Math.min(unit.last, close + AHEAD)).join(' '),
  );
}

function ofVerbAhead(view: View, unit: Unit, open: number): Modality {
  if (isSupposed(view, unit, open)) return 'hypothetical';
  for (let at = open - 1; at >= unit.first && at > open - AHEAD; at -= 1) {
    const tag = view.tags[at];
    if (view.inside[at] !== -1 || isPause(view, at) || tag === 'COLON') return 'said';
    const isUttered = UTTERING.has(view.tokens[at]?.word.lemma ?? '');
    if (!(isVerb(tag) || isUttered) || tag === 'MD') continue;
    const group = verbGroupAt(view, at, unit.first);
    if (TICKING.has(group.lemma)) return 'unclear';
    // "bit back “…”"
    const isHeldBack =
      at === open - 1 || (at === open - 2 && /^(?:back|down|off)$/.test(view.tokens[open - 1]?.lower ?? ''));
    if (SWALLOWING.test(group.lemma) && isHeldBack && !group.negated) return 'not-said';
    // "was careful to avoid anything like “…”"
    if (AVOIDING.has(group.lemma) && !group.negated) return 'unclear';
    // "Everybody expected “…”", "held its breath for “…”"
    const isAwaited = /^(?:expect|await|anticipate)$/.test(group.lemma) && at === open - 1;
    if (isAwaited || /\b(?:breath|ears?|braced(?: \w+sel\w+)?) for$/.test(lowers(view, at, open).join(' ')))
      return 'unclear';
    // "had hoped for “I resign” from her"
    if (/^(?:hope|wait|wish|long|pray)$/.test(group.lemma) && view.tokens[open - 1]?.lower === 'for')
      return 'unclear';
    if (isRetracting(view.tokens[at]?.lower ?? '') && !group.negated) return 'falsely-ascribed';
    const opensWith = CLOSING.test(group.lemma) && view.tokens[open - 1]?.lower === 'with';
    if (!isReportVerb(group.lemma) && !isUttered && !opensWith) return group.negated ? 'unclear' : 'said';
    const impersonal = ofImpersonal(view, unit, group, open);
    if (impersonal !== undefined) return impersonal;
    const isNever = isNegatedBefore(view, at, unit.first);
    return isNever
      ? 'not-said'
      : (ofGovernor(view, unit, group) ??
          (group.modal && !isWont(view, unit, group) ? 'hypothetical' : 'said'));
  }
  return 'said';
}

/** What is done to words on a page: "not one of them ticked “…”". */
const TICKING: ReadonlySet<string> = new Set(
  'tick circle underline highlight google search click'.split(' '),
);

/** Tokens between a verb and the quotation that is its object. */
const AHEAD = 7;

/** "“…” is how her opponents like to sum it up", "“…”: that, in short, is her pitch" */
const SUMMED_UP =
  /^(?:, )?(?:(?:is|was) (?:roughly |more or less |in effect |essentially )?how .{1,50}\b(?:sums?|summed|summari[sz]es?d?|paraphrases?d?|translates?d?|caricatures?d?|likes? to|interprets?|interpreted|renders?|rendered)\b|(?:[:,–—-] )?(?:that|this|such)(?: ,)? (?:in (?:short|a nutshell|essence|effect|other words|brief|sum)|roughly|more or less|crudely put|boiled down)\b)/;

/** "does not appear in her speech", "is nowhere to be found" */
const FOUND_NOWHERE =
  /^[-–—,]? ?(?:(?:do|does|did)(?: not|n['’]t) (?:appear|occur|feature|figure|exist|come up)|(?:can|could)(?:not| not) be found|(?:is|are|was|were) (?:nowhere|not) (?:to be )?found|(?:appears?|occurs?|is|are) nowhere\b|(?:exists?|existed|lives?|lived) only in (?:the |his |her |their )?(?:imagination|minds?|heads?|fantasy|dreams?)\b)/u;

/** ", the sentence that set off the protests, is not on the tape" */
const NOT_ON_RECORD =
  /^(?:, (?:the|a) (?:\w+ )?(?:sentence|line|words?|quote|quotation|remark|phrase)\b[^.;]*?,)? ?(?:is|was|are|were) (?:not|nowhere) (?:on|in|to be found (?:on|in)) (?:it|them|the (?:\w+ )?(?:recording|tape|film|video|footage|transcript|speech|text|letter|book|minutes))\b/;

/** "is attributed to Smith everywhere but in his books", ", often ascribed to her, was coined by an agency" */
const CREDITED_WRONGLY =
  /^[,–—-]? ?(?:(?:is|was|are|were|has been|have been|had been) )?(?:(?:\w+ly|often|much|always|so|now|still) )*(?:attributed|ascribed|credited|assigned) to [^;]*?(?:\beverywhere (?:but|except)\b|\bnowhere\b|\b(?:do|does|did)(?: not|n['’]t) (?:appear|occur|feature|figure|exist)\b|\b(?:not|nowhere) to be found\b|\bno (?:evidence|source|proof|record|trace)\b|\bin none of\b|\b(?:who|but (?:s?he|they)|though (?:s?he|they)) (?:never|did not) (?:\w+ )?(?:say|said|write|wrote|use|used|utter|uttered)(?: (?:it|this|that|them|so|such|any)\b|$| ?[,.;])|\b(?:was|were) (?:in fact |actually |really )?(?:coined|written|invented|dreamed up|first (?:used|said|spoken|written)) by\b)/;

/** "never passed her lips" */
const UNSPOKEN =
  /^(?:(?:have|has|had) )?(?:never|not once|(?:did|have|has|had)(?: not|n't)) (?:once |ever )?(?:pass(?:es|ed)?|cross(?:es|ed)?|leave|left|escaped?) (?:his|her|their) (?:lips|mouths?)\b|^(?:had |has )?(?:died|dies|froze|stuck|caught) (?:on|in) (?:his|her|their|\S+(?: \S+)? (?:'s|’s)) (?:lips|throat|tongue)\b/;

/** "“I quit” is at 200-1" */
const ODDS = /^(?:is |was |are |, )?at \d+ ?[-–/] ?\d+\b/;

/** "is not what she said", "were never his words"; "is not a good line" judges them. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'what how words quote quotation something anything'.split(' '),
);

const UTTERING: ReadonlySet<string> = new Set(['speak', 'utter', 'use', 'voice', 'pronounce']);

/** Tokens behind a quotation in which its reporting clause would stand. */
const VERDICT_REACH = 14;

/** "Claims that X said “…” are false": what the sentence says of it afterwards. */
export function ofVerdict(
  view: View,
  unit: Unit,
  left: number,
  { content, lemma }: Finding,
): Modality | undefined {
  const [range] = content;
  // "The line pinned on him, “…”, was invented": no verb of saying opens the sentence.
  if ((left <= unit.first && lemma !== undefined) || range === undefined) return undefined;
  let open = range.first;
  while (open < range.last && open < range.first + REACH && view.tags[open] !== 'OQ') open += 1;
  const close = regionAt(view, open)?.close ?? unit.last;
  // "The letter, in which Smith said “…”, was a forgery."
  const isParted = view.tags[close + 1] === 'COMMA' && isSetOff(view, unit, open);
  const verb = isParted ? close + 2 : behindApposed(view, unit, open, close + 1);
  if (verb >= unit.last || !PROVING.has(view.tokens[verb]?.lower ?? '')) return undefined;
  // "The words everyone remembers – “…” – were never hers."
  if (verb > close + 1 && isDisownedBy(view, verb, unit.last)) return 'falsely-ascribed';
  return isFalseAfter(view, unit, verb) ? 'falsely-ascribed' : undefined;
}

/**
 * "The line pinned on him, “…”, | was", "“…”, the line she is known for, | was": index of the verb behind a quotation that is set off from its
 * noun, or that its noun is set off from.
 * @param behind index of the first token behind the quotation
 */
function behindApposed({ tags, tokens }: View, { last }: Unit, open: number, behind: number): number {
  const before = tags[open - 1];
  if (before !== undefined && /^(?:COMMA|DASH)$/.test(before) && tags[behind] === before) return behind + 1;
  if (tags[behind] !== 'COMMA' || tags[behind + 1] !== 'DT' || !isWording(tokens[behind + 2]?.lower ?? ''))
    return behind;
  let comma = behind + 3;
  while (comma < last && comma - behind < LONGEST_APPOSED && tags[comma] !== 'COMMA') comma += 1;
  return tags[comma] === 'COMMA' ? comma + 1 : behind;
}

/** Tokens of ", the line for which her whole party remembers her". */
const LONGEST_APPOSED = 12;

/** A relative clause between commas holds the words. */
function isSetOff({ tags, tokens, inside }: View, unit: Unit, open: number): boolean {
  for (let at = open - 1; at > unit.first; at -= 1) {
    if (inside[at] !== -1 || tags[at] !== 'COMMA') continue;
    const link = tags[at + 1] === 'IN' ? at + 2 : at + 1;
    return /^(?:which|where)$/.test(tokens[link]?.lower ?? '');
  }
  return false;
}

/** "are false", "turned out to be invented", "was retracted": the verb at `at` and what it says, up to a pause. */
function isFalseAfter(view: View, unit: Unit, at: number): boolean {
  // "came from a satirical account", not "came across as staged"
  const isOrigin = /^(?:c[ao]me|origin|stem)/.test(view.tokens[at]?.lower ?? '');
  if (isOrigin && view.tokens[at + 1]?.lower !== 'from') return false;
  let end = at + 1;
  while (end < unit.last && end < at + PREDICATE && view.inside[end] === -1 && !isPause(view, end)) end += 1;
  const words = lowers(view, at + 1, end);
  // "have been withdrawn", not "had done something wrong"
  const isHave = /^(?:has|have|had)$/.test(view.tokens[at]?.lower ?? '');
  if (isHave && !words.slice(0, 4).some((word) => /^(?:been|proved|proven|turned)$/.test(word))) return false;
  // "came from an AI chatbot", not "came from the victim of a scam"
  const isFalse = words.some((word) => UNTRUE.has(word) || FAKE.has(word)) || PLAYED.test(words.join(' '));
  if (isOrigin && !isFalse && !MADE_THERE.test(words.join(' '))) return false;
  const isTaken = words.some(
    (word, place) => (isRetracting(word) || REJECTED.has(word) || FALSELY.has(word)) && place < 5,
  );
  if (!isOrigin && !isTaken && !isFalse && !MADE_WITH.test(words.join(' '))) return false;
  return !words.some(isNegation);
}

/** "was a forgery", "was a prank", "was a joke of the editors", "was an April Fool" */
const PLAYED =
  /\b(?:forger(?:y|ies)|pranks?|fabrications|inventions?|april fools?|jokes? (?:by|of|played|made up))\b|^(?:some(?:body|one) else|another (?:man|woman)) (?:'s|’s)/;

/** "X was quoted as saying “…”, words she never spoke", "“…” were not her words, she said". */
export function ofTrail(view: View, unit: Unit, finding: Finding): Modality | undefined {
  const { content } = finding;
  const [range] = content;
  const close = range && view.tags[range.first] === 'OQ' ? regionAt(view, range.first)?.close : undefined;
  if (range !== undefined && close !== undefined && isDisownedBy(view, close + 1, range.last))
    return 'falsely-ascribed';
  for (const { first, last } of content)
    for (let at = last - 1; at >= first && at > last - REACH; at -= 1)
      if (view.tags[at] === 'CQ') {
        // "Smith said the quote “…” was fake": that is what is said.
        const isOwn = at + 1 < last && view.tags[first] !== 'OQ';
        if (isOwn && /^(?:was|were)$/.test(view.tokens[at + 1]?.lower ?? '')) return undefined;
        const behind = lowers(view, at + 1, Math.min(unit.last, at + PREDICATE)).join(' ');
        const isTakenBack = RECANTS.test(behind);
        // "typed a statement in which Smith said “…” and she refused to sign it"
        const isUnsigned = UNSIGNED.test(behind) && DRAWN_UP.test(lowers(view, unit.first, at).join(' '));
        if (isUnsigned) return 'not-said';
        // "testified that she told him “…,” but later recanted"
        if (isTakenBack && isWitnessed(view, unit, finding)) return 'unclear';
        return disownedBehind(view, unit, at + 1);
      }
  return undefined;
}

const UNSIGNED =
  /^(?:, )?(?:and|but|which|though|although) (?:\S+ ){1,3}?(?:(?:refused|declined) to sign|(?:never|did not|would not) sign(?:ed)?)\b/;

const DRAWN_UP =
  /\b(?:typed|drew up|drawn up|drafted|prepared|wrote out) .*\b(?:statement|confession|text|paper|letter|form)\b/;

const RECANTS =
  /^(?:, )?(?:but|and|though|although|before) (?:\w+ ){0,3}?(?:recant(?:ed|ing)|retracted|(?:withdrew it|took it back)(?= [.,;]|$)|taking it back|admitted (?:that )?(?:s?he|they) (?:had )?lied)\b/;

/** "are false", "have been withdrawn", "turned out to be invented", "proved false". */
const PROVING: ReadonlySet<string> = new Set(
  'is was are were has have had turned turns proved proves came comes originated originates stems stemmed'.split(
    ' ',
  ),
);

/** "was made with artificial intelligence", "had been spliced", "were dismissed". */
const REJECTED: ReadonlySet<string> = new Set(
  (
    'ai artificial chatbot generated spliced dubbed staged edited dropped dismissed rejected denied refuted disputed unfounded baseless groundless ' +
    'cobbled stitched pieced phishing scam unproven unsubstantiated unconfirmed misleading nonsense disproved disproven debunked discredited'
  ).split(' '),
);

/** "was made with a free template" */
const MADE_WITH =
  /^(?:\w+ly )?(?:made|created|generated|produced|mocked up|knocked up|put together|assembled) (?:with|using|by|in|on|from) (?:an? |the )?(?:\w+ ){0,3}?(?:template|templates|generator|generators|chatbot|chatbots|ai|photoshop|deepfake)\b/;

const MADE_THERE =
  /\b(?:chatbot|ai|(?:novel|sitcom|screenplay|comedy|sketch|pantomime)|(?:ai|artificial|scam|phishing|staged|edited|spliced|generated|misleading) (?:\w+ )?(?:app|tool|program|programme|model|generator|site|website|account|page|post|call|e-?mail|message|video|clip))(?:$| that| which)/;

/** Tokens from a quotation to the end of what is said of it. */
const PREDICATE = 9;

function isPause(view: View, at: number): boolean {
  const tag = view.tags[at];
  return (
    tag === 'COMMA' || tag === 'STOP' || tag === 'SEMI' || tag === 'DASH' || tag === 'CC' || tag === 'TH'
  );
}
