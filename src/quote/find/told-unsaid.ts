import type { View } from '../view.ts';
import { type Finding, LONGEST_WORD, regionAt } from './finding.ts';

/**
 * "The board found that Ann Hill never said “…”": what a statement tells that nobody said is no quotation of whoever makes it.
 * @param findings of one reporting sentence, with their modality
 * @returns the findings; a statement whose quotations are all unsaid keeps them as its own words, or goes where whoever makes it
 * has no name
 */
export function withoutToldUnsaid(view: View, findings: readonly Finding[]): Finding[] {
  if (!findings.some((finding) => isUnsaid(view, finding))) return [...findings];
  return findings.flatMap((finding) => {
    const told = toldUnsaid(view, finding, findings);
    if (told.length === 0) return [finding];
    return isBySomebody(view, finding) ? [{ ...finding, unsaid: told }] : [];
  });
}

/** The quotations inside a statement, where each of them is unsaid; else none. */
function toldUnsaid(view: View, own: Finding, findings: readonly Finding[]): number[] {
  if (own.modality !== undefined || own.content.some(({ first }) => view.tags[first] === 'OQ')) return [];
  const told: number[] = [];
  for (const { first, last } of own.content) {
    for (let at = first; at < last; at += 1) {
      if (view.tags[at] !== 'OQ' || regionAt(view, at)?.open !== at) continue;
      const isTold = findings.some(
        (inner) =>
          inner !== own &&
          isUnsaid(view, inner) &&
          isInside(inner.cue?.first, first, last) &&
          inner.content.some((range) => range.first === at),
      );
      if (!isTold || isWord(view, at)) return [];
      told.push(view.inside[at] ?? -1);
    }
  }
  return told;
}

/** Not "cannot describe “the loss”", "should tell them “stay at home”": such words in marks are those of whoever tells it. */
const isUnsaid = (view: View, { modality, lemma, cue, content: [range] }: Finding): boolean =>
  modality !== undefined &&
  modality !== 'asked' &&
  (UTTERING.has(lemma ?? '') ||
    (lemma === 'use' &&
      /^(?:words?|phrase|expression|term)$/.test(view.tokens[(range?.first ?? 0) - 1]?.lower ?? ''))) &&
  !(modality === 'hypothetical' && view.tags.slice(cue?.first, cue?.last).includes('MD'));

const UTTERING: ReadonlySet<string> = new Set(
  'say tell write utter state shout scream yell whisper tweet'.split(' '),
);

const isInside = (at: number | undefined, first: number, last: number): boolean =>
  at !== undefined && first <= at && at < last;

/** "cannot declare “total victory”": the word for it is whose statement it is. */
function isWord(view: View, at: number): boolean {
  const region = regionAt(view, at);
  return region !== undefined && region.close - region.open <= LONGEST_WORD + 1;
}

/** "his lawyer, Rudy Gale,", "she", not "the report", "Several sites". */
export function isBySomebody({ tags, tokens }: View, { source }: Finding): boolean {
  for (let at = source?.first ?? 0; at < (source?.last ?? 0); at += 1)
    if ((tags[at] === 'NNP' && !/^NNS?$/.test(tags[at + 1] ?? '')) || /^s?he$/.test(tokens[at]?.lower ?? ''))
      return true;
  return false;
}
