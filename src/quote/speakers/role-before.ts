import { isPersonNoun, isSaying, maySoundLikePerson, verbForm } from '../../english/index.ts';
import { auxiliaryOf } from '../grammar/closed.ts';
import { isFiniteVerb, itemAt } from '../grammar/tags.ts';
import { isTimeNoun } from '../grammar/times.ts';
import type { Token } from '../tokens.ts';
import { askedOnce } from '../words.ts';
import { appositionBefore, type RoleBefore } from './apposed-before.ts';
import type { Document } from './document.ts';
import {
  genderOfRole,
  isCourtesy,
  isFunctionWord,
  isNotPeople,
  isPersonWord,
  isPluralNoun,
  isPronoun,
  isRoleModifier,
  isRoleNoun,
  isTitle,
  singular,
} from './lexicon.ts';
import { endsOfRole, joinsOffice, startOfBody } from './office-links.ts';
import { isPlace } from './places.ts';
import { isPartyMember } from './role-index.ts';
import { compoundStart, isTold, ownerStart } from './role-start.ts';
import { isPossessiveMark, startsClause } from './runs.ts';

const isOffice = askedOnce(({ lower }) => (isRoleNoun(lower) || isTitle(lower)) && !isFunctionWord(lower));

/** "Suddenly", "Finally", "Apparently" as they open a sentence; no "Family" nor "Rally". */
const ADVERB = /^\p{Lu}\p{Ll}+(?:ally|ntly|ably|tely|edly|usly|denly|ingly)$/u;

/** Longest role before a name, in words: long enough for "former acting deputy attorney general". */
const LONGEST = 10;

/**
 * Reads the role that stands before a name: "Russian Foreign Minister | Sergey Lavrov", "Huckabee spokeswoman | Alice
 * Stewart", "Mr. | Putin" (a courtesy title gives a gender, no role).
 * @param first token index of the name's first word
 * @param last token index after the name
 */
