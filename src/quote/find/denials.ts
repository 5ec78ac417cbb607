import type { Range } from '../grammar/phrases.ts';
import { isVerb } from '../grammar/tags.ts';
import { holdsMark } from '../grammar/turns.ts';
import { type VerbGroup, verbGroupAt } from '../grammar/verbs.ts';
import type { View } from '../view.ts';
import type { Finding } from './finding.ts';
import { isNegation, lowers } from './modality/words.ts';

/** "denied ever having said that “…”": the words were not said, and those around them are the article's. */
export function withoutDenials(view: View, findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ lemma }) => lemma === 'deny')) return findings;
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
      // "did not deny that it was sold": neither said nor denied.
      if (denial.polarity !== undefined && isNegatedDenial(view, denial)) {
        result[at] = { ...denial, modality: 'unclear' };
        return;
      }
      const told = speechIn(view, range);
      if (told !== undefined && !told.negated && !isNegatedDenial(view, denial)) {
        result[at] = undefined;
        return;
      }
      // What follows has a cue of its own, and is what was said after all.
      if (findings.some(({ cue }) => cue !== undefined && cue.first > end && cue.first <= end + 2))
        result[at] = { ...denial, content: [{ first: range.first, last: end }] };
      return;
    }
    result[at] = undefined;
    // "would neither confirm nor deny that she said": it is left open.
    if (view.tokens[(denial.cue?.last ?? 0) - 2]?.lower === 'nor') {
      result[inner] = { ...own, modality: 'unclear' };
      return;
    }
    // "did not deny saying": that they were said stands.
    if (isNegatedDenial(view, denial)) return;
    result[inner] = {
      ...own,
      ...(denial.source !== undefined && { source: denial.source }),
      modality: own.modality === 'unclear' ? 'not-said' : (own.modality ?? 'not-said'),
    };
  });
  return result.filter((finding) => finding !== undefined);
}

function isNegatedDenial(view: View, { cue }: Finding): boolean {
  return (
    cue !== undefined &&
    lowers(view, Math.max(0, cue.first - 3), cue.last).some((word) => isNegation(word) || word === 'nor')
  );
}

/** "insisted that he had not said “…”": of what somebody says of themselves not to have said nothing is theirs. */
export function withoutOwnDenials(view: View, findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const denied = findings.filter(({ modality }) => modality === 'not-said');
  for (const finding of findings) {
    const { content, source, modality } = finding;
    const [range] = content;
    if (
      range !== undefined &&
      view.tags[range.first] !== 'OQ' &&
      (deniesWords(view, range) || denied.some((inner) => deniesSelf(view, range, inner)))
    )
      continue;
    if (modality !== 'not-said' || !isPronoun(view, source)) {
      kept.push(finding);
      continue;
    }
    const holder = findings.find(
      ({ content: [held] }) => held !== undefined && deniesSelf(view, held, finding),
    );
    kept.push(holder?.source === undefined ? finding : { ...finding, source: holder.source });
  }
  return kept;
}

/** "that she had never described it as “…”", "“…” had never crossed her lips": what is in marks was not said. */
function deniesWords(view: View, range: Range): boolean {
  return speechIn(view, range)?.negated === true || LIPS.test(behindMarks(view, range));
}

/** "she had used the words “…”": somebody of whom it is told that they said what is in marks. */
function speechIn(view: View, { first, last }: Range): VerbGroup | undefined {
  const subject = view.tags[first] === 'TH' ? first + 1 : first;
  if (view.tags[subject] !== 'PRP') return undefined;
  for (let at = subject + 1; at < Math.min(last, subject + NEAR_DENIAL); at += 1) {
    if (!SPEAKING.has(view.tokens[at]?.word.lemma ?? '') || !isVerb(view.tags[at])) continue;
    // "would not admit to “a crime”": what the deed is, in the words of whoever does not admit it.
    if (view.tags[at + 1] === 'TO' && /^(?:admit|confess)/.test(view.tokens[at]?.lower ?? ''))
      return undefined;
    return holdsMark(view, at, ownEnd(view, at, last)) ? verbGroupAt(view, at, subject) : undefined;
  }
  return undefined;
}

/**
 * "she had not called for a vote because “we need …”", "she did not tell the board to sell: “That is a lie.”": index where the verb's own
 * clause ends.
 */
function ownEnd({ tags, inside }: View, verb: number, last: number): number {
  let isActing = false;
  for (let at = verb; at < last; at += 1) {
    if (inside[at] !== -1) continue;
    if (tags[at] === 'SC' || (tags[at] === 'COLON' && isActing)) return at;
    isActing ||= at > verb && isVerb(tags[at]);
  }
  return last;
}

/** The words behind the last mark that closes. */
function behindMarks({ tags, tokens }: View, { first, last }: Range): string {
  let close = last - 1;
  while (close > first && tags[close] !== 'CQ') close -= 1;
  return close === first
    ? ''
    : tokens
        .slice(close + 1, last)
        .map(({ lower }) => lower)
        .join(' ');
}

const LIPS =
  /^(?:had |have |has )?never (?:once )?(?:crossed|passed|left) (?:his|her|their|my) (?:lips|mouths?)|^(?:was|were|is|are) (?:not|never) (?:his|hers|theirs|mine)\b/;

/** Whether what somebody says of themselves holds words that were not said. */
function deniesSelf(view: View, { first, last }: Range, { source, cue }: Finding): boolean {
  // "ruled out ever saying “…”"
  const isGerund =
    cue !== undefined && cue.last > first && cue.last <= first + 3 && view.tags[cue.last - 1] === 'VG';
  if (isGerund && (source === undefined || source.last <= first)) return true;
  return (
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
  'say tell write call claim suggest state tweet post promise threaten describe use utter label brand refer admit declare announce confess concede shout scream yell whisper'.split(
    ' ',
  ),
);
