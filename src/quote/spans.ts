import type { Article, Span } from '../article/types.ts';
import type { Attribution } from './attribution.ts';
import type { Finding } from './find/finding.ts';
import { findLabelled, findUnlabelled, type Labelled } from './find/labelled.ts';
import { followOn, isSpeech, isUtterance } from './find/lone.ts';
import {
  isSecondHand,
  isTiedBack,
  REFUTED_WITHIN,
  REFUTES_AHEAD,
  refutes,
  refutesBehind,
} from './find/modality/refuted.ts';
import { type Before, findInParagraph } from './find/paragraph.ts';
import { type Pending, pendingAfter } from './find/pending.ts';
import { readTranscript } from './find/transcript.ts';
import { isInCapitals } from './find/work-titles.ts';
import { covers, type Range } from './grammar/phrases.ts';
import { looksEnglish } from './language.ts';
import { findMarked } from './marked.ts';
import { type TokenTable, tokenTable } from './table.ts';
import { goOn, joined, staysOpen, type Thread, withPending } from './thread.ts';
import { toAttribution, toLabelled } from './toAttribution.ts';
import type { Token } from './tokens.ts';
import { readParagraph, type Unit, type View } from './view.ts';

/**
 * Finds what is said in an article, with which cue, and which words name the source.
 * @param table the article's, where it is split already
 * @returns attributions in reading order; offsets stand inside paragraphs of kind `text`
 */
export function findAttributions(article: Article, table = tokenTable(article)): Attribution[] {
  if (!isEnglish(article, table)) return findMarked(article, table);
  const found: Attribution[] = [];
  const transcript = readTranscript(article);
  let speaking: Labelled | undefined;
  let thread: Thread = {};
  let before: (Before & { readonly at: readonly number[] }) | undefined;
  let doubts: Doubts = { open: [], recent: [] };
  article.paragraphs.forEach((paragraph, index) => {
    const text = table[index];
    if (paragraph.kind !== 'text' || text === undefined) return;
    if (isCorrection(article.raw, paragraph)) return;
    const view = readParagraph(article.raw, text);
    const quotations = onlyQuotations(view);
    // A list of books: “The Long Way”
    if (quotations?.every(({ first, last }) => isInCapitals(view, first, last - 1)) === true) return;
    const framed = before?.frame;
    if (quotations !== undefined) {
      before = undefined;
      const own = toAttribution(
        view,
        { content: quotations, ...(framed !== undefined && { modality: 'unclear' }) },
        index,
      );
      if (framed !== undefined && own !== undefined) {
        found.push(own);
        thread = {};
        return;
      }
      const after = article.paragraphs[index + 1];
      thread = goOn(
        article,
        found,
        thread,
        own,
        quotations.every((range) => isSpeech(view, range) || isUtterance(view, range)),
        after,
      );
      return;
    }
    const turns = findLabelled(view, index, transcript);
    const labelled = turns.length > 0 ? turns : findUnlabelled(view, index, transcript, speaking);
    speaking = labelled.at(-1);
    if (speaking !== undefined) {
      before = undefined;
      if (thread.waiting !== undefined) found.push(thread.waiting);
      for (const turn of labelled) {
        const spoken = toLabelled(view, turn, index);
        if (spoken !== undefined) found.push(spoken);
      }
      thread = {};
      return;
    }
    const paragraphFound = findInParagraph(view, before);
    const { findings, open, disowned } = paragraphFound;
    disowned?.forEach(({ modality }, at) => {
      const own = before?.at[at] ?? -1;
      const attribution = found[own];
      if (attribution !== undefined && modality !== undefined) found[own] = { ...attribution, modality };
    });
    const at: number[] = [];
    let { waiting } = thread;
    const beforeThis = found.length;
    let continued: number | undefined;
    const answer = thread.pending === undefined ? undefined : answerTo(thread.pending, view, findings, index);
    if (answer !== undefined) found.push(answer);
    findings.forEach((finding, place) => {
      let attribution = toAttribution(view, finding, index);
      if (attribution === undefined) return;
      if (
        waiting !== undefined &&
        staysOpen(article.raw, waiting) &&
        finding.content[0]?.first === 0 &&
        view.tags[0] === 'OQ'
      ) {
        attribution = joined(waiting, attribution.segments, attribution);
        waiting = undefined;
      }
      if (place === open) continued = found.length;
      at[place] = found.length;
      found.push(attribution);
    });
    if (waiting !== undefined) {
      found.splice(beforeThis, 0, waiting);
      if (continued !== undefined) continued += 1;
      for (const [place, own] of at.entries()) at[place] = own + 1;
    }
    doubts = refuted(view, paragraphFound.findings, at, found, doubts);
    before = { ...paragraphFound, at };
    thread = { open: continued, pending: pendingAfter(view, findings) };
  });
  if (thread.waiting !== undefined) found.push(thread.waiting);
  return found;
}