export function roleBefore(document: Document, first: number, last: number): RoleBefore {
  const { tokens, sentenceOf, raw } = document;
  const sentence = sentenceOf[first];
  // "Lt. Col. (retd) | Ann Moss"
  const head = tokens[first - 1]?.text === ')' && tokens[first - 3]?.text === '(' ? first - 4 : first - 1;
  const next = itemAt(tokens, head);
  if (next === undefined || sentenceOf[first - 1] !== sentence) return { start: first };
  if (next.text === ',')
    return opensSentence(document, last) ? { start: first } : appositionBefore(document, first, last);
  // What only an ending tells to be a person stands before a name in full: "foreman | Roy Roe".
  const isFull = last - first > 1 && isSmall(next);
  const direct =
    isOffice(next.word) ||
    (isFull && (isPersonWord(next.word) || isInTag(document, head))) ||
    (last - first > 1 && isOpeningTrade(document, head));
  if (!direct && !(isCapital(next) && endsOfRole(document, head))) return { start: first };
  let start = head;
  let gender = genderOfRole(next.lower);
  const courtesyOnly = isCourtesy(next.lower);
  // "the assistant coroner | Dr Ann Roe"
  const presented =
    courtesyOnly && isPersonWord(tokens[head - 1]?.word) ? roleBefore(document, head, last) : undefined;
  // "Admiral Dr. Roe" has another title, and no office.
  if (presented?.role !== undefined && !isTitle(presented.role.text.toLowerCase()))
    return { ...presented, ...(gender !== undefined && { gender }) };
  while (!courtesyOnly && start > 0 && first - start < LONGEST && sentenceOf[start - 1] === sentence) {
    const token = tokens[start - 1];
    if (token === undefined || !extendsRole(document, start - 1, first, last)) {
      start = startOfBody(document, compoundStart(document, start, last), first);
      break;
    }
    gender ??= genderOfRole(token.lower);
    start -= 1;
  }
  if (!courtesyOnly) start = otherHalf(document, start, first, last);
  while (start < first && /^(?:of|and|for|'s|')$/.test(tokens[start]?.lower ?? '')) start += 1;
  // "The storm grew, leading skipper | Roe | to turn back": what it makes her do.
  if (tokens[start]?.text === 'leading' && tokens[start - 1]?.text === ',' && tokens[last]?.lower === 'to')
    start += 1;
  // "Suddenly French President | Roe", "another Harbour lawyer | Roe": how it came, and that there are more.
  const opens = start === document.sentences[sentence ?? 0]?.first && ADVERB.test(tokens[start]?.text ?? '');
  if (start < first - 1 && (opens || tokens[start]?.lower === 'another')) start += 1;
  // "fellow Senator | Roe", "her fellow | Roe supporters": one more beside somebody else.
  // Not "said fellow | Ann Roe", who is one.
  const isFellow = start === first - 1 && last - first > 1 && isSaying(tokens[start - 1]?.lower ?? '');
  if (tokens[start]?.lower === 'fellow' && !isFellow && (isSmall(tokens[start]) || start < first - 1))
    start += 1;
  if (start >= first || (start === first - 1 && isOnlyAdjective(next))) return { start: first };
  if (!courtesyOnly) start = whose(document, start, first);
  // "Chief Medical Officer Professor | Roe", "House Speaker Rep. | Roe": the title goes with the name; not "Business School Professor", nor
  // "Law Professor", "Democrat Rep.".
  const isSeat = /^(?:rep|sen)\.$/.test(next.lower) && !isPartyMember(tokens[head - 1]?.lower ?? '');
  const isBoth = (isSeat || HONOURS.test(next.lower)) && isOfficeHead(tokens[head - 1]);
  const end = tokens[isBoth && start < head ? head - 1 : first - 1]?.end ?? 0;
  const from = tokens[start]?.start ?? end;
  const text = raw.slice(from, end);
  // "the chaplain, the Rev. | Roe"
  const open = tokens[start - 1]?.lower === 'the' ? start - 1 : start;
  const courtesy = first - start === 1 && isCourtesy(next.lower);
  const apposed =
    first - start === 1 && last - first > 1 && isTitle(next.lower) && isSetOff(document, open, last)
      ? appositionBefore(document, open, last)
      : undefined;
  // "a friend of the mayor, Dr Ann Roe": the friend.
  const other = apposed?.role && !isSomebodysOwn(raw, apposed.role.start) ? apposed.role : undefined;
  if (other !== undefined || apposed?.role === undefined) gender ??= apposed?.gender;
  const own = courtesy || text === '' ? undefined : { start: from, end, text };
  // "the lead author, Professor | Roe": the office tells more.
  const [role, more] = other !== undefined && HONOURS.test(text.toLowerCase()) ? [other, own] : [own, other];
  return {
    start,
    ...(role && { role }),
    ...(more && { apposed: more }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/**
 * "Harbour Institute president and | CEO Ann Roe", "a singer and | activist Ann Roe": two things that one is; of "the mayor and police chief Ann
 * Roe" and "a friend and Senator Roe" two may be told.
 * @param start first token of the half next to the name
 * @returns where the other half begins, else `start`
 */
function otherHalf(document: Document, start: number, first: number, last: number): number {
  const { tokens, sentenceOf } = document;
  const head = start - 2;
  if (tokens[start - 1]?.lower !== 'and' || sentenceOf[head] !== sentenceOf[start]) return start;
  if (!isRoleNoun(tokens[head]?.lower ?? '') || isPluralNoun(tokens[head]?.lower ?? '')) return start;
  let from = head;
  while (head - from < LONGEST && sentenceOf[from - 1] === sentenceOf[start]) {
    if (!extendsRole(document, from - 1, first, last)) break;
    from -= 1;
  }
  from = compoundStart(document, from, last);
  const opener = sentenceOf[from - 1] === sentenceOf[start] ? tokens[from - 1] : undefined;
  if (opener === undefined || opener.kind === 'close' || isSaying(opener.lower)) return from;
  // "Writing in the Post, though, Harbour Institute fellow and former judge Ann Roe"
  if (opener.text === ',' && isCapital(tokens[from])) return from;
  return /^(?:an?|its|his|her)$/.test(opener.lower) && isSmall(tokens[start]) ? from : start;
}

/** "a friend of the mayor": of "the signature of the rector" it is the rector. */
function isSomebodysOwn(raw: string, start: number): boolean {
  const [, head] = OF_SOMEBODY.exec(raw.slice(Math.max(0, start - LONGEST_HEAD), start)) ?? [];
  return (
    head !== undefined && (isRoleNoun(head.toLowerCase()) || genderOfRole(head.toLowerCase()) !== undefined)
  );
}

const OF_SOMEBODY = /(\p{L}+)\s+of\s+(?:the|an?|his|her|their)\s+$/iu;

/** Characters of "grandmother of their ". */
const LONGEST_HEAD = 32;

/** "Projectionist | Roy Roe said": a noun for a person with the capital of the start of its sentence. */
const isOpeningTrade = ({ tokens, sentences, sentenceOf }: Document, head: number): boolean =>
  head === sentences[sentenceOf[head] ?? 0]?.first && isPersonNoun(tokens[head]?.lower ?? '');

/** "“…,” said village | thatcher Ann Roe": between a verb of saying behind the quotation and a name only what somebody is can stand. */
function isInTag({ tokens, sentenceOf }: Document, head: number): boolean {
  if (!maySoundLikePerson(tokens[head]?.lower ?? '') || isFunctionWord(tokens[head]?.lower ?? ''))
    return false;
  let at = head - 1;
  while (
    head - at < LONGEST_TITLE &&
    isSmall(tokens[at]) &&
    (tokens[at]?.word.closed === undefined || tokens[at]?.lower === 'and') &&
    !isSaid(tokens, at)
  )
    at -= 1;
  return sentenceOf[at] === sentenceOf[head] && isSaid(tokens, at);
}

/** Words of "young apprentice thatcher", and one more. */
const LONGEST_TITLE = 5;

const isSaid = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'close' && isTold(tokens, at);

/** "the rector, | Dr Ann Roe |,": between two commas, or at the end. */
function isSetOff({ tokens, sentenceOf }: Document, start: number, last: number): boolean {
  if (tokens[start - 1]?.text !== ',') return false;
  const next = tokens[last];
  return next === undefined || sentenceOf[last] !== sentenceOf[start] || /^[,.;:)(—–-]+$/.test(next.text);
}

/** What goes with a name, whatever office its bearer has. */
const HONOURS = /^(?:prof(?:essor)?\.?|rev\.?|reverend|lord|sir|dame)$/;

/** "Officer", "Secretary", "researcher": who holds an office, and no part of what a chair is for. */
const isOfficeHead = (token: Token | undefined): boolean =>
  token !== undefined && isRoleNoun(token.lower) && !isRoleModifier(token.lower);

const isFieldOf = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && !isTitle(token.lower) && !isRoleNoun(token.lower);

/** "the conservative | Roe": how somebody is, and no office. */
const isOnlyAdjective = ({ text }: Token): boolean =>
  /^(?:conservative|liberal|moderate|progressive|independent|major|minor|key)$/.test(text);

/** "Norland's president", and of "his dad's lawyer" the lawyer: where the role begins with whoever has it. */
function whose(document: Document, start: number, first: number): number {
  const { tokens } = document;
  if (!/^(?:his|her|their|my|our|your|its)$/.test(tokens[start - 1]?.lower ?? ''))
    return ownerStart(document, start);
  const mark = tokens.slice(start, first).findLastIndex(isPossessiveMark);
  const isSmall = tokens.slice(start, start + mark).every(({ text, lower }) => text === lower);
  return mark > 0 && isSmall ? start + mark + 1 : start;
}

/** No verb of saying: "Recall leader Ann Roe". */
const isBidding = askedOnce(({ lower, frame }) => {
  const form = verbForm(lower);
  return (
    form?.base === true &&
    !form.noun &&
    frame === undefined &&
    !isRoleModifier(lower) &&
    !isRoleNoun(lower) &&
    !isPlace(lower)
  );
});

const isSmall = (token: Token | undefined) => token?.word.isSmall === true;

const isCapital = (token: Token | undefined) => token?.word.hasCapital === true;

/** The first word of what departments and committees are called that have an "and" in their name. */
const DEPARTMENTS =
  /^(?:ways|health|housing|energy|education|homeland|oversight|science|commerce|trade|food|agriculture|environment|transportation|banking|budget|natural|small|citizenship|customs|immigration|border|culture|families|women|children|justice|labou?r|business|tourism|finance|defen[cs]e|sports?|youth|planning|water|land)$/;

function extendsRole(document: Document, at: number, first: number, last: number): boolean {
  const token = document.tokens[at];
  if (token === undefined) return false;
  if (token.lower === "'s" || token.lower === "'") return true;
  // "Fox & Friends co-host"
  if (token.text === '&')
    return at > 0 && isCapital(document.tokens[at - 1]) && isFieldOf(document.tokens[at + 1]);
  if (token.kind !== 'word') return false;
  const capital = isCapital(token);
  if (token.lower === 'and') {
    // "Health and Human Services Secretary"
    const left = document.tokens[at - 1];
    return (
      isCapital(left) &&
      isCapital(document.tokens[at + 1]) &&
      DEPARTMENTS.test(left?.lower ?? '') &&
      // "Minister of Environment and Energy | Karl Roe"
      (at + 2 < first || joinsOffice(document, at - 2, first))
    );
  }
  if (joinsOffice(document, at, first)) return true;
  // "Speaker of the House"
  if (token.lower === 'the')
    return (
      /^(?:of|to)$/.test(document.tokens[at - 1]?.lower ?? '') &&
      endsOfRole(document, at) &&
      isCapital(document.tokens[at + 1])
    );
  if (isFunctionWord(token.lower) || isPronoun(token.lower)) {
    return token.lower === 'us'
      ? token.text === 'US'
      : /^(?:former|ex|late|first|second|high|new|old)$/.test(token.lower);
  }
  // "Take Mayor Roe, who …", "CLOSE Mayor Roe said": what the reader is told to do.
  if (capital) return !(isBidding(token.word) && startsClause(document, at));
  // "the same day President Roe", "last year candidate Roe": when it was.
  const before = document.tokens[at - 1]?.lower ?? '';
  const isWhen = isCapital(document.tokens[at + 1]) || /^(?:same|that|very|last|next)$/.test(before);
  if (isTimeNoun(token.lower) && isWhen) return false;
  // "by the time | anchor Roe"
  if (/^(?:time|moment|day|year)$/.test(token.lower) && before === 'the') return false;
  // "would host President Roe"
  if (verbForm(token.lower)?.base === true && document.tokens[at - 1]?.word.closed === 'MD') return false;
  if (isObject(document, at, last) || isInFront(document, at)) return false;
  // "Notable leakers and whistle-blowers | FBI agent Roe": a heading before the sentence.
  if (isPluralNoun(token.lower) && isCapital(document.tokens[at + 1]) && isPersonNoun(singular(token.lower)))
    return false;
  return (
    isRoleNoun(token.lower) ||
    isRoleModifier(token.lower) ||
    isPlace(token.lower) ||
    /-/.test(token.text) ||
    isNotPeople(token.lower)
  );
}

/** "…, a friend of the town's biggest ally, | Roe | said": no comma closes the apposition, so that the name opens the main clause. */
function opensSentence({ tokens }: Document, last: number): boolean {
  const next = tokens[last];
  return next?.kind === 'word' && (isSaying(next.lower) || verbForm(next.lower)?.past === true);
}

/** "In his peace drive | Secretary Roe was …": what is put in front of the clause is no office with a small letter. */
function isInFront({ tokens, sentences, sentenceOf }: Document, at: number): boolean {
  if (!isNotPeople(tokens[at]?.lower ?? '') || !isCapital(tokens[at + 1])) return false;
  const first = sentences[sentenceOf[at] ?? 0]?.first ?? 0;
  return (
    at - first < LONGEST &&
    tokens[first]?.word.closed === 'IN' &&
    /^(?:his|her|its|their)$/.test(tokens[first + 1]?.lower ?? '') &&
    tokens.slice(first + 2, at).every(({ word }) => word.isSmall)
  );
}

/** "the budget | President Roe wrote", "a team | Senator Roe leads": a noun before a clause about it; not "the education Minister Roe said". */
function isObject(document: Document, at: number, last: number): boolean {
  const { tokens } = document;
  const noun = tokens[at];
  const title = tokens[at + 1];
  if (noun === undefined || title === undefined || !isCapital(title) || !HEADS_CLAUSE.test(title.lower))
    return false;
  if (!/^(?:the|an?|this|that|every|each|any)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (noun.word.isAdjective || BEFORE_TITLE.test(noun.lower) || isRoleNoun(noun.lower)) return false;
  return lacksObject(document, at - 2, last);
}

/**
 * "read the letter | President Roe wrote", "The budget | President Roe delivered on Monday was late": what the verb behind the name is done to stands
 * before the name; not in "“…,” the education Minister Roe said" and "The education Minister Roe opened the school".
 * @param opener the token before the noun phrase
 * @param last token index after the name
 */
function lacksObject(document: Document, opener: number, last: number): boolean {
  const { tokens, sentenceOf } = document;
  const isIn = (at: number) => at >= 0 && sentenceOf[at] === sentenceOf[last];
  let verb = last;
  while (isIn(verb) && (auxiliaryOf(tokens[verb]?.lower ?? '') || /^(?:MD|RB)$/.test(closedOf(tokens[verb]))))
    verb += 1;
  const form = tokens[verb]?.word.isSmall === true ? tokens[verb]?.word.form : undefined;
  if (!isIn(verb) || form === undefined || (form.ing && verb === last)) return false;
  const before = isIn(opener) ? tokens[opener] : undefined;
  if (before?.kind === 'word' && !/^(?:CC|SC|TH|WR)$/.test(closedOf(before))) return true;
  // Past "on Monday": the verb of which the noun is the subject, or the object of the clause.
  let at = verb + 1;
  while (
    isIn(at) &&
    (/^(?:IN|RB|TO|CD)$/.test(closedOf(tokens[at])) ||
      tokens[at]?.kind === 'number' ||
      isTimeNoun(tokens[at]?.lower))
  )
    at += 1;
  const next = isIn(at) ? tokens[at] : undefined;
  if (next?.kind !== 'word') return !isSaying(tokens[verb]?.lower ?? '');
  const past = next.word.form;
  return (
    next.word.isSmall &&
    (isFiniteVerb(next.word.closed) || (past !== undefined && (past.past || past.s) && !past.noun))
  );
}

const closedOf = (token: Token | undefined): string => token?.word.closed ?? '';

/** Titles that no compound in small letters has. */
const HEADS_CLAUSE = /^(?:president|sen\.?|senator|rep\.?|representative|gov\.?|governor|speaker|minister)$/;

const BEFORE_TITLE =
  /^(?:former|ex|late|then|vice|deputy|acting|interim|state|current|outgoing|incoming|sitting|prime|foreign|lifelong|longtime|long-time|onetime|one-time|veteran|freshman|.+-.+)$/;
