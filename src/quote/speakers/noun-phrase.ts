import { isPaper, verbForm } from '../../english/index.ts';
import type { Gender } from '../../names/given-names.ts';
import { isTimeName } from '../grammar/times.ts';
import type { Token } from '../tokens.ts';
import type { Document } from './document.ts';
import {
  genderOfRole,
  HUMAN,
  isBody,
  isFunctionWord,
  isKin,
  isPluralNoun,
  isPronoun,
  isRoleNoun,
  isSpeakingPlural,
  isTitle,
  isTrade,
  singular,
} from './lexicon.ts';
import { COUNT } from './named.ts';
import { isPersonalUse } from './names.ts';
import { asName, endOfUse, headWord, isNameOf, type Phrase } from './phrase.ts';
import { isOfPeople, isPlace } from './places.ts';
import type { Reading } from './reading.ts';
import { isCapitalised, isPossessiveMark } from './runs.ts';

/** "the senator", "Republican Lee", and not "a second Republican", who is nobody named. */
function isDefinite(determiner: string, head: Token): boolean {
  if (/^(?:the|this|that)$/.test(determiner)) return true;
  return isCapitalised(head) && !/^(?:an?|one|another|some|any|each|every|either)$/.test(determiner);
}

/** Reads a phrase that has no person's name for a head: a role, several people, a body, a thing. */
export function readNounPhrase(phrase: Phrase): Reading {
  const { document, from, first, coreEnd, uses, inside } = phrase;
  const head = headWord(phrase);
  if (head === undefined) return { kind: 'unknown' };
  const core = document.tokens
    .slice(first, coreEnd)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  const lone = core.length === 1;
  const opener = core[0]?.lower ?? '';
  const determiner = document.tokens[from]?.lower ?? '';
  if (lone && (isFunctionWord(head.lower) || isPronoun(opener) || NUMERAL.test(opener)))
    return { kind: 'unknown' };
  const owner = ownerOfStatement(phrase, head.lower);
  if (owner !== undefined) return owner;
  const [use] = inside;
  const isOfBody = isNameOf(phrase, uses[use ?? -1]);
  const plain =
    !isCapitalised(head) ||
    (lone &&
      (isOrdinary(document, head) || (coreEnd < phrase.last && isPluralNoun(head.lower) && !isOfBody)));
  if (plain && isPluralNoun(head.lower)) {
    if (!isSpeakingPlural(head.lower) && !core.some(isNamed)) return { kind: 'unknown' };
    const single = opener === 'one' || /^(?:another|each|either)$/.test(determiner);
    return single ? { kind: 'unknown' } : groupOf(phrase, true);
  }
  if (/^(?:percent|half|quarter|third|majority)$/.test(head.lower) && coreEnd >= phrase.last)
    return { kind: 'unknown' };
  const age = determiner === 'the' ? /^(\d{1,3})-year-old$/.exec(head.lower)?.[1] : undefined;
  if (age !== undefined) return { kind: 'one', age };
  const parent = determiner === 'the' ? parentOfSome(phrase, head.lower) : undefined;
  if (parent !== undefined) return { kind: parent === 'male' ? 'he' : 'she' };
  const gender = genderOfRole(head.lower);
  // "the Count": whoever is titled so; "the Duke of Kelby" is a name of his own.
  const isTitled = lone && determiner === 'the' && isTitle(head.lower) && isCapitalised(head);
  const isSeated = isTitled && !isRoleNoun(head.lower) && hasTail(document.tokens, coreEnd);
  const isHuman = gender !== undefined || HUMAN.test(head.lower) || isTitled;
  const human = isRoleNoun(head.lower) || (isHuman && !isSeated);
  if (human || (plain && isTrade(head.lower)) || (lone && determiner === 'the' && isOfPeople(head.lower))) {
    return {
      kind: 'role',
      head: head.lower,
      words: core.filter((token) => !isPossessiveMark(token)).map((token) => token.lower),
      definite: isDefinite(determiner, head) && !isOfSome(phrase),
      ...(gender === undefined ? {} : { gender }),
    };
  }
  const apposed = core.every(isCapitalised) ? undefined : bodyBehind(phrase);
  if (apposed !== undefined) return { kind: 'group', name: apposed, plural: false };
  // "Roe's temperament" is a thing of Roe's, "Roe's campaign" a body.
  const owned = core.every((token, at) => !isCapitalised(token) || isOwner(core, at));
  if (owned && !(core.some(isCapitalised) && isBody(head.lower))) return { kind: 'unknown' };
  // "the Ministry of Harbours": the phrase behind belongs to the name.
  const tailed = lone && (isBody(head.lower) || isOfBody) && hasTail(document.tokens, coreEnd);
  if (lone && !tailed && determiner === 'the' && (GENERIC.test(head.lower) || isPaper(head.lower))) {
    const full = fullBody(document, from, head);
    if (full.kind === 'group' || GENERIC.test(head.lower)) return full;
  }
  if (lone && use !== undefined && !tailed) return asName(uses, use);
  return groupOf(phrase, isPluralNoun(head.lower));
}

