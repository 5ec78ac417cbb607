import type { TextSpan } from '../types.ts';
import type { Document } from './document.ts';
import type { Gender } from './given-names.ts';
import {
  genderOfRole,
  isCourtesy,
  isFunctionWord,
  isNotPeople,
  isPronoun,
  isRoleModifier,
  isRoleNoun,
  isTitle,
} from './lexicon.ts';
import { isPlace, stateOf } from './places.ts';

/** A role before a name; `start` is its first token, or the name's own when there is none. */
export interface RoleBefore {
  readonly start: number;
  readonly role?: TextSpan;
  readonly gender?: Gender;
}

/** What follows a name. */
export interface RoleAfter {
  readonly role?: TextSpan;
  readonly gender?: Gender;
  /** The name is a person's. */
  readonly personal: boolean;
  /** State of the USA that a legislator stands for, in lower case. */
  readonly state?: string;
}

/** Longest role before a name, in words: a bound for the search, long enough for "former acting deputy attorney general". */
const LONGEST_BEFORE = 10;
/** Longest apposition after a name, in words. */
const LONGEST_AFTER = 24;

/**
 * Reads the role that stands before a name: "Russian Foreign Minister | Sergey Lavrov", "Huckabee spokeswoman | Alice
 * Stewart", "Mr. | Putin" (a courtesy title gives a gender, no role).
 * @param first token index of the name's first word
 */
