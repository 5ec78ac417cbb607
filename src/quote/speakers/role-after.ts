import { isListedAdjective, isPostnominal, isSaying, verbForm } from '../../english/index.ts';
import type { Gender } from '../../names/given-names.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Token } from '../tokens.ts';
import type { TextSpan } from '../types.ts';
import { endOfBody } from './body-end.ts';
import type { Document } from './document.ts';
import {
  genderOfRole,
  isFunctionWord,
  isPersonWord,
  isPronoun,
  isRoleModifier,
  isRoleNoun,
  isTrade,
} from './lexicon.ts';
import { stateOf } from './places.ts';
import { headOfRole } from './role-head.ts';
import { isPossessiveMark } from './runs.ts';

/** What follows a name. */
export interface RoleAfter {
  readonly role?: TextSpan;
  readonly gender?: Gender;
  /** The name is a person's. */
  readonly personal: boolean;
  /** State of the USA that a legislator stands for, in lower case. */
  readonly state?: string;
}

/**
 * What leads to a name: "said Jane Roe, a nurse." (`told`), "According to Jane Roe, a nurse, …" in front of the clause that she is the source of
 * (`fronted`), or neither.
 */
export type LeadIn = 'told' | 'fronted' | undefined;

/** Longest apposition after a name, in words. */
const LONGEST = 24;

/**
 * Reads what follows a name: an apposition with a role ("…, chairman of the Ohio Republican Party,"), or a sign that the
 * name is a person's: an age, a party and state in brackets, "who".
 * @param last token index after the name
 * @param lead what stands right before the name and its title
 */
export function roleAfter(document: Document, last: number, lead: LeadIn): RoleAfter {
  const { tokens, sentenceOf } = document;
  const mark = tokens[last];
  if (mark === undefined || sentenceOf[last] !== sentenceOf[last - 1]) return { personal: false };
  if (mark.text === '(') return brackets(document, last, lead);
  if (mark.text !== ',' && mark.text !== '—' && mark.text !== '–') return { personal: mark.lower === 'who' };
  return apposition(document, last, lead);
}

/** "(R-Fla.)", "(D)". */
function brackets(document: Document, open: number, lead: LeadIn): RoleAfter {
  const { tokens, raw } = document;
  const close = indexOfText(document, open + 1, ')', 8);
  const party = /^[RDI](?:$|-)/.test(tokens[open + 1]?.text ?? '');
  const state =
    party && close > 0 ? stateIn(raw.slice(tokens[open + 1]?.start, tokens[close]?.start)) : undefined;
  // "Ann Roe (harbourmaster)"
  const within = close > 0 && !party ? nounPhrase(document, open + 1, lead) : undefined;
  if (within?.end === close) return { personal: true, ...within.reading };
  const follows =
    close > 0 && tokens[close + 1]?.text === ','
      ? apposition(document, close + 1, lead)
      : { personal: false };
  return { ...follows, personal: party || follows.personal, ...(state === undefined ? {} : { state }) };
}

function apposition(document: Document, comma: number, lead: LeadIn): RoleAfter {
  const { tokens, sentenceOf } = document;
  const start = tokens[comma + 1];
  if (start === undefined || sentenceOf[comma + 1] !== sentenceOf[comma]) return { personal: false };
  if (isPostnominal(start.text)) {
    const more = tokens[comma + 2]?.text === ',' ? apposition(document, comma + 2, lead) : {};
    return { ...more, personal: true };
  }
  if (/^[RDI]-/.test(start.text)) {
    const state = stateIn(start.text);
    return { personal: true, ...(state === undefined ? {} : { state }) };
  }
  if (start.kind === 'number') {
    const age = /^\d{1,3}$/.test(start.text) && /^[,.;)]$/.test(tokens[comma + 2]?.text ?? '');
    if (age && tokens[comma + 2]?.text === ',')
      return { ...apposition(document, comma + 2, lead), personal: true };
    return { personal: age };
  }
  if (/^(?:who|whose|whom)$/.test(start.lower)) return { personal: true, ...whoIs(document, comma + 1) };
  // "…, another pollster,": that there are more is no part of it.
  const found = nounPhrase(document, /^(?:an?|the|another)$/.test(start.lower) ? comma + 2 : comma + 1, lead);
  if (found === undefined) return { personal: false };
  const became = whatBecame(document, found.end);
  if (became !== undefined) return { personal: true, ...became.reading };
  // "…, the candidate stated that" is a subject of its own: an apposition ends in a comma, or, after "said X", anywhere.
  const mark = tokens[found.end];
  const closed = mark === undefined || sentenceOf[found.end] !== sentenceOf[comma] || mark.kind !== 'word';
  const ended = mark?.text === '.' || mark === undefined;
  // "It was found by Jane Roe, a geologist from Alder."
  const isIntroduced = /^an?$/.test(start.lower);
  if (!closed || (ended && lead !== 'told' && !isIntroduced))
    return found.relative ? { personal: true, ...found.reading } : { personal: false };
  return { personal: true, ...found.reading };
}