/** "the father-of-three", "the 40-year-old mother of two", "the great-grandmother": by which a report takes up whom it is on, as by a pronoun. */
function parentOfSome({ document: { tokens }, coreEnd, last }: Phrase, head: string): Gender | undefined {
  const [, joined] = /^(.+)-of-[a-z\d]+$/.exec(head) ?? [];
  const parent = joined ?? head;
  const isCounted =
    tokens[coreEnd]?.lower === 'of' && coreEnd + 2 >= last && COUNT.test(tokens[coreEnd + 1]?.text ?? '');
  const isOfSome = joined !== undefined || isCounted || parent.startsWith('great-');
  return isOfSome && isKin(parent.replace(/^great-/, ''))
    ? genderOfRole(parent.replace(/^great-/, ''))
    : undefined;
}

/** "Ministry of …", "Coalition to Save …": what follows belongs to the name of a body. */
function hasTail(tokens: Document['tokens'], at: number): boolean {
  const link = tokens[at]?.lower ?? '';
  if (/^(?:of|for)$/.test(link)) return true;
  const next = tokens[at + 1];
  if (!/^(?:on|to|against)$/.test(link) || !isCapitalised(tokens[at - 1]) || !isCapitalised(next))
    return false;
  // "Coalition to Save Boats", and no "Election Commission to Parliament".
  if (link === 'to' && isBody(tokens[at - 1]?.lower ?? '')) return verbForm(next?.lower ?? '')?.base === true;
  return !isTimeName(next?.lower);
}

/** "the campaign’s super PAC, the Harbour Leadership Fund": the name that ends the phrase behind its comma. */
function bodyBehind({ document: { tokens, raw }, coreEnd, last, inside, uses }: Phrase): string | undefined {
  if (tokens[coreEnd]?.text !== ',' || inside.some((index) => isPersonalUse(uses[index]))) return undefined;
  const first = tokens[coreEnd + 1]?.lower === 'the' ? coreEnd + 2 : coreEnd + 1;
  const name = tokens.slice(first, last);
  const [one] = name;
  // "the kettle company, Kinlow"
  const isLone =
    one !== undefined &&
    OUTFITS.test(tokens[coreEnd - 1]?.lower ?? '') &&
    one.text === inside.map((index) => uses[index]?.text).at(-1) &&
    !isTimeName(one.lower) &&
    !isPlace(one.lower);
  const isName =
    (name.length > 1 || isLone) &&
    isCapitalised(name[0]) &&
    isCapitalised(name[name.length - 1]) &&
    name.every((token) => isCapitalised(token) || /^(?:of|for|the|and|&)$/.test(token.lower));
  return isName ? raw.slice(name[0]?.start, name[name.length - 1]?.end) : undefined;
}

/** Bodies that are called by one word, and no document: "the report, Roe, …" has another's name behind it. */
const OUTFITS =
  /^(?:company|firm|startup|start-up|corporation|charity|agency|organi[sz]ation|network|website|lender|chain)$/;

/** "the head of a firm": of a firm that nobody has told of. */
function isOfSome({ document: { tokens }, coreEnd }: Phrase): boolean {
  return tokens[coreEnd]?.lower === 'of' && /^an?$/.test(tokens[coreEnd + 1]?.lower ?? '');
}

/** What many a body is called for short. */
const GENERIC =
  /^(?:ministry|union|cent(?:er|re)|board|council|department|committee|commission|agency|association|federation|bureau|authority|institute|foundation|court|jury|panel|tribunal)$/;

/** Tokens in which the full name of a body is looked for. */
const BODY_REACH = 3000;