/** What the sentences so far leave to those behind. */
interface Doubts {
  /** Words at second hand that they may take back: index of the attribution, and sentences left. */
  readonly open: readonly { readonly index: number; readonly left: number }[];
  /** The last sentences, which may tell a verdict ahead. */
  readonly recent: readonly { readonly view: View; readonly unit: Unit }[];
}

/**
 * Takes back what came at second hand and the article refutes, before or after it.
 * @param findings those of the paragraph, and `at` the attribution of each, an index of `found`
 * @returns what is left to the next paragraph
 */
function refuted(
  view: View,
  findings: readonly Finding[],
  at: readonly number[],
  found: Attribution[],
  before: Doubts,
): Doubts {
  const takeBack = (index: number): void => {
    const own = found[index];
    if (own !== undefined) found[index] = { ...own, modality: own.modality ?? 'unclear' };
  };
  let { open, recent } = before;
  for (const unit of view.units) {
    if (open.length > 0 && refutes(view, unit)) {
      for (const { index } of open) takeBack(index);
      open = [];
    }
    open = open.flatMap(({ index, left }) => (left > 1 ? { index, left: left - 1 } : []));
    const own = findings.filter(({ content: [range] }) => range !== undefined && covers(unit, range.first));
    for (const finding of own) {
      const index = at[findings.indexOf(finding)];
      if (index === undefined || finding.modality !== undefined || !isSecondHand(view, unit, finding, own))
        continue;
      const isRefuted = isTiedBack(view, unit) && recent.some((own) => refutes(own.view, own.unit));
      if (isRefuted || refutesBehind(view, unit, finding)) takeBack(index);
      else open = [...open, { index, left: REFUTED_WITHIN }];
    }
    recent = [...recent, { view, unit }].slice(-REFUTES_AHEAD);
  }
  return { open, recent };
}

/** "Correction: An earlier version of this article said …": what the page says of itself, or only repeats. */
function isCorrection(raw: string, { start, end }: Span): boolean {
  const opening = raw.slice(start, Math.min(end, start + CORRECTION_REACH));
  // "CLAIM: The mayor said “…”": what a check of facts is about to judge.
  if (/^(?:the )?claims?:\s/iu.test(opening)) return true;
  // Few paragraphs have this, and it is found sooner.
  return (
    /\b(?:earlier|previous|original) version\b/i.test(opening) &&
    /^(?:(?:[^.!?]{0,60}[:.] ?)?(?:an|the|this) (?:earlier|previous|original) version of this (?:article|story|report|post)|this (?:article|story|report|post|piece) (?:was|has been) (?:amended|corrected|updated|changed)\b[^.!?]{0,60}\. (?:an|the|its) (?:earlier|previous|original) version)\b/iu.test(
      opening,
    )
  );
}

/** Characters in which a correction says what it is. */
const CORRECTION_REACH = 200;

/** Judged by the first paragraphs. */
function isEnglish({ paragraphs }: Article, table: TokenTable): boolean {
  const sample: Token[] = [];
  let left = LANGUAGE_SAMPLE;
  for (const [index, { start, end }] of paragraphs.entries()) {
    for (const token of table[index]?.tokens ?? []) if (token.start < start + left) sample.push(token);
    left -= end - start;
    if (left <= 0) break;
  }
  return looksEnglish(sample);
}

/** Characters that tell the language. */
const LANGUAGE_SAMPLE = 2000;

/** The quotations of a paragraph that holds nothing else. */
function onlyQuotations(view: View): Range[] | undefined {
  const ranges: Range[] = [];
  for (const unit of view.units) {
    const range = view.tags[unit.first] === 'OQ' ? followOn(view, unit) : undefined;
    if (range === undefined || !isAllQuoted(view, range) || view.tags[range.last] === 'LP') return undefined;
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
