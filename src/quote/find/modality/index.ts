import { isReportVerb, lemmasMarked } from '../../../english/index.ts';
import { isBe } from '../../grammar/closed.ts';
import { isVerb } from '../../grammar/tags.ts';
import { type VerbGroup, verbAfterModal, verbGroupAt } from '../../grammar/verbs.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import { type Finding, regionAt } from '../finding.ts';
import { isPlain } from '../plain.ts';
import { isQuotedBefore } from '../reporting-clause.ts';
import { WORDED } from '../signed.ts';
import { heldInside, ofEmbedding, ofFrame } from './embedding.ts';
import { ofLead } from './frame.ts';
import { cameTooLate, isAwaited, isFromBeyond, isWagered, ofFraming } from './framing.ts';
import { ofGovernor } from './governor.ts';
import { ofGroup, ofToHave } from './group.ts';
import { ofImpersonal } from './impersonal.ts';
import { promisesToSay } from './promised.ts';
import { ofQuestion } from './question.ts';
import { holdsFake, ofSubject } from './subject.ts';
import { isSurveyItem } from './survey.ts';
import { ofTrail, ofVerdict } from './verdict.ts';
import { ofWording } from './wording.ts';
import { lowers, REACH } from './words.ts';

/**
 * Reads from the cue's frame and its clause whether the words were said at all.
 * @param finding what `unit` reports; without a verb in its cue it counts as said
 */
