import { titlesMarked } from '../english/index.ts';
import { APOSTROPHE_CLASS } from '../text/apostrophes.ts';
import { fold, respelt } from '../text/fold.ts';
import { soundKey } from '../text/sound.ts';
import type { FacetEntry } from './entries.ts';

/** Words inside names that name nobody. */
const PARTICLES = new Set(
  'al el de da di del der den van von bin ibn ben la le of the for and jr sr st abu dr mr mrs ms sir lord'.split(
    ' ',
  ),
);

/** Words of a name that mark a body rather than a person. */
const BODY =
  /\b(?:agency|army|association|authorit|bank|board|bureau|centre|center|church|coalition|command|commission|committee|company|congress|council|court|department|embassy|force|foundation|front|government|group|house|institute|kremlin|media|ministry|nations|observatory|office|officials|organi[sz]ation|parliament|partners|party|police|politicians|press|senate|service|society|sources|union|university)/i;

/** What may stand before a name without being part of it. */
export const HONORIFICS = titlesMarked('honorific');

/** @returns true for a word inside names that names nobody by itself: "van", "al" */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** The words of a folded name that tell whose it is. */
export function partsOf(name: string): string[] {
  return name.split(' ').filter((part) => part.length > 1 && !PARTICLES.has(part));
}

/** Whether a speaker's entry is one human being, so that a part of the name is enough to name them. */
export function isPerson(entry: FacetEntry): boolean {
  if (entry.group !== undefined) return !entry.group;
  return !BODY.test(entry.name) && entry.name.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));
}

/** One word of a name: as `fold` gives it, as it is spelt with umlauts written the other way, and the key of its sound. */
export interface NameWord {
  readonly folded: string;
  readonly respelt: string;
  readonly sound: string;
}

/** The key of the sound is made when it is first asked for. */
export function nameWord(folded: string, other = folded): NameWord {
  let sound: string | undefined;
  return {
    folded,
    respelt: other,
    get sound() {
      sound ??= soundKey(folded);
      return sound;
    },
  };
}

const APOSTROPHE = new RegExp(`[${APOSTROPHE_CLASS}]`, 'gu');
const POSSESSIVE = new RegExp(`[${APOSTROPHE_CLASS}]s(?![\\p{L}\\p{N}])`, 'gu');

/** The words of a name that tell whose it is, initials among them; particles, apostrophes and possessive endings are left out. */
export function nameWords(name: string): NameWord[] {
  return name
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHE, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => nameWord(fold(word), fold(respelt(word))))
    .filter(({ folded }) => folded !== '' && !PARTICLES.has(folded));
}

/**
 * Somebody's names without those that are the end of a longer one, where more is given than a surname: "Ann Roe" is not John Roe, called
 * "Roe", nor is Ann Roe-Doe John Roe-Doe.
 */
export function wholeNames(
  names: readonly (readonly NameWord[])[],
  isLonger: boolean,
): readonly (readonly NameWord[])[] {
  if (!isLonger) return names;
  const isEnd = (name: readonly NameWord[]) =>
    names.some(
      (other) =>
        other.length > name.length &&
        name.every((word, at) => word.folded === other[other.length - name.length + at]?.folded),
    );
  const long = names.filter((name) => name.length > 1);
  const whole = long.filter((name) => !isEnd(name));
  return whole.length > 0 ? whole : long.length > 0 ? long : names;
}