/** "The Union": the body whose full name, with that word at its beginning or its end, the article gave last. */
function fullBody({ tokens }: Document, before: number, { text }: Token): Reading {
  for (let at = before - 1; at >= Math.max(0, before - BODY_REACH); at -= 1) {
    if (tokens[at]?.text !== text) continue;
    let first = at;
    const isOfPaper = isPaper(text.toLowerCase());
    while (isCapitalised(tokens[first - 1]) || (!isOfPaper && isPossessiveMark(tokens[first - 1])))
      first -= 1;
    while (
      first < at &&
      (DETERMINERS.test(tokens[first]?.lower ?? '') || isFunctionWord(tokens[first]?.lower ?? ''))
    )
      first += 1;
    let last = at + 1;
    if (/^(?:of|for)$/.test(tokens[last]?.lower ?? '')) {
      let next = last + 1;
      while (/^(?:the|and|of)$/.test(tokens[next]?.lower ?? '') || isCapitalised(tokens[next])) next += 1;
      if (isCapitalised(tokens[next - 1])) last = next;
    }
    if (last - first === 1) continue;
    const name = tokens
      .slice(first, last)
      .reduce(
        (all, token) => (isPossessiveMark(token) || all === '' ? all + token.text : `${all} ${token.text}`),
        '',
      );
    return { kind: 'group', name, plural: false };
  }
  return { kind: 'unknown' };
}

/** A capital that is not the sentence's own. */
function isNamed(token: Token, at: number): boolean {
  return at > 0 && isCapitalised(token);
}

/** True for a word of a name that a possessive mark ends. */
function isOwner(core: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (isCapitalised(core[next])) next += 1;
  return isPossessiveMark(core[next]);
}

const NUMERAL = /^(?:one|none|some|many|two|three|four|five|six|several)$/;

/** "Roe's response", "his remarks", "a statement from Roe": what is said there is said by its author. */
function ownerOfStatement(phrase: Phrase, head: string): Reading | undefined {
  if (!STATEMENTS.test(singular(head))) return undefined;
  const { uses, first, last, inside } = phrase;
  const { tokens } = phrase.document;
  const opener = tokens[first]?.lower ?? '';
  if (opener === 'his') return { kind: 'he' };
  if (opener === 'her') return { kind: 'she' };
  const owner = inside.find((index) => {
    const use = uses[index];
    if (use === undefined) return false;
    if (use.possessive) return use.lead <= first + 1;
    const before = tokens[use.lead - 1]?.lower;
    const end = endOfUse(tokens, use);
    // "a message from Roe, who was at sea,"
    const isTold = tokens[end]?.text === ',' && /^(?:who|whose)$/.test(tokens[end + 1]?.lower ?? '');
    return (before === 'from' || before === 'by') && (end >= last || isTold);
  });
  return owner === undefined ? undefined : asName(uses, owner);
}

/** What somebody says or writes, by its noun. */
export const STATEMENTS =
  /^(?:statement|response|remark|comment|reply|answer|message|claim|tweet|letter|email|e-mail|post|speech|op-ed|assertion|argument|testimony|memo|warning|announcement|accusation|allegation|complaint|criticism|word|contention|view|assessment|explanation|suggestion|verdict|conclusion|advice|prediction|reasoning|rationale|reaction|pitch|defen[cs]e|summary|rebuke|retort|take)$/;

/** "Police", "Critics": a capital that only the start of the sentence explains. */
function isOrdinary(document: Document, { lower }: Token): boolean {
  return document.lowerCase.has(lower) || isRoleNoun(singular(lower)) || isBody(lower) || /ians$/.test(lower);
}

function groupOf(phrase: Phrase, plural: boolean): Reading {
  const opener = phrase.document.tokens[phrase.first]?.lower;
  const owner = opener === 'his' ? 'male' : opener === 'her' ? 'female' : undefined;
  // "her attitude", "his spokesman Cody Hall", "her White House bid": nobody of hers.
  if (owner !== undefined && !isOwnedBody(phrase, plural)) return { kind: 'unknown' };
  // "their lawyers", where the other side has lawyers too: whose, the pronoun alone tells.
  if (/^(?:their|its|our|my|your)$/.test(opener ?? '') && isOwnedBody(phrase, plural))
    return { kind: 'unknown' };
  return { kind: 'group', name: groupName(phrase), plural, ...(owner !== undefined && { owner }) };
}

/** "her lawyers", "his campaign": people or a body, and no name in it. */
function isOwnedBody(phrase: Phrase, plural: boolean): boolean {
  const head = headWord(phrase);
  const named = phrase.document.tokens.slice(phrase.first + 1, phrase.coreEnd).some(isCapitalised);
  return head !== undefined && !named && (plural ? isSpeakingPlural(head.lower) : isBody(head.lower));
}

