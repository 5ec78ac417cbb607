import type { Article, Span } from '../article/types.ts';
import type { Attribution } from './attribution.ts';
import { type Finding, MOST_SEGMENTS } from './find/finding.ts';
import { findInParagraph, followOn, isSpeech, type Pending, pendingAfter } from './find/paragraph.ts';
import { findLabelled, type Labelled, transcriptLabels } from './find/transcript.ts';
import type { Range } from './grammar/phrases.ts';
import { isFiniteVerb } from './grammar/tags.ts';
import { looksEnglish } from './language.ts';
import { type Token, tokenize } from './tokens.ts';
import type { QuoteKind, TextSpan } from './types.ts';
import { readParagraph, type View } from './view.ts';

/**
 * Finds what is said in an article, with which cue, and which words name the source.
 * @returns attributions in reading order; offsets stand inside paragraphs of kind `text`
 */
export function findAttributions(article: Article): Attribution[] {
  if (!isEnglish(article)) return findMarked(article);
  const found: Attribution[] = [];
  const labels = transcriptLabels(article);
  let thread: Thread = {};
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'text') return;
    const view = readParagraph(article.raw, paragraph);
    const quotations = onlyQuotations(view);
    if (quotations !== undefined) {
      const own = toAttribution(view, { content: quotations }, index);
      const after = article.paragraphs[index + 1];
      thread = goOn(
        article,
        found,
        thread,
        own,
        quotations.every((range) => isSpeech(view, range)),
        after,
      );
      return;
    }
    const labelled = findLabelled(view, labels);
    if (labelled !== undefined) {
      if (thread.waiting !== undefined) found.push(thread.waiting);
      const spoken = toLabelled(view, labelled, index);
      if (spoken !== undefined) found.push(spoken);
      thread = {};
      return;
    }
    const { findings, open } = findInParagraph(view);
    let { waiting } = thread;
    const beforeThis = found.length;
    let continued: number | undefined;
    const answer = thread.pending === undefined ? undefined : answerTo(thread.pending, view, findings, index);
    if (answer !== undefined) found.push(answer);
    findings.forEach((finding, at) => {
      let attribution = toAttribution(view, finding, index);
      if (attribution === undefined) return;
      if (waiting !== undefined && finding.content[0]?.first === 0 && view.tags[0] === 'OQ') {
        attribution = joined(waiting, attribution.segments, attribution);
        waiting = undefined;
      }
      if (at === open) continued = found.length;
      found.push(attribution);
    });
    if (waiting !== undefined) {
      found.splice(beforeThis, 0, waiting);
      if (continued !== undefined) continued += 1;
    }
    thread = { open: continued, pending: pendingAfter(view, findings) };
  });
  if (thread.waiting !== undefined) found.push(thread.waiting);
  return found;
}

/** Judged by the first paragraphs. */
function isEnglish(article: Article): boolean {
  const sample: Token[] = [];
  let length = 0;
  for (const paragraph of article.paragraphs) {
    const end = Math.min(paragraph.end, paragraph.start + LANGUAGE_SAMPLE - length);
    if (end <= paragraph.start) break;
    for (const token of tokenize(article.raw, paragraph.start, end)) sample.push(token);
    length += end - paragraph.start;
  }
  return looksEnglish(sample);
}

/**
 * "—Words —dijo X—. More words": a paragraph that opens with a dash at its first word is speech, and what stands between two dashes,
 * the first of them at the word behind it, is who says it.
 */
function dashDialogue(view: View): Range[] | undefined {
  const { tokens } = view;
  if (!isDash(tokens[0]) || !isAttached(tokens[0], tokens[1])) return undefined;
  const content: Range[] = [];
  let first = 1;
  let speaks = true;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isDash(tokens[at])) continue;
    if (speaks) {
      if (!isAttached(tokens[at], tokens[at + 1]) || isAttached(tokens[at - 1], tokens[at])) return undefined;
      content.push({ first, last: at });
    } else first = tokens[at + 1]?.kind === 'punct' ? at + 2 : at + 1;
    speaks = !speaks;
  }
  if (speaks && first < tokens.length) content.push({ first, last: tokens.length });
  const words = content.reduce((sum, range) => sum + range.last - range.first, 0);
  return words >= 4 ? content : undefined;
}

