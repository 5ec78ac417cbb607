import { isPostnominal, isSaying, verbForm } from '../../english/index.ts';
import { type Gender, givenNameGender } from '../../names/given-names.ts';
import { isTimeName } from '../grammar/times.ts';
import type { TextSpan } from '../types.ts';
import type { Document } from './document.ts';
import { genderOfRole, isFunctionWord, isPronoun, isRoleModifier, isRoleNoun } from './lexicon.ts';
import { isPlace, stateOf } from './places.ts';

/** What follows a name. */
export interface RoleAfter {
  readonly role?: TextSpan;
  readonly gender?: Gender;
  /** The name is a person's. */
  readonly personal: boolean;
  /** State of the USA that a legislator stands for, in lower case. */
  readonly state?: string;
}

/** Longest apposition after a name, in words. */
const LONGEST = 24;

/**
 * Reads what follows a name: an apposition with a role ("…, chairman of the Ohio Republican Party,"), or a sign that the
 * name is a person's: an age, a party and state in brackets, "who".
 * @param last token index after the name
 * @param spoken a verb of saying stands right before the name and its title: "said Jane Roe, a nurse."
 */
export function roleAfter(document: Document, last: number, spoken: boolean): RoleAfter {
  const { tokens, sentenceOf } = document;
  const mark = tokens[last];
  if (mark === undefined || sentenceOf[last] !== sentenceOf[last - 1]) return { personal: false };
  if (mark.text === '(') return brackets(document, last, spoken);
  if (mark.text !== ',' && mark.text !== '—' && mark.text !== '–') return { personal: mark.lower === 'who' };
  return apposition(document, last, spoken);
}

/** "(R-Fla.)", "(D)". */
function brackets(document: Document, open: number, spoken: boolean): RoleAfter {
  const { tokens, raw } = document;
  const close = indexOfText(document, open + 1, ')', 8);
  const party = /^[RDI](?:$|-)/.test(tokens[open + 1]?.text ?? '');
  const state =
    party && close > 0 ? stateIn(raw.slice(tokens[open + 1]?.start, tokens[close]?.start)) : undefined;
  const follows =
    close > 0 && tokens[close + 1]?.text === ','
      ? apposition(document, close + 1, spoken)
      : { personal: false };
  return { ...follows, personal: party || follows.personal, ...(state === undefined ? {} : { state }) };
}

function apposition(document: Document, comma: number, spoken: boolean): RoleAfter {
  const { tokens, sentenceOf } = document;
  const start = tokens[comma + 1];
  if (start === undefined || sentenceOf[comma + 1] !== sentenceOf[comma]) return { personal: false };
  if (isPostnominal(start.text)) {
    const more = tokens[comma + 2]?.text === ',' ? apposition(document, comma + 2, spoken) : {};
    return { ...more, personal: true };
  }
  if (/^[RDI]-/.test(start.text)) {
    const state = stateIn(start.text);
    return { personal: true, ...(state === undefined ? {} : { state }) };
  }
  if (start.kind === 'number') {
    const age = /^\d{1,3}$/.test(start.text) && /^[,.;)]$/.test(tokens[comma + 2]?.text ?? '');
    if (age && tokens[comma + 2]?.text === ',')
      return { ...apposition(document, comma + 2, spoken), personal: true };
    return { personal: age };
  }
  if (/^(?:who|whose|whom)$/.test(start.lower)) return { personal: true, ...whoIs(document, comma + 1) };
  const found = nounPhrase(document, /^(?:a|an|the)$/.test(start.lower) ? comma + 2 : comma + 1);
  if (found === undefined) return { personal: false };
  // "…, the candidate stated that" is a subject of its own: an apposition ends in a comma, or, after "said X", anywhere.
  const mark = tokens[found.end];
  const closed = mark === undefined || sentenceOf[found.end] !== sentenceOf[comma] || mark.kind !== 'word';
  const ended = mark?.text === '.' || mark === undefined;
  if (!closed || (ended && !spoken))
    return found.relative ? { personal: true, ...found.reading } : { personal: false };
  return { personal: true, ...found.reading };
}

