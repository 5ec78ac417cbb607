import { trimEnd } from '../grammar/ending.ts';
import { phraseEndingAt, type Range, subjectBefore } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tagger.ts';
import { verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, isSentenceLike } from './finding.ts';
import { quoteEnd } from './pre.ts';

/**
 * A quotation that no reporting verb claimed, introduced by a colon or a comma: "Bush: “…”", "X put it this way: “…”",
 * "as X has it, “…”". The verb before it, whatever it is, is the cue.
 * @param open index of the opening mark
 */
export function findIntroduced(view: View, unit: Unit, open: number): Finding | undefined {
  const mark = view.tags[open - 1];
  if (open <= unit.first || (mark !== 'COLON' && mark !== 'COMMA')) return undefined;
  if (mark === 'COMMA' && !isSentenceLike(view, open)) return undefined;
  const intro = introduction(view, unit, open - 1);
  if (intro === undefined) return undefined;
  const last = trimEnd(view, open, quoteEnd(view, open, unit.last));
  return { content: [{ first: open, last }], ...intro };
}

/**
 * The clause that leads up to a colon or comma at `mark`: its verb as the cue, its subject as the source; or, before a colon,
 * a bare name.
 */
export function introduction(
  view: View,
  unit: Unit,
  mark: number,
): { cue: Range; source?: Range | undefined } | undefined {
  for (let at = mark - 1; at >= unit.first && mark - at < 40; at -= 1) {
    if (view.inside[at] !== -1) break;
    if (!isFiniteVerb(view.tags[at]) || view.tags[at] === 'MD') continue;
    const group = verbGroupAt(view, at, unit.first);
    const source = group.passive ? undefined : subjectBefore(view, group.first, unit.first);
    return { cue: { first: group.first, last: mark }, source };
  }
  if (view.tags[mark] !== 'COLON') return undefined;
  const source = phraseEndingAt(view, mark, unit.first);
  return { cue: { first: mark, last: mark + 1 }, source };
}
