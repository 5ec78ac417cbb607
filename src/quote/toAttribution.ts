import type { Span } from '../article/types.ts';
import type { Attribution } from './attribution.ts';
import { type Finding, regionAt } from './find/finding.ts';
import type { Labelled } from './find/labelled.ts';
import { isMentioned } from './find/named-things.ts';
import { isInCapitals } from './find/work-titles.ts';
import { isTimePhrase } from './grammar/adverbials.ts';
import type { Range } from './grammar/phrases.ts';
import { isFiniteVerb } from './grammar/tags.ts';
import { isTimeName } from './grammar/times.ts';
import type { QuoteKind, TextSpan } from './types.ts';
import type { View } from './view.ts';

/** Words in marks that are set off rather than quoted: a statement with no more of them is told in the article's words. */
const MOST_SET_OFF = 1;

/**
 * @param isSpoken all of it was spoken as it stands: a "That" at its beginning is no conjunction
 * @returns the finding with offsets into the file; undefined when no word of it is left
 */
export function toAttribution(
  view: View,
  finding: Finding,
  paragraph: number,
  isSpoken = false,
): Attribution | undefined {
  const segments: Span[] = [];
  let quoted = 0;
  let plain = 0;
  /** Figures and names in marks, which count only where nothing stands beside the marks. */
  let marked = 0;
  const named = namesIn(view, finding);
  const content = withoutLead(view, finding.content).flatMap((range) => unglued(view, range));
  // "The pier is “a wreck,” … “It must go.”": beside words without marks those in marks keep theirs.
  const bare = content.map((range, index) => shed(view, range, index === 0 && !isSpoken));
  const keepsMarks = bare.length > 1 && bare.some((range) => holdsPlain(view, range));
  const ranges = keepsMarks
    ? content.map((range, index) => (isQuotation(view, range) ? range : (bare[index] ?? range)))
    : bare;
  for (const { first, last } of ranges) {
    const start = view.tokens[first]?.start;
    const end = view.tokens[last - 1]?.end;
    if (start === undefined || end === undefined || last <= first) continue;
    const before = plain + quoted + marked;
    for (let at = first; at < last; at += 1) {
      const kind = view.tokens[at]?.kind;
      if (kind !== 'word' && kind !== 'number') continue;
      if (view.inside[at] === -1) plain += 1;
      else if (kind === 'word' && !named.has(view.inside[at] ?? -1)) quoted += 1;
      else marked += 1;
    }
    if (plain + quoted + marked > before) segments.push({ start, end });
  }
  if (segments.length === 0 || (plain === 1 && quoted + marked === 0 && isBarePronoun(view, content)))
    return undefined;
  const kind: QuoteKind = plain === 0 ? 'direct' : quoted <= MOST_SET_OFF ? 'indirect' : 'mixed';
  const attribution: { -readonly [Key in keyof Attribution]: Attribution[Key] } = {
    kind,
    segments,
    paragraph,
  };
  if (finding.cue !== undefined) attribution.cue = toSpan(view, finding.cue);
  if (finding.source !== undefined) attribution.mention = toSpan(view, finding.source);
  if (finding.reportedBy !== undefined) attribution.reportedBy = toSpan(view, finding.reportedBy);
  if (finding.polarity !== undefined) attribution.polarity = finding.polarity;
  if (finding.modality !== undefined) attribution.modality = finding.modality;
  return attribution;
}

/** "“It is late.”“We must go,” she said": two quotations without a blank between them. */
function unglued(view: View, range: Range): readonly Range[] {
  for (let at = range.first + 1; at < range.last; at += 1) {
    if (view.tags[at] !== 'OQ' || view.tags[at - 1] !== 'CQ') continue;
    const [before, behind] = [
      { first: range.first, last: at },
      { first: at, last: range.last },
    ];
    if (!isQuotation(view, before)) return [range];
    return [before, ...unglued(view, behind)];
  }
  return [range];
}

function holdsPlain({ tokens, inside }: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at += 1)
    if (inside[at] === -1 && /^(?:word|number)$/.test(tokens[at]?.kind ?? '')) return true;
  return false;
}

/** One quotation from its first mark to its last. */
function isQuotation(view: View, { first, last }: Range): boolean {
  const region = regionAt(view, first);
  return region?.open === first && region.closed && region.close === last - 1;
}

/** "Still, said Lee, “…”", "On Monday, said Lee, “…”": what leads on to the quotation, or when it was, is the writer's. */
function withoutLead(view: View, content: readonly Range[]): readonly Range[] {
  const [lead, next] = content;
  if (lead === undefined || next === undefined || view.tags[next.first] !== 'OQ') return content;
  if (lead.last - lead.first > LONGEST_LEAD || view.inside[lead.first] !== -1) return content;
  const isWhen = isTimePhrase(view, lead.first) || isTimePhrase(view, lead.first + 1);
  for (let at = lead.first; at < lead.last; at += 1) {
    const tag = view.tags[at];
    if (tag === 'RB' || tag === 'CC' || tag === 'IN' || tag === 'COMMA') continue;
    if (!isWhen && !isTimeName(view.tokens[at]?.lower)) return content;
  }
  return content.slice(1);
}

/** Tokens of "Last Monday," and the like. */
const LONGEST_LEAD = 4;

/** "denies this", "has written that:": nothing of what it is. */
function isBarePronoun({ tokens, tags }: View, [range]: readonly Range[]): boolean {
  if (range === undefined) return false;
  for (let at = range.first; at < range.last; at += 1)
    if (tokens[at]?.kind === 'word')
      return /^(?:this|that|it|them|him|her|these|those)$/.test(tokens[at]?.lower ?? '') && tags[at] !== 'PS';
  return false;
}

