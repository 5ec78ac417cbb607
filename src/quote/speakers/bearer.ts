import { type Gender, givenNameGender } from '../../names/given-names.ts';
import { foldWord } from '../../text/fold.ts';
import { isCourtesy, isNotPeople } from './lexicon.ts';
import { isOfTwoSyllables } from './name-parts.ts';
import type { Generation, NameUse } from './names.ts';
import { isPlace } from './places.ts';
import type { PronounGenders } from './pronoun-genders.ts';
import type { Character, Registry } from './registry.ts';
import { headOfRole } from './role-head.ts';

/**
 * The character whose full name a single word shortens.
 * @param index the use in question, into `uses`
 * @param juniors ids of those whom the surname alone does not mean (`juniorsAmong`)
 * @param generations as `generationsAmong` gives them
 * @returns `undefined` when nobody can be meant, `ambiguous` when one of several is
 */
export function shortened(
  registry: Registry,
  uses: readonly NameUse[],
  characterOf: Int32Array,
  genders: PronounGenders,
  index: number,
  juniors: ReadonlySet<number>,
  generations: ReadonlyMap<number, Generation>,
): Character | 'ambiguous' | undefined {
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
  const opening = () =>
    agreeing(registry.holders(word)).filter(({ words }) => foldWord(words[0] ?? '') === foldWord(word));
  if (use.familiar) {
    const known = opening();
    // "Bishop Thomas", where the article has Bishop Ann Thomas beside Thomas Roe.
    const namesake = titledAlike(agreeing(registry.bearers(word)), uses, characterOf, use.title);
    if (known.length > 0 && namesake === undefined) return only(known);
  }
  const able = agreeing(registry.bearers(word)).filter(
    (bearer) => (!use.weak || bearer.fullUses > 0) && !isRaised(use, bearer),
  );
  if (use.generation !== undefined && able.length > 1) return ofGeneration(able, use.generation, generations);
  const bearers = use.suffix === '' ? withoutJuniors(able, juniors) : able;
  if (bearers.length > 0) {
    const gender = use.gender ?? genders.ofWord(word);
    const likely = bearers.filter(
      (bearer) =>
        gender === undefined ||
        (bearer.gender ??
          (use.titled && bearers.length > 1 ? seemingly(bearer, characterOf, genders) : undefined) ??
          gender) === gender,
    );
    const office = highOffice(use);
    if (likely.length > 1 && office !== undefined && !likely.some((bearer) => holds(bearer, office)))
      return undefined;
    const namesake = likely.length > 1 ? titledAlike(likely, uses, characterOf, use.title) : undefined;
    if (namesake !== undefined) return namesake;
    const bearer = likely.length > 1 ? ofOffice(likely, use) : undefined;
    if (bearer !== undefined) return bearer;
    // "President Roe … he" is nobody of whom the article says only "Jane Roe".
    return likely.length > 0 ? pick(likely, uses, characterOf, index, juniors) : undefined;
  }
  const eastern = opening().filter(({ words }) => beginsWithSurname(words, use));
  if (eastern.length > 0) return only(eastern);
  if (use.weak || use.titled) return undefined;
  return only(
    agreeing(registry.holders(word)).filter((holder) => holder.person || isOfFamily(registry, holder, word)),
  );
}

/** "Simone Roe sang; her husband …": what the pronouns behind a name say, however few they are. */
function seemingly({ id }: Character, characterOf: Int32Array, genders: PronounGenders): Gender | undefined {
  const told = new Set(genders.of.filter((gender, at) => gender !== undefined && characterOf[at] === id));
  return told.size === 1 ? [...told][0] : undefined;
}

/**
 * "Han" of Han Kyu-seok: a second name of two syllables with a hyphen is a given one. "Mr. Zhao" of Zhao Liming: with that title nobody is
 * called by a forename.
 */
function beginsWithSurname([surname = '', given = '', ...more]: readonly string[], use: NameUse): boolean {
  if (more.length > 0) return false;
  return isOfTwoSyllables(given) || (isCourtesy(use.title) && givenNameGender(surname) === undefined);
}

