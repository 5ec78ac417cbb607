import type { TextSpan } from '../types.ts';
import { type Document, OPEN } from './document.ts';
import { type Gender, sureGender } from './given-names.ts';
import { HE, isBody, isPluralNoun, isRoleNoun, SHE, singular } from './lexicon.ts';
import { fold, isSameGivenName } from './match.ts';
import { isPersonalUse, type NameUse } from './names.ts';
import { isPlace } from './places.ts';
import { isSaying } from './saying.ts';

/** One person of an article, under all the names that the article gives. */
export interface Character {
  readonly id: number;
  /** Words of the fullest name. */
  words: readonly string[];
  name: string;
  /** "Jr." tells the son from the father. */
  readonly suffix: string;
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
    const character =
      registry.bearers(use.words.at(-1) ?? '').find((other) => isSameFullName(other, use)) ??
      registry.create(use.words, use.text, use.suffix);
    characterOf[index] = character.id;
    absorb(character, use);
    character.fullUses += 1;
    if (isPersonalUse(use) || (isSource(use) && !isAfterThe(document, use))) character.person = true;
  });
  const votes = pronounVotes(document, uses);
  uses.forEach((use, index) => {
    if (use.words.length > 1) return;
    const source = isSource(use);
    const known =
      use.weak && !actsAlone(document, use)
        ? undefined
        : shortened(registry, uses, characterOf, votes, index);
    if (known === undefined && !canStandAlone(document, use, source)) return;
    const character = known ?? registry.create(use.words, use.text, use.suffix);
    characterOf[index] = character.id;
    absorb(character, use);
    if (isPersonalUse(use) || source) character.person = true;
  });
  settleGenders(registry.characters, uses, characterOf, votes);
  return { characters: registry.characters, characterOf };
}

interface Registry {
  readonly characters: Character[];
  create(words: readonly string[], name: string, suffix?: string): Character;
  /** Characters whose name ends in a word; the first ones when it is a crowd. */
  bearers(word: string): readonly Character[];
  /** Characters that have a word elsewhere in their name. */
  holders(word: string): readonly Character[];
}

/** So many bearers of one word are compared at most: no real article has more, and a made-up one stays linear. */
const CROWD = 40;

function openRegistry(): Registry {
  const characters: Character[] = [];
  const bySurname = new Map<string, Character[]>();
  const byWord = new Map<string, Character[]>();
  return {
    characters,
    create(words, name, suffix = '') {
      const character: Character = {
        id: characters.length,
        words,
        name,
        suffix,
        names: new Set(),
        roles: [],
        states: new Set(),
        gender: undefined,
        person: false,
        fullUses: 0,
        uses: 0,
      };
      characters.push(character);
      push(bySurname, fold(words.at(-1) ?? ''), character);
      for (const word of words.slice(0, -1)) push(byWord, fold(word), character);
      return character;
    },
    bearers: (word) => bySurname.get(fold(word)) ?? [],
    holders: (word) => byWord.get(fold(word)) ?? [],
  };
}

/** The character whose full name a single word shortens. */
function shortened(
  registry: Registry,
  uses: readonly NameUse[],
  characterOf: Int32Array,
  votes: Votes,
  index: number,
): Character | undefined {
  const use = uses[index];
  const word = use?.words[0];
  if (use === undefined || word === undefined) return undefined;
  const agreeing = (list: readonly Character[]) =>
    list.filter(
      (other) =>
        (use.suffix === '' || other.suffix === use.suffix) &&
        (use.gender === undefined ||
          !use.titled ||
          other.gender === undefined ||
          other.gender === use.gender),
    );
  const bearers = agreeing(registry.bearers(word)).filter(
    (bearer) => (!use.weak || bearer.fullUses > 0) && !isRaised(use, bearer),
  );
  if (bearers.length > 0) {
    const gender = use.gender ?? votes.ofWord(word);
    const likely = bearers.filter(
      (bearer) => gender === undefined || bearer.gender === undefined || bearer.gender === gender,
    );
    // "President Roe … he" is nobody of whom the article says only "Jane Roe".
    return likely.length > 0 ? pick(likely, uses, characterOf, index) : undefined;
  }
  if (use.titled || use.weak) return undefined;
  return only(agreeing(registry.holders(word)).filter((holder) => holder.person));
}

/** "President Roe" is not the Roe who is known as a governor. */
function isRaised(use: NameUse, bearer: Character): boolean {
  if (!use.titled || bearer.roles.length === 0) return false;
  const high = use.roles.find((role) => HIGHEST.test(role.text))?.text.match(HIGHEST)?.[0];
  if (high === undefined) return false;
  const offices = bearer.roles.filter((role) => OFFICE.test(role.text));
  return (
    offices.length > 0 && !bearer.roles.some((role) => role.text.toLowerCase().includes(high.toLowerCase()))
  );
}

