import { isSaying, ROLE_NOUNS } from '../../english/index.ts';
import { push } from '../../multimap.ts';
import { trimEnd } from '../grammar/ending.ts';
import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { holdsFinite, holdsMark, skipAdverb, skipAdverbBack } from '../grammar/turns.ts';
import type { View } from '../view.ts';
import type { Finding } from './finding.ts';

/**
 * Takes out of what is said the reporting clauses that stand in it: "said it is late and has said they “sail”" are two statements, and
 * "Lee said it is “late,” she said" is one.
 * @param findings of one reporting sentence, in any order
 * @returns the findings that stay, in the same order, each with its own words
 */
export function withoutOverlaps(view: View, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  // A sentence may have thousands: only those that can matter to each other are compared.
  const bySource = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.source !== undefined) push(bySource, finding.source.first, finding);
  }
  return findings
    .filter((finding) => {
      const inner = bySource.get(innerSource(view, finding));
      return inner?.some((other) => other !== finding && wraps(view, finding, other)) !== true;
    })
    .map((finding) => beforeNext(view, finding, bySource.get(finding.source?.first ?? -1) ?? []));
}

/**
 * Ends a statement before the next verb of the same speaker.
 * @param findings those of that speaker
 */
function beforeNext(view: View, finding: Finding, findings: readonly Finding[]): Finding {
  const { content, cue, source } = finding;
  const range = content[content.length - 1];
  if (range === undefined || cue === undefined || source === undefined || cue.first >= range.first)
    return finding;
  let last = range.last;
  for (const other of findings) {
    if (other === finding || other.cue === undefined) continue;
    const link = skipAdverbBack(view, other.cue.first - 1);
    if (link <= range.first || link >= last || view.inside[link] !== -1) continue;
    if (/^(?:and|but)$/.test(view.tokens[link]?.lower ?? '') && isSecond(view, finding, other, link))
      last = link;
  }
  if (last === range.last) return finding;
  const cut: Range = { first: range.first, last: trimEnd(view, range.first, last) };
  return { ...finding, content: [...content.slice(0, -1), cut] };
}

/**
 * "has said it is late and has said …", "says it is late and calls …": in the same form as the first; "said it may be late and said …": in
 * the past, where what was said is not.
 */
function isSecond(view: View, { cue, content }: Finding, other: Finding, link: number): boolean {
  const { tags } = view;
  const tag = tags[other.cue?.first ?? -1];
  const first = content[content.length - 1]?.first ?? link;
  // "said it is late and has said that …": of what is said nothing more is told with "has".
  const isPerfect = tag === 'VZ' && tags[(other.cue?.last ?? 0) - 1] === 'VN' && other.lemma === 'say';
  if (isPerfect && tags[(cue?.last ?? 0) - 1] !== 'VN') return true;
  if (tag === 'VZ') return tags[cue?.first ?? -1] === 'VZ';
  // "call the offer “an insult” and say …"
  if (tag === 'VF') {
    const before = tags[cue?.first ?? -1];
    // "called the offer “an insult” and insist that …", "to promise “bread” for all and vow that …"
    const isMarked =
      (before === 'VD' || before === 'TO') && isOfMany(view, cue?.first ?? 0) && holdsMark(view, first, link);
    return (before === 'VF' || isMarked) && !holdsPlainFinite(view, first, link);
  }
  // "has said it is late and said on Monday that …"
  const hasSaid = tags[cue?.first ?? -1] === 'VZ' && tags[(cue?.last ?? 0) - 1] === 'VN';
  if (tag !== 'VD' || (tags[cue?.first ?? -1] !== 'VD' && !hasSaid)) return false;
  if (!hasSaid && (tags[link - 1] === 'COMMA' || tags[link - 1] === 'CQ')) return true;
  if (other.lemma !== 'say') return false;
  for (let at = first; at < link; at += 1) {
    if (tags[at] === 'DASH') return false;
    if (isFiniteVerb(tags[at])) return tags[at] !== 'VD';
  }
  return false;
}

