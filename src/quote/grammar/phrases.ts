import { GENDERED, ROLE_NOUNS } from '../../english/index.ts';
import type { View } from '../view.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from './tags.ts';
import { isTimeName, isTimeNoun, isTitledTime } from './times.ts';

/** Token indices `[first, last)`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** True when a token lies in a range. */
export function covers({ first, last }: Range, at: number): boolean {
  return first <= at && at < last;
}

/** No noun phrase that names a source is longer, in tokens. */
export const LONGEST_PHRASE = 45;

export function isNominal(tag: Tag | undefined): boolean {
  return isNoun(tag) || tag === 'JJ' || tag === 'DT' || tag === 'PS' || tag === 'POS' || tag === 'CD';
}

/** The longest noun phrase whose last token is `end - 1`. */
export function phraseEndingAt(view: View, end: number, floor: number): Range | undefined {
  const { tags, tokens, inside } = view;
  const limit = Math.max(floor, end - LONGEST_PHRASE);
  let at = end - 1;
  if (at < limit) return undefined;
  // "Smith himself"
  if (tags[at] === 'OBJ' && /sel(f|ves)$/.test(tokens[at]?.lower ?? ''))
    return phraseEndingAt(view, at, limit);
  // "one of them", "another of us"
  if (tags[at] === 'OBJ' && at - 2 >= limit && tokens[at - 1]?.lower === 'of' && isSome(view, at - 2))
    return { first: at - 2, last: end };
  if (tags[at] === 'PRP' || (tags[at] === 'DT' && tokens[at]?.lower !== 'the'))
    return { first: at, last: end };
  let closed = false;
  for (; at >= limit; at -= 1) {
    const tag = tags[at];
    if (inside[at] !== -1) break;
    if (tag === 'RP') {
      const open = openingBefore(tags, at, limit);
      if (open < 0) break;
      at = open;
      continue;
    }
    // "she and another reporter"
    if (
      closed &&
      tag === 'CC' &&
      tokens[at]?.lower !== 'but' &&
      (tags[at - 1] === 'PRP' || tags[at - 1] === 'NNP') &&
      !isFiniteVerb(tags[at - 2])
    ) {
      closed = tags[at - 1] === 'PRP';
      if (closed) at -= 1;
      continue;
    }
    if (closed && tag !== 'IN' && tag !== 'TO') break;
    if (closed && tag === 'TO' && AIDES.has(tokens[at - 1]?.lower ?? '')) {
      // "The envoy to the Isles said"; in "sent an envoy to the king, who said" the king did.
      const envoy = phraseEndingAt(view, at, limit);
      if (envoy !== undefined && !isVerb(tags[envoy.first - 1])) return { first: envoy.first, last: end };
      break;
    }
    if (tag === 'DT' || tag === 'PS') {
      closed = true;
      continue;
    }
    if (isNominal(tag) || (!closed && at < end - 1 && isPartOf(view, at + 1))) {
      if (at < end - 1 && tags[at + 1] !== 'POS' && tellsWhen(view, at)) break;
      continue;
    }
    if (
      (tag === 'VN' || tag === 'VG') &&
      (isNoun(tags[at + 1]) || tags[at + 1] === 'JJ') &&
      // "dockers in late-voting hill counties"
      (isNominal(tags[at - 1]) || (tags[at - 1] === 'IN' && tokens[at]?.text.includes('-') === true))
    )
      continue;
    if (
      (tag === 'IN' || (tag === 'TO' && tags[at + 1] === 'NNP')) &&
      at < end - 1 &&
      (isNoun(tags[at - 1]) || isPartOf(view, at)) &&
      ATTACHING.has(tokens[at]?.lower ?? '')
    ) {
      closed = false;
      continue;
    }
    if (tag === 'CC' && at < end - 1 && (joins(view, at) || opensWithTwo(view, at, end))) {
      closed = false;
      continue;
    }
    if (tag === 'SYM' && tags[at - 1] === 'NNP' && tags[at + 1] === 'NNP') continue;
    // "a visibly angry Ann Lee"
    const isManner = tag === 'RB' && (tags[at - 1] === 'DT' || tags[at - 1] === 'PS');
    if (isManner && !closed && at < end - 1 && (tags[at + 1] === 'JJ' || tags[at + 1] === 'VN')) continue;
    // "the first minister", "and first lady Ann Lee"; not "the first thing Lee said"
    if (tokens[at]?.lower === 'first' && at < end - 1 && isOffice(tokens[at + 1]?.lower ?? '')) continue;
    break;
  }
  let first = at + 1;
  while (
    first < end &&
    (tags[first] === 'CC' || tags[first] === 'IN' || tags[first] === 'POS' || tags[first] === 'SYM')
  )
    first += 1;
  return first < end &&
    (isNoun(tags[end - 1]) ||
      tags[end - 1] === 'RP' ||
      tags[end - 1] === 'CD' ||
      // "the accused", "the very poor", and no "a very public"
      (tags[end - 1] === 'JJ' &&
        tags[first] === 'DT' &&
        (tags[end - 2] !== 'RB' || tokens[first]?.lower === 'the')))
    ? { first, last: end }
    : undefined;
}

