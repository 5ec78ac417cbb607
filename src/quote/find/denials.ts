import type { Range } from '../grammar/phrases.ts';
import { isVerb } from '../grammar/tags.ts';
import { holdsMark } from '../grammar/turns.ts';
import { verbGroupAt } from '../grammar/verbs.ts';
import type { View } from '../view.ts';
import type { Finding } from './finding.ts';
import { isNegation, lowers } from './modality/words.ts';

/** "denied ever having said that “…”": the words were not said, and those around them are the article's. */
export function withoutDenials(view: View, findings: readonly Finding[]): Finding[] {
  const result: (Finding | undefined)[] = [...findings];
  findings.forEach((denial, at) => {
    const [range] = denial.content;
    if (denial.lemma !== 'deny' || range === undefined) return;
    const end = clauseEnd(view, range);
    const inner = findings.findIndex(
      ({ cue, lemma }) =>
        cue !== undefined &&
        lemma !== undefined &&
        SPEAKING.has(lemma) &&
        cue.first >= range.first &&
        cue.first < Math.min(end, range.first + NEAR_DENIAL),
    );
    const own = findings[inner];
    if (own === undefined) {
      // What follows has a cue of its own, and is what was said after all.
      if (findings.some(({ cue }) => cue !== undefined && cue.first > end && cue.first <= end + 2))
        result[at] = { ...denial, content: [{ first: range.first, last: end }] };
      return;
    }
    result[at] = undefined;
    // "did not deny saying": that they were said stands.
    const cue = denial.cue;
    if (cue !== undefined && lowers(view, Math.max(0, cue.first - 3), cue.last).some(isNegation)) return;
    result[inner] = {
      ...own,
      ...(denial.source !== undefined && { source: denial.source }),
      modality: own.modality === 'unclear' ? 'not-said' : (own.modality ?? 'not-said'),
    };
  });
  return result.filter((finding) => finding !== undefined);
}

/** "insisted that he had not said “…”": of what somebody says of themselves not to have said nothing is theirs. */
export function withoutOwnDenials(view: View, findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    const { content, source, modality } = finding;
    const [range] = content;
    if (
      range !== undefined &&
      view.tags[range.first] !== 'OQ' &&
      (deniesWords(view, range) || findings.some((inner) => deniesSelf(view, range, inner)))
    )
      return [];
    if (modality !== 'not-said' || !isPronoun(view, source)) return [finding];
    const holder = findings.find(
      ({ content: [held] }) => held !== undefined && deniesSelf(view, held, finding),
    );
    return [holder?.source === undefined ? finding : { ...finding, source: holder.source }];
  });
}

/** "that she had never described it as “…”", "she did not use the words “…”": what is in marks was not said. */
function deniesWords(view: View, { first, last }: Range): boolean {
  const subject = view.tags[first] === 'TH' ? first + 1 : first;
  if (view.tags[subject] !== 'PRP') return false;
  for (let at = subject + 1; at < Math.min(last, subject + NEAR_DENIAL); at += 1) {
    if (!SPEAKING.has(view.tokens[at]?.word.lemma ?? '') || !isVerb(view.tags[at])) continue;
    return verbGroupAt(view, at, subject).negated && holdsMark(view, at, last);
  }
  return false;
}

function deniesSelf(view: View, { first, last }: Range, { source, modality, cue }: Finding): boolean {
  // "ruled out ever saying “…”"
  const isGerund =
    cue !== undefined && cue.last > first && cue.last <= first + 3 && view.tags[cue.last - 1] === 'VG';
  if (modality === 'not-said' && isGerund && (source === undefined || source.last <= first)) return true;
  return (
    modality === 'not-said' &&
    cue !== undefined &&
    isPronoun(view, source) &&
    (source?.first ?? -1) >= first &&
    (source?.first ?? -1) <= first + 3 &&
    cue.last <= last
  );
}

function isPronoun(view: View, source: Range | undefined): boolean {
  return (
    source !== undefined &&
    source.last - source.first === 1 &&
    /^s?he$/.test(view.tokens[source.first]?.lower ?? '')
  );
}

/** Where the clause that a denial opens is over at the latest: "denied the claims | and said it was a witch hunt". */
function clauseEnd(view: View, { first, last }: Range): number {
  let at = first;
  while (at < last && view.tags[at] !== 'COMMA' && view.tags[at] !== 'CC') at += 1;
  return at;
}

/** Tokens from what is denied to the verb of saying in it: "that she ever said". */
const NEAR_DENIAL = 5;

const SPEAKING: ReadonlySet<string> = new Set(
  'say tell write call claim suggest state tweet post promise threaten describe use utter label brand refer'.split(
    ' ',
  ),
);
