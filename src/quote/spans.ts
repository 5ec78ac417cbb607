import type { Article, Span } from '../article/types.ts';
import type { Attribution } from './attribution.ts';
import type { Finding } from './find/finding.ts';
import { findInParagraph, followOn, type Pending, pendingAfter } from './find/paragraph.ts';
import type { Range } from './grammar/phrases.ts';
import type { QuoteKind, TextSpan } from './types.ts';
import { readParagraph, type View } from './view.ts';

/**
 * Finds what is said in an article, with which cue, and which words name the source.
 * @returns attributions in reading order; offsets stand inside paragraphs of kind `text`
 */
export function findAttributions(article: Article): Attribution[] {
  const found: Attribution[] = [];
  let pending: Pending | undefined;
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'text') return;
    const view = readParagraph(article.raw, paragraph);
    const findings = findInParagraph(view);
    if (pending !== undefined) {
      const answer = answerTo(pending, view, findings, index);
      if (answer !== undefined) found.push(answer);
    }
    for (const finding of findings) {
      const attribution = toAttribution(view, finding, index);
      if (attribution !== undefined) found.push(attribution);
    }
    pending = pendingAfter(view);
  });
  return found;
}

/** The quotation that a paragraph ending in a colon announced, when nothing in its own paragraph claims it. */
function answerTo(
  pending: Pending,
  view: View,
  findings: readonly Finding[],
  paragraph: number,
): Attribution | undefined {
  const unit = view.units[0];
  if (unit === undefined) return undefined;
  const content = followOn(view, unit);
  if (content === undefined) return undefined;
  if (findings.some((finding) => finding.content.some((range) => range.first < content.last)))
    return undefined;
  const attribution = toAttribution(view, { content: [content] }, paragraph);
  if (attribution === undefined) return undefined;
  return {
    ...attribution,
    cue: toSpan(pending.view, pending.cue),
    ...(pending.source === undefined ? {} : { mention: toSpan(pending.view, pending.source) }),
  };
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
    ...(finding.cue === undefined ? {} : { cue: toSpan(view, finding.cue) }),
    ...(finding.source === undefined ? {} : { mention: toSpan(view, finding.source) }),
    ...(finding.reportedBy === undefined ? {} : { reportedBy: toSpan(view, finding.reportedBy) }),
    ...(finding.polarity === undefined ? {} : { polarity: finding.polarity }),
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
