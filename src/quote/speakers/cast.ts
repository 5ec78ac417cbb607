import { isListedAdjective, isSaying, verbForm } from '../../english/index.ts';
import { GIVEN_NAMES } from '../../names/given.ts';
import { givenNameGender, sureGender } from '../../names/given-names.ts';
import { foldWord } from '../../text/fold.ts';
import type { Token } from '../tokens.ts';
import { shortened } from './bearer.ts';
import { withoutCapitals } from './capitals.ts';
import type { Document } from './document.ts';
import { generationsAmong, juniorsAmong } from './elders.ts';
import { isBody, isForenameToo, isPluralNoun, isRoleNoun, isSurnameToo, singular } from './lexicon.ts';
import { isPersonalUse, type NameUse } from './names.ts';
import { isPlace } from './places.ts';
import { pronounGenders, settleGenders } from './pronoun-genders.ts';
import { type Character, openRegistry } from './registry.ts';
import { headOfRole } from './role-head.ts';
import { isCapitalised } from './runs.ts';

export type { Character } from './registry.ts';

export interface Cast {
  readonly characters: readonly Character[];
  /** Character of each name use, -1 for none. */
  readonly characterOf: Int32Array;
  /** Uses of a surname that one of several characters may be meant by. */
  readonly ambiguous: ReadonlySet<number>;
}

/**
 * Groups the uses of names into characters: full names by surname and given name, then bare surnames and given names
 * by the full name that they shorten. Near-linear: uses are compared only with bearers of one of their words.
 * @param uses as `findNames` gives them
 * @param isSource true for a use that the article names as a source: a lone surname is then a person
 * @param headline full names that the headline gives, as words
 */
export function assembleCast(
  document: Document,
  uses: readonly NameUse[],
  isSource: (use: NameUse) => boolean,
  headline: readonly (readonly string[])[] = [],
): Cast {
  const registry = openRegistry();
  const characterOf = new Int32Array(uses.length).fill(-1);
  for (const words of headline) {
    const character = registry.create(words, words.join(' '));
    character.person = true;
    character.gender = sureGender(words[0] ?? '');
  }
  uses.forEach((use, index) => {
    if (use.words.length < 2) return;
    const bearers = registry.bearers(use.words.at(-1) ?? '');
    const known =
      bearers.find((other) => isSameFullName(other, use)) ?? bearers.find((other) => isByOffice(other, use));
    const character = known ?? registry.create(use.words, use.text, use.suffix);
    if (known === undefined) character.namedAt = index;
    characterOf[index] = character.id;
    absorb(character, use);
    character.fullUses += 1;
    if (isPersonalUse(use) || (isSource(use) && !isAfterThe(document, use))) character.person = true;
  });
  const ambiguous = new Set<number>();
  const genders = pronounGenders(document, uses);
  const juniors = juniorsAmong(document, uses, characterOf, genders);
  const generations = generationsAmong(document, uses, characterOf);
  const occurrences = countLone(uses);
  uses.forEach((use, index) => {
    if (use.words.length > 1) return;
    const source = isSource(use);
    const known =
      use.weak && !actsAlone(document, use, source)
        ? undefined
        : shortened(registry, uses, characterOf, genders, index, juniors, generations);
    if (known === 'ambiguous') {
      ambiguous.add(index);
      return;
    }
    if (known === undefined && !canStandAlone(document, use, source, occurrences)) return;
    const character = known ?? registry.create(use.words, use.text, use.suffix);
    characterOf[index] = character.id;
    absorb(character, use);
    if (isPersonalUse(use) || source) character.person = true;
  });
  putToldFirst(registry.characters, uses, characterOf);
  addStated(registry.characters, uses, characterOf);
  settleGenders(registry.characters, uses, characterOf, genders, (use) => isPartOfPhrase(document, use));
  for (const character of registry.characters) {
    character.name = withoutCapitals(character.name);
    if (character.names.size > 0) character.names.add(character.name);
  }
  return { characters: registry.characters, characterOf, ambiguous };
}

