import { isSaying, lemmaOf } from '../../../english/index.ts';
import { isBe } from '../../grammar/closed.ts';
import { isFiniteVerb, isVerb } from '../../grammar/tags.ts';
import { type VerbGroup, verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { askedOnce } from '../../words.ts';
import { regionAt } from '../finding.ts';
import { ofGovernor } from './governor.ts';
import { adverbsBefore, isNegation, lowers } from './words.ts';

/**
 * What becomes of the words that a noun names, where a quotation is these words: "struck the sentence “…” from her speech", "a line reading
 * “…” was deleted", "“…” is a promise that Smith has never made", "has yet to utter the words that they wait for: “…”". It is a question of
 * the verb that has the noun for its object or its subject: whether it makes, unmakes or only wants the words.
 * @param open index of the opening mark
 * @returns undefined where no such noun stands beside the quotation, and where nothing speaks against its having been said
 */
export function ofWording(view: View, unit: Unit, open: number): Modality | undefined {
  const close = regionAt(view, open)?.close;
  if (close === undefined || close > unit.last) return undefined;
  const noun = nounBefore(view, unit, open);
  if (noun === undefined) return ofNounBehind(view, unit, close + 1);
  // "refused to take the oath: “…”": behind the colon stands what was said instead.
  if (FORMULA.test(view.tokens[noun]?.lower ?? '') && view.tags[open - 1] === 'COLON') return undefined;
  const tail = ofRelative(view, noun + 1, open);
  const before = ofVerbBefore(view, unit, noun, open);
  // "has uttered the sentence that they were waiting for"
  if (before !== undefined && before !== 'said') return before;
  if (tail !== undefined && !(before === 'said' && tail === 'unclear')) return tail;
  return ofPredicate(view, unit, close + 1, isPartOf(view, noun, open));
}

/** A line, a sentence; a pledge or a joke that stands in a draft. */
function isPartOf(view: View, noun: number, open: number): boolean {
  return (
    PART.test(view.tokens[noun]?.lower ?? '') ||
    lowers(view, noun + 1, open).some((word) => DRAFTS.test(word))
  );
}

/** What is written down before it is spoken. */
const DRAFT = '(?:drafts?|versions?|notes|scripts?|typescript|manuscript)';

const DRAFTS = new RegExp(`^${DRAFT}$`);

/**
 * "The opening of the mayor's undelivered speech survives", "Here is the apology that she did not make", "The message was typed and then
 * deleted": a sentence whose noun of words is told to be unmade.
 */
export function isUnmade(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    if (!namesText(view.tokens[at]?.word)) continue;
    const before = lowers(view, Math.max(first, at - 3), at);
    if (before.some((word) => UNSPOKEN.test(word))) return true;
    const modality = ofRelative(view, at + 1, last);
    if (modality === 'not-said' || modality === 'hypothetical') return true;
    if (DISCARDED.test(lowers(view, at + 1, last).join(' '))) return true;
  }
  return false;
}

const TEXT =
  /^(?:texts?|emails?|e-mails?|letters?|notes?|drafts?|scripts?|tweets?|posts?|address|resignation|obituary|eulogy)$/;

const UNSPOKEN =
  /^(?:un(?:delivered|sent|spoken|used|uttered|written|posted|published|read|said)|imaginary|imagined|hypothetical|discarded|never-(?:sent|delivered|spoken|used))$/;

/** "was typed and then deleted", "was never sent" */
const DISCARDED =
  /^(?:[^,;:]{0,60} )?(?:(?:was|were|had been|is) (?:typed|written|drafted|prepared|composed)(?: out| up)?(?: ,)? (?:and|but) (?:then |later |quickly |at once )?(?:deleted|discarded|torn up|abandoned|binned|never \w+|not \w+)|(?:was|were|had been|has been) never (?:sent|posted|delivered|read|read out|spoken|given|used|made|mailed))\b/;

/** What is in words, and need not have been spoken. */
const PART =
  /^(?:words?|sentences?|lines?|phrases?|passages?|paragraphs?|endings?|openings?|formula|caption|slogan|joke|quip|punchline|quotation|quote|oath|vow|prayer|creed|psalm|verse|chorus|refrain|mantra|affirmation)$/;

