import { foldWord } from '../text/fold.ts';
import { soundKey } from '../text/sound.ts';
import { sureGender } from './given-names.ts';
import { PET_FORMS } from './pet-forms.ts';

/** What given names have to do with each other. */
export interface GivenNames {
  /**
   * Whether two given names can belong to one person: equal, an initial, a short form ("Ben" for "Benjamin"), a usual pet form
   * ("Bill" for "William") or a near spelling ("Sergei" for "Sergey").
   */
  agree(one: string, other: string): boolean;
  /** Names of which a folded one is the pet form: "bill" → ["william"]. */
  full(folded: string): readonly string[];
  /** All other names that a bearer of a folded one may go by: "bill" → ["william", "will", …]. */
  others(folded: string): readonly string[];
}

/**
 * @param own the owner's groups beside the usual ones, each the full name and what is short for it
 */
export function createGivenNames(own: readonly (readonly string[])[] = []): GivenNames {
  const fulls = new Map<string, Set<string>>();
  const pets = new Map<string, Set<string>>();
  const usual = PET_FORMS.trim()
    .split('\n')
    .map((line) => line.split(','));
  for (const group of [...usual, ...own]) {
    const [full = '', ...short] = group.map(foldWord);
    for (const pet of short) {
      if (full === '' || pet === '' || pet === full) continue;
      fulls.set(pet, (fulls.get(pet) ?? new Set()).add(full));
      pets.set(full, (pets.get(full) ?? new Set()).add(pet));
    }
  }
  const isPetOf = (pet: string, full: string) => fulls.get(pet)?.has(full) === true;
  return {
    agree(one, other) {
      const a = foldWord(one);
      const b = foldWord(other);
      if (a === '' || b === '') return false;
      if (a === b) return true;
      const [short, long] = a.length <= b.length ? [a, b] : [b, a];
      if (short.length === 1) return long.startsWith(short);
      const genders = [sureGender(a), sureGender(b)];
      if (genders[0] !== genders[1] && genders.every((gender) => gender !== undefined)) return false;
      if (short.length >= 3 && long.startsWith(short)) return true;
      if (isPetOf(short, long) || isPetOf(long, short)) return true;
      const [x, y] = [soundKey(a), soundKey(b)];
      return x === y || (short.length >= 5 && x[0] === y[0] && x.replace(/e/g, 'a') === y.replace(/e/g, 'a'));
    },
    full: (folded) => [...(fulls.get(folded) ?? [])],
    others(folded) {
      const all = new Set([...(fulls.get(folded) ?? []), folded]);
      for (const full of [...all]) for (const pet of pets.get(full) ?? []) all.add(pet);
      all.delete(folded);
      return [...all];
    },
  };
}

/** The usual given names, for those who read one article. */
export const GIVEN_NAMES = createGivenNames();
