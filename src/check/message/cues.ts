import { REPORTING_PHRASES, type ReportingVerb, reportingForm } from '../../english/index.ts';
import { isRole } from '../occupations.ts';

/** A word or phrase that reports speech; `verb` is absent for phrases and for words of other languages. */
export interface Cue {
  readonly index: number;
  readonly text: string;
  readonly verb?: ReportingVerb;
}

const PHRASES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${REPORTING_PHRASES.trim()
    .split(/,\s*|\n/)
    .map((phrase) => phrase.replaceAll(' ', '\\s+'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Characters in which the word before another is looked for. */
const LONGEST_WORD = 60;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*(?:['’]\p{L}+)?/gu;

/** The first thing in a phrase that reports speech; in capitals a verb is part of a name ("United States"). */
export function cueIn(phrase: string): Cue | undefined {
  return cuesIn(phrase)[0];
}

/** Everything in a phrase that reports speech, in order. */
export function cuesIn(phrase: string): Cue[] {
  const shouted = phrase === phrase.toUpperCase();
  const found = [...phrase.matchAll(PHRASES)].map(({ 0: text, index }): Cue => ({ index, text }));
  const covered = (index: number) =>
    found.some((cue) => cue.index <= index && index < cue.index + cue.text.length);
  for (const { 0: text, index } of phrase.matchAll(WORD)) {
    if ((index > 0 && !shouted && !/^\p{Ll}/u.test(text)) || covered(index)) continue;
    const form = reportingForm(text.toLowerCase());
    if (form === undefined || !reads(form.verb) || !isVerbHere(phrase, index, text.toLowerCase())) continue;
    found.push({ index, text, verb: form.verb });
  }
  return found.sort((a, b) => a.index - b.index);
}

/**
 * Whether what is said beside a cue are its subject's own words.
 * @param behind the text between the cue and what is said after it: of praised "…" the words are somebody else's, of
 * praised: "…" they are not
 */
export function quotesOwn({ verb }: Cue, behind = ''): boolean {
  if (verb === undefined || verb.marks.includes('common')) return true;
  const object = verb.frames.includes('m') && !/^\s*(?:that\b|[,:])/u.test(behind);
  return (object ? /[cti]/ : /[cqwtip]/).test(verb.frames);
}

/** Whether a clause may follow a cue at once, without "that", a comma or a colon. */
export function takesClause({ verb }: Cue): boolean {
  return (
    verb === undefined ||
    verb.marks.includes('plain') ||
    (verb.frames.includes('c') && !verb.frames.includes('n'))
  );
}

/** The verb of a question for what somebody says: "did Lavrov claim". */
export function askedIn(question: string): Cue | undefined {
  for (const { 0: text, index } of question.matchAll(WORD)) {
    const form = reportingForm(text.toLowerCase());
    if (form === undefined || form.part === 'ing' || DETERMINERS.test(wordBefore(question, index))) continue;
    const cue = { index, text, verb: form.verb };
    if (takesClause(cue)) return cue;
  }
  return undefined;
}

function wordBefore(phrase: string, index: number): string {
  return /(\S+)\s*$/u.exec(phrase.slice(Math.max(0, index - LONGEST_WORD), index))?.[1] ?? '';
}

function reads({ frames, marks }: ReportingVerb): boolean {
  return frames !== '' || marks.includes('common');
}

/** A past form is a verb wherever no article stands before it; a form that is a noun too needs a subject before it. */
function isVerbHere(phrase: string, index: number, lower: string): boolean {
  const before = wordBefore(phrase, index);
  if (lower === 'say' || lower === 'saying') return true;
  if (DETERMINERS.test(before) || (isBe(before) && !lower.endsWith('ing'))) return false;
  const { part, verb } = reportingForm(lower) ?? {};
  if (part === 'past' && lower !== verb?.lemma) return true;
  if (part === 's' && verb?.marks.includes('noun') !== true) return true;
  const opens = before === '' || /^["”»’'*_,!?.…]+$/u.test(before);
  if (part === 'base') return lower === 'say' || HELPERS.test(before);
  if (part === 'ing') return /,$/u.test(before) || /^(?:as|by|while|was|is)$/iu.test(before);
  return (
    opens || /^\p{Lu}|ly$|^(?:he|she|it|who|they|also|then|once|now)$|[”"»]$/u.test(before) || isRole(before)
  );
}

const DETERMINERS =
  /^(?:the|an?|this|that|these|those|his|her|its|their|my|our|your|no|any|some|of)$|['’]s$/iu;
/** Before a past form these make a passive: the subject was told. */
const isBe = (word: string) => /^(?:is|are|was|were|been|being)$/iu.test(word);
const HELPERS = /^(?:did|does|do|didn['’]t|would|will|i|we|you|they)$/iu;
