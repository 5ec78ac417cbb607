import { frameOf as verbFrameOf } from '../../english/index.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import { inheritedSubject, verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { isAnnouncement } from './announced.ts';
import { type Finding, isSentenceLike, MOST_SEGMENTS, regionAt } from './finding.ts';
import { introduction } from './loose.ts';
import { correctsWords } from './modality/aftermath.ts';
import { type Disowning, disowningOf, isDisowned } from './modality/disowned.ts';
import { type Frame, frameOf, isFramed, leadsToUnsaid } from './modality/frame.ts';
import { modalityOf, settled } from './modality/index.ts';
import { verdictAhead, verdictBehind } from './modality/verdict.ts';
import { toldBelow } from './told-below.ts';
import { findInUnit } from './unit.ts';
import { closesSign, opensSign } from './unspoken.ts';
import { headsWork, isCalled, isInCapitals } from './work-titles.ts';

/** What a paragraph leaves open for the next one: "X said:" at its end. */
export interface Pending {
  readonly view: View;
  readonly cue?: Range | undefined;
  readonly source?: Range | undefined;
  /** As in `Finding`: "X never said:". */
  readonly modality?: Finding['modality'];
}

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
    const isAnswer = asksWhatWouldBeSaid(view, previous.unit, unit);
    const teller =
      previous.from === findings.length - 1 ? tellsWhose(view, unit, findings[previous.from]) : undefined;
    if (teller !== undefined) findings[previous.from] = teller;
    const framedBy = frame;
    const own = findInUnit(view, unit);
    frame = frameOf(view, unit);
    // "This is satire, the paper says.": somebody's word for it.
    if (frame === 'label' && own.length > 0) frame = undefined;
    previous = { unit, from: findings.length };
    const follow = own.length === 0 && open >= 0 ? followOn(view, unit) : undefined;
    const before = findings[open];
    if (follow !== undefined && before !== undefined && before.content.length < MOST_SEGMENTS) {
      findings[open] = { ...before, content: [...before.content, follow] };
      continue;
    }
    const free =
      own.length === 0
        ? freeStanding(view, unit, findings[findings.length - 1])
        : loneIn(view, unit, own).filter(
            ({ content: [range] }) => range !== undefined && isApposed(view, range),
          );
    if (own.length > 0 || free.length > 0 || isOthersTurn(view, unit, before)) open = -1;
    for (const finding of [...own, ...free]) {
      const isUnsaid =
        (isAnswer && finding.cue === undefined) ||
        (framedBy !== undefined && isFramed(view, finding, framedBy));
      findings.push(
        isUnsaid && finding.modality === undefined ? { ...finding, modality: 'unclear' } : finding,
      );
      const isDisowned = finding.cue === undefined && finding.modality !== undefined;
      if (endsQuoted(view, finding) && !isDisowned) open = findings.length - 1;
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

/** "“…” The words are those of Smith.", "“…” So said Ann Lee.": a quotation of which nothing was told, with whom the next sentence names. */
function tellsWhose(view: View, { first, last }: Unit, lone: Finding | undefined): Finding | undefined {
  if (
    lone === undefined ||
    lone.cue !== undefined ||
    lone.source !== undefined ||
    lone.modality !== undefined
  )
    return undefined;
  const start = view.tokens[first]?.start ?? 0;
  const { name, at = 0 } = toldBelow(view.text.slice(start, view.tokens[last - 1]?.end ?? start)) ?? {};
  // "That was Monday", "So said Norland": a name in full.
  if (name === undefined || !name.includes(' ') || /['’]s?$/u.test(name)) return undefined;
  const source = tokensBetween(view, { first, last }, start + at, start + at + name.length);
  return source && { ...lone, source };
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

/** "• “…” Ann Lee, mayor", "“…” (Ann Lee)": a paragraph that is one quotation and who signs it. */
function signedBelow(view: View): Finding | undefined {
  const { tags, tokens } = view;
  const start = tags[0] === 'OQ' ? 0 : tokens[0]?.kind === 'word' || tokens[0]?.kind === 'number' ? -1 : 1;
  const region = tags[start] === 'OQ' ? view.regions[0] : undefined;
  if (region === undefined || !region.closed || region.open !== start) return undefined;
  const bracket = tags[region.close + 1] === 'LP' ? 1 : 0;
  const first = region.close + 1 + bracket;
  const end = tokens.length - bracket;
  if (end - first > LONGEST_SIGNATURE || !/^[.!?…]$/u.test(tokens[region.close - 1]?.text ?? ''))
    return undefined;
  const source = phraseStartingAt(view, first, end, false);
  if (source === undefined || source.last - source.first < 2) return undefined;
  for (let at = source.first; at < source.last; at += 1) if (tags[at] !== 'NNP') return undefined;
  for (let at = source.last; at < end; at += 1)
    if (isFiniteVerb(tags[at]) || tags[at] === 'STOP' || tags[at] === 'OQ' || tags[at] === 'COLON')
      return undefined;
  return source.last === end || tags[source.last] === 'COMMA'
    ? { content: [{ first: region.open, last: region.close + 1 }], source }
    : undefined;
}

/** Tokens of a name with its role below a quotation. */
const LONGEST_SIGNATURE = 14;

/**
 * Quotations of a sentence without a cue that read as speech. One that is a sentence by itself right behind what somebody is reported
 * to have said is theirs; every other has no source.
 */
function freeStanding(view: View, unit: Unit, before: Finding | undefined): Finding[] {
  const whole = followOn(view, unit);
  if (whole !== undefined && (isSpeech(view, whole) || isUtterance(view, whole))) {
    const isNext =
      before?.cue !== undefined && lastToken(before) >= unit.first - 1 && before.modality === undefined;
    const { source, cue, lemma } = before ?? {};
    return [{ content: [whole], ...(isNext && { source, cue, lemma }) }];
  }
  const parted = partedByGesture(view, unit);
  return parted === undefined ? loneIn(view, unit, []) : [{ content: parted }];
}

/** "“My mother wove in the dark” – she held up a sleeve – “and the sheep were grey.”": one statement, and nobody is said to make it. */
function partedByGesture(view: View, { first, last }: Unit): Range[] | undefined {
  const { tags } = view;
  const opening = regionAt(view, first);
  const closing = regionAt(view, last - 1) ?? regionAt(view, last - 2);
  if (opening?.closed !== true || closing?.closed !== true || closing.open <= opening.close) return undefined;
  if (tags[opening.close + 1] !== 'DASH' || tags[closing.open - 1] !== 'DASH') return undefined;
  const whole = [opening, closing].map(({ open, close }) => ({ first: open, last: close + 1 }));
  return isSpeech(view, { first: opening.open, last: closing.close + 1 }) ? whole : undefined;
}

/** "Her answer, “…,” did not please the chairman, who called it rude": what the noun before the marks is. */
function isApposed({ tags, tokens }: View, { first, last }: Range): boolean {
  const isSetOff =
    (tags[first - 1] === 'COMMA' && tags[last - 2] === 'COMMA') ||
    (tags[first - 1] === 'DASH' && tags[last] === 'DASH');
  return isSetOff && ANSWERS.test(tokens[first - 2]?.lower ?? '');
}

/** "Smith’s answer, “…,”", "her warning – “…” – came": whose it is. */
function ownerOf(view: View, unit: Unit, range: Range): { cue: Range; source: Range } | undefined {
  if (!isApposed(view, range)) return undefined;
  const cue = { first: range.first - 2, last: range.first - 1 };
  let owner = cue.first - 1;
  while (owner > unit.first && view.tags[owner] === 'JJ') owner -= 1;
  if (view.tags[owner] === 'PS') return { cue, source: { first: owner, last: owner + 1 } };
  const source = view.tags[owner] === 'POS' ? phraseEndingAt(view, owner, unit.first) : undefined;
  return source && { cue, source };
}

/** A "line" may be of a song. */
const ANSWERS = /^(?:answer|reply|response|verdict|advice|message|comment|warning|explanation)$/;

/** Quotations of a sentence that read as speech and that none of its findings has. */
function loneIn(view: View, unit: Unit, own: readonly Finding[]): Finding[] {
  const isHeld = (open: number) =>
    own.some(({ content, cue, source }) =>
      [...content, cue, source].some(
        (range) => range !== undefined && range.first <= open && open < range.last,
      ),
    );
  const spoken: Finding[] = [];
  for (const { open, close, closed } of view.regions) {
    if (!closed || open < unit.first || close >= unit.last || isHeld(open)) continue;
    const range = { first: open, last: close + 1 };
    if (!isSpeech(view, range) || opensSign(view, open) || closesSign(view, { open, close })) continue;
    if (headsWork(view, range) || isCalled(view, range)) continue;
    const ahead = verdictAhead(view, unit, range.first);
    const modality = ahead === 'said' ? verdictBehind(view, unit, range.last) : ahead;
    spoken.push({
      content: [range],
      ...(modality === 'said' ? ownerOf(view, unit, range) : { modality }),
    });
  }
  return spoken;
}

/** Index of the last token of a sentence's finding, its reporting clause included. */
function lastToken({ content, cue, source }: Finding): number {
  return Math.max(cue?.last ?? 0, source?.last ?? 0, ...content.map(({ last }) => last));
}

/**
 * Whether a quotation reads as something that was said: four words or more, among them a finite verb, and a sentence's beginning
 * or end. Titles have their words in capitals.
 */
export function isSpeech(view: View, { first, last }: Range): boolean {
  let words = 0;
  let capitals = 0;
  let finite = false;
  for (let at = first; at < last; at += 1) {
    const token = view.tokens[at];
    if (token?.kind !== 'word') continue;
    words += 1;
    if (words > 1 && token.text.length > 3 && token.text !== token.lower) capitals += 1;
    finite ||= isFiniteVerb(view.tags[at]);
  }
  if (isInCapitals(view, first, view.inside[first] === view.inside[last - 1] ? last - 1 : last)) return false;
  return words >= 4 && finite && capitals * 2 < words && isSentenceLike(view, first);
}

/** "“Forty years of popcorn.”": four words or more that are a sentence by their capital and their stop, and no title. */
export function isUtterance(view: View, { first, last }: Range): boolean {
  const region = regionAt(view, first);
  if (region === undefined || !region.closed || region.close < last - 1) return false;
  if (!/^[.!?…]$/u.test(view.tokens[region.close - 1]?.text ?? '') || !isSentenceLike(view, first))
    return false;
  let words = 0;
  let capitals = 0;
  for (let at = first + 1; at < region.close; at += 1) {
    const token = view.tokens[at];
    if (token?.kind !== 'word') continue;
    words += 1;
    if (words > 1 && token.text !== token.lower) capitals += 1;
  }
  return words >= 4 && capitals * 3 < words && !isInCapitals(view, region.open, region.close);
}

/** The reporting clause that a paragraph ends with, when what is said follows in the next one. */
export function pendingAfter(view: View, findings: readonly Finding[]): Pending | undefined {
  const last = view.tokens.length - 1;
  const unit = view.units[view.units.length - 1];
  if (unit === undefined) return undefined;
  if (view.tags[last] !== 'COLON' && !isAnnouncement(view, unit))
    return endsWithVerb(view, unit, last, findings);
  const intro = introduction(view, unit, last);
  return intro === undefined ? undefined : judged(unit, { view, ...intro });
}

function judged(unit: Unit, pending: Pending): Pending {
  const { view } = pending;
  if (leadsToUnsaid(view, unit.first, view.tokens.length)) return { ...pending, modality: 'unclear' };
  const modality = modalityOf(view, unit, { content: [], ...pending });
  if (modality === 'said') return pending;
  return { ...pending, modality: settled(view, unit, { content: [], ...pending, modality }).modality };
}

/** "…, saying" and nothing behind it. */
function endsWithVerb(
  view: View,
  unit: Unit,
  last: number,
  findings: readonly Finding[],
): Pending | undefined {
  const end = view.tags[last] === 'COMMA' ? last - 1 : last;
  if (view.inside[end] !== -1 || !isVerb(view.tags[end])) return undefined;
  const group = verbGroupAt(view, end, unit.first);
  if (group.infinitive || group.passive || verbFrameOf(group.lemma)?.frames.includes('q') !== true)
    return undefined;
  const cue = { first: group.first, last: end + 1 };
  const own = group.tag === 'VG' ? undefined : subjectBefore(view, group.first, unit.first);
  const source = own ?? inheritedSubject(view, unit, group, speakerIn(unit, findings));
  return judged(unit, { view, cue, source });
}

/** Who speaks last in a sentence. */
function speakerIn(unit: Unit, findings: readonly Finding[]): Range | undefined {
  const own = findings.filter(
    (finding) => (finding.cue?.first ?? -1) >= unit.first && finding.reportedBy === undefined,
  );
  return own[own.length - 1]?.source;
}

/** A unit that is one quotation and nothing else. */
export function followOn(view: View, unit: Unit): Range | undefined {
  if (view.tags[unit.first] !== 'OQ') return undefined;
  const region = view.regions[view.inside[unit.first] ?? -1];
  if (region === undefined || region.open !== unit.first) return undefined;
  let last = Math.min(unit.last, region.close + 1);
  // "“…,” per X": what leads on past a comma is a reporting clause.
  if (view.tags[region.close - 1] === 'COMMA' && last < unit.last && view.tags[last] !== 'STOP')
    return undefined;
  for (let at = last; at < unit.last; at += 1) {
    if (view.tags[at] === 'STOP') continue;
    if (isFiniteVerb(view.tags[at]) || at > region.close + 12 || view.tags[at] === 'DASH') return undefined;
    last = at + 1;
  }
  return { first: unit.first, last };
}

function endsQuoted(view: View, finding: Finding): boolean {
  return finding.content.some(
    (range) => view.tags[range.first] === 'OQ' || view.inside[range.last - 1] !== -1,
  );
}
