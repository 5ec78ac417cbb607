import { auxiliaryOf, isBe } from '../grammar/closed.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb, isNoun, isVerb } from '../grammar/tags.ts';
import { TEMPORAL } from '../grammar/times.ts';
import { holdsMark } from '../grammar/turns.ts';
import { verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { findAccording } from './according.ts';
import { joinBroken } from './broken.ts';
import { withoutDenials, withoutOwnDenials } from './denials.ts';
import { type Finding, whole } from './finding.ts';
import { withoutHolders } from './holders.ts';
import { findIntroduced } from './loose.ts';
import { isMadeClear } from './made-clear.ts';
import { modalityOf, settled } from './modality/index.ts';
import { settleNested } from './nested.ts';
import { findAtNoun } from './nouns.ts';
import { withoutOverlaps } from './overlaps.ts';
import { isOutlet } from './passed-on.ts';
import { isQuotedBefore } from './reporting-clause.ts';
import { findSigned, findWhose } from './signed.ts';
import { withoutToldUnsaid } from './told-unsaid.ts';
import { withoutUnspoken } from './unspoken.ts';
import { findAtVerb } from './verb.ts';
import { findConviction, findViewed } from './viewed.ts';

/** Every attribution of one reporting sentence. */
export function findInUnit(view: View, unit: Unit): Finding[] {
  const collected = collect(view, unit);
  if (collected.length === 0) return [];
  const spoken: Finding[] = [];
  for (const finding of collected) {
    if (finding.isBare === true) continue;
    const own = withoutUnspoken(view, whole(finding));
    if (own !== undefined) spoken.push(own);
  }
  if (spoken.length === 0) return [];
  const findings = withoutOverlaps(
    view,
    withoutTellings(view, withoutTwins(view, joinBroken(view, spoken))),
  ).map((finding) => {
    const modality = modalityOf(view, unit, finding);
    return modality === 'said' ? finding : { ...finding, modality };
  });
  return settleNested(
    view,
    withoutOwnDenials(
      view,
      withoutDenials(
        view,
        withoutToldUnsaid(view, unit, withoutHolders(view, findings)).map((finding) =>
          settled(view, unit, finding),
        ),
      ),
    ),
  );
}

/** "apologised for having said “…”", "admitted telling them “…”": the words are what the inner verb has, not the telling too. */
function withoutTellings(view: View, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => {
    const first = finding.content[0]?.first ?? -1;
    if (view.tags[first] !== 'VG') return true;
    return !findings.some(
      ({ cue, content: [own] }) =>
        cue !== undefined && cue.first === first && view.tags[own?.first ?? -1] === 'OQ',
    );
  });
}

/**
 * One thing said is one finding: of two with the same beginning the one with a source stays, and of "The union rejected it: “…,” Lee said" the
 * one whose clause stands behind.
 */
function withoutTwins(view: View, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 1) return findings;
  const best = new Map<number, Finding>();
  for (const finding of findings) {
    const start = startOf(view, finding);
    const rival = best.get(start);
    const isBetter =
      rival !== undefined &&
      (rival.source === undefined || isLedUpTo(view, rival, finding) || isNearer(view, rival, finding));
    if (rival === undefined || (isBetter && finding.source !== undefined)) best.set(start, finding);
  }
  /** Where the words before each part that goes on with them end. */
  const resumed = new Map<number, number>();
  for (const { content } of findings)
    for (let part = 1; part < content.length; part += 1)
      resumed.set(content[part]?.first ?? -1, content[part - 1]?.last ?? -1);
  return findings.filter(
    (finding) =>
      (finding.content.length > 1 || !holdsResumed(view, finding, resumed)) &&
      best.get(startOf(view, finding)) === finding,
  );
}

/** Of "mocked the letter | she said | was a threat" where her own statement goes on: the letter is told of by both. */
function startOf({ tags }: View, { content: [range, next], source }: Finding): number {
  const isGap = range !== undefined && range.last === source?.first && isNoun(tags[range.last - 1]);
  return (isGap && next !== undefined ? next : range)?.first ?? -1;
}

/** It is the rest of another's words, or "“…,” Lee wrote, describing the crew, “will stay.”", where the crew and that rest follow the participle. */
function holdsResumed(
  view: View,
  { content: [range], cue }: Finding,
  resumed: ReadonlyMap<number, number>,
): boolean {
  if (range === undefined) return false;
  if (resumed.has(range.first)) return true;
  if (cue === undefined || view.tags[cue.last - 1] !== 'VG') return false;
  for (let at = range.first + 1; at < range.last; at += 1)
    if (cue.first >= (resumed.get(at) ?? cue.last) && view.tags[at - 1] === 'COMMA') return true;
  return false;
}

