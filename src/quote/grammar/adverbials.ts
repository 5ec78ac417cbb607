import { DAY_AND_MONTH_NAMES } from '../../english/index.ts';
import type { View } from '../view.ts';
import { phraseStartingAt, secondPhrase } from './phrases.ts';
import { isFiniteVerb } from './tags.ts';
import { isTimeName, isTimeNoun } from './times.ts';

/** "last week", "this Tuesday". */
export function isTimePhrase(view: View, at: number): boolean {
  return isTimeName(view.tokens[at]?.lower) || whichTimeEnd(view, at) > at;
}

/** "last week |", "this past weekend |", "late last month |": index behind it, or `at`. */
function whichTimeEnd({ tokens }: View, at: number): number {
  let noun = at;
  while (WHICH_TIME.has(tokens[noun]?.lower ?? '')) noun += 1;
  if (noun === at) return at;
  if (/^(?:past|coming|same)$/.test(tokens[noun]?.lower ?? '')) noun += 1;
  return TIME_NOUNS.has(tokens[noun]?.lower ?? '') ? noun + 1 : at;
}

const WHICH_TIME: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier', 'late', 'early']);

const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...'week month year night morning afternoon evening weekend summer fall spring winter time day today this'.split(
    ' ',
  ),
  ...DAY_AND_MONTH_NAMES,
]);

/** Steps over "on Monday", "last week", "in a statement to reporters", "also", to the next word that is none of these. */
export function skipAdverbials(view: View, start: number, end: number): number {
  const { tags, tokens } = view;
  let at = start;
  while (at < end && at - start < 40) {
    const tag = tags[at];
    const lower = tokens[at]?.lower ?? '';
    // "replied to a letter by calling her “a fool”": another deed, with words of its own.
    if (lower === 'by' && tags[at + 1] === 'VG' && tokens[at + 1]?.word.frame !== undefined) return at;
    // "she said afterward, | that", not "she said, however, | that"
    if (tag === 'RB' && (tags[at + 1] !== 'COMMA' || tags[at - 1] !== 'COMMA')) {
      at += 1;
    } else if (isTimeName(lower) || opensDate(view, at)) {
      at += isTimeName(lower) ? 1 : 2;
      while (
        tags[at] === 'CD' ||
        TIME_NOUNS.has(tokens[at]?.lower ?? '') ||
        (tags[at] === 'COMMA' && tags[at + 1] === 'CD')
      )
        at += 1;
    } else if (at === start && tag === 'CD' && /^\d+[-–]\d+$/.test(lower)) {
      // "ruled 5-4 | that"
      at += 1;
    } else if (agoEnd(view, at) > at) {
      at = agoEnd(view, at);
    } else if (isTimePhrase(view, at)) {
      at = whichTimeEnd(view, at);
      while (TIME_NOUNS.has(tokens[at]?.lower ?? '')) at += 1;
    } else if (
      lower === 'following' ||
      (tag === 'IN' && tags[at + 1] === 'VG' && tokens[at + 2]?.lower === 'of')
    ) {
      // "said following a vote", "said during taping of a show"
      const phrase = phraseStartingAt(view, lower === 'following' ? at + 1 : at + 3, end, false);
      if (phrase === undefined) return at;
      at = behindPlace(view, phrase.last);
    } else if (
      (tag === 'IN' || tag === 'TO' || lower === 'after' || lower === 'before') &&
      !STOPPING.has(lower)
    ) {
      // "found in 2014 that"
      if (/^(?:1[5-9]|20)\d\d$/.test(tokens[at + 1]?.text ?? '') && tags[at + 2] === 'TH') return at + 2;
      const phrase = tags[at + 1] === 'OBJ' ? { last: at + 2 } : phraseStartingAt(view, at + 1, end, false);
      if (phrase === undefined) return at;
      at = behindPlace(view, clauseIn(view, at + 1, phrase.last) ?? phrase.last);
      // "in a statement e-mailed to the Post"
      if (SENT.has(tokens[at]?.lower ?? '') && (tags[at + 1] === 'IN' || tags[at + 1] === 'TO')) at += 1;
    } else {
      return at;
    }
  }
  return at;
}

/** "(said in) a statement | Ann Lee counts on it", not "a letter Ann Lee sent to them", "the terms voters should meet". */
function clauseIn(view: View, start: number, verb: number): number | undefined {
  const { tags, tokens } = view;
  if (!/^an?$/.test(tokens[start]?.lower ?? '') || !isFiniteVerb(tags[verb])) return undefined;
  const isOfThing = tags[verb] === 'VD' && /^(?:IN|TO|COMMA|STOP|TH)$/.test(tags[verb + 1] ?? 'STOP');
  return isOfThing ? undefined : secondPhrase(view, start, verb);
}

/** "on Monday | Ann Lee would", not "in Thursday night’s debate", "on Monday night". */
function opensDate({ tags, tokens }: View, at: number): boolean {
  if (!/^(?:on|in)$/.test(tokens[at]?.lower ?? '') || !isTimeName(tokens[at + 1]?.lower)) return false;
  return tags[at + 2] !== 'NN' && tags[at + 2] !== 'POS' && !TIME_NOUNS.has(tokens[at + 2]?.lower ?? '');
}

/** "a year ago |", "three days earlier |", "two hundred years later |": index behind it, or `at`. */
export function agoEnd({ tags, tokens }: View, at: number): number {
  let noun = at;
  while (tags[noun] === 'CD' || (noun === at && tags[noun] === 'DT')) noun += 1;
  if (noun === at) return at;
  const lower = tokens[noun]?.lower ?? '';
  if (!isTimeNoun(lower) && !/^(?:decades?|centur(?:y|ies)|minutes?)$/.test(lower)) return at;
  return /^(?:ago|earlier|later)$/.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 : at;
}

/** "in Kelby, North Riding, | that", "in Mystic, Conn. | that": behind the region of a place, where the statement follows. */
function behindPlace({ tags }: View, start: number): number {
  if (tags[start] !== 'COMMA' || tags[start - 1] !== 'NNP') return start;
  let at = start + 1;
  while (tags[at] === 'NNP' && at < start + 4) at += 1;
  if (at === start + 1) return start;
  if (tags[at] === 'TH') return at;
  return tags[at] === 'COMMA' && tags[at + 1] === 'TH' ? at + 1 : start;
}

const SENT: ReadonlySet<string> = new Set(
  'e-mailed emailed sent released issued published posted delivered addressed read given broadcast circulated'.split(
    ' ',
  ),
);

const STOPPING: ReadonlySet<string> = new Set(
  'of like unlike as than despite except including because'.split(' '),
);