const FORMULA = /^(?:oath|vow|prayer|creed|psalm|verse|chorus|affirmation)$/;

const WHOLE =
  /^(?:repl(?:y|ies)|answers?|responses?|retorts?|ripostes?|apolog(?:y|ies)|admissions?|confessions?|promises?|pledges?|assurances?|explanations?|statements?|remarks?|comments?|speech|messages?|warnings?|farewell|goodbye|thank-you|welcome|rebuke|joke)$/;

/** "words", "reply", "letter": a noun of what is said or written. */
export function isWording(lower: string): boolean {
  return PART.test(lower) || WHOLE.test(lower) || TEXT.test(lower);
}

const namesWords = askedOnce(({ lower }) => PART.test(lower) || WHOLE.test(lower));

const namesText = askedOnce(({ lower }) => isWording(lower));

/** "the sentence “…”", "a line reading “…”", "the reply that she swallowed: “…”", "four words from Smith, “…,”" */
function nounBefore({ tags, tokens, inside }: View, unit: Unit, open: number): number | undefined {
  let at = open - 1;
  const isParted = tags[at] === 'COLON' || tags[at] === 'COMMA' || tags[at] === 'DASH';
  if (isParted) at -= 1;
  const isReading = READING.test(tokens[at]?.lower ?? '');
  if (isReading) at -= tags[at - 1] === 'TH' || tags[at - 1] === 'WH' ? 2 : 1;
  // "sign a letter saying “…”"
  if (namesWords(tokens[at]?.word) || (isReading && namesText(tokens[at]?.word)))
    return isParted && !isReading ? headOf({ tags, tokens, inside }, unit, at) : at;
  if (!isParted) return undefined;
  for (let back = at; back >= unit.first && open - back < LONGEST_TAIL; back -= 1) {
    const tag = tags[back];
    if (inside[back] !== -1 || tag === 'STOP' || tag === 'SEMI' || tag === 'COMMA' || tag === 'COLON')
      return undefined;
    // "planned to open with a joke but told the hall: “…”"
    if (tag === 'CC' && isSaying(tokens[back + 1]?.lower ?? '')) return undefined;
    if (namesWords(tokens[back]?.word)) return headOf({ tags, tokens, inside }, unit, back);
  }
  return undefined;
}

/** "a line in the draft of the mayor's speech": the line, where only what belongs to the speech stands between. */
function headOf(
  { tags, tokens, inside }: Pick<View, 'tags' | 'tokens' | 'inside'>,
  { first }: Unit,
  noun: number,
): number {
  for (let at = noun - 1; at >= first && noun - at < LONGEST_TAIL; at -= 1) {
    if (inside[at] !== -1 || !/^(?:NN|NNS|NNP|DT|PS|POS|JJ|CD|IN)$/.test(tags[at] ?? '')) return noun;
    if (PART.test(tokens[at]?.lower ?? '') && /^(?:in|of|from|on)$/.test(tokens[at + 1]?.lower ?? ''))
      return at;
  }
  return noun;
}

const READING = /^(?:reading|saying|read|reads|said|says|began|begins|beginning|opens|goes|runs|starts)$/;

/** Tokens from a noun to the mark behind what is told of it. */
const LONGEST_TAIL = 13;

