import { covers } from '../grammar/phrases.ts';
import { isVerb } from '../grammar/tags.ts';
import type { Modality } from '../types.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, isBySomebody, LONGEST_WORD, regionAt } from './finding.ts';
import { refutesBehind } from './modality/refuted.ts';
import { isNegativeOpener } from './modality/subject.ts';
import { verdictAround } from './modality/verdict.ts';

/**
 * "The board found that Ann Hill never said “…”": what a statement tells that nobody said is no quotation of whoever makes it.
 * @param findings of one reporting sentence `unit`, with their modality
 * @returns the findings; a statement whose quotations are all unsaid keeps them as its own words, or goes where whoever makes it
 * has no name
 */
export function withoutToldUnsaid(view: View, unit: Unit, findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    const told = toldUnsaid(view, unit, finding, findings);
    if (told.length === 0) return [finding];
    return isBySomebody(view, finding) && !isAboutWords(view, finding) ? [{ ...finding, unsaid: told }] : [];
  });
}

/** "The quote “…” was invented, the Herald admitted": what is told is nothing but what became of the words. */
const isAboutWords = ({ tags, tokens }: View, { content: [range] }: Finding): boolean =>
  range !== undefined &&
  tags[range.first] === 'DT' &&
  WORDS.test(tokens[range.first + 1]?.lower ?? '') &&
  tags[range.first + 2] === 'OQ';

/** The quotations inside a statement, where each of them is unsaid; else none. */
function toldUnsaid(view: View, unit: Unit, own: Finding, findings: readonly Finding[]): number[] {
  if (own.modality !== undefined || own.content.some(({ first }) => view.tags[first] === 'OQ')) return [];
  const told: number[] = [];
  for (const { first, last } of own.content) {
    for (let at = first; at < last; at += 1) {
      if (view.tags[at] !== 'OQ' || regionAt(view, at)?.open !== at) continue;
      const inner = findings.filter(
        (other) =>
          other !== own &&
          other.cue !== undefined &&
          covers({ first, last }, other.cue.first) &&
          other.content.some((range) => range.first === at),
      );
      const isTold =
        inner.length > 0
          ? inner.some((other) => isUnsaid(view, other))
          : verdictOn(view, unit, at) !== 'said';
      if (!isTold || isWord(view, at)) return [];
      told.push(view.inside[at] ?? -1);
    }
  }
  return told;
}

/** "Historians say the words “…” were never spoken", "a quotation from Roe, “…”, was made up": of words that are spoken of as words. */
function verdictOn(view: View, unit: Unit, open: number): Modality {
  let named = open - 1;
  const isNoun = (at: number) => WORDS.test(view.tokens[at]?.lower ?? '') && !isVerb(view.tags[at]);
  while (named > unit.first && open - named < LONGEST_NAMING && !isNoun(named)) {
    if (isVerb(view.tags[named])) return 'said';
    named -= 1;
  }
  if (!isNoun(named)) return 'said';
  // "At no point did Smith use the words “…”, the review found."
  if (isNegativeOpener(view, unit.first)) return 'not-said';
  const last = (regionAt(view, open)?.close ?? open) + 1;
  const range = { first: open, last };
  return refutesBehind(view, unit, { content: [range] })
    ? 'falsely-ascribed'
    : verdictAround(view, unit, range);
}

/** Tokens from "quotation" to its mark. */
const LONGEST_NAMING = 7;

const WORDS = /^(?:words?|lines?|quotes?|quotations?|phrases?|sentences?|remarks?|sayings?)$/;

/** Not "cannot describe “the loss”", "should tell them “stay at home”": such words in marks are those of whoever tells it. */
const isUnsaid = (view: View, { modality, lemma, cue, content: [range] }: Finding): boolean =>
  modality !== undefined &&
  modality !== 'asked' &&
  (UTTERING.has(lemma ?? '') ||
    // "It is not true that Smith promised them “…”, the airline said."
    (modality === 'not-said' && lemma === 'promise') ||
    (lemma === 'use' &&
      /^(?:words?|phrase|expression|term)$/.test(view.tokens[(range?.first ?? 0) - 1]?.lower ?? ''))) &&
  !(modality === 'hypothetical' && view.tags.slice(cue?.first, cue?.last).includes('MD'));

const UTTERING: ReadonlySet<string> = new Set(
  'say tell write utter state shout scream yell whisper tweet'.split(' '),
);

/** "cannot declare “total victory”": the word for it is whose statement it is. */
function isWord(view: View, at: number): boolean {
  const region = regionAt(view, at);
  return region !== undefined && region.close - region.open <= LONGEST_WORD + 1;
}