/** "After Roe asked the man who would win, | Lee | replied, “…”": a reporting clause with a subject of its own, between the other verb and the words. */
function isNearer(
  { tags, tokens }: View,
  rival: Finding,
  { cue, source, content: [range] }: Finding,
): boolean {
  if (rival.cue === undefined || cue === undefined || source === undefined || range === undefined)
    return false;
  const isBetween = source.first > rival.cue.last && source.last === cue.first && cue.last <= range.first;
  // "Critics mocked the plan, with | Ines Carbo | sneering, “…”"
  const isAbsolute =
    tags[cue.first] === 'VG' &&
    tokens[cue.first]?.word.frame !== undefined &&
    tokens[cue.first]?.lower !== 'nodding' &&
    tokens[source.first - 1]?.lower === 'with' &&
    tags[source.first - 2] === 'COMMA';
  if (isBetween && isAbsolute) return true;
  return isBetween && tags[source.first - 1] === 'COMMA' && tags[source.last - 1] === 'NNP';
}

/** A colon leads up to the quotation, behind whose comma somebody else by name says it. */
function isLedUpTo(view: View, led: Finding, { cue, source }: Finding): boolean {
  const { tags, tokens } = view;
  const [range] = led.content;
  if (range === undefined || led.cue === undefined || cue === undefined || source === undefined) return false;
  const isColon = tags[range.first - 1] === 'COLON' || tags[range.first] === 'COLON';
  if (!isColon || led.cue.last > range.first || cue.first <= range.first) return false;
  const isSame = tokens[(led.source?.last ?? 0) - 1]?.lower === tokens[source.last - 1]?.lower;
  return tags[source.first] === 'NNP' && !isSame;
}

function collect(view: View, unit: Unit): Finding[] {
  const findings: Finding[] = [];
  const isQuoting = holdsQuotation(view, unit);
  let subject: Range | undefined;
  let heldUntil = 0;
  const viewed = isQuoting ? findViewed(view, unit) : undefined;
  if (viewed !== undefined) findings.push(viewed);
  for (let at = unit.first; at < unit.last; at += 1) {
    if (view.inside[at] !== -1) continue;
    if (view.tokens[at]?.lower === 'according' && view.tokens[at + 1]?.lower === 'to') {
      const finding = findAccording(view, unit, at);
      if (finding !== undefined) findings.push(finding);
      continue;
    }
    // "In the words of Smith, the pier is “a wreck”"
    if (isQuoting && opensView(view, at)) {
      const finding = findAccording(view, unit, at, 4);
      const isWhole = at <= unit.first + 1 || (finding?.source?.last ?? 0) >= unit.last - 1;
      // "In the words of Smith, the mayor, “…”": the quotation alone.
      const isClause = finding?.content.some(
        ({ first, last }) =>
          view.tags[first] !== 'OQ' && holdsMark(view, first, last) && !isApposed(view, first, last),
      );
      if (finding !== undefined && isClause && isWhole) findings.push(finding);
      continue;
    }
    // "“…”, per Smith"
    if (view.tokens[at]?.text === 'per' && isQuotedBefore(view, at - 1) && view.tags[at + 1] === 'NNP') {
      const finding = findAccording(view, unit, at, 1);
      if (finding !== undefined) findings.push(finding);
      continue;
    }
    const held = isQuoting ? findConviction(view, unit, at) : undefined;
    if (held !== undefined) {
      findings.push(held);
      continue;
    }
    if (isNoun(view.tags[at])) {
      const finding = findAtNoun(view, unit, at);
      if (finding !== undefined) findings.push(finding);
      continue;
    }
    // Beside a quotation any verb may report, elsewhere one that is known to.
    const { frame, lemma } = view.tokens[at]?.word ?? {};
    const isKnown = frame !== undefined || lemma === 'hear' || (lemma === 'make' && isMadeClear(view, at));
    if (!isVerb(view.tags[at]) || !(isQuoting || isKnown)) continue;
    const actor = actorSince(view, Math.max(heldUntil, unit.first), at, subject);
    const within = reportedActor(view, at, findings) ?? goingOnActor(view, at, findings);
    const found = findAtVerb(view, unit, at, within ?? actor ?? subject);
    if (found === undefined) continue;
    const finding = within === undefined ? found : { ...found, reportedBy: found.reportedBy ?? subject };
    findings.push(finding);
    // Who speaks inside what somebody else says doesn't go on speaking after it.
    if (at >= heldUntil) {
      // "As Ann tells it, Bob walked in and said": Bob.
      const isFronted = view.tokens[(finding.source?.first ?? 0) - 1]?.lower === 'as';
      // "Ann left when asked by Bob whether …, saying": Ann.
      const isAsker = /^(?:WR|SC)$/.test(view.tags[at - 1] ?? '') && (finding.source?.first ?? 0) > at;
      subject = isFronted ? undefined : ((isAsker ? undefined : finding.source) ?? subject);
      heldUntil = finding.content[finding.content.length - 1]?.last ?? at;
    }
  }
  if (!isQuoting) return findings;
  const claimed = claimedBy(findings, unit);
  for (let at = unit.first; at < unit.last; at += 1) {
    if (view.tags[at] !== 'OQ' || claimed[at - unit.first] === 1) continue;
    const finding = findIntroduced(view, unit, at);
    if (finding !== undefined) findings.push(finding);
  }
  const signed =
    findings.length === 0 ? findSigned(view, unit) : claimed[0] === 0 ? findWhose(view, unit) : undefined;
  if (signed !== undefined) findings.push(signed);
  return findings;
}