function isDash(token: Token | undefined): boolean {
  return token?.text === '—' || token?.text === '–' || token?.text === '―';
}

function isAttached(one: Token | undefined, next: Token | undefined): boolean {
  return one !== undefined && one.end === next?.start;
}

/** Four words or more, or eight letters of a script without spaces: shorter ones are names and titles. */
function isLong(view: View, region: { readonly open: number; readonly close: number }): boolean {
  const first = view.tokens[region.open + 1];
  const last = view.tokens[region.close - 1];
  if (first === undefined || last === undefined) return false;
  const spaceless = first.text.charCodeAt(0) >= 0x2e80;
  return spaceless ? last.end - first.start >= 8 : region.close - region.open > 4;
}

/** Characters that tell the language. */
const LANGUAGE_SAMPLE = 2000;

/** In a language that this grammar doesn't know: what stands in quotation marks and reads as a sentence, with no source. */
function findMarked(article: Article): Attribution[] {
  const found: Attribution[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'text') return;
    const view = readParagraph(article.raw, paragraph);
    const dialogue = dashDialogue(view);
    if (dialogue !== undefined) {
      const attribution = toAttribution(view, { content: dialogue }, index);
      if (attribution !== undefined) found.push({ ...attribution, kind: 'direct' });
      return;
    }
    for (const region of view.regions) {
      if (!region.closed || !isLong(view, region)) continue;
      const attribution = toAttribution(
        view,
        { content: [{ first: region.open, last: region.close + 1 }] },
        index,
      );
      if (attribution !== undefined) found.push(attribution);
    }
  });
  return found;
}

/** What one paragraph leaves to the next. */
interface Thread {
  /** Index of the attribution whose quotation the next paragraph may go on with. */
  readonly open?: number | undefined;
  /** "X said:" at the paragraph's end. */
  readonly pending?: Pending | undefined;
  /** Quotations that stand alone and wait for the reporting clause of the next paragraph. */
  readonly waiting?: Attribution | undefined;
}

/**
 * A paragraph of quotations only: the answer to "X said:", the rest of what was said before, or the start of what follows.
 * It goes on with what was said before only where nothing speaks against it; otherwise it waits for a speaker, and is served
 * without one where none comes.
 */
function goOn(
  article: Article,
  found: Attribution[],
  thread: Thread,
  own: Attribution | undefined,
  reads: boolean,
  after: Span | undefined,
): Thread {
  if (own === undefined) return thread;
  if (thread.pending !== undefined) {
    found.push(withPending(own, thread.pending));
    return { open: found.length - 1 };
  }
  if (isPullQuote(article, own)) return thread;
  const signature = after === undefined ? undefined : signatureIn(article.raw, after);
  if (signature?.mention !== undefined) {
    if (thread.waiting !== undefined) found.push(thread.waiting);
    found.push({ ...own, mention: signature.mention });
    return {};
  }
  const before = thread.open === undefined ? undefined : found[thread.open];
  if (thread.open !== undefined && before !== undefined && before.segments.length < MOST_SEGMENTS) {
    if (isBanter(article.raw, own, after)) {
      found.push(own);
      return {};
    }
    if (signature === undefined && !isAnswer(article.raw, before, own)) {
      found[thread.open] = joined(before, own.segments, before);
      return thread;
    }
    if (reads) found.push(own);
    return {};
  }
  if (!reads && thread.waiting === undefined) return {};
  return {
    waiting:
      thread.waiting === undefined || thread.waiting.segments.length >= MOST_SEGMENTS
        ? own
        : joined(thread.waiting, own.segments, own),
  };
}

