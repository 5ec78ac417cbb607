import type { Article, Span } from '../article/types.ts';
import type { Attribution } from './attribution.ts';
import { complementAfter, skipAdverbials } from './grammar/complement.ts';
import { frameOf } from './grammar/cues.ts';
import { contentEnd, trimEnd } from './grammar/ending.ts';
import { phraseStartingAt, type Range, subjectBefore } from './grammar/phrases.ts';
import { isFiniteVerb, isVerb } from './grammar/tagger.ts';
import { type VerbGroup, verbGroupAt } from './grammar/verbs.ts';
import type { QuoteKind, TextSpan } from './types.ts';
import { readParagraph, type Unit, type View } from './view.ts';

/** A finding inside one paragraph, in token indices. */
interface Finding {
  readonly content: readonly Range[];
  readonly cue: Range;
  readonly source?: Range | undefined;
}

/**
 * Finds what is said in an article, with which cue, and which words name the source.
 * @returns attributions in reading order; offsets stand inside paragraphs of kind `text`
 */
export function findAttributions(article: Article): Attribution[] {
  const found: Attribution[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'text') return;
    const view = readParagraph(article.raw, paragraph);
    for (const finding of findInParagraph(view)) {
      const attribution = toAttribution(view, finding, index);
      if (attribution !== undefined) found.push(attribution);
    }
  });
  return found;
}

function findInParagraph(view: View): Finding[] {
  const findings: Finding[] = [];
  for (const unit of view.units) {
    const own = findInUnit(view, unit);
    if (own.length === 0) {
      const last = findings[findings.length - 1];
      const follow = followOn(view, unit);
      if (follow !== undefined && last !== undefined && endsQuoted(view, last)) {
        findings[findings.length - 1] = { ...last, content: [...last.content, follow] };
        continue;
      }
    }
    findings.push(...own);
  }
  return findings;
}

/** A unit that is one quotation and nothing else. */
function followOn(view: View, unit: Unit): Range | undefined {
  if (view.tags[unit.first] !== 'OQ') return undefined;
  const region = view.regions[view.inside[unit.first] ?? -1];
  if (region === undefined || region.open !== unit.first) return undefined;
  for (let at = region.close + 1; at < unit.last; at += 1) if (view.tags[at] !== 'STOP') return undefined;
  return { first: unit.first, last: Math.min(unit.last, region.close + 1) };
}

function endsQuoted(view: View, finding: Finding): boolean {
  return finding.content.some(
    (range) => view.tags[range.first] === 'OQ' || view.inside[range.last - 1] !== -1,
  );
}

function findInUnit(view: View, unit: Unit): Finding[] {
  const findings: Finding[] = [];
  const taken: Range[] = [];
  let subject: Range | undefined;
  for (let at = unit.first; at < unit.last; at += 1) {
    if (view.inside[at] !== -1) continue;
    if (view.tokens[at]?.lower === 'according' && view.tokens[at + 1]?.lower === 'to') {
      const finding = findAccording(view, unit, at);
      if (finding !== undefined) {
        findings.push(finding);
        taken.push(finding.cue);
      }
      continue;
    }
    if (!isVerb(view.tags[at])) continue;
    const group = verbGroupAt(view, at, unit.first);
    const frame = frameOf(group.lemma);
    if (frame === undefined) continue;
    const own =
      group.tag === 'VG' || group.infinitive ? undefined : subjectBefore(view, group.first, unit.first);
    const complement = complementAfter(view, at, frame, unit.last);
    if (complement !== undefined) {
      const source = group.passive ? undefined : (own ?? inheritedSubject(view, unit, group, subject));
      if (own !== undefined) subject = own;
      const last =
        complement.form === 'quote'
          ? quoteEnd(view, complement.start, unit.last)
          : contentEnd(view, complement.start, unit.last, group.tag);
      if (last > complement.start)
        findings.push({
          content: [{ first: complement.start, last }],
          cue: { first: group.first, last: complement.cueEnd },
          source,
        });
      continue;
    }
    const post = findPost(view, unit, group, own);
    if (post !== undefined) {
      findings.push(post);
      subject = post.source;
    }
  }
  return findings;
}

/** Content that starts with a quotation ends with it, unless the sentence goes on with more of the content. */
function quoteEnd(view: View, start: number, end: number): number {
  const region = view.regions[view.inside[start] ?? -1];
  if (region === undefined) return contentEnd(view, start, end, 'VD');
  const after = Math.min(region.close + 1, end);
  const tag = view.tags[after];
  if (after >= end || tag === 'STOP' || tag === 'COMMA' || tag === 'SEMI' || tag === 'DASH') return after;
  const inner = view.tokens[region.close - 1]?.text;
  if (inner === '.' || inner === ',' || inner === '?' || inner === '!') return after;
  return contentEnd(view, start, end, 'VD');
}

