import type { Span } from '../../article/types.ts';
import { doubtingForms } from '../../english/index.ts';
import { lazy } from '../../lazy.ts';
import { isRole } from '../occupations.ts';
import type { Named, People } from '../people.ts';
import { STOP } from '../sentence.ts';
import { cueIn, cuesIn, quotesOwn } from './cues.ts';
import { denialOf } from './denial.ts';
import { handleIn } from './handles.ts';
import { labelIn } from './label.ts';
import { BESIDE, isNameOnly, leadsToName, nameAt, nameIn } from './naming.ts';
import { namedBefore, namedBehind } from './phrasings.ts';
import { pointedAt } from './pointed.ts';
import { bareSignature } from './signature.ts';
import { subjectOf } from './subject.ts';
import type { Reading } from './types.ts';

const doubt = lazy(
  () => new RegExp(`\\b(?:${[...doubtingForms()].join('|')}|rul(?:es?|ed|ing) out)\\b`, 'iu'),
);
const LOOK = 90;
/** How far behind a claim its reporting clause may go on: a role with its institution may take a line. */
const LONGEST_CLAUSE = 240;
const CLAUSE_END = new RegExp(`${STOP}|[!?;\n“„«"]`, 'u');
/** All of a text up to the mark that opens a quotation, where no sentence ends before. */
const LED_CLAUSE = new RegExp(`^(?:(?!${STOP})[^!?;\n“„«"”»])*["“„«'‘]$`, 'u');

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

/** "According to" in other languages of the messages. */
const ABROAD = String.raw`selon|d['’]après|laut|según|по\s+словам`;
const SOURCE_BEHIND = new RegExp(
  String.raw`^(?:according\s+to|in\s+the\s+words\s+of|per|as\s+per|by|${ABROAD})\s+`,
  'iu',
);
const SOURCE_BEFORE = new RegExp(
  String.raw`(?:according\s+to|in\s+the\s+words\s+of|as\s+quoted\s+by|(?<!\p{L})(?:${ABROAD})|(?<!\p{L})(?:quot|cit|re-?tweet|re-?post|echo|paraphras)(?:e|es|s|ed|ing)?(?:\s+(?:of|by|from))?|words\s+of)\s+`,
  'iu',
);

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
  const isFirst = isNextOnes || opensAnother(text.charAt(claim.end - 1), tail);
  const named =
    (isFirst ? (own('lead') ?? own('tail')) : (own('tail') ?? own('lead'))) ??
    pointedBeside(lead, leadFrom, tail, claim.end, people);
  const sentence = lead.slice(lastEnd(lead, LEAD_END));
  const denied = denialOf(sentence, isNextOnes ? '' : tail);
  return {
    doubted: doubt().test(sentence) || doubt().test(tail.slice(0, LOOK)),
    ...(named !== undefined && { named }),
    ...(denied !== undefined && { denied }),
  };
}