export function roleBefore(document: Document, first: number): RoleBefore {
  const { tokens, sentenceOf, raw } = document;
  const sentence = sentenceOf[first];
  const next = tokens[first - 1];
  if (next === undefined || sentenceOf[first - 1] !== sentence) return { start: first };
  if (next.text === ',') return appositionBefore(document, first);
  const direct = (isRoleNoun(next.lower) || isTitle(next.lower)) && !isFunctionWord(next.lower);
  if (!direct && !endsOfRole(document, first - 1)) return { start: first };
  let start = first - 1;
  let gender = genderOfRole(next.lower);
  const courtesyOnly = isCourtesy(next.lower);
  while (!courtesyOnly && start > 0 && first - start < LONGEST_BEFORE && sentenceOf[start - 1] === sentence) {
    const token = tokens[start - 1];
    if (token === undefined || !extendsRole(document, start - 1)) break;
    gender ??= genderOfRole(token.lower);
    start -= 1;
  }
  while (start < first && /^(?:of|and|for|'s|')$/.test(tokens[start]?.lower ?? '')) start += 1;
  const end = tokens[first - 1]?.end ?? 0;
  const from = tokens[start]?.start ?? end;
  const text = raw.slice(from, end);
  const courtesy = first - start === 1 && isCourtesy(next.lower);
  return {
    start,
    ...(courtesy || text === '' ? {} : { role: { start: from, end, text } }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/**
 * Reads what follows a name: an apposition with a role ("…, chairman of the Ohio Republican Party,"), or a sign that the
 * name is a person's: an age, a party and state in brackets, "who".
 * @param last token index after the name
 */
export function roleAfter(document: Document, last: number): RoleAfter {
  const { tokens, sentenceOf } = document;
  const sentence = sentenceOf[last - 1];
  const mark = tokens[last];
  if (mark === undefined || sentenceOf[last] !== sentence) return { personal: false };
  if (mark.text === '(') {
    const inner = tokens[last + 1]?.text ?? '';
    const close = indexOfText(document, last + 1, ')', 8);
    const party = /^[RDI](?:$|-)/.test(inner);
    const state =
      party && close > 0
        ? stateIn(document.raw.slice(tokens[last + 1]?.start, tokens[close]?.start))
        : undefined;
    const follows =
      close > 0 && tokens[close + 1]?.text === ',' ? apposition(document, close + 1) : { personal: false };
    return { ...follows, personal: party || follows.personal, ...(state === undefined ? {} : { state }) };
  }
  if (mark.text !== ',' && mark.text !== '—' && mark.text !== '–') return { personal: mark.lower === 'who' };
  return apposition(document, last);
}

/** Head noun of a role: the last role word before "of", "for", a comma or a clause. */
export function headOfRole(text: string): string | undefined {
  const core = text.toLowerCase().split(/,| (?:of|for|at|in|on|to|from|with|who|and) /)[0] ?? '';
  const parts = core.split(/[\s’']+/).filter(Boolean);
  return parts.findLast((part) => isRoleNoun(part));
}

/** "Secretary of State | Jane Roe", "Director of Public Affairs | Jane Roe": capitals that lead back to "of" and a role. */
function endsOfRole(document: Document, from: number): boolean {
  const { tokens, sentenceOf } = document;
  for (let at = from; at > from - 5 && at > 1 && sentenceOf[at] === sentenceOf[from]; at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'of' && at < from)
      return isRoleNoun(tokens[at - 1]?.lower ?? '') || isTitle(tokens[at - 1]?.lower ?? '');
    if (token === undefined || (!/^\p{Lu}/u.test(token.text) && !/^(?:and|the)$/.test(token.lower)))
      return false;
  }
  return false;
}

function extendsRole(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined) return false;
  if (token.lower === "'s" || token.lower === "'") return true;
  if (token.kind === 'number') return false;
  if (token.kind !== 'word') return false;
  const capital = /^\p{Lu}/u.test(token.text);
  if (token.lower === 'of' || token.lower === 'and' || token.lower === 'for') {
    // "Secretary of State": only with a role on the left and a capital on the right.
    const left = document.tokens[at - 1];
    const right = document.tokens[at + 1];
    return (
      token.lower === 'of' &&
      left !== undefined &&
      (isRoleNoun(left.lower) || isTitle(left.lower)) &&
      right !== undefined &&
      /^\p{Lu}/u.test(right.text)
    );
  }
  if (isFunctionWord(token.lower) || isPronoun(token.lower)) {
    return token.lower === 'us'
      ? token.text === 'US'
      : /^(?:former|ex|late|first|second|high|new|old)$/.test(token.lower);
  }
  if (capital) return true;
  return (
    isRoleNoun(token.lower) ||
    isRoleModifier(token.lower) ||
    isPlace(token.lower) ||
    /-/.test(token.text) ||
    isNotPeople(token.lower)
  );
}

/** "His spokesman, | Nick Merrill", "The national party chairwoman, | Debbie Wasserman Schultz,". */
function appositionBefore(document: Document, first: number): RoleBefore {
  const { tokens, sentenceOf, raw } = document;
  const sentence = sentenceOf[first];
  const floor = document.sentences[sentence ?? 0]?.first ?? 0;
  let start = first - 1;
  let head = -1;
  let steps = 0;
  while (start > floor && steps < 12) {
    const token = tokens[start - 1];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) break;
    if (isRoleNoun(token.lower)) head = start - 1;
    start -= 1;
    steps += 1;
    if (/^(?:the|a|an|his|her|their|its|our|my)$/.test(token.lower)) break;
  }
  const determiner = tokens[start]?.lower ?? '';
  if (head < 0 || !/^(?:the|a|an|his|her|their|its|our|my)$/.test(determiner)) return { start: first };
  // The noun phrase must be its own: its head right before the comma or before "of".
  const before = tokens[first - 2];
  const plainHead = before !== undefined && isRoleNoun(before.lower);
  const ofHead =
    tokens[head + 1]?.lower === 'of' || tokens[head + 1]?.lower === 'for' || tokens[head + 1]?.lower === 'at';
  if (!plainHead && !ofHead) return { start: first };
  for (let at = start + 1; at < (plainHead ? first - 1 : head); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (isFunctionWord(token.lower) &&
        !/^(?:former|ex|late|first|second|of|and|for|high|new|old)$/.test(token.lower))
    )
      return { start: first };
  }
  const from = (tokens[start + 1] ?? tokens[start])?.start ?? 0;
  const end = tokens[first - 2]?.end ?? from;
  if (end <= from) return { start: first };
  const gender = genderOfRole(tokens[head]?.lower ?? '');
  return {
    start: first,
    role: { start: from, end, text: raw.slice(from, end) },
    ...(gender === undefined ? {} : { gender }),
  };
}

function apposition(document: Document, comma: number): RoleAfter {
  const { tokens, sentenceOf, raw } = document;
  const sentence = sentenceOf[comma];
  const start = tokens[comma + 1];
  if (start === undefined || sentenceOf[comma + 1] !== sentence) return { personal: false };
  const party = /^[RD]-(.+)/.exec(start.text);
  if (party !== null) {
    const state = stateIn(start.text);
    return { personal: true, ...(state === undefined ? {} : { state }) };
  }
  if (start.kind === 'number') {
    const age = /^\d{1,3}$/.test(start.text) && /^[,.;)]$/.test(tokens[comma + 2]?.text ?? '');
    if (age && tokens[comma + 2]?.text === ',') return { ...apposition(document, comma + 2), personal: true };
    return { personal: age };
  }
  if (/^(?:who|whose|whom)$/.test(start.lower)) {
    return whoIs(document, comma + 1);
  }
  let from = comma + 1;
  if (/^(?:a|an|the)$/.test(start.lower)) from += 1;
  let head = -1;
  let end = from;
  for (
    let at = from;
    at < tokens.length && at - from < LONGEST_AFTER && sentenceOf[at] === sentence;
    at += 1
  ) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number' && token.text !== '&'))
      break;
    if (at > from && /^(?:who|which|that|said|says|told|whose|when|where|while)$/.test(token.lower)) break;
    if (head < 0) {
      if (isRoleNoun(token.lower)) {
        // "chief political strategist": the head is the last of a chain of role words.
        let chain = at;
        while (isRoleNoun(tokens[chain + 1]?.lower ?? '') && sentenceOf[chain + 1] === sentence) chain += 1;
        if (!closesRole(document, chain + 1, sentence)) return { personal: false };
        head = chain;
      } else if (!preparesRole(document, at)) return { personal: false };
    }
    end = at + 1;
  }
  if (head < 0) return { personal: false };
  const last = tokens[end - 1];
  const begin = tokens[from];
  if (last === undefined || begin === undefined) return { personal: false };
  const gender = genderOfRole(tokens[head]?.lower ?? '');
  const role = { start: begin.start, end: last.end, text: raw.slice(begin.start, last.end) };
  return { role, personal: true, ...(gender === undefined ? {} : { gender }) };
}