const isOffice = (lower: string): boolean => ROLE_NOUNS.has(lower) || GENDERED.has(lower);

/**
 * The noun phrase that starts at a token: determiner to head noun, with "of …", names in brackets and an apposition in commas
 * when `asides` is set.
 */
export function phraseStartingAt(
  view: View,
  start: number,
  ceiling: number,
  asides: boolean,
): Range | undefined {
  const { tags, tokens, inside } = view;
  const limit = Math.min(ceiling, start + LONGEST_PHRASE);
  if (tags[start] === 'PRP' || tags[start] === 'OBJ') return { first: start, last: start + 1 };
  let at = start;
  let head = -1;
  for (; at < limit; at += 1) {
    const tag = tags[at];
    if (inside[at] !== -1 || (head === at - 1 && head >= 0 && opensTime(view, at))) break;
    if (isNoun(tag)) {
      head = at;
      continue;
    }
    if (tag === 'DT' || tag === 'PS') {
      if (head >= 0 && tags[at - 1] !== 'IN' && tags[at - 1] !== 'CC') break;
      continue;
    }
    // "one of the nine", "the older of the two"
    if (
      (tag === 'CD' || (tag === 'JJ' && tags[at - 1] === 'DT' && at > start)) &&
      tokens[at + 1]?.lower === 'of'
    ) {
      head = at;
      continue;
    }
    if (tag === 'JJ' || tag === 'CD' || tag === 'POS') continue;
    if (tag === 'RB' && (isNominal(tags[at + 1]) || tags[at + 1] === 'VN') && head !== at - 1) continue;
    if ((tag === 'VN' || tag === 'VG') && isNominal(tags[at + 1]) && head !== at - 1) continue;
    // "an Oct. 4 filing", "a Ships Register (SR) filing in May"
    const isMade = tags[at - 1] === 'CD' ? isTimeName(tokens[at - 2]?.lower) : isPaperOf(view, start, at);
    if (tag === 'VG' && isMade) {
      head = at;
      continue;
    }
    if (
      tag === 'IN' &&
      head === at - 1 &&
      (isNominal(tags[at + 1]) || tags[at + 1] === 'OBJ') &&
      ATTACHING.has(tokens[at]?.lower ?? '')
    )
      continue;
    if (tag === 'IN' && head === at - 1 && isOfField(view, at)) {
      at += 1;
      head = at;
      continue;
    }
    if (tag === 'CC' && head === at - 1 && isNominal(tags[at + 1]) && joins(view, at)) continue;
    if (tag === 'LP' && head === at - 1) {
      const close = closingAfter(tags, at, limit);
      if (close < 0) break;
      head = close;
      at = close;
      continue;
    }
    break;
  }
  if (head < 0 && tokens[start]?.lower === 'another') head = start;
  // "said the former"
  if (
    head < 0 &&
    tokens[start]?.lower === 'the' &&
    /^(?:former|latter)$/.test(tokens[start + 1]?.lower ?? '')
  )
    head = start + 1;
  // "said the 41-year-old"
  if (head < 0 && tokens[start]?.lower === 'the' && /^\d{1,3}-year-old$/.test(tokens[start + 1]?.lower ?? ''))
    head = start + 1;
  if (head < 0) return undefined;
  let last = head + 1;
  // "one of them, Ann Lee"
  if (isSome(view, head) && tokens[last]?.lower === 'of' && tags[last + 1] === 'OBJ') last += 2;
  if (asides && tags[last] === 'COMMA' && (isNominal(tags[last + 1]) || tags[last + 1] === 'WH')) {
    let stop = last + 1;
    while (
      stop < limit &&
      tags[stop] !== 'COMMA' &&
      tags[stop] !== 'STOP' &&
      tags[stop] !== 'SEMI' &&
      inside[stop] === -1
    )
      stop += 1;
    const relative = tags[last + 1] === 'WH';
    if (stop < limit || stop === ceiling) {
      let clause = false;
      if (!relative)
        for (let ahead = last + 1; ahead < stop; ahead += 1) if (isFiniteVerb(tags[ahead])) clause = true;
      if (!clause) last = stop;
    }
  }
  return { first: start, last };
}

