import type { Gender } from '../../names/given-names.ts';
import { foldWord } from '../../text/fold.ts';
import { type Document, OPEN } from './document.ts';
import { isFunctionWord, pronounGender } from './lexicon.ts';
import type { NameUse } from './names.ts';
import type { Character } from './registry.ts';

/** What the pronouns of an article say about the gender of its names. */
export interface PronounGenders {
  /** What the pronouns after a use say: "Clinton … her". */
  readonly of: readonly (Gender | undefined)[];
  /** What most pronouns after a bare surname say. */
  ofWord(word: string): Gender | undefined;
}

/** How far a pronoun may stand behind the name whose gender it shows, in tokens. */
const PRONOUN_REACH = 25;

export function pronounGenders(document: Document, uses: readonly NameUse[]): PronounGenders {
  const tallies = new Map<string, Tally>();
  // "Roe spoke. Roe saw his trial.": one pronoun shows once what it shows.
  const counted = new Set<number>();
  const of = uses.map((use, index) => {
    if (document.mask[use.first] !== OPEN) return undefined;
    const stop = Math.min(
      use.last + PRONOUN_REACH,
      nextOther(document, uses, index)?.lead ?? Number.POSITIVE_INFINITY,
      document.tokens.length,
    );
    for (let at = use.last; at < stop; at += 1) {
      const word = document.mask[at] === OPEN ? document.tokens[at]?.word : undefined;
      const gender = word && pronounGender(word);
      if (gender === undefined) continue;
      if (use.words.length === 1 && !isObject(document, at) && !counted.has(at)) {
        counted.add(at);
        count(tallies, foldWord(use.words[0] ?? ''), gender);
      }
      return gender;
    }
    return undefined;
  });
  return { of, ofWord: (word) => verdict(tallies.get(foldWord(word))) };
}

/** The next name that can be of somebody else: not "Roe of Roe’s Mill", and no capital inside a quotation. */
function nextOther({ mask }: Document, uses: readonly NameUse[], index: number): NameUse | undefined {
  const surname = uses[index]?.words.at(-1);
  for (let next = index + 1; next < uses.length && next < index + MOST_PASSED; next += 1) {
    const use = uses[next];
    // "Roe of Roe’s Mill": what is called after somebody.
    const owner = uses[next - 1];
    const isOwned =
      owner?.possessive === true && owner.words[0] === surname && (use?.first ?? 0) - owner.last < 2;
    if (use !== undefined && mask[use.first] === OPEN && use.words[0] !== surname && !isOwned) return use;
  }
  return undefined;
}

/** Names that are passed in search of the next one of somebody else. */
const MOST_PASSED = 12;

/** "Roe would not embarrass her": whom a verb has for an object is not its subject. */
function isObject({ tokens }: Document, at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'him') return true;
  const next = tokens[at + 1];
  return lower === 'her' && (next === undefined || next.kind !== 'word' || isFunctionWord(next.lower));
}

/** Gives a gender to those whose names and titles show none, where the pronouns after their names agree. */
export function settleGenders(
  characters: readonly Character[],
  uses: readonly NameUse[],
  characterOf: Int32Array,
  genders: PronounGenders,
  isPartOfPhrase: (use: NameUse) => boolean,
): void {
  const tallies = new Map<number, Tally>();
  const alone = new Set<number>();
  uses.forEach((use, index) => {
    const gender = genders.of[index];
    if (gender === undefined) return;
    const id = characterOf[index] ?? -1;
    count(tallies, id, gender);
    if (!isPartOfPhrase(use)) alone.add(id);
  });
  for (const character of characters) {
    const tally = tallies.get(character.id);
    character.gender ??= verdict(tally);
    // "Ugo Marsh left. He …": what "he" takes up is a person, unless "it" could have been said as well.
    if (
      tally !== undefined &&
      alone.has(character.id) &&
      character.words.length > 1 &&
      Math.min(tally.male, tally.female) === 0
    )
      character.person = true;
  }
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
