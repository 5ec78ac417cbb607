import type { Span } from '../../article/types.ts';
import { wordsOf } from '../../concordance/index.ts';
import { doubtingForms, lazy, SPEECH_NOUNS, titlesMarked } from '../../english/index.ts';
import { isRole, type Named, type People } from '../people.ts';
import { STOP } from '../sentence.ts';
import { cueIn, cuesIn, quotesOwn } from './cues.ts';
import { denialOf } from './denial.ts';
import { bareSignature } from './signature.ts';
import type { Reading } from './types.ts';

const doubt = lazy(
  () => new RegExp(`\\b(?:${[...doubtingForms()].join('|')}|rul(?:es?|ed|ing) out)\\b`, 'iu'),
);
/** Words that stand for nobody in particular. */
const NOBODY =
  /^(?:i|we|you|he|she|they|it|who|someone|somebody|everyone|people|this|that|there|one|what|which|reports?|sources?|media)$/iu;
const LOOK = 90;
/** How far behind a claim its reporting clause may go on: a role with its institution may take a line. */
const LONGEST_CLAUSE = 240;
const CLAUSE_END = new RegExp(`${STOP}|[!?;\n“„«"]`, 'u');
const PHRASE_END = new RegExp(
  `${STOP}|[,;:!?()\n“”„«»"|]|\\s(?:during|after|before|when|while|told|said|who)\\s`,
  'u',
);

/** Where a sentence ends in what stands before a claim, and where another claim does. */
const LEAD_END = new RegExp(`(?:${STOP}|[!?])(?= )|\\n`, 'gu');
const QUOTED_END = new RegExp(`${LEAD_END.source}|[”»]`, 'gu');

/** Offset behind the last end of a sentence that stands no later than at an offset. */
const lastEnd = (text: string, ends: RegExp, most = text.length): number => {
  const last = [...text.matchAll(ends)].findLast(({ index }) => index <= most);
  return last === undefined ? 0 : last.index + last[0].length;
};

/** Whom the text around a claim names as its speaker. */
export type Around = Omit<Reading, 'span'>;

/**
 * Reads who is credited with a claim: a signature after a dash, "said X", "X said", "according to X", "X: …".
 * @param before where the text before the claim begins that belongs to it
 * @param after where the text behind it ends
 */
export function creditAround(
  text: string,
  claim: Span,
  before: number,
  after: number,
  people: People,
): Around {
  const lead = text.slice(Math.max(before, claim.start - LOOK * 2), claim.start);
  const tail = text.slice(claim.end, Math.min(after, claim.end + LONGEST_CLAUSE));
  const leadFrom = claim.start - lead.length;
  const isNextOnes = leadsOn(tail);
  const own = (where: 'lead' | 'tail') =>
    where === 'lead' ? fromLead(lead, leadFrom, people) : fromTail(tail, claim.end, people);
  const named = isNextOnes ? (own('lead') ?? own('tail')) : (own('tail') ?? own('lead'));
  const sentence = lead.slice(lastEnd(lead, LEAD_END));
  const denied = denialOf(sentence, isNextOnes ? '' : tail);
  return {
    doubted: doubt().test(sentence) || doubt().test(tail.slice(0, LOOK)),
    ...(named !== undefined && { named }),
    ...(denied !== undefined && { denied }),
  };
}