/** Whom a sentence of its own behind a claim, or else before the first claim of a message, names as its speaker. */
function pointedBeside(
  lead: string,
  leadFrom: number,
  tail: string,
  tailFrom: number,
  people: People,
): Named | undefined {
  const opening = afterMarks(tail);
  // What leads to the next quotation is of that one.
  const own = /["“„«]\s*$/u.test(tail) ? tail.slice(0, lastEnd(tail, LEAD_END)) : tail;
  const behind = pointedAt(own.slice(opening), tailFrom + opening, people);
  if (behind !== undefined) return behind;
  const before = lead.replace(/["“„«'‘*_\s]+$/u, '');
  return /["”»]/u.test(before) ? undefined : pointedAt(before, leadFrom, people);
}

/**
 * Whether what stands behind a claim says who says the next one: "and Roe said", "Roe told us on Monday:", "According to Roe," up to the mark
 * that opens it.
 */
function leadsOn(tail: string): boolean {
  const clause = LED_CLAUSE.exec(tail.slice(afterMarks(tail)))?.[0];
  if (clause === undefined) return false;
  if (SOURCE_BEHIND.test(clause)) return true;
  const cue = cueIn(clause);
  return cue !== undefined && cue.index > 1;
}

/** Whether the sentence of a claim ends with it, and the next says what somebody says: `Roe said "…". Doe said it was a shame`. */
function opensAnother(last: string, tail: string): boolean {
  const from = afterMarks(tail);
  const isOver = /^["”»“’'*_)]*\s*[.;\n]/u.test(tail) || (last === '.' && /^\p{Lu}/u.test(tail.slice(from)));
  const cue = isOver ? cueIn(tail.slice(from).split(CLAUSE_END)[0] ?? '') : undefined;
  return cue !== undefined && cue.index > 1;
}

/** Offset behind the marks that close a claim. */
function afterMarks(tail: string): number {
  return /^[\s"”»“’'*_.,!?…]*/u.exec(tail)?.[0].length ?? 0;
}

function fromTail(tail: string, offset: number, people: People): Named | undefined {
  const tagged = /^[\s"”»“’'*_.,!?…]*(?=[@#])/u.exec(tail);
  if (tagged !== null) {
    const handle = handleIn(tail.slice(tagged[0].length).split(/\s/u)[0] ?? '', people);
    const from = offset + tagged[0].length;
    if (handle !== undefined) return { ...handle, start: handle.start + from, end: handle.end + from };
  }
  const signed = /^[\s"”»“’'*_.,!?…]*(?:[—–―~←]|<?--?|\()\s*/u.exec(tail);
  if (signed !== null) {
    const name = nameAt(tail, signed[0].length, offset, people);
    const before = tail.slice(signed[0].length, name === undefined ? undefined : name.start - offset);
    // "(ruling of the Harbour Court)": words in capitals that nothing leads to are no signature.
    const isSigned =
      name !== undefined &&
      (leadsToName(before) || cueIn(before) !== undefined || people.person(name.text) !== undefined);
    if (isSigned) return name;
  }
  const alone = signedAlone(tail, offset, people);
  if (alone !== undefined) return alone;
  const opening = afterMarks(tail);
  const clause = tail.slice(opening).split(CLAUSE_END)[0] ?? '';
  const source = SOURCE_BEHIND.exec(clause);
  if (source !== null) return nameAt(tail, opening + source[0].length, offset, people);
  const named = namedBehind(clause, offset + opening, people);
  if (named !== undefined) return named;
  const cue = cueIn(clause);
  if (cue === undefined) return undefined;
  // “…”. Roe said it was late: what he says is something else.
  if (
    OWN_CLAUSE.test(clause.slice(cue.index + cue.text.length)) &&
    /^["”»“’'*_)]*\s*\.|^[^"”»]*\n/u.test(tail)
  )
    return undefined;
  if (cue.index <= 1) {
    const from = opening + cue.index + cue.text.length;
    const name = nameAt(tail, from, offset, people);
    if (name !== undefined && !BESIDE.test(tail.slice(from, name.start - offset))) return name;
  }
  return quotesOwn(cue, ',') ? nameIn(clause.slice(0, cue.index), offset + opening, people) : undefined;
}

/** Behind a verb of saying: a clause of its own, "it was a shame", "that he will go". */
const OWN_CLAUSE =
  /^\s+(?:that\s+(?:\p{L}+\s+){2}|(?:that\s+)?(?:it|this|that|there|he|she|they|we|i|you)(?:['’]\p{L}+|\s+(?:is|was|were|are|has|had|have|do|does|did|will|would|can|could|should|may|might|must))(?!\p{L}))/iu;

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

/** A heading, where the words set off do not follow at once: "Roe: the roof is “full of holes”". */
const LABELLED = /^\s*[^:“”"«»\n]{2,60}:(?=\s+\p{L})/u;

function fromLead(lead: string, offset: number, people: People): Named | undefined {
  const own = lastEnd(lead, QUOTED_END, lead.length - 3);
  const clause = lead.slice(own);
  const from = offset + own;
  const cue = cuesIn(clause).findLast((each) => quotesOwn(each, clause.slice(each.index + each.text.length)));
  const subject = cue === undefined ? undefined : subjectOf(clause.slice(0, cue.index), from, people);
  // Behind the verb another may be named: "Doe said, quoting Roe".
  if (
    cue !== undefined &&
    subject !== undefined &&
    !/\p{Lu}/u.test(clause.slice(cue.index + cue.text.length))
  )
    return subject;
  const source = SOURCE_BEFORE.exec(clause);
  if (source !== null) {
    const name = nameIn(
      clause.slice(source.index + source[0].length),
      from + source.index + source[0].length,
      people,
    );
    if (name !== undefined) return name;
  }
  const named = namedBefore(clause, from, people);
  if (named !== undefined) return named;
  if (cue !== undefined) {
    // "Pressed by Roe, Doe said": the subject stands behind the comma; of "Doe, a friend of Roe, said" nothing does.
    const begin = clause.lastIndexOf(',', cue.index) + 1;
    return (
      nameIn(clause.slice(begin, cue.index), from + begin, people) ??
      nameIn(clause.slice(0, cue.index), from, people)
    );
  }
  if (/:\s*[*_"“„«'‘(]*$/u.test(clause)) return labelIn(clause, from, people);
  const label = LABELLED.exec(clause);
  const labelled = label === null ? undefined : labelIn(label[0], from, people);
  if (labelled !== undefined && people.known(labelled.text) !== undefined) return labelled;
  // "Ada Flint - “…”", with nothing else on the line.
  const signed = BEFORE_DASH.exec(lead)?.groups?.name;
  return signed !== undefined && isNameOnly(signed, people) ? nameIn(clause, from, people) : undefined;
}

/** All of a line before words in marks that a dash leads to. */
const BEFORE_DASH =
  /(?:^|\n)[\s*_>#]*(?<name>\p{L}[^\n"“”„«»:;!?()]{1,60}?)\s*[*_]*\s*(?:[—–―]|\s-{1,2})\s*[*_]*["“„«'‘]$/u;
