import { isSaying } from '../../english/index.ts';
import type { View } from '../view.ts';
import { isFiniteVerb, isNoun } from './tags.ts';

/** A subject and, before the sentence ends, a finite verb: a clause without "that". */
export function clauseAhead(view: View, start: number, end: number): boolean {
  const { tags, tokens } = view;
  let at = start;
  const first = tags[at];
  if (first === 'IN' || first === 'SC') {
    // "said in 2008 he …" is an adverbial; "said if elected he …" and "said despite that, he …" are clauses.
    if (first === 'SC') return CONDITIONS.has(tokens[at]?.lower ?? '');
    const measure = tokens[at + 1]?.lower ?? '';
    if (measure !== 'least' && measure !== 'most' && tags[at + 1] !== 'CD')
      return clauseAfterComma(view, at, end);
    at += 2;
  }
  if (first === 'EX') return true;
  if (first === 'OBJ') return false;
  // "confirmed it to reporters, Smith tweeted …"
  if (first === 'PRP' && tokens[at]?.lower === 'it' && tags[at + 1] === 'TO') return false;
  while (tags[at] === 'RB') at += 1;
  if (tags[at] === 'IN' && tokens[at]?.lower === 'of' && QUANTITIES.has(tokens[at - 1]?.lower ?? '')) at += 1;
  if (!startsNounTag(tags[at]) && tags[at] !== 'VG' && tags[at] !== 'WH' && tags[at] !== 'TH') return false;
  let depth = 0;
  /** Index of the last comma. */
  let comma = -1;
  /** A subordinate clause without a verb of its own is open. */
  let during = false;
  /** A verb or a clause belongs to what may be the subject: "the plan to pack up and leave", "the bill that passed and became law". */
  let described = tags[at] === 'PRP';
  for (let ahead = at; ahead < end && ahead - at < 40; ahead += 1) {
    const tag = tags[ahead];
    described ||=
      tag === 'VB' || tag === 'VN' || tag === 'VG' || tag === 'WH' || tag === 'TH' || tag === 'SC';
    // "insists the pier be torn down"
    if (tokens[ahead]?.lower === 'be' && ahead > at && isNoun(tags[ahead - 1])) return true;
    if (isFiniteVerb(tag)) {
      if (ahead === at) return false;
      // "promised a new pier and congratulated the crew": the subject's second verb.
      if (!described && isSecond(view, ahead)) return false;
      // "has reported the facts — has the high ground"
      if (
        tag !== 'VD' &&
        tags[ahead - 1] === 'DASH' &&
        view.inside[ahead] === -1 &&
        isOnlyDash(view, at, ahead - 1)
      )
        return false;
      // "before meeting those she knew": the verb of a clause without its link.
      if (during && tags[ahead - 1] === 'PRP') continue;
      if (comma > at && closesReport(view, comma, ahead, end)) return false;
      if (depth > 0) {
        depth -= 1;
        continue;
      }
      return true;
    }
    if (tag === 'STOP' || tag === 'SEMI' || tag === 'COLON') return false;
    if (tag === 'COMMA') {
      comma = ahead;
      if (during) depth += 1;
      during = false;
    }
    // "announced her candidacy in May, she called …", "declares a “peak,” it marks …": a thing, and the main clause.
    const behind = tags[ahead + 1] === 'CQ' ? ahead + 2 : ahead + 1;
    if (tag === 'COMMA' && !described && opensWithPronoun(view, behind)) return false;
    // "promised a repeal, signing an order that …"
    if (
      tag === 'COMMA' &&
      tags[ahead + 1] === 'VG' &&
      tokens[ahead + 1]?.word.frame === undefined &&
      ahead > at + 2
    )
      return false;
    if (tag === 'WH' && isFiniteVerb(tags[ahead + 1] === 'RB' ? tags[ahead + 2] : tags[ahead + 1]))
      depth += 1;
    if (tag === 'TH' && ahead > at && isNoun(tags[ahead - 1]) && isFiniteVerb(tags[ahead + 1])) depth += 1;
    // "the tour by pointing out that the plan is late": what the participle takes.
    const means = tags[ahead - 1] === 'VG' ? ahead - 2 : ahead - 3;
    if (tag === 'TH' && means > at && tags[means + 1] === 'VG' && tokens[means]?.lower === 'by') depth += 1;
    // "the cost of rebuilding it while keeping it open is high": no verb of its own.
    if (during && tag === 'TH') depth += 1;
    if (tag === 'SC' && ahead > at && tags[ahead + 1] === 'VG') during = true;
    else if (tag === 'SC' && ahead > at) depth += 1;
    if (tag === 'PS' && ahead > at && tokens[ahead]?.lower === 'whose') depth += 1;
  }
  return false;
}