/** "Dr Roe", where the article has Dr Ann Roe and the driver Ben Roe: the one who bore that title with the full name. */
function titledAlike(
  bearers: readonly Character[],
  uses: readonly NameUse[],
  characterOf: Int32Array,
  title: string,
): Character | undefined {
  if (title === '') return undefined;
  const alike = bearers.filter(({ id }) =>
    uses.some((use, at) => characterOf[at] === id && use.title === title && use.words.length > 1),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** "Roe, the commissioner,", where the article has the governor, Ann Roe, and the commissioner for works, Ida Roe. */
function ofOffice(bearers: readonly Character[], { roles }: NameUse): Character | undefined {
  const heads = roles.flatMap(({ text }) => headOfRole(text) ?? []);
  if (heads.length === 0) return undefined;
  const holders = bearers.filter((bearer) =>
    bearer.roles.some(({ text }) => heads.includes(headOfRole(text) ?? '')),
  );
  return only(holders);
}

/** "the younger Roe", beside Bo Roe Sr. and Bo Roe Jr. or "his son, Tim Roe": one of two of whom the article tells which is the elder. */
function ofGeneration(
  bearers: readonly Character[],
  generation: Generation,
  generations: ReadonlyMap<number, Generation>,
): Character | 'ambiguous' {
  const [one, other] = bearers;
  if (one === undefined || other === undefined || bearers.length > 2) return 'ambiguous';
  const [ofOne, ofOther] = [generations.get(one.id), generations.get(other.id)];
  if (ofOne === ofOther) return 'ambiguous';
  return ofOne === generation || (ofOne === undefined && ofOther !== generation) ? one : other;
}

/** A relative who is named in full may be meant beside another who is; "Jr." is never left out of the son's name. */
function withoutJuniors(bearers: readonly Character[], juniors: ReadonlySet<number>): readonly Character[] {
  const elders = bearers.filter(({ id }) => !juniors.has(id));
  const isNamed = elders.some(({ fullUses }) => fullUses > 0);
  return isNamed ? bearers.filter(({ id, suffix }) => suffix === '' || !juniors.has(id)) : elders;
}

/** "Nele", when the article has Nele Roe beside Ann Roe: a forename that no list has. */
function isOfFamily(registry: Registry, { id, words, fullUses }: Character, word: string): boolean {
  const [forename = '', surname = ''] = words;
  if (words.length !== 2 || fullUses === 0 || foldWord(forename) !== foldWord(word)) return false;
  return (
    !isNotPeople(surname.toLowerCase()) &&
    !isPlace(forename.toLowerCase()) &&
    registry.bearers(surname).some((other) => other.id !== id)
  );
}

/** Which of several bearers of a surname a bare surname means. */
function pick(
  bearers: readonly Character[],
  uses: readonly NameUse[],
  characterOf: Int32Array,
  index: number,
  juniors: ReadonlySet<number>,
): Character | 'ambiguous' {
  const [sole] = bearers;
  if (sole !== undefined && bearers.length === 1) return sole;
  const ids = new Set(bearers.map((bearer) => bearer.id));
  const sentence = uses[index]?.sentence ?? 0;
  const near = new Map<number, number>();
  // The one named in full a moment ago …
  for (let at = index - 1; at >= 0 && at > index - 12; at -= 1) {
    const use = uses[at];
    if (use === undefined || sentence - use.sentence > 1) break;
    // "“My father, Bo Roe II, built it,” he said. “…,” Roe said": the one named in the speech of the other.
    if (use.quoted && uses[index]?.quoted === false) continue;
    const id = characterOf[at] ?? -1;
    // "Roe recalled his and Jane Roe's youth. “…,” Roe said": she is only named for her youth.
    if (use.words.length > 1 && !use.possessive && ids.has(id)) near.set(id, (near.get(id) ?? 0) + 1);
  }
  const [nearest, next] = [...near].sort((a, b) => b[1] - a[1]);
  if (nearest !== undefined && nearest[1] > (next?.[1] ?? 0))
    return bearers.find((bearer) => bearer.id === nearest[0]) ?? 'ambiguous';
  // … or the one whom the article is about: of those whom it has named by then, and no relative of another.
  const elders = preferred(bearers, ({ id, suffix }) => suffix === '' && !juniors.has(id));
  const ranked = preferred(elders, ({ namedAt }) => namedAt < index).toSorted(
    (a, b) => b.fullUses - a.fullUses || a.id - b.id,
  );
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return first ?? 'ambiguous';
  // Two were named side by side: only one who is named far more often is meant.
  const sure = nearest === undefined || (first.fullUses >= 3 && first.fullUses >= second.fullUses * DOMINANT);
  return sure ? first : 'ambiguous';
}

/** Those for whom it holds; all where there is none. */
function preferred(
  bearers: readonly Character[],
  isBetter: (bearer: Character) => boolean,
): readonly Character[] {
  const better = bearers.filter(isBetter);
  return better.length > 0 ? better : bearers;
}

/** So many times as often as any other one of two bearers must be named in full to be the one meant. */
export const DOMINANT = 2;

/** "President Roe" is not the Roe who is known as a governor. */
function isRaised(use: NameUse, bearer: Character): boolean {
  const office = highOffice(use);
  return (
    office !== undefined && bearer.roles.some((role) => OFFICE.test(role.text)) && !holds(bearer, office)
  );
}

/** The office of which a country has one, if a name is titled with it. */
export function highOffice(use: NameUse): string | undefined {
  if (!use.titled) return undefined;
  for (const { text } of use.roles) {
    const [office] = HIGHEST.exec(text) ?? [];
    if (office !== undefined) return office.toLowerCase();
  }
  return undefined;
}

function holds(bearer: Character, office: string): boolean {
  return bearer.roles.some((role) => role.text.toLowerCase().includes(office));
}

const HIGHEST = /(?<!vice )\b(?:president|king|queen|pope|prime minister|chancellor|emperor)$/i;
const OFFICE =
  /\b(?:governor|gov\.|senator|sen\.|representative|rep\.|minister|secretary|mayor|judge|first lady|ambassador)/i;

function only(list: readonly Character[]): Character | undefined {
  return list.length === 1 ? list[0] : undefined;
}