/** "X, who is chairman of …": the role in the clause. */
function whoIs(document: Document, who: number): { readonly role?: TextSpan; readonly gender?: Gender } {
  const { tokens } = document;
  if (tokens[who]?.lower !== 'who' || !/^(?:is|was|'s)$/.test(tokens[who + 1]?.lower ?? '')) return {};
  let from = who + 2;
  if (/^(?:also|now|then|once)$/.test(tokens[from]?.lower ?? '')) from += 1;
  if (!/^(?:a|an|the)$/.test(tokens[from]?.lower ?? '')) return {};
  return nounPhrase(document, from + 1)?.reading ?? {};
}

interface Found {
  readonly reading: { readonly role: TextSpan; readonly gender?: Gender };
  /** Token after the phrase. */
  readonly end: number;
  /** A relative clause follows. */
  readonly relative: boolean;
}

/** A noun phrase whose head is a role: "chief political strategist of the chamber". */
function nounPhrase(document: Document, from: number): Found | undefined {
  const { tokens, sentenceOf, raw } = document;
  const sentence = sentenceOf[from];
  let head = -1;
  let end = from;
  for (let at = from; at < tokens.length && at - from < LONGEST && sentenceOf[at] === sentence; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'word' && token.kind !== 'number' && token.text !== '&') {
      if (head < 0) break;
      const past = endOfBody(document, at);
      if (past === at) break;
      end = past;
      at = past - 1;
      continue;
    }
    if (
      at > from &&
      ((isSaying(token.lower) && !token.word.hasCapital) ||
        /^(?:who|which|that|whose|when|where|while)$/.test(token.lower))
    )
      break;
    // "Ann Roe, the head of Harbours called the plan off": a clause of its own.
    const next = tokens[at + 1];
    if (
      head >= 0 &&
      verbForm(token.lower)?.past === true &&
      /^(?:the|an?|his|her|its|their|it|him|them|that)$/.test(next?.text ?? '')
    )
      break;
    if (head < 0 && isRoleNoun(token.lower)) {
      // "chief political strategist": the head is the last of a chain of role words.
      head = at;
      while (isRoleNoun(tokens[head + 1]?.lower ?? '') && sentenceOf[head + 1] === sentence) head += 1;
      if (!closesRole(document, head + 1, sentence)) return undefined;
    } else if (head < 0 && !preparesRole(document, at)) return undefined;
    end = at + 1;
  }
  if (head < 0) return undefined;
  const begin = tokens[from];
  const last = tokens[endOfRole(document, head, end) - 1];
  if (begin === undefined || last === undefined) return undefined;
  const gender = genderOfRole(tokens[head]?.lower ?? '');
  const role = { start: begin.start, end: last.end, text: raw.slice(begin.start, last.end) };
  const relative =
    sentenceOf[end] === sentence &&
    /^(?:who|which|that|whose|when|where|while)$/.test(tokens[end]?.lower ?? '');
  return { reading: { role, ...(gender === undefined ? {} : { gender }) }, end, relative };
}

/** "University of Norland, | Kelby", "Harbours, | Inc.": a comma inside the name of a body. */
function endOfBody({ tokens, sentenceOf }: Document, end: number): number {
  const next = tokens[end + 1];
  if (tokens[end]?.text !== ',' || next === undefined || sentenceOf[end + 1] !== sentenceOf[end - 1])
    return end;
  if (COMPANY.test(next.text)) return end + 2;
  let start = end - 1;
  while (start > end - 5 && tokens[start]?.word.hasCapital === true) start -= 1;
  const isSchoolOf = tokens[start]?.lower === 'of' && tokens[start - 1]?.text === 'University';
  if (!isSchoolOf || start === end - 1) return end;
  let last = end + 1;
  while (tokens[last]?.word.hasCapital === true && sentenceOf[last] === sentenceOf[end]) last += 1;
  const words = last - end - 1;
  const isCampus =
    (words === 1 || (words === 2 && (isPlace(next.lower) || givenNameGender(next.text) === undefined))) &&
    !isTimeName(next.lower) &&
    !isRoleNoun(next.lower);
  return isCampus ? last : end;
}

const COMPANY = /^(?:Inc|LLC|LLP|L\.L\.C|Ltd|PLC|Plc|Corp)\.?$/;

/** "author | of “Harbours”", "professor and author | of the book “Harbours”": the title is no part of the role, nor what leads to it. */
function endOfRole({ tokens }: Document, head: number, end: number): number {
  let last = end;
  if (tokens[end]?.kind === 'open' && WORK.test(tokens[last - 1]?.lower ?? '')) {
    for (let at = last - 1; at > head && at > end - 6; at -= 1) if (tokens[at]?.lower === 'of') last = at;
  }
  while (last > head + 1 && DANGLING.test(tokens[last - 1]?.lower ?? '')) last -= 1;
  return last;
}

const WORK = /^(?:book|memoir|novel|biography|study|report|essay|play|film|column|blog|podcast|show)s?$/;

const DANGLING = /^(?:of|for|to|at|in|on|from|with|about|and|or|the|an?|by|as|called|titled|entitled|named)$/;

/**
 * True when a role's head may end where it does: before a mark, a preposition or a participle. "… — President Somebody"
 * starts a new name, "Republican establishment" another noun phrase, "president has" a new clause.
 */
function closesRole(document: Document, at: number, sentence: number | undefined): boolean {
  const next = document.tokens[at];
  if (next === undefined || document.sentenceOf[at] !== sentence || next.kind !== 'word') return true;
  if (next.word.hasCapital) return false;
  // "the minister to blame for it": what somebody is to do is no office.
  const after = document.tokens[at + 1];
  if (next.lower === 'to' && after?.text === after?.lower && verbForm(after?.lower ?? '')?.base === true)
    return false;
  return /^(?:of|for|at|in|to|with|from|who|whom|whose|and|on|under|during|since|by|now|then|here|there|until|as|behind|near|into|over|against|that|which|turned|'s)$|ing$|[^r]ed$/.test(
    next.lower,
  );
}

/** Words that may stand between the article and the head of an apposition. */
function preparesRole(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.lower === "'s" || token.lower === "'" || token.word.hasCapital) return true;
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
