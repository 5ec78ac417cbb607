import { skipAdverbials } from '../grammar/adverbials.ts';
import { behindAside } from '../grammar/asides.ts';
import { clauseAhead } from '../grammar/clause.ts';
import { auxiliaryOf } from '../grammar/closed.ts';
import { phraseStartingAt } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun, type Tag } from '../grammar/tags.ts';
import { isScene } from '../grammar/trail.ts';
import { holdsFinite, holdsMark, LEAVING, opensSentence, skipAdverb } from '../grammar/turns.ts';
import type { Unit, View } from '../view.ts';
import { regionAt } from './finding.ts';

/** The first verb of a clause stands in the past. */
export function isPast({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isFiniteVerb(tags[at])) return tags[at] === 'VD';
  return false;
}

/** "CLAUSE, X said, CLAUSE": true when the part behind belongs to what is said too. */
export function goesOn(view: View, unit: Unit, first: number, boundary: number, rest: number): boolean {
  const { tags } = view;
  if (tags[rest - 1] !== 'COMMA') return false;
  // "The town has “changed,” she said, but added that “…”": the speaker's next verb.
  if (tags[rest] === 'CC' && isFiniteVerb(tags[rest + 1]) && saysMore(view, rest + 1)) return false;
  if (!holdsFinite(view, first, boundary)) return true;
  // "It is “lost,” she said, during a “This Week” interview"
  if (tags[rest] === 'IN' && isOnShow(view, rest, unit.last)) return false;
  if (
    isScene(view, rest, unit.last) &&
    !holdsMark(view, rest, unit.last) &&
    isPast(view, rest, unit.last) &&
    !isPast(view, first, boundary)
  )
    return false;
  if (isContradicted(view, rest, unit.last) || isMeanwhile(view, rest, unit.last)) return false;
  if (isAnothers(view, rest, unit.last)) return false;
  const tag = tags[rest];
  // "What lies behind it, X said, are two things"
  if (view.tokens[first]?.lower === 'what' && isFiniteVerb(tag)) return true;
  // "The firing shortly after Roe took office, X said, was “lawful”"
  if (isFiniteVerb(tag) && isWithin(view, first, boundary) && view.tokens[rest]?.word.frame === undefined)
    return true;
  if (tag === 'VG' || tag === 'WH' || (tag === 'SC' && tags[rest + 1] === 'VG')) return false;
  // "It is late, she said, and left": what she did.
  const isDeed = LEAVING.has(view.tokens[rest + 1]?.word.lemma ?? '') && tags[rest + 1] === 'VD';
  if (tag === 'CC' && isDeed && !holdsMark(view, rest, unit.last)) return false;
  if (
    tag === 'SC' ||
    tag === 'TH' ||
    tag === 'CC' ||
    tag === 'IN' ||
    tag === 'RB' ||
    tag === 'TO' ||
    tag === 'OQ'
  )
    return true;
  return clauseAhead(view, rest, unit.last);
}

/** ", but he defended his part in it", ", with one neighbour saying it was “odd”": a verb of saying that has a subject of its own. */
function isAnothers(view: View, rest: number, end: number): boolean {
  const { tags, tokens } = view;
  if (tags[rest] === 'CC' && /^(?:s?he|they)$/.test(tokens[rest + 1]?.lower ?? ''))
    return (
      tags[rest + 2] === 'VD' && tokens[rest + 2]?.word.frame !== undefined && !holdsMark(view, rest, end)
    );
  if (tokens[rest]?.lower !== 'with') return false;
  const verb = phraseStartingAt(view, rest + 1, end, false)?.last ?? end;
  return tags[verb] === 'VG' && reports(view, verb);
}

/** The only finite verb of what may be a subject stands in a clause of its own: "shortly after Roe took office", "the man who took it". */
function isWithin({ tags }: View, first: number, last: number): boolean {
  let isOpen = false;
  for (let at = first; at < last; at += 1) {
    if (tags[at] === 'WH' || (at > first && /^(?:SC|TH|WR)$/.test(tags[at] ?? ''))) isOpen = true;
    if (!isFiniteVerb(tags[at])) continue;
    if (!isOpen) return false;
    if (!isFiniteVerb(tags[at + 1])) isOpen = false;
  }
  return true;
}

