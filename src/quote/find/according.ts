import { contentEnd, trimEnd } from '../grammar/ending.ts';
import { phraseStartingAt } from '../grammar/phrases.ts';
import type { Unit, View } from '../view.ts';
import type { Finding } from './finding.ts';

/** "According to X, CLAUSE" and "CLAUSE, according to X". `at` is the index of "according". */
export function findAccording(view: View, unit: Unit, at: number): Finding | undefined {
  const source = phraseStartingAt(view, at + 2, unit.last, at > unit.first);
  if (source === undefined) return undefined;
  const cue = { first: at, last: at + 2 };
  if (at === unit.first || view.tags[at - 1] === 'CC') {
    const comma = nextComma(view, source.last, unit.last);
    const next = comma + 1;
    if (comma < 0 || next >= unit.last) return undefined;
    return {
      content: [
        {
          first: next,
          last: contentEnd(view, next, unit.last, {
            cue: 'VD',
            fronted: false,
            relative: false,
            noun: false,
          }),
        },
      ],
      cue,
      source,
    };
  }
  return { content: [{ first: unit.first, last: trimEnd(view, unit.first, at) }], cue, source };
}

function nextComma(view: View, start: number, end: number): number {
  for (let at = start; at < end && at < start + 30; at += 1)
    if (view.tags[at] === 'COMMA' && view.inside[at] === -1) return at;
  return -1;
}
