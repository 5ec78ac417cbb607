import { NUMBER_WORDS } from '../../english/index.ts';
import { isParty } from '../grammar/subject.ts';
import { DOMINANT } from './bearer.ts';
import type { Document } from './document.ts';
import { isBody, isRoleNoun, isSpeakingPlural } from './lexicon.ts';
import { isPersonalUse, type NameUse, usesBefore } from './names.ts';
import { endOfUse, isConjunction } from './phrase.ts';
import type { Reading } from './reading.ts';

/** More names than these are told as a crowd. */
const MOST_NAMES = 6;

/**
 * People who say something together: "Ann Lee, Bo Roe and Ida Moen", "Sen. Ann Lee, R-Oslund, and Sen. Bo Roe, D-Alder". Of a longer list the
 * mention may hold the last names only.
 * @param first first token of the mention
 * @param last token after it
 * @returns undefined where fewer than two full names stand so, or where somebody else stands before them
 */
export function readListed(
  document: Document,
  first: number,
  last: number,
  uses: readonly NameUse[],
): Reading | undefined {
  let index = usesBefore(uses, first);
  const own = uses[index];
  if (own === undefined || own.lead !== first) return undefined;
  const listed = [own];
  let isJoined = false;
  for (let next = uses[index + 1]; next !== undefined && next.last <= last; next = uses[index + 1]) {
    const before = uses[index];
    const link = before && linkBetween(document, before, next);
    if (link === undefined || fullName(next, uses) === undefined) break;
    isJoined ||= link === 'and';
    listed.push(next);
    if (listed.length > MOST_NAMES) return undefined;
    index += 1;
  }
  let isBefore = false;
  for (let back = usesBefore(uses, first) - 1; back >= 0; back -= 1) {
    const [other, head] = [uses[back], listed[0]];
    const link = other && head && linkBetween(document, other, head);
    if (other === undefined || link === undefined || fullName(other, uses) === undefined) break;
    isJoined ||= link === 'and';
    isBefore = true;
    listed.unshift(other);
    if (listed.length > MOST_NAMES) return undefined;
  }
  const [head] = listed;
  // Most stand alone: only of those who do not is the full name looked for.
  if (!isJoined || listed.length < 2 || head === undefined || fullName(own, uses) === undefined)
    return undefined;
  if (isBefore && !opensList(document, head.lead)) return undefined;
  // Two that "and" alone joins are read as one phrase.
  if (listed.length === 2 && !isBefore && isConjunction(document.tokens[endOfUse(document.tokens, head)]))
    return undefined;
  const names = listed.flatMap((use) => {
    const name = fullName(use, uses);
    // "President Roe and first lady Ida Roe": he is no second Ida.
    const isOther = listed.some((other) => other !== use && other.text === name);
    return name === undefined ? [] : isOther ? [use.text] : [name];
  });
  if (!listed.some((use) => isPersonalUse(use) || use.words.length === 1)) return undefined;
  return { kind: 'group', name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, plural: true };
}

/**
 * "Sen. Ann Lee (D-Ohio) and her colleagues": somebody by name, and others who are told only as that one's.
 * @param first first token of the mention
 * @param last token after it
 */
export function readCompanions(
  { tokens, raw }: Document,
  first: number,
  last: number,
  uses: readonly NameUse[],
): Reading | undefined {
  const besides = readBesides(tokens, first, last);
  if (besides !== undefined) return besides;
  if (areTwoByOffice(tokens, first, last)) return { kind: 'unknown' };
  const own = uses[usesBefore(uses, first)];
  if (own === undefined || own.lead !== first || own.possessive) return undefined;
  let link = endOfUse(tokens, own);
  if (tokens[link]?.text === '(') while (link < last && tokens[link - 1]?.text !== ')') link += 1;
  // "Sen. Ann Lee, D-Ohio, and other senators"
  if (tokens[link + 2]?.text === ',' && isParty(tokens[link + 1]?.text ?? '')) link += 3;
  const isHis =
    /^(?:his|her|other|several)$/.test(tokens[link + 1]?.lower ?? '') || isCount(tokens[link + 1]);
  if (tokens[link]?.lower !== 'and' || !isHis || last - link > LONGEST_COMPANIONS) return undefined;
  if (!isSpeakingPlural(tokens[last - 1]?.lower ?? '')) return undefined;
  const others = raw.slice(tokens[link]?.start, tokens[last - 1]?.end).replace(/\s+/g, ' ');
  return { kind: 'group', name: `${fullName(own, uses) ?? own.text} ${others}`, plural: true };
}