/**
 * "Critics called it “late” and insist", "came to promise “bread” and vow": the same speakers say more. Not "Lee said that dockers “cheat” and
 * claim", "asked them to “look” and say".
 */
function isOfMany({ tags, tokens }: View, cue: number): boolean {
  if (tags[cue] !== 'TO') {
    // "Karl Roe and Bo Hill, called it"
    const isPair = tokens.slice(Math.max(0, cue - 5), cue).some(({ lower }) => lower === 'and');
    return isPair || tags[cue - 1] === 'NNS' || tokens[cue - 1]?.lower === 'they';
  }
  for (let at = cue - 1; at >= 0 && cue - at < LONGEST_ASKED; at -= 1)
    if (tokens[at]?.word.frame?.frames.includes('o') === true) return false;
  return true;
}

/** Tokens of "asked the members of the jury". */
const LONGEST_ASKED = 8;

/** A finite verb that stands in no marks. */
function holdsPlainFinite({ tags, inside }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (inside[at] === -1 && isFiniteVerb(tags[at])) return true;
  return false;
}

/** Where the source of a report stands that opens what is said. */
function innerSource(view: View, { content: [range] }: Finding): number {
  return range === undefined
    ? -1
    : skipAdverb(view, view.tags[range.first] === 'CC' ? range.first + 1 : range.first);
}

/** "Lee said it is “late,” she said", "Lee said it is “late,” the Gazette reported": the words hold a report of Lee's own, and she speaks. */
function wraps(view: View, outer: Finding, inner: Finding): boolean {
  const [range] = outer.content;
  const [own] = inner.content;
  if (range === undefined || own === undefined || outer.cue === undefined || inner.cue === undefined)
    return false;
  if (outer.content.length > 1 || !isFiniteVerb(view.tags[skipAdverb(view, inner.cue.first)])) return false;
  if (outer.cue.first < range.last || inner.source === undefined || outer.source === undefined) return false;
  if (inner.cue.last > own.first || own.last > range.last) return false;
  if (innerSource(view, outer) !== inner.source.first) return false;
  // "Roy Dale wrote the plan himself, he said": the plan is no words of his.
  if (
    !isSaying(view.tokens[inner.cue.last - 1]?.lower ?? '') ||
    !(holdsFinite(view, own.first, own.last) || holdsMark(view, own.first, own.last))
  )
    return false;
  return isSame(view, outer.source, inner.source);
}

/** A pronoun for a person, or one word of the name. */
function isSame(view: View, back: Range, name: Range): boolean {
  const { tags, tokens } = view;
  const pronoun = tags[back.first] === 'PRP' ? (tokens[back.first]?.lower ?? '') : '';
  if (pronoun !== '') {
    const opener = tokens[name.first]?.lower ?? '';
    if (tags[name.first] === 'PRP') return opener === pronoun;
    if (pronoun !== 'he' && pronoun !== 'she') return false;
    if (opener === (pronoun === 'she' ? 'mr' : 'ms') || (opener === 'mrs' && pronoun === 'he')) return false;
    return isOnePerson(view, name);
  }
  // "a Dale aide", "the Dale family", "John Holt" beside "Anna Holt": others.
  if (!isOnePerson(view, back) || !isOnePerson(view, name)) return false;
  if (tokens[back.last - 1]?.lower !== tokens[name.last - 1]?.lower) return false;
  const isLone = back.last - back.first === 1 || name.last - name.first === 1;
  return isLone || tokens[back.first]?.lower === tokens[name.first]?.lower;
}

/** "Ann Lee", "the president": no "polls", "the U.S.", nor "the company" */
function isOnePerson({ tags, tokens }: View, { first, last }: Range): boolean {
  if (tags[first] === 'DT') return last - first === 2 && ROLE_NOUNS.has(tokens[first + 1]?.lower ?? '');
  for (let at = first; at < last; at += 1) if (tags[at] !== 'NNP') return false;
  return true;
}
