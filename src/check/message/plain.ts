import type { Span } from '../../article/types.ts';
import { wordsOf } from '../../concordance/index.ts';
import type { People } from '../people.ts';
import { creditAround } from './credit.ts';
import { askedIn, cueIn, cuesIn, takesClause } from './cues.ts';
import { isHandle } from './handles.ts';
import { isNameOnly, isSubject, nameAt } from './naming.ts';
import { openingOf, TIME } from './opening.ts';
import type { Reading } from './types.ts';

/** Fewer words than these are no claim that a source could be named for. */
const LEAST = 3;
/** Characters in which "X said" stands before what is said; a longer beginning is no lead. */
const LONGEST_LEAD = 240;

/**
 * The ways to read a stretch without quotation marks as one claim: without "X said that", "according to X", a signature or
 * the question around it, and as it stands. Nothing is left out that doesn't name a source: what is left out of a claim
 * isn't checked.
 */
export function plainReadings(text: string, whole: Span, people: People): Reading[] {
  const shorter = withoutTail(text, whole, people);
  const spans = [
    ...shorter.flatMap((span) => [...withoutLead(text, span, people), span]),
    ...withoutLead(text, whole, people),
  ];
  const seen = new Set<string>();
  const readings = spans.map(
    (span): Reading => ({ span, ...creditAround(text, span, whole.start, whole.end, people) }),
  );
  return [...readings, { span: whole, doubted: false }].filter(({ span }) => {
    const key = `${span.start}-${span.end}`;
    const isShort = span !== whole && wordsOf(text, span.start, span.end, LEAST).length < LEAST;
    if (seen.has(key) || isShort) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a sentence says that somebody says something. */
export function isReport(text: string, span: Span, people: People): boolean {
  return withoutLead(text, span, people).length + withoutTail(text, span, people).length > 0;
}

function withoutLead(text: string, { start, end }: Span, people: People): Span[] {
  const own = text.slice(start, end);
  const found: Span[] = [];
  const rest = (length: number) => {
    const gap = /^[\s,:–—-]*(?:that\s+)?/iu.exec(own.slice(length))?.[0].length ?? 0;
    if (start + length + gap < end) found.push({ start: start + length + gap, end });
  };
  const opening = openingOf(own);
  if (opening > 0 && opening < own.length)
    found.push(...withoutLead(text, { start: start + opening, end }, people));
  const source = /^(?:according\s+to|as\s+per|in\s+the\s+words\s+of)\s+([^,:\n]{2,80})[,:]\s*/iu.exec(own);
  if (source !== null && isSource(source[1] ?? '', people)) rest(source[0].length);
  const asked =
    /^(?:so\s+)?(?:(?:(?:did|does|do|has|have)(?:n['’]?t)?|who|when|where|why)\b[^,:.?!\n]{0,70}|is\s+it\s+true\b)/iu.exec(
      own,
    )?.[0];
  const asking = asked === undefined ? undefined : askedEnd(asked, own);
  if (asking !== undefined) {
    // "Is it true that Roe said …?"
    const gap = /^[\s,:–—-]*(?:that\s+)?/iu.exec(own.slice(asking))?.[0].length ?? 0;
    if (asking + gap < own.length)
      found.push(...withoutLead(text, { start: start + asking + gap, end }, people));
    rest(asking);
  }
  const put = /^as\s+([^,:\n]{2,80})[,:]\s*/iu.exec(own);
  const puts = put === null ? undefined : cuesIn(put[1] ?? '').at(-1);
  if (
    put !== null &&
    puts !== undefined &&
    isSource((put[1] ?? '').slice(0, puts.index).replace(/\s+once\s*$/iu, ''), people)
  )
    rest(put[0].length);
  const cue = cueIn(own.slice(0, LONGEST_LEAD));
  if (cue !== undefined && isSubject(own.slice(0, cue.index), people)) {
    const behind = own.slice(cue.index + cue.text.length);
    const told = TOLD.exec(behind) ?? TOLD_WHEN.exec(behind);
    const heard = cue.verb?.frames.includes('a') ? HEARERS.exec(behind) : null;
    if (told !== null) rest(cue.index + cue.text.length + told[0].length);
    else if (heard !== null) rest(cue.index + cue.text.length + heard[0].length);
    else if (takesClause(cue)) rest(cue.index + cue.text.length);
  }
  const colon = /^([^:\n]{1,100}):\s+/u.exec(own);
  if (colon !== null && isIntroduction(colon[1] ?? '', people)) rest(colon[0].length);
  return found;
}

/** Whom, where and when somebody told, before "that" or a colon. */
const TOLD =
  /^(?:\s+(?:reporters|journalists|the\s+press|\p{Lu}[\p{L}.]*|(?:on\s+)?[\p{L}]+day|in\s+\p{Lu}\p{L}+)){0,3}(?=\s+that\b|\s*[:,])/u;
const TOLD_WHEN = new RegExp(`^\\s+${TIME}(?=\\s+that\\b|\\s*[:,])`, 'iu');

/** Whom somebody tells something, and where: "the Senate", "his own staff in May". */
const HEARERS =
  /^\s+(?:us|me|him|her|them|you|everyone|everybody|people|(?:(?:the|an?|his|her|their|our|my|its|some|all)\s+)?(?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+)(?:\s+(?:in|at|on|during|after|before)\s+(?:[\p{L}\p{N}’'-]+\s+){0,3}[\p{L}\p{N}’'-]+)?(?=\s+that\b)/u;

/** Where a question for what somebody says ends: behind "did Lavrov say that", "is it true that". */
function askedEnd(asked: string, own: string): number | undefined {
  if (/^(?:so\s+)?is\s/iu.test(asked)) return asked.length;
  const cue = askedIn(asked);
  if (cue === undefined) return undefined;
  const end = cue.index + cue.text.length;
  const rest = own.slice(end);
  const heard = TOLD_WHEN.exec(rest) ?? (cue.verb?.frames.includes('a') ? HEARERS.exec(rest) : null);
  return end + (heard?.[0].length ?? 0);
}

/** A name, an office, or those whom news calls so: "sources", "Russian media". */
function isSource(phrase: string, people: People): boolean {
  return (
    isNameOnly(phrase, people) ||
    people.isOutlet(phrase) ||
    /^(?:[\p{L}-]+\s+){0,2}(?:reports?|media|sources?|officials?|him|her|them)$/iu.test(phrase.trim())
  );
}

/** What stands before a colon names a source or asks for one. */
function isIntroduction(lead: string, people: People): boolean {
  if (isHandle(lead) || isNameOnly(lead, people) || people.isOutlet(lead)) return true;
  const cue = cueIn(lead);
  if (cue !== undefined)
    return isSubject(lead.slice(0, cue.index), people) || /\bwho\s*$/iu.test(lead.slice(0, cue.index));
  return /^(?:quote|breaking|source|claim)$/iu.test(lead.trim());
}

/** A source that ends a claim. */
const SOURCED =
  /\s(?:according\s+to|in\s+the\s+words\s+of|as\s+per|per)\s+(?<source>[^,.:;!?\n]{2,80})[.!?\s]*$/iu;

function withoutTail(text: string, { start, end }: Span, people: People): Span[] {
  const own = text.slice(start, end);
  const found: Span[] = [];
  const signed =
    /(?:\s[–—―~-]{1,2}\s?|\n\s*[–—―~-]{1,2}\s*|[—―]\s?|\s\()(\p{L}[^–—―\n.!?()]{1,60})(?:\s*\(\d{1,4}\))?[.)]?\s*$/u.exec(
      own,
    );
  if (signed !== null && signed.index > 0 && isNameOnly((signed[1] ?? '').split(',')[0] ?? '', people))
    found.push({ start, end: start + signed.index });
  const sourced = SOURCED.exec(own);
  if (sourced !== null && isSource(sourced.groups?.source ?? '', people))
    found.push({ start, end: start + sourced.index });
  // "… said Roe", with no comma before
  const last = cuesIn(own).at(-1);
  const teller = last && nameAt(own, last.index + last.text.length, 0, people);
  if (
    last !== undefined &&
    last.index > 0 &&
    teller !== undefined &&
    people.known(teller.text) !== undefined &&
    isNameOnly(own.slice(last.index + last.text.length, teller.end), people) &&
    /^[\s.!?]*$/u.test(own.slice(teller.end))
  )
    found.push({ start, end: start + last.index });
  for (let at = own.lastIndexOf(','); at > 0 && own.length - at < 160; at = own.lastIndexOf(',', at - 1)) {
    const clause = own.slice(at + 1);
    const cue = cueIn(clause);
    const from = /^\s*(?:according\s+to|in\s+the\s+words\s+of|per)\s+/iu.exec(clause);
    const source = from !== null && isSource(clause.slice(from[0].length).replace(/[.!?\s]+$/u, ''), people);
    const inverted =
      cue !== undefined &&
      cue.index <= 1 &&
      /^\s+(?:the\s+|\p{Lu})/u.test(clause.slice(cue.index + cue.text.length));
    if (source || inverted || (cue !== undefined && isSubject(clause.slice(0, cue.index), people)))
      found.push({ start, end: start + at });
  }
  return found;
}