/** What somebody does who then says why; "while shares fell, saying" is the company's. */
const TAKES_SIDE =
  /^(?:welcomed|praised|hailed|applauded|backed|supported|endorsed|defended|approved|accepted|abstained|agreed|voted|rejected|opposed|criticised|criticized|condemned|denounced|dismissed|attacked|vetoed|refused|declined|objected|protested|disagreed|denied|disputed|questioned|mocked|slammed|blasted)$/;

/**
 * "The board questioned Roe, and | he | lied, telling them", "After Roe said so, | Lee | left, calling it …", "won by promising …": who acts in the
 * last main clause before a participle, where that is another one than the clause whose words end at `from`.
 * @param subject who spoke in that clause
 */
function actorSince(view: View, from: number, at: number, subject: Range | undefined): Range | undefined {
  const { tags, tokens, inside } = view;
  const isMeans = tokens[at - 1]?.lower === 'by';
  if (tags[at] !== 'VG' || (tags[at - 1] !== 'COMMA' && !isMeans)) return undefined;
  const isFronted = subject !== undefined && isInTimeClause(view, subject);
  for (let link = at - 2; link >= from; link -= 1) {
    // "Lee mocked the plan, while | Roe | praised it, saying …"
    if (/^(?:while|whereas)$/.test(tokens[link]?.lower ?? '') && tags[link - 1] === 'COMMA' && link > from) {
      const other = phraseStartingAt(view, link + 1, at, false);
      return other !== undefined && TAKES_SIDE.test(tokens[other.last]?.lower ?? '') ? other : undefined;
    }
    if (inside[link] !== -1 || /^(?:STOP|SEMI|TH|SC|WR|WH)$/.test(tags[link] ?? '')) return undefined;
    const isJoined = tags[link] === 'CC' && tags[link - 1] === 'COMMA' && link > from;
    if (!isJoined && !(isFronted && tags[link] === 'COMMA')) continue;
    const isPronoun = /^s?he$/.test(tokens[link + 1]?.lower ?? '');
    if (isPronoun && (isJoined || isFiniteVerb(tags[link + 2]))) return { first: link + 1, last: link + 2 };
    const own = phraseStartingAt(view, link + 1, at, false);
    const isNamed = own !== undefined && tags[own.last - 1] === 'NNP' && isFiniteVerb(tags[own.last]);
    if (isNamed || isJoined) return isNamed ? own : undefined;
  }
  return undefined;
}

/**
 * "The Post reported that | he | had doubted the plan, asking aides why …": of whom a report tells asks, tells and says what stands behind,
 * and not who reports it; "citing", "adding" and "noting" is what the paper does.
 */
function reportedActor(view: View, at: number, findings: readonly Finding[]): Range | undefined {
  const { tags, tokens, inside } = view;
  if (tags[at] !== 'VG' || tags[at - 1] !== 'COMMA') return undefined;
  const report = findings.find(({ lemma, content: [own] }) => lemma === 'report' && own?.last === at - 1);
  const [range] = report?.content ?? [];
  if (range === undefined || report?.source === undefined) return undefined;
  // Of others than papers it may as well be the one who reports: "The army reported that the rebels had fired, telling them to stop".
  const next = tags[at + 1] === 'PS' ? at + 2 : at + 1;
  const isOfOwn = OWN_PEOPLE.test(tokens[next]?.lower ?? '') || isOutlet(view, report.source);
  if (!isOfOwn || !/^(?:ask|tell|say|urge|insist)$/.test(tokens[at]?.word.lemma ?? '')) return undefined;
  for (let verb = at - 2; verb > range.first; verb -= 1) {
    if (inside[verb] !== -1 || !isFiniteVerb(tags[verb])) continue;
    const { first, passive } = verbGroupAt(view, verb, range.first);
    const own = passive ? undefined : subjectBefore(view, first, range.first);
    if (own === undefined) continue;
    // "was seen on the quay"
    if (isBe(tokens[verb]?.lower) && tags[verb + 1] === 'VN') return undefined;
    return /^(?:s?he|they)$/.test(tokens[own.first]?.lower ?? '') || tags[own.last - 1] === 'NNP'
      ? own
      : undefined;
  }
  return undefined;
}