/** The same words stand in another paragraph, where the article says whose they are. */
function isPullQuote({ raw, paragraphs }: Article, { segments, paragraph }: Attribution): boolean {
  const [only, ...more] = segments;
  if (only === undefined || more.length > 0) return false;
  const words = raw.slice(only.start, only.end).replace(/[.,!?…]+$/u, '');
  if (words.length < SHORTEST_PULL_QUOTE) return false;
  for (let at = raw.indexOf(words); at >= 0; at = raw.indexOf(words, at + 1)) {
    if (at === only.start) continue;
    const index = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
    if (index !== paragraph && paragraphs[index]?.kind === 'text') return true;
  }
  return false;
}

/** Characters; shorter ones recur by chance. */
const SHORTEST_PULL_QUOTE = 20;

/** "– Ann Lee, mayor" or "That was Ann Lee" below a quotation: it is nobody else's. */
function signatureIn(raw: string, paragraph: Span): { readonly mention?: TextSpan } | undefined {
  const text = raw.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
  if (/^(?:That|This|Those|These)\s+(?:was|were|is|are)\s+(?:the\s+words?\s+of\s+)?\p{Lu}/u.test(text))
    return {};
  const name = /^[\s]*(?:[—–―]|-{1,2})\s*(?<name>\p{Lu}[^\n.!?“”"]{2,100})$/u.exec(text)?.groups?.name;
  if (name === undefined) return undefined;
  const own = name.split(',')[0]?.trimEnd() ?? name;
  const start = paragraph.start + text.indexOf(name);
  return { mention: { start, end: start + own.length, text: own } };
}

/** A short quotation with another alone in the next paragraph: people who talk take turns. */
function isBanter(raw: string, { segments }: Attribution, after: Span | undefined): boolean {
  const [only, ...more] = segments;
  if (only === undefined || more.length > 0 || after === undefined) return false;
  if (raw.slice(only.start, only.end).split(/\s+/u).length > LONGEST_TURN) return false;
  const own = raw.charAt(only.end);
  const next = raw.slice(after.start, Math.min(after.end, after.start + 100)).trim();
  return /["”’]/u.test(own) && /^["“‘][^"“”]{1,60}["”’]$/u.test(next);
}

/** Words of a turn in a dialogue without cues; longer quotations that stand alone go on with what was said before. */
const LONGEST_TURN = 8;

/** What follows a question is another's. */
function isAnswer(raw: string, before: Attribution, own: Attribution): boolean {
  return endsAsking(raw, before) && !endsAsking(raw, own);
}

function endsAsking(raw: string, { segments }: Attribution): boolean {
  const last = segments[segments.length - 1];
  return last !== undefined && /\?[\s'’]*$/u.test(raw.slice(last.start, last.end));
}

function joined(first: Attribution, more: readonly Span[], rest: Attribution): Attribution {
  return { ...rest, segments: [...first.segments, ...more], paragraph: first.paragraph };
}

/** The quotations of a paragraph that holds nothing else. */
function onlyQuotations(view: View): Range[] | undefined {
  const ranges: Range[] = [];
  for (const unit of view.units) {
    const range = view.tags[unit.first] === 'OQ' ? followOn(view, unit) : undefined;
    if (range === undefined || !isAllQuoted(view, range)) return undefined;
    ranges.push(range);
  }
  return ranges.length === 0 ? undefined : ranges;
}

function isAllQuoted(view: View, range: Range): boolean {
  const region = view.regions[view.inside[range.first] ?? -1];
  return region !== undefined && region.close >= range.last - 1;
}

/** The quotation that a paragraph ending in a colon announced, when nothing in its own paragraph claims it. */
function answerTo(
  pending: Pending,
  view: View,
  findings: readonly Finding[],
  paragraph: number,
): Attribution | undefined {
  const unit = view.units[0];
  const content = unit === undefined ? undefined : followOn(view, unit);
  if (content === undefined) return undefined;
  if (findings.some((finding) => finding.content.some((range) => range.first < content.last)))
    return undefined;
  const attribution = toAttribution(view, { content: [content] }, paragraph);
  if (attribution === undefined) return undefined;
  return withPending(attribution, pending);
}

function withPending(own: Attribution, { view, cue, source, modality }: Pending): Attribution {
  return {
    ...own,
    cue: toSpan(view, cue),
    ...(source === undefined ? {} : { mention: toSpan(view, source) }),
    ...(modality === undefined ? {} : { modality }),
  };
}

/** Words in marks that are set off rather than quoted: a statement with no more of them is told in the article's words. */
const MOST_SET_OFF = 1;

function toAttribution(view: View, finding: Finding, paragraph: number): Attribution | undefined {
  const segments: Span[] = [];
  let quoted = 0;
  let plain = 0;
  for (const range of finding.content) {
    const { first, last } = shed(view, range);
    const start = view.tokens[first]?.start;
    const end = view.tokens[last - 1]?.end;
    if (start === undefined || end === undefined || last <= first) continue;
    const before = plain + quoted;
    for (let at = first; at < last; at += 1) {
      const kind = view.tokens[at]?.kind;
      if (kind !== 'word' && kind !== 'number') continue;
      if (view.inside[at] === -1) plain += 1;
      else quoted += 1;
    }
    if (plain + quoted > before) segments.push({ start, end });
  }
  if (segments.length === 0) return undefined;
  const kind: QuoteKind = plain === 0 ? 'direct' : quoted <= MOST_SET_OFF ? 'indirect' : 'mixed';
  return {
    kind,
    segments,
    ...(finding.cue === undefined ? {} : { cue: toSpan(view, finding.cue) }),
    ...(finding.source === undefined ? {} : { mention: toSpan(view, finding.source) }),
    ...(finding.reportedBy === undefined ? {} : { reportedBy: toSpan(view, finding.reportedBy) }),
    ...(finding.polarity === undefined ? {} : { polarity: finding.polarity }),
    ...(finding.modality === undefined ? {} : { modality: finding.modality }),
    paragraph,
  };
}

/** A paragraph of a transcript: all of it was spoken, though no marks say so. */
function toLabelled(
  view: View,
  { content, cue, mention }: Labelled,
  paragraph: number,
): Attribution | undefined {
  const own = toAttribution(view, { content: [content], cue }, paragraph);
  if (own === undefined) return undefined;
  const named =
    mention === undefined ? undefined : { ...mention, text: view.text.slice(mention.start, mention.end) };
  return { ...own, kind: 'direct', ...(named !== undefined && { mention: named }) };
}

/** A leading "that" goes; outer marks and the comma before the closing one go, when the whole range is one quotation. */
function shed(view: View, range: Range): Range {
  let { first, last } = range;
  // "said that …": the conjunction belongs to the reporting clause.
  if (view.tags[first] === 'TH' && last > first + 1 && opensClause(view, first + 1)) first += 1;
  const region = view.regions[view.inside[first] ?? -1];
  if (region !== undefined && region.open === first && region.close >= last - 1) {
    first += 1;
    if (view.tags[last - 1] === 'CQ') last -= 1;
    if (view.tags[last - 1] === 'COMMA') last -= 1;
  }
  return { first, last };
}

/** "that" before this token is a conjunction and can go: not "that is wrong", not "that, if …". */
function opensClause(view: View, at: number): boolean {
  return !isFiniteVerb(view.tags[at]) && view.tags[at] !== 'COMMA';
}

function toSpan(view: View, range: Range): TextSpan {
  const start = view.tokens[range.first]?.start ?? 0;
  const end = view.tokens[range.last - 1]?.end ?? start;
  return { start, end, text: view.text.slice(start, end) };
}
