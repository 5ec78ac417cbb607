import { startsNoun } from '../grammar/clause.ts';
import type { Complement } from '../grammar/complement.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';

/** "the survey found growing support": of studies alone finding is saying. */
export function studyFinds(
  view: View,
  unit: Unit,
  group: VerbGroup,
  own: Range | undefined,
): Complement | undefined {
  if (group.lemma !== 'find' || own === undefined || group.passive) return undefined;
  const start = group.verb + 1;
  if (start >= unit.last || !startsNoun(view, start)) return undefined;
  return isStudy(view, own) ? { start, form: 'noun', cueEnd: start } : undefined;
}

/** "found a gene | that lets a worm dry out", "found a way | to stop it": a thing, and no finding about one. */
export function findsThing(view: View, { lemma, verb }: VerbGroup, end: number): boolean {
  const start = verb + 1;
  if (lemma !== 'find' || !/^an?$/.test(view.tokens[start]?.lower ?? '')) return false;
  const thing = phraseStartingAt(view, start, end, false);
  if (thing === undefined) return false;
  const next = view.tags[thing.last];
  return next === 'TH' || next === 'WH' || (next === 'TO' && view.tokens[thing.last - 1]?.lower === 'way');
}

export function isStudy(view: View, own: Range | undefined): boolean {
  if (own === undefined) return false;
  for (let at = own.first; at < own.last; at += 1) if (STUDIES.has(view.tokens[at]?.lower ?? '')) return true;
  return false;
}

const STUDIES: ReadonlySet<string> = new Set(
  'poll polls survey surveys study studies report reports investigation inquiry review audit analysis paper panel research researchers scientists court jury'.split(
    ' ',
  ),
);