/**
 * "Lee said | Roe | rang her at noon and described it as a “wreck”": who is told to have done something by name goes on with the next verb, and
 * not who tells of it; "said Roe left and said he was glad" is the one who tells.
 */
function goingOnActor(view: View, at: number, findings: readonly Finding[]): Range | undefined {
  const { tags, tokens, inside } = view;
  if (tags[at] !== 'VD' || tokens[at - 1]?.lower !== 'and' || tags[at - 2] === 'COMMA') return undefined;
  const { lemma = '' } = tokens[at]?.word ?? {};
  const told = findings.find(
    ({ cue, content }) =>
      content.length === 1 && content[0]?.last === at - 1 && (cue?.last ?? at) <= content[0].first,
  );
  const [range] = told?.content ?? [];
  if (range === undefined || told?.source === undefined || told.lemma === lemma || !ADDRESSING.test(lemma))
    return undefined;
  const first = tags[range.first] === 'TH' ? range.first + 1 : range.first;
  let verb = first;
  while (tags[verb] === 'NNP' || (tags[verb] === 'CC' && tags[verb + 1] === 'NNP')) verb += 1;
  const form = tokens[verb]?.lower;
  if (verb === first || tags[verb] !== 'VD' || isBe(form) || auxiliaryOf(form ?? '') !== undefined)
    return undefined;
  for (let next = first; next < at; next += 1)
    if (inside[next] !== -1 || tags[next] === 'OQ' || (next > verb && tags[next] === 'TH')) return undefined;
  return { first, last: verb };
}

/** What one does to others by words. */
const ADDRESSING = /^(?:ask|describe|offer|promise|say|tell|urge)$/;

/** Whom somebody asks and tells who is reported on, and hardly anybody who reports. */
const OWN_PEOPLE =
  /^(?:aides?|advis[eo]rs?|allies|associates?|colleagues|confidants?|donors|friends|staff|staffers|supporters)$/;

/** "After Roe said …", "Years before she claimed …", "When he asked …" */
function isInTimeClause({ tags, tokens }: View, { first }: Range): boolean {
  const before = tags[first - 1];
  return before === 'SC' || before === 'WR' || TEMPORAL.has(tokens[first - 1]?.lower ?? '');
}

/** Nothing but a noun phrase and a comma or colon before the marks. */
function isApposed({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (tags[at] === 'OQ') return tags[at - 1] === 'COMMA' || tags[at - 1] === 'COLON';
    else if (isVerb(tags[at])) return false;
  return false;
}

/** "in the words of", "in the view of" */
function opensView({ tokens, tags }: View, at: number): boolean {
  // "To borrow the words of"
  const isBorrowed = tags[at - 1] === 'TO' && /^(?:borrow|use|quote)$/.test(tokens[at]?.lower ?? '');
  return (
    (tokens[at]?.lower === 'in' || isBorrowed) &&
    tokens[at + 1]?.lower === 'the' &&
    /^(?:words|view|opinion|eyes|telling|judgm?ent|estimation)$/.test(tokens[at + 2]?.lower ?? '') &&
    tokens[at + 3]?.lower === 'of'
  );
}

/** Whether a sentence has a part in quotation marks, or a mark that no other one closes. */
function holdsQuotation({ inside, tags }: View, { first, last }: Unit): boolean {
  for (let at = first; at < last; at += 1)
    if (inside[at] !== -1 || tags[at] === 'OQ' || tags[at] === 'CQ') return true;
  return false;
}

/** For each token of the sentence 1 where a finding holds it. */
function claimedBy(findings: readonly Finding[], unit: Unit): Uint8Array {
  const claimed = new Uint8Array(unit.last - unit.first);
  let reach = unit.first;
  const ranges = findings.flatMap((finding) => finding.content).sort((a, b) => a.first - b.first);
  for (const range of ranges) {
    claimed.fill(1, Math.max(reach, range.first) - unit.first, Math.max(reach, range.last) - unit.first);
    reach = Math.max(reach, range.last);
  }
  return claimed;
}
