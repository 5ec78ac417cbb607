import { frameOf } from '../../english/index.ts';
import type { Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isVerb } from '../grammar/tags.ts';
import { inheritedSubject, verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { isAnnouncement } from './announced.ts';
import type { Finding } from './finding.ts';
import { introduction } from './loose.ts';
import { leadsToUnsaid } from './modality/frame.ts';
import { modalityOf, settled } from './modality/index.ts';

/** What a paragraph leaves open for the next one: "X said:" at its end. */
export interface Pending {
  readonly view: View;
  readonly cue?: Range | undefined;
  readonly source?: Range | undefined;
  /** As in `Finding`: "X never said:". */
  readonly modality?: Finding['modality'];
}

/** The reporting clause that a paragraph ends with, when what is said follows in the next one. */
export function pendingAfter(view: View, findings: readonly Finding[]): Pending | undefined {
  const last = view.tokens.length - 1;
  const unit = view.units[view.units.length - 1];
  if (unit === undefined) return undefined;
  if (view.tags[last] !== 'COLON' && !isAnnouncement(view, unit))
    return endsWithVerb(view, unit, last, findings);
  const intro = introduction(view, unit, last);
  return intro === undefined ? undefined : judged(unit, { view, ...intro });
}

function judged(unit: Unit, pending: Pending): Pending {
  const { view } = pending;
  if (leadsToUnsaid(view, unit.first, view.tokens.length)) return { ...pending, modality: 'unclear' };
  const modality = modalityOf(view, unit, { content: [], ...pending });
  if (modality === 'said') return pending;
  return { ...pending, modality: settled(view, unit, { content: [], ...pending, modality }).modality };
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
