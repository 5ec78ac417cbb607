import { DAY_AND_MONTH_NAMES } from '../../english/index.ts';
import type { View } from '../view.ts';
import { isFiniteVerb, isNoun, type Tag } from './tags.ts';

/** Token indices `[first, last)`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** No noun phrase that names a source is longer, in tokens. */
const LONGEST_PHRASE = 45;

export function isNominal(tag: Tag | undefined): boolean {
  return isNoun(tag) || tag === 'JJ' || tag === 'DT' || tag === 'PS' || tag === 'POS' || tag === 'CD';
}

/**
 * The noun phrase that ends right before a verb group: its subject.
 * A parenthesis in commas between the two ("Smith, chairman of the board, said") is stepped over.
 * @param end index of the first token of the verb group
 * @param floor no token before this one belongs to the phrase
 */
export function subjectBefore(view: View, end: number, floor: number): Range | undefined {
  const { tags } = view;
  let at = end - 1;
  while (at >= floor && tags[at] === 'RB') at -= 1;
  if (at < floor) return undefined;
  const tag = tags[at];
  if (tag === 'COMMA' || tag === 'DASH') return subjectBeforeAside(view, at, floor);
  if (tag === 'WH') {
    // "Smith, who said …"
    const before = tags[at - 1] === 'COMMA' ? at - 1 : at;
    return view.tokens[at]?.lower === 'who' || view.tokens[at]?.lower === 'which'
      ? phraseEndingAt(view, before, floor)
      : undefined;
  }
  if (tag === 'TH') return phraseEndingAt(view, at, floor);
  const time = timeBefore(view, at, floor);
  if (time !== undefined) return subjectBefore(view, time, floor);
  const phrase = phraseEndingAt(view, at + 1, floor);
  return phrase === undefined ? undefined : (trueSubject(view, phrase, floor) ?? phrase);
}

/** "Smith on Tuesday", "Smith last year": index of the first token of the time phrase that ends at `at`. */
function timeBefore(view: View, at: number, floor: number): number | undefined {
  const { tags, tokens } = view;
  const token = tokens[at];
  if (
    token === undefined ||
    !(isTimeName(token.lower) || (isTimeNoun(token.lower) && token.text === token.lower))
  )
    return undefined;
  let first = at;
  while (
    first - 1 > floor &&
    (tags[first - 1] === 'JJ' ||
      tags[first - 1] === 'DT' ||
      tags[first - 1] === 'CD' ||
      tags[first - 1] === 'RB')
  )
    first -= 1;
  if (tags[first - 1] === 'IN' && tokens[first - 1]?.lower !== 'of') first -= 1;
  const before = tags[first - 1];
  const noun = isNoun(before) || before === 'RP' || before === 'COMMA' || before === 'PRP' || before === 'CQ';
  return first > floor && noun && !isTimeNoun(tokens[first - 1]?.lower) ? first : undefined;
}

/** What stands right before the verb may belong to the subject's own clause: "the report on Tuesday", "economists who favor taxes". */
function trueSubject(view: View, phrase: Range, floor: number): Range | undefined {
  const { tags } = view;
  const before = phrase.first - 1;
  if (before <= floor || view.inside[before] !== -1) return undefined;
  if (tags[before] === 'IN') {
    // "a letter obtained by the Post", "people familiar with it"
    const modifier = tags[before - 1] === 'VN' || tags[before - 1] === 'JJ' ? before - 1 : before;
    return phraseEndingAt(view, modifier, floor);
  }
  if (!isFiniteVerb(tags[before])) return undefined;
  for (let at = before - 1; at > floor && before - at < 5; at -= 1) {
    if (tags[at] === 'WH') return phraseEndingAt(view, tags[at - 1] === 'COMMA' ? at - 1 : at, floor);
    if (tags[at] !== 'RB' && !isFiniteVerb(tags[at])) return undefined;
  }
  return undefined;
}

