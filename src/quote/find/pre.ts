import type { Complement } from '../grammar/complement.ts';
import { contentEnd } from '../grammar/ending.ts';
import type { Range } from '../grammar/phrases.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';

/** What is said stands after its cue: "X said that …", "adding: “…”", "called for …". */
export function findPre(
  view: View,
  unit: Unit,
  group: VerbGroup,
  complement: Complement,
  source: Range | undefined,
): Finding | undefined {
  const last =
    complement.form === 'quote'
      ? quoteEnd(view, complement.start, unit.last)
      : contentEnd(view, complement.start, unit.last, group.tag);
  if (last <= complement.start) return undefined;
  return {
    content: [{ first: complement.start, last }],
    cue: { first: group.first, last: complement.cueEnd },
    source,
  };
}

/** Content that starts with a quotation ends with it, unless the sentence goes on with more of the content. */
export function quoteEnd(view: View, start: number, end: number): number {
  const region = regionAt(view, start);
  if (region === undefined) return contentEnd(view, start, end, 'VD');
  const after = Math.min(region.close + 1, end);
  const tag = view.tags[after];
  if (after >= end || tag === 'STOP' || tag === 'COMMA' || tag === 'SEMI' || tag === 'DASH') return after;
  const inner = view.tokens[region.close - 1]?.text;
  if (inner === '.' || inner === ',' || inner === '?' || inner === '!') return after;
  return contentEnd(view, start, end, 'VD');
}