/** "(that) the mayor did not make", "she swallowed", "the strikers are waiting for": somebody does something to the words, or not. */
function ofRelative(view: View, first: number, end: number): Modality | undefined {
  const start = view.tags[first] === 'TH' || view.tags[first] === 'WH' ? first + 1 : first;
  // "the reply that did not please him": the words are the subject.
  let verb = start;
  while (verb < end && verb - start < LONGEST_SUBJECT && !isFiniteVerb(view.tags[verb])) {
    if (view.tags[verb] === 'COMMA' || view.tags[verb] === 'STOP' || view.tags[verb] === 'IN')
      return undefined;
    verb += 1;
  }
  if (verb === start || verb >= end || !isFiniteVerb(view.tags[verb])) return undefined;
  let last = verb;
  for (let at = verb + 1; at < Math.min(end, verb + 6); at += 1) {
    if (view.tags[at] === 'COMMA' || view.tags[at] === 'TH' || view.tags[at] === 'CC') break;
    if (isVerb(view.tags[at])) last = at;
  }
  const words = lowers(view, start, last + 1);
  const lemma = lemmaOf(view.tokens[last]?.lower ?? '');
  const isNegated = words.some((word) => isNegation(word) || NO_ONE.test(word));
  if (MAKING.test(lemma) && isNegated) return 'not-said';
  if (UNMAKING.test(lemma)) return isNegated ? undefined : 'not-said';
  if (WANTING.test(lemma)) return 'unclear';
  const isMissed = view.tags[verb] === 'MD' && words.includes('have');
  return MAKING.test(lemma) && isMissed ? 'hypothetical' : undefined;
}

const NO_ONE = /^(?:nobody|none|no|neither|no-one|hardly|scarcely)$/;

/** Tokens of "no one at the ministry". */
const LONGEST_SUBJECT = 6;

/** "struck from her statement the sentence “…”", "wanted four words from Smith", "without once using the words “…”" */
function ofVerbBefore(view: View, unit: Unit, noun: number, open: number): Modality | undefined {
  for (let at = noun - 1; at >= unit.first && noun - at < LONGEST_OBJECT; at -= 1) {
    const tag = view.tags[at];
    if (
      view.inside[at] !== -1 ||
      tag === 'COMMA' ||
      tag === 'STOP' ||
      tag === 'TH' ||
      tag === 'COLON' ||
      tag === 'CC' ||
      tag === 'SC' ||
      tag === 'WR' ||
      /^(?:before|after|until|as)$/.test(view.tokens[at]?.lower ?? '')
    )
      return undefined;
    if (!isVerb(tag) || tag === 'MD') continue;
    const group = verbGroupAt(view, at, unit.first);
    const lemma = lemmaOf(view.tokens[at]?.lower ?? '');
    const isTheirs = /^(?:from|by|of)$/.test(view.tokens[noun + 1]?.lower ?? '');
    const made = lowers(view, at, isTheirs ? open : noun + 1).join(' ');
    if (makesUpWords(made) && !group.negated) return 'falsely-ascribed';
    if (UNMAKING.test(lemma)) return ofUnmaking(view, unit, group, noun, open);
    const isFrom = view.tokens[noun + 1]?.lower === 'from';
    // "wanted an answer: “…”" is what one asks; "wanted four words from her: “…”" is what one would hear.
    if (
      WANTING.test(lemma) &&
      (isFrom || /^(?:words?|sentences?|lines?|phrase)$/.test(view.tokens[noun]?.lower ?? ''))
    )
      return isGot(view, unit, open) ? undefined : 'unclear';
    const isWith = CLOSING.test(lemma) && view.tokens[at + 1]?.lower === 'with';
    // Whoever has not read a letter denies none of its words.
    if (TEXT.test(view.tokens[noun]?.lower ?? '') && !SETTING_DOWN.test(lemma)) return undefined;
    // "had been due to open her speech with the words “…”"
    if (!isWith && CLOSING.test(lemma) && view.tokens[noun - 2]?.lower === 'with') {
      const made = ofMaking(view, unit, group, noun, false);
      return made === 'said' ? undefined : made;
    }
    return MAKING.test(lemma) || isWith
      ? ofMaking(view, unit, group, noun, view.tags[open - 1] === 'COLON')
      : undefined;
  }
  return undefined;
}

/** "making up the words", "had invented a quote from Smith": a phrase or a joke that somebody coins is theirs. */
export function makesUpWords(words: string): boolean {
  return MAKING_UP.test(words);
}