/**
 * "a teacher | who has become a top adviser to the mayor": what one is now, and no more what one was.
 * @returns with no reading where it isn't told in words for a role; undefined where nothing of the kind follows
 */
function whatBecame(document: Document, who: number): { readonly reading?: Found['reading'] } | undefined {
  const { tokens } = document;
  if (tokens[who]?.lower !== 'who') return undefined;
  let at = who + 1;
  while (/^(?:has|had|later|then|since|now|recently|eventually)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (!/^bec[oa]me$/.test(tokens[at]?.lower ?? '')) return undefined;
  const from = /^(?:an?|the|one)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const reading = nounPhrase(document, from, undefined)?.reading;
  // "the former mayor who became a national star": no office.
  if (reading !== undefined && isOfTheMoment(reading.role.text)) return undefined;
  return reading === undefined ? {} : { reading };
}

/**
 * "Ann Roe is the managing director of Harbours.", "Ann Roe works as a docker.": what a sentence of its own tells of whoever it opens with.
 * @param start first token of the name with its title
 * @param last token index after the name
 */
export function roleStated(document: Document, start: number, last: number): TextSpan | undefined {
  const { tokens, sentences, sentenceOf } = document;
  if (start !== sentences[sentenceOf[start] ?? 0]?.first) return undefined;
  const verb = tokens[last]?.lower ?? '';
  const isAs = /^(?:works|serves)$/.test(verb) && tokens[last + 1]?.lower === 'as';
  if (verb !== 'is' && !isAs) return undefined;
  const found = phraseOfOffice(document, isAs ? last + 2 : last + 1);
  if (found === undefined || found.relative) return undefined;
  const isClosed = sentenceOf[found.end] !== sentenceOf[start] || tokens[found.end]?.kind !== 'word';
  const { role } = found.reading;
  // "Roe is a weak candidate": a judgement.
  const isOneOf = /\ban?\s+$/iu.test(document.raw.slice(Math.max(0, role.start - 4), role.start));
  const [, judgement = ''] = JUDGED.exec(role.text) ?? [];
  const isJudged = isOneOf && isListedAdjective(judgement) && !isRoleModifier(judgement);
  return isClosed && !isJudged && !isOfTheMoment(role.text) ? role : undefined;
}

/** A word and an office: "weak candidate", and "vice president". */
const JUDGED =
  /^([a-z-]+) (?:president|candidate|nominee|politician|leader|contender|senator|governor|speaker|minister|judge|justice|mayor|person|figure)\b/u;

/** What one is to others, or just now, and neither office nor trade. */
const OF_THE_MOMENT =
  /^(?:winner|loser|victim|suspect|hero|legend|star|favou?rite|friend|enemy|critic|supporter|opponent|rival|fan|patient|witness|liar|survivor|citizen|resident|native|sibling|twin|cousin|fighter|passenger|target|defendant|champion|heir|underdog|frontrunner|front-runner|one|kind|type|sort)$/i;

/** One among others: "best", "only"; not "First Minister". */
const RANKED = /^(?:best|worst|most|only|last|latest|first|next)\b/;

const isOfTheMoment = (role: string): boolean =>
  RANKED.test(role) || OF_THE_MOMENT.test(headOfRole(role) ?? role.slice(role.lastIndexOf(' ') + 1));

/** "X, who is chairman of …": the role in the clause. */
function whoIs(document: Document, who: number): { readonly role?: TextSpan; readonly gender?: Gender } {
  const { tokens } = document;
  if (tokens[who]?.lower !== 'who' || !/^(?:is|was|'s)$/.test(tokens[who + 1]?.lower ?? '')) return {};
  return phraseOfOffice(document, who + 2)?.reading ?? {};
}

/** "(also) a docker", "chief executive of Harbours": what stands behind "is". */
function phraseOfOffice(document: Document, start: number): Found | undefined {
  const { tokens } = document;
  const from = /^(?:also|now|then|once)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
  if (/^(?:a|an|the)$/.test(tokens[from]?.lower ?? '')) return nounPhrase(document, from + 1, undefined);
  // "who was security adviser under …": an office has no article.
  let head = from;
  while (isRoleModifier(tokens[head]?.lower ?? '') && !isRoleNoun(tokens[head]?.lower ?? '')) head += 1;
  // "is chief executive", "is mayor of Kelby"; what one was is told with its time.
  const goesOn =
    tokens[start - 1]?.lower !== 'was' &&
    (isRoleNoun(tokens[from + 1]?.lower ?? '') || tokens[from + 1]?.lower === 'of');
  return (head > from || goesOn) && isRoleNoun(tokens[head]?.lower ?? '')
    ? nounPhrase(document, from, undefined)
    : undefined;
}

interface Found {
  readonly reading: { readonly role: TextSpan; readonly gender?: Gender };
  /** Token after the phrase. */
  readonly end: number;
  /** A relative clause follows. */
  readonly relative: boolean;
}

/** A noun phrase whose head is a role: "chief political strategist of the chamber". */
function nounPhrase(document: Document, from: number, lead: LeadIn): Found | undefined {
  const { tokens, sentenceOf, raw } = document;
  const sentence = sentenceOf[from];
  let head = -1;
  let end = from;
  if (isDeed(tokens[from], tokens[from + 1])) return undefined;
  for (let at = from; at < tokens.length && at - from < LONGEST && sentenceOf[at] === sentence; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'word' && token.kind !== 'number' && token.text !== '&') {
      if (head < 0) break;
      // "in the ’80s"
      if (DECADE.test(tokens[at + 1]?.text ?? '') && /^['’‘]$/.test(token.text)) continue;
      const past = endOfBody(document, at, lead === 'fronted');
      if (past === at) break;
      end = past;
      at = past - 1;
      continue;
    }
    if (at > from && ((isSaying(token.lower) && !token.word.hasCapital) || isRelative(token))) break;
    if (head >= 0 && isPredicate(document, at, lead)) {
      // "who is an adviser to Doe | but was speaking for herself"
      const link = tokens[at - 1]?.word.closed === 'RB' ? at - 2 : at - 1;
      if (link <= head || tokens[link]?.word.closed !== 'CC') return undefined;
      end = link;
      break;
    }
    if (head >= 0 && opensPredicate(document, from, at, lead)) break;
    if (head < 0 && isPersonWord(token.word)) {
      // "chief political strategist": the head is the last of a chain of role words.
      head = at;
      while (sentenceOf[head + 1] === sentence) {
        // "executive | vice president"
        const next = tokens[head + 1];
        const isBetween =
          // "chief | scientific officer", "head | football coach"
          (isRoleModifier(next?.lower ?? '') || (isRank(tokens[head]) && next?.word.isSmall === true)) &&
          next?.word.closed === undefined &&
          sentenceOf[head + 2] === sentence &&
          isRoleNoun(tokens[head + 2]?.lower ?? '');
        if (!isBetween && !isRoleNoun(next?.lower ?? '')) break;
        head += isBetween ? 2 : 1;
      }
      if (!closesRole(document, head + 1, sentence)) {
        // "longtime reformer | government auditor": only a word of the list is surely one.
        if (isRoleNoun(tokens[head]?.lower ?? '')) return undefined;
        head = -1;
      }
    } else if (head < 0 && !preparesRole(document, at)) return undefined;
    end = at + 1;
  }
  if (head < 0 || ownsNothing(document, head, end)) return undefined;
  const begin = tokens[from];
  const last = tokens[endOfRole(document, head, end) - 1];
  if (begin === undefined || last === undefined) return undefined;
  const gender = genderOfRole(tokens[head]?.lower ?? '');
  const role = { start: begin.start, end: last.end, text: raw.slice(begin.start, last.end) };
  const relative = sentenceOf[end] === sentence && isRelative(tokens[end]);
  return { reading: { role, ...(gender === undefined ? {} : { gender }) }, end, relative };
}

/** "The nurse, Ann Roe, | met the baker, …", "…, | ran for mayor, …": what somebody did, behind a name that commas enclose. */
function isDeed(verb: Token | undefined, next: Token | undefined): boolean {
  const form = verb?.word.isSmall === true ? verb.word.form : undefined;
  if (form === undefined || !(form.past || form.s) || next?.kind !== 'word') return false;
  return OBJECT.test(next.text) || (next.word.closed === 'IN' && next.lower !== 'of');
}

/** "the president's most trusted | (if not most able) adviser": cut off before what the one behind the name is; no "chief of staff (until May),". */
function ownsNothing({ tokens }: Document, head: number, end: number): boolean {
  if (!isPossessiveMark(tokens[head + 1]) || tokens[end]?.text !== '(') return false;
  let close = end + 1;
  while (close < end + LONGEST_ASIDE && tokens[close]?.text !== ')') close += 1;
  const noun = tokens[close + 1]?.lower ?? '';
  return isRoleNoun(noun) || genderOfRole(noun) !== undefined || isTrade(noun);
}

/** Tokens from the bracket that opens to the one that closes. */
const LONGEST_ASIDE = 12;

/** "who", "where", "wearing": what follows tells of the moment; "WHO" is a body. */
const isRelative = (token: Token | undefined): boolean =>
  /^(?:who|which|that|whose|when|where|while|wearing|sporting)$/.test(token?.text ?? '');

/**
 * "According to Jane Roe, the driver of the bus | was drunk.": a verb of which the phrase is the subject, so that it is nobody's apposition.
 */
function isPredicate(document: Document, at: number, lead: LeadIn): boolean {
  const { word } = document.tokens[at] ?? {};
  if (word?.isSmall !== true) return false;
  if (word.closed !== undefined) return isFiniteVerb(word.closed);
  const { form } = word;
  if (form === undefined || form.noun || form.base || word.isAdjective) return false;
  if (form.s || (form.past && !form.participle)) return true;
  return lead === 'fronted' && form.past && !standsBeforeClause(document, at);
}

/** "…, the head of a team based in Oslo|, the harbour is closed": a comma, and behind it whatever can begin a clause of its own. */
function standsBeforeClause({ tokens, sentenceOf }: Document, from: number): boolean {
  let at = from;
  while (sentenceOf[at] === sentenceOf[from] && tokens[at]?.kind === 'word') at += 1;
  const next = tokens[at + 1];
  if (tokens[at]?.text !== ',' || next === undefined || sentenceOf[at + 1] !== sentenceOf[from]) return false;
  const tag = next.word.closed;
  return next.kind !== 'word' || tag === undefined || /^(?:DT|PS|PRP|CD|EX|TH|RB|SC|IN)$/.test(tag);
}

/**
 * "Ann Roe, the head of Harbours | called the plan off, …": a clause of its own; no "said Ann Roe, owner of a bar called the Anchor", and no
 * "Ann Roe, owner of a bar called the Anchor, said".
 */
function opensPredicate({ tokens, sentenceOf }: Document, from: number, at: number, lead: LeadIn): boolean {
  if (lead === 'told' || tokens[at]?.word.form?.past !== true || !OBJECT.test(tokens[at + 1]?.text ?? ''))
    return false;
  if (tokens[from - 1]?.lower === 'the') return true;
  let end = at;
  while (sentenceOf[end] === sentenceOf[at] && tokens[end]?.kind === 'word') end += 1;
  const next = tokens[end + 1]?.word;
  return tokens[end]?.text !== ',' || !(isSaying(next?.lower ?? '') || isFiniteVerb(next?.closed));
}

/** What the object of a verb begins with. */
const OBJECT = /^(?:the|an?|his|her|its|their|it|him|them|that)$/;

/** "author | of “Harbours”", "professor and author | of the book “Harbours”": the title is no part of the role, nor what leads to it. */
function endOfRole({ tokens }: Document, head: number, end: number): number {
  let last = end;
  if (tokens[end]?.kind === 'open' && WORK.test(tokens[last - 1]?.lower ?? '')) {
    for (let at = last - 1; at > head && at > end - 6; at -= 1) if (tokens[at]?.lower === 'of') last = at;
  }
  while (last > head + 1 && DANGLING.test(tokens[last - 1]?.lower ?? '')) last -= 1;
  return last < end && tokens[last]?.lower === 'of' ? withoutHalf(tokens, head, last) : last;
}

/** "director of Harbours at Kelby | and the author", "| and co-host": of what, was cut off; no "professor of law and author", which tells enough. */
function withoutHalf(tokens: readonly Token[], head: number, end: number): number {
  const isThe = tokens[end - 2]?.lower === 'the';
  const before = isThe ? end - 3 : end - 2;
  const isPart = isThe || tokens[end - 1]?.lower.startsWith('co-') === true;
  return isPart && before > head && tokens[before]?.lower === 'and' ? before : end;
}

const DECADE = /^\d0s$/;

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

/** How high somebody is, before what they do. */
const isRank = (token: Token | undefined): boolean =>
  token !== undefined && (isRoleModifier(token.lower) || token.lower === 'head');

/** Words that may stand between the article and the head of an apposition. */
function preparesRole(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined) return false;
  // "a | 19-year-old student", "a 12-time champion"
  if (/^\d+-[a-z-]+$/.test(token.text)) return true;
  if (token.kind !== 'word') return false;
  if (token.lower === "'s" || token.lower === "'" || token.word.hasCapital) return true;
  if (
    /^(?:his|her|their|its|my|our|one|another|also|now|formerly|of|and|the|in|for|most|other|former|first|second|high|new|old|late)$/.test(
      token.lower,
    )
  )
    return true;
  // "then head of compliance", no "then the mayor"
  if (token.lower === 'then') return document.tokens[at + 1]?.word.closed !== 'DT';
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