/** A person has so many roles in one article at most. */
const MOST_ROLES = 24;

function absorb(character: Character, use: NameUse): void {
  character.uses += 1;
  character.names.add(use.text);
  if (
    use.words.length > character.words.length ||
    (use.words.length === character.words.length && isFuller(use, character))
  ) {
    character.words = use.words;
    character.name = use.text;
  }
  if (use.gender !== undefined && character.gender === undefined) character.gender = use.gender;
  if (use.state !== undefined) character.states.add(use.state);
  for (const role of use.roles) {
    if (character.roles.length < MOST_ROLES && !character.roles.some((other) => other.text === role.text))
      character.roles.push(role);
  }
}

/** "Roe is the managing director of Harbours.": a sentence of its own tells what somebody is of whom nothing else does. */
function addStated(
  characters: readonly Character[],
  uses: readonly NameUse[],
  characterOf: Int32Array,
): void {
  uses.forEach(({ stated }, index) => {
    const character = characters[characterOf[index] ?? -1];
    if (stated !== undefined && character?.roles.length === 0) character.roles.push(stated);
  });
}

/** "“I respect Senator Roe,” he said": what somebody is called in a speech may be out of date, and stands behind what the article says. */
function putToldFirst(
  characters: readonly Character[],
  uses: readonly NameUse[],
  characterOf: Int32Array,
): void {
  const told = new Set<string>();
  uses.forEach(({ quoted, roles }, index) => {
    if (!quoted) for (const { text } of roles) told.add(`${characterOf[index]} ${text}`);
  });
  for (const { id, roles } of characters)
    roles.sort((a, b) => Number(told.has(`${id} ${b.text}`)) - Number(told.has(`${id} ${a.text}`)));
}

/** "Sergey Lavrov" over "SERGEY LAVROV", "Donald" over "D.". */
function isFuller(use: NameUse, character: Character): boolean {
  const shout = (name: string) => name === name.toUpperCase();
  if (shout(character.name) !== shout(use.text)) return shout(character.name);
  return (character.words[0]?.length ?? 0) <= 2 && (use.words[0]?.length ?? 0) > 2;
}

/** How often each word stands alone as a name. */
function countLone(uses: readonly NameUse[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of uses) {
    const [word] = words;
    if (words.length === 1 && word !== undefined)
      counts.set(foldWord(word), (counts.get(foldWord(word)) ?? 0) + 1);
  }
  return (word) => counts.get(foldWord(word)) ?? 0;
}

/** True when one word, borne by nobody with a full name, is still a person's name. */
function canStandAlone(
  document: Document,
  use: NameUse,
  source: boolean,
  occurrences: (word: string) => number,
): boolean {
  if (use.titled) return true;
  const word = use.words[0] ?? '';
  const lower = word.toLowerCase();
  if (
    use.weak ||
    isPlace(lower) ||
    /(?:ist|ism|ists|ians|icans|ennials|sters)$/.test(lower) ||
    isAfterThe(document, use)
  )
    return false;
  if (isPluralNoun(lower) && (isRoleNoun(singular(lower)) || isBody(lower) || document.lowerCase.has(lower)))
    return false;
  // "Fear", "Action", "Agreement": everyday words are nobody's name by themselves.
  if (isEveryday(lower) && !isSurnameToo(lower)) return false;
  const next = document.tokens[use.last];
  // "CNN said" is a body, "BROWN: No." a speaker in a transcript.
  if (word === word.toUpperCase() && word.length < 7) return source && next?.text === ':' && word.length > 3;
  // A capital at the start of a sentence is no name until the article has it elsewhere: "Informed of this, …".
  const acts = isSaying(next?.lower ?? '') && !isPluralNoun(lower);
  return use.personal || (source && (!use.opens || acts || occurrences(word) > 1));
}

