import { type Gender, sureGender } from '../../../names/given-names.ts';
import type { Range } from '../../grammar/phrases.ts';
import type { Unit, View } from '../../view.ts';
import type { Finding } from '../finding.ts';
import { DISBELIEVED, RECANTED } from './disowning-words.ts';
import { lowers } from './words.ts';

/**
 * "The court did not believe her", "The clerk has since recanted": whose account is not to be trusted.
 * @returns a pronoun or a noun with its article, "the" for the account told of; undefined for every other sentence
 */
export function tellerOf(said: string): string | undefined {
  for (const pattern of DISBELIEVED) {
    const match = pattern.exec(said);
    if (match !== null) return match[1] ?? 'the';
  }
  return RECANTED.exec(said)?.[1];
}

/** Whether the one whose account it is is who tells of the words, and not who is told to have said them. */
export function isTellers(
  view: View,
  unit: Unit,
  { source, cue, content }: Finding,
  teller: string,
): boolean {
  if (/^(?:the|this|that|it|them|(?:the|this|that) claim)$/.test(teller)) return true;
  const own = content[0]?.first ?? unit.last;
  const before = lowers(view, unit.first, source?.first ?? own);
  const named = source === undefined ? [] : lowers(view, source.first, source.last);
  // "She testified that her boss told her": of the boss it would be "his".
  const pronouns = PRONOUNS.find((forms) => forms.includes(teller));
  if (pronouns !== undefined) {
    const around = [...before, ...(cue === undefined ? [] : lowers(view, cue.last, own))];
    return around.some((word) => pronouns.includes(word)) || isNamedAs(view, unit.first, source, pronouns);
  }
  const name = teller.split(' ').at(-1) ?? '';
  return before.includes(name) && !named.includes(name);
}

/** "Ann Lee testified that | Roe said": a given name that only women bear, and "she" is no man's pronoun. */
function isNamedAs(
  { tags, tokens }: View,
  first: number,
  source: Range | undefined,
  pronouns: readonly string[],
): boolean {
  const genders = new Set<Gender>();
  for (let at = first; at < (source?.first ?? first); at += 1) {
    const gender =
      tags[at] === 'NNP' && tags[at + 1] === 'NNP' ? sureGender(tokens[at]?.text ?? '') : undefined;
    if (gender !== undefined) genders.add(gender);
  }
  const wanted = pronouns.includes('she') ? 'female' : 'male';
  // "Ann Lee told the court that Bob Roe said": of two of one kind it may be either.
  const own = source === undefined ? undefined : sureGender(tokens[source.first]?.text ?? '');
  return !pronouns.includes('they') && genders.size === 1 && genders.has(wanted) && own !== wanted;
}

const PRONOUNS: readonly (readonly string[])[] = [
  ['she', 'her', 'herself'],
  ['he', 'him', 'his', 'himself'],
  ['they', 'their'],
];

/** "claimed that | Smith told her": whether another is told to have heard it. */
export function isWitnessed(view: View, unit: Unit, { source, reportedBy }: Finding): boolean {
  return (
    reportedBy !== undefined ||
    (source !== undefined && WITNESSED.test(lowers(view, unit.first, source.first).join(' ')))
  );
}

/** "claimed that | Smith told her" */
const WITNESSED =
  /\b(?:claim|alleg|testif|insist|sw[eo]r|maintain|accus|told|said|says|wrote|report|story|account|version|stat|complain|protest|sure|certain|convinced|adamant)\w*\b.*\bthat\b(?: \S+){0,4}(?: (?:over)?heard(?: (?:the|a|an|his|her|their)(?: \S+){1,3}(?: ,)?)?)?$|\b(?:quot|cit)(?:e|es|ed)(?: (?:an?|the) (?:\w+ ){1,3}in which)?$/;
