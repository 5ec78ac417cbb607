import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isVerb } from '../grammar/tags.ts';
import { type VerbGroup, verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';

/** How far "as saying" may stand from the verb that quotes, in tokens. */
const REACH = 20;

/** "quoted Smith as saying", "reported Smith as saying" */
const RELAYING: ReadonlySet<string> = new Set(['quote', 'cite', 'report']);

/** Who is quoted, and who quotes them: "the agency quoted Smith as saying". */
export interface Relayed {
  readonly source: Range;
  readonly reportedBy?: Range | undefined;
}

/** The one whose words a quoting verb passes on, when "as saying" follows; undefined for every other use. */
export function relayedBy(view: View, unit: Unit, group: VerbGroup): Relayed | undefined {
  if (!RELAYING.has(group.lemma)) return undefined;
  if (group.passive) return quotedPassive(view, unit, group);
  const source = phraseStartingAt(view, group.verb + 1, unit.last, true);
  if (source === undefined) return undefined;
  const as = view.tags[source.last] === 'COMMA' ? source.last + 1 : source.last;
  const reportedBy = subjectBefore(view, group.first, unit.first);
  // "“…,” the Gazette quotes Smith."
  const before = (reportedBy?.first ?? group.first) - 1;
  const ends = group.lemma !== 'report' && (source.last >= unit.last || view.tags[source.last] === 'STOP');
  if (ends && reportedBy !== undefined && (view.tags[before] === 'CQ' || view.tags[before - 1] === 'CQ'))
    return { source, reportedBy };
  if (view.tokens[as]?.lower !== 'as' || view.tags[as + 1] !== 'VG') return undefined;
  return { source, reportedBy };
}

/** "The paper quoted an economist, Ann Lee: “…”": the words are hers. @param mark index of the colon */
export function quotedBefore(view: View, unit: Unit, group: VerbGroup, mark: number): Relayed | undefined {
  if (group.lemma !== 'quote' || group.passive || group.negated || group.modal) return undefined;
  const own = phraseStartingAt(view, group.verb + 1, mark, true);
  if (own === undefined) return undefined;
  for (let at = own.last; at < mark; at += 1)
    if (isVerb(view.tags[at]) || view.tags[at] === 'OQ') return undefined;
  return {
    source: { first: own.first, last: mark },
    reportedBy: subjectBefore(view, group.first, unit.first),
  };
}

/** "“…,” Smith was quoted as saying by the Gazette." */
function quotedPassive(view: View, unit: Unit, group: VerbGroup): Relayed | undefined {
  // "was cited by the Gazette as saying"
  const agent =
    view.tokens[group.verb + 1]?.lower === 'by'
      ? phraseStartingAt(view, group.verb + 2, unit.last, false)
      : undefined;
  const as = agent?.last ?? group.verb + 1;
  if (view.tokens[as]?.lower !== 'as' || view.tags[as + 1] !== 'VG') return undefined;
  const source = subjectBefore(view, group.first, unit.first);
  if (
    source === undefined ||
    view.tags[view.tags[source.first - 1] === 'COMMA' ? source.first - 2 : source.first - 1] !== 'CQ'
  )
    return undefined;
  const by = view.tokens[as + 2]?.lower === 'by';
  if (agent !== undefined) return { source, reportedBy: agent };
  return { source, reportedBy: by ? phraseStartingAt(view, as + 3, unit.last, false) : undefined };
}

/** For the "saying" of "quoted Smith as saying": the verb that quotes stands before it. */
export function relayedBefore(view: View, unit: Unit, group: VerbGroup): Relayed | undefined {
  if (group.tag !== 'VG' || view.tokens[group.first - 1]?.lower !== 'as') return undefined;
  for (let at = group.first - 2; at >= unit.first && group.first - at < REACH; at -= 1) {
    if (!isVerb(view.tags[at])) continue;
    const lemma = view.tokens[at]?.word.lemma ?? '';
    if (!RELAYING.has(lemma)) continue;
    return relayedBy(view, unit, verbGroupAt(view, at, unit.first));
  }
  return undefined;
}