/** "said Ann Lee | late last week", "said Ann Lee | Monday night", "said Ann Lee | two weeks ago". */
function opensTime(view: View, at: number): boolean {
  const { tags, tokens } = view;
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower;
  if (/^(?:late|early|earlier|later)$/.test(lower)) return opensTime(view, at + 1);
  if (/^(?:last|next|past)$/.test(lower)) return isTimeNoun(next);
  if (tags[at] === 'CD')
    return isTimeNoun(next) && /^(?:ago|earlier|later)$/.test(tokens[at + 2]?.lower ?? '');
  // "Ann Lee | June 4", not "Ann June Lee", "Jack June"
  if (tags[at] !== 'NNP' || tags[at - 1] !== 'NNP' || !isTimeName(lower)) return false;
  if (isTitledTime(tokens, at)) return false;
  return lower.endsWith('day') ? tags[at + 1] !== 'NNP' : tags[at + 1] === 'CD';
}

/** "its head | of planning, Ann Lee": what somebody is in charge of, and no "the mayor of failing harbours". */
function isOfField({ tags, tokens }: View, at: number): boolean {
  return (
    tokens[at]?.lower === 'of' &&
    ROLE_NOUNS.has(tokens[at - 1]?.lower ?? '') &&
    tags[at + 1] === 'VG' &&
    /^(?:COMMA|STOP|NNP|VD)$/.test(tags[at + 2] ?? 'STOP')
  );
}

