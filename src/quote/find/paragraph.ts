import { frameOf } from '../grammar/cues.ts';
import { type Range, subjectBefore } from '../grammar/phrases.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import { inheritedSubject, verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, MOST_SEGMENTS } from './finding.ts';
import { introduction } from './loose.ts';
import { modalityOf } from './modality.ts';
import { findInUnit } from './unit.ts';

/** What a paragraph leaves open for the next one: "X said:" at its end. */
export interface Pending {
  readonly view: View;
  readonly cue: Range;
  readonly source?: Range | undefined;
  /** As in `Finding`: "X never said:". */
  readonly modality?: Finding['modality'];
}

/**
 * Every attribution of one paragraph, in reading order; quotations that go on after "…,” he said." joined to it.
 * @returns the findings, and the index of the one that a following quotation would go on with, or -1
 */
export function findInParagraph(view: View): { findings: Finding[]; open: number } {
  const findings: Finding[] = [];
  let open = -1;
  for (const unit of view.units) {
    const own = findInUnit(view, unit);
    const follow = own.length === 0 && open >= 0 ? followOn(view, unit) : undefined;
    const before = findings[open];
    if (follow !== undefined && before !== undefined && before.content.length < MOST_SEGMENTS) {
      findings[open] = { ...before, content: [...before.content, follow] };
      continue;
    }
    if (own.length > 0) open = -1;
    for (const finding of own) {
      findings.push(finding);
      if (endsQuoted(view, finding)) open = findings.length - 1;
    }
  }
  return { findings, open };
}

/** The reporting clause that a paragraph ends with, when what is said follows in the next one. */
export function pendingAfter(view: View, findings: readonly Finding[]): Pending | undefined {
  const last = view.tokens.length - 1;
  const unit = view.units[view.units.length - 1];
  if (unit === undefined) return undefined;
  if (view.tags[last] !== 'COLON') return endsWithVerb(view, unit, last, findings);
  const intro = introduction(view, unit, last);
  return intro === undefined ? undefined : judged(unit, { view, ...intro });
}

function judged(unit: Unit, pending: Pending): Pending {
  const modality = modalityOf(pending.view, unit, { content: [], ...pending });
  return modality === 'said' ? pending : { ...pending, modality };
}

/** "…, saying" and nothing behind it. */
function endsWithVerb(
  view: View,
  unit: Unit,
  last: number,
  findings: readonly Finding[],
): Pending | undefined {
  const end = view.tags[last] === 'COMMA' ? last - 1 : last;
  if (view.inside[end] !== -1 || !isVerb(view.tags[end])) return undefined;
  const group = verbGroupAt(view, end, unit.first);
  if (group.infinitive || group.passive || frameOf(group.lemma)?.frames.includes('q') !== true)
    return undefined;
  const cue = { first: group.first, last: end + 1 };
  const own = group.tag === 'VG' ? undefined : subjectBefore(view, group.first, unit.first);
  const source = own ?? inheritedSubject(view, unit, group, speakerIn(unit, findings));
  return judged(unit, { view, cue, source });
}

/** Who speaks last in a sentence. */
function speakerIn(unit: Unit, findings: readonly Finding[]): Range | undefined {
  const own = findings.filter(
    (finding) => (finding.cue?.first ?? -1) >= unit.first && finding.reportedBy === undefined,
  );
  return own[own.length - 1]?.source;
}

/** A unit that is one quotation and nothing else. */
export function followOn(view: View, unit: Unit): Range | undefined {
  if (view.tags[unit.first] !== 'OQ') return undefined;
  const region = view.regions[view.inside[unit.first] ?? -1];
  if (region === undefined || region.open !== unit.first) return undefined;
  let last = Math.min(unit.last, region.close + 1);
  for (let at = last; at < unit.last; at += 1) {
    if (view.tags[at] === 'STOP') continue;
    if (isFiniteVerb(view.tags[at]) || at > region.close + 12 || view.tags[at] === 'DASH') return undefined;
    last = at + 1;
  }
  return { first: unit.first, last };
}

function endsQuoted(view: View, finding: Finding): boolean {
  return finding.content.some(
    (range) => view.tags[range.first] === 'OQ' || view.inside[range.last - 1] !== -1,
  );
}