export function modalityOf(view: View, unit: Unit, finding: Finding): Modality {
  const verb = cueVerb(view, finding);
  // "In short: “…,” Smith said."
  const isReportedBehind = finding.lemma !== undefined && (verb ?? 0) > (finding.content[0]?.first ?? 0);
  const worded = isReportedBehind ? undefined : quotedAt(view, finding);
  const wording =
    worded === undefined ? undefined : (ofWording(view, unit, worded) ?? ofLead(view, unit, worded));
  if (wording !== undefined) return wording;
  // "printed an invented reply from Smith: “…”"
  const noun = verb === undefined && quotedAt(view, finding) !== undefined ? finding.cue : undefined;
  if (noun !== undefined && holdsFake(view, Math.max(unit.first, noun.first - 2), noun.first))
    return 'falsely-ascribed';
  // "Smith’s claim that she told him “…” has been disproved"
  if (verb === undefined) return ofVerdict(view, unit, unit.first + 1, finding) ?? 'said';
  const group = verbGroupAt(view, verb, unit.first);
  const opens = firstMark(view, finding);
  if (opens !== undefined && opens > verb && isSurveyItem(view, unit, group.first, opens)) return 'unclear';
  if (opens !== undefined && isWagered(view, unit, opens)) return 'unclear';
  if (promisesToSay(view, finding) || isFromBeyond(view, group, unit)) return 'unclear';
  // "“It will fall on me,” thought Smith": nobody heard it; what "the president thought" may have been told.
  if (group.lemma === 'think' && group.tag === 'VD' && isQuotedBefore(view, group.first - 1))
    return 'unclear';
  // "Readers will want to know: “…”"; of "would like to know: “…”" it is what they ask.
  if (group.lemma === 'know' && group.infinitive) {
    const wanting = verbGroupAt(view, group.first - 1, unit.first);
    const isAhead = /^(?:will|may|might|'ll|’ll)$/.test(view.tokens[wanting.first]?.lower ?? '');
    if (wanting.lemma === 'want' && isAhead) return 'hypothetical';
  }
  // "his message was, in effect, “…”"
  const start = finding.content[0]?.first ?? 0;
  if (IN_SUM.test(lowers(view, start - 4, start).join(' '))) return 'unclear';
  if (start > verb && cameTooLate(lowers(view, Math.max(unit.first, start - REACH), start).join(' ')))
    return 'unclear';
  // "All that they would like the mayor to say is, “…”"
  const before = isBe(view.tokens[verb]?.lower) && view.tags[verb - 1] === 'VB' ? verb - 1 : verb;
  if (before < verb) return ofGovernor(view, unit, verbGroupAt(view, before, unit.first)) ?? 'said';
  const cleft = isBe(view.tokens[verb]?.lower) ? ofCleft(view, unit, group.first) : undefined;
  if (cleft !== undefined) return cleft;
  const modality = governedBy(view, unit, finding, group);
  // "put words in her mouth: “…”"
  const behind = lowers(view, group.verb, group.verb + 8);
  if (behind.includes('words') && /\bwords in(?:to)? (?:.{1,30} )?mouths?\b/.test(behind.join(' ')))
    return 'falsely-ascribed';
  // What a whole sentence makes of it holds behind a colon, too.
  const isFramed = modality !== 'said' && ofFraming(view, unit, group.first, group) !== undefined;
  return modality !== 'said' &&
    modality !== 'falsely-ascribed' &&
    !isFramed &&
    isOwnAnswer(view, unit, finding, group)
    ? 'said'
    : modality;
}

/** Index of the first mark in what is said. */
function firstMark({ tags }: View, { content: [range] }: Finding): number | undefined {
  for (let at = range?.first ?? 0; at < (range?.last ?? 0); at += 1) if (tags[at] === 'OQ') return at;
  return undefined;
}

/** Index of the mark that opens the words, where they are one quotation from their beginning. */
function quotedAt({ tags }: View, { content: [range] }: Finding): number | undefined {
  if (range === undefined) return undefined;
  const open = tags[range.first] === 'COLON' || tags[range.first] === 'COMMA' ? range.first + 1 : range.first;
  return tags[open] === 'OQ' ? open : undefined;
}

/** "What Smith could not bring herself to tell them was that “…”": the verb of the clause that is the subject. */
function ofCleft(view: View, unit: Unit, end: number): Modality | undefined {
  if (!/^(?:what|all)$/.test(view.tokens[unit.first]?.lower ?? '')) return undefined;
  for (let at = end - 1; at > unit.first; at -= 1) {
    if (view.inside[at] !== -1 || view.tags[at] === 'COMMA') return undefined;
    if (!isVerb(view.tags[at]) || view.tags[at] === 'MD') continue;
    const group = verbGroupAt(view, at, unit.first);
    if (!isReportVerb(group.lemma)) return undefined;
    if (group.negated) return 'not-said';
    return ofGovernor(view, unit, group) ?? (group.modal ? 'hypothetical' : undefined);
  }
  return undefined;
}

/** Behind which the writer puts it shortly. */
const IN_SUM = /\b(?:in effect|in essence|essentially|basically|more or less)(?: [,:])?$/;

/** A finding whose words were not said with `unclear` for its modality where the article does not plainly say so. */
export function settled<Own extends Finding>(view: View, unit: Unit, finding: Own): Own {
  const { modality } = finding;
  const verb = cueVerb(view, finding);
  // "tweeted that he would speak about “…”": the words are the tweet's, and what he was to speak of.
  if (finding.lemma === 'speak' && modality !== undefined) return { ...finding, modality: 'unclear' };
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
  if (isAwaited(view, unit, left, group)) return 'hypothetical';
  const governed =
    ofSubject(view, unit, finding, group) ??
    ofGroup(view, unit, group, finding) ??
    ofImpersonal(view, unit, group, firstMark(view, finding) ?? -1) ??
    ofGovernor(view, unit, group) ??
    ofFrame(view, unit, left, group) ??
    heldInside(view, group, left, ofEmbedding(view, unit, left, group)) ??
    ofFraming(view, unit, group.first, group);
  // "A report that X said “…” was retracted": the verdict says more than that it is a report.
  if (governed !== undefined && governed !== 'unclear') return governed;
  return (
    ofVerdict(view, unit, left, finding) ??
    ofTrail(view, unit, finding) ??
    governed ??
    ofQuestion(view, unit, left, group.verb) ??
    'said'
  );
}

/**
 * "warned them not to cheer too soon: “…”", "wants to know: “…”", "would not say why: “…”", "refused to comment: “…”": a colon opens the
 * words of the one who does all this, unless right before it stands a verb of saying alone ("never said: “…”").
 */
function isOwnAnswer(view: View, unit: Unit, { content, cue }: Finding, group: VerbGroup): boolean {
  const open = content[0]?.first ?? view.tokens.length;
  const mark = view.tags[open] === 'COLON' ? open : open - 1;
  const isPending = content.length === 0;
  if (view.tags[mark] !== 'COLON' && !(isPending && view.tags[(cue?.last ?? 0) - 1] === 'COLON'))
    return false;
  if ((cue?.first ?? 0) > mark) return false;
  // "a post in which she appeared to pledge: “…”"
  if (group.infinitive && /^(?:appear|seem)(?:s|ed)?$/.test(view.tokens[group.first - 1]?.lower ?? ''))
    return false;
  // "their answer would be: “…”"
  if (group.modal && !group.negated && group.first <= (cue?.first ?? group.first)) return false;
  // "Her speech was to have begun: “…”"
  if (isBegun(group) && ofToHave(view, unit, group) !== undefined) return false;
  if (!OPENING.has(group.lemma)) return true;
  const between: number[] = [];
  for (let at = group.verb + 1; at < mark; at += 1) between.push(at);
  if (between.some((at) => isVerb(view.tags[at]) || view.tags[at] === 'WH' || view.tags[at] === 'WR'))
    return true;
  // "does not expect to announce a deal this month: “…”": a deal, and not the words.
  const next = view.tags[group.verb + 1];
  const isThing = next === 'DT' || (/^(?:PS|JJ|NN|NNS)$/.test(next ?? '') && group.lemma !== 'promise');
  if (
    isThing &&
    group.verb + 1 < mark &&
    DEALING.test(group.lemma) &&
    !between.some((at) => WORDED.test(view.tokens[at]?.lower ?? ''))
  )
    return true;
  // "did not tell his father about the meeting: “…”"
  if (between.some((at) => view.tokens[at]?.lower === 'about')) return true;
  return between.some((at) => NOTHING_MORE.has(view.tokens[at]?.lower ?? ''));
}

/** What a speech does. */
const isBegun = ({ lemma }: VerbGroup): boolean =>
  /^(?:begin|open|start|end|close|conclude|finish)$/.test(lemma);

/** Verbs whose negation before a colon leaves the words behind it unsaid; "did not complain: “…”" has them said. */
const OPENING: ReadonlySet<string> = new Set([
  ...'say tell write state declare announce claim promise add reply ask utter tweet'.split(' '),
  ...[...lemmasMarked('cries')].filter((lemma) => !/^(?:whisper|mumble|mutter|murmur)$/.test(lemma)),
]);

/** Verbs with a thing as their object as well as words. */
const DEALING = /^(?:announce|declare|claim|promise|write)$/;

/** "would not say more: “…”" */
const NOTHING_MORE: ReadonlySet<string> = new Set(
  'more much anything further if whether when which sorry yes no so'.split(' '),
);

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