function inheritedSubject(
  view: View,
  unit: Unit,
  group: VerbGroup,
  subject: Range | undefined,
): Range | undefined {
  if (subject !== undefined) return subject;
  for (let at = unit.first; at < group.first; at += 1) {
    if (view.inside[at] === -1 && isFiniteVerb(view.tags[at])) {
      const first = verbGroupAt(view, at, unit.first);
      return subjectBefore(view, first.first, unit.first);
    }
  }
  return undefined;
}

/** "CLAUSE, X said." and "“…,” said X." */
function findPost(view: View, unit: Unit, group: VerbGroup, own: Range | undefined): Finding | undefined {
  const { tags } = view;
  if (group.tag === 'VG' || group.infinitive || group.passive) return undefined;
  let source = own;
  let boundary = (own?.first ?? group.first) - 1;
  let after = group.verb + 1;
  if (source === undefined || !isBoundary(view, boundary)) {
    // inverted: "said X"
    boundary = group.first - 1;
    if (!isBoundary(view, boundary)) return undefined;
    source = phraseStartingAt(view, group.verb + 1, unit.last, true);
    if (source === undefined) return undefined;
    after = source.last;
    if (isFiniteVerb(tags[after])) return undefined;
  }
  if (boundary <= unit.first) return undefined;
  const first = unit.first;
  const quoted = tags[boundary] === 'CQ' || tags[boundary - 1] === 'CQ';
  if (!quoted && !hasFinite(view, first, boundary)) return undefined;
  const content: Range[] = [
    { first, last: trimEnd(view, first, quoted && tags[boundary] === 'CQ' ? boundary + 1 : boundary) },
  ];
  const next = skipAdverbials(view, after, unit.last);
  if (tags[next] === 'COMMA' && next + 1 < unit.last) {
    const rest = next + 1;
    if (quoted ? tags[rest] === 'OQ' : true) {
      if (quoted) content.push({ first: rest, last: quoteEnd(view, rest, unit.last) });
    }
  }
  return { content, cue: { first: group.first, last: group.verb + 1 }, source };
}

function isBoundary(view: View, at: number): boolean {
  const tag = view.tags[at];
  return tag === 'COMMA' || tag === 'CQ' || tag === 'DASH';
}

function hasFinite(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isFiniteVerb(view.tags[at])) return true;
  return false;
}

/** "According to X, CLAUSE" and "CLAUSE, according to X". */
function findAccording(view: View, unit: Unit, at: number): Finding | undefined {
  const source = phraseStartingAt(view, at + 2, unit.last, at > unit.first);
  if (source === undefined) return undefined;
  const cue = { first: at, last: at + 2 };
  if (at === unit.first || view.tags[at - 1] === 'CC') {
    let next = source.last;
    const comma = nextComma(view, next, unit.last);
    if (comma < 0) return undefined;
    next = comma + 1;
    if (next >= unit.last) return undefined;
    return { content: [{ first: next, last: contentEnd(view, next, unit.last, 'VD') }], cue, source };
  }
  return { content: [{ first: unit.first, last: trimEnd(view, unit.first, at) }], cue, source };
}

function nextComma(view: View, start: number, end: number): number {
  for (let at = start; at < end && at < start + 30; at += 1)
    if (view.tags[at] === 'COMMA' && view.inside[at] === -1) return at;
  return -1;
}

function toAttribution(view: View, finding: Finding, paragraph: number): Attribution | undefined {
  const segments: Span[] = [];
  let quoted = 0;
  let plain = 0;
  for (const range of finding.content) {
    const { first, last } = shed(view, range);
    const start = view.tokens[first]?.start;
    const end = view.tokens[last - 1]?.end;
    if (start === undefined || end === undefined || last <= first) continue;
    segments.push({ start, end });
    for (let at = first; at < last; at += 1) {
      if (view.tokens[at]?.kind !== 'word') continue;
      if (view.inside[at] === -1) plain += 1;
      else quoted += 1;
    }
  }
  if (segments.length === 0 || plain + quoted === 0) return undefined;
  const kind: QuoteKind = quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
  return {
    kind,
    segments,
    cue: toSpan(view, finding.cue),
    ...(finding.source === undefined ? {} : { mention: toSpan(view, finding.source) }),
    paragraph,
  };
}

/** Outer marks and the comma before the closing one go, when the whole range is one quotation. */
function shed(view: View, range: Range): Range {
  let { first, last } = range;
  const region = view.regions[view.inside[first] ?? -1];
  if (region !== undefined && region.open === first && region.close >= last - 1) {
    first += 1;
    if (view.tags[last - 1] === 'CQ') last -= 1;
    if (view.tags[last - 1] === 'COMMA') last -= 1;
  }
  return { first, last };
}

function toSpan(view: View, range: Range): TextSpan {
  const start = view.tokens[range.first]?.start ?? 0;
  const end = view.tokens[range.last - 1]?.end ?? start;
  return { start, end, text: view.text.slice(start, end) };
}