/** "made up an answer: “…”" is one's own, "made up an answer from Smith" is nobody's. */
const MAKING_UP =
  /\b(?:(?:ma(?:ke|kes|king|de)|dream(?:s|ed|t|ing)?|cook(?:s|ed|ing)?|th(?:ink|inks|inking|ought)) up|(?:invent|fabricat|concoct|falsif|fak|forg)(?:e|es|y|ies|s|ed|ied|ing|ying)?)(?: of)? (?:(?:the|these|those|this|that|his|her|their|some) (?:\w+ )?(?:words?|sentences?|repl(?:y|ies)|answers?|statements?|remarks?|comments?|messages?|apolog(?:y|ies))|(?:the|these|those|this|that|an?|his|her|their|some) (?:\w+ )?(?:quotes?|quotations?|confessions?|interview|testimony|exchange)|an? (?:\w+ )?(?:words?|sentences?|reply|answer|statement|remark|comment|message|apology)(?= (?:from|by|of)\b))(?: (?:from|by|of) [^.;:]{1,60})?(?: (?:that |which )?(?:reads?|reading|says?|saying|began|begins?))?(?: [,:])?$/;

/** Tokens from a verb to its object. */
const LONGEST_OBJECT = 9;

function ofMaking(
  view: View,
  unit: Unit,
  group: VerbGroup,
  noun: number,
  isInstead: boolean,
): Modality | undefined {
  const own = [...adverbsBefore(view, group.first, unit.first), ...lowers(view, group.first, group.verb)];
  const object = lowers(view, group.verb + 1, noun);
  // "She offered no apology: “…”" has what came instead behind its colon.
  if (object.includes('no')) return isInstead ? undefined : 'not-said';
  if (own.some(isNegation)) return 'not-said';
  if (group.modal) return own.includes('have') ? 'hypothetical' : undefined;
  return ofGovernor(view, unit, group) ?? 'said';
}

/** What was posted, or is struck from the record, was said before. */
function ofUnmaking(
  view: View,
  unit: Unit,
  group: VerbGroup,
  noun: number,
  open: number,
): Modality | undefined {
  if (group.negated) return undefined;
  const isPart = PART.test(view.tokens[noun]?.lower ?? '');
  const around = [
    ...lowers(view, group.verb, noun),
    ...lowers(view, (regionAt(view, open)?.close ?? open) + 1, unit.last),
  ];
  if (around.some((word) => RECORDS.test(word))) return undefined;
  return isPart || SWALLOWING.test(lemmaOf(view.tokens[group.verb]?.lower ?? '')) ? 'not-said' : undefined;
}

const RECORDS =
  /^(?:records?|transcripts?|minutes|websites?|site|page|hansard|account|feed|evidence|wall|broadcast|report)$/;

/** "… and got them on Monday" */
function isGot(view: View, unit: Unit, open: number): boolean {
  const behind = lowers(view, (regionAt(view, open)?.close ?? open) + 1, unit.last).join(' ');
  return /\b(?:and|until|before) (?:s?he |they |it )?(?:finally |at last |duly )?(?:got|heard|received|won) (?:them|it|one)\b/.test(
    behind,
  );
}