function subjectBeforeAside(view: View, comma: number, floor: number): Range | undefined {
  const { tags, inside } = view;
  const mark = tags[comma];
  let other = comma - 1;
  const limit = Math.max(floor, comma - LONGEST_PHRASE);
  while (
    other > limit &&
    tags[other] !== mark &&
    tags[other] !== 'STOP' &&
    tags[other] !== 'SEMI' &&
    inside[other] === -1
  )
    other -= 1;
  if (tags[other] !== mark || other <= floor) return undefined;
  const first = tags[other + 1];
  // "Gov. X, Sen. Y, and Z, said": a list, not an aside; and a clause between is no apposition.
  if (first === 'CC' || first === 'TH' || (first === 'PRP' && view.tokens[other + 2]?.lower !== 'of'))
    return undefined;
  let head = phraseEndingAt(view, other, floor);
  if (head === undefined && tags[other - 1] !== undefined) return undefined;
  if (head !== undefined && (isNoun(tags[head.last - 1]) || tags[head.last - 1] === 'RP')) {
    // "Smith, of Ohio, chairman of the board, said": one more step, when what stands before is an aside itself.
    if (tags[head.first - 1] === 'COMMA' && !hasName(view, head) && head.first - 1 > floor) {
      const further = phraseEndingAt(view, head.first - 1, floor);
      if (further !== undefined && hasName(view, further)) head = further;
    }
    const apposition = isNominal(first) || first === 'WH';
    return { first: head.first, last: apposition ? comma : head.last };
  }
  return head;
}

function hasName(view: View, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1) if (view.tags[at] === 'NNP') return true;
  return false;
}

/** The longest noun phrase whose last token is `end - 1`. */
export function phraseEndingAt(view: View, end: number, floor: number): Range | undefined {
  const { tags, tokens, inside } = view;
  const limit = Math.max(floor, end - LONGEST_PHRASE);
  let at = end - 1;
  if (at < limit) return undefined;
  // "Smith himself"
  if (tags[at] === 'OBJ' && /sel(f|ves)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  if (at < limit) return undefined;
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
      (tags[at - 1] === 'PRP' || tags[at - 1] === 'NNP') &&
      !isFiniteVerb(tags[at - 2])
    ) {
      closed = tags[at - 1] === 'PRP';
      if (closed) at -= 1;
      continue;
    }
    if (closed && tag !== 'IN') break;
    if (tag === 'DT' || tag === 'PS') {
      closed = true;
      continue;
    }
    if (isNominal(tag)) {
      if (at < end - 1 && tag === 'NNP' && isTimeName(tokens[at]?.lower) && tags[at + 1] !== 'POS') break;
      continue;
    }
    if (
      (tag === 'VN' || tag === 'VG') &&
      (isNoun(tags[at + 1]) || tags[at + 1] === 'JJ') &&
      isNominal(tags[at - 1])
    )
      continue;
    if (tag === 'IN' && at < end - 1 && isNoun(tags[at - 1]) && ATTACHING.has(tokens[at]?.lower ?? '')) {
      closed = false;
      continue;
    }
    if (tag === 'CC' && at < end - 1 && joins(view, at)) {
      closed = false;
      continue;
    }
    if (tag === 'SYM' && tags[at - 1] === 'NNP' && tags[at + 1] === 'NNP') continue;
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
      (tags[end - 1] === 'JJ' && tags[first] === 'DT'))
    ? { first, last: end }
    : undefined;
}

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
    if (inside[at] !== -1) break;
    if (isNoun(tag)) {
      head = at;
      continue;
    }
    if (tag === 'DT' || tag === 'PS') {
      if (head >= 0 && tags[at - 1] !== 'IN' && tags[at - 1] !== 'CC') break;
      continue;
    }
    if (tag === 'CD' && tokens[at + 1]?.lower === 'of') {
      head = at;
      continue;
    }
    if (tag === 'JJ' || tag === 'CD' || tag === 'POS') continue;
    if (tag === 'RB' && (isNominal(tags[at + 1]) || tags[at + 1] === 'VN') && head !== at - 1) continue;
    if ((tag === 'VN' || tag === 'VG') && isNominal(tags[at + 1]) && head !== at - 1) continue;
    if (
      tag === 'IN' &&
      head === at - 1 &&
      (isNominal(tags[at + 1]) || tags[at + 1] === 'OBJ') &&
      ATTACHING.has(tokens[at]?.lower ?? '')
    )
      continue;
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
  if (head < 0) return undefined;
  let last = head + 1;
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

export function isTimeName(lower: string | undefined): boolean {
  return lower !== undefined && TIME_NAMES.has(lower);
}

function isTimeNoun(lower: string | undefined): boolean {
  return lower !== undefined && (TIME_NAMES.has(lower) || TIME_NOUNS.has(lower));
}

const TIME_NOUNS: ReadonlySet<string> = new Set(
  'week month year night morning afternoon evening weekend summer fall spring winter time day days weeks months years hours today'.split(
    ' ',
  ),
);

const TIME_NAMES: ReadonlySet<string> = new Set([
  ...DAY_AND_MONTH_NAMES.filter((name) => name !== 'may'),
  ...'jan. feb. aug. sept. oct. nov. dec.'.split(' '),
]);

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
  if (left === 'NN' || left === 'NNS') return right === 'NN' || right === 'NNS' || right === 'JJ';
  return false;
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
