import { isReportVerb, type ReportingVerb } from '../../english/index.ts';
import { skipAdverbials } from '../grammar/adverbials.ts';
import { auxiliaryOf } from '../grammar/closed.ts';
import { complementAfter } from '../grammar/complement.ts';
import { contentEnd, trimEnd } from '../grammar/ending.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { LONGEST_CONTENT, VERBLESS } from '../grammar/reach.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import { isTimeNoun } from '../grammar/times.ts';
import { holdsFinite } from '../grammar/turns.ts';
import { type VerbGroup, verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { contentStart, type Finding } from './finding.ts';
import { isNegativeOpener } from './modality/subject.ts';
import { CLAIMING, isNegation } from './modality/words.ts';
import { quoteEnd } from './statement-end.ts';

/** "As X noted in his book, CLAUSE". */
export function contentAfterAs(view: View, unit: Unit, group: VerbGroup, own: Range): Range | undefined {
  if (view.tokens[own.first - 1]?.lower !== 'as') return undefined;
  if (own.first - unit.first > 6) return undefined;
  for (let at = unit.first; at < own.first - 1; at += 1) {
    const tag = view.tags[at];
    if (tag !== 'CC' && tag !== 'RB' && tag !== 'COMMA') return undefined;
  }
  for (let at = group.verb + 1; at < unit.last && at < group.verb + 25; at += 1) {
    if (view.tags[at] === 'COMMA' && view.inside[at] === -1) {
      return at + 1 < unit.last ? { first: at + 1, last: quoteEnd(view, at + 1, unit.last) } : undefined;
    }
  }
  return undefined;
}

/** "As reported by X, CLAUSE" and "CLAUSE, as reported by X". */
export function findAsReported(view: View, unit: Unit, group: VerbGroup): Finding | undefined {
  const as = group.first - 1;
  const by = group.verb + 1;
  if (view.tokens[as]?.lower !== 'as' || view.tokens[by]?.lower !== 'by') return undefined;
  const source = phraseStartingAt(view, by + 1, unit.last, false);
  if (source === undefined) return undefined;
  const found = { cue: { first: group.first, last: by + 1 }, lemma: group.lemma, source };
  const comma = skipAdverbials(view, source.last, unit.last);
  if (as === unit.first && view.tags[comma] === 'COMMA' && comma + 1 < unit.last) {
    return {
      ...found,
      content: [{ first: comma + 1, last: contentEnd(view, comma + 1, unit.last, VERBLESS) }],
    };
  }
  if (
    view.tags[as - 1] !== 'COMMA' ||
    as - unit.first > LONGEST_CONTENT ||
    !holdsFinite(view, unit.first, as)
  )
    return undefined;
  const first = contentStart(view, unit, as - 1);
  return { ...found, content: [{ first, last: trimEnd(view, first, as) }] };
}

/** "Lee did not call it lost, as we reported", "Lee never said that it was lost, as papers wrote": it was reported, and is not so; "She never said, as her rivals insist she did, that …" too. */
export function isCorrection(view: View, unit: Unit, { lemma, verb }: VerbGroup, { first }: Range): boolean {
  const { inside, tags, tokens } = view;
  if (tokens[first - 1]?.lower !== 'as') return false;
  // "She never said, as her rivals insist she did, that …"
  const left = tags[verb + 1] === 'TH' ? verb + 2 : verb + 1;
  const isLeftOut = tags[left] === 'PRP' && auxiliaryOf(tokens[left + 1]?.lower ?? '') !== undefined;
  if (isLeftOut && tags[left + 2] === 'COMMA') return true;
  if (!/^(?:report|state|say|write|publish|claim|suggest)$/.test(lemma)) return false;
  if (tokens[first]?.lower !== 'we') return saysNothing(view, unit, first);
  for (let at = unit.first; at < first - 1; at += 1)
    if (inside[at] === -1 && isNegation(tokens[at]?.lower ?? ''))
      return isReportVerb(tokens[at + 1]?.word.lemma ?? '');
  return false;
}

/** "Lee never said that it was lost, | as papers wrote": the main verb before `end` is one of saying, and denied. */
function saysNothing(view: View, unit: Unit, end: number): boolean {
  const { tags, tokens } = view;
  let main = unit.first;
  while (main < end && (!isVerb(tags[main]) || auxiliaryOf(tokens[main]?.lower ?? '') !== undefined))
    main += 1;
  const { negated, lemma } = verbGroupAt(view, main, unit.first);
  return (
    main < end &&
    (negated || isNegativeOpener(view, unit.first)) &&
    (CLAIMING.test(lemma) || TELLING.test(lemma))
  );
}

/** Verbs of those who say that something is so, beside the bare ones of claiming. */
const TELLING = /^(?:announce|declare|promise|tell|write)$/;

/** "…, as she told the board that she would not resign": her words stand behind, and not "as she said that it would". */
export function tellsItself(
  view: View,
  as: number,
  verb: number,
  frame: ReportingVerb,
  end: number,
): boolean {
  const { tags } = view;
  const told = tags[as - 1] === 'COMMA' ? complementAfter(view, verb, frame, end) : undefined;
  if (told?.form !== 'that' || tags[told.start] !== 'TH') return false;
  // "…, as Lee told the board, who said that …"
  if (tags.slice(verb, told.start).includes('COMMA')) return false;
  // "that same day", "that night"
  let noun = told.start + 1;
  while (tags[noun] === 'JJ' || view.tokens[noun]?.lower === 'very') noun += 1;
  if (isTimeNoun(view.tokens[noun]?.lower)) return false;
  // "a court that later freed him"
  let subject = told.start + 1;
  while (tags[subject] === 'RB') subject += 1;
  if (isVerb(tags[subject])) return false;
  let at = told.start + 1;
  while (at < Math.min(end, told.start + LONGEST_SUBJECT) && !isFiniteVerb(tags[at])) at += 1;
  // "that they would all along"
  if (tags[at] === 'MD') return tags.slice(at + 1, at + 4).includes('VB');
  const isBare = auxiliaryOf(view.tokens[at]?.lower ?? '') !== undefined;
  return at + 1 < end && tags[at] !== 'STOP' && !(isBare && /^(?:STOP|COMMA)$/.test(tags[at + 1] ?? 'STOP'));
}

/** Tokens from "that" to its verb. */
const LONGEST_SUBJECT = 40;
