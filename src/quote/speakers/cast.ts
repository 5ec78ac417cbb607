import type { TextSpan } from '../types.ts';
import type { Document } from './document.ts';
import { type Gender, givenNameGender } from './given-names.ts';
import { isBody, isPluralNoun, isRoleNoun, singular } from './lexicon.ts';
import { fold, sameGivenName } from './match.ts';
import type { NameUse } from './names.ts';
import { isPlace } from './places.ts';

/** One person of an article, under all the names that the article gives. */
export interface Character {
  readonly id: number;
  /** Words of the fullest name. */
  words: readonly string[];
  name: string;
  readonly names: Set<string>;
  readonly roles: TextSpan[];
  /** States of the USA that stand beside the name: "(R-Fla.)". */
  readonly states: Set<string>;
  gender: Gender | undefined;
  /** Something beside a capital says that this is a human being. */
  person: boolean;
  /** How often a full name and any name stand in the article. */
  fullUses: number;
  uses: number;
}

export interface Cast {
  readonly characters: readonly Character[];
  /** Character of each name use, -1 for none. */
  readonly characterOf: Int32Array;
}

/**
 * Groups the uses of names into characters: full names by surname and given name, then bare surnames and given names
 * by the full name that they shorten. Near-linear: uses are compared only with bearers of one of their words.
 * @param uses as `findNames` gives them
 * @param isSource true for a use that the article names as a source: a lone surname is then a person
 */
export function assembleCast(
  document: Document,
  uses: readonly NameUse[],
  isSource: (use: NameUse) => boolean,
): Cast {
  const characters: Character[] = [];
  const bySurname = new Map<string, Character[]>();
  const byWord = new Map<string, Character[]>();
  const characterOf = new Int32Array(uses.length).fill(-1);
  const join = (use: NameUse, index: number, character: Character) => {
    characterOf[index] = character.id;
    absorb(character, use);
  };
  const create = (use: NameUse): Character => {
    const character: Character = {
      id: characters.length,
      words: use.words,
      name: use.text,
      names: new Set(),
      roles: [],
      states: new Set(),
      gender: undefined,
      person: false,
      fullUses: 0,
      uses: 0,
    };
    characters.push(character);
    push(bySurname, fold(use.words.at(-1) ?? ''), character);
    for (const word of use.words.slice(0, -1)) push(byWord, fold(word), character);
    return character;
  };
  uses.forEach((use, index) => {
    if (use.words.length < 2) return;
    const surname = fold(use.words.at(-1) ?? '');
    const same = bySurname.get(surname)?.find((other) => isSameFullName(other, use));
    const character = same ?? create(use);
    join(use, index, character);
    character.fullUses += 1;
    if (isPersonal(use) || isSource(use))
      character.person = !isAfterThe(document, use) || isPersonal(use) || character.person;
  });
  uses.forEach((use, index) => {
    if (use.words.length > 1) return;
    const word = fold(use.words[0] ?? '');
    const agreeing = (list: readonly Character[] | undefined) =>
      (list ?? []).filter(
        (other) =>
          use.gender === undefined ||
          !use.titled ||
          other.gender === undefined ||
          other.gender === use.gender,
      );
    const bearers = agreeing(bySurname.get(word));
    const known = bearers.length > 0 ? pick(bearers, uses, characterOf, index) : undefined;
    const shortened = bearers.length > 0 || use.titled ? undefined : only(agreeing(byWord.get(word)));
    const character = known ?? shortened;
    if (character !== undefined) {
      join(use, index, character);
      if (isPersonal(use) || isSource(use)) character.person = true;
    } else if (bearers.length === 0 && canStandAlone(document, use, isSource(use))) {
      const created = create(use);
      join(use, index, created);
      created.person = true;
    }
  });
  return { characters, characterOf };
}

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
    if (!character.roles.some((other) => other.text === role.text)) character.roles.push(role);
  }
}

/** "Sergey Lavrov" over "SERGEY LAVROV", "Donald" over "D.". */
function isFuller(use: NameUse, character: Character): boolean {
  const shout = (name: string) => name === name.toUpperCase();
  if (shout(character.name) !== shout(use.text)) return shout(character.name);
  return (character.words[0]?.length ?? 0) <= 2 && (use.words[0]?.length ?? 0) > 2;
}

function isPersonal(use: NameUse): boolean {
  if (use.titled || use.personal || use.roles.length > 0) return true;
  if (use.words.length < 2) return false;
  return (
    givenNameGender(use.words[0] ?? '') !== undefined || use.words.some((word) => /^\p{Lu}\.$/u.test(word))
  );
}

/** True when one word, borne by nobody with a full name, is still a person's name. */
function canStandAlone(document: Document, use: NameUse, source: boolean): boolean {
  if (use.titled) return true;
  const word = use.words[0] ?? '';
  const lower = word.toLowerCase();
  if (isPlace(lower) || /(?:ist|ism|ists|ians)$/.test(lower) || isAfterThe(document, use)) return false;
  if (isPluralNoun(lower) && (isRoleNoun(singular(lower)) || isBody(lower) || document.lowerCase.has(lower)))
    return false;
  const next = document.tokens[use.last];
  // "CNN said" is a body, "BROWN: No." a speaker in a transcript.
  if (word === word.toUpperCase() && word.length < 7) return source && next?.text === ':' && word.length > 3;
  return source || use.personal;
}

function isAfterThe(document: Document, use: NameUse): boolean {
  return document.tokens[use.lead - 1]?.lower === 'the';
}

function isSameFullName(character: Character, use: NameUse): boolean {
  const gender = use.gender;
  if (gender !== undefined && character.gender !== undefined && gender !== character.gender) return false;
  if (character.words.length < 2) return true;
  const [given] = character.words;
  const [other] = use.words;
  if (given === undefined || other === undefined) return false;
  if (sameGivenName(given, other)) return true;
  // "Rodham Clinton" of "Hillary Rodham Clinton", "Suu Kyi" of "Aung San Suu Kyi".
  const longer = character.words.length >= use.words.length ? character.words : use.words;
  const shorter = longer === character.words ? use.words : character.words;
  if (longer.length === shorter.length) return false;
  return shorter.every((word, at) => fold(word) === fold(longer[longer.length - shorter.length + at] ?? ''));
}

/** Which of several bearers of a surname a bare surname means; `undefined` when it could be either. */
function pick(
  bearers: readonly Character[],
  uses: readonly NameUse[],
  characterOf: Int32Array,
  index: number,
): Character | undefined {
  if (bearers.length === 1) return bearers[0];
  const ids = new Set(bearers.map((bearer) => bearer.id));
  const sentence = uses[index]?.sentence ?? 0;
  // The one named in full a moment ago …
  for (let at = index - 1; at >= 0 && at > index - 12; at -= 1) {
    const use = uses[at];
    if (use === undefined || sentence - use.sentence > 1) break;
    if (use.words.length > 1 && ids.has(characterOf[at] ?? -1))
      return bearers.find((bearer) => bearer.id === characterOf[at]);
  }
  // … or the one whom the article is about.
  const ranked = [...bearers].sort((a, b) => b.fullUses - a.fullUses || a.id - b.id);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return first;
  return first.fullUses > second.fullUses || first.id < second.id ? first : undefined;
}

function only(list: readonly Character[]): Character | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function push(map: Map<string, Character[]>, key: string, character: Character): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [character]);
  else if (list.at(-1) !== character) list.push(character);
}