/** "but added | that …": of "and called her a thief" somebody else may be the subject. */
function saysMore(view: View, verb: number): boolean {
  if (!reports(view, verb)) return false;
  return (
    view.tokens[verb]?.word.lemma === 'add' ||
    (view.tokens[verb - 1]?.lower === 'but' &&
      view.tokens[verb]?.word.frame?.frames.includes('c') === true) ||
    /^(?:OQ|COLON)$/.test(view.tags[verb + 1] ?? '')
  );
}

/** "during a “This Week” interview": where one speaks, and not "at a conference". */
function isOnShow(view: View, first: number, last: number): boolean {
  if (!isScene(view, first, last) || holdsFinite(view, first, last)) return false;
  for (let at = first; at < last; at += 1)
    if (/^(?:interview|show|program(?:me)?|podcast|broadcast)$/.test(view.tokens[at]?.lower ?? ''))
      return true;
  return false;
}

/**
 * "Thanks to “a few clerks,” she adds, ticking off names like Roe, the harbour survived": what the speaker does stands before the main
 * clause.
 * @returns where what is said goes on, or -1
 */
export function behindDeed(view: View, rest: number, first: number, boundary: number, end: number): number {
  const { tags, inside } = view;
  if (tags[rest] !== 'VG' || holdsFinite(view, first, boundary)) return rest;
  // "fishing, when it is allowed, pays"
  if (tags[rest + 1] === 'COMMA') return rest;
  let comma = -1;
  for (let at = rest + 1; at < end; at += 1) {
    if (inside[at] !== -1) continue;
    // "“the mill,” she said, facing ruin, will close": of its subject.
    if (tags[at] === 'COMMA') comma = at;
    else if (isFiniteVerb(tags[at])) {
      // "In big towns, she said, falling rents, empty shops and shut schools are a warning"
      const isList = isNoun(tags[rest + 1]) && tags.slice(comma, at).includes('CC');
      return comma > 0 && comma < at - 1 && tags[comma + 1] !== 'WH' && !isList ? comma + 1 : rest;
    }
  }
  return -1;
}

/** "It is late, she says, as she again makes the case for it": what she does meanwhile, and no word in marks among it. */
function isMeanwhile(view: View, rest: number, end: number): boolean {
  const { tags, tokens } = view;
  if (!/^(?:as|while)$/.test(tokens[rest]?.lower ?? '') || !/^s?he$/.test(tokens[rest + 1]?.lower ?? ''))
    return false;
  const verb = skipAdverb(view, rest + 2);
  return (
    // "The dog bit him, she said, as he opened the gate": a part of what is told.
    tags[verb] === 'VZ' && auxiliaryOf(tokens[verb]?.lower ?? '') === undefined && !holdsMark(view, rest, end)
  );
}

/** ", though a report showed they had risen": who else knows it otherwise is the writer's to tell. */
export function isContradicted(view: View, rest: number, end: number): boolean {
  if (!/^(?:though|although)$/.test(view.tokens[rest]?.lower ?? '')) return false;
  if (view.tags[rest + 1] === 'PRP' || holdsMark(view, rest, end)) return false;
  for (let at = rest + 2; at < Math.min(end, rest + LONGEST_OTHER); at += 1)
    if (isFiniteVerb(view.tags[at])) return REVEALING.test(view.tokens[at]?.word.lemma ?? '');
  return false;
}

const REVEALING = /^(?:show|find|reveal|suggest|say|report|indicate|dispute|deny|disagree|contradict|prove)$/;

/** Tokens of "though a report published on Monday showed". */
const LONGEST_OTHER = 14;