/** "Western partners", "Clinton campaign", "group of 32 experts": article left off, trailing clause cut. */
function groupName({ document, first, coreEnd, last }: Phrase): string {
  const { tokens, raw } = document;
  let start = first;
  // "Roe’s own Office of Harbours"
  for (let at = first; at < coreEnd - 1; at += 1)
    if (tokens[at]?.lower === 'own' && at > first && isPossessiveMark(tokens[at - 1])) start = at + 1;
  // "the nonpartisan Harbour Research Service", "the media company Harbour Post": what kind of body it is.
  let proper = coreEnd;
  while (proper > start && isCapitalised(tokens[proper - 1])) proper -= 1;
  const isKind = (at: number) =>
    at < proper &&
    proper < coreEnd &&
    // "the question facing Republicans"
    !(at < proper - 1 && /(?:ing|ed)$/.test(tokens[proper - 1]?.lower ?? '')) &&
    tokens
      .slice(at, proper)
      .every(({ kind, text, lower }) => kind === 'word' && text === lower && lower !== 'former');
  // "the most recent Harbour figures"
  const isDegree = (at: number) =>
    tokens[at]?.lower === 'most' && tokens[at - 1]?.lower === 'the' && !isCapitalised(tokens[at + 1]);
  const isLeft = (at: number) => !isDegree(at) && (isDeterminer(tokens[at]?.lower ?? '') || isKind(at));
  while (start < coreEnd - 1 && isLeft(start)) start += 1;
  let end = coreEnd;
  if (/^(?:of|for|in|at|on|from)$/.test(tokens[coreEnd]?.lower ?? '') || hasTail(tokens, coreEnd)) {
    let stop = coreEnd + 1;
    while (stop < last && stop - coreEnd < LONGEST_TAIL && !TAIL_ENDS.test(tokens[stop]?.lower ?? ''))
      stop += 1;
    // "Center for Harbours and Women at the University of …": of a long phrase what has capitals.
    if (stop - coreEnd >= LONGEST_TAIL && isCapitalised(tokens[coreEnd - 1]) && hasTail(tokens, coreEnd)) {
      while (stop > coreEnd + 1 && !(isCapitalised(tokens[stop - 1]) && isEndOfName(tokens, coreEnd, stop)))
        stop -= 1;
      if (stop > coreEnd + 1) end = stop;
    } else if (stop > coreEnd + 1 && stop - coreEnd < LONGEST_TAIL)
      end = areListed(tokens, coreEnd + 1, last) ? last : stop;
  }
  const from = tokens[start]?.start ?? 0;
  return raw
    .slice(from, tokens[end - 1]?.end ?? from)
    .replace(/\s+/g, ' ')
    .replace(/[’']s?$/, '')
    .trim();
}

/** "Ely, Truro and Derby": names that commas part and an "and" ends. */
function areListed(tokens: Document['tokens'], first: number, last: number): boolean {
  let isJoined = false;
  for (let at = first; at < last; at += 1) {
    isJoined ||= tokens[at]?.lower === 'and';
    if (!isCapitalised(tokens[at]) && tokens[at]?.text !== ',' && tokens[at]?.lower !== 'and') return false;
  }
  return isJoined && last - first < LONGEST_TAIL;
}

/** True where all that a name has behind its link are capitals and what joins them, and no more of them follow. */
function isEndOfName(tokens: Document['tokens'], link: number, end: number): boolean {
  const isPart = (at: number) =>
    isCapitalised(tokens[at]) || /^(?:and|the|of|for|&)$/.test(tokens[at]?.lower ?? '');
  for (let at = link + 1; at < end; at += 1) if (!isPart(at)) return false;
  return !isCapitalised(tokens[end]) && !(isPart(end) && isCapitalised(tokens[end + 1]));
}

/** What stands before a group's name and is none of it: "the", "several", "his". */
export function isDeterminer(lower: string): boolean {
  return DETERMINERS.test(lower);
}

const DETERMINERS =
  /^(?:the|a|an|this|that|these|those|some|many|most|all|several|other|his|her|their|its|our|my|your|any|no|multiple|numerous|various)$/;
const TAIL_ENDS = /^(?:,|;|:|\(|—|–|―|who|which|that|whose|said|says)$/;
/** A prepositional phrase of more words is left off a group's name. */
const LONGEST_TAIL = 8;