/** "was deleted from the mayor's remarks", "was made up by the shop", "that she skipped" */
function ofPredicate(view: View, unit: Unit, after: number, isPart: boolean): Modality | undefined {
  const first = view.tags[after] === 'COMMA' || view.tags[after] === 'DASH' ? after + 1 : after;
  const words = lowers(view, first, Math.min(unit.last, first + PREDICATE));
  if (/^and (?:did not|didn['’]t|never) (?:get|hear|receive|see) (?:them|it|one)\b/.test(words.join(' ')))
    return 'unclear';
  if (isBe(words[0]) || /^(?:has|had|have)$/.test(words[0] ?? '')) {
    if (words.some((word, at) => at < 3 && isNegation(word))) return undefined;
    const at = words.findIndex(
      (word, place) => place > 0 && !isBe(word) && !/ly$|^(?:later|then|since|also|quietly)$/.test(word),
    );
    const [verb = '', next = ''] = words.slice(at);
    if (/^(?:made|dreamed|thought|cooked)$/.test(verb) && next === 'up') return 'falsely-ascribed';
    if (/^(?:found|heard|contained|recorded)$/.test(verb) && words.slice(at).includes('none'))
      return 'not-said';
    if (/^(?:invented|concocted|fabricated)$/.test(verb)) return 'falsely-ascribed';
    const isRecorded = words.some((word) => RECORDS.test(word));
    const isDoneAway = UNMAKING.test(lemmaOf(verb)) || (next === 'out' && TAKING_OUT.test(verb));
    return isPart && isDoneAway && !isRecorded ? 'not-said' : undefined;
  }
  // "appeared in two drafts of the speech and was cut from the third"
  if (isPart && CUT_FROM_DRAFT.test(lowers(view, first, Math.min(unit.last, first + LONGEST_FATE)).join(' ')))
    return 'not-said';
  return view.tags[first] === 'TH' || view.tags[first] === 'WH'
    ? ofRelative(view, first, unit.last)
    : undefined;
}

/** "was left out", "were crossed out" */
const TAKING_OUT = /^(?:crossed|edited|inked|left|scored|scratched|taken)$/;

/** "appeared in two drafts of the speech and was cut" */
const CUT_FROM_DRAFT = new RegExp(
  `^[^,;:]*\\b${DRAFT}\\b[^;:]* (?:and|but|before)(?: it)? (?:was|were|had been|being) (?:\\w+ )?(?:cut|deleted|dropped|excised|left out|removed|scrapped|struck|taken out)\\b`,
);

/** Tokens of "appeared in two drafts of the speech and was cut from the third". */
const LONGEST_FATE = 22;

/** Tokens of what is told of words right behind them. */
const PREDICATE = 9;

/** "“…” is a sentence that no one has heard from her", "“…” is not a promise that Smith has made", "were the words they had hoped for" */
function ofNounBehind(view: View, unit: Unit, after: number): Modality | undefined {
  const be = view.tags[after] === 'COMMA' ? after + 1 : after;
  if (!isBe(view.tokens[be]?.lower)) return undefined;
  let noun = be + 1;
  while (noun < Math.min(unit.last, be + 6) && !namesWords(view.tokens[noun]?.word)) {
    if (isVerb(view.tags[noun]) || view.tags[noun] === 'IN') return undefined;
    noun += 1;
  }
  if (!namesWords(view.tokens[noun]?.word)) return undefined;
  // "were not the words of Smith"
  if (view.tokens[noun + 1]?.lower === 'of') return undefined;
  const before = lowers(view, be, noun);
  // "is not just a promise that Smith has made"
  const isNot = before.some(isNegation) && !before.some((word) => /^(?:just|only|merely|simply)$/.test(word));
  if (!isNot) return ofRelative(view, noun + 1, unit.last);
  const words = lowers(view, noun + 1, Math.min(unit.last, noun + 10));
  return words.some((word) => MAKING.test(lemmaOf(word))) ? 'not-said' : undefined;
}

/** To make words, or to hear them made. */
const MAKING =
  /^(?:say|utter|use|speak|make|give|send|write|deliver|publish|post|read|hear|find|contain|include|pronounce|offer|issue|voice|manage|receive|get|sign|add|repeat|tell|take|recite|swear|sing|pray|chant|intone)$/;

const SETTING_DOWN = /^(?:sign|write|send|issue|post|publish|release|draft)$/;

/** "ended with the words", "replied with a line" */
export const CLOSING =
  /^(?:end|finish|close|conclude|open|begin|start|reply|respond|answer|come|greet|welcome|interrupt|introduce|dismiss|sign|see|send)$/;

/** To do away with words before anybody hears them. */
const UNMAKING =
  /^(?:delete|cut|strike|drop|omit|skip|remove|scrap|excise|swallow|suppress|withhold|stifle|discard|erase|ditch|axe|bin|bite|choke|forget|prune|trim|censor|discarded|deleted|excised)$/;

/** To keep words in one's mouth. */
export const SWALLOWING = /^(?:swallow|suppress|withhold|stifle|bite|choke|forget)$/;

const WANTING = /^(?:want|wait|await|need|expect|hope|demand|request|crave|seek|long|wish|hoped)$/;