/** "a Ships Register (SR) | filing": a paper, and no "a lawyer filing the suit", "a mayor ruling out a run". */
function isPaperOf({ tags, tokens }: View, start: number, at: number): boolean {
  if (tags[start] !== 'DT' || !/^(?:filing|ruling|finding|posting)$/.test(tokens[at]?.lower ?? ''))
    return false;
  if (/^(?:out|against|for|himself|herself|themselves)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return (tags[at - 1] === 'RP' || tags[at - 1] === 'NNP') && !isNominal(tags[at + 1]);
}

/** A number or a word for some: "one", "another", "some". */
function isSome({ tags, tokens }: View, at: number): boolean {
  return tags[at] === 'CD' || PARTS.has(tokens[at]?.lower ?? '');
}

/** "one of the nine", "some of them": a number or a word for some, and "of". */
function isPartOf(view: View, at: number): boolean {
  return view.tokens[at]?.lower === 'of' && isSome(view, at - 1);
}

const PARTS: ReadonlySet<string> = new Set(
  'some many most several both all none neither either each another'.split(' '),
);

/** "Monday | the mayor", "last week | planning chief Lee"; "Mayor June Lee" is called so. */
function tellsWhen({ tags, tokens }: View, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  // "June Lee said", "said April Lee", not "in June Lee said": a forename where no word leads to a date.
  const isForename = tags[at + 1] === 'NNP' && (at === 0 || /^(?:STOP|OQ|CQ|VD)$/.test(tags[at - 1] ?? ''));
  if (tags[at] === 'NNP')
    return (
      isTimeName(lower) &&
      !isTitledTime(tokens, at) &&
      !ROLE_NOUNS.has(before) &&
      !(isForename && FORENAME_MONTHS.has(lower))
    );
  return isTimeNoun(lower) && /^(?:last|this|next|past)$/.test(before) && isNominal(tags[at + 1]);
}

/** "Ann Lee, Bo Roe, and Ida Moen": names that commas part and an "and" ends. */
export function listOfNames({ tags, tokens }: View, first: number, end: number): Range | undefined {
  let at = first;
  let isLast = false;
  for (; at < end && at < first + LONGEST_PHRASE; at += 1) {
    if (tags[at] === 'NNP') continue;
    if (isLast || (tags[at] !== 'COMMA' && tokens[at]?.lower !== 'and')) break;
    isLast = tags[at] !== 'COMMA';
  }
  return isLast && tags[at - 1] === 'NNP' && tags[first] === 'NNP' ? { first, last: at } : undefined;
}

/** Months that people are called by. */
const FORENAME_MONTHS: ReadonlySet<string> = new Set(['april', 'june', 'august']);

/** Who is sent to somebody, or serves one: "the ambassador to the Isles". */
const AIDES: ReadonlySet<string> = new Set(
  'adviser advisers advisor advisors aide aides ambassador ambassadors assistant assistants consultant consultants counsel counsellor delegate delegates delegation deputy emissary envoy envoys heir representative representatives secretary successor'.split(
    ' ',
  ),
);

/** Prepositions that tie a phrase to the noun before it rather than to the verb. */
const ATTACHING: ReadonlySet<string> = new Set(
  'of for at from in with on against to behind within among between near'.split(' '),
);

/** "and" between two names or two common nouns joins them; between a clause and a name it doesn't. */
function joins(view: View, at: number): boolean {
  const { tags, tokens } = view;
  const word = tokens[at]?.lower;
  if (word !== 'and' && word !== '&' && word !== 'or') return false;
  const left = tags[at - 1];
  const right = tags[at + 1];
  if (left === 'NNP') return right === 'NNP';
  // "president and CEO Ann Lee", "ally and Harbour operative Ann Lee": two things that one is.
  if (left === 'NN' && right === 'NNP' && ROLE_NOUNS.has(tokens[at - 1]?.lower ?? ''))
    return [at + 1, at + 2].some((next) => ROLE_NOUNS.has(tokens[next]?.lower ?? ''));
  if (left === 'NN' || left === 'NNS') return right === 'NN' || right === 'NNS' || right === 'JJ';
  return false;
}

/** "Current | and former employees", "Local | and federal officials": two adjectives with which a sentence about several opens. */
function opensWithTwo({ tags }: View, at: number, end: number): boolean {
  if (tags[end - 1] !== 'NNS' || tags[at + 1] !== 'JJ' || !/^(?:JJ|NNP)$/.test(tags[at - 1] ?? ''))
    return false;
  return at === 1 || tags[at - 2] === 'STOP';
}

function openingBefore(tags: readonly Tag[], at: number, limit: number): number {
  for (let back = at - 1; back >= limit && at - back < 12; back -= 1) if (tags[back] === 'LP') return back;
  return -1;
}

function closingAfter(tags: readonly Tag[], at: number, limit: number): number {
  for (let ahead = at + 1; ahead < limit && ahead - at < 12; ahead += 1)
    if (tags[ahead] === 'RP') return ahead;
  return -1;
}

/**
 * Where in what reads as one phrase another begins: "(told) reporters | most voters need", "(in) a statement | Ann Lee counts on it".
 * @param end index of the finite verb behind them
 */
export function secondPhrase({ tags, tokens }: View, start: number, end: number): number | undefined {
  if (tags.slice(start, end).includes('IN')) return undefined;
  for (let at = start; at < end - 1; at += 1)
    if (tags[at] === 'NNS' && tokens[at]?.word.isSmall === true && tags[at + 1] !== 'POS') return at + 1;
  let name = end;
  while (tags[name - 1] === 'NNP') name -= 1;
  return name < end && name > start && isNoun(tags[name - 1]) ? name : undefined;
}
