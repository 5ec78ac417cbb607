import { isBe } from '../grammar/closed.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, isClause, isSentenceLike, regionAt } from './finding.ts';
import { partedByGesture } from './gesture.ts';
import { CRYING } from './judged.ts';
import { verdictAround } from './modality/verdict.ts';
import { plainLine } from './modality/words.ts';
import { spokenWith } from './spoken-with.ts';
import { closesSign, opensSign } from './unspoken.ts';
import { headsWork, isCalled, isInCapitals, namesWork } from './work-titles.ts';

/**
 * Quotations of a sentence without a cue that read as speech. One that is a sentence by itself right behind what somebody is reported
 * to have said is theirs; every other has no source.
 */
export function freeStanding(view: View, unit: Unit, before: Finding | undefined): Finding[] {
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

/** "“…,” said Lee. Then, after a pause: “…”": nobody else has come in between. */
export function behindPause(view: View, unit: Unit, own: Finding, before: Finding | undefined): Finding {
  const [range] = own.content;
  if (range === undefined || before?.source === undefined || before.modality !== undefined) return own;
  if (view.tags[range.first] !== 'OQ' || view.tags[range.first - 1] !== 'COLON') return own;
  if (lastToken(before) < unit.first - 1) return own;
  const lead = plainLine(view, { first: unit.first, last: range.first - 1 }, LONGEST_PAUSE, () => true);
  return lead !== undefined && PAUSE.test(lead) ? { ...own, source: before.source } : own;
}

/** Tokens of "and a few moments later, after a long pause,". */
const LONGEST_PAUSE = 12;

const PAUSED =
  'after (?:an?|another|some) (?:\\S+ )?(?:pause|silence|moment|beat|sigh|laugh|breath|while|minute|second)';

const PAUSE = new RegExp(
  `^(?:and |but )?(?:(?:then|later|finally|afterwards?|(?:a (?:few )?)?(?:moments?|minutes?|seconds?) later)(?: ,)?(?: ${PAUSED})?|${PAUSED})(?: ,)?$`,
  'u',
);

/** "Her answer, “…,” did not please the chairman, who called it rude": what the noun before the marks is. */
export function isApposed({ tags, tokens }: View, { first, last }: Range): boolean {
  const isSetOff =
    (tags[first - 1] === 'COMMA' && tags[last - 2] === 'COMMA') ||
    (tags[first - 1] === 'DASH' && tags[last] === 'DASH');
  return isSetOff && ANSWERS.test(tokens[first - 2]?.lower ?? '');
}

/** "The remark “…” was made by Smith, and not by Roe": who made it. */
function makerOf(view: View, unit: Unit, at: number): { cue: Range; source: Range } | undefined {
  const { tags, tokens } = view;
  if (!isBe(tokens[at]?.lower) || !MADE.test(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.lower !== 'by')
    return undefined;
  const source = phraseStartingAt(view, at + 3, unit.last, false);
  if (source === undefined || tags[source.last - 1] !== 'NNP') return undefined;
  return { cue: { first: at, last: at + 3 }, source };
}

const MADE = /^(?:made|spoken|uttered|written|said|posted|sent|coined|tweeted|shouted)$/;

/** "Smith’s answer, “…,”", "her warning – “…” – came": whose it is. */
function ownerOf(view: View, unit: Unit, range: Range): { cue: Range; source: Range } | undefined {
  const maker = makerOf(view, unit, range.last);
  if (maker !== undefined) return maker;
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
export function loneIn(view: View, unit: Unit, own: readonly Finding[]): Finding[] {
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
    const isCry = isCried(view, range);
    // "ended with “we are all neighbours”": whose words they are stands there.
    const spokenBy = isInCapitals(view, open, close) ? undefined : spokenWith(view, unit, range);
    const isOwned = spokenBy !== undefined && (spokenBy.isLimit || isClause(view, { open, close }));
    if (
      !isOwned &&
      ((!isCry && !isSpeech(view, range)) || opensSign(view, open) || closesSign(view, { open, close }))
    )
      continue;
    if (headsWork(view, range) || namesWork(view, range) || isCalled(view, range)) continue;
    const modality =
      spokenBy?.isNegated === true
        ? 'not-said'
        : spokenBy?.isAhead === true
          ? 'hypothetical'
          : verdictAround(view, unit, range);
    spoken.push({
      content: [range],
      ...(modality === 'said'
        ? ((isOwned ? spokenBy.owned : undefined) ?? ownerOf(view, unit, range))
        : { modality }),
    });
  }
  return spoken;
}

/** "Shouts of “go home” rang out", "met by a chorus of “we want our river”": words that are cried by more than one, and were heard. */
export function isCried({ tokens, tags }: View, { first, last }: Range): boolean {
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.lower !== 'of' || noun === undefined) return false;
  if (!CRYING.has(noun.word.lemma) && !/^(?:calls|chorus|choruses|jeers|boos)$/.test(noun.lower))
    return false;
  let before = first - 3;
  while (tags[before] === 'JJ' || /^(?:an?|the)$/.test(tokens[before]?.lower ?? '')) before -= 1;
  // "there were no shouts of “go home”", "feared chants of “go home”"
  const link = tokens[before];
  const isHeard =
    link === undefined ||
    /^(?:STOP|OQ|CQ)$/.test(tags[before] ?? '') ||
    /^(?:to|with|by|amid|as|through|over|above|and)$/.test(link.lower) ||
    HEARING.has(link.word.lemma);
  if (!isHeard) return false;
  let words = 0;
  for (let at = first; at < last; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words > 1;
}

const HEARING: ReadonlySet<string> = new Set(
  'hear lead start raise join draw prompt spark trigger provoke ignore meet drown'.split(' '),
);

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

/** "… (Ann Lee, mayor).": the sentence ends with a bracket. */
function closesBracketed({ tags }: View, { last }: Unit): boolean {
  return tags[tags[last - 1] === 'STOP' ? last - 2 : last - 1] === 'RP';
}

/** A unit that is one quotation and nothing else, or "But “…”". */
export function followOn(view: View, unit: Unit): Range | undefined {
  const first = view.tags[unit.first] === 'CC' ? unit.first + 1 : unit.first;
  if (view.tags[first] !== 'OQ') return undefined;
  const region = view.regions[view.inside[first] ?? -1];
  if (region === undefined || region.open !== first) return undefined;
  let last = Math.min(unit.last, region.close + 1);
  // "“…” (Ann Lee, mayor)": what stands in brackets behind the marks is the writer's.
  if (view.tags[last] === 'LP' && closesBracketed(view, unit)) return { first, last };
  // "“…,” per X": what leads on past a comma is a reporting clause.
  if (view.tags[region.close - 1] === 'COMMA' && last < unit.last && view.tags[last] !== 'STOP')
    return undefined;
  for (let at = last; at < unit.last; at += 1) {
    if (view.tags[at] === 'STOP') continue;
    if (isFiniteVerb(view.tags[at]) || at > region.close + 12 || view.tags[at] === 'DASH') return undefined;
    last = at + 1;
  }
  return { first, last };
}