function isEveryday(lower: string): boolean {
  if (givenNameGender(lower) !== undefined) return false;
  return (
    verbForm(lower) !== undefined ||
    isListedAdjective(lower) ||
    isBody(lower) ||
    /(?:[a-z]{3}[st]ion|[a-z]{5}ment|ness|ship|hood|ings|ics)s?$/.test(lower)
  );
}

/** "Cuban said", "Cuban often says", "Cuban's": not the adjective of "Cuban officials". */
function actsAlone(document: Document, use: NameUse, isSource: boolean): boolean {
  if (isAfterThe(document, use)) return false;
  const next = document.tokens[use.last];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    use.possessive ||
    // Not "Team Cuban".
    (isSource && !isCapitalised(document.tokens[use.first - 1])) ||
    isSaying(next.lower) ||
    /(?:ed|s)$/.test(next.lower)
  );
}

/** "the Roe Theory", "this phony Harbour | Roe Theory": the name of a thing, unless more than a capital says that it is a person's. */
function isPartOfPhrase(document: Document, use: NameUse): boolean {
  if (isPersonalUse(use)) return false;
  let at = use.lead - 1;
  while (use.lead - at < LONGEST_DESCRIPTION && isDescribing(document.tokens[at])) at -= 1;
  const before = document.tokens[at];
  if (before === undefined || document.sentenceOf[at] !== use.sentence) return false;
  // "waited at Ada Junction. She …": where it was; not "in Ada Roe’s view".
  const isWhere =
    !use.possessive && /^(?:at|in|near|outside|inside|across|along|around|through)$/.test(before.lower);
  return isWhere || isCapitalised(before) || /^(?:the|an?|this|that)$/.test(before.lower);
}

function isDescribing(token: Token | undefined): boolean {
  return token?.word.isSmall === true && (token.word.isAdjective || token.word.ending === 'JJ');
}

/** Tokens of "phony" and the like before a name. */
const LONGEST_DESCRIPTION = 4;

function isAfterThe(document: Document, use: NameUse): boolean {
  return document.tokens[use.lead - 1]?.lower === 'the';
}

/** "Dean | Roe" of Ann Roe, Dean of Kelby: a title that is also a forename, of somebody who has that office. */
function isByOffice({ roles }: Character, { words, titled }: NameUse): boolean {
  const [office = ''] = words;
  const lower = office.toLowerCase();
  return (
    words.length === 2 &&
    !titled &&
    isForenameToo(lower) &&
    roles.some(({ text }) => headOfRole(text) === lower)
  );
}

/** "George P. Roe" is not "George HW Roe"; a middle name in full may be another's maiden name. */
function haveOneInitial(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a[1] ?? '', b[1] ?? ''];
  if (a.length < 3 || b.length < 3 || !(INITIALS.test(one) || INITIALS.test(other))) return true;
  return one.charAt(0) === other.charAt(0);
}

const INITIALS = /^(?:\p{Lu}\.?){1,2}$/u;

function isSameFullName(character: Character, use: NameUse): boolean {
  const gender = use.gender;
  if (gender !== undefined && character.gender !== undefined && gender !== character.gender) return false;
  if (character.words.length < 2) return true;
  const [given] = character.words;
  const [other] = use.words;
  if (given === undefined || other === undefined) return false;
  if (GIVEN_NAMES.agree(given, other))
    return character.suffix === use.suffix && haveOneInitial(character.words, use.words);
  // "Rodham Clinton" of "Hillary Rodham Clinton", "Suu Kyi" of "Aung San Suu Kyi".
  const longer = character.words.length >= use.words.length ? character.words : use.words;
  const shorter = longer === character.words ? use.words : character.words;
  if (longer.length === shorter.length) return false;
  return shorter.every(
    (word, at) => foldWord(word) === foldWord(longer[longer.length - shorter.length + at] ?? ''),
  );
}