/** "The mayor and his wife, Ann", "the chairman and 12 other members": nobody's name is that of both. */
function areTwoByOffice(tokens: Document['tokens'], first: number, last: number): boolean {
  if (tokens[first]?.lower !== 'the') return false;
  let link = first + 1;
  while (link < last && tokens[link]?.kind === 'word' && tokens[link]?.lower !== 'and') link += 1;
  if (tokens[link]?.lower !== 'and' || link + 1 >= last) return false;
  const opener = tokens[link + 1];
  // "The union and its leader, Ann": a body, and one of it.
  if (opener?.lower === 'its') return tokens.slice(link, last).some(({ text }) => text === ',');
  if (!isRoleNoun(tokens[link - 1]?.lower ?? '')) return false;
  return /^(?:the|his|her|other|several|some)$/.test(opener?.lower ?? '') || isCount(opener);
}

function isCount(token: Document['tokens'][number] | undefined): boolean {
  return token?.kind === 'number' || NUMBER_WORDS.has(token?.lower ?? '');
}

/** "He and his team", "she and | other officials": one spoken of, and others; the mention may hold only these. */
function readBesides(tokens: Document['tokens'], first: number, last: number): Reading | undefined {
  const link = tokens[first + 1]?.lower === 'and' ? first + 1 : first - 1;
  const pronoun = tokens[link - 1]?.lower;
  const owner = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : undefined;
  if (tokens[link]?.lower !== 'and' || owner === undefined || last - link > LONGEST_COMPANIONS)
    return undefined;
  const head = tokens[last - 1]?.lower ?? '';
  const isHis =
    tokens[link + 1]?.lower === (owner === 'male' ? 'his' : 'her') &&
    (isSpeakingPlural(head) || isBody(head));
  if (!isHis && !(areOthers(tokens, link + 1) && isSpeakingPlural(head))) return undefined;
  const others = tokens.slice(link, last);
  if (!others.every(({ kind }) => kind === 'word')) return undefined;
  const name = others.map(({ text }) => text).join(' ');
  return { kind: 'group', name, plural: true, owner, isBeside: true };
}

/** "other officials", "many other officials". */
function areOthers(tokens: Document['tokens'], at: number): boolean {
  const isCounted = /^(?:the|many|several|some|most|two|three|four|five|six)$/.test(tokens[at]?.lower ?? '');
  return tokens[isCounted ? at + 1 : at]?.lower === 'other';
}

/** Tokens of "and her closest political allies". */
const LONGEST_COMPANIONS = 6;

/**
 * By which somebody is listed: the full name, where the article has it beside the surname.
 * @returns undefined where the name stands for nobody who is listed
 */
export function fullName(use: NameUse, uses: readonly NameUse[]): string | undefined {
  const { words, titled, weak, possessive, text } = use;
  if (weak || possessive) return undefined;
  if (words.length > 1) return text;
  const counts = new Map<string, { readonly use: NameUse; count: number }>();
  for (const other of uses) {
    if (other.words.length < 2 || other.words.at(-1) !== words[0]) continue;
    const known = counts.get(other.words[0] ?? '');
    if (known === undefined) counts.set(other.words[0] ?? '', { use: other, count: 1 });
    else known.count += 1;
  }
  const [one, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  // Of two of a surname the one who is named far more often, or neither.
  const isSure = one !== undefined && one.count >= (second?.count ?? 0) * DOMINANT;
  return isSure ? one.use.text : titled ? text : undefined;
}

/** Nothing but a comma, an "and", a party with its state or an age between two names. */
function linkBetween(
  { tokens, sentenceOf }: Document,
  one: NameUse,
  other: NameUse,
): 'comma' | 'and' | undefined {
  if (sentenceOf[one.first] !== sentenceOf[other.first]) return undefined;
  let link: 'comma' | 'and' | undefined;
  for (let at = endOfUse(tokens, one); at < other.lead; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === ',') link ??= 'comma';
    else if (text === 'and' || text === '&') link = 'and';
    else if (!/^(?:[()]|\d{1,2})$/.test(text) && !isParty(text)) return undefined;
  }
  return link;
}

/** At the beginning of a sentence, behind a quotation or behind the comma of what is put in front. */
function opensList({ tokens, sentences, sentenceOf }: Document, lead: number): boolean {
  const start = sentences[sentenceOf[lead] ?? -1]?.first;
  const before = tokens[lead - 1];
  if (lead === start || before?.kind === 'close') return true;
  if (before?.text !== ',') return false;
  return (
    tokens[lead - 2]?.kind === 'close' ||
    /^(?:In|At|On|After|Before|During)$/.test(tokens[start ?? lead]?.text ?? '')
  );
}