const HIGHEST = /(?<!vice )\b(?:president|king|queen|pope|prime minister|chancellor|emperor)$/i;
const OFFICE =
  /\b(?:governor|gov\.|senator|sen\.|representative|rep\.|minister|secretary|mayor|judge|first lady|ambassador)/i;

interface Votes {
  /** What the pronouns after a use say: "Clinton … her". */
  readonly of: readonly (Gender | undefined)[];
  /** What most pronouns after a bare surname say. */
  ofWord(word: string): Gender | undefined;
}

/** How far a pronoun may stand behind the name whose gender it shows, in tokens. */
const VOTE_REACH = 25;

function pronounVotes(document: Document, uses: readonly NameUse[]): Votes {
  const tallies = new Map<string, Tally>();
  const of = uses.map((use, index) => {
    if (document.mask[use.first] !== OPEN) return undefined;
    const stop = Math.min(
      use.last + VOTE_REACH,
      uses[index + 1]?.lead ?? Number.POSITIVE_INFINITY,
      document.tokens.length,
    );
    for (let at = use.last; at < stop; at += 1) {
      const lower = document.tokens[at]?.lower ?? '';
      const gender =
        document.mask[at] !== OPEN
          ? undefined
          : HE.has(lower)
            ? 'male'
            : SHE.has(lower)
              ? 'female'
              : undefined;
      if (gender === undefined) continue;
      if (use.words.length === 1) count(tallies, fold(use.words[0] ?? ''), gender);
      return gender;
    }
    return undefined;
  });
  return { of, ofWord: (word) => verdict(tallies.get(fold(word))) };
}

interface Tally {
  male: number;
  female: number;
}

function count<Key>(tallies: Map<Key, Tally>, key: Key, gender: Gender): void {
  const tally = tallies.get(key) ?? { male: 0, female: 0 };
  tally[gender] += 1;
  tallies.set(key, tally);
}

function verdict(tally: Tally | undefined): Gender | undefined {
  if (tally === undefined) return undefined;
  if (tally.male >= 2 && tally.male >= 3 * tally.female) return 'male';
  return tally.female >= 2 && tally.female >= 3 * tally.male ? 'female' : undefined;
}

/** Gives a gender to those whose names and titles show none, where the pronouns after their names agree. */
function settleGenders(
  characters: readonly Character[],
  uses: readonly NameUse[],
  characterOf: Int32Array,
  votes: Votes,
): void {
  const tallies = new Map<number, Tally>();
  uses.forEach((_, index) => {
    const gender = votes.of[index];
    if (gender !== undefined) count(tallies, characterOf[index] ?? -1, gender);
  });
  for (const character of characters) character.gender ??= verdict(tallies.get(character.id));
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

/** "Sergey Lavrov" over "SERGEY LAVROV", "Donald" over "D.". */
function isFuller(use: NameUse, character: Character): boolean {
  const shout = (name: string) => name === name.toUpperCase();
  if (shout(character.name) !== shout(use.text)) return shout(character.name);
  return (character.words[0]?.length ?? 0) <= 2 && (use.words[0]?.length ?? 0) > 2;
}

/** True when one word, borne by nobody with a full name, is still a person's name. */
function canStandAlone(document: Document, use: NameUse, source: boolean): boolean {
  if (use.titled) return true;
  const word = use.words[0] ?? '';
  const lower = word.toLowerCase();
  if (use.weak || isPlace(lower) || /(?:ist|ism|ists|ians)$/.test(lower) || isAfterThe(document, use))
    return false;
  if (isPluralNoun(lower) && (isRoleNoun(singular(lower)) || isBody(lower) || document.lowerCase.has(lower)))
    return false;
  const next = document.tokens[use.last];
  // "CNN said" is a body, "BROWN: No." a speaker in a transcript.
  if (word === word.toUpperCase() && word.length < 7) return source && next?.text === ':' && word.length > 3;
  return source || use.personal;
}

/** "Cuban said", "Cuban's": not the adjective of "Cuban officials". */
function actsAlone(document: Document, use: NameUse): boolean {
  if (isAfterThe(document, use)) return false;
  const next = document.tokens[use.last];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    use.possessive ||
    isSaying(next.lower) ||
    /(?:ed|s)$/.test(next.lower)
  );
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
  if (isSameGivenName(given, other)) return character.suffix === use.suffix;
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
  else if (list.length < CROWD && list.at(-1) !== character) list.push(character);
}