/**
 * True when a role's head may end where it does: before a mark, a preposition or a participle. "… — President Somebody"
 * starts a new name, "Republican establishment" another noun phrase, "president has" a new clause.
 */
function closesRole(document: Document, at: number, sentence: number | undefined): boolean {
  const next = document.tokens[at];
  if (next === undefined || document.sentenceOf[at] !== sentence || next.kind !== 'word') return true;
  if (/^\p{Lu}/u.test(next.text)) return false;
  return /^(?:of|for|at|in|to|with|from|who|whom|whose|and|on|under|during|since|by|now|then|here|there|until|as|behind|near|into|over|against|that|which|turned|said|says|told|'s)$|ing$|[^r]ed$/.test(
    next.lower,
  );
}

/** "X, who is chairman of …": the role in the clause. */
function whoIs(document: Document, who: number): RoleAfter {
  const { tokens, sentenceOf, raw } = document;
  const verb = tokens[who + 1]?.lower ?? '';
  if (tokens[who]?.lower !== 'who' || !/^(?:is|was|'s)$/.test(verb)) return { personal: true };
  let from = who + 2;
  if (/^(?:also|now|then|once)$/.test(tokens[from]?.lower ?? '')) from += 1;
  if (!/^(?:a|an|the)$/.test(tokens[from]?.lower ?? '')) return { personal: true };
  from += 1;
  let end = from;
  let head = -1;
  for (
    let at = from;
    at - from < LONGEST_AFTER && at < tokens.length && sentenceOf[at] === sentenceOf[who];
    at += 1
  ) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) break;
    if (/^(?:who|which|that|said|says|told|and)$/.test(token.lower)) break;
    if (head < 0) {
      if (isRoleNoun(token.lower)) head = at;
      else if (!preparesRole(document, at)) return { personal: true };
    }
    end = at + 1;
  }
  const begin = tokens[from];
  const last = tokens[end - 1];
  if (head < 0 || begin === undefined || last === undefined) return { personal: true };
  const gender = genderOfRole(tokens[head]?.lower ?? '');
  return {
    personal: true,
    role: { start: begin.start, end: last.end, text: raw.slice(begin.start, last.end) },
    ...(gender === undefined ? {} : { gender }),
  };
}

/** Words that may stand between the article and the head of an apposition. */
function preparesRole(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.lower === "'s" || token.lower === "'" || /^\p{Lu}/u.test(token.text)) return true;
  if (
    /^(?:his|her|their|its|my|our|one|another|also|now|of|and|the|in|for|most|other|former|first|second|high|new|old|late)$/.test(
      token.lower,
    )
  )
    return true;
  if (isFunctionWord(token.lower) || isPronoun(token.lower)) return false;
  return !/(?:ed|ing)$/.test(token.lower) || token.text.includes('-') || isRoleModifier(token.lower);
}

/** "R-Fla." → "florida". */
function stateIn(text: string): string | undefined {
  return stateOf(text.replace(/^[RDI]\W+/, '').replace(/\W+$/, ''));
}

function indexOfText(document: Document, from: number, text: string, reach: number): number {
  for (let at = from; at < from + reach && at < document.tokens.length; at += 1) {
    if (document.tokens[at]?.text === text) return at;
  }
  return -1;
}
