import type { Range } from '../grammar/phrases.ts';
import { isNoun, isVerb } from '../grammar/tags.ts';
import type { Unit, View } from '../view.ts';
import { findAccording } from './according.ts';
import type { Finding } from './finding.ts';
import { withoutHolders } from './holders.ts';
import { findIntroduced, findSigned } from './loose.ts';
import { modalityOf, settled } from './modality/index.ts';
import { isNegation, lowers } from './modality/words.ts';
import { settleNested } from './nested.ts';
import { findAtNoun } from './nouns.ts';
import { isQuotedBefore } from './reporting-clause.ts';
import { withoutUnspoken } from './unspoken.ts';
import { findAtVerb } from './verb.ts';

/** Every attribution of one reporting sentence. */
export function findInUnit(view: View, unit: Unit): Finding[] {
  const spoken = collect(view, unit).flatMap((finding) => withoutUnspoken(view, finding) ?? []);
  if (spoken.length === 0) return [];
  const findings = withoutTwins(spoken).map((finding) => {
    const modality = modalityOf(view, unit, finding);
    return modality === 'said' ? finding : { ...finding, modality };
  });
  return settleNested(
    view,
    withoutOwnDenials(
      view,
      withoutDenials(
        view,
        withoutHolders(view, findings).map((finding) => settled(view, unit, finding)),
      ),
    ),
  );
}

/** "denied ever having said that “…”": the words were not said, and those around them are the article's. */
function withoutDenials(view: View, findings: readonly Finding[]): Finding[] {
  const result: (Finding | undefined)[] = [...findings];
  findings.forEach((denial, at) => {
    const [range] = denial.content;
    if (denial.lemma !== 'deny' || range === undefined) return;
    const end = clauseEnd(view, range);
    const inner = findings.findIndex(
      ({ cue, lemma }) =>
        cue !== undefined &&
        lemma !== undefined &&
        SPEAKING.has(lemma) &&
        cue.first >= range.first &&
        cue.first < Math.min(end, range.first + NEAR_DENIAL),
    );
    const own = findings[inner];
    if (own === undefined) {
      // What follows has a cue of its own, and is what was said after all.
      if (findings.some(({ cue }) => cue !== undefined && cue.first > end && cue.first <= end + 2))
        result[at] = { ...denial, content: [{ first: range.first, last: end }] };
      return;
    }
    result[at] = undefined;
    // "did not deny saying": that they were said stands.
    const cue = denial.cue;
    if (cue !== undefined && lowers(view, Math.max(0, cue.first - 3), cue.last).some(isNegation)) return;
    result[inner] = {
      ...own,
      ...(denial.source !== undefined && { source: denial.source }),
      modality: own.modality === 'unclear' ? 'not-said' : (own.modality ?? 'not-said'),
    };
  });
  return result.filter((finding) => finding !== undefined);
}

/** "insisted that he had not said “…”": of what somebody says of themselves not to have said nothing is theirs. */
function withoutOwnDenials(view: View, findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    const { content, source, modality } = finding;
    const [range] = content;
    if (
      range !== undefined &&
      view.tags[range.first] !== 'OQ' &&
      findings.some((inner) => deniesSelf(view, range, inner))
    )
      return [];
    if (modality !== 'not-said' || !isPronoun(view, source)) return [finding];
    const holder = findings.find(
      ({ content: [held] }) => held !== undefined && deniesSelf(view, held, finding),
    );
    return [holder?.source === undefined ? finding : { ...finding, source: holder.source }];
  });
}

function deniesSelf(view: View, { first, last }: Range, { source, modality, cue }: Finding): boolean {
  // "ruled out ever saying “…”"
  const isGerund =
    cue !== undefined && cue.last > first && cue.last <= first + 3 && view.tags[cue.last - 1] === 'VG';
  if (modality === 'not-said' && isGerund && (source === undefined || source.last <= first)) return true;
  return (
    modality === 'not-said' &&
    cue !== undefined &&
    isPronoun(view, source) &&
    (source?.first ?? -1) >= first &&
    (source?.first ?? -1) <= first + 3 &&
    cue.last <= last
  );
}

function isPronoun(view: View, source: Range | undefined): boolean {
  return (
    source !== undefined &&
    source.last - source.first === 1 &&
    /^s?he$/.test(view.tokens[source.first]?.lower ?? '')
  );
}

/** Where the clause that a denial opens is over at the latest: "denied the claims | and said it was a witch hunt". */
function clauseEnd(view: View, { first, last }: Range): number {
  let at = first;
  while (at < last && view.tags[at] !== 'COMMA' && view.tags[at] !== 'CC') at += 1;
  return at;
}

/** Tokens from what is denied to the verb of saying in it: "that she ever said". */
const NEAR_DENIAL = 5;

const SPEAKING: ReadonlySet<string> = new Set(
  'say tell write call claim suggest state tweet post promise threaten describe'.split(' '),
);

/** One thing said is one finding: of two with the same beginning the one with a source stays. */
function withoutTwins(findings: readonly Finding[]): Finding[] {
  const best = new Map<number, Finding>();
  for (const finding of findings) {
    const start = finding.content[0]?.first ?? -1;
    const rival = best.get(start);
    if (rival === undefined || (rival.source === undefined && finding.source !== undefined))
      best.set(start, finding);
  }
  const resumed = new Set(
    findings.flatMap((finding) => finding.content.slice(1).map((range) => range.first)),
  );
  return findings.filter(
    (finding) =>
      (finding.content.length > 1 || !resumed.has(finding.content[0]?.first ?? -1)) &&
      best.get(finding.content[0]?.first ?? -1) === finding,
  );
}

function collect(view: View, unit: Unit): Finding[] {
  const findings: Finding[] = [];
  const isQuoting = holdsQuotation(view, unit);
  let subject: Range | undefined;
  let heldUntil = 0;
  for (let at = unit.first; at < unit.last; at += 1) {
    if (view.inside[at] !== -1) continue;
    if (view.tokens[at]?.lower === 'according' && view.tokens[at + 1]?.lower === 'to') {
      const finding = findAccording(view, unit, at);
      if (finding !== undefined) findings.push(finding);
      continue;
    }
    // "“…”, per Smith"
    if (view.tokens[at]?.text === 'per' && isQuotedBefore(view, at - 1) && view.tags[at + 1] === 'NNP') {
      const finding = findAccording(view, unit, at, 1);
      if (finding !== undefined) findings.push(finding);
      continue;
    }
    if (isNoun(view.tags[at])) {
      const finding = findAtNoun(view, unit, at);
      if (finding !== undefined) findings.push(finding);
      continue;
    }
    // Beside a quotation any verb may report, elsewhere one that is known to.
    if (!isVerb(view.tags[at]) || !(isQuoting || view.tokens[at]?.word.frame !== undefined)) continue;
    const finding = findAtVerb(view, unit, at, subject);
    if (finding === undefined) continue;
    findings.push(finding);
    // Who speaks inside what somebody else says doesn't go on speaking after it.
    if (at >= heldUntil) {
      // "As Ann tells it, Bob walked in and said": Bob.
      const isFronted = view.tokens[(finding.source?.first ?? 0) - 1]?.lower === 'as';
      subject = isFronted ? undefined : (finding.source ?? subject);
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
  if (findings.length === 0) {
    const signed = findSigned(view, unit);
    if (signed !== undefined) findings.push(signed);
  }
  return findings;
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
