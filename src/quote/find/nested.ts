import { frameOf, lemmasMarked } from '../../english/index.ts';
import { covers } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { holdsMark } from '../grammar/turns.ts';
import type { View } from '../view.ts';
import type { Finding } from './finding.ts';
import { JUDGING } from './judged.ts';
import { isMain, isWithin, passedOn } from './passed-on.ts';

/** Verbs whose clause inside somebody else's words is still somebody's statement: "she said that he claimed …". */
const SECOND_HAND = lemmasMarked('retold');

/**
 * Statements inside other statements. Those that report speech stay, told as second-hand (`reportedBy`); the others are
 * part of what the outer speaker says and go.
 * @param findings of one reporting sentence, in any order
 * @returns the findings that stay, in the same order
 */
export function settleNested(view: View, findings: readonly Finding[]): Finding[] {
  const result: (Finding | undefined)[] = passedOn(view, findings).map((finding) =>
    finding?.judges === true && isElsewhereSaid(view, finding, findings) ? undefined : finding,
  );
  const order = findings.map((finding, index) => ({ index, start: startOf(finding), end: endOf(finding) }));
  order.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: { index: number; end: number }[] = [];
  for (const item of order) {
    while (outer.length > 0 && (outer[outer.length - 1]?.end ?? 0) < item.end) outer.pop();
    const holder = outer[outer.length - 1];
    const own = result[item.index];
    if (own === undefined) continue;
    const around = holder === undefined ? undefined : result[holder.index];
    if (around !== undefined && isWithin(own, around)) {
      result[item.index] = staysNested(view, own, around) ? reportedBy(own, around) : undefined;
      continue;
    }
    outer.push({ index: item.index, end: item.end });
  }
  return result.filter((finding) => finding !== undefined);
}

function reportedBy(own: Finding, around: Finding): Finding {
  if (own.reportedBy !== undefined || around.source === undefined || own.source === undefined) return own;
  const same = own.source.first === around.source.first;
  return same ? own : { ...own, reportedBy: around.source };
}

/** "rebuked critics who say it is “a war”": all the words in marks are those of somebody inside the object. */
function isElsewhereSaid(
  view: View,
  { content, lemma, source }: Finding,
  findings: readonly Finding[],
): boolean {
  const [range] = content;
  if (
    range === undefined ||
    // Its last words are the speaker's own name for a thing, whoever else is quoted before: "called a report that it was over “outrageous”".
    JUDGING.has(lemma ?? '') ||
    content.length > 1 ||
    view.inside[range.first] !== -1
  )
    return false;
  const inner = findings.filter(
    (other) =>
      other.cue !== undefined &&
      other.cue.first > range.first &&
      other.cue.last <= range.last &&
      other.source !== undefined &&
      other.source.first !== source?.first &&
      view.tags[other.source.first] !== 'PRP',
  );
  let marked = false;
  for (let at = range.first; at < range.last; at += 1) {
    if (view.inside[at] === -1) continue;
    marked = true;
    if (!inner.some((other) => other.content.some((part) => covers(part, at)))) return false;
  }
  return marked;
}

function staysNested(
  view: View,
  finding: Finding,
  { lemma, cue, source, content: [range] }: Finding,
): boolean {
  // "said that “many people,” including her friends, | saw “a wreck”": the verb of what is said.
  const verb = finding.cue?.first ?? 0;
  const isOfSaid =
    finding.source?.first === source?.first &&
    view.tags[verb - 1] === 'COMMA' &&
    isFiniteVerb(view.tags[verb]) &&
    !/[cqt]/.test(frameOf(finding.lemma ?? '')?.frames ?? '');
  if (!isOfSaid && finding.content.every((range) => view.tags[range.first] === 'OQ')) return true;
  // "Lee was joking when he called the course “a swamp”, his caddie said": that he did is not in question.
  const isTold =
    view.tokens[(finding.source?.first ?? 0) - 1]?.lower === 'when' && TOLD.test(finding.lemma ?? '');
  if (isTold && finding.content.some((own) => holdsMark(view, own.first, own.last))) return true;
  // "papers claimed that Lee said it was lost": what they claim, and no words of hers for certain; her lawyer may have heard them.
  const start = range?.first ?? 0;
  const isClaim = /^(?:claim|allege)$/.test(lemma ?? '') && (cue?.first ?? start) < start;
  const isPlain = !finding.content.some(({ first, last }) => holdsMark(view, first, last));
  // "claiming innocence, which Lee said means …": behind what is claimed.
  const isBehind = view.tags
    .slice(start, finding.cue?.first ?? start)
    .some((tag) => tag === 'COMMA' || tag === 'WH');
  if (isClaim && isPlain && !isBehind && isMain(view, finding, start)) {
    if (view.tags[finding.source?.first ?? -1] === 'PRP') return true;
    if (MEDIA.test(view.tokens[(source?.last ?? 0) - 1]?.lower ?? '')) return false;
  }
  return finding.source !== undefined && finding.lemma !== undefined && SECOND_HAND.has(finding.lemma);
}

const TOLD =
  /^(?:call|describe|brand|label|compare|say|tell|inform|write|tweet|warn|claim|declare|announce|accuse)$/;

/** Who passes on what others have heard. */
const MEDIA =
  /^(?:(?:news)?papers?|magazines?|tabloids?|broadcasters?|outlets?|(?:web)?sites?|media|press|reports?|articles?|posts?|rumou?rs?)$/;

function startOf(finding: Finding): number {
  return finding.content[0]?.first ?? 0;
}

function endOf(finding: Finding): number {
  return finding.content[finding.content.length - 1]?.last ?? 0;
}
