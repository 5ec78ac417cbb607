import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun } from '../grammar/tags.ts';
import { holdsMark } from '../grammar/turns.ts';
import type { View } from '../view.ts';
import type { Finding } from './finding.ts';
import { DEMANDING } from './modality/implicatives.ts';
import { HEARSAY, isRetracting, lowers } from './modality/words.ts';

/** "Posts claiming that X said “…” are false": neither X's words nor those of the posts. */
export function withoutHolders(view: View, findings: readonly Finding[]): Finding[] {
  const doubted = findings.filter(({ modality }) => modality !== undefined);
  if (doubted.length === 0) return [...findings];
  const spoilt = doubted.filter(({ modality }) => modality === 'falsely-ascribed' || modality === 'asked');
  const requests = doubted.filter((inner) => isInfinitive(view, inner));
  return findings.map((finding) => {
    const [range] = finding.content;
    if (range === undefined || view.tags[range.first] === 'OQ') return finding;
    const held = spoilt.find(
      (inner) =>
        inner !== finding && inner.content.every((own) => range.first < own.first && own.first < range.last),
    );
    const holds = (inner: Finding) => isHeld(finding, inner);
    const isClaim =
      finding.lemma === undefined
        ? isNoun(view.tags[(finding.cue?.last ?? 0) - 1]) &&
          (!isOwned(view, finding.source) || isRetracted(view, finding.source))
        : finding.judges === true && announcesHearsay(view, range.first);
    // "Nobody bears out the claim that X said “…”": of a claim without a claimant nothing is left.
    const spoils =
      (isClaim && doubted.some(holds)) ||
      (finding.lemma === 'call' &&
        finding.judges === true &&
        doubted.some((inner) => holds(inner) && isMarked(view, inner)));
    const asks =
      requests.some((inner) => inner !== finding && isRequest(view, finding, inner)) ||
      (DEMANDING.has(finding.lemma ?? '') &&
        doubted.some(
          (inner) => inner.modality === 'hypothetical' && isHeld(finding, inner) && isMarked(view, inner),
        ));
    return held === undefined && !asks && !spoils ? finding : { ...finding, modality: 'unclear' };
  });
}

/** Something said inside what is claimed. */
function isHeld({ content: [range] }: Finding, inner: Finding): boolean {
  return (
    range !== undefined && inner.content.every((own) => range.first < own.first && own.first < range.last)
  );
}

/** "the claim that …", "rumours that …" */
function announcesHearsay({ tags, tokens }: View, first: number): boolean {
  for (let at = first; at < first + 4; at += 1)
    if (isNoun(tags[at])) return tags[at + 1] === 'TH' && HEARSAY.has(tokens[at]?.lower ?? '');
  return false;
}

/** "Smith’s claim", "his claim" */
function isOwned({ tags }: View, source: Range | undefined): boolean {
  return source !== undefined && (tags[source.first] === 'PS' || tags[source.last] === 'POS');
}

/** "retracted | its claim", "apologised for | its claim" */
function isRetracted(view: View, source: Range | undefined): boolean {
  return source !== undefined && lowers(view, source.first - 3, source.first).some(isRetracting);
}

function isMarked(view: View, { content }: Finding): boolean {
  return content.some(({ first, last }) => holdsMark(view, first, last));
}

/** "to say “…”" */
function isInfinitive({ tags }: View, { cue }: Finding): boolean {
  return cue !== undefined && (tags[cue.first] === 'TO' || tags[cue.first - 1] === 'TO');
}

/** "urged Smith to say “…”", where `isInfinitive`: what somebody is to say is in nobody's mouth yet. */
function isRequest(view: View, { content: [held] }: Finding, { content, cue, lemma }: Finding): boolean {
  const [own] = content;
  if (held === undefined || own === undefined || cue === undefined) return false;
  if (cue.first < held.first || own.last < held.last - 1) return false;
  let told = cue.first === held.first && /^(?:say|tell|write|declare)$/.test(lemma ?? '');
  for (let at = held.first; at < cue.first; at += 1) {
    if (isFiniteVerb(view.tags[at])) return false;
    told ||= isNoun(view.tags[at]) || view.tags[at] === 'OBJ' || view.tags[at] === 'PRP';
  }
  return told;
}