/** Index after the comma that ends the reporting clause, or -1. */
export function restAfter(view: View, unit: Unit, after: number, quoted: boolean): number {
  const next = skipAdverbials(view, after, unit.last);
  // "author of the book “The Long Night”": without a mark before it only a clause goes on.
  if (view.tags[next] === 'OQ') return isMark(view.tags[next - 1]) || holdsClause(view, next) ? next : -1;
  for (let at = next; at < unit.last && at < next + LONGEST_MANNER; at += 1) {
    const lead = view.tags[at - 1];
    if (view.tags[at] === 'OQ') {
      if (lead === 'COMMA' || (lead === 'COLON' && at === next + 1) || lead === 'DASH') return at;
      break;
    }
    if (isFiniteVerb(view.tags[at]) || (view.tags[at] === 'VG' && reports(view, at))) break;
  }
  const described = quoted ? behindParticiple(view, next, unit.last) : -1;
  if (described > 0) return described;
  const resumed = quoted ? behindScene(view, next, unit.last) : -1;
  if (resumed > 0) return resumed;
  const tag = view.tags[next];
  if (quoted && tag === 'DASH') {
    const behind = behindAside(view, next, unit.last);
    // Words that open with a capital may be those of whom the aside tells.
    if (behind !== undefined && view.tags[behind] === 'OQ' && !opensSentence(view, behind)) return behind;
  }
  if (tag === 'SEMI' && view.tags[next + 1] === 'OQ') return next + 1;
  return (tag === 'COMMA' || tag === 'COLON' || tag === 'DASH') && next + 1 < unit.last ? next + 1 : -1;
}

/** "“It is odd,” X said as she sat down, “that …”": where a quotation that opens in small letters goes on, or -1. */
function behindScene(view: View, start: number, end: number): number {
  const { tags, tokens } = view;
  const opener = tags[start] === 'COMMA' ? tags[start + 1] : tags[start];
  if (opener === 'CC') return -1;
  for (let at = start + 1; at < end && at < start + LONGEST_SCENE; at += 1) {
    if (tags[at] === 'OQ' || tags[at] === 'STOP' || tags[at] === 'SEMI' || reports(view, at)) return -1;
    if (tags[at] !== 'COMMA' || tags[at + 1] !== 'OQ') continue;
    const word = tokens[at + 2];
    return word?.kind === 'word' && word.text === word.lower ? at + 1 : -1;
  }
  return -1;
}

/**
 * "“Few of them,” X wrote, describing the crew, “will stay.”": behind what the writer says of it a verb or a link goes on with the
 * quotation, which no object of the participle could be.
 */
function behindParticiple({ tags, tokens }: View, comma: number, end: number): number {
  if (tags[comma] !== 'COMMA' || tags[comma + 1] !== 'VG') return -1;
  for (let at = comma + 2; at < end && at < comma + LONGEST_MANNER; at += 1) {
    if (tags[at] === 'STOP' || tags[at] === 'SEMI' || isFiniteVerb(tags[at])) return -1;
    if (tags[at] !== 'OQ') continue;
    const word = tokens[at + 1];
    const isSmall = word?.kind === 'word' && word.text === word.lower;
    const isRest = isFiniteVerb(tags[at + 1]) || /^(?:CC|SC|TH|WH|WR|TO|VG)$/.test(tags[at + 1] ?? '');
    return tags[at - 1] === 'COMMA' && isSmall && isRest && at - 1 > comma + 2 ? at : -1;
  }
  return -1;
}

/** Tokens between a reporting clause and the rest of the quotation. */
const LONGEST_SCENE = 36;

/** The same where no other verb stands between. */
const LONGEST_MANNER = 30;

export function isMark(tag: Tag | undefined): boolean {
  return tag === 'COMMA' || tag === 'COLON' || tag === 'DASH' || tag === 'STOP';
}

function holdsClause(view: View, open: number): boolean {
  const region = regionAt(view, open);
  return region !== undefined && holdsFinite(view, open, region.close);
}

function reports(view: View, at: number): boolean {
  return view.tokens[at]?.word.frame?.frames.includes('q') === true;
}