/** No dash before it, and none soon behind. */
function isOnlyDash({ tags }: View, start: number, dash: number): boolean {
  for (let at = start; at < dash + LONGEST_DASHED; at += 1)
    if (tags[at] === 'DASH' && at !== dash) return false;
  return true;
}

/** Tokens from dash to dash. */
const LONGEST_DASHED = 20;

/** "added six boats to the fleet, | the ministry said.": who reports the sentence closes it. */
function closesReport({ tags, tokens }: View, comma: number, verb: number, end: number): boolean {
  const isClosing = verb + 1 >= end || tags[verb + 1] === 'STOP';
  if (!isClosing || verb === comma + 1 || !isSaying(tokens[verb]?.lower ?? '')) return false;
  for (let at = comma + 1; at < verb; at += 1)
    if (
      !isNoun(tags[at]) &&
      tags[at] !== 'DT' &&
      tags[at] !== 'PRP' &&
      tags[at] !== 'JJ' &&
      tags[at] !== 'POS'
    )
      return false;
  return true;
}

/** "she infamously called": a clause of its own, and no "…, she said, …". */
function opensWithPronoun({ tags }: View, at: number): boolean {
  if (tags[at] !== 'PRP') return false;
  let verb = at + 1;
  while (tags[verb] === 'RB') verb += 1;
  return isFiniteVerb(tags[verb]) && tags[verb + 1] !== 'COMMA' && tags[verb + 1] !== 'STOP';
}

function isSecond({ tags }: View, verb: number): boolean {
  if (tags[verb] !== 'VD' && tags[verb] !== 'VZ') return false;
  return tags[tags[verb - 1] === 'RB' ? verb - 2 : verb - 1] === 'CC';
}

/** Subordinators that open what is said; the others open the circumstances ("said as she left"). */
const CONDITIONS: ReadonlySet<string> = new Set(
  'if although though unless while whereas whether once'.split(' '),
);

const QUANTITIES: ReadonlySet<string> = new Set(['much', 'many', 'most', 'more', 'less', 'enough']);

/** "despite her doubts, she plans": a clause after the comma that ends an adverbial. */
function clauseAfterComma(view: View, start: number, end: number): boolean {
  for (let at = start; at < end && at < start + 14; at += 1) {
    if (view.tags[at] === 'STOP' || isFiniteVerb(view.tags[at])) return false;
    if (view.tags[at] === 'COMMA')
      return view.tags[at + 1] !== 'IN' && view.tags[at + 1] !== 'TH' && clauseAhead(view, at + 1, end);
  }
  return false;
}

/** A word that can open a noun phrase. */
export function startsNoun(view: View, at: number): boolean {
  const tag = view.tags[at];
  if (tag === 'RB') return startsNounTag(view.tags[at + 1]);
  return startsNounTag(tag);
}

function startsNounTag(tag: View['tags'][number] | undefined): boolean {
  return (
    isNoun(tag) ||
    tag === 'DT' ||
    tag === 'PS' ||
    tag === 'JJ' ||
    tag === 'CD' ||
    tag === 'PRP' ||
    tag === 'OBJ' ||
    tag === 'OQ'
  );
}