/** Whether what stands behind a claim says who says the next one: "and Roe said", right before that. */
function leadsOn(tail: string): boolean {
  const clause = tail.slice(afterMarks(tail));
  const cue = cueIn(clause);
  if (cue === undefined || cue.index <= 1) return false;
  return /^(?:\s+that)?[\s,:*_]*["“„«'‘]$/u.test(clause.slice(cue.index + cue.text.length));
}

/** Offset behind the marks that close a claim. */
function afterMarks(tail: string): number {
  return /^[\s"”»“’'*_.,!?…]*/u.exec(tail)?.[0].length ?? 0;
}

function fromTail(tail: string, offset: number, people: People): Named | undefined {
  const signed = /^[\s"”»“’'*_.,!?…]*(?:[—–―~]|--?|\()\s*/u.exec(tail);
  if (signed !== null) {
    const name = nameAt(tail, signed[0].length, offset, people);
    if (name !== undefined) return name;
  }
  const alone = signedAlone(tail, offset, people);
  if (alone !== undefined) return alone;
  const opening = afterMarks(tail);
  const clause = tail.slice(opening).split(CLAUSE_END)[0] ?? '';
  const source = /^(?:according\s+to|in\s+the\s+words\s+of|per|as\s+per|by)\s+/iu.exec(clause);
  if (source !== null) return nameAt(tail, opening + source[0].length, offset, people);
  const cue = cueIn(clause);
  if (cue === undefined) return undefined;
  if (cue.index <= 1) {
    const from = opening + cue.index + cue.text.length;
    const name = nameAt(tail, from, offset, people);
    if (name !== undefined && !BESIDE.test(tail.slice(from, name.start - offset))) return name;
  }
  return quotesOwn(cue, ',') ? nameIn(clause.slice(0, cue.index), offset + opening, people) : undefined;
}

/** A known name that is all there is behind the marks: of others it can't be told whether they are names. */
function signedAlone(tail: string, offset: number, people: People): Named | undefined {
  const signature = bareSignature(tail);
  if (signature === undefined) return undefined;
  const { text, start, role } = signature;
  if (role !== undefined && (!isRole(role) || cueIn(role) !== undefined)) return undefined;
  const name = people.person(text);
  if (name === undefined || people.isOutlet(text) || !isNameOnly(text, people)) return undefined;
  // One word in small letters is a word that somebody is called by as well: "true".
  if (!/\p{Lu}|\s/u.test(text)) return undefined;
  return { ...name, start: name.start + offset + start, end: name.end + offset + start };
}

function fromLead(lead: string, offset: number, people: People): Named | undefined {
  const own = lastEnd(lead, QUOTED_END, lead.length - 3);
  const clause = lead.slice(own);
  const from = offset + own;
  const source =
    /(?:according\s+to|in\s+the\s+words\s+of|as\s+quoted\s+by|quot(?:e|es|ed|ing)(?:\s+(?:of|by|from))?|words\s+of)\s+/iu.exec(
      clause,
    );
  if (source !== null) {
    const name = nameIn(
      clause.slice(source.index + source[0].length),
      from + source.index + source[0].length,
      people,
    );
    if (name !== undefined) return name;
  }
  const cue =
    cuesIn(clause).findLast((each) => quotesOwn(each, clause.slice(each.index + each.text.length))) ??
    lastMatch(OWN_WORDS, clause);
  if (cue !== undefined) {
    // "Pressed by Roe, Doe said": the subject stands behind the comma; of "Doe, a friend of Roe, said" nothing does.
    const subject = clause.lastIndexOf(',', cue.index) + 1;
    return (
      nameIn(clause.slice(subject, cue.index), from + subject, people) ??
      nameIn(clause.slice(0, cue.index), from, people)
    );
  }
  return /:\s*[*_"“„«'‘(]*$/u.test(clause) ? nameIn(clause, from, people) : undefined;
}

/** "Okafor's words were", "in Birch's latest statement". */
const OWN_WORDS = new RegExp(
  `['’]s?\\s+(?:[\\p{L}-]+\\s+){0,2}(?:words|${SPEECH_NOUNS.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}

/** Before a name: not the one who speaks, but one whom somebody speaks for or near. */
const BESIDE = /\s(?:for|to|by|with|about|against|behind|near|beside|from|under|over)\s/iu;

/** A name that begins here: one that the archive knows, a role, or words in capitals. */
function nameAt(text: string, at: number, offset: number, people: People): Named | undefined {
  const phrase = text.slice(at).split(PHRASE_END)[0] ?? '';
  return nameIn(phrase, offset + at, people);
}

/** The name in a short phrase: known, by role, or in capitals. */
function nameIn(phrase: string, offset: number, people: People): Named | undefined {
  const known = people.known(phrase);
  if (known !== undefined && !people.isOutlet(known.text)) {
    const own = holderOf(phrase, known, people) ?? known;
    return { ...own, start: own.start + offset, end: own.end + offset };
  }
  const capitals =
    /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:al|bin|ibn|de|del|della|der|di|du|el|la|le|van|von)[\s-]+)?\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;
  for (const match of phrase.matchAll(capitals)) {
    const opener = openerOf(match[0]);
    const plain = match[0].slice(opener).replace(/(?:['’]s?|[.-])+$/u, '');
    // "@realDonaldTrump" has a name in it, as "@McTavish" has one word.
    const text = HANDLE.test(phrase.slice(0, match.index)) ? plain.replaceAll(INNER_CAPITAL, ' ') : plain;
    if (NOBODY.test(text) || OPENERS.test(text) || people.isOutlet(text)) continue;
    const start = offset + match.index + opener;
    if (isRole(phrase)) break;
    return { text, start, end: start + plain.length };
  }
  const role = /\b(?:the|a|an)?\s*((?:[\p{L}-]+\s+){0,4}[\p{L}-]+)\s*$/iu.exec(phrase);
  if (role?.[1] !== undefined && isRole(role[1])) {
    const start = offset + phrase.lastIndexOf(role[1]);
    return { text: role[1], start, end: start + role[1].length };
  }
  return undefined;
}

/**
 * Who holds an office whose institution is called after somebody else: "professor at the Birch Institute of Geology Ada Flint". The
 * full name that ends the phrase, with nothing that speaks of a second person in between.
 */
function holderOf(phrase: string, known: Named, people: People): Named | undefined {
  const rest = phrase.slice(known.end);
  const isPlace = /\b(?:in|at|of|from)\s+(?:the\s+)?$/iu.test(phrase.slice(0, known.start));
  if (!isPlace && !/^['’]s?\s/u.test(rest)) return undefined;
  if (BESIDE.test(rest)) return undefined;
  const last = /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)+(?=[\s,:"“„«'‘*_(—–-]*$)/u.exec(rest);
  const name = last === null ? undefined : people.known(last[0]);
  if (last === null || name === undefined || !/\s/u.test(name.text)) return undefined;
  if (rest.slice(0, last.index).includes(',')) return undefined;
  if (last[0].slice(name.end).trim() !== '') return undefined;
  const start = known.end + last.index + name.start;
  return { text: name.text, start, end: start + name.text.length };
}

/** What stands before the name in a user's handle, and where one of its words ends. */
const HANDLE = /@[\p{L}\d_]*$/u;
const INNER_CAPITAL = /(?<=\p{Ll}{2})(?=\p{Lu})/gu;

/** Capitalised at the beginning of a sentence, not as a name. */
const OPENERS =
  /^(?:As|And|But|When|While|Then|So|Did|Does|Do|Has|Is|Was|If|That|According|By|From|The|A|An|What|Why|How|Who|On|In|At|Also|Just|Really|Yesterday|Today|Here|Quote|Breaking|Source|Lol|Wow|Hey|Hi|No|Yes|My|Our|Their|His|Her|Its|Yet|After|Before|Later|Earlier|Once|Someone|Everyone|Nobody|For|Not|To|Or|Still|Now|Well|RT|MT|FYI|ICYMI|PSA)$/u;

/** The length of the words before a name that only open the sentence: "As Bay Courier". */
function openerOf(capitals: string): number {
  const [first = ''] = capitals.split(/\s/u);
  return first !== capitals && OPENERS.test(first)
    ? capitals.length - capitals.slice(first.length).trimStart().length
    : 0;
}

const THEY =
  /^(?:and\s+|but\s+|then\s+|so\s+)?(?:he|she|they|(?:the\s+|some\s+)?(?:reports?|sources?|media|officials?))(?:\s+(?:also|then|once|has|have|had|just|even|really|never))*$/iu;
/** Between a name and the verb that reports. */
const ADVERBS =
  /^(?:\s*,[^,]{1,80},)?(?:\s+(?:also|then|once|has|have|had|just|even|really|never|recently|again|later|earlier|reportedly|yesterday|today|is|was|not|(?:did|has|does)(?:\s+not|n['’]t)))*\s*$/iu;

/** Whether a phrase is the subject of a verb that reports: "he", "Lavrov also", "the French minister". */
export function isSubject(phrase: string, people: People): boolean {
  const text = phrase.trim();
  if (THEY.test(text) || people.isOutlet(text)) return true;
  const named = nameIn(text, 0, people);
  if (named === undefined) return false;
  return ADVERBS.test(text.slice(named.end)) && isNameOnly(text.slice(0, named.end), people);
}

const TITLES = titlesMarked('title');
const BEFORE_NAME =
  /^(?:as|and|but|so|when|while|then|yesterday|today|the|a|an|of|for|former|ex|late|top|defen[cs]e|that|because)$/iu;

/** Whether a phrase is a name or an office and nothing else, titles and adjectives before it included. */
export function isNameOnly(phrase: string, people: People): boolean {
  const text = phrase.trim();
  const named = nameIn(text, 0, people);
  if (named === undefined || !/^['’s\s]*$/u.test(text.slice(named.end))) return false;
  const before = wordsOf(text, 0, named.start);
  return (
    before.length <= 6 &&
    before.every(
      (word) => word.capital || BEFORE_NAME.test(word.key) || TITLES.has(word.key) || isRole(word.key),
    )
  );
}
