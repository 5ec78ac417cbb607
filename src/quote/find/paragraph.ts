import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, MOST_SEGMENTS } from './finding.ts';
import { whoseBeat } from './gesture.ts';
import { behindPause, followOn, freeStanding, isApposed, isCried, loneIn } from './lone.ts';
import { correctsWords } from './modality/aftermath.ts';
import { type Disowning, disowningOf, isDisowned } from './modality/disowned.ts';
import { type Frame, frameOf, goesOnInTale, isFramed } from './modality/frame.ts';
import { settled } from './modality/index.ts';
import { signedBelow } from './signed.ts';
import { toldBelow } from './told-below.ts';
import { findInUnit } from './unit.ts';

/**
 * Every attribution of one paragraph, in reading order; quotations that go on after "…,” he said." joined to it.
 * @param before what the paragraph before leaves to this one
 */
export function findInParagraph(view: View, before?: Before): Paragraph {
  const signed = signedBelow(view);
  if (signed !== undefined) return { findings: [signed], open: -1 };
  const findings: Finding[] = [];
  let open = -1;
  let previous = { unit: view.units[0], from: 0 };
  let frame = before?.frame;
  const disowned = before?.last && takenBack(view, before.last);
  for (const unit of disowned === undefined ? view.units : view.units.slice(1)) {
    const disowning =
      previous.unit !== undefined && previous.from < findings.length ? disowningOf(view, unit) : undefined;
    if (
      disowning !== undefined &&
      previous.unit !== undefined &&
      disownFrom(view, previous.unit, findings, previous.from, disowning)
    ) {
      open = -1;
      // "The quotation was made up, her office said.": whose word it is.
      findings.push(
        ...findInUnit(view, unit).filter((own) => disowning.isTold === true || tellsOnlyWho(unit, own)),
      );
      previous = { unit, from: findings.length };
      continue;
    }
    if (
      previous.unit !== undefined &&
      previous.from < findings.length &&
      correctsWords(view, previous.unit, unit)
    )
      disownFrom(view, previous.unit, findings, previous.from, REPLACED);
    const { unit: unitBefore } = previous;
    const isAnswer = asksWhatWouldBeSaid(view, unitBefore, unit);
    const teller =
      previous.from === findings.length - 1
        ? tellsWhose(view, unit, findings[previous.from], findings.length === 1)
        : undefined;
    if (teller !== undefined) findings[previous.from] = teller;
    const framedBy = frame;
    const own = findInUnit(view, unit).map((finding) =>
      behindPause(view, unit, finding, findings[findings.length - 1]),
    );
    frame = frameOf(view, unit);
    if (
      frame === undefined &&
      (framedBy === 'tale' || framedBy === 'character') &&
      own.length === 0 &&
      goesOnInTale(view, unit)
    )
      frame = framedBy;
    // "This is satire, the paper says.": somebody's word for it.
    if (frame === 'label' && own.length > 0) frame = undefined;
    previous = { unit, from: findings.length };
    const follow = own.length === 0 && open >= 0 ? followOn(view, unit) : undefined;
    const before = findings[open];
    if (follow !== undefined && before !== undefined && before.content.length < MOST_SEGMENTS) {
      findings[open] = { ...before, content: [...before.content, follow] };
      continue;
    }
    const isCry = ({ content }: Finding) => content.some((range) => isCried(view, range));
    const free =
      own.length === 0
        ? freeStanding(view, unit, findings[findings.length - 1]).map((lone) =>
            findings.length === 0 && unitBefore !== undefined && unitBefore !== unit
              ? (withBeat(view, unitBefore, lone) ?? lone)
              : lone,
          )
        : loneIn(view, unit, own).filter(
            (finding) => isCry(finding) || finding.content.some((range) => isApposed(view, range)),
          );
    // Who speaks goes on when the hall has shouted.
    const isAnother = own.length > 0 || free.some((finding) => !isCry(finding));
    if (isAnother || isOthersTurn(view, unit, before)) open = -1;
    for (const finding of [...own, ...free]) {
      const isUnsaid =
        (isAnswer && finding.cue === undefined) ||
        (framedBy !== undefined && isFramed(view, finding, framedBy));
      findings.push(
        isUnsaid && finding.modality === undefined ? { ...finding, modality: 'unclear' } : finding,
      );
      const isDisowned = finding.cue === undefined && finding.modality !== undefined;
      // "None of the sayings came from the bishop. “…” “…”": all of them.
      if (framedBy === 'wording' && isUnsaid && finding.cue === undefined) frame ??= framedBy;
      if (endsQuoted(view, finding) && !isDisowned && !isCry(finding)) open = findings.length - 1;
    }
  }
  const { unit, from } = previous;
  const last = unit === undefined || from >= findings.length ? undefined : { view, unit, from, findings };
  return { findings, open, ...(frame && { frame }), ...(last && { last }), ...(disowned && { disowned }) };
}

/** Other words were said. */
const REPLACED: Disowning = { modality: 'falsely-ascribed', names: [], isOfContent: false };

/** What the end of a paragraph leaves to the next one. */
export interface Before {
  /** What its last sentence, which has no quotation, makes of what follows. */
  readonly frame?: Frame | undefined;
  /** Its last sentence, where that reports something: the findings from `from` on. */
  readonly last?: LastSaid | undefined;
}

interface LastSaid {
  readonly view: View;
  readonly unit: Unit;
  readonly from: number;
  readonly findings: readonly Finding[];
}

interface Paragraph extends Before {
  /** Every attribution, in reading order. */
  readonly findings: readonly Finding[];
  /** Index of the one that a following quotation would go on with, or -1. */
  readonly open: number;
  /** `last.findings` of the paragraph before, where the first sentence of this one takes some of them back. */
  readonly disowned?: readonly Finding[];
}