/** Regions inside what is said that hold a name ("the “Salt Tour”"), a word as a word, or what it tells nobody said, rather than somebody's words. */
function namesIn(view: View, { content, unsaid = [] }: Finding): ReadonlySet<number> {
  const named = new Set<number>(unsaid);
  for (const { first, last } of content) {
    for (let at = first; at < last; at += 1) {
      if (view.tags[at] !== 'OQ') continue;
      const region = regionAt(view, at);
      if (region === undefined) continue;
      const isExample = view.tokens[at - 1]?.lower === 'as' && view.tokens[at - 2]?.lower === 'such';
      if (isExample || isInCapitals(view, region.open, region.close) || isMentioned(view, region))
        named.add(view.inside[at] ?? -1);
    }
  }
  return named;
}

/** A paragraph of a transcript: all of it was spoken, though no marks say so. */
export function toLabelled(
  view: View,
  { content, cue, mention }: Labelled,
  paragraph: number,
): Attribution | undefined {
  // Without a name the label is no cue whose subject could be looked for.
  const named = mention && { ...mention, text: view.text.slice(mention.start, mention.end) };
  const own = toAttribution(view, { content: [content], ...(named && cue && { cue }) }, paragraph, true);
  return own && { ...own, kind: 'direct', ...(named && { mention: named }) };
}

/** A leading "that" goes, unless it takes up what a segment before began; outer marks and the comma before the closing one go, when the whole range is one quotation. */
function shed(view: View, range: Range, opens: boolean): Range {
  let { first, last } = range;
  // A mark that opens no quotation.
  if (view.tags[first] === 'OQ' && view.inside[first] === -1 && last > first + 1) first += 1;
  // "(“It is late,” she said.)", "(The other five, she said, were lost.)"
  if (view.tags[first] === 'LP' && isUnclosed(view, first, last)) first += 1;
  // "But “the roof is lost,” Lee said": the link is the article's.
  const isLink = opens && /^(?:But|And)$/.test(view.tokens[first]?.text ?? '');
  const marked = isLink && view.inside[first] === -1 ? regionAt(view, first + 1) : undefined;
  if (marked?.open === first + 1 && marked.close === last - 1) first += 1;
  // "said that …": the conjunction belongs to the reporting clause.
  if (opens && view.tags[first] === 'TH' && last > first + 1 && opensClause(view, first + 1)) {
    first += 1;
    // "said that, in her view, …"
    if (view.tags[first] === 'COMMA' && last > first + 1) first += 1;
  }
  last = beforeLink(view, first, last);
  // "The pier is lost," Lee said": a mark that closes nothing.
  const isStray = view.tags[last - 1] === 'CQ' && view.inside[last - 1] === -1;
  if (isStray && view.tags[last - 2] === 'COMMA' && last > first + 2) last -= 2;
  const region = regionAt(view, first);
  if (region !== undefined && region.open === first && region.close >= last - 1) {
    first += 1;
    if (view.tags[last - 1] === 'CQ') last -= 1;
    if (view.tags[last - 1] === 'COMMA' || view.tags[last - 1] === 'SEMI') last -= 1;
  }
  // "“"Looking back, …": a mark set twice.
  if (view.tags[first] === 'CQ' && last > first + 1) first += 1;
  return { first, last };
}

function isUnclosed({ tags }: View, open: number, last: number): boolean {
  let depth = 0;
  for (let at = open; at < last; at += 1)
    if (tags[at] === 'LP') depth += 1;
    else if (tags[at] === 'RP') {
      depth -= 1;
      if (depth === 0) return false;
    }
  return true;
}

/** "… https://…": what a post ends with behind its words, or who signs it there, is not spoken. */
function beforeLink({ tokens, inside }: View, first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    const lower = tokens[at]?.lower;
    if (inside[at] !== -1 || (lower !== 'https' && lower !== 'http' && lower !== 'pic')) continue;
    const isLink = lower === 'pic' ? tokens[at + 2]?.lower === 'twitter.com' : tokens[at + 1]?.text === ':';
    if (isLink) return at;
  }
  return last;
}

/** "that" before this token is a conjunction and can go: not "that is wrong", "that, and no other, was it". */
function opensClause({ tags, tokens }: View, at: number): boolean {
  // "that questions about it are idle"
  if (tags[at] === 'VZ' && tags[at + 1] === 'IN' && tokens[at]?.word.form?.noun === true) return true;
  // "that had it been on time, she would have won"
  const isInverted =
    /^(?:had|were|should)$/.test(tokens[at]?.lower ?? '') && /^(?:DT|PRP|NNP|PS)$/.test(tags[at + 1] ?? '');
  if (tags[at] !== 'COMMA') return isInverted || !isFiniteVerb(tags[at]);
  if (tags[at + 1] === 'CC') return false;
  let comma = at + 1;
  while (tags[comma] !== undefined && tags[comma] !== 'COMMA' && tags[comma] !== 'STOP') comma += 1;
  return tags[comma] !== 'COMMA' || !isFiniteVerb(tags[comma + 1]);
}

/** The text that the tokens cover. */
export function toSpan(view: View, range: Range): TextSpan {
  const start = view.tokens[range.first]?.start ?? 0;
  const end = view.tokens[range.last - 1]?.end ?? start;
  return { start, end, text: view.text.slice(start, end) };
}