/** "Posts say that Smith told a rally “…”." and in the next paragraph "She said no such thing." */
function takenBack(view: View, { view: own, unit, from, findings }: LastSaid): Finding[] | undefined {
  const [first] = view.units;
  const disowning = first === undefined ? undefined : disowningOf(view, first);
  if (disowning === undefined) return undefined;
  const result = [...findings];
  disownFrom(own, unit, result, from, disowning);
  return result.some((finding, at) => finding !== findings[at]) ? result : undefined;
}

/** "What would Smith say? “The roof is fine.”": the answer is the article's own. */
function asksWhatWouldBeSaid({ tokens, inside }: View, before: Unit | undefined, own: Unit): boolean {
  if (before === undefined || before === own || tokens[before.last - 1]?.text !== '?') return false;
  if (inside[before.last - 1] !== -1 || tokens[before.first]?.lower !== 'what') return false;
  return /^(?:would|might|could|will|should)$/.test(tokens[before.first + 1]?.lower ?? '');
}

/** "Noone shrugged. | “…”", "“…” | Noone shrugged.": a quotation of which nothing was told, with who makes a gesture beside it. */
function withBeat(view: View, beat: Unit, lone: Finding): Finding | undefined {
  const source = isUntold(lone) ? whoseBeat(view, beat) : undefined;
  return source && { ...lone, source };
}

function isUntold({ cue, source, modality }: Finding): boolean {
  return cue === undefined && source === undefined && modality === undefined;
}

/**
 * "“…” The words are those of Smith.", "“…” So said Ann Lee.": a quotation of which nothing was told, with whom the next sentence names.
 * @param isOnly nobody else has spoken in this paragraph
 */
function tellsWhose(view: View, unit: Unit, lone: Finding | undefined, isOnly: boolean): Finding | undefined {
  if (lone === undefined || !isUntold(lone)) return undefined;
  const { first, last } = unit;
  const start = view.tokens[first]?.start ?? 0;
  const { name, at = 0 } = toldBelow(view.text.slice(start, view.tokens[last - 1]?.end ?? start)) ?? {};
  const [opening] = view.units;
  if (name === undefined && isOnly && lone.content[0]?.first === opening?.first) {
    const adding = whoAdds(view, unit);
    return adding === undefined ? withBeat(view, unit, lone) : { ...lone, source: adding };
  }
  // "That was Monday", "So said Norland": a name in full.
  if (name === undefined || !name.includes(' ') || /['’]s?$/u.test(name)) return undefined;
  const source = tokensBetween(view, { first, last }, start + at, start + at + name.length);
  return source && { ...lone, source };
}

/** "“…” | Lee added: “…”", "She continued, “…”": who has spoken, as what comes now is more of it. */
function whoAdds(view: View, { first, last }: Unit): Range | undefined {
  const source = phraseStartingAt(view, first, last, false);
  if (source === undefined || !/^(?:NNP|PRP)$/.test(view.tags[source.last - 1] ?? '')) return undefined;
  const isAdding = /^(?:add|continue)$/.test(view.tokens[source.last]?.word.lemma ?? '');
  const isMark = /^(?:COMMA|COLON)$/.test(view.tags[source.last + 1] ?? '');
  return isAdding && isMark && view.tags[source.last + 2] === 'OQ' ? source : undefined;
}

/** The tokens of a sentence between two offsets. */
function tokensBetween(
  { tokens }: View,
  { first, last }: Unit,
  start: number,
  end: number,
): Range | undefined {
  let from = first;
  while (from < last && (tokens[from]?.start ?? end) < start) from += 1;
  let to = from;
  while (to < last && (tokens[to]?.end ?? end + 1) <= end) to += 1;
  return to > from ? { first: from, last: to } : undefined;
}

/** The whole sentence is what somebody says of the words. */
function tellsOnlyWho(unit: Unit, { content: [range], source, cue }: Finding): boolean {
  return range?.first === unit.first && source !== undefined && cue !== undefined && cue.first >= range.last;
}

/** Takes back what the sentence before reports. @returns whether there was anything to take back */
function disownFrom(
  view: View,
  unit: Unit,
  findings: Finding[],
  from: number,
  disowning: Disowning,
): boolean {
  let isAny = false;
  for (let at = from; at < findings.length; at += 1) {
    const finding = findings[at];
    if (finding === undefined || !isDisowned(view, unit, finding, disowning)) continue;
    findings[at] = settled(view, unit, { ...finding, modality: disowning.modality });
    isAny = true;
  }
  return isAny;
}

/** "“…,” said Ann. Bob shook his head. “…”": whoever does something between the two goes on. */
function isOthersTurn(view: View, unit: Unit, before: Finding | undefined): boolean {
  const { tags, tokens } = view;
  if (before?.source === undefined || tags[unit.first] !== 'NNP') return false;
  let last = unit.first;
  while (last < unit.last && tags[last] === 'NNP') last += 1;
  const { first, last: end } = before.source;
  // "Ann Lee … Bob Lee": two names whose forenames differ.
  if (last - unit.first > 1 && end - first > 1 && tags[first] === 'NNP')
    return tokens[first]?.lower !== tokens[unit.first]?.lower;
  for (let at = unit.first; at < last; at += 1)
    for (let own = first; own < end; own += 1) if (tokens[own]?.lower === tokens[at]?.lower) return false;
  return true;
}

function endsQuoted(view: View, finding: Finding): boolean {
  return finding.content.some(
    (range) => view.tags[range.first] === 'OQ' || view.inside[range.last - 1] !== -1,
  );
}
